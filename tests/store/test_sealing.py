"""Sealing: every event once, parents first, the verdict of the state before it, one signed chain."""

import pytest

from dost_desk.domain.bodies import HelpOffered, HelpTaken, TicketCalled
from dost_desk.domain.seal import FIRST_DIGEST, Verdict, chain, signed_bytes
from dost_desk.domain.state import DIRECTORY
from dost_desk.store.journal import Journal
from dost_desk.store.postgres import PostgresDatabase
from dost_desk.store.sealing import BLOCK_LIMIT, seal_all, seal_pending, verdict_of
from dost_desk.store.transaction import Transaction
from tests.journals import CENTRE, JournalFactory, Sealer, all_records, found, ticket


@pytest.fixture(params=["sqlite", "postgresql"])
def central(journals: JournalFactory, request: pytest.FixtureRequest) -> Journal:
    """Central's journal with its directory, nothing sealed yet."""
    served = request.param == "postgresql"
    database = PostgresDatabase(request.getfixturevalue("postgres_url")) if served else None
    journal = journals.open("central", "central", database=database)
    journal.run(lambda tx: found(tx, "w1", "w2", "w3", modes=("desk", "desk", "helper")), CENTRE)
    return journal


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        ("", Verdict.APPLIED),
        ("authority.revoked", Verdict.QUARANTINED),
        ("authority.hidden-field", Verdict.QUARANTINED),
        ("kind.unknown", Verdict.UNJUDGED),
        ("event.body-unreadable", Verdict.UNREADABLE),
        ("help.not-offered", Verdict.REFUSED),
    ],
)
def test_each_judgement_has_its_verdict(code: str, verdict: Verdict) -> None:
    assert verdict_of(code) is verdict


def test_a_block_is_chained_and_signed(central: Journal) -> None:
    sealer = Sealer()
    block = central.run(lambda tx: seal_pending(tx, sealer.sign), CENTRE)
    assert block is not None
    assert (block.centre, block.first, block.last) == (CENTRE, 1, 6)
    assert block.digest == chain(FIRST_DIGEST, block.rulings)
    assert sealer.verify(signed_bytes(CENTRE, 6, block.digest), block.signature)
    assert central.run(lambda tx: tx.last_seal(), CENTRE) == (6, block.digest)


def test_there_is_nothing_to_seal_twice(central: Journal) -> None:
    sealer = Sealer()
    assert central.run(lambda tx: seal_all(tx, sealer.sign), CENTRE) == 6
    assert central.run(lambda tx: seal_pending(tx, sealer.sign), CENTRE) is None
    assert central.run(lambda tx: seal_all(tx, sealer.sign), CENTRE) == 0


def test_a_decision_is_judged_by_the_state_before_it(central: Journal, journals: JournalFactory) -> None:
    """Two desks take one offered application apart: the first that arrives has it."""
    sealer = Sealer()
    central.run(lambda tx: seal_all(tx, sealer.sign), CENTRE)
    directory = central.run(all_records, CENTRE)
    blocks = central.run(lambda tx: tx.blocks(0), CENTRE)
    offer = HelpOffered(label="S1", consent="verbal", service="01-09-15-00", form="1")
    desks = [journals.open(name, name) for name in ("w1", "w2")]
    for desk in desks:
        desk.run(lambda tx: tx.take_in(directory, blocks, sealer.verify))
    desks[0].run(lambda tx: tx.append("case/c1", offer, staff="agent"))
    shared = desks[0].run(all_records)
    desks[1].run(lambda tx: tx.receive(shared))
    for desk in desks:
        desk.run(lambda tx: tx.append("case/c1", HelpTaken(), staff="agent"))

    def take(tx: Transaction) -> int:
        for desk in (1, 0):
            tx.receive(records[desk])
        return seal_all(tx, sealer.sign)

    records = [desk.run(all_records) for desk in desks]
    assert central.run(take, CENTRE) == 3
    history = central.run(lambda tx: tx.history("case/c1"), CENTRE)
    assert [(entry.event.envelope.writer, entry.verdict, entry.reason) for entry in history] == [
        ("w1", Verdict.APPLIED, ""),
        ("w2", Verdict.APPLIED, ""),
        ("w1", Verdict.REFUSED, "help.not-offered"),
    ]


def test_what_waits_for_a_parent_is_not_sealed_before_it(central: Journal, journals: JournalFactory) -> None:
    sealer = Sealer()
    desk = journals.open("w1", "w1")
    directory = central.run(all_records, CENTRE)
    desk.run(lambda tx: tx.receive(directory))
    desk.run(lambda tx: tx.append("ticket/t1", ticket(1), staff="agent"))
    desk.run(lambda tx: tx.append("ticket/t1", TicketCalled(desk="1"), staff="agent"))
    *_, issued, called = desk.run(all_records)

    def take(tx: Transaction) -> int:
        seal_all(tx, sealer.sign)
        tx.receive([called])
        return seal_all(tx, sealer.sign)

    assert central.run(take, CENTRE) == 0
    assert len(central.run(lambda tx: tx.held(), CENTRE)) == 1

    def complete(tx: Transaction) -> int:
        tx.receive([issued])
        return seal_all(tx, sealer.sign)

    assert central.run(complete, CENTRE) == 2
    assert [e.seal for e in central.run(lambda tx: tx.history("ticket/t1"), CENTRE)] == [7, 8]


def test_many_events_make_several_blocks_without_gaps(central: Journal) -> None:
    sealer = Sealer()

    def fill(tx: Transaction) -> None:
        found(tx, *(f"x{n}" for n in range(BLOCK_LIMIT)))

    central.run(fill, CENTRE)
    total = 6 + BLOCK_LIMIT + 3
    assert central.run(lambda tx: seal_all(tx, sealer.sign), CENTRE) == total
    blocks = central.run(lambda tx: tx.blocks(0), CENTRE)
    assert [(block.first, block.last) for block in blocks] == [(1, BLOCK_LIMIT), (BLOCK_LIMIT + 1, total)]
    history = central.run(lambda tx: tx.history(DIRECTORY), CENTRE)
    assert [entry.seal for entry in history] == list(range(1, total + 1))
