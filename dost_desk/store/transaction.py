"""One command on a centre's journal: what a service may read and write while it runs."""

import os
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import NamedTuple

import msgspec

from dost_desk.domain.bodies import Body
from dost_desk.domain.directory import Directory
from dost_desk.domain.event import (
    ENVELOPE_LIMIT,
    SALT_BYTES,
    Envelope,
    Event,
    Opening,
    Record,
    encode_body,
    encode_envelope,
    open_records,
    seal_body,
)
from dost_desk.domain.folding import Folder
from dost_desk.domain.kinds import KIND_OF_BODY
from dost_desk.domain.seal import SealBlock
from dost_desk.domain.state import State
from dost_desk.errors import InputError, RefusedError
from dost_desk.store.connection import Connection, Row
from dost_desk.store.folds import Folds
from dost_desk.store.ledger import Arrived, Entry, Ledger, Stored
from dost_desk.store.local import EnrolmentCode, EnrolmentCodes, Settings
from dost_desk.store.memory import Head, Memory, Place
from dost_desk.store.outbox import Outbox, read_outbox
from dost_desk.store.receiving import Received, Receiver
from dost_desk.store.rows import RowQueries, RowWriter
from dost_desk.store.seals import Numbered, SealBook
from dost_desk.store.waiting import HeldEvent, ParkedRecord, WaitingRoom


class HeadOf(NamedTuple):
    """A head with the branch it ends."""

    writer: str
    branch: int
    head: Head


class Unsealed(msgspec.Struct, frozen=True):
    """An unsealed event and its judgement: "" or the code why it would have no effect."""

    id: bytes
    code: str


