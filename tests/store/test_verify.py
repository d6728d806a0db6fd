"""The walk along the chains: clean journals pass, and each kind of break is named where it is."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dost_desk.domain import bodies as b
from dost_desk.domain.seal import head_bytes
from dost_desk.store.journal import Journal
from dost_desk.store.showing import history_lines
from dost_desk.store.sqlcipher import SqlCipherFile
from dost_desk.store.verify import verify_journal
from tests.journals import KEY, JournalFactory, Sealer, found, issue, send, ticket


def _filled(journals: JournalFactory, sealer: Sealer) -> Journal:
    """Return a station with 7 events of two writers, 6 of them sealed in two blocks."""
    central, station = journals.open("central", "central"), journals.open("station", "w1")
    central.run(lambda tx: found(tx, "w1"))
    send(central, station)
    first = central.run(sealer.seal)
    station.run(lambda tx: tx.append("ticket/1", ticket(1)))
    station.run(lambda tx: tx.append("ticket/1", b.TicketCalled(desk="1"), staff="agent"))
    send(station, central)
    second = central.run(sealer.seal)
    assert first is not None
    assert second is not None
    station.run(lambda tx: tx.record_seals([first, second], sealer.verify))
    station.run(lambda tx: tx.append("ticket/2", ticket(2)))
    return station


def test_a_whole_journal_is_reported_whole(journals: JournalFactory) -> None:
    sealer = Sealer()
    station = _filled(journals, sealer)
    report = verify_journal(station, central_key=sealer.public)
    assert report.first_break is None
    assert (report.events, report.writers, report.sealed, report.held, report.parked, report.forks) == (
        7, 2, 6, 0, 0, (),
    )  # fmt: skip


def test_an_empty_journal_is_whole(journals: JournalFactory) -> None:
    assert verify_journal(journals.open("new", None)).first_break is None


def _sql(statement: str) -> Callable[[Any], None]:
    return lambda raw: raw.execute(statement)


def _flip(column: str, where: str, table: str = "event") -> Callable[[Any], None]:
    def work(raw: Any) -> None:
        content = bytearray(raw.execute(f"SELECT {column} FROM {table} WHERE {where}").fetchone()[0])
        content[-1] ^= 1
        raw.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", (bytes(content),))

    return work


_W1_2 = "writer = 'w1' AND seq = 2"
_BLOCK_2 = "first = (SELECT max(first) FROM seal_block)"


@pytest.mark.parametrize(
    ("damage", "writer", "seq", "code"),
    [
        (_flip("body", _W1_2), "w1", 2, "verify.body-changed"),
        (_flip("salt", _W1_2), "w1", 2, "verify.body-changed"),
        (_flip("envelope", _W1_2), "w1", 2, "verify.body-changed"),
        (_sql(f"UPDATE event SET seq = 9 WHERE {_W1_2}"), "w1", 3, "verify.gap"),
        (_sql(f"UPDATE event SET envelope = x'00' WHERE {_W1_2}"), "w1", 2, "verify.unreadable"),
        (_sql(f"UPDATE event SET id = zeroblob(32) WHERE {_W1_2}"), "w1", 2, "verify.wrong-id"),
        (_sql(f"DELETE FROM event WHERE {_W1_2}"), "w1", 3, "verify.gap"),
        (_sql("DELETE FROM event WHERE writer = 'w1' AND seq = 3"), "w1", 3, "verify.wrong-head"),
        (_sql("DELETE FROM event WHERE writer = 'w1'"), "w1", 3, "verify.wrong-head"),
        (_sql("UPDATE head SET seq = 2 WHERE writer = 'w1'"), "w1", 2, "verify.wrong-head"),
        (_sql("DELETE FROM head WHERE writer = 'w1'"), "", 0, "verify.stray-events"),
        (
            _sql("UPDATE event SET writer = 'w9', branch = 3 WHERE writer = 'w1' AND seq = 3"),
            "w1",
            3,
            "verify.wrong-head",
        ),
        (_sql(f"DELETE FROM seal_block WHERE {_BLOCK_2}"), "", 4, "verify.seal-end"),
        (_sql("DELETE FROM seal_block WHERE first = 1"), "", 5, "verify.seal-gap"),
        (_flip("block", _BLOCK_2, "seal_block"), "", 5, "verify.seal-signature"),
        (_flip("digest", _BLOCK_2, "seal_block"), "", 5, "verify.seal-digest"),
        (_sql(f"UPDATE seal_block SET block = x'c1' WHERE {_BLOCK_2}"), "", 5, "verify.seal-unreadable"),
        (_sql(f"UPDATE seal_block SET last = last + 1 WHERE {_BLOCK_2}"), "", 5, "verify.seal-digest"),
        (_sql(f"UPDATE seal_block SET first = 9 WHERE {_BLOCK_2}"), "", 9, "verify.seal-gap"),
        (_sql("UPDATE sealed SET seal = seal + 1 WHERE writer = 'w1'"), "", 5, "verify.seal-record"),
        (_sql("DELETE FROM sealed WHERE writer = 'w1'"), "", 5, "verify.seal-record"),
        (_sql("UPDATE sealed SET count = count + 1 WHERE writer = 'w1'"), "", 6, "verify.seal-count"),
        (_sql("UPDATE sealed SET count = count - 1 WHERE writer = 'w1'"), "", 6, "verify.seal-record"),
        (
            _sql(f"INSERT INTO ruling SELECT centre, id, 2, 'x' FROM event WHERE {_W1_2}"),
            "",
            6,
            "verify.seal-record",
        ),
        (
            _sql(f"INSERT INTO ruling SELECT centre, id, 77, 'x' FROM event WHERE {_W1_2}"),
            "",
            5,
            "verify.seal-record",
        ),
        (_sql("INSERT INTO seal_unseen VALUES ('001', x'00', 99)"), "", 6, "verify.seal-count"),
        (_sql("UPDATE centre SET digest = zeroblob(32)"), "", 6, "verify.seal-end"),
    ],
)
def test_the_first_break_is_named(
    journals: JournalFactory, damage: Callable[[Any], None], writer: str, seq: int, code: str
) -> None:
    sealer = Sealer()
    _filled(journals, sealer).close()
    _break(journals.file("station"), damage)
    found_break = verify_journal(journals.open("station", "w1"), central_key=sealer.public).first_break
    assert found_break is not None
    assert (found_break.writer, found_break.seq, found_break.code) == (writer, seq, code)


def test_seals_that_central_did_not_sign_are_named(journals: JournalFactory) -> None:
    station = _filled(journals, Sealer())
    found_break = verify_journal(station, central_key=Sealer().public).first_break
    assert found_break is not None
    assert (found_break.seq, found_break.code) == (1, "verify.seal-signature")


def test_signed_heads_are_checked_by_the_devices_key(journals: JournalFactory) -> None:
    key = Ed25519PrivateKey.generate()
    central = journals.open("central", "central")
    central.run(found)
    public = key.public_key().public_bytes_raw()
    enrolled = b.DeviceEnrolled(writer="w1", number=1, name="Nümunə", mode="standalone", key=public)
    central.run(lambda tx: tx.append("directory", enrolled))
    station = journals.open("station", "w1")
    send(central, station)
    event = station.run(lambda tx: tx.append("ticket/1", ticket(1)))
    good = key.sign(head_bytes("001", "w1", 1, event.id))
    station.run(lambda tx: tx.vouch("w1", 0, 1, good))
    assert verify_journal(station).first_break is None
    second = station.run(lambda tx: tx.append("ticket/2", ticket(2)))
    station.run(lambda tx: tx.vouch("w1", 0, 2, good))
    found_break = verify_journal(station).first_break
    assert second.envelope.seq == 2
    assert found_break is not None
    assert (found_break.writer, found_break.seq, found_break.code) == ("w1", 2, "verify.bad-head-signature")


def test_a_signature_over_an_older_head_is_checked_too(journals: JournalFactory) -> None:
    key = Ed25519PrivateKey.generate()
    central = journals.open("central", "central")
    central.run(found)
    public = key.public_key().public_bytes_raw()
    enrolled = b.DeviceEnrolled(writer="w1", number=1, name="Nümunə", mode="standalone", key=public)
    central.run(lambda tx: tx.append("directory", enrolled))
    station = journals.open("station", "w1")
    send(central, station)
    event = station.run(lambda tx: tx.append("ticket/1", ticket(1)))
    station.run(lambda tx: tx.vouch("w1", 0, 1, key.sign(head_bytes("001", "w1", 1, event.id))))
    station.run(lambda tx: tx.append("ticket/2", ticket(2)))
    assert verify_journal(station).first_break is None
    station.close()
    _break(journals.file("station"), _flip("signature", "writer = 'w1'", "head"))
    found_break = verify_journal(journals.open("station", "w1")).first_break
    assert found_break is not None
    assert (found_break.writer, found_break.seq, found_break.code) == ("w1", 1, "verify.bad-head-signature")


def test_what_is_sealed_but_not_here_is_compared(journals: JournalFactory) -> None:
    sealer = Sealer()
    station = _filled(journals, sealer)
    everything = station.run(lambda tx: [stored.record for stored in tx.branch("w1", 0)])
    blocks = station.run(lambda tx: tx.blocks(0))
    journals.open("hall", None).run(lambda tx: tx.take_in(everything[1:2], blocks, sealer.verify))
    journals.close()
    _break(journals.file("hall"), _sql("UPDATE seal_unseen SET seal = 40 WHERE seal = 3"))
    found_break = verify_journal(journals.open("hall", None), central_key=sealer.public).first_break
    assert found_break is not None
    assert (found_break.seq, found_break.code) == (3, "verify.seal-record")


def test_a_fork_is_whole_and_told(journals: JournalFactory) -> None:
    central, station = journals.open("central", "central"), journals.open("station", "w1")
    central.run(lambda tx: found(tx, "w1"))
    send(central, station)
    station.run(lambda tx: tx.append("ticket/1", ticket(1)))
    station.close()
    (journals.folder / "clone.db").write_bytes(journals.file("station").read_bytes())
    for name, number in (("station", 2), ("clone", 3)):
        journal = journals.open(name, "w1")
        journal.run(issue(number))
        send(journal, central)
    report = verify_journal(central)
    assert (report.first_break, report.forks, report.events) == (None, ("w1",), 7)


def test_a_station_that_holds_only_its_scope_is_whole(journals: JournalFactory) -> None:
    sealer = Sealer()
    station = _filled(journals, sealer)
    central = journals.open("central2", "central")
    everything = station.run(lambda tx: [stored.record for stored in tx.branch("w1", 0)])
    blocks = station.run(lambda tx: tx.blocks(0))
    hall = journals.open("hall", None)
    hall.run(lambda tx: tx.take_in(everything[1:2], blocks, sealer.verify))
    report = verify_journal(hall, central_key=sealer.public)
    assert (report.first_break, report.events, report.sealed) == (None, 1, 6)
    assert verify_journal(central).events == 0


def test_a_history_can_be_read_by_a_person(journals: JournalFactory) -> None:
    station = _filled(journals, Sealer())
    lines = station.run(lambda tx: history_lines(tx, "ticket/1"))
    assert [(line.kind, line.staff, line.seal, line.verdict) for line in lines] == [
        ("ticket.issued", "", 5, "applied"),
        ("ticket.called", "agent", 6, "applied"),
    ]
    assert lines[0].body["label"] == "S001"
    assert station.run(lambda tx: history_lines(tx, "ticket/2"))[0].verdict == ""
    assert station.run(lambda tx: history_lines(tx, "case/none")) == []


def _break(path: Path, damage: Callable[[Any], None]) -> None:
    connection = SqlCipherFile(path, lambda: KEY).open()
    damage(connection.raw)
    connection.close()
