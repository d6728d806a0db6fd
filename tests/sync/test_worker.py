"""The network thread: it exchanges soon after a change, backs off while it can't, and tells both."""

import threading
from collections.abc import Callable
from queue import Queue

import pytest

from dost_desk.errors import DamageError, DostError, RefusedError, SurroundingsError
from dost_desk.sync.worker import Counts, Line, LineState, Worker

_PATIENCE = 20.0
"""Seconds after which a test that waits for another thread gives up."""


class Central:
    """What the worker talks with: each exchange takes the next answer, the last one for ever."""

    def __init__(self, *answers: str | Exception) -> None:
        self.answers = list(answers)
        self.calls: Queue[None] = Queue()

    def __call__(self) -> str:
        self.calls.put(None)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


class Watched:
    """A worker with its states in a queue, and counts that a test sets."""

    def __init__(self, exchange: Callable[[], str], *, interval_s: float = 3600.0) -> None:
        self.states: Queue[LineState] = Queue()
        self.counts = Counts()
        self.time = 1_000_000
        self.worker = Worker(
            exchange,
            lambda: self.counts,
            self.states.put,
            lambda: self.time,
            lambda: 0.0,
            interval_s=interval_s,
            debounce_s=0.0,
        )

    def state(self) -> LineState:
        return self.states.get(timeout=_PATIENCE)


def test_the_first_exchange_is_tried_at_once() -> None:
    central = Central("")
    watched = Watched(central)
    with watched.worker:
        assert watched.state() == LineState(Line.ONLINE, since=1_000_000, last_exchange=1_000_000)


def test_it_asks_for_news_when_nothing_happens() -> None:
    central = Central("")
    with Watched(central, interval_s=0.001).worker:
        for _ in range(3):
            central.calls.get(timeout=_PATIENCE)


def test_a_change_is_exchanged_although_the_next_turn_is_far_off() -> None:
    central = Central("")
    watched = Watched(central)
    with watched.worker:
        central.calls.get(timeout=_PATIENCE)
        watched.state()
        watched.counts = Counts(pending=2)
        watched.worker.changed()
        central.calls.get(timeout=_PATIENCE)
        assert watched.state().pending == 2


def test_a_change_that_came_from_central_is_not_sent_back() -> None:
    central = Central("")
    watched = Watched(central)
    with watched.worker:
        central.calls.get(timeout=_PATIENCE)
        watched.state()
        watched.counts = Counts(sealed=5)
        watched.worker.changed()
        assert watched.state().sealed == 5
        assert central.calls.empty()


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (SurroundingsError("exchange.offline"), Line.OFFLINE),
        (SurroundingsError("exchange.server-error"), Line.OFFLINE),
        (DamageError("exchange.garbage"), Line.OFFLINE),
        (RefusedError("exchange.revoked"), Line.REFUSED),
        (RefusedError("exchange.not-enrolled"), Line.REFUSED),
        (DamageError("exchange.diverged"), Line.DIVERGED),
    ],
)
def test_a_failure_is_named_and_tried_again(error: DostError, line: Line) -> None:
    central = Central(error, "")
    watched = Watched(central)
    with watched.worker:
        state = watched.state()
        assert (state.state, state.error, state.last_exchange) == (line, error.code, 0)
        watched.time += 5
        state = watched.state()
        assert (state.state, state.error) == (Line.ONLINE, "")
        assert (state.since, state.last_exchange) == (1_000_005, 1_000_005)


def test_a_problem_is_told_while_the_line_is_up() -> None:
    watched = Watched(Central("exchange.parked"))
    with watched.worker:
        state = watched.state()
        assert (state.state, state.error) == (Line.ONLINE, "exchange.parked")


def test_offline_the_pending_count_still_grows_on_screen() -> None:
    central = Central(SurroundingsError("exchange.offline"))
    watched = Watched(central)
    with watched.worker:
        assert watched.state().state is Line.OFFLINE
        watched.counts = Counts(pending=1)
        watched.worker.changed()
        state = watched.state()
        assert (state.state, state.pending, state.since) == (Line.OFFLINE, 1, 1_000_000)


def test_a_person_can_ask_for_a_try_at_once() -> None:
    central = Central("")
    watched = Watched(central)
    with watched.worker:
        central.calls.get(timeout=_PATIENCE)
        watched.worker.now()
        central.calls.get(timeout=_PATIENCE)


def test_a_fault_of_the_program_shows_as_a_broken_line() -> None:
    watched = Watched(Central(ZeroDivisionError()))
    with watched.worker:
        state = watched.state()
        assert (state.state, state.error) == (Line.OFFLINE, "exchange.failed")


def test_closing_ends_the_thread_while_it_waits() -> None:
    watched = Watched(Central(""))
    before = threading.active_count()
    watched.worker.start()
    watched.state()
    watched.worker.close()
    assert threading.active_count() == before


def test_closing_what_never_started_is_no_error() -> None:
    Watched(Central("")).worker.close()
