"""What central answers: the seals that a station lacks, and those of their events that it may have."""

from collections.abc import Sequence

import msgspec

from dost_desk.domain.directory import CENTRAL, Device
from dost_desk.domain.event import Envelope, Record
from dost_desk.domain.kinds import Mode
from dost_desk.domain.seal import SealBlock, chain
from dost_desk.store.transaction import Transaction
from dost_desk.sync.intake import Taken
from dost_desk.sync.message import (
    BATCH_BYTES,
    BEHIND,
    DIVERGED,
    FORKED,
    Lack,
    Message,
    Problem,
    record_size,
)
from dost_desk.sync.scope import OFFER_KIND, depends_on_case, is_open_to, travels

_FETCHES = (2, 8, 40, 200)
"""Blocks read at a time: the first few often fill a message, tiny ones come in hundreds."""

_RULING_BYTES = 40
_ASKED_LIMIT = 500
_open_envelope = msgspec.msgpack.Decoder(Envelope).decode


def answer(
    tx: Transaction, device: Device, message: Message, taken: Taken, before: tuple[int, bytes]
) -> Message:
    """Return central's half of an exchange with ``device``; ``before`` is where seals ended before it.

    A station that is ahead of central's seals, or whose D is another, gets no seals: the problem
    says why, and nothing at the station is overwritten.
    """
    seal, digest = tx.last_seal()
    trouble = _trouble(tx, message, before)
    parcel = _Parcel(tx, device, message, taken.brought)
    if not trouble:
        parcel.add_blocks(message.seal)
    parcel.add_asked_for(message.lack)
    forked = [Problem(FORKED, writer=writer) for writer in tx.forks(device.writer)]
    return Message(
        centre=tx.centre,
        sender=CENTRAL,
        seal=seal,
        digest=digest,
        events=tuple(parcel.records.values()),
        seals=tuple(parcel.blocks),
        lack=Lack(events=tuple({held.missing: None for held in tx.held()})),
        problems=(*trouble, *taken.problems, *forked),
        more=not trouble and (parcel.blocks[-1].last if parcel.blocks else message.seal) < seal,
    )


def _trouble(tx: Transaction, message: Message, before: tuple[int, bytes]) -> tuple[Problem, ...]:
    """Return why the sender's seals can't be continued, if so. A sender always ends at a block's end."""
    seal, digest = tx.last_seal()
    if message.seal > seal:
        return (Problem(BEHIND),)
    for known, expected in ((seal, digest), before):
        if message.seal == known:
            return () if message.digest == expected else (Problem(DIVERGED),)
    for following in tx.blocks(message.seal, 1):
        continues = following.first == message.seal + 1
        if continues and chain(message.digest, following.rulings) == following.digest:
            return ()
    return (Problem(DIVERGED),)


class _Parcel:
    """The blocks and records for one device, filled until a message is full."""

    def __init__(self, tx: Transaction, device: Device, message: Message, brought: frozenset[bytes]) -> None:
        self.blocks: list[SealBlock] = []
        self.records: dict[bytes, Record] = {}
        self._tx = tx
        self._device = device
        self._brought = brought
        self._own_seq = _own_seq(tx, device, message)
        self._size = 0

    def add_blocks(self, after: int) -> None:
        """Add blocks from the one after seal ``after``, with the events that the device may have."""
        for count in _FETCHES:
            blocks = self._tx.blocks(after, count)
            for block in blocks:
                self._add_block(block)
                if self._size >= BATCH_BYTES:
                    return
            if len(blocks) < count:
                return
            after = blocks[-1].last

    def add_asked_for(self, lack: Lack) -> None:
        """Add what the device asks for by name, as far as it may have it."""
        self._add_records(list(lack.events[:_ASKED_LIMIT]))
        for subject in lack.subjects[:_ASKED_LIMIT]:
            self._add_subject(subject)

    def _add_block(self, block: SealBlock) -> None:
        self.blocks.append(block)
        self._size += len(block.rulings) * _RULING_BYTES
        self._add_records([ruling.id for ruling in block.rulings if ruling.id not in self._brought])

    def _add_records(self, ids: Sequence[bytes]) -> None:
        if not ids:
            return
        found = self._tx.records(ids)
        opened: set[str] = set()
        for id_ in ids:
            record = found.get(id_)
            if record is None:
                continue
            envelope = _open_envelope(record.envelope)
            if envelope.kind == OFFER_KIND and self._device.mode is Mode.HELPER:
                opened.add(envelope.subject)
            elif self._may_have(envelope):
                self._add(id_, record)
        for subject in sorted(opened):
            self._add_subject(subject)

    def _add_subject(self, subject: str) -> None:
        """Add all that the device may have of a subject: a case opens to a helper with its past."""
        history = [entry for entry in self._tx.history(subject) if entry.seal is not None]
        # A helper has erased what it wrote itself when it handed the case back.
        own = self._device.mode is Mode.HELPER
        ids = [entry.event.id for entry in history if self._may_have(entry.event.envelope, own=own)]
        found = self._tx.records(ids)
        for id_ in ids:
            self._add(id_, found[id_])

    def _may_have(self, envelope: Envelope, *, own: bool = False) -> bool:
        if not own and envelope.writer == self._device.writer and envelope.seq <= self._own_seq:
            return False
        if not travels(self._device, envelope):
            return False
        return not depends_on_case(self._device, envelope) or is_open_to(
            self._device, self._tx.state(envelope.subject)
        )

    def _add(self, id_: bytes, record: Record) -> None:
        if id_ not in self.records:
            self.records[id_] = record
            self._size += record_size(record)


def _own_seq(tx: Transaction, device: Device, message: Message) -> int:
    """Return up to where the device has its own events; 0 after a fork, when it may lack some."""
    if tx.forks(device.writer):
        return 0
    return max((head.seq for head in message.heads if head.writer == device.writer), default=0)
