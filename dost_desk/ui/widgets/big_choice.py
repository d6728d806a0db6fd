"""A large tile that is one choice: an icon, a title and a line of help, for touch and for two readers."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dost_desk.ui.theme import restyle
from dost_desk.ui.widgets.painted import PaintedButton

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class BigChoice(PaintedButton):
    """A tile. Its texts wrap, and shrink when a long word would not fit, down to ``SMALLEST`` of their size.

    ``variant``: ``""``, ``primary`` (one in a view) or ``soft``. A checkable tile shows a tick box, so that
    what is chosen never depends on colour alone: a round one where ``one_of_many`` says that only one can be
    chosen. ``key`` is drawn only; the view binds digits itself.
    """

    RING_RADIUS = 16
    SMALLEST = 0.6

    def __init__(
        self,
        title: str = "",
        icon: str = "",
        help_text: str = "",
        variant: str = "",
        parent: QWidget | None = None,
        *,
        px: int = 26,
        key: str = "",
    ) -> None:
        super().__init__("", parent)
        self._icon = icon
        self._help = ""
        self._px = px
        self._key = key
        self._one_of_many = False
        self.setProperty("variant", variant)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_texts(title, help_text)

    def title(self) -> str:
        """Return the title as it reads."""
        return self.text().replace("&&", "&")

    def set_texts(self, title: str, help_text: str = "") -> None:
        """Show a title and a line of help."""
        self.setText(title.replace("&", "&&"))
        self._help = help_text
        self.setAccessibleName(title)
        self.setAccessibleDescription(help_text)
        self.updateGeometry()
        self.update()

    def set_one_of_many(self) -> None:
        """Look like a radio button: choosing this tile leaves the others."""
        self._one_of_many = True
        self.update()

    def set_px(self, px: int) -> None:
        """Set the size of the title in logical pixels; all else on the tile follows."""
        self._px = px
        self.updateGeometry()
        self.update()

    def set_variant(self, variant: str) -> None:
        """Give the tile another weight."""
        self.setProperty("variant", variant)
        restyle([self])

    def sizeHint(self) -> QSize:
        """Room for about two lines."""
        return QSize(self._px * 12, round(self._px * 4.2))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word at its smallest size, and 48 px of height, to be hit by a finger."""
        metrics = QFontMetrics(self._font(round(self._px * self.SMALLEST), bold=True))
        longest = max((metrics.horizontalAdvance(word) for word in self.title().split()), default=0)
        around = self.width() - self.text_area().width()
        return QSize(longest + around + 2, max(48, self._px * 2))

    def fitted_px(self, area: QRect) -> int:
        """Return the title's size with which both texts fit into ``area``."""
        for step in range(100, round(self.SMALLEST * 100), -4):
            px = self._px * step // 100
            if self._fits(px, area):
                return px
        return round(self._px * self.SMALLEST)

    def texts_fit(self) -> bool:
        """Whether both texts are whole on the tile as it stands, at the smallest size if need be."""
        area = self.text_area()
        return self._fits(self.fitted_px(area), area)

    def text_area(self) -> QRect:
        """Return where the texts are drawn."""
        gap = self._gap()
        left = gap + (self._icon_px() + gap if self._icon else 0)
        if self._key and self.isCheckable():
            left += self._box_px() + gap // 2
        right = gap + (self._box_px() + gap // 2 if self.isCheckable() or self._key else 0)
        return self.rect().adjusted(left, gap // 2, -right, -(gap // 2))

    def paint_content(self, painter: QPainter, area: QRect) -> None:
        """Draw icon, title, help, and the tick box or the key."""
        gap = self._gap()
        if self._icon:
            px = self._icon_px()
            where = QRect(gap, (area.height() - px) // 2, px, px)
            self.paint_icon(
                painter, self._icon, where, self.colour("accent" if self.isEnabled() else "ink_off")
            )
        self._paint_texts(painter, self.text_area())
        box = self._box_px()
        corner = QRect(area.right() - gap - box, (area.height() - box) // 2, box, box)
        if self.isCheckable():
            self._paint_box(painter, corner)
            corner = QRect(gap, corner.top(), box, box)
        if self._key:
            painter.setFont(self._font(max(12, self._px * 3 // 5), bold=False))
            painter.setPen(QPen(self.colour("ink"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(corner, 5, 5)
            painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, self._key)

    def _paint_texts(self, painter: QPainter, area: QRect) -> None:
        px = self.fitted_px(area)
        title = QFontMetrics(self._font(px, bold=True)).boundingRect(area, _WRAP, self.title())
        below = self._help_height(px, area)
        top = area.top() + max(0, (area.height() - title.height() - below) // 2)
        painter.setPen(self.colour("ink"))
        painter.setFont(self._font(px, bold=True))
        painter.drawText(QRect(area.left(), top, area.width(), title.height()), _WRAP, self.title())
        if self._help:
            painter.setFont(self._font(self._help_px(px), bold=False))
            painter.drawText(QRect(area.left(), top + title.height(), area.width(), below), _WRAP, self._help)

    def _paint_box(self, painter: QPainter, box: QRect) -> None:
        checked = self.isChecked()
        painter.setPen(QPen(self.colour("accent"), 2))
        painter.setBrush(self.colour("accent") if checked else Qt.BrushStyle.NoBrush)
        if self._one_of_many:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)
            if checked:
                inner = box.width() // 4
                painter.setBrush(self.colour("accent"))
                painter.drawEllipse(box.adjusted(inner, inner, -inner, -inner))
            return
        painter.drawRoundedRect(box, 6, 6)
        if checked:
            self.paint_icon(painter, "tick", box.adjusted(2, 2, -2, -2), self.colour("on_accent"))

    def _fits(self, px: int, area: QRect) -> bool:
        metrics = QFontMetrics(self._font(px, bold=True))
        title = metrics.boundingRect(area, _WRAP, self.title())
        longest = max((metrics.horizontalAdvance(word) for word in self.title().split()), default=0)
        return longest <= area.width() and title.height() + self._help_height(px, area) <= area.height()

    def _help_height(self, px: int, area: QRect) -> int:
        if not self._help:
            return 0
        metrics = QFontMetrics(self._font(self._help_px(px), bold=False))
        return metrics.boundingRect(area, _WRAP, self._help).height()

    def _help_px(self, px: int) -> int:
        return max(14, px * 7 // 10)

    def _font(self, px: int, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px)
        font.setBold(bold)
        return font

    def _gap(self) -> int:
        return round(self._px * 0.75)

    def _icon_px(self) -> int:
        return round(self._px * 1.7)

    def _box_px(self) -> int:
        return round(self._px * 1.2)