class Transaction(RowQueries):
    """What commands do in one transaction: all of it takes effect at the journal's commit, or nothing.

    It lives in the store thread for the time of a call. Rows are readable as soon as the event that
    moved them is appended.
    """

    def __init__(
        self,
        connection: Connection,
        memory: Memory,
        folder: Folder,
        clock: Callable[[], int],
        *,
        centre: str,
        writer: str | None,
    ) -> None:
        self.centre = centre
        self.writer = writer
        self._connection = connection
        self._clock = clock
        self._memory = memory
        self._ledger = Ledger(connection, centre, memory)
        self._folds = Folds(self._ledger, folder, memory, RowWriter(connection, centre))
        self._seals = SealBook(connection, self._ledger)
        self._room = WaitingRoom(connection, self._ledger, clock)
        self._receiver = Receiver(self._ledger, self._folds, self._seals, self._room)
        self._settings = Settings(connection)
        self._codes = EnrolmentCodes(connection, centre)
        self.became: tuple[str, str] | None = None

    def now(self) -> int:
        """Return the time in microseconds since 1970 (UTC)."""
        return self._clock()

    # Writing ---------------------------------------------------------------------------------

    def append(
        self,
        subject: str,
        body: Body,
        *,
        staff: str = "",
        assisted_by: str = "",
        scope: str | None = None,
    ) -> Event:
        """Write one event of this installation, after the rules of the domain let it through.

        The body says of which kind the event is (``domain.kinds``).

        ``scope`` is needed only for a kind that may have several; the first is taken otherwise.

        Raises:
            RefusedError: the code of the rule that forbids it; ``journal.no-writer`` before
                enrolment. Nothing is written then.
            InputError: ``event.too-large`` above 256 KB.
        """
        if not self.writer or not self.centre:
            raise RefusedError("journal.no-writer")
        people, state = self._folds.directory(), self._folds.state(subject)
        event, record = self._make(self.writer, state, people.version, body, staff, assisted_by, scope)
        code = self._folds.judge(subject, event, people)
        if code:
            raise RefusedError(code, subject=subject, kind=event.envelope.kind)
        self._ledger.add([Arrived(event, record, Place(self.writer, 0, event.envelope.seq))])
        self._folds.wrote(subject)
        return event

    def receive(self, records: Iterable[Record]) -> Received:
        """Store what is new of ``records``; the same record again changes nothing.

        Events without their parents are held, records that are unfit are parked; neither is an
        error, both are listed.
        """
        return self._receiver.receive(open_records(records))

    def record_seals(
        self, blocks: Sequence[SealBlock], verify: Callable[[bytes, bytes], bool] | None = None
    ) -> Received:
        """Record central's seals. ``verify(message, signature)`` None trusts them (central itself).

        Raises:
            DamageError: ``seal.other-centre``, ``seal.bad-signature``, ``seal.broken-chain``,
                ``seal.diverged``. Nothing is recorded then.
        """
        return self._receiver.receive(Opening([], []), blocks, verify)

    def take_in(
        self,
        records: Iterable[Record],
        blocks: Sequence[SealBlock],
        verify: Callable[[bytes, bytes], bool] | None = None,
    ) -> Received:
        """Receive records and the blocks that seal them at once: each subject is folded one time."""
        return self._receiver.receive(open_records(records), blocks, verify)

    def take_opened(
        self,
        opening: Opening,
        blocks: Sequence[SealBlock],
        verify: Callable[[bytes, bytes], bool] | None = None,
    ) -> Received:
        """Do as ``take_in`` for one who had to open the records: each is opened one time."""
        return self._receiver.receive(opening, blocks, verify)

    def vouch(self, writer: str, branch: int, seq: int, signature: bytes) -> None:
        """Keep a verified signature of a writer over its head (``domain.seal.head_bytes``)."""
        self._ledger.vouch(writer, branch, seq, signature)

    def unpark(self, id_: bytes) -> None:
        """Drop a parked record that a person has dealt with."""
        self._room.unpark(id_)

    def erase(self, subject: str, ids: Iterable[bytes]) -> None:
        """Erase the bodies of a subject's events: what is here no more can't be read here.

        They come back with the same records (``receive``). Only what is sealed may be erased: central
        has it.
        """
        self._ledger.erase(ids)
        self._folds.refold([subject])

    def put_blob(self, sha256: str, content: bytes) -> None:
        """Keep an attachment's bytes under their SHA-256 (hexadecimal)."""
        sql = self._connection.statements.put_blob
        self._connection.run_many(sql, [(self.centre, sha256, content)])

    def rebuild(self) -> int:
        """Fold every subject anew and write all rows again; return how many subjects there are."""
        return self._folds.rebuild()

    # Reading the journal ---------------------------------------------------------------------

    @property
    def moved(self) -> frozenset[str]:
        """The subjects that moved in this transaction so far."""
        return frozenset(self._folds.moved)

    def state(self, subject: str) -> State:
        """Return the folded state of a subject. It belongs to the store: read it here, keep nothing of it."""
        return self._folds.state(subject)

    def directory(self) -> Directory:
        """Return the folded directory of the centre."""
        return self._folds.directory()

    def history(self, subject: str) -> list[Entry]:
        """Return the events of a subject in the order of folding."""
        return self._ledger.histories([subject])[subject]

    def subjects(self) -> list[str]:
        """Return every subject of the centre, sorted."""
        return self._ledger.subjects()

    def record(self, id_: bytes) -> Record | None:
        """Return one record by its event's id, None when it is not here."""
        return self._ledger.record(id_)

    def records(self, ids: Iterable[bytes]) -> dict[bytes, Record]:
        """Return those of the records that are here, by id."""
        return self._ledger.events(ids)

    def branch(self, writer: str, branch: int, after: int = 0) -> Iterable[Stored]:
        """Walk a writer's branch in the order of ``seq``, from the event after ``after``."""
        return self._ledger.branch(writer, branch, after)

    def stored(self, ids: Iterable[bytes]) -> set[bytes]:
        """Return those of the events that are here."""
        return set(self._ledger.places(ids))

    def entries(self, ids: Iterable[bytes]) -> dict[bytes, Entry]:
        """Return those of the events that are here, by id, each with the seal that is recorded for it."""
        return self._ledger.entries(ids)

    def sealed_elsewhere(self, ids: Iterable[bytes]) -> Numbered:
        """Return the rulings on those of the events that are sealed but not here, with their numbers."""
        return self._seals.known(list(ids))

    def event_count(self) -> int:
        """Return how many events of the centre are here."""
        return self._ledger.count()

    def centres(self) -> list[str]:
        """Return the centres whose journals are kept here; a station has one."""
        return list(self.sealed_by_centre())

    def heads(self) -> list[HeadOf]:
        """Return the newest event of every branch."""
        return [
            HeadOf(writer, branch, head)
            for writer, branches in sorted(self._ledger.position.heads.items())
            for branch, head in sorted(branches.items())
        ]

    def forks(self, writer: str | None = None) -> list[str]:
        """Return the writers with more than one branch, or ``writer`` alone if it has."""
        heads = self._ledger.position.heads
        return sorted(w for w, branches in heads.items() if len(branches) > 1 and writer in {None, w})

    def outbox(self, limit_bytes: int, after: int = 0) -> Outbox:
        """Return unsealed records, parents first, up to ``limit_bytes`` (one record at least).

        ``after`` is the ``last`` of the batch before, for a sender that doesn't wait for seals.
        """
        return read_outbox(self._ledger, limit_bytes, after)

    def pending_count(self) -> int:
        """Return how many events here are not sealed."""
        return self._ledger.pending_count()

    def sealed_count(self) -> int:
        """Return the last seal number, which is how many events central has sealed."""
        return self._ledger.position.seal

    # Reading the seals -----------------------------------------------------------------------

    def last_seal(self) -> tuple[int, bytes]:
        """Return the last seal number here and the digest D after it."""
        position = self._ledger.position
        return position.seal, position.digest

    def blocks(self, after: int, limit: int = 100) -> list[SealBlock]:
        """Return up to ``limit`` blocks of seals that begin after seal ``after``."""
        return self._seals.blocks(after, limit)

    def kept_blocks(self, after: int, limit: int) -> list[Row]:
        """Return (first, last, digest, bytes) of the blocks after seal ``after``, unopened."""
        return self._seals.kept(after, limit)

    def recorded_seals(self) -> int:
        """Return how many events are recorded as sealed: as many as central has sealed, if all is well."""
        return self._seals.count()

    def unsealed(self, limit: int | None = None) -> list[Unsealed]:
        """Return the unsealed events (the first ``limit``) in the order of arrival, each judged in it.

        This is what central seals: the judgement was made on the state that all earlier events
        left.
        """
        first = dict(islice(self._ledger.pending().items(), limit))
        codes = self._folds.codes(sorted({some.subject for some in first.values()}))
        return [Unsealed(id_, codes[id_]) for id_ in first]

    def held(self) -> list[HeldEvent]:
        """Return the events that wait for a parent, oldest first."""
        return self._room.held()

    def parked(self) -> list[ParkedRecord]:
        """Return the records that could not be taken in, oldest first."""
        return self._room.parked()

    def blob(self, sha256: str) -> bytes | None:
        """Return an attachment's bytes, None when they are not here."""
        sql = self._connection.statements.blob
        rows = self._connection.rows(sql, centre=self.centre, sha256=sha256)
        return bytes(rows[0][0]) if rows else None

    # Settings of this installation -----------------------------------------------------------

    def setting(self, name: str) -> str | None:
        """Return a setting of this installation, None when it was never set."""
        return self._settings.get(name)

    def set_setting(self, name: str, value: str) -> None:
        """Set a setting of this installation; it is never synced."""
        self._settings.put(name, value)

    def become(self, centre: str, writer: str) -> None:
        """Let this installation write as ``writer`` in ``centre`` from the next command on."""
        self._settings.put(CENTRE_SETTING, centre)
        self._settings.put(WRITER_SETTING, writer)
        self.became = (centre, writer)

    # Enrolment, at central -------------------------------------------------------------------

    def add_enrolment_code(self, code_hash: bytes, mode: str, name: str, desk: str, expires_at: int) -> None:
        """Keep a one-time code by its hash; ``expires_at`` in microseconds since 1970."""
        self._codes.put(code_hash, EnrolmentCode(mode, name, desk, expires_at))

    def enrolment_code(self, code_hash: bytes) -> EnrolmentCode | None:
        """Return a code of this centre, used or not; None when there is none with this hash."""
        return self._codes.get(code_hash)

    def use_enrolment_code(self, code_hash: bytes, writer: str) -> None:
        """Mark a code as used by the device that became ``writer``."""
        self._codes.use(code_hash, now=self.now(), writer=writer)

    def sealed_by_centre(self) -> dict[str, int]:
        """Return the last seal number of every centre in this store."""
        return dict(self._connection.rows(self._connection.statements.seals_by_centre))

    # For the journal -------------------------------------------------------------------------

    def finish(self) -> frozenset[str]:
        """Write rows and position; return the subjects that moved. The journal calls it."""
        self._folds.flush()
        self._ledger.save()
        return frozenset(self._folds.moved)

    def abandon(self) -> None:
        """Forget what may have changed in memory. The journal calls it before it rolls back."""
        self._memory.forget(self.centre, self._folds.touched)

    def _flush(self) -> None:
        self._folds.flush()

    def _make(
        self,
        writer: str,
        state: State,
        directory: int,
        body: Body,
        staff: str,
        assisted_by: str,
        scope: str | None,
    ) -> tuple[Event, Record]:
        known = KIND_OF_BODY[type(body)]
        head = self._ledger.position.head_of(writer)
        others = sorted(id_ for other, id_ in state.last.items() if other != writer)
        salt, content = os.urandom(SALT_BYTES), encode_body(body)
        envelope = Envelope(
            centre=self.centre,
            writer=writer,
            seq=head.seq + 1 if head else 1,
            parents=((head.id,) if head else ()) + tuple(others),
            at=self._clock(),
            staff=staff,
            assisted_by=assisted_by,
            subject=state.subject,
            scope=scope or known.scopes[0],
            kind=known.name,
            version=known.version,
            dir=directory,
            commit=seal_body(salt, content),
        )
        raw, id_ = encode_envelope(envelope)
        if len(raw) + len(salt) + len(content) > ENVELOPE_LIMIT:
            raise InputError("event.too-large", size=len(content))
        return Event(id_, envelope, content), Record(raw, salt, content)


CENTRE_SETTING = "identity.centre"
WRITER_SETTING = "identity.writer"
