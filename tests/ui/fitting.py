"""Finds what does not fit on a screen: clipped texts and buttons, and pages that would scroll sideways."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPushButton, QScrollArea, QSizePolicy, QWidget

from dost_desk.ui.widgets import BigChoice, ElidedLabel, FittedText

_SLACK_PX = 1  # rounding of layouts


def misfits(window: QWidget) -> list[str]:
    """Name everything visible in ``window`` that is cut off; empty when all of it fits."""
    return [*_labels(window), *_buttons(window), *_areas(window)]


def _labels(window: QWidget) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        own_way = isinstance(label, ElidedLabel | FittedText)
        ignored = label.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
        if not label.isVisible() or not label.text() or own_way or ignored:
            continue
        if label.wordWrap():
            needed = label.heightForWidth(label.width())
            if needed > label.height() + _SLACK_PX:
                yield f"text too high, {needed} > {label.height()}: {label.text()}"
        elif label.sizeHint().width() > label.width() + _SLACK_PX:
            yield f"text too wide, {label.sizeHint().width()} > {label.width()}: {label.text()}"


def _buttons(window: QWidget) -> Iterator[str]:
    for button in window.findChildren(QPushButton):
        if not button.isVisible():
            continue
        least = button.minimumSizeHint()
        if button.width() + _SLACK_PX < least.width() or button.height() + _SLACK_PX < least.height():
            yield f"button too small, {button.size()} < {least}: {button.text()}"
        if isinstance(button, BigChoice) and not button.texts_fit():
            yield f"tile too small: {button.text()}"
        if not _scrolls(button, window) and not window.rect().contains(_place(button, window)):
            yield f"button outside: {button.text()}"


def _areas(window: QWidget) -> Iterator[str]:
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if not area.isVisible() or inside is None:
            continue
        wanted, given = inside.minimumSizeHint().width(), area.viewport().width()
        if wanted > given + _SLACK_PX:
            yield f"page too wide, {wanted} > {given}: {area.objectName()} in {_parents(area)}"
    for view in window.findChildren(QAbstractScrollArea):
        bar = view.horizontalScrollBar()
        if view.isVisible() and bar.isVisible():
            yield f"scrolls sideways: {view.objectName()} in {_parents(view)}"


def _scrolls(widget: QWidget, window: QWidget) -> bool:
    around = widget.parentWidget()
    while around is not None and around is not window:
        if isinstance(around, QAbstractScrollArea):
            return True
        around = around.parentWidget()
    return False


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _parents(widget: QWidget) -> str:
    around = widget.parentWidget()
    return type(around).__name__ if around is not None else ""
