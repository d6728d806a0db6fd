"""What the painted buttons share: colours that the style sheet sets, the plate and the focus ring."""

from PySide6.QtCore import Property, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from dost_desk.ui.theme import icons


class PaintedButton(QPushButton):
    """A push button whose plate is the style sheet's and whose content is painted by the subclass.

    It stays a real button for keyboard, mouse and screen readers; only the drawing is its own. The colours
    are Qt properties, so a change of theme reaches them like any other rule.
    """

    RING_RADIUS = 8

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._colours = {
            name: QColor("#000000")
            for name in ("ink", "ink_off", "ink_quiet", "ring", "ring_gap", "accent", "on_accent")
        }
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def colour(self, name: str) -> QColor:
        """Return a colour of the theme by its role; the text's ``ink`` is paler when disabled."""
        if name == "ink" and not self.isEnabled():
            name = "ink_off"
        return self._colours[name]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw plate, content and, with the focus, the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        self.paint_content(painter, self.rect())
        if self.hasFocus():
            self._paint_ring(painter)
        painter.end()

    def paint_content(self, painter: QPainter, area: QRect) -> None:
        """Draw what stands on the plate."""

    def paint_icon(self, painter: QPainter, name: str, where: QRect, colour: QColor) -> None:
        """Draw the icon ``name`` in the square ``where``."""
        picture = icons.pixmap(name, where.width(), colour.name(), self.devicePixelRatioF())
        painter.drawPixmap(where.topLeft(), picture)

    def _paint_ring(self, painter: QPainter) -> None:
        # Two lines, so that the ring is seen on a plate of any colour.
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for inset, width, role in ((1.5, 3.0, "ring"), (3.5, 1.0, "ring_gap")):
            painter.setPen(QPen(self._colours[role], width))
            area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(area, self.RING_RADIUS - inset, self.RING_RADIUS - inset)

    def _set(self, name: str, colour: QColor) -> None:
        self._colours[name] = colour
        self.update()

    ink = Property(QColor, lambda self: self._colours["ink"], lambda self, c: self._set("ink", c))
    ink_off = Property(QColor, lambda self: self._colours["ink_off"], lambda self, c: self._set("ink_off", c))
    ink_quiet = Property(
        QColor, lambda self: self._colours["ink_quiet"], lambda self, c: self._set("ink_quiet", c)
    )
    ring = Property(QColor, lambda self: self._colours["ring"], lambda self, c: self._set("ring", c))
    ring_gap = Property(
        QColor, lambda self: self._colours["ring_gap"], lambda self, c: self._set("ring_gap", c)
    )
    accent = Property(QColor, lambda self: self._colours["accent"], lambda self, c: self._set("accent", c))
    on_accent = Property(
        QColor, lambda self: self._colours["on_accent"], lambda self, c: self._set("on_accent", c)
    )
