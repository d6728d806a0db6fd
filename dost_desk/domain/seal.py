"""Seals: the numbers and verdicts that central gives events, and the digest that chains them."""

import hashlib
from collections.abc import Iterable
from enum import IntEnum

import msgspec

FIRST_DIGEST = bytes(32)
"""``D[0]``: the digest of a centre with nothing sealed."""


class Verdict(IntEnum):
    """What central decided of an event. It is never revised."""

    APPLIED = 1
    REFUSED = 2
    QUARANTINED = 3
    UNJUDGED = 4
    UNREADABLE = 5


class Ruling(msgspec.Struct, frozen=True, array_like=True):
    """One sealed event: its id, the verdict, and the code of the reason ("" when applied)."""

    id: bytes
    verdict: Verdict
    reason: str = ""


class SealBlock(msgspec.Struct, frozen=True, array_like=True):
    """The rulings of one sealing transaction, numbered from ``first`` without gaps.

    ``digest`` is D after the last of them; ``signature`` is central's Ed25519 signature over
    ``signed_bytes``. A block is never split or changed.
    """

    centre: str
    first: int
    rulings: tuple[Ruling, ...]
    digest: bytes
    signature: bytes

    @property
    def last(self) -> int:
        """The seal number of the block's last event."""
        return self.first + len(self.rulings) - 1


def chain(digest: bytes, rulings: Iterable[Ruling]) -> bytes:
    """Return D after ``rulings``: each step is SHA-256(D ‖ id ‖ verdict byte)."""
    for ruling in rulings:
        digest = hashlib.sha256(digest + ruling.id + bytes((ruling.verdict,))).digest()
    return digest


def signed_bytes(centre: str, last: int, digest: bytes) -> bytes:
    """Return what central signs for a block that ends at seal ``last`` with ``digest``."""
    return b"dost-seal\x00" + centre.encode() + b"\x00" + last.to_bytes(8, "big") + digest


def head_bytes(centre: str, writer: str, seq: int, id_: bytes) -> bytes:
    """Return what a writer signs to vouch for its journal up to ``seq``."""
    return b"dost-head\x00" + f"{centre}\x00{writer}\x00".encode() + seq.to_bytes(8, "big") + id_
