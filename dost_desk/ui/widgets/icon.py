"""A shipped icon as a widget, in the colour of its tone."""

from PySide6.QtCore import Property, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dost_desk.ui.theme import icons, restyle


class Icon(QWidget):
    """An icon of ``px`` logical pixels. It stands beside a text that says the same, so it has no name itself.

    ``tone``: ``""``, ``quiet``, ``accent``, ``on-accent``, ``ok``, ``waiting``, ``problem``, ``info``.
    """

    def __init__(self, name: str, px: int = 20, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._px = px
        self._tint = QColor("#000000")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def name(self) -> str:
        """Return the icon's name."""
        return self._name

    def set_icon(self, name: str, tone: str | None = None) -> None:
        """Show another icon, and in another tone where one is given."""
        self._name = name
        if tone is not None and tone != self.property("tone"):
            self.setProperty("tone", tone)
            restyle([self])
        self.update()

    def set_px(self, px: int) -> None:
        """Draw the icon in another size, in logical pixels."""
        self._px = px
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The icon's square."""
        return QSize(self._px, self._px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in its tint."""
        painter = QPainter(self)
        painter.drawPixmap(
            0, 0, icons.pixmap(self._name, self._px, self._tint.name(), self.devicePixelRatioF())
        )
        painter.end()

    def _get_tint(self) -> QColor:
        return self._tint

    def _set_tint(self, colour: QColor) -> None:
        self._tint = colour
        self.update()

    tint = Property(QColor, _get_tint, _set_tint)
