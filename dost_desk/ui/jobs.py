"""Runs work off the GUI thread and brings the answers back: the only bridge from windows to the store."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Protocol, TypeVar

import structlog
from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from dost_desk.errors import DostError

if TYPE_CHECKING:
    # Importing the store takes longer than painting a window; the store thread does that.
    from dost_desk.store.transaction import Transaction

T = TypeVar("T")
_log = structlog.get_logger("dost_desk.ui.jobs")


class Journal(Protocol):
    """What ``Jobs`` needs of the store: its writer thread, and word of what moved."""

    def submit(self, work: Callable[[Transaction], T]) -> Future[T]:
        """Run ``work`` in one transaction in the store thread; the future is done after the commit."""

    def on_changes(self, callback: Callable[[frozenset[str]], None]) -> object:
        """Call ``callback`` from the store thread with the subjects that moved, after each commit."""


class Jobs(QObject):
    """Runs use cases in the store thread and other slow work in one more thread.

    Answers arrive in the GUI thread, in a later turn of its event loop, never inside ``run``. An answer
    whose ``context`` object was destroyed meanwhile is dropped: nobody is there to see it. A failure that
    no ``failed`` takes is told by the signal ``error``, so that it can't vanish.
    """

    changed = Signal(object)
    """The subjects (``frozenset[str]``) whose facts moved and are on the disk."""
    error = Signal(object)
    """A ``DostError`` that no caller asked to hear of."""
    busy_changed = Signal(bool)
    _delivered = Signal(object)

    def __init__(self, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._background = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._running = 0
        # Queued also for a job that is done at once: an answer never comes inside the call.
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        journal.on_changes(lambda subjects: self._emit(self.changed, subjects))

    @property
    def busy(self) -> bool:
        """Whether any job has not been answered yet."""
        return self._running > 0

    def run(
        self,
        work: Callable[[Transaction], T],
        then: Callable[[T], None],
        failed: Callable[[DostError], None] | None = None,
        context: QObject | None = None,
    ) -> None:
        """Run ``work`` in the store thread in one transaction, then ``then(result)`` in the GUI thread."""
        self._start(lambda: self._journal.submit(work), then, failed, context)

    def run_in_background(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[DostError], None] | None = None,
        context: QObject | None = None,
    ) -> None:
        """Run work without the store (render a PDF, print) in one other thread, one after another."""
        self._start(lambda: self._background.submit(work), then, failed, context)

    def close(self) -> None:
        """Let the background work that has begun come to its end, take no more; answers are dropped."""
        self._background.shutdown(wait=True, cancel_futures=True)

    def _start(
        self,
        submit: Callable[[], Future[T]],
        then: Callable[[T], None],
        failed: Callable[[DostError], None] | None,
        context: QObject | None,
    ) -> None:
        self._count(+1)

        def answered(future: Future[T]) -> None:
            self._emit(self._delivered, lambda: self._answer(future, then, failed, context))

        try:
            submit().add_done_callback(answered)
        except (DostError, RuntimeError) as error:
            # The store is closed or its thread is gone: an answer like any other.
            gone: Future[T] = Future()
            gone.set_exception(error)
            answered(gone)

    @Slot(object)
    def _deliver(self, answer: Callable[[], None]) -> None:
        self._count(-1)
        answer()

    def _answer(
        self,
        future: Future[T],
        then: Callable[[T], None],
        failed: Callable[[DostError], None] | None,
        context: QObject | None,
    ) -> None:
        if future.cancelled() or (context is not None and not isValid(context)):
            return
        problem = future.exception()
        if problem is None:
            then(future.result())
            return
        (failed or self.error.emit)(_expected(problem))

    def _count(self, step: int) -> None:
        was, self._running = self.busy, self._running + step
        if self.busy != was:
            self.busy_changed.emit(self.busy)

    def _emit(self, signal: object, value: object) -> None:
        # Another thread may still answer while the window, and this object with it, is being closed.
        if isValid(self):
            signal.emit(value)  # type: ignore[attr-defined]  # the stubs have no name for a bound signal


def _expected(problem: BaseException) -> DostError:
    if isinstance(problem, DostError):
        return problem
    _log.error("job failed", exc_info=problem)
    return DostError("unexpected", kind=type(problem).__name__)
