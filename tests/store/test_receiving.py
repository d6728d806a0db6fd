"""Batches from elsewhere: once each, in any order, with what is missing held and what is unfit parked."""

from collections.abc import Sequence
from functools import partial

import msgspec
import pytest

from dost_desk.domain import bodies as b
from dost_desk.domain.event import Envelope, Event, Record, encode_body, encode_envelope, seal_body
from dost_desk.domain.seal import Ruling, SealBlock, Verdict
from dost_desk.errors import DamageError
from dost_desk.store.journal import Journal
from dost_desk.store.transaction import Transaction
from tests.journals import (
    ALL_BYTES,
    CENTRE,
    DAY,
    JournalFactory,
    Sealer,
    found,
    issue,
    send,
    ticket,
)
from tests.journals import (
    told as receiving,
)


@pytest.fixture
def central(journals: JournalFactory) -> Journal:
    journal = journals.open("central", "central")
    journal.run(lambda tx: found(tx, "w1", "w2"))
    return journal


@pytest.fixture
def station(journals: JournalFactory, central: Journal) -> Journal:
    journal = journals.open("station", "w1")
    records = central.run(lambda tx: tx.outbox(ALL_BYTES)).records
    journal.run(lambda tx: tx.receive(records))
    return journal


def _issue(journal: Journal, *numbers: int) -> list[Event]:
    return [journal.run(issue(n)) for n in numbers]


def _outbox(journal: Journal) -> tuple[Record, ...]:
    return journal.run(lambda tx: tx.outbox(ALL_BYTES)).records


def _forged(writer: str, seq: int, parents: tuple[bytes, ...], centre: str = CENTRE) -> Record:
    body, salt = encode_body(ticket(seq)), bytes(16)
    commit = seal_body(salt, body)
    envelope = Envelope(
        centre,
        writer,
        seq,
        parents,
        1,
        "",
        "",
        f"ticket/{writer}{seq}",
        "queue",
        "ticket.issued",
        1,
        0,
        commit,
    )
    return Record(encode_envelope(envelope)[0], salt, body)


def test_the_same_batch_again_changes_nothing(central: Journal, station: Journal) -> None:
    _issue(station, 1, 2, 3)
    records = _outbox(station)
    first = central.run(lambda tx: tx.receive(records))
    again = central.run(lambda tx: tx.receive(records + records[::-1]))
    assert (len(first.stored), first.duplicates) == (3, 5)
    assert (again.stored, again.duplicates, again.held, again.parked) == ((), 16, (), ())
    assert central.run(lambda tx: tx.pending_count()) == 8


def test_an_event_before_its_parent_is_held_listed_and_taken_once_the_parent_comes(
    central: Journal, station: Journal
) -> None:
    events = _issue(station, 1, 2, 3)
    records = _outbox(station)[-3:]
    late = central.run(lambda tx: tx.receive(records[1:]))
    assert late.held == (events[1].id, events[2].id)
    held = central.run(lambda tx: tx.held())
    assert [(one.id, one.missing, one.writer, one.seq) for one in held] == [
        (events[1].id, events[0].id, "w1", 2),
        (events[2].id, events[1].id, "w1", 3),
    ]
    assert central.run(lambda tx: tx.tickets(DAY)) == []
    done = central.run(lambda tx: tx.receive(records[:1]))
    assert len(done.stored) == 3
    assert central.run(lambda tx: tx.held()) == []
    assert len(central.run(lambda tx: tx.tickets(DAY))) == 3


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (Record(b"no envelope", b"s", b"b"), "event.unreadable"),
        (Record(b"x" * 300_000, b"s", b"b"), "event.too-large"),
        (_forged("w1", 1, (), centre="002"), "event.other-centre"),
        (_forged("w1", 0, ()), "event.broken-chain"),
        (_forged("w1", 2, ()), "event.broken-chain"),
        (msgspec.structs.replace(_forged("w1", 1, ()), body=b"other"), "event.body-changed"),
        (msgspec.structs.replace(_forged("w1", 1, ()), body=None), "event.no-body"),
    ],
)
def test_an_unfit_record_is_parked_and_the_rest_of_its_batch_taken(
    central: Journal, record: Record, reason: str
) -> None:
    good = _forged("w2", 1, ())
    received = central.run(lambda tx: tx.receive([record, good]))
    assert [code for _, code in received.parked] == [reason]
    assert len(received.stored) == 1
    central.run(lambda tx: tx.receive([record]))
    parked = central.run(lambda tx: tx.parked())
    assert [(one.reason, one.record) for one in parked] == [(reason, record)]
    central.run(lambda tx: tx.unpark(parked[0].id))
    assert central.run(lambda tx: tx.parked()) == []


