"""The volunteer's waiting page: scan the visitor's ticket, and see who waits for a volunteer."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dost_desk.errors import DostError
from dost_desk.forms.catalogue import Catalogue
from dost_desk.services.pool import Offer
from dost_desk.ui import messages
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Card, EmptyState, Field, KeyButton, Text, Variant

_WIDTH = 560


class PoolPage(QWidget):
    """Asks for a ticket; ``scanned`` carries what was scanned or typed."""

    scanned = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pool-page")
        self._catalogue = catalogue
        self._offers: list[Offer] = []
        self.scan = QLineEdit()
        self.scan.setObjectName("helper-scan")
        self.scan.setProperty("reading", True)
        self.scan.returnPressed.connect(self._send)
        self.scan.textEdited.connect(self._clear)
        self._field = Field("", self.scan)
        self._take = KeyButton("", "Enter", Variant.PRIMARY, "scan")
        self._take.setObjectName("helper-take")
        self._take.clicked.connect(self._send)
        self._title = Text("", TextRole.TITLE, wrap=True)
        self._waiting = Card()
        self._list = QListWidget()
        self._list.setObjectName("pool-list")
        self._list.itemActivated.connect(self._fill)
        self._list.itemClicked.connect(self._fill)
        self._empty = EmptyState("volunteer")
        self._waiting.body.addWidget(self._list, 1)
        self._waiting.body.addWidget(self._empty, 1)
        row = QHBoxLayout()
        row.addWidget(self._take)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._field)
        column.addLayout(row)
        column.addWidget(self._waiting, 4)
        column.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH + 2 * Space.XL)
        middle.setLayout(column)
        across = QHBoxLayout(self)
        across.addWidget(middle, 1, Qt.AlignmentFlag.AlignHCenter)
        middle.setMinimumWidth(_WIDTH)
        self.setFocusProxy(self.scan)
        self._retranslate()

    def show_offers(self, offers: list[Offer]) -> None:
        """Show who waits: ticket and service, no name."""
        self._offers = offers
        self._list.clear()
        for offer in offers:
            item = QListWidgetItem(f"{offer.label} · {self._service_name(offer.service)}")
            item.setData(Qt.ItemDataRole.UserRole, offer.label)
            self._list.addItem(item)
        self._list.setVisible(bool(offers))
        self._empty.setVisible(not offers)

    def show_error(self, error: DostError) -> None:
        """Say beside the field why the ticket can't be taken; what was typed stays."""
        self._field.set_error(messages.sentence(error))
        self.scan.selectAll()

    def reset(self) -> None:
        """Be ready for the next visitor."""
        self.scan.clear()
        self._field.clear_problem()
        self.scan.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Show the texts in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _send(self) -> None:
        if self.scan.text().strip():
            self.scanned.emit(self.scan.text())
        else:
            self._field.set_error(self.tr("Scan the visitor's ticket, or type its number."))
            self.scan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, item: QListWidgetItem) -> None:
        # The ticket in the visitor's hand has to be seen: choosing in the list only saves typing.
        self.scan.setText(str(item.data(Qt.ItemDataRole.UserRole)))
        self._clear()
        self.scan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self._field.clear_problem()

    def _service_name(self, service: str) -> str:
        found = next((one for one in self._catalogue.services if one.id == service), None)
        return found.name if found else service

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Whom do you help?"))
        self._field.set_texts(
            self.tr("Visitor's ticket"),
            self.tr("Scan the code on the ticket, or type the number, e.g. S042."),
        )
        self._take.setText(self.tr("Take the application"))
        self._waiting.set_title(self.tr("Waiting for a volunteer"))
        self._empty.set_texts(
            self.tr("Nobody waits"), self.tr("When an agent sends a visitor, the ticket appears here.")
        )
        self._list.setAccessibleName(self.tr("Waiting for a volunteer"))
