"""A list whose items are as tall as their text, however many lines it takes."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

_SIDES, _ABOVE_AND_BELOW = 40, 28


class TallList(QListWidget):
    """Wraps its items' texts; Qt alone would cut the last lines of an item that the style sheet pads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, text: str, key: str = "") -> QListWidgetItem:
        """Add an item that stands for ``key``."""
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, key)
        self.addItem(item)
        self._fit(item)
        return item

    def key(self) -> str:
        """Return the key of the current item, "" when there is none."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew at the new width."""
        super().resizeEvent(event)
        for row in range(self.count()):
            self._fit(self.item(row))

    def _fit(self, item: QListWidgetItem) -> None:
        width = max(120, self.viewport().width() - _SIDES)
        wrapped = Qt.TextFlag.TextWordWrap
        text = QFontMetrics(self.font()).boundingRect(0, 0, width, 10_000, wrapped, item.text())
        item.setSizeHint(QSize(0, text.height() + _ABOVE_AND_BELOW))