def test_an_event_whose_previous_one_is_not_its_writers_is_parked(central: Journal, station: Journal) -> None:
    other = _issue(station, 1)[0]
    send(station, central)
    received = central.run(lambda tx: tx.receive([_forged("w2", 2, (other.id,))]))
    assert [code for _, code in received.parked] == ["event.broken-chain"]


def test_two_events_with_one_number_are_a_fork_and_both_are_kept(
    journals: JournalFactory, central: Journal, station: Journal
) -> None:
    _issue(station, 1)
    station.close()
    # The journal is cloned: both go on as one writer.
    clone_file = journals.folder / "clone.db"
    clone_file.write_bytes(journals.file("station").read_bytes())
    original, clone = journals.open("station", "w1"), journals.open("clone", "w1")
    mine = _issue(original, 2, 3)
    theirs = _issue(clone, 12, 13, 14)
    send(original, central)
    received = send(clone, central)
    assert received.forked == ("w1",)
    assert central.run(lambda tx: tx.forks()) == ["w1"]
    assert central.run(lambda tx: tx.forks("w2")) == []
    heads = {head.branch: head.head for head in central.run(lambda tx: tx.heads()) if head.writer == "w1"}
    assert (heads[0].id, heads[1].id) == (mine[-1].id, theirs[-1].id)
    assert sorted(row.number for row in central.run(lambda tx: tx.tickets(DAY))) == [1, 2, 3, 12, 13, 14]
    # What is sent on carries both branches, and whoever gets them twice has them once.
    other = journals.open("other", "w2")
    everything = _outbox(central)
    other.run(lambda tx: tx.receive(everything))
    assert other.run(lambda tx: tx.receive(everything)).duplicates == len(everything)
    assert other.run(lambda tx: tx.forks()) == ["w1"]


def test_seals_number_events_and_the_state_stays(central: Journal, station: Journal) -> None:
    sealer = Sealer()
    _issue(station, 1, 2)
    send(station, central)
    block = central.run(sealer.seal)
    assert block is not None
    assert (block.first, block.last) == (1, 7)
    assert central.run(lambda tx: tx.pending_count()) == 0
    assert station.run(lambda tx: tx.pending_count()) == 7
    done = station.run(lambda tx: tx.record_seals([block], sealer.verify))
    assert done.sealed == 7
    assert station.run(lambda tx: (tx.pending_count(), tx.last_seal())) == (0, (7, block.digest))
    assert station.run(lambda tx: tx.outbox(ALL_BYTES).records) == ()
    assert station.run(lambda tx: tx.blocks(0)) == [block]
    entry = station.run(lambda tx: tx.history("ticket/2"))[0]
    assert (entry.seal, entry.verdict) == (7, Verdict.APPLIED)
    again = station.run(lambda tx: tx.record_seals([block], sealer.verify))
    assert again.sealed == 0


