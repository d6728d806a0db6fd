"""One-time codes by which a device joins a centre: how they look, and what of them is kept."""

import hashlib
import secrets

from dost_desk.errors import InputError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that is taken for a digit."""

SYMBOLS = 16
"""Symbols of a code: 80 random bits, so that its plain SHA-256 may be kept."""

_GROUP = 4
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_code(centre: str) -> str:
    """Return a new code, e.g. ``DOST-01:7K3M-9QXP-2TRD-W5H8``. It names its centre."""
    symbols = "".join(secrets.choice(ALPHABET) for _ in range(SYMBOLS))
    return f"{centre}:{_grouped(symbols)}"


def read_code(text: str) -> tuple[str, str]:
    """Return (centre, code) of what a person typed; case, spaces and misread letters don't matter.

    Raises:
        InputError: ``enrol.malformed-code`` when it can't be a code.
    """
    centre, colon, rest = text.strip().rpartition(":")
    symbols = "".join(ch for ch in rest.upper().translate(_MISREAD) if ch not in "- \t")
    if not colon or not centre.strip() or len(symbols) != SYMBOLS or set(symbols) - set(ALPHABET):
        raise InputError("enrol.malformed-code", field="code")
    return centre.strip(), _grouped(symbols)


def hash_code(centre: str, code: str) -> bytes:
    """Return what is kept of a code as ``read_code`` gives it, 32 bytes."""
    return hashlib.sha256(f"dost-enrol\x00{centre}\x00{code}".encode()).digest()


def _grouped(symbols: str) -> str:
    return "-".join(symbols[at : at + _GROUP] for at in range(0, SYMBOLS, _GROUP))
