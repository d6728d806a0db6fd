"""Reading a shipped TOML file into a struct, with one error for whatever is wrong with it."""

import tomllib
from pathlib import Path
from typing import TypeVar

import msgspec

from dost_desk.errors import DamageError

T = TypeVar("T")


def read(path: Path, kind: type[T]) -> T:
    """Return the content of ``path`` as ``kind``.

    Raises:
        DamageError: ``file.missing``, ``file.unreadable`` or, with the place in ``detail``, ``file.damaged``.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise DamageError("file.missing", file=path.name) from None
    except OSError as problem:
        raise DamageError("file.unreadable", file=path.name, detail=problem.strerror) from problem
    return decode(data, kind, path.name)


def decode(data: bytes, kind: type[T], name: str) -> T:
    """Return TOML ``data`` (UTF-8, a byte-order mark is taken) as ``kind``.

    Raises:
        DamageError: ``file.damaged`` with ``file`` (the ``name``) and ``detail``, which tells line or key.
    """
    try:
        # ValueError: not UTF-8, not TOML (line and column), or not what the struct asks for (the key).
        return msgspec.convert(tomllib.loads(data.decode("utf-8-sig")), kind)
    except (ValueError, RecursionError) as problem:
        raise DamageError("file.damaged", file=name, detail=str(problem)) from problem