def test_seals_that_come_before_their_events_are_remembered(
    journals: JournalFactory, central: Journal, station: Journal
) -> None:
    sealer = Sealer()
    event = _issue(station, 1)[0]
    everything = _outbox(station)
    central.run(lambda tx: tx.receive(everything))
    waiting = central.run(lambda tx: tx.unsealed())
    rulings = tuple(
        Ruling(
            one.id,
            Verdict.QUARANTINED if one.id == event.id else Verdict.APPLIED,
            "why" if one.id == event.id else "",
        )
        for one in waiting
    )
    block = central.run(lambda tx: sealer.block(tx, rulings))
    other = journals.open("other", "w2")
    other.run(lambda tx: tx.record_seals([block], sealer.verify))
    assert other.run(lambda tx: tx.last_seal()) == (6, block.digest)
    # Out of order and without parents: what is sealed waits for nothing.
    for record in reversed(everything):
        assert len(other.run(receiving([record])).stored) == 1
    entry = other.run(lambda tx: tx.history("ticket/1"))[0]
    assert (entry.seal, entry.verdict, entry.reason) == (6, Verdict.QUARANTINED, "why")
    assert other.run(lambda tx: tx.tickets(DAY)) == []
    assert other.run(lambda tx: tx.directory().version) == 5
    assert other.run(lambda tx: tx.pending_count()) == 0


def test_events_and_their_seals_in_one_batch(
    journals: JournalFactory, central: Journal, station: Journal
) -> None:
    sealer = Sealer()
    _issue(station, 1, 2)
    everything = _outbox(station)
    central.run(lambda tx: tx.receive(everything))
    block = central.run(sealer.seal)
    assert block is not None
    other = journals.open("other", "w2")
    other.run(lambda tx: tx.take_in(everything[2:], [block], sealer.verify))
    other.run(lambda tx: tx.take_in(everything[:2], [block], sealer.verify))
    for subject in ("directory", "ticket/1", "ticket/2"):
        history = partial(Transaction.history, subject=subject)
        here = [(e.event.id, e.seal, e.verdict) for e in other.run(history)]
        assert here == [(e.event.id, e.seal, e.verdict) for e in central.run(history)]


def test_a_refusal_takes_back_what_was_shown_before_the_seal(central: Journal, station: Journal) -> None:
    sealer = Sealer()
    event = _issue(station, 1)[0]
    assert len(station.run(lambda tx: tx.tickets(DAY))) == 1
    send(station, central)
    rulings = tuple(
        Ruling(one.id, Verdict.REFUSED, "test.no") if one.id == event.id else Ruling(one.id, Verdict.APPLIED)
        for one in central.run(lambda tx: tx.unsealed())
    )
    block = central.run(lambda tx: sealer.block(tx, rulings))
    told: list[frozenset[str]] = []
    station.on_changes(told.append)
    station.run(lambda tx: tx.record_seals([block], sealer.verify))
    assert "ticket/1" in told[0]
    assert station.run(lambda tx: tx.tickets(DAY)) == []
    assert station.run(lambda tx: [one.code for one in tx.state("ticket/1").refused]) == ["test.no"]


def _broken_blocks(sealer: Sealer, good: SealBlock) -> list[tuple[SealBlock, str]]:
    replace = msgspec.structs.replace
    return [
        (replace(good, centre="002"), "seal.other-centre"),
        (replace(good, digest=bytes(32)), "seal.broken-chain"),
        (replace(good, rulings=()), "seal.broken-chain"),
        (replace(good, signature=bytes(64)), "seal.bad-signature"),
        (replace(good, rulings=good.rulings[::-1]), "seal.broken-chain"),
    ]


def test_a_block_that_is_not_centrals_is_refused_whole(central: Journal, station: Journal) -> None:
    sealer = Sealer()
    good = central.run(sealer.seal)
    assert good is not None
    for block, code in _broken_blocks(sealer, good):
        with pytest.raises(DamageError, match=code):
            station.run(partial(Transaction.record_seals, blocks=[block], verify=sealer.verify))
    assert station.run(lambda tx: tx.last_seal()) == (0, bytes(32))
    station.run(lambda tx: tx.record_seals([good], sealer.verify))
    other = sealer.made(CENTRE, 0, bytes(32), good.rulings[:1])
    with pytest.raises(DamageError, match=r"seal\.diverged"):
        station.run(lambda tx: tx.record_seals([other], sealer.verify))


