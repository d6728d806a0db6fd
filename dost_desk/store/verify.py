"""Walks the chains of a journal: every writer's events, then the seals; names the first break."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple, NoReturn

import msgspec

from dost_desk.domain.event import UNDECODABLE, Event, open_record
from dost_desk.domain.seal import SealBlock, Verdict, chain, head_bytes, signed_bytes
from dost_desk.errors import DamageError
from dost_desk.store.connection import Row
from dost_desk.store.journal import Journal
from dost_desk.store.ledger import Stored
from dost_desk.store.transaction import HeadOf, Transaction

Verify = Callable[[bytes, bytes, bytes], bool]
"""``verify(public key, message, signature)``: whether an Ed25519 signature is good."""

_decode_block = msgspec.msgpack.Decoder(SealBlock).decode
_APPLIED = Verdict.APPLIED
_BLOCKS = 200
_EVENTS = 500


class Break(msgspec.Struct, frozen=True):
    """The first thing that is not as it must be. ``seq`` is the seal number where ``writer`` is "".

    ``code`` is one of ``verify.gap``, ``verify.wrong-parent``, ``verify.missing-parent``,
    ``verify.wrong-id``, ``verify.unreadable``, ``verify.body-changed``, ``verify.wrong-place``,
    ``verify.wrong-head``, ``verify.bad-head-signature``, ``verify.seal-gap``,
    ``verify.seal-unreadable``, ``verify.seal-digest``, ``verify.seal-signature``, ``verify.seal-record``
    (what is recorded of an event's number or verdict is not what its block says), ``verify.seal-end``,
    ``verify.seal-count`` (more or fewer events are recorded as sealed than were), ``verify.stray-events``
    (events of no branch).
    """

    centre: str
    writer: str
    branch: int
    seq: int
    code: str


class Report(msgspec.Struct, frozen=True):
    """What was walked, and the first break, None when all is well."""

    events: int = 0
    writers: int = 0
    sealed: int = 0
    held: int = 0
    parked: int = 0
    forks: tuple[str, ...] = ()
    first_break: Break | None = None


def verify_journal(
    journal: Journal,
    centre: str | None = None,
    *,
    central_key: bytes | None = None,
    verify: Verify | None = None,
) -> Report:
    """Walk one centre's journal (this station's by default) and report.

    ``central_key`` (Ed25519, 32 bytes) lets the signatures of the seals be checked, ``verify``
    also those of the writers' heads, by the keys of the directory.

    Raises:
        DamageError, SurroundingsError: when the database itself can't be read.
    """
    return journal.run(lambda tx: _Walk(tx, central_key, verify or is_signed).report(), centre)


def is_signed(key: bytes, message: bytes, signature: bytes) -> bool:
    """Return whether ``signature`` is of ``message`` by the Ed25519 ``key``."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


class _BreakError(Exception):
    """Carries the first break out of the walk."""

    def __init__(self, found: Break) -> None:
        super().__init__(found)
        self.found = found


class _Known(NamedTuple):
    """Parents that are stored here, and those that are known as sealed but held elsewhere."""

    stored: set[bytes]
    elsewhere: set[bytes]


