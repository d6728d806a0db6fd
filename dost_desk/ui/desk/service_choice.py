"""Choosing the service of a visit: first those of the ticket's direction, all the others by search."""

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dost_desk.forms.azerbaijani import fold
from dost_desk.forms.bringing import what_to_bring
from dost_desk.forms.catalogue import Catalogue
from dost_desk.forms.service import Service
from dost_desk.ui.desk.tall_list import TallList
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Card, KeyButton, Text, Variant


class ServiceChoice(QWidget):
    """``chosen`` carries the service's id; ``question_only`` says that no case is needed (F11, then 1)."""

    chosen = Signal(str)
    question_only = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._direction = 0
        self.heading = Text("", TextRole.HEADING, wrap=True)
        self.search = QLineEdit()
        self.search.setObjectName("service-search")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._open)
        self.services = TallList()
        self.services.setObjectName("services")
        self.services.currentItemChanged.connect(self._show_papers)
        self.services.itemActivated.connect(lambda _item: self._open())
        self.nothing = Text("", quiet=True, wrap=True)
        self.open = KeyButton("", "Enter", Variant.PRIMARY)
        self.open.setObjectName("open-case")
        self.open.clicked.connect(self._open)
        self.question = KeyButton("", "F11")
        self.question.setObjectName("question-only")
        # Drawn only: F11 is the action bar's, and one key must not be claimed twice.
        self.question.setShortcut("")
        self.question.clicked.connect(self.question_only)
        self.papers = Card()
        self.papers.setObjectName("what-to-bring")
        self._lines = Text("", wrap=True)
        self.papers.body.addWidget(self._lines)
        self.papers.body.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.search)
        left.addWidget(self.services, 1)
        left.addWidget(self.nothing)
        middle = QHBoxLayout()
        middle.setSpacing(Space.M)
        middle.addLayout(left, 3)
        middle.addWidget(self.papers, 2)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.question)
        foot.addStretch(1)
        foot.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.heading)
        column.addLayout(middle, 1)
        column.addLayout(foot)
        self.retranslate()

    def show_direction(self, direction: int) -> None:
        """Offer the services of a direction (its number in passport item 3; 0: of all)."""
        self._direction = direction
        self.search.clear()
        self.retranslate()
        self.services.setFocus(Qt.FocusReason.OtherFocusReason)

    def marked(self) -> str:
        """Return the id of the service that is marked, "" when none is."""
        return self.services.key() or ""

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.heading.setText(self.tr("What is the visitor here for?"))
        self.search.setPlaceholderText(self.tr("Find another service by name or number"))
        self.search.setAccessibleName(self.tr("Find another service by name or number"))
        self.services.setAccessibleName(self.tr("Services"))
        self.open.setText(self.tr("Open the case"))
        self.question.setText(self.tr("Only a question: F11, then 1"))
        self.question.set_key("")
        self.papers.set_title(self.tr("What to bring"))
        self._fill()

    def _fill(self) -> None:
        kept = self.services.key()
        self.services.clear()
        for service in self._offered():
            item = self.services.add(self._line(service), service.id)
            if service.id == kept:
                self.services.setCurrentItem(item)
        if self.services.count() and self.services.currentItem() is None:
            self.services.setCurrentRow(0)
        self.open.setEnabled(self.services.count() > 0)
        self.nothing.setVisible(self.services.count() == 0)
        self.nothing.setText(self.tr("No such service is offered here. Look for it by another word."))
        if not self.services.count():
            self._lines.setText("")

    def _offered(self) -> list[Service]:
        wanted = fold(self.search.text())
        if wanted:
            return [one for one in self._catalogue.services if wanted in fold(f"{one.id} {one.name}")]
        return list(self._catalogue.services_of(self._direction)) or list(self._catalogue.services)

    def _line(self, service: Service) -> str:
        mark = self.tr("demonstration")
        return f"{service.name}\n{service.id}" + (f" · {mark}" if service.passport.demonstration else "")

    def _show_papers(self) -> None:
        if not self.services.key():
            return
        service = self._catalogue.service(self.services.key())
        lines = what_to_bring(service, QLocale().name()[:2])
        told = [f"{line.title} ({line.condition})" if line.condition else line.title for line in lines]
        self._lines.setText("\n".join(f"•  {line}" for line in told))

    def _open(self) -> None:
        if self.services.key():
            self.chosen.emit(self.services.key())
