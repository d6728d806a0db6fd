"""The one message of the exchange: what both sides say to each other, over the network or by hand."""

import msgspec
import zstandard

from dost_desk.domain.event import Record
from dost_desk.domain.seal import FIRST_DIGEST, SealBlock
from dost_desk.errors import DamageError

PROTOCOL = 1
"""The version of the message. Another one is refused before anything of it is read."""

BATCH_BYTES = 1_000_000
"""Raw bytes of events (and, apart from them, of seals) that one message carries, about."""

PACKED_LIMIT = 8 * 1024 * 1024
"""Bytes that a message may take on the wire."""

INFLATED_LIMIT = 16 * 1024 * 1024
"""Bytes that a message may take once inflated: a decompression bomb ends here."""

RECORD_OVERHEAD = 12
"""Bytes that a record's packing adds to its envelope, salt and body, at most."""

RENEW = "exchange.renew"
"""The problem by which a device asks to go on as ``writer``: another copy of its journal is about."""

FORKED = "exchange.forked"
DIVERGED = "exchange.diverged"
BEHIND = "exchange.central-behind"
UNVOUCHED = "exchange.unvouched"
PARKED = "exchange.parked"
"""Problems: two events of one place; another D; central lost seals; no head covers an event; unfit."""

_MAGIC = b"DOST-X"
_PREFIX = len(_MAGIC) + 1
_LEVEL = 1


class Head(msgspec.Struct, frozen=True, array_like=True):
    """How far a writer's journal goes, vouched for by the writer's device.

    ``signature`` is Ed25519 over ``domain.seal.head_bytes``; by the chain of parents it covers
    every event of the branch up to ``seq``.
    """

    writer: str
    branch: int
    seq: int
    id: bytes
    signature: bytes


class Lack(msgspec.Struct, frozen=True, array_like=True):
    """What the sender asks for: single events by id, and whole subjects that opened to it later."""

    events: tuple[bytes, ...] = ()
    subjects: tuple[str, ...] = ()


class Problem(msgspec.Struct, frozen=True, array_like=True):
    """Something that a person has to hear of: its code, and the event or writer that it is about."""

    code: str
    id: bytes = b""
    writer: str = ""


class Message(msgspec.Struct, frozen=True, array_like=True):
    """One side's half of an exchange; both directions have the same form.

    ``seal`` and ``digest`` are the last seal that the sender has and D after it. ``heads`` vouch
    for the events of the message and tell how far the sender's own journal goes. ``more`` says
    that the sender has further events or seals than fitted.
    """

    centre: str
    sender: str
    seal: int = 0
    digest: bytes = FIRST_DIGEST
    heads: tuple[Head, ...] = ()
    events: tuple[Record, ...] = ()
    seals: tuple[SealBlock, ...] = ()
    lack: Lack = Lack()
    problems: tuple[Problem, ...] = ()
    more: bool = False


_encode = msgspec.msgpack.Encoder(order="deterministic").encode
_decode = msgspec.msgpack.Decoder(Message).decode


def record_size(record: Record) -> int:
    """Return the bytes that a record takes in a message, about."""
    return len(record.envelope) + len(record.salt) + len(record.body or b"") + RECORD_OVERHEAD


def dumps(message: Message) -> bytes:
    """Return the message as it travels: a prefix with the protocol's version, then zstd of msgpack."""
    packed = zstandard.ZstdCompressor(level=_LEVEL).compress(_encode(message))
    return _MAGIC + bytes((PROTOCOL,)) + packed


def loads(raw: bytes) -> Message:
    """Return the message in ``raw``.

    Raises:
        DamageError: ``exchange.other-version`` (``theirs``, ``ours``) for another protocol,
            ``exchange.unreadable`` for anything else that is not one whole message.
    """
    if len(raw) > PACKED_LIMIT or not raw.startswith(_MAGIC) or len(raw) <= _PREFIX:
        raise DamageError("exchange.unreadable", size=len(raw))
    if raw[len(_MAGIC)] != PROTOCOL:
        raise DamageError("exchange.other-version", theirs=raw[len(_MAGIC)], ours=PROTOCOL)
    try:
        return _decode(_inflate(raw[_PREFIX:]))
    except (zstandard.ZstdError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise DamageError("exchange.unreadable", reason=str(error)) from error


def _inflate(packed: bytes) -> bytes:
    """Inflate one whole frame that says its size, and no more than the limit."""
    size = zstandard.get_frame_parameters(packed).content_size
    if size > INFLATED_LIMIT:  # also true of zstd's "unknown size", which we never write
        raise DamageError("exchange.unreadable", size=size)
    return zstandard.ZstdDecompressor().decompress(
        packed, max_output_size=INFLATED_LIMIT, allow_extra_data=False
    )