class _Walk:
    def __init__(self, tx: Transaction, central_key: bytes | None, verify: Verify) -> None:
        self._tx = tx
        self._central_key = central_key
        self._verify = verify
        self._events = 0
        self._sealed = 0

    def report(self) -> Report:
        heads = self._tx.heads()
        found = None
        try:
            for head in heads:
                self._walk_branch(head)
            self._walk_seals()
        except _BreakError as error:
            found = error.found
        return Report(
            events=self._events,
            writers=len({head.writer for head in heads}),
            sealed=self._sealed,
            held=len(self._tx.held()),
            parked=len(self._tx.parked()),
            forks=tuple(self._tx.forks()),
            first_break=found,
        )

    def _fail(self, writer: str, branch: int, seq: int, code: str) -> NoReturn:
        raise _BreakError(Break(self._tx.centre, writer, branch, seq, f"verify.{code}"))

    def _walk_branch(self, end: HeadOf) -> None:
        """Walk a branch from its first event to its head."""
        before: Event | None = None
        signed: Event | None = None
        for part in _parts(self._tx.branch(end.writer, end.branch)):
            events, failure = self._open_some(end, part)
            known = self._known(events)
            for event in events:
                self._check_place(end, event, before, known)
                before = event
                signed = event if event.envelope.seq == end.head.signed else signed
                self._events += 1
            if failure is not None:
                raise failure
        if before is None or (before.id, before.envelope.seq) != (end.head.id, end.head.seq):
            self._fail(end.writer, end.branch, end.head.seq, "wrong-head")
        self._check_signature(end, signed)

    def _known(self, events: Sequence[Event]) -> "_Known":
        parents = {parent for event in events for parent in event.envelope.parents}
        stored = self._tx.stored(parents)
        return _Known(stored, set(self._tx.sealed_elsewhere(parents - stored)))

    def _open_some(self, end: HeadOf, part: Sequence[Stored]) -> "tuple[list[Event], _BreakError | None]":
        """Open events up to the first that can't be, and say why: those before it are looked at first."""
        events = []
        for stored in part:
            try:
                events.append(self._open(end, stored))
            except _BreakError as error:
                return events, error
        return events, None

    def _open(self, end: HeadOf, stored: Stored) -> Event:
        try:
            event = open_record(stored.record)
        except DamageError as error:
            changed = error.code == "event.body-changed"
            self._fail(end.writer, end.branch, stored.seq, "body-changed" if changed else "unreadable")
        if event.id != stored.id:
            self._fail(end.writer, end.branch, stored.seq, "wrong-id")
        if event.envelope.seq != stored.seq:
            self._fail(end.writer, end.branch, stored.seq, "wrong-place")
        return event

    def _check_place(self, end: HeadOf, event: Event, before: Event | None, known: "_Known") -> None:
        e = event.envelope
        if (e.centre, e.writer) != (self._tx.centre, end.writer):
            self._fail(end.writer, end.branch, e.seq, "wrong-place")
        if before is not None and e.seq == before.envelope.seq + 1:
            if e.parents[:1] != (before.id,):
                self._fail(end.writer, end.branch, e.seq, "wrong-parent")
        elif e.seq > 1 and not self._may_begin(end, e.parents[:1], before, known):
            self._fail(end.writer, end.branch, e.seq, "gap")
        if not (known.stored | known.elsewhere).issuperset(e.parents):
            self._fail(end.writer, end.branch, e.seq, "missing-parent")

    @staticmethod
    def _may_begin(end: HeadOf, previous: tuple[bytes, ...], before: Event | None, known: "_Known") -> bool:
        """Whether an event may stand without its writer's previous one before it in the branch.

        It may where a fork leaves the older branch, and where the previous one is out of this
        station's scope: sealed, but not held here.
        """
        forks_off = end.branch > 0 and before is None
        return known.elsewhere.issuperset(previous) or (forks_off and known.stored.issuperset(previous))

    def _check_signature(self, end: HeadOf, signed: Event | None) -> None:
        """Check the last signature by which the writer vouched for its events up to ``signed``."""
        head = end.head
        device = self._tx.directory().devices.get(end.writer)
        if head.signature is None or device is None or signed is None:
            return
        message = head_bytes(self._tx.centre, end.writer, head.signed, signed.id)
        if not self._verify(device.key, message, head.signature):
            self._fail(end.writer, end.branch, head.signed, "bad-head-signature")

    def _walk_seals(self) -> None:
        """Walk the blocks of seals from the first to the last."""
        last, digest = 0, bytes(32)
        for row in self._blocks():
            block = self._open_block(row, last + 1, digest)
            message = signed_bytes(block.centre, block.last, block.digest)
            if self._central_key and not self._verify(self._central_key, message, block.signature):
                self._fail("", 0, block.first, "seal-signature")
            self._check_records(block)
            last, digest = block.last, block.digest
            self._sealed = last
        if self._tx.event_count() != self._events:
            self._fail("", 0, 0, "stray-events")
        if (last, digest) != self._tx.last_seal():
            self._fail("", 0, last, "seal-end")
        if self._tx.recorded_seals() != last:
            self._fail("", 0, last, "seal-count")

    def _blocks(self) -> Iterator[Row]:
        after = 0
        while rows := self._tx.kept_blocks(after, _BLOCKS):
            yield from rows
            after = rows[-1][0]

    def _open_block(self, row: Row, expected: int, digest: bytes) -> SealBlock:
        """Return the block that is kept at ``row`` and must begin with seal ``expected``."""
        first, last, kept, raw = row
        try:
            block = _decode_block(raw)
        except UNDECODABLE:
            self._fail("", 0, first, "seal-unreadable")
        if first != expected or block.first != expected:
            self._fail("", 0, first, "seal-gap")
        if chain(digest, block.rulings) != block.digest or (block.last, block.digest) != (last, bytes(kept)):
            self._fail("", 0, first, "seal-digest")
        return block

    def _check_records(self, block: SealBlock) -> None:
        """Compare what screens go by, each event's recorded number and verdict, with the signed block."""
        ids = [ruling.id for ruling in block.rulings]
        try:
            here = self._tx.entries(ids)
            elsewhere = self._tx.sealed_elsewhere([id_ for id_ in ids if id_ not in here])
        except ValueError:  # a number that is no verdict
            self._fail("", 0, block.first, "seal-record")
        for seal, ruling in enumerate(block.rulings, block.first):
            entry = here.get(ruling.id)
            if entry is not None:
                recorded: object = (entry.seal, entry.verdict, entry.reason)
            else:
                number, known = elsewhere.get(ruling.id, (0, ruling))
                recorded = (number, known.verdict, known.reason)
            # The reason is not in the digest: it counts only where there is a verdict to explain.
            if recorded != (seal, ruling.verdict, ruling.reason if ruling.verdict is not _APPLIED else ""):
                self._fail("", 0, seal, "seal-record")


def _parts(walk: Iterable[Stored]) -> Iterator[list[Stored]]:
    iterator = iter(walk)
    while part := list(islice(iterator, _EVENTS)):
        yield part
