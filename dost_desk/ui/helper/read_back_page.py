"""The read-back: every answer is read to the applicant and confirmed before it goes back."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dost_desk.forms.answers import Line, read_back
from dost_desk.forms.application import Audience
from dost_desk.services.views import HelperView
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import KeyButton, Panel, Text, Variant


class ReadBackPage(QWidget):
    """Lists all answers in the applicant's language; ``correct`` names a question to mend.

    ``confirmed_all`` says that every answer was confirmed. A confirmation is of one answer as it
    stands: an answer that changes has to be read again.
    """

    correct = Signal(str)
    confirmed_all = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("read-back-page")
        self._view: HelperView | None = None
        self._confirmed: dict[str, str] = {}
        self._title = Text("", TextRole.TITLE, wrap=True)
        self._room = QScrollArea()
        self._room.setWidgetResizable(True)
        self._room.setFrameShape(QScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self._room, 1)
        self._retranslate()

    @property
    def complete(self) -> bool:
        """Whether every answer was confirmed as it stands."""
        return all(self._confirmed.get(line.question) == line.text for line in self._lines())

    def show_form(self, view: HelperView) -> None:
        """List the answers as they are now."""
        if self._view is None or self._view.case != view.case:
            self._confirmed = {}
        self._view = view
        self._build()

    def clear(self) -> None:
        """Forget everything of the applicant."""
        self._view = None
        self._confirmed = {}
        self._room.takeWidget()

    def changeEvent(self, event: QEvent) -> None:
        """Show the texts in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lines(self) -> tuple[Line, ...]:
        if self._view is None:
            return ()
        form = self._view.form
        return read_back(form.form, form.answers, self._view.language, form.facts, Audience.VOLUNTEER)

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.XS)
        for line in self._lines():
            column.addWidget(self._row(line))
        column.addStretch(1)
        at = self._room.verticalScrollBar().value()
        self._room.setWidget(page)
        self._room.verticalScrollBar().setValue(at)
        self.confirmed_all.emit(self.complete)

    def _row(self, line: Line) -> QWidget:
        row = Panel("card")
        texts = QVBoxLayout()
        texts.addWidget(Text(line.title, quiet=True, wrap=True))
        answer = Text(line.text or self.tr("no answer"), TextRole.HEADING, wrap=True)
        answer.setObjectName(f"read-{line.question}")
        texts.addWidget(answer)
        done = self._confirmed.get(line.question) == line.text
        yes = KeyButton(self.tr("Yes, right"), "", Variant.SECONDARY, "tick-circle" if done else "circle")
        yes.setObjectName(f"confirm-{line.question}")
        yes.setCheckable(True)
        yes.setChecked(done)
        yes.clicked.connect(lambda: self._confirm(line))
        mend = KeyButton(self.tr("Correct"), "", Variant.QUIET, "pencil")
        mend.setObjectName(f"correct-{line.question}")
        mend.clicked.connect(lambda: self.correct.emit(line.question))
        across = QHBoxLayout(row)
        across.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        across.setSpacing(Space.S)
        across.addLayout(texts, 1)
        across.addWidget(yes, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(mend, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _confirm(self, line: Line) -> None:
        """Tick an answer, and go on to the next that is not ticked."""
        if self._confirmed.get(line.question) == line.text:
            del self._confirmed[line.question]
        else:
            self._confirmed[line.question] = line.text
        self._build()
        following = next(
            (one for one in self._lines() if self._confirmed.get(one.question) != one.text), line
        )
        button = self.findChild(KeyButton, f"confirm-{following.question}")
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._room.ensureWidgetVisible(button)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Read every answer aloud. Is it right?"))
        if self._view is not None:
            self._build()
