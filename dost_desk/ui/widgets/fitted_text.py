"""One line of text as large as its room allows: a ticket number that is read across a hall."""

from PySide6.QtCore import Property, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FittedText(QWidget):
    """Paints ``text`` in the middle of its room, at most ``largest`` px high letters, and never cut."""

    def __init__(
        self, text: str = "", largest: int = 400, tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._largest = largest
        self._align = Qt.AlignmentFlag.AlignCenter
        self._bold = True
        self._ink = QColor("#000000")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_text(text)

    def text(self) -> str:
        """Return the text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show ``text``."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def set_look(self, largest: int, align: Qt.AlignmentFlag | None = None, *, bold: bool = True) -> None:
        """Set the largest font size in px, the alignment and the weight."""
        self._largest = largest
        self._align = self._align if align is None else align
        self._bold = bold
        self.updateGeometry()
        self.update()

    def fitted_px(self) -> int:
        """Return the font size in px with which the whole text is seen."""
        probe = QFontMetrics(self._font(100))
        width = max(1, probe.horizontalAdvance(self._text))
        fits = min(self.width() * 98 // width, self.height() * 98 // max(1, probe.height()))
        return max(8, min(self._largest, fits))

    def sizeHint(self) -> QSize:
        """Room for the text at its largest."""
        metrics = QFontMetrics(self._font(self._largest))
        return QSize(metrics.horizontalAdvance(self._text) + 8, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """A quarter of the largest: it shrinks with the window."""
        return QSize(40, QFontMetrics(self._font(max(12, self._largest // 4))).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        painter.setPen(self._ink)
        painter.setFont(self._font(self.fitted_px()))
        painter.drawText(self.rect(), self._align | Qt.TextFlag.TextSingleLine, self._text)
        painter.end()

    def _font(self, px: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px)
        font.setBold(self._bold)
        return font

    def _set_ink(self, colour: QColor) -> None:
        self._ink = colour
        self.update()

    ink = Property(QColor, lambda self: self._ink, _set_ink)
