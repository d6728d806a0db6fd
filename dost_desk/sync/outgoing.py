"""What an installation has to say: its unsealed events, with heads that vouch for them."""

import hashlib
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

import msgspec

from dost_desk.domain.event import Envelope, Event, Record
from dost_desk.store.transaction import Transaction
from dost_desk.sync.message import BATCH_BYTES, Head
from dost_desk.sync.signature import Signer
from dost_desk.sync.vouching import sign_head, vouched

_open_envelope = msgspec.msgpack.Decoder(Envelope).decode


End = tuple[str, int, bytes]
"""A writer, and the number and id of an event of its own that no later one follows."""


class Batch(NamedTuple):
    """Some unsealed records and the heads for them; ``last`` is where the next batch begins."""

    records: tuple[Record, ...]
    heads: tuple[Head, ...]
    last: int
    more: bool


def next_batch(tx: Transaction, sign: Signer, after: int = 0, limit: int = BATCH_BYTES) -> Batch:
    """Return the unsealed events after ``after``, about ``limit`` bytes of them.

    A head must be reachable through what is sent, so this device signs for the last event of its
    own in the batch. Other writers' heads are those that they signed themselves; events of theirs
    that none covers are left for the writer to bring.
    """
    outbox = tx.outbox(limit, after)
    mine = _mine(tx, sign)
    if mine.issuperset(place.writer for place, _ in outbox.ends):
        # The usual batch, all of it written here: no need to open what is sent.
        ends = [(place.writer, place.seq, id_) for place, id_ in outbox.ends]
        return Batch(outbox.records, tuple(_own_heads(tx, sign, ends)), outbox.last, outbox.more)
    return _batch(tx, sign, mine, outbox.records, outbox.last, more=outbox.more)


def batch_of(tx: Transaction, sign: Signer, ids: Sequence[bytes]) -> Batch:
    """Return those of the events that are here and that a head can be sent for."""
    found = tx.records(ids)
    return _batch(tx, sign, _mine(tx, sign), [found[id_] for id_ in ids if id_ in found], 0, more=False)


def _mine(tx: Transaction, sign: Signer) -> set[str]:
    """Return the names under which this device writes or has written."""
    devices = tx.directory().devices.values()
    return {tx.writer or ""} | {device.writer for device in devices if device.key == sign.public}


def _batch(
    tx: Transaction, sign: Signer, mine: AbstractSet[str], records: Sequence[Record], last: int, *, more: bool
) -> Batch:
    events = [_glance(record) for record in records]
    heads = _own_heads(tx, sign, _ends([event for event in events if event.envelope.writer in mine]))
    foreign = [event for event in events if event.envelope.writer not in mine]
    if foreign:
        relayed = _relayed(tx, mine)
        left = {event.id for event in foreign} - vouched(foreign, relayed)
        records = [record for record, event in zip(records, events, strict=True) if event.id not in left]
        heads += relayed
    return Batch(tuple(records), tuple(heads), last, more)


def _ends(events: Sequence[Event]) -> list[End]:
    """Return the events that no later one follows."""
    ends: dict[bytes, Event] = {}
    for event in events:
        for parent in event.envelope.parents[:1]:
            ends.pop(parent, None)
        ends[event.id] = event
    return [(event.envelope.writer, event.envelope.seq, event.id) for event in ends.values()]


def _own_heads(tx: Transaction, sign: Signer, ends: list[End]) -> list[Head]:
    """Sign for the ends of what is sent; where nothing is of the writer itself, for its journal's end.

    The end tells central what this installation still has of its own.
    """
    if not any(writer == tx.writer for writer, _, _ in ends):
        ends = ends + [
            (here.writer, here.head.seq, here.head.id)
            for here in tx.heads()
            if here.writer == tx.writer and here.branch == 0
        ]
    return [sign_head(sign, tx.centre, writer, 0, seq, id_) for writer, seq, id_ in ends]


def _relayed(tx: Transaction, mine: AbstractSet[str]) -> list[Head]:
    """Return the heads of others that unsealed events here may need."""
    return [
        Head(here.writer, here.branch, here.head.seq, here.head.id, here.head.signature)
        for here in tx.heads()
        if here.writer not in mine and here.head.signature and here.head.signed == here.head.seq
    ]


def _glance(record: Record) -> Event:
    """Return the event of a record that the store had checked when it took it in."""
    return Event(hashlib.sha256(record.envelope).digest(), _open_envelope(record.envelope), None)
