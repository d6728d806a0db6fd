"""The journal's one writer thread: commands wait in line, are committed in groups, answered after it."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from itertools import groupby
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple, Self, TypeVar

from dost_desk.domain.folding import Folder
from dost_desk.errors import SurroundingsError
from dost_desk.store.connection import Connection, Database
from dost_desk.store.faults import ContentionError
from dost_desk.store.memory import Memory
from dost_desk.store.transaction import CENTRE_SETTING, WRITER_SETTING, Transaction

T = TypeVar("T")
Changes = Callable[[frozenset[str]], None]

_GROUP_LIMIT = 64
_ATTEMPTS = 5

_log = logging.getLogger(__name__)


class _Command(NamedTuple):
    work: Callable[[Transaction], Any]
    centre: str
    answer: "Future[Any]"


class Journal:
    """A journal and the thread that alone reads and writes it.

    The database is opened in that thread; ``opened`` tells when it is, or why it can't be. A
    station names its centre and writer once, by ``Transaction.become``, and finds them again at
    the next start; ``writer`` and ``centre`` given here come first.
    """

    def __init__(
        self,
        database: Database,
        folder: Folder,
        writer: str | None,
        clock: Callable[[], int],
        *,
        centre: str = "",
    ) -> None:
        self.opened: Future[None] = Future()
        self._database = database
        self._folder = folder
        self._clock = clock
        self._identity = (centre, writer)
        self._memory = Memory()
        self._commands: SimpleQueue[_Command | None] = SimpleQueue()
        self._callbacks: list[Changes] = []
        self._closing = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._live, name="store", daemon=True)
        self._thread.start()

    @property
    def identity(self) -> tuple[str, str | None]:
        """The centre and the writer of this installation, as the last commit left them."""
        return self._identity

    def submit(self, work: Callable[[Transaction], T], centre: str | None = None) -> "Future[T]":
        """Let ``work`` run in the store thread, in a transaction on ``centre`` (this station's by default).

        The future is answered after the commit: what it says is on disk. ``work`` must have no
        effect but on the transaction, for it may run again when another process was in the way.
        The future fails with what ``work`` raised, or with the database's error, and then
        nothing of ``work`` has taken effect.
        """
        answer: Future[T] = Future()
        with self._closing:
            if self._closed:
                answer.set_exception(SurroundingsError("store.closed"))
            else:
                self._commands.put(_Command(work, centre or "", answer))
        return answer

    def run(self, work: Callable[[Transaction], T], centre: str | None = None) -> T:
        """Submit ``work`` and wait for its answer; never from the GUI thread."""
        return self.submit(work, centre).result()

    def on_changes(self, callback: Changes) -> None:
        """Call ``callback`` in the store thread after each commit with the subjects that moved."""
        self._callbacks.append(callback)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Finish the commands that wait, then close the database. Later commands fail."""
        with self._closing:
            if not self._closed:
                self._closed = True
                self._commands.put(None)
        self._thread.join()

    # The store thread ------------------------------------------------------------------------

    def _live(self) -> None:
        try:
            connection = self._database.open()
        except Exception as error:  # noqa: BLE001 - whatever it is, those who wait must hear it
            self.opened.set_exception(error)
            self._answer_all(error)
            return
        try:
            self._find_identity(connection)
        except Exception as error:  # noqa: BLE001 - the same
            connection.close()
            self.opened.set_exception(error)
            self._answer_all(error)
            return
        self.opened.set_result(None)
        try:
            while group := self._next_group():
                self._run_group(connection, group)
        finally:
            connection.close()

    def _answer_all(self, error: Exception) -> None:
        while (command := self._commands.get()) is not None:
            command.answer.set_exception(error)

    def _find_identity(self, connection: Connection) -> None:
        if self._identity[1] is not None:
            return
        connection.begin()
        tx = self._transaction(connection, "")
        centre, writer = tx.setting(CENTRE_SETTING), tx.setting(WRITER_SETTING)
        connection.rollback()
        self._identity = (self._identity[0] or centre or "", writer)

    def _next_group(self) -> list[_Command]:
        """Return the commands that wait, one at least; none once the journal closes."""
        first = self._commands.get()
        if first is None:
            return []
        group = [first]
        try:
            while len(group) < _GROUP_LIMIT:
                command = self._commands.get_nowait()
                if command is None:
                    self._commands.put(None)
                    break
                group.append(command)
        except Empty:
            pass
        return group

    def _run_group(self, connection: Connection, group: list[_Command]) -> None:
        live = [command for command in group if command.answer.set_running_or_notify_cancel()]
        # A transaction locks one centre only, so no two can wait for each other.
        for _, some in groupby(live, key=lambda command: command.centre):
            self._commit(connection, list(some))

    def _commit(self, connection: Connection, group: list[_Command], attempts: int = _ATTEMPTS) -> None:
        """Run commands in one transaction and answer them after its commit.

        If one fails, nothing of the transaction stays, and each runs again alone: a failure is
        rare, and the others then pay a commit of their own instead of a savepoint always.
        """
        tx = self._transaction(connection, group[0].centre)
        results: list[Any] = []
        committing = False
        self._memory.checked.clear()
        try:
            connection.begin()
            for command in group:
                results.append(command.work(tx))
                if tx.became is not None:
                    break
            moved = tx.finish()
            committing = True
            connection.commit()
        except Exception as error:  # noqa: BLE001 - it is the commands' answer, whatever it is
            tx.abandon()
            connection.rollback()
            self._failed(connection, group, error, attempts, committing=committing)
            return
        if tx.became is not None:
            self._identity = tx.became
        for command, result in zip(group, results, strict=False):
            command.answer.set_result(result)
        self._tell(moved)
        if rest := group[len(results) :]:
            self._commit(connection, rest)

    def _failed(
        self,
        connection: Connection,
        group: list[_Command],
        error: Exception,
        attempts: int,
        *,
        committing: bool,
    ) -> None:
        """Run again what may run again; the others get the error.

        A commit that failed is everybody's failure: of a lost connection nobody knows whether the
        server has committed. Only where the database says that it did not, is it tried again.
        """
        if isinstance(error, ContentionError) and attempts > 1:
            self._commit(connection, group, attempts - 1)
        elif committing or len(group) == 1:
            for command in group:
                command.answer.set_exception(error)
        else:
            for command in group:
                self._commit(connection, [command])

    def _transaction(self, connection: Connection, centre: str) -> Transaction:
        mine, writer = self._identity
        return Transaction(
            connection,
            self._memory,
            self._folder,
            self._clock,
            centre=centre or mine,
            writer=writer,
        )

    def _tell(self, moved: frozenset[str]) -> None:
        if not moved:
            return
        for callback in self._callbacks:
            try:
                callback(moved)
            except Exception:  # noqa: BLE001 - a listener's fault must not stop the journal
                _log.exception("a listener of the journal failed")
