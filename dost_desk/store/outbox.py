"""What an installation still has to send: its unsealed records, in batches."""

import heapq
from operator import attrgetter
from typing import NamedTuple

from dost_desk.domain.event import Record
from dost_desk.store.ledger import Ledger
from dost_desk.store.memory import Place


class Outbox(NamedTuple):
    """Unsealed records, parents first; ``last`` is where the next batch goes on, ``more`` if there is one.

    ``ends`` has the place and id of the last record of each branch.
    """

    records: tuple[Record, ...]
    ends: tuple[tuple[Place, bytes], ...]
    last: int
    more: bool


def read_outbox(ledger: Ledger, limit_bytes: int, after: int) -> Outbox:
    """Return the unsealed records that arrived after ``after``, up to ``limit_bytes``, one at least."""
    walks = [ledger.branch(*branch, arrived_after=after) for branch in ledger.position.unsealed()]
    records: list[Record] = []
    ends: dict[tuple[str, int], tuple[Place, bytes]] = {}
    size, last = 0, after
    for id_, place, record, arrival in heapq.merge(*walks, key=attrgetter("arrival")):
        size += len(record.envelope) + len(record.salt) + len(record.body or b"")
        if records and size > limit_bytes:
            return Outbox(tuple(records), tuple(ends.values()), last, more=True)
        records.append(record)
        ends[place.writer, place.branch] = (place, id_)
        last = arrival
    return Outbox(tuple(records), tuple(ends.values()), last, more=False)
