"""One called number beside its desk, in a size that is read across the hall; the newest one pulses gently."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dost_desk.ui.hall.model import Called
from dost_desk.ui.theme import TextRole, restyle
from dost_desk.ui.widgets import FittedText, Icon, Panel, Text

_PULSES = 6
_PULSE_MS = 700
"""Slower than once a second from light to light: far below the three flashes a second that can do harm."""


class CallCard(Panel):
    """``Number → desk``. ``set_words`` gives the words above them."""

    def __init__(self, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__("call" if large else "card", parent)
        self._large = large
        self._pulses = 0
        self.number_word = Text("", TextRole.HEADING, quiet=True)
        self.desk_word = Text("", TextRole.HEADING, quiet=True)
        self.number = FittedText("", tone="accent")
        self.desk = FittedText("")
        self.arrow = Icon("arrow-right", 48, "accent")
        self._row = QHBoxLayout(self)
        for word, value, stretch in ((self.number_word, self.number, 3), (self.desk_word, self.desk, 2)):
            column = QVBoxLayout()
            word.setAlignment(Qt.AlignmentFlag.AlignCenter)
            word.setVisible(large)
            column.addWidget(word)
            column.addWidget(value, 1)
            self._row.addLayout(column, stretch)
        self._row.insertWidget(1, self.arrow)
        self._timer = QTimer(self)
        self._timer.setInterval(_PULSE_MS)
        self._timer.timeout.connect(self._pulse)

    def set_words(self, number: str, desk: str) -> None:
        """Name the two values."""
        self.number_word.setText(number)
        self.desk_word.setText(desk)

    def show_call(self, called: Called | None) -> None:
        """Show a call, or an empty place for None."""
        self.number.set_text(called.label if called else "")
        self.desk.set_text(called.desk if called else "")
        self.arrow.setVisible(called is not None)
        values = (self.number_word.text(), self.number.text(), self.desk_word.text(), self.desk.text())
        self.setAccessibleName(" ".join(values) if called else "")

    def pulse(self) -> None:
        """Light up a few times."""
        self._pulses = _PULSES
        self._timer.start()
        self._light(lit=True)

    def rescale(self, unit: float) -> None:
        """Fit to a board whose sizes are multiplied by ``unit``."""
        self.number.set_look(round((330 if self._large else 96) * unit))
        self.desk.set_look(round((330 if self._large else 96) * unit))
        self.arrow.set_px(max(16, round((120 if self._large else 48) * unit)))
        edge = round((32 if self._large else 14) * unit)
        self._row.setContentsMargins(edge, edge // 2, edge, edge // 2)

    def _pulse(self) -> None:
        self._pulses -= 1
        if self._pulses <= 0:
            self._timer.stop()
        self._light(lit=self._pulses > 0 and self._pulses % 2 == 0)

    def _light(self, *, lit: bool) -> None:
        self.setProperty("lit", lit)
        restyle([self])
