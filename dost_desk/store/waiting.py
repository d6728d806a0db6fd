"""What is stuck, and on screen for it: events held for a parent, records parked as unfit."""

import hashlib
from collections.abc import Callable, Iterable, Sequence

import msgspec

from dost_desk.domain.event import Opened, Record
from dost_desk.store.connection import Connection
from dost_desk.store.ledger import Ledger

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Record).decode


class HeldEvent(msgspec.Struct, frozen=True):
    """An event that waits for the parent ``missing``; ``since`` in microseconds since 1970."""

    id: bytes
    missing: bytes
    writer: str
    seq: int
    since: int


class ParkedRecord(msgspec.Struct, frozen=True):
    """A record that can't be taken in, and the code why; ``since`` in microseconds since 1970."""

    id: bytes
    reason: str
    since: int
    record: Record


class WaitingRoom:
    """The held events and parked records of one centre inside one transaction."""

    def __init__(self, connection: Connection, ledger: Ledger, clock: Callable[[], int]) -> None:
        self._connection = connection
        self._ledger = ledger
        self._clock = clock
        self._centre = ledger.centre
        self._sql = connection.statements

    def park(self, record: Record, reason: str) -> bytes:
        """Keep a record that can't be taken in; return its name, the hash of all its bytes."""
        id_ = hashlib.sha256(record.envelope + record.salt + (record.body or b"")).digest()
        row = (self._centre, id_, reason, self._clock(), _encode(record))
        self._connection.run_many(self._sql.put_parked, [row])
        return id_

    def parked(self) -> list[ParkedRecord]:
        """Return what is parked, oldest first."""
        rows = self._connection.rows(self._sql.parked, centre=self._centre)
        return [ParkedRecord(id_, reason, at, _decode(raw)) for id_, reason, at, raw in rows]

    def unpark(self, id_: bytes) -> None:
        """Drop a parked record that a person has dealt with."""
        self._connection.run(self._sql.drop_parked, centre=self._centre, id=id_)

    def hold(self, waiting: Iterable[tuple[Opened, bytes]]) -> None:
        """Keep events until the parent that each lacks comes."""
        rows = [
            (
                self._centre,
                opened.event.id,
                missing,
                opened.event.envelope.writer,
                opened.event.envelope.seq,
                self._clock(),
                _encode(opened.record),
            )
            for opened, missing in waiting
        ]
        if rows:
            self._connection.run_many(self._sql.put_held, rows)
            self._recount()

    def held(self) -> list[HeldEvent]:
        """Return what is held, oldest first."""
        return [HeldEvent(*row[:5]) for row in self._connection.rows(self._sql.held, centre=self._centre)]

    def release(self, parents: Sequence[bytes], sealed: Sequence[bytes]) -> list[Record]:
        """Take out the events that waited for ``parents``, and those that are sealed by now."""
        rows = self._connection.rows(
            self._sql.held_by,
            centre=self._centre,
            ids=self._connection.array(parents),
            also=self._connection.array(sealed),
        )
        if rows:
            ids = self._connection.array(row[0] for row in rows)
            self._connection.run(self._sql.drop_held, centre=self._centre, ids=ids)
            self._recount()
        return [_decode(row[1]) for row in rows]

    def _recount(self) -> None:
        rows = self._connection.rows(self._sql.count_held, centre=self._centre)
        self._ledger.position.held = rows[0][0]
