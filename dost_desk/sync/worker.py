"""The network thread of a station: exchanges when something is to be said, and tells how the line is."""

import logging
import threading
import time
from collections.abc import Callable
from enum import StrEnum
from typing import Self

import msgspec

from dost_desk.errors import DostError, RefusedError
from dost_desk.sync.backoff import Backoff

DEBOUNCE_SECONDS = 0.25
"""A change waits this long for others that come with it."""

INTERVAL_SECONDS = 15.0
"""How often central is asked for news when there is nothing to say."""

_CLOSE_SECONDS = 2.0
_log = logging.getLogger(__name__)


class Line(StrEnum):
    """How it stands with central."""

    CONNECTING = "connecting"
    ONLINE = "online"
    OFFLINE = "offline"
    REFUSED = "refused"
    DIVERGED = "diverged"


class Counts(msgspec.Struct, frozen=True):
    """How many events are where: not sealed yet, sealed, parked (unusable), held (waiting for a parent)."""

    pending: int = 0
    sealed: int = 0
    parked: int = 0
    held: int = 0


class LineState(msgspec.Struct, frozen=True):
    """What a status line shows. Times are microseconds since 1970, 0 for never.

    ``since`` is when ``state`` began, ``last_exchange`` when central last answered. ``error`` is
    the code of what is wrong, "" when nothing is.
    """

    state: Line = Line.CONNECTING
    since: int = 0
    last_exchange: int = 0
    pending: int = 0
    sealed: int = 0
    parked: int = 0
    held: int = 0
    error: str = ""


class Worker:
    """Runs ``exchange`` in a thread of its own until ``close``.

    ``exchange`` does one whole exchange and returns the code of what a person must hear of, ""
    when all is well; it raises a ``DostError`` when there was none. ``count`` reads the counts
    from the store. ``on_state`` is called from this thread, only when something changed.
    ``clock`` gives microseconds since 1970, ``random`` a number from 0 up to 1.
    """

    def __init__(
        self,
        exchange: Callable[[], str],
        count: Callable[[], Counts],
        on_state: Callable[[LineState], None],
        clock: Callable[[], int],
        random: Callable[[], float],
        *,
        interval_s: float = INTERVAL_SECONDS,
        debounce_s: float = DEBOUNCE_SECONDS,
    ) -> None:
        self._exchange = exchange
        self._count = count
        self._on_state = on_state
        self._clock = clock
        self._interval = interval_s
        self._debounce = debounce_s
        self._backoff = Backoff(random)
        self._wake = threading.Event()
        self._hurry = False
        self._closing = False
        self._state = LineState(since=clock())
        self._thread = threading.Thread(target=self._run, name="exchange", daemon=True)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> None:
        """Begin; the first exchange is tried at once."""
        self._thread.start()

    def changed(self) -> None:
        """Tell that the journal moved. Never waits; may be called from any thread."""
        self._wake.set()

    def now(self) -> None:
        """Try at once, also while waiting after a failure: a person asked for it."""
        self._hurry = True
        self._wake.set()

    def close(self) -> None:
        """Stop. An exchange under way is left to end by itself: it can be repeated without harm."""
        self._closing = True
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(_CLOSE_SECONDS)

    def _run(self) -> None:
        due = time.monotonic()
        while not self._closing:
            try:
                due = self._turn(due)
            except DostError as error:  # the store is closing, or its disk is full: its own screens say so
                _log.warning("the store failed: %s", error.code)
                due = time.monotonic() + self._backoff.next_seconds()
            self._wake.wait(max(0.0, due - time.monotonic()))

    def _turn(self, due: float) -> float:
        """Do what is to be done now; return when to exchange next."""
        if self._wake.is_set():
            self._wake.clear()
            due = self._sooner(due)
        if time.monotonic() >= due:
            return time.monotonic() + self._try()
        self._tell(self._state.state, self._state.error)
        return due

    def _sooner(self, due: float) -> float:
        """Return when to exchange now that something happened."""
        if self._hurry:
            self._hurry = False
            return time.monotonic()
        if self._state.state is Line.ONLINE and self._count().pending:
            return min(due, time.monotonic() + self._debounce)
        return due

    def _try(self) -> float:
        """Exchange once, tell the outcome, and return the seconds until the next time."""
        try:
            problem = self._exchange()
        except RefusedError as error:
            self._tell(Line.REFUSED, error.code)
            return self._backoff.next_seconds()
        except DostError as error:
            diverged = error.code == "exchange.diverged"
            self._tell(Line.DIVERGED if diverged else Line.OFFLINE, error.code)
            return self._backoff.next_seconds()
        except Exception:  # noqa: BLE001 # a fault of ours must show as a broken line, not as a silent thread
            _log.exception("the exchange failed")
            self._tell(Line.OFFLINE, "exchange.failed")
            return self._backoff.next_seconds()
        self._backoff.reset()
        self._tell(Line.ONLINE, problem, answered=True)
        return self._interval

    def _tell(self, line: Line, code: str, *, answered: bool = False) -> None:
        now = self._clock()
        counts = self._count()
        state = LineState(
            state=line,
            since=self._state.since if line is self._state.state else now,
            last_exchange=now if answered else self._state.last_exchange,
            pending=counts.pending,
            sealed=counts.sealed,
            parked=counts.parked,
            held=counts.held,
            error=code,
        )
        if state != self._state:
            self._state = state
            self._on_state(state)
