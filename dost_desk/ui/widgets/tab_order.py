"""The Tab key goes in reading order, also through what was put into a window after it was built."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def put_in_order(window: QWidget) -> None:
    """Let Tab visit what is shown in ``window`` in the order of its layouts.

    Qt visits widgets in the order in which they came into the window: a card that is added in the middle
    would come after everything else.
    """
    for before, after in pairwise(_tabbed(window)):
        QWidget.setTabOrder(before, after)


def _tabbed(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _tabbed(inside)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None and not widget.isHidden():
            yield from _tabbed(widget)
        elif inner is not None:
            yield from _laid_out(inner)
