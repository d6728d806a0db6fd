"""The pages of a SQLCipher file: whether a key fits any of them, though the first may be damaged.

SQLCipher answers "not a database" to a wrong key and to a damaged first page alike. A page that
carries a right authentication code proves that the key is right and the damage elsewhere. The
layout is SQLCipher 4's: pages of 4096 bytes that end in 16 bytes of IV and 32 of HMAC-SHA256; the
code's key is PBKDF2-SHA512(key, salt ⊕ 0x3a, 2 rounds).
"""

import hashlib
import hmac
from pathlib import Path

SALT_BYTES = 16
_PAGE, _CODE = 4096, 32
_MASK, _ROUNDS = 0x3A, 2
_TRIED = 64


def salt_of(key: bytes) -> bytes:
    """Return the 16 bytes of salt that a store with ``key`` begins with.

    It comes from the key, which is random, so that pages can be checked when the file's first
    bytes, where the salt lies, are the damaged ones.
    """
    return hashlib.sha256(b"dost-store-salt\x00" + key).digest()[:SALT_BYTES]


def key_fits(path: Path, key: bytes) -> bool:
    """Return whether one of the file's first pages was written with ``key`` (32 bytes)."""
    try:
        with path.open("rb") as file:
            head = file.read(_PAGE * _TRIED)
    except OSError:
        return False
    salt = bytes(byte ^ _MASK for byte in salt_of(key))
    code_key = hashlib.pbkdf2_hmac("sha512", key, salt, _ROUNDS, len(key))
    return any(
        _is_authentic(head[start : start + _PAGE], start // _PAGE + 1, code_key)
        for start in range(0, len(head) - _PAGE + 1, _PAGE)
    )


def _is_authentic(page: bytes, number: int, code_key: bytes) -> bool:
    content = page[SALT_BYTES:-_CODE] if number == 1 else page[:-_CODE]
    code = hmac.new(code_key, content + number.to_bytes(4, "little"), "sha256").digest()
    return hmac.compare_digest(code, page[-_CODE:])
