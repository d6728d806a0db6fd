"""How a visit ends: one of seven outcomes, by one key; the case suggests which."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from dost_desk.domain.ticket import OUTCOMES
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.words import DeskWords
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import BigChoice, Dialog, KeyButton, Text, Variant

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


_WIDTH = 760
_ROWS = 4
"""Two columns of outcomes: one of seven would be higher than a small screen."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: _ROWS, Qt.Key.Key_Left: -_ROWS}


class FinishDialog(Dialog):
    """``chosen`` carries the outcome and a note. Keys 1 to 7 end the visit; Enter takes the marked one.

    F9 ends it with information given and, by ``sheet_asked``, asks for the list of what to bring for
    ``service`` ("" where none is known): a visit that is only a question takes two keys, the paper too.
    """

    chosen = Signal(str, str)
    sheet_asked = Signal(str)

    def __init__(self, view: CaseView | None, parent: QWidget | None = None, *, service: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("finish-dialog")
        self._words = DeskWords(self)
        self._heading = Text("", TextRole.HEADING, wrap=True)
        self._hint = Text("", quiet=True, wrap=True)
        self.note = QLineEdit()
        self.note.setObjectName("finish-note")
        self.sheet = KeyButton("", "F9", icon="printer")
        self.sheet.setObjectName("finish-sheet")
        self.sheet.setVisible(bool(service))
        self.sheet.clicked.connect(lambda: self._give_sheet(service))
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
        grid = QGridLayout()
        grid.setSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for number, outcome in enumerate(OUTCOMES, start=1):
            choice = BigChoice(
                "", _ICONS[outcome], variant="soft" if outcome == best else "", px=15, key=str(number)
            )
            choice.setObjectName(f"outcome-{outcome}")
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.clicked.connect(lambda _checked=False, name=outcome: self._choose(name))
            self.choices[outcome] = choice
            grid.addWidget(choice, (number - 1) % _ROWS, (number - 1) // _ROWS)
        column.addLayout(grid)
        column.addWidget(self.note)
        column.addSpacing(Space.XXS)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.sheet)
        foot.addStretch(1)
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
        elif key == Qt.Key.Key_F9 and not self.sheet.isHidden():
            self.sheet.click()
        elif key in _STEPS:
            self._move(_STEPS[Qt.Key(key)])
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
        self.sheet.setText(self.tr("Information and a list of what to bring"))
        self.cancel.setText(self.tr("Back"))
        for outcome, choice in self.choices.items():
            choice.set_texts(*self._words.outcome(outcome))

    def _move(self, step: int) -> None:
        names = list(self.choices)
        focused = self.focusWidget()
        at = next((place for place, name in enumerate(names) if self.choices[name] is focused), None)
        to = names.index(self._suggested) if at is None else at + step
        if 0 <= to < len(names):
            self.choices[names[to]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_marked(self) -> None:
        focused = self.focusWidget()
        name = next((name for name, choice in self.choices.items() if choice is focused), self._suggested)
        self._choose(name)

    def _give_sheet(self, service: str) -> None:
        # The paper is asked for first: it belongs to the visit that ends here.
        self.sheet_asked.emit(service)
        self._choose("information")

    def _choose(self, outcome: str) -> None:
        self.accept()
        self.chosen.emit(outcome, self.note.text().strip())
