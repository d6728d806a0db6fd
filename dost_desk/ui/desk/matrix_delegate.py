"""Draws the cells of the document matrix: words with a status, boxes with symbol, letter and mark."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from dost_desk.ui.desk.document_model import DETAIL, FIRST_FORM, ICON, PALE, REQUIREMENT, TONE, UNCONFIRMED
from dost_desk.ui.theme import TextRole, icons, tokens

Index = QModelIndex | QPersistentModelIndex

_PAD = 10
_ICON = 18
_BOX = QSize(58, 30)
_SHORTEST_ROW = 40
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_BLACK = 64


class MatrixDelegate(QStyledItemDelegate):
    """Paints from the model's roles; every word painted here is a word that the model also says aloud."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the words, wrapped to the column's width."""
        if index.column() >= FIRST_FORM:
            return QSize(_BOX.width() + _PAD, _SHORTEST_ROW)
        width = self._view.columnWidth(index.column()) - 2 * _PAD
        if index.column() == REQUIREMENT:
            width -= _ICON + 6
        words = _height(self._words_font(index), width, str(index.data() or ""))
        detail = str(index.data(DETAIL) or "")
        height = words + (_height(self._caption(), width, detail, lines=1) if detail else 0)
        return QSize(width, max(_SHORTEST_ROW, height + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, content and, under the cursor, the ring."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        self._ground(painter, option, area)
        if index.column() >= FIRST_FORM:
            self._form(painter, area, index)
        else:
            self._words(painter, area, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._colours().focus_colour, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 5, 5)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        colours = self._colours()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, colours.of("accent_soft"))
        painter.setPen(QPen(colours.of("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _words(self, painter: QPainter, area: QRect, index: Index) -> None:
        colours = self._colours()
        tone = str(index.data(TONE) or "")
        room = area.adjusted(_PAD, 5, -_PAD, -6)
        ink = colours.toned(tone)
        if icon := str(index.data(ICON) or ""):
            words = _height(self._words_font(index), room.width() - _ICON - 6, str(index.data()))
            top = room.top() if index.data(DETAIL) else room.top() + max(0, (room.height() - words) // 2)
            where = QRect(room.left(), top + 1, _ICON, _ICON)
            self._icon(painter, icon, where, ink)
            room.setLeft(room.left() + _ICON + 6)
        self._two_lines(painter, room, index, ink)

    def _two_lines(self, painter: QPainter, room: QRect, index: Index, ink: QColor) -> None:
        text, detail = str(index.data() or ""), str(index.data(DETAIL) or "")
        font = self._words_font(index)
        height = _height(font, room.width(), text)
        below = _height(self._caption(), room.width(), detail, lines=1) if detail else 0
        top = room.top() + max(0, (room.height() - height - below) // 2)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRect(room.left(), top, room.width(), height), _WRAP, text)
        if detail:
            painter.setFont(self._caption())
            painter.setPen(self._colours().of("ink_quiet"))
            where = QRect(room.left(), top + height, room.width(), below)
            painter.drawText(where, _WRAP, _shortened(self._caption(), room.width(), detail, 1))

    def _form(self, painter: QPainter, area: QRect, index: Index) -> None:
        colours = self._colours()
        box = QRect(area.topLeft(), _BOX)
        box.moveCenter(area.center())
        letter = str(index.data() or "")
        ticked = bool(letter)
        refused = index.data(TONE) == "problem"
        edge = colours.toned("problem") if ticked and refused else colours.of("accent" if ticked else "edge")
        painter.setPen(QPen(colours.of("line") if index.data(PALE) else edge, 2 if ticked else 1))
        painter.setBrush(colours.of("surface"))
        painter.drawRoundedRect(box, 6, 6)
        inner = box.adjusted(7, 0, -7, 0)
        if ticked:
            where = QRect(inner.left(), box.top() + (box.height() - _ICON) // 2, _ICON, _ICON)
            self._icon(painter, str(index.data(ICON)), where, edge)
            inner.setLeft(where.right() + 4)
            painter.setFont(self._bold())
            painter.setPen(colours.of("ink"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, letter)
        self._mark(painter, box.adjusted(7, 0, -7, 0), index, ticked=ticked, refused=refused)

    def _mark(self, painter: QPainter, room: QRect, index: Index, *, ticked: bool, refused: bool) -> None:
        mark = "✕" if refused else "?" if index.data(UNCONFIRMED) else ""
        if not mark:
            return
        painter.setFont(self._bold())
        painter.setPen(self._colours().toned("problem" if refused else "waiting"))
        side = Qt.AlignmentFlag.AlignRight if ticked else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, mark)

    def _icon(self, painter: QPainter, name: str, where: QRect, colour: QColor) -> None:
        ratio = self._view.devicePixelRatioF()
        painter.drawPixmap(where.topLeft(), icons.pixmap(name, where.width(), colour.name(), ratio))

    def _colours(self) -> "_Colours":
        return _Colours(self._view)

    def _words_font(self, index: Index) -> QFont:
        if index.column() != REQUIREMENT:
            return QFont(self._view.font())
        font = self._caption()
        font.setBold(True)
        return font

    def _bold(self) -> QFont:
        font = QFont(self._view.font())
        font.setBold(True)
        return font

    def _caption(self) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(tokens.TYPE[TextRole.CAPTION].px)
        return font


class _Colours:
    """The colours of the theme that is on the application now, told by the ground of the widget."""

    def __init__(self, widget: QWidget) -> None:
        base = widget.palette().color(QPalette.ColorRole.Base)
        self._theme = tokens.CONTRAST if base.lightness() < _BLACK else tokens.LIGHT

    def of(self, name: str) -> QColor:
        """Return a plain colour of the theme by its token's name."""
        return QColor(getattr(self._theme, name))

    def toned(self, tone: str) -> QColor:
        """Return the ink of a status tone; ``quiet`` and "" are inks of the text."""
        if tone in {"", "quiet"}:
            return self.of("ink_quiet" if tone else "ink")
        return QColor(getattr(self._theme, tone).ink)

    @property
    def focus_colour(self) -> QColor:
        """The colour of the ring around what has the focus."""
        return self.of("focus")


def _height(font: QFont, width: int, text: str, lines: int = 0) -> int:
    metrics = QFontMetrics(font)
    height = metrics.boundingRect(QRect(0, 0, max(width, 1), 10_000), _WRAP, text).height()
    return min(height, metrics.lineSpacing() * lines) if lines else height


def _shortened(font: QFont, width: int, text: str, lines: int) -> str:
    """Return the text cut at a word so that it fits into ``lines`` lines; the whole of it is the tooltip."""
    words = text.split()
    while words and _height(font, width, " ".join(words)) > QFontMetrics(font).lineSpacing() * lines:
        words.pop()
        if words:
            words[-1] = words[-1].rstrip("…,.") + "…"
    return " ".join(words)
