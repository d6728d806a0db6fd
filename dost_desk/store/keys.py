"""Where the store's key is kept: the system's keyring, or a file that a passphrase opens.

For demonstrations there is a third place, a file that nothing protects.

A key is made when there is none yet. Whoever asks must know that the store is not there yet
either: a store without its key can't be read by anybody.
"""

import hashlib
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from dost_desk.errors import DamageError, SurroundingsError
from dost_desk.store.faults import NO_ROOM

KEY_BYTES = 32
_SERVICE = "dost-desk"
_NONCE_BYTES = 12
_SALT_BYTES = 16

# argon2id, RFC 9106's second recommendation (64 MiB, 3 passes): about 0.2 s on a counter's PC.
_PASSES, _MEMORY_KIB, _LANES = 3, 64 * 1024, 4
_MEMORY_LIMIT_KIB = 1024 * 1024
_PASSES_LIMIT = 64
_LANES_LIMIT = 64

T = TypeVar("T", "_Wrapped", "_Open")


class _Wrapped(msgspec.Struct, frozen=True, tag="dost-desk key 1"):
    """The key file: how the passphrase was stretched, and the key sealed by ChaCha20-Poly1305."""

    passes: int
    memory: int
    lanes: int
    salt: bytes
    nonce: bytes
    sealed: bytes
    check: bytes


class _Open(msgspec.Struct, frozen=True, tag="dost-desk unprotected demonstration key 1"):
    """A key that nothing protects."""

    key: bytes
    check: bytes


def from_keyring(account: str, *, create: bool) -> bytes:
    """Return the key that the system's keyring keeps under ``account``.

    Raises:
        SurroundingsError: ``key.no-keyring`` where there is none or it is locked; ``key.missing``
            when it has no such key and ``create`` is False.
        DamageError: ``key.damaged`` when what it keeps is no key.
    """
    import keyring
    from keyring.errors import KeyringError

    try:
        kept = keyring.get_password(_SERVICE, account)
        if kept is None and create:
            kept = secrets.token_hex(KEY_BYTES)
            keyring.set_password(_SERVICE, account, kept)
    except (KeyringError, OSError) as error:
        raise SurroundingsError("key.no-keyring", detail=str(error)) from error
    if kept is None:
        raise SurroundingsError("key.missing", account=account)
    return _key_of_hex(kept)


def from_passphrase_file(path: Path, passphrase: Callable[[], str], *, create: bool) -> bytes:
    """Return the key in a file that ``passphrase`` opens; it is asked for only when needed.

    Raises:
        SurroundingsError: ``key.wrong-passphrase``, ``key.no-passphrase`` (an empty one),
            ``key.missing`` (no file and ``create`` is False), ``key.no-access``, ``store.disk-full``.
        DamageError: ``key.damaged`` when the file is not what it was.
    """
    content = _read(path)
    if content is None and not create:
        raise SurroundingsError("key.missing", path=str(path))
    wrapped = None if content is None else _decode(content, _Wrapped, path)
    words = passphrase()
    if not words:
        raise SurroundingsError("key.no-passphrase", path=str(path))
    if wrapped is not None:
        return _unwrap(wrapped, words, path)
    key = secrets.token_bytes(KEY_BYTES)
    _write(path, _encode(_wrap(key, words)))
    return key


def from_open_file(path: Path, *, create: bool, unprotected: bool) -> bytes:
    """Return the key in a file that nothing protects: for demonstrations and tests only.

    ``unprotected`` must be True, so that nobody comes here by mistake.

    Raises:
        SurroundingsError: ``key.unprotected-not-allowed``, ``key.missing``, ``key.no-access``,
            ``store.disk-full``.
        DamageError: ``key.damaged``.
    """
    if not unprotected:
        raise SurroundingsError("key.unprotected-not-allowed", path=str(path))
    content = _read(path)
    if content is not None:
        opened = _decode(content, _Open, path)
        if opened.check != _check(opened.key):
            raise DamageError("key.damaged", path=str(path))
        return opened.key
    if not create:
        raise SurroundingsError("key.missing", path=str(path))
    key = secrets.token_bytes(KEY_BYTES)
    _write(path, _encode(_Open(key, _check(key))))
    return key


