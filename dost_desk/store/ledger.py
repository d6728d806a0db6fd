"""One centre's events in the database: where they end, how they are found, how they are added."""

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from dost_desk.domain.event import Envelope, Event, Opened, Record
from dost_desk.domain.seal import FIRST_DIGEST, Verdict
from dost_desk.errors import DamageError
from dost_desk.store.connection import Connection, Row
from dost_desk.store.memory import Head, Memory, Pending, Place, Position

_open_envelope = msgspec.msgpack.Decoder(Envelope).decode
_CHUNK = 512
_NO_EVENT = (0, b"")


class Entry(NamedTuple):
    """One event of a subject's history. ``seal`` and ``verdict`` are None until it is sealed."""

    event: Event
    seal: int | None
    verdict: Verdict | None
    reason: str
    arrival: int


class Stored(NamedTuple):
    """An event of a branch as it is stored, unopened: a walk along a chain must survive damage."""

    id: bytes
    place: Place
    record: Record
    arrival: int

    @property
    def seq(self) -> int:
        """Its number in the writer's chain."""
        return self.place.seq


class Arrived(NamedTuple):
    """An event about to be stored, its record, and its place."""

    event: Event
    record: Record
    place: Place


class Ledger:
    """The event tables of one centre inside one transaction."""

    def __init__(self, connection: Connection, centre: str, memory: Memory) -> None:
        self.connection = connection
        self.centre = centre
        self._memory = memory
        self._sql = connection.statements
        self._moved_heads: set[tuple[str, int]] = set()
        self._seal_moved = False
        self._position: Position | None = None

    @property
    def position(self) -> Position:
        """Where the centre's journal ends. The first use locks the centre's row for writing."""
        if self._position is None:
            self._position = self._checked_position()
        return self._position

    def _checked_position(self) -> Position:
        position = self._memory.positions.get(self.centre)
        if position is not None and (not self.connection.shared or self.centre in self._memory.checked):
            return position
        row = self._locked_row()
        if position is None or row != (position.arrival, position.seal, position.digest):
            # Another process wrote to the centre: nothing that is remembered of it holds.
            self._memory.forget_centre(self.centre)
            position = self._read_position(row)
            self._memory.positions[self.centre] = position
        self._memory.checked.add(self.centre)
        return position

    def check(self) -> None:
        """Make sure, once in a transaction, that what is remembered of the centre still holds."""
        _ = self.position

    def save(self) -> None:
        """Write what moved of the position; a transaction calls it once, at its end."""
        if self._moved_heads:
            heads = self.position.heads
            rows = [(self.centre, w, branch, *heads[w][branch]) for w, branch in sorted(self._moved_heads)]
            self.connection.run_many(self._sql.put_head, rows)
            self._moved_heads.clear()
        if self._seal_moved:
            position = self.position
            row = (self.centre, position.seal, position.digest)
            self.connection.run_many(self._sql.put_centre, [row])
            self._seal_moved = False

    def add(self, arrived: Sequence[Arrived], sealed: Container[bytes] = ()) -> None:
        """Store events in the order given, which is the order of their arrival.

        ``sealed`` are the ids of those whose seal is known already.
        """
        position = self.position
        arrival, pending = position.arrival, position.pending
        rows = []
        for event, record, place in arrived:
            arrival += 1
            e, id_ = event.envelope, event.id
            columns = (self.centre, id_, *place, arrival, e.subject, e.scope, e.kind, e.at)
            rows.append((*columns, record.envelope, record.salt, record.body))
            if pending is not None and id_ not in sealed:
                pending[id_] = Pending(place, arrival, e.subject)
        self._advance(arrived, position)
        self.connection.add_events(rows)

    def erase(self, ids: Iterable[bytes]) -> None:
        """Erase the bodies and salts of events; their envelopes stay, so every chain stays whole."""
        self.connection.run(self._sql.erase_bodies, centre=self.centre, ids=self.connection.array(ids))

    def restore(self, opened: Sequence[Opened]) -> set[str]:
        """Put bodies back where they were erased; return the subjects that they belong to."""
        coming = {some.event.id: some for some in opened if some.record.body is not None}
        if not coming:
            return set()
        array = self.connection.array(coming)
        erased = [row[0] for row in self.connection.rows(self._sql.erased, centre=self.centre, ids=array)]
        for id_ in erased:
            record = coming[id_].record
            self.connection.run(
                self._sql.restore_body,
                centre=self.centre,
                id=id_,
                new_salt=record.salt,
                new_body=record.body,
            )
        return {coming[id_].event.envelope.subject for id_ in erased}

    def vouch(self, writer: str, branch: int, seq: int, signature: bytes) -> None:
        """Keep the newest signature by which a writer vouched for its chain up to ``seq``."""
        head = self.position.heads.get(writer, {}).get(branch)
        if head is not None and head.signed < seq <= head.seq:
            self.position.heads[writer][branch] = head._replace(signed=seq, signature=signature)
            self._moved_heads.add((writer, branch))

    def seal_moved(self) -> None:
        """Note that the position's seal and digest were changed."""
        self._seal_moved = True

    def record(self, id_: bytes) -> Record | None:
        """Return one record by its event's id, None when it is not here."""
        rows = self.connection.rows(self._sql.event, centre=self.centre, id=id_)
        return Record(*rows[0][1:]) if rows else None

    def events(self, ids: Iterable[bytes]) -> dict[bytes, Record]:
        """Return those of the records that are here, by id."""
        rows = self.connection.rows(self._sql.events, centre=self.centre, ids=self.connection.array(ids))
        return {id_: Record(envelope, salt, body) for id_, envelope, salt, body in rows}

    def places(self, ids: Iterable[bytes]) -> dict[bytes, Place]:
        """Return the places of those of the events that are here."""
        ask = list(ids)
        if not ask:
            return {}
        array = self.connection.array(ask)
        rows = self.connection.rows(self._sql.places, centre=self.centre, ids=array)
        return {id_: Place(*rest) for id_, *rest in rows}

    def is_taken(self, place: Place) -> bool:
        """Return whether an event stands at ``place``."""
        found = self.connection.rows(
            self._sql.at_place,
            centre=self.centre,
            writer=place.writer,
            branch=place.branch,
            seq=place.seq,
        )
        return bool(found)

    def branch(self, writer: str, branch: int, after: int = 0, *, arrived_after: int = 0) -> Iterator[Stored]:
        """Walk a branch from the event after ``after``, in the order of ``seq``.

        What arrived up to ``arrived_after`` is passed over.
        """
        while True:
            rows = self.connection.rows(
                self._sql.branch_from,
                centre=self.centre,
                writer=writer,
                branch=branch,
                after=after,
                arrived_after=arrived_after,
                limit=_CHUNK,
            )
            for id_, envelope, salt, body, arrival, seq in rows:
                yield Stored(id_, Place(writer, branch, seq), Record(envelope, salt, body), arrival)
            if len(rows) < _CHUNK:
                return
            after = rows[-1][5]

    def pending(self) -> dict[bytes, Pending]:
        """Return the unsealed events in the order of their arrival."""
        position = self.position
        if position.pending is None:
            found = [item for branch in position.unsealed() for item in self._unsealed(*branch)]
            position.pending = dict(sorted(found, key=lambda item: item[1].arrival))
        return position.pending

    def _unsealed(self, writer: str, branch: int, after: int) -> list[tuple[bytes, Pending]]:
        rows = self.connection.rows(
            self._sql.ids_from, centre=self.centre, writer=writer, branch=branch, after=after
        )
        return [
            (id_, Pending(Place(writer, branch, seq), arrival, subject))
            for id_, seq, arrival, subject in rows
        ]

    def count(self) -> int:
        """Return how many events are here."""
        return int(self.connection.rows(self._sql.count_events, centre=self.centre)[0][0])

    def pending_count(self) -> int:
        """Return how many events are not sealed."""
        position = self.position
        if position.pending is not None:
            return len(position.pending)
        return sum(self._count_after(*branch) for branch in position.unsealed())

    def _count_after(self, writer: str, branch: int, after: int) -> int:
        rows = self.connection.rows(
            self._sql.count_from, centre=self.centre, writer=writer, branch=branch, after=after
        )
        return int(rows[0][0])

    def subjects_after(self, writer: str, branch: int, after: int) -> set[str]:
        """Return the subjects that the events of a branch after ``after`` belong to."""
        rows = self.connection.rows(
            self._sql.subjects_from, centre=self.centre, writer=writer, branch=branch, after=after
        )
        return {row[0] for row in rows}

    def subjects(self) -> list[str]:
        """Return every subject of the centre."""
        return [row[0] for row in self.connection.rows(self._sql.subjects, centre=self.centre)]

    def entries(self, ids: Iterable[bytes]) -> dict[bytes, Entry]:
        """Return those of the events that are here, by id, each with the seal that is recorded for it."""
        array = self.connection.array(ids)
        rows = self.connection.rows(self._sql.sealed_events, centre=self.centre, ids=array)
        return {row[0]: _entry(row) for row in rows}

    def histories(self, subjects: Sequence[str]) -> dict[str, list[Entry]]:
        """Return the events of subjects in the order of folding: by seal, then by arrival."""
        if len(subjects) == 1:
            rows = self.connection.rows(self._sql.history, centre=self.centre, subject=subjects[0])
        else:
            array = self.connection.array(subjects)
            rows = self.connection.rows(self._sql.histories, centre=self.centre, subjects=array)
        found: dict[str, list[Entry]] = {subject: [] for subject in subjects}
        for row in rows:
            found[row[4]].append(_entry(row))
        for entries in found.values():
            entries.sort(key=_order)
        return found

    def _advance(self, arrived: Sequence[Arrived], position: Position) -> None:
        """Move the heads: to the highest ``seq`` of each branch, and to the arrival of the newest event."""
        highest: dict[tuple[str, int], tuple[int, bytes]] = {}
        newest: dict[tuple[str, int], int] = {}
        for arrival, (event, _, (writer, branch, seq)) in enumerate(arrived, position.arrival + 1):
            newest[writer, branch] = arrival
            if seq > highest.get((writer, branch), _NO_EVENT)[0]:
                highest[writer, branch] = (seq, event.id)
        for (writer, branch), (seq, id_) in highest.items():
            branches = position.heads.setdefault(writer, {})
            head = branches.get(branch, Head(*_NO_EVENT, 0))
            if seq > head.seq:
                head = head._replace(seq=seq, id=id_)
            branches[branch] = head._replace(arrival=newest[writer, branch])
        self._moved_heads.update(highest)
        position.arrival += len(arrived)

    def _locked_row(self) -> Row:
        rows = self.connection.rows(self._sql.lock_centre, centre=self.centre)
        if not rows:
            new = (self.centre, 0, FIRST_DIGEST)
            self.connection.run_many(self._sql.add_centre, [new])
            rows = self.connection.rows(self._sql.lock_centre, centre=self.centre)
        seal, digest = rows[0]
        # A statement of its own: it must see what the process that held the lock has written.
        newest = self.connection.rows(self._sql.newest, centre=self.centre)[0][0]
        return newest or 0, seal, bytes(digest)

    def _read_position(self, row: Row) -> Position:
        position = Position(*row)
        for writer, branch, *head in self.connection.rows(self._sql.heads, centre=self.centre):
            position.heads.setdefault(writer, {})[branch] = Head(*head)
        for writer, branch, after in self.connection.rows(self._sql.last_runs, centre=self.centre):
            position.sealed[writer, branch] = after - 1
        position.held = self.connection.rows(self._sql.count_held, centre=self.centre)[0][0]
        position.unseen = bool(self.connection.rows(self._sql.any_unseen, centre=self.centre, limit=1))
        return position


def _opened(id_: bytes, envelope: bytes, body: bytes | None) -> Event:
    try:
        return Event(id_, _open_envelope(envelope), body)
    except msgspec.DecodeError as error:
        raise DamageError("store.damaged", detail=f"event {id_.hex()}") from error


def _entry(row: Row) -> Entry:
    id_, envelope, _salt, body, _subject, arrival, seq, first, count, run, verdict, reason = row
    event = _opened(id_, envelope, body)
    if first is None or seq >= first + count:
        return Entry(event, None, None, "", arrival)
    ruled = Verdict.APPLIED if verdict is None else Verdict(verdict)
    return Entry(event, run + seq - first, ruled, reason or "", arrival)


def _order(entry: Entry) -> tuple[bool, int]:
    return (entry.seal is None, entry.arrival if entry.seal is None else entry.seal)
