"""How a visit ends: one of seven outcomes, by one key; the case suggests which."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from dost_desk.domain.ticket import OUTCOMES
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.words import DeskWords
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import BigChoice, KeyButton, Text, Variant

_ICONS = {
    "information": "info",
    "registered": "document",
    "accepted": "tick-circle",
    "papers_missing": "documents",
    "wrong_direction": "arrow-right",
    "passed_on": "send",
    "left": "exit",
}


def suggested(view: CaseView | None) -> str:
    """Return the outcome that the state of the case speaks for; without a case it was only a question."""
    if view is None:
        return "information"
    if view.stage == "open":
        return "papers_missing" if view.checklist.missing else "passed_on"
    return view.stage


_WIDTH = 572


class FinishDialog(QDialog):
    """``chosen`` carries the outcome and a note. Keys 1 to 7 end the visit; Enter takes the marked one."""

    chosen = Signal(str, str)

    def __init__(self, view: CaseView | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("finish-dialog")
        self._words = DeskWords(self)
        self._heading = Text("", TextRole.HEADING, wrap=True)
        self._hint = Text("", quiet=True, wrap=True)
        self.note = QLineEdit()
        self.note.setObjectName("finish-note")
        self.cancel = KeyButton("", "Esc", Variant.QUIET)
        self.cancel.setObjectName("finish-cancel")
        self.cancel.clicked.connect(self.reject)
        self.choices: dict[str, BigChoice] = {}
        column = QVBoxLayout(self)
        # As large as its content: Qt would cut a dialog at two thirds of a small screen.
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        column.addStrut(_WIDTH)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.XS)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        self._suggested = best = suggested(view)
        for number, outcome in enumerate(OUTCOMES, start=1):
            choice = BigChoice(
                "", _ICONS[outcome], variant="soft" if outcome == best else "", px=16, key=str(number)
            )
            choice.setObjectName(f"outcome-{outcome}")
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.clicked.connect(lambda _checked=False, name=outcome: self._choose(name))
            self.choices[outcome] = choice
            column.addWidget(choice)
        column.addSpacing(Space.XS)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(self.cancel)
        column.addLayout(foot)
        self.retranslate()
        self.choices[best].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Enter takes the marked one, arrows move."""
        key = event.key()
        number = key - Qt.Key.Key_0
        if 1 <= number <= len(OUTCOMES):
            self._choose(OUTCOMES[number - 1])
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take_marked()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(self.tr("Finish the visit"))
        self._heading.setText(self.tr("How did the visit end?"))
        self._hint.setText(self.tr("Press 1 to 7. The marked line fits the state of the case."))
        self.note.setPlaceholderText(self.tr("Note, if needed"))
        self.note.setAccessibleName(self.tr("Note, if needed"))
        self.cancel.setText(self.tr("Back"))
        for outcome, choice in self.choices.items():
            choice.set_texts(*self._words.outcome(outcome))

    def _take_marked(self) -> None:
        focused = self.focusWidget()
        name = next((name for name, choice in self.choices.items() if choice is focused), self._suggested)
        self._choose(name)

    def _choose(self, outcome: str) -> None:
        self.accept()
        self.chosen.emit(outcome, self.note.text().strip())