def change_passphrase(path: Path, old: str, new: str) -> None:
    """Wrap the key of a file in a new passphrase; the store itself stays as it is.

    Raises: as ``from_passphrase_file``.
    """
    key = from_passphrase_file(path, lambda: old, create=False)
    if not new:
        raise SurroundingsError("key.no-passphrase", path=str(path))
    _write(path, _encode(_wrap(key, new)))


def _wrap(key: bytes, words: str) -> _Wrapped:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    stretched = _stretch(words, salt, _PASSES, _MEMORY_KIB, _LANES)
    sealed = ChaCha20Poly1305(stretched).encrypt(nonce, key, _bound(salt, _PASSES, _MEMORY_KIB, _LANES))
    cost = (_PASSES, _MEMORY_KIB, _LANES)
    return _Wrapped(*cost, salt, nonce, sealed, check=_check(_bound(salt, *cost), nonce, sealed))


def _unwrap(wrapped: _Wrapped, words: str, path: Path) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cost = (wrapped.passes, wrapped.memory, wrapped.lanes)
    limits = (_PASSES_LIMIT, _MEMORY_LIMIT_KIB, _LANES_LIMIT)
    sizes = (len(wrapped.salt), len(wrapped.nonce), len(wrapped.sealed))
    sound = sizes == (_SALT_BYTES, _NONCE_BYTES, KEY_BYTES + 16)
    if not sound or any(not 0 < one <= most for one, most in zip(cost, limits, strict=True)):
        raise DamageError("key.damaged", path=str(path))
    # The check tells a damaged file from a wrong passphrase: nobody should doubt what they remember.
    if wrapped.check != _check(_bound(wrapped.salt, *cost), wrapped.nonce, wrapped.sealed):
        raise DamageError("key.damaged", path=str(path))
    stretched = _stretch(words, wrapped.salt, *cost)
    try:
        bound = _bound(wrapped.salt, *cost)
        return ChaCha20Poly1305(stretched).decrypt(wrapped.nonce, wrapped.sealed, bound)
    except InvalidTag as error:
        raise SurroundingsError("key.wrong-passphrase", path=str(path)) from error


def _stretch(words: str, salt: bytes, passes: int, memory: int, lanes: int) -> bytes:
    import unicodedata

    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    # The same words typed on another keyboard may come decomposed.
    secret = unicodedata.normalize("NFC", words).encode()
    try:
        return hash_secret_raw(secret, salt, passes, memory, lanes, KEY_BYTES, Type.ID)
    except HashingError as error:
        raise SurroundingsError("key.no-memory", detail=str(error)) from error


def _bound(salt: bytes, passes: int, memory: int, lanes: int) -> bytes:
    return f"dost-desk key 1 {passes} {memory} {lanes} ".encode() + salt


def _check(*parts: bytes) -> bytes:
    return hashlib.sha256(b"dost-desk key check" + b"".join(parts)).digest()[:8]


def _encode(content: _Wrapped | _Open) -> bytes:
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"


def _decode(content: bytes, kind: type[T], path: Path) -> T:
    try:
        return msgspec.json.decode(content, type=kind)
    except msgspec.DecodeError as error:
        raise DamageError("key.damaged", path=str(path), detail=str(error)) from error


def _key_of_hex(kept: str) -> bytes:
    with suppress(ValueError):
        key = bytes.fromhex(kept)
        if len(key) == KEY_BYTES:
            return key
    raise DamageError("key.damaged")


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SurroundingsError("key.no-access", path=str(path), detail=str(error)) from error


def _write(path: Path, content: bytes) -> None:
    """Write the file whole or not at all, for its owner alone."""
    made = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        made.replace(path)
    except OSError as error:
        with suppress(OSError):
            made.unlink(missing_ok=True)
        code = "store.disk-full" if error.errno in NO_ROOM else "key.no-access"
        raise SurroundingsError(code, path=str(path), detail=str(error)) from error
