"""The status rail: the steps of a case with the state of each, in any order, never a wizard."""

import dataclasses
import enum
from collections.abc import Sequence

from PySide6.QtCore import Property, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dost_desk.ui.widgets.painted import PaintedButton


class StepState(enum.StrEnum):
    """How a step stands."""

    DONE = "done"
    OPEN = "open"
    WAITING = "waiting"
    LATER = "later"
    FLAGGED = "flagged"
    PROBLEM = "problem"


_LOOKS = {
    StepState.DONE: ("tick-circle", "ok"),
    StepState.OPEN: ("dot", "accent"),
    StepState.WAITING: ("clock", "waiting"),
    StepState.LATER: ("circle", "ink_quiet"),
    StepState.FLAGGED: ("flag", "ink_quiet"),
    StepState.PROBLEM: ("warning", "problem"),
}


@dataclasses.dataclass(frozen=True, slots=True)
class RailEntry:
    """One step: its key, its name, its state, a short ``detail`` ("3/5") and whether it has a number."""

    key: str
    label: str
    state: StepState
    detail: str = ""
    numbered: bool = True


class RailItem(PaintedButton):
    """One step as a button."""

    ROW = 40

    def __init__(self, entry: RailEntry, number: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._colours |= {name: QColor("#000000") for name in ("ok", "waiting", "problem")}
        self._number = number
        self._entry = entry
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def entry(self) -> RailEntry:
        """Return what the item shows."""
        return self._entry

    def show_entry(self, entry: RailEntry, state_name: str) -> None:
        """Show ``entry``; ``state_name`` is its state in words."""
        self._entry = entry
        self.setAccessibleName(f"{self._numbered()}, {state_name}")
        self.setAccessibleDescription(entry.detail)
        self.setToolTip(f"{self._numbered()} · {state_name}")
        if entry.numbered and self._number <= 10:  # noqa: PLR2004 - Alt+1 … Alt+9 and Alt+0 are ten keys
            self.setShortcut(QKeySequence(f"Alt+{self._number % 10}"))
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name that wraps in one width fits on a line in another."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """One row, or two lines of text where the name is long."""
        lines = self._label_rect(max(self.width(), 160)).height()
        return QSize(160, max(self.ROW, lines + 14))

    def minimumSizeHint(self) -> QSize:
        """As the hint: a rail scrolls rather than cuts."""
        return self.sizeHint()

    def paint_content(self, painter: QPainter, area: QRect) -> None:
        """Draw state, number, name and detail."""
        icon, colour = _LOOKS[self._entry.state]
        px = 20
        where = QRect(10, (area.height() - px) // 2, px, px)
        self.paint_icon(painter, icon, where, self._colours[colour])
        painter.setFont(self._label_font())
        later = self._entry.state is StepState.LATER and not self.isChecked()
        painter.setPen(self._colours["ink_quiet" if later else "ink"])
        label = self._label_rect(area.width())
        label.moveTop((area.height() - label.height()) // 2)
        painter.drawText(label, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, self._numbered())
        painter.setFont(self.font())
        painter.setPen(self._colours["ink_quiet"])
        end = area.adjusted(0, 0, -10, 0)
        painter.drawText(end, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._entry.detail)

    def _numbered(self) -> str:
        return f"{self._number} {self._entry.label}" if self._entry.numbered else self._entry.label

    def _label_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(self.isChecked())
        return font

    def _label_rect(self, width: int) -> QRect:
        bold = QFont(self.font())
        bold.setBold(True)
        detail = QFontMetrics(self.font()).horizontalAdvance(self._entry.detail)
        room = QRect(38, 0, width - 38 - 10 - (detail + 8 if detail else 0), 1000)
        made = QFontMetrics(bold).boundingRect(room, Qt.TextFlag.TextWordWrap, self._numbered())
        return QRect(room.left(), 0, room.width(), made.height())

    ok = Property(QColor, lambda self: self._colours["ok"], lambda self, c: self._set("ok", c))
    waiting = Property(QColor, lambda self: self._colours["waiting"], lambda self, c: self._set("waiting", c))
    problem = Property(QColor, lambda self: self._colours["problem"], lambda self, c: self._set("problem", c))


class StatusRail(QWidget):
    """The steps, one under another. ``chosen(key)`` says which one the agent wants; any may be chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[RailItem] = []
        self._current = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)

    def set_entries(self, entries: Sequence[RailEntry]) -> None:
        """Show ``entries``. Items stay the same widgets while their keys do, so the focus is kept."""
        if [item.entry().key for item in self._items] != [entry.key for entry in entries]:
            self._rebuild(entries)
        for item, entry in zip(self._items, entries, strict=True):
            item.show_entry(entry, self._state_name(entry.state))
        self.set_current(self._current)

    def items(self) -> list[RailItem]:
        """Return the items, from top to bottom."""
        return list(self._items)

    def current(self) -> str:
        """Return the key of the step that is shown."""
        return self._current

    def set_current(self, key: str) -> None:
        """Mark the step that is shown; nothing is emitted."""
        self._current = key
        for item in self._items:
            item.setChecked(item.entry().key == key)

    def changeEvent(self, event: QEvent) -> None:
        """Name the states in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_entries([item.entry() for item in self._items])

    def _state_name(self, state: StepState) -> str:
        names = {
            StepState.DONE: self.tr("done"),
            StepState.OPEN: self.tr("open"),
            StepState.WAITING: self.tr("waiting"),
            StepState.LATER: self.tr("later"),
            StepState.FLAGGED: self.tr("done, with something to look at"),
            StepState.PROBLEM: self.tr("needs attention"),
        }
        return names[state]

    def _rebuild(self, entries: Sequence[RailEntry]) -> None:
        for item in self._items:
            self._column.removeWidget(item)
            item.deleteLater()
        self._items = []
        for number, entry in enumerate(entries, start=1):
            item = RailItem(entry, number, self)
            item.clicked.connect(lambda _checked=False, key=entry.key: self._choose(key))
            self._column.insertWidget(number - 1, item)
            self._items.append(item)

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)
