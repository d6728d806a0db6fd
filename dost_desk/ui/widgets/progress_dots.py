"""How far one is in a short row of steps, as dots; the number is said beside it in words."""

from PySide6.QtCore import Property, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget


class ProgressDots(QWidget):
    """``at`` of ``total`` dots are filled; the current one is longer, so that colour isn't needed."""

    def __init__(self, total: int, px: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = total
        self._at = 0
        self._px = px
        self._done = QColor("#000000")
        self._ahead = QColor("#000000")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def at(self) -> int:
        """Return the current step, from 1; 0 before the first."""
        return self._at

    def set_progress(self, at: int, total: int | None = None) -> None:
        """Show that step ``at`` (from 1) of ``total`` is the current one."""
        self._total = self._total if total is None else total
        self._at = at
        self.setAccessibleName(f"{self._at} / {self._total}")
        self.updateGeometry()
        self.update()

    def set_px(self, px: int) -> None:
        """Draw dots of another size, in logical pixels."""
        self._px = px
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row of dots, the current one three dots long."""
        return QSize((self._total * 2 + 2) * self._px, self._px + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 1
        for step in range(1, self._total + 1):
            width = self._px * 3 if step == self._at else self._px
            reached = step <= self._at
            painter.setPen(QPen(self._done if reached else self._ahead, 1.5))
            painter.setBrush(self._done if reached else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(left, 1, width, self._px, self._px / 2, self._px / 2)
            left += width + self._px
        painter.end()

    def _set_done(self, colour: QColor) -> None:
        self._done = colour
        self.update()

    def _set_ahead(self, colour: QColor) -> None:
        self._ahead = colour
        self.update()

    done = Property(QColor, lambda self: self._done, _set_done)
    ahead = Property(QColor, lambda self: self._ahead, _set_ahead)
