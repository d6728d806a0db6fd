"""The journal on a real PostgreSQL: the same commands, several centres, and another process beside it."""

from functools import partial

import psycopg
import pytest

from dost_desk.domain import bodies as b
from dost_desk.domain.seal import Verdict
from dost_desk.errors import SurroundingsError
from dost_desk.store.migrating import HEAD
from dost_desk.store.postgres import PostgresDatabase
from dost_desk.store.transaction import Transaction
from dost_desk.store.verify import verify_journal
from tests.journals import ALL_BYTES, DAY, JournalFactory, Sealer, found, issue, send, told


def test_central_on_postgresql_takes_seals_and_shows(journals: JournalFactory, postgres_url: str) -> None:
    sealer = Sealer()
    central = journals.open("central", "central", database=PostgresDatabase(postgres_url))
    station = journals.open("station", "w1")
    central.run(lambda tx: found(tx, "w1"))
    send(central, station)
    for number in range(1, 30):
        station.run(issue(number))
    assert len(send(station, central).stored) == 29
    assert send(station, central).duplicates == 33
    block = central.run(sealer.seal)
    assert block is not None
    assert station.run(lambda tx: tx.record_seals([block], sealer.verify)).sealed == 33
    assert [row.number for row in central.run(lambda tx: tx.tickets(DAY))] == list(range(1, 30))
    assert central.run(lambda tx: tx.last_seal()) == station.run(lambda tx: tx.last_seal())
    entry = central.run(lambda tx: tx.history("ticket/5"))[0]
    assert (entry.verdict, entry.event.envelope.seq) == (Verdict.APPLIED, 5)
    assert verify_journal(central, central_key=sealer.public).first_break is None
    row = central.run(lambda tx: tx.ticket_by_code("1" + "5".zfill(17)))
    assert row is not None
    assert (row.apart, row.priority) == (False, False)
    assert central.run(lambda tx: tx.rebuild()) == 30


def test_centres_do_not_see_each_other(journals: JournalFactory, postgres_url: str) -> None:
    central = journals.open("central", "central", database=PostgresDatabase(postgres_url))
    for centre in ("001", "002", "003"):
        central.run(lambda tx: found(tx, "w1"), centre)
    central.run(lambda tx: tx.append("directory", b.StaffSet(staff="x", name="Nümunə", role="agent")), "002")
    assert central.run(lambda tx: tx.pending_count(), "001") == 4
    assert central.run(lambda tx: tx.pending_count(), "002") == 5
    assert central.run(lambda tx: "x" in tx.directory().staff, "003") is False
    assert central.run(lambda tx: tx.sealed_by_centre()) == {"001": 0, "002": 0, "003": 0}
    assert central.run(lambda tx: tx.centres()) == ["001", "002", "003"]


def test_another_process_on_the_same_centre_is_noticed(journals: JournalFactory, postgres_url: str) -> None:
    one = journals.open("one", "central", database=PostgresDatabase(postgres_url))
    two = journals.open("two", "central", database=PostgresDatabase(postgres_url))
    one.run(lambda tx: found(tx, "w1"))
    assert two.run(lambda tx: tx.directory().version) == 4
    for journal, name in ((one, "a"), (two, "b"), (one, "c")):
        body = b.StaffSet(staff=name, name="Nümunə", role="agent")
        journal.run(partial(Transaction.append, subject="directory", body=body))
    for journal in (one, two):
        assert {"a", "b", "c"} <= journal.run(lambda tx: set(tx.directory().staff))
    assert verify_journal(two).first_break is None


def test_a_failed_command_leaves_the_connection_usable(journals: JournalFactory, postgres_url: str) -> None:
    central = journals.open("central", "central", database=PostgresDatabase(postgres_url))

    def work(tx: Transaction) -> None:
        found(tx, "w1")
        raise SurroundingsError("test.bad")

    with pytest.raises(SurroundingsError, match=r"test\.bad"):
        central.run(work)
    assert central.run(lambda tx: tx.event_count()) == 0
    central.run(lambda tx: found(tx, "w1"))
    assert central.run(lambda tx: tx.event_count()) == 4


def test_a_lost_connection_is_told_and_made_again(journals: JournalFactory, postgres_url: str) -> None:
    central = journals.open("central", "central", database=PostgresDatabase(postgres_url))
    central.run(lambda tx: found(tx, "w1"))
    with psycopg.connect(postgres_url, autocommit=True) as admin:
        admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    with pytest.raises(SurroundingsError, match=r"store\.unreachable"):
        central.run(lambda tx: tx.event_count())
    assert central.run(lambda tx: tx.event_count()) == 4


def test_a_server_that_is_not_there_is_unreachable(journals: JournalFactory) -> None:
    database = PostgresDatabase("postgresql://nobody@127.0.0.1:9/none")
    with pytest.raises(SurroundingsError, match=r"store\.unreachable"):
        database.open()


def test_a_server_opens_again_at_the_same_schema(journals: JournalFactory, postgres_url: str) -> None:
    central = journals.open("central", "central", database=PostgresDatabase(postgres_url))
    central.run(lambda tx: found(tx, "w1"))
    central.close()
    again = journals.open("again", "central", database=PostgresDatabase(postgres_url))
    records = again.run(lambda tx: tx.outbox(ALL_BYTES)).records
    assert len(records) == 4
    assert again.run(told(records)).duplicates == 4
    with psycopg.connect(postgres_url) as admin:
        assert admin.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
