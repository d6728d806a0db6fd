"""The event: one fact or decision, its envelope, its identity, and the form it travels in."""

import hashlib
from collections.abc import Iterable
from typing import Annotated, NamedTuple

import msgspec

from dost_desk.errors import DamageError

ENVELOPE_LIMIT = 256 * 1024
"""Bytes that one event (envelope, salt and body) may take, by design."""

SALT_BYTES = 16

Moment = Annotated[int, msgspec.Meta(ge=0, le=253_370_000_000_000_000)]
"""Microseconds since 1970; the last is in the year 9998, after which there are no dates to show it by."""

Name = Annotated[str, msgspec.Meta(max_length=200)]
Number = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
"""What fits a column and its index in every database; nothing that a station writes comes near."""
NO_PARENT: tuple[bytes, ...] = ()

UNDECODABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What decoding foreign bytes may raise: msgspec lets bad UTF-8 and bottomless nesting out as they are."""


class Envelope(msgspec.Struct, frozen=True, array_like=True):
    """What identifies an event. The format is frozen: only bodies have versions.

    ``writer`` is one installation of a journal; its ``seq`` starts at 1 and has no gaps.
    ``parents`` are the ids of the writer's previous event and of the newest event of every other
    writer that this one relied on. ``at`` is wall time in microseconds since 1970 (UTC), for
    people, never for order. ``dir`` is the directory version it acted under. ``commit`` is
    SHA-256(salt ‖ body), so a body can be erased and the chain stays whole.
    """

    centre: Name
    writer: Name
    seq: Number
    parents: tuple[bytes, ...]
    at: Moment
    staff: Name
    assisted_by: Name
    subject: Name
    scope: Name
    kind: Name
    version: Number
    dir: Number
    commit: bytes


class Record(msgspec.Struct, frozen=True, array_like=True):
    """An event as it is stored and sent: the envelope's exact bytes, the salt and the body.

    ``body`` is None where it was erased; ``id`` is then still right.
    """

    envelope: bytes
    salt: bytes
    body: bytes | None


class Event(msgspec.Struct, frozen=True):
    """An opened record: its id, its envelope, and the body's bytes."""

    id: bytes
    envelope: Envelope
    body: bytes | None


class Opened(NamedTuple):
    """An event and the record that it was read from."""

    event: Event
    record: Record


class Opening(NamedTuple):
    """Records that were opened, once for all who look at them; ``unreadable`` are those without an envelope.

    Their bodies are not compared with their commits yet: see ``check_record``.
    """

    opened: list[Opened]
    unreadable: list[Record]


_encode = msgspec.msgpack.Encoder(order="deterministic").encode
_decode_envelope = msgspec.msgpack.Decoder(Envelope).decode


def encode_body(body: msgspec.Struct) -> bytes:
    """Return the bytes of an event's body; the same body gives the same bytes."""
    return _encode(body)


def seal_body(salt: bytes, body: bytes) -> bytes:
    """Return the ``commit`` of a body: SHA-256(salt ‖ body), 32 bytes."""
    return hashlib.sha256(salt + body).digest()


def encode_envelope(envelope: Envelope) -> tuple[bytes, bytes]:
    """Return the envelope's bytes and the event's id, which is their SHA-256."""
    raw = _encode(envelope)
    return raw, hashlib.sha256(raw).digest()


def open_record(record: Record) -> Event:
    """Return the event in a record after checking all that can be checked without other events.

    Raises:
        DamageError: ``event.unreadable`` (not an envelope), ``event.too-large``,
            ``event.body-changed`` (the body doesn't fit its commit).
    """
    _check_size(record)
    try:
        event = _read(record)
    except UNDECODABLE as error:
        raise DamageError("event.unreadable", reason=str(error)) from error
    check_record(Opened(event, record))
    return event


def open_records(records: Iterable[Record]) -> Opening:
    """Read the envelopes of records from elsewhere; what is in them is still to be checked."""
    opening = Opening([], [])
    for record in records:
        try:
            opening.opened.append(Opened(_read(record), record))
        except UNDECODABLE:
            opening.unreadable.append(record)
    return opening


def check_record(opened: Opened) -> None:
    """Check an opened record as ``open_record`` does.

    Raises:
        DamageError: ``event.too-large``, ``event.body-changed``, ``event.unreadable`` (a name with NUL,
            which no writer has and PostgreSQL can't keep).
    """
    _check_size(opened.record)
    _check_names(opened.event.envelope)
    _check_body(*opened)


def _read(record: Record) -> Event:
    raw = record.envelope
    return Event(hashlib.sha256(raw).digest(), _decode_envelope(raw), record.body)


def _check_size(record: Record) -> None:
    size = len(record.envelope) + len(record.salt) + len(record.body or b"")
    if size > ENVELOPE_LIMIT:
        raise DamageError("event.too-large", size=size)


def _check_names(e: Envelope) -> None:
    names = (e.centre, e.writer, e.staff, e.assisted_by, e.subject, e.scope, e.kind)
    if "\0" in "".join(names):
        raise DamageError("event.unreadable", reason="NUL")


def _check_body(event: Event, record: Record) -> None:
    body, envelope = record.body, event.envelope
    if body is not None and seal_body(record.salt, body) != envelope.commit:
        raise DamageError("event.body-changed", subject=envelope.subject, seq=envelope.seq)
