"""What the public board shows, read afresh whenever a ticket moved: numbers and desks, never a name."""

import dataclasses
import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from dost_desk.domain.rows import TicketRow
from dost_desk.domain.state import id_of
from dost_desk.errors import DostError
from dost_desk.services import queue
from dost_desk.services.queue import Board
from dost_desk.ui.jobs import Jobs

STALE_SECONDS = 30
"""A board that was not read afresh for this long says so: people must not wait before an old one."""

_REFRESH_MS = 10_000


@dataclasses.dataclass(frozen=True, slots=True)
class Called:
    """One called number and the desk it is called to."""

    label: str
    desk: str


@dataclasses.dataclass(frozen=True, slots=True)
class Shown:
    """All that the board shows. It has no field that could hold a person."""

    centre: str
    called: tuple[Called, ...]
    waiting: tuple[str, ...]


class HallModel(QObject):
    """Reads the board; ``announced`` says that a number was called, or called once more."""

    board_changed = Signal(object)
    announced = Signal(object)
    stale_changed = Signal(bool)

    def __init__(self, jobs: Jobs, now: Callable[[], dt.datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._now = now
        self._calls: dict[str, TicketRow] | None = None
        self._moved: set[str] = set()
        self._stale = False
        self.updated: dt.datetime | None = None
        jobs.changed.connect(self._on_changed)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.reload)
        self._timer.start(_REFRESH_MS)

    @property
    def stale(self) -> bool:
        """Whether what is shown may be out of date."""
        return self._stale

    def reload(self) -> None:
        """Read the board."""
        self._jobs.run(lambda tx: (queue.board(tx), tx.directory().name), self._take, self._fail, self)

    def check(self) -> None:
        """Look at the clock: has the board become old?"""
        old = self.updated is not None and self._now() - self.updated > dt.timedelta(seconds=STALE_SECONDS)
        self._set_stale(old or (self._stale and self.updated is None))

    def close(self) -> None:
        """Read no more."""
        self._timer.stop()

    def _take(self, read: tuple[Board, str]) -> None:
        board, centre = read
        self.updated = self._now()
        self._set_stale(False)
        called = tuple(Called(row.label, row.desk) for row in board.called)
        self.board_changed.emit(Shown(centre, called, tuple(row.label for row in board.waiting)))
        news = self._news(board)
        self._calls = {row.ticket: row for row in board.called}
        for row in news:
            self.announced.emit(Called(row.label, row.desk))

    def _news(self, board: Board) -> list[TicketRow]:
        moved, self._moved = self._moved, set()
        if self._calls is None:
            # What was called before the board was switched on is shown, not announced.
            return []
        return [row for row in reversed(board.called) if self._is_news(row, moved)]

    def _is_news(self, row: TicketRow, moved: set[str]) -> bool:
        before = (self._calls or {}).get(row.ticket)
        if before is None or (before.calls, before.desk) != (row.calls, row.desk):
            return True
        # A recall is a fact of the ticket that changes nothing in its row.
        return row.ticket in moved and before == row

    def _fail(self, _error: DostError) -> None:
        self._set_stale(True)

    def _set_stale(self, stale: bool) -> None:
        if stale != self._stale:
            self._stale = stale
            self.stale_changed.emit(stale)

    def _on_changed(self, subjects: frozenset[str]) -> None:
        tickets = {id_of(subject) for subject in subjects if subject.startswith("ticket/")}
        if tickets:
            self._moved |= tickets
            self.reload()
