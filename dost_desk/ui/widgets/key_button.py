"""The button of every bar: a label, an icon where it helps, and the key that does the same."""

import enum

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dost_desk.ui.theme import restyle
from dost_desk.ui.widgets.painted import PaintedButton


class Variant(enum.StrEnum):
    """How much a button asks for attention; one ``PRIMARY`` in a view."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


class KeyButton(PaintedButton):
    """A button with its key beside the label.

    ``key`` ("F12", "Ctrl+F12", "Alt+1") is drawn as a key cap and works as the shortcut while the button is
    visible and enabled. "Enter" is only drawn: Return belongs to whatever has the focus.
    """

    GAP = 8
    PADDING = 14

    def __init__(
        self,
        label: str = "",
        key: str = "",
        variant: Variant = Variant.SECONDARY,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._key = ""
        self._icon = icon
        self.setProperty("variant", variant.value)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setText(label)
        self.set_key(key)

    def key(self) -> str:
        """Return the key's name, as drawn."""
        return self._key

    def set_key(self, key: str) -> None:
        """Give the button another key, or none with ``""``."""
        self._key = key
        self._bind_key()
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon before the label, or none with ``""``."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_variant(self, variant: Variant) -> None:
        """Give the button another weight."""
        self.setProperty("variant", variant.value)
        restyle([self])

    def setText(self, text: str) -> None:
        """Show ``text``; an ampersand is an ampersand."""
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        # Qt drops the shortcut with the old text.
        self._bind_key()
        self.updateGeometry()

    def text(self) -> str:
        """Return the label as it reads."""
        return super().text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        """Room for icon, label and key cap on one line."""
        height = max(super().sizeHint().height(), self.fontMetrics().height() + 16)
        parts = [self._label_metrics().horizontalAdvance(self.text())] if self.text() else []
        if self._icon:
            parts.append(self._icon_px())
        if self._key:
            parts.append(self._cap_width())
        return QSize(sum(parts) + self.GAP * max(0, len(parts) - 1) + 2 * self.PADDING, height)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than the label: a cut label is no label."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def paint_content(self, painter: QPainter, area: QRect) -> None:
        """Draw icon, label and key cap, centred together."""
        ink = self.colour("ink")
        width = self.sizeHint().width() - 2 * self.PADDING
        left = max(area.left() + self.PADDING, area.left() + (area.width() - width) // 2)
        if self._icon:
            px = self._icon_px()
            where = QRect(left, area.top() + (area.height() - px) // 2, px, px)
            self.paint_icon(painter, self._icon, where, ink)
            left += px + self.GAP
        if self.text():
            painter.setFont(self._label_font())
            painter.setPen(ink)
            room = self._label_metrics().horizontalAdvance(self.text())
            painter.drawText(
                QRect(left, area.top(), room + 2, area.height()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine,
                self.text(),
            )
            left += room + self.GAP
        if self._key:
            self._paint_cap(painter, QRect(left, area.top(), self._cap_width(), area.height()), ink)

    def _paint_cap(self, painter: QPainter, area: QRect, ink: QColor) -> None:
        metrics = QFontMetrics(self._cap_font())
        height = metrics.height() + 4
        cap = QRect(area.left(), area.top() + (area.height() - height) // 2, area.width(), height)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(self._cap_font())
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _bind_key(self) -> None:
        drawn_only = self._key in {"", "Enter", "Ctrl+Enter", "Esc"}
        self.setShortcut(QKeySequence() if drawn_only else QKeySequence(self._key))

    def _label_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(self.property("variant") == Variant.PRIMARY.value)
        return font

    def _label_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._label_font())

    def _cap_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(False)
        font.setPixelSize(max(11, round(self.fontInfo().pixelSize() * 0.8)))
        return font

    def _cap_width(self) -> int:
        return QFontMetrics(self._cap_font()).horizontalAdvance(self._key) + 12

    def _icon_px(self) -> int:
        return round(self.fontInfo().pixelSize() * 1.35)