def test_a_good_block_before_a_bad_one_leaves_nothing_half_done(central: Journal, station: Journal) -> None:
    sealer = Sealer()
    good = central.run(sealer.seal)
    assert good is not None
    bad = sealer.made(CENTRE, good.last, good.digest, (Ruling(b"\x01" * 32, Verdict.APPLIED),))
    bad = msgspec.structs.replace(bad, signature=bytes(64))

    def work(tx: Transaction) -> None:
        with pytest.raises(DamageError):
            tx.record_seals([good, bad], sealer.verify)

    station.run(work)
    assert station.run(lambda tx: (tx.last_seal()[0], tx.blocks(0))) == (0, [])


def test_blocks_after_a_gap_wait_to_be_asked_for(central: Journal, station: Journal) -> None:
    sealer = Sealer()
    first = central.run(sealer.seal)
    _issue(station, 1)
    send(station, central)
    second = central.run(sealer.seal)
    assert first is not None
    assert second is not None
    station.run(lambda tx: tx.record_seals([second], sealer.verify))
    assert station.run(lambda tx: tx.last_seal()[0]) == 0
    station.run(lambda tx: tx.record_seals([second, first], sealer.verify))
    assert station.run(lambda tx: tx.last_seal()) == (6, second.digest)


def test_a_revocation_counts_on_arrival(central: Journal, station: Journal) -> None:
    _issue(station, 1)
    records = _outbox(station)
    central.run(lambda tx: tx.receive(records))
    assert {one.code for one in central.run(lambda tx: tx.unsealed())} == {""}
    central.run(lambda tx: tx.append("directory", b.DeviceRevoked(writer="w1")))
    codes = [one.code for one in central.run(lambda tx: tx.unsealed())]
    assert codes.count("authority.revoked") == 1
    assert central.run(lambda tx: tx.tickets(DAY)) == []


def test_the_outbox_is_bounded_and_goes_on_where_it_ended(station: Journal) -> None:
    _issue(station, *range(1, 10))
    whole = _outbox(station)
    parts: list[Record] = []
    after, more = 0, True
    while more:
        records, _, after, more = station.run(partial(Transaction.outbox, limit_bytes=1500, after=after))
        assert records
        parts += records
    assert tuple(parts) == whole
    assert len(station.run(lambda tx: tx.outbox(1)).records) == 1


def test_single_records_can_be_asked_for(station: Journal) -> None:
    events = _issue(station, 1, 2)
    ids = [event.id for event in events]
    found_records = station.run(lambda tx: tx.records([*ids, b"none"]))
    assert set(found_records) == set(ids)
    assert station.run(lambda tx: tx.record(ids[0])) == found_records[ids[0]]
    assert station.run(lambda tx: tx.record(b"none")) is None


def test_a_head_is_vouched_for_by_the_newest_signature(station: Journal) -> None:
    _issue(station, 1, 2)

    def signed(tx: Transaction) -> Sequence[object]:
        return [(one.head.signed, one.head.signature) for one in tx.heads() if one.writer == "w1"]

    station.run(lambda tx: tx.vouch("w1", 0, 2, b"new"))
    station.run(lambda tx: tx.vouch("w1", 0, 1, b"old"))
    station.run(lambda tx: tx.vouch("w1", 0, 9, b"beyond"))
    station.run(lambda tx: tx.vouch("nobody", 0, 1, b"x"))
    assert station.run(signed) == [(2, b"new")]
    _issue(station, 3)
    assert station.run(signed) == [(2, b"new")]
