"""The journal beside what the disk and the cipher allow: commands a second."""

import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median

from dost_desk import resources
from dost_desk.domain import bodies as b
from dost_desk.domain.case import Case
from dost_desk.domain.event import Event
from dost_desk.domain.folding import Folder
from dost_desk.domain.guard import CatalogueGuard
from dost_desk.forms.catalogue import Catalogue
from dost_desk.store.journal import Journal
from dost_desk.store.sqlcipher import SqlCipherFile
from dost_desk.store.transaction import Transaction
from tests.bench.report import Row, text

_KEY = bytes(range(32))
_COMMANDS = 600
_DESKS = 8
_ROUNDS = 5


def bench() -> list[Row]:
    """Measure, limits and values by turns in one run, and return the rows."""
    with tempfile.TemporaryDirectory() as folder, _station(Path(folder)) as journal:
        bare, alone, waiting = [], [], []
        for turn in range(_ROUNDS):
            bare.append(_bare_commits(Path(folder) / f"bare{turn}.db"))
            alone.append(_one_at_a_time(journal, turn))
            waiting.append(_eight_waiting(journal, turn))
        limit = median(bare)
        return [
            _row("commands, one at a time", median(alone), limit, "≥ 0.35"),
            _row("commands, eight waiting (group commit)", median(waiting), limit, "≥ 0.80"),
        ]


def _row(name: str, value: float, limit: float, goal: str) -> Row:
    return Row(name, value, "/s", "bare SQLCipher transactions /s", limit, value / limit, goal)


def _bare_commits(path: Path) -> float:
    """Return one-row transactions a second on the same kind of file, with the same settings."""
    connection = SqlCipherFile(path, lambda: _KEY).open()
    connection.raw.execute("CREATE TABLE bare (number INTEGER PRIMARY KEY, content BLOB)")
    content = b"x" * 500
    begin = time.perf_counter()
    for number in range(_COMMANDS):
        connection.raw.execute("BEGIN IMMEDIATE")
        connection.raw.execute("INSERT INTO bare VALUES (?, ?)", (number, content))
        connection.raw.execute("COMMIT")
    spent = time.perf_counter() - begin
    connection.close()
    return _COMMANDS / spent


def _one_at_a_time(journal: Journal, turn: int) -> float:
    begin = time.perf_counter()
    for number in range(_COMMANDS):
        journal.run(_write(f"{turn}a{number % 20}", number))
    return _COMMANDS / (time.perf_counter() - begin)


def _eight_waiting(journal: Journal, turn: int) -> float:
    def desk(name: int) -> None:
        for number in range(_COMMANDS // _DESKS * 2):
            journal.run(_write(f"{turn}d{name}", number))

    threads = [threading.Thread(target=desk, args=(name,)) for name in range(_DESKS)]
    begin = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return _COMMANDS * 2 / (time.perf_counter() - begin)


def _write(case: str, number: int) -> Callable[[Transaction], object]:
    """Return a command as a desk gives it: one value of a case, in place of what stood there."""
    path = f"form/q{number % 20}"

    def work(tx: Transaction) -> Event:
        state = tx.state(f"case/{case}")
        assert isinstance(state, Case)
        body = b.ValueWritten(path=path, value="Nümunə cavab " * 4, replaces=state.writes(path))
        return tx.append(f"case/{case}", body, staff="agent")

    return work


def _rules() -> Folder:
    return Folder(CatalogueGuard(Catalogue.load(resources.path())))


@contextmanager
def _station(folder: Path) -> Iterator[Journal]:
    """Open a station with its directory."""
    rules = _rules()
    with Journal(
        SqlCipherFile(folder / "c.db", lambda: _KEY), rules, "central", _now, centre="001"
    ) as central:
        for body in (
            b.StaffSet(staff="agent", name="Nümunə Agent", role="agent"),
            b.DeviceEnrolled(writer="w1", number=1, name="Nümunə", mode="desk", key=b"k"),
        ):
            central.run(partial(Transaction.append, subject="directory", body=body))
        records = central.run(lambda tx: tx.outbox(10**6)).records
    with Journal(SqlCipherFile(folder / "s.db", lambda: _KEY), rules, "w1", _now, centre="001") as station:
        station.run(lambda tx: tx.receive(records))
        yield station


def _now() -> int:
    return time.time_ns() // 1000


if __name__ == "__main__":
    print(text(bench()))  # noqa: T201 # a benchmark is read in a terminal
