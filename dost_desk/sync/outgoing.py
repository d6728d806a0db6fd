"""What an installation has to say: its unsealed events, with heads that vouch for them."""

import hashlib
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

import msgspec

from dost_desk.domain.event import Envelope, Record
from dost_desk.store.transaction import Transaction
from dost_desk.sync.message import BATCH_BYTES, Head
from dost_desk.sync.signature import Signer
from dost_desk.sync.vouching import sign_head

_open_envelope = msgspec.msgpack.Decoder(Envelope).decode


class Batch(NamedTuple):
    """Some unsealed records and the heads for them; ``last`` is where the next batch begins."""

    records: tuple[Record, ...]
    heads: tuple[Head, ...]
    last: int
    more: bool


def next_batch(tx: Transaction, sign: Signer, after: int = 0, limit: int = BATCH_BYTES) -> Batch:
    """Return the unsealed events after ``after``, about ``limit`` bytes of them.

    A head must be reachable through what is sent, so this device signs for the last event of its
    own in the batch; other writers' heads are those that they signed themselves.
    """
    outbox = tx.outbox(limit, after)
    return Batch(outbox.records, _heads(tx, sign, outbox.records), outbox.last, outbox.more)


def batch_of(tx: Transaction, sign: Signer, ids: Sequence[bytes]) -> Batch:
    """Return those of the events that are here, with their heads."""
    found = tx.records(ids)
    records = tuple(found[id_] for id_ in ids if id_ in found)
    return Batch(records, _heads(tx, sign, records), 0, more=False)


def _heads(tx: Transaction, sign: Signer, records: Sequence[Record]) -> tuple[Head, ...]:
    devices = tx.directory().devices.values()
    mine = {tx.writer} | {device.writer for device in devices if device.key == sign.public}
    ends = _ends(records, mine)
    heads = [sign_head(sign, tx.centre, writer, 0, seq, id_) for writer, seq, id_ in ends]
    if not any(head.writer == tx.writer for head in heads):
        heads += _own_end(tx, sign)
    return (*heads, *_relayed(tx, mine))


def _ends(records: Iterable[Record], mine: AbstractSet[str | None]) -> list[tuple[str, int, bytes]]:
    """Return (writer, seq, id) of this device's events that no later one of the records follows."""
    ends: dict[bytes, tuple[str, int, bytes]] = {}
    for record in records:
        envelope = _open_envelope(record.envelope)
        if envelope.writer in mine:
            id_ = hashlib.sha256(record.envelope).digest()
            for parent in envelope.parents[:1]:
                ends.pop(parent, None)
            ends[id_] = (envelope.writer, envelope.seq, id_)
    return list(ends.values())


def _own_end(tx: Transaction, sign: Signer) -> list[Head]:
    """Sign for the end of the own journal: it tells central what this installation still has."""
    return [
        sign_head(sign, tx.centre, here.writer, here.branch, here.head.seq, here.head.id)
        for here in tx.heads()
        if here.writer == tx.writer and here.branch == 0
    ]


def _relayed(tx: Transaction, mine: AbstractSet[str | None]) -> list[Head]:
    """Return the heads of others that unsealed events here may need."""
    return [
        Head(here.writer, here.branch, here.head.seq, here.head.id, here.head.signature)
        for here in tx.heads()
        if here.writer not in mine and here.head.signature and here.head.signed == here.head.seq
    ]
