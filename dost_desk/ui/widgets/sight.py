"""Scrolls a page so that what matters on it can be seen."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from dost_desk.ui.theme import Space


def bring_into_sight(widget: QWidget) -> None:
    """Scroll ``widget`` into sight, once its page has made room for what was just put on it."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None and widget.isVisible():
        around.ensureWidgetVisible(widget, 0, Space.M)
