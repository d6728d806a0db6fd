"""Whatever the order, the repetition and the batching of delivery, every replica ends in one state."""

import tempfile
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dost_desk.domain import bodies as b
from dost_desk.domain.event import Record
from dost_desk.domain.folding import Folder
from dost_desk.domain.seal import SealBlock
from dost_desk.store.journal import Journal
from dost_desk.store.transaction import Transaction
from dost_desk.store.verify import verify_journal
from tests.journals import FakeClock, JournalFactory, Sealer, all_records, found, send, ticket, told

_SETTINGS = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
_WRITERS = ("w1", "w2")


@st.composite
def _stories(draw: st.DrawFn) -> list[tuple[int, int, bool]]:
    """Return what two desks do: (desk, ticket, whether they hear of each other before)."""
    return draw(
        st.lists(st.tuples(st.integers(0, 1), st.integers(0, 3), st.booleans()), min_size=1, max_size=12)
    )


@st.composite
def _deliveries(draw: st.DrawFn, size: int) -> list[list[int]]:
    """Return batches of record numbers: every record at least once, in any order, some again."""
    order = draw(st.permutations(list(range(size)) + draw(st.lists(st.integers(0, size - 1), max_size=6))))
    cuts = sorted(draw(st.lists(st.integers(0, len(order)), max_size=4)))
    edges = [0, *cuts, len(order)]
    return [order[a:z] for a, z in pairwise(edges)]


@_SETTINGS
@given(data=st.data())
def test_any_delivery_gives_the_same_state(blank_store: Path, rules: Folder, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        journals = JournalFactory(Path(folder), blank_store, rules, FakeClock())
        try:
            _check(journals, data)
        finally:
            journals.close()


def _check(journals: JournalFactory, data: st.DataObject) -> None:
    sealer = Sealer()
    records = _play(journals, data.draw(_stories()))
    central = journals.open("central", "central")
    for batch in data.draw(_deliveries(len(records))):
        central.run(told([records[n] for n in batch]))
        if data.draw(st.booleans()):
            central.run(sealer.seal)
    central.run(sealer.seal)
    assert central.run(_stuck) == (0, 0, 0)
    assert central.run(lambda tx: tx.event_count()) == len(records)
    _check_replica(journals, data, central, records, sealer)


def _check_replica(
    journals: JournalFactory,
    data: st.DataObject,
    central: Journal,
    records: tuple[Record, ...],
    sealer: Sealer,
) -> None:
    """Another replica gets the same events and blocks by other ways, and is equal in the end."""
    blocks: list[SealBlock] = central.run(lambda tx: tx.blocks(0))
    other = journals.open("other", None)
    for batch in data.draw(_deliveries(len(records))):
        upto = data.draw(st.integers(0, len(blocks)))
        some = [records[n] for n in batch]
        other.run(partial(Transaction.take_in, records=some, blocks=blocks[:upto], verify=sealer.verify))
    other.run(lambda tx: tx.record_seals(blocks, sealer.verify))
    assert other.run(lambda tx: tx.last_seal()) == central.run(lambda tx: tx.last_seal())
    assert other.run(_picture) == central.run(_picture)
    before = other.run(_picture)
    other.run(lambda tx: tx.rebuild())
    assert other.run(_picture) == before
    assert other.run(_stuck) == (0, 0, 0)
    for journal in (central, other):
        assert verify_journal(journal, central_key=sealer.public).first_break is None


def _play(journals: JournalFactory, story: list[tuple[int, int, bool]]) -> tuple[Record, ...]:
    """Let two desks write, sometimes apart; return all records of both, and of the directory."""
    source = journals.open("source", "central")
    source.run(lambda tx: found(tx, *_WRITERS))
    desks = [journals.open(f"desk-{writer}", writer) for writer in _WRITERS]
    for desk in desks:
        send(source, desk)
    for number, (who, name, hears) in enumerate(story):
        if hears:
            send(desks[1 - who], desks[who])
        desks[who].run(partial(_act, name=name, number=number))
    send(desks[1], desks[0])
    return desks[0].run(all_records)


def _act(tx: Transaction, name: int, number: int) -> None:
    subject = f"ticket/{name}"
    if tx.state(subject).events == 0:
        tx.append(subject, ticket(name))
    else:
        tx.append(subject, b.TicketCalled(desk=f"{number}"), staff="agent")


def _stuck(tx: Transaction) -> tuple[int, int, int]:
    return len(tx.held()), len(tx.parked()), tx.pending_count()


def _picture(tx: Transaction) -> Any:
    """Return all that a person could see of a replica."""
    states = {name: msgspec.to_builtins(tx.state(name), enc_hook=repr) for name in tx.subjects()}
    histories = {
        name: [(entry.event.id, entry.seal, entry.verdict, entry.reason) for entry in tx.history(name)]
        for name in tx.subjects()
    }
    return states, histories, tx.tickets("2026-01-05")
