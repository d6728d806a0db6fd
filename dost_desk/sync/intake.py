"""Takes the events of a message into the journal: only what their writers vouch for."""

from collections.abc import Callable, Mapping

import msgspec

from dost_desk.domain.event import Opening, open_records
from dost_desk.store.receiving import Received
from dost_desk.store.transaction import Transaction
from dost_desk.sync.message import PARKED, UNVOUCHED, Head, Message, Problem
from dost_desk.sync.vouching import genuine_heads, vouched


class Taken(msgspec.Struct, frozen=True):
    """What became of a message's events: ``brought`` are the ids that were in it, taken or not."""

    received: Received
    brought: frozenset[bytes]
    problems: tuple[Problem, ...]


def take_in(
    tx: Transaction,
    message: Message,
    keys: Mapping[str, bytes],
    verify: Callable[[bytes, bytes], bool],
) -> Taken:
    """Store the message's events that their writers, or central by its seals, vouch for.

    ``keys`` has the public key of each writer; ``verify(message, signature)`` tells whether central
    signed. It doesn't matter who brings an event: a relay can withhold events, but not change or
    invent any. What can't even be read has no writer; the store parks it.

    Raises:
        DamageError: ``seal.…`` when the seals don't continue what is sealed here; nothing is taken.
    """
    heads = genuine_heads(message.centre, message.heads, keys)
    opened, unreadable = open_records(message.events)
    events = [some.event for some in opened]
    covered = vouched(events, heads)
    covered.update(ruling.id for block in message.seals for ruling in block.rulings)
    good = [some for some in opened if some.event.id in covered]
    received = tx.take_opened(Opening(good, unreadable), message.seals, verify)
    _keep_heads(tx, heads)
    strangers = [
        Problem(UNVOUCHED, event.id, event.envelope.writer) for event in events if event.id not in covered
    ]
    return Taken(
        received,
        frozenset(event.id for event in events),
        (*strangers, *(Problem(PARKED, id_) for id_, _ in received.parked)),
    )


def _keep_heads(tx: Transaction, heads: list[Head]) -> None:
    """Keep the genuine heads that branches end at here, so that they can be relayed."""
    given = {(head.writer, head.id): head for head in heads}
    for here in tx.heads():
        head = given.get((here.writer, here.head.id))
        if head is not None:
            tx.vouch(here.writer, here.branch, here.head.seq, head.signature)
