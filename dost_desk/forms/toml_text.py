"""Write TOML the same way every time, and read it so that an error names its place in the file."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from typing import Any, TypeVar

import msgspec

from dost_desk.errors import InputError

LARGEST = 1024 * 1024  # bytes
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\b": "\\b", "\f": "\\f"}
_PLACE = re.compile(r"at line (\d+), column (\d+)")
_PATH = re.compile(r"at `(?:\$|key in \$)\.?([^`]*)`")
_KEY = re.compile(r"(?:unknown|missing required) field `([^`]*)`")

T = TypeVar("T")


def quoted(text: str) -> str:
    """Return a TOML basic string on one line."""
    return '"' + "".join(_escaped(char) for char in text) + '"'


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    return f"\\u{ord(char):04x}" if ord(char) < 0x20 or ord(char) == 0x7F else char  # noqa: PLR2004 - TOML's control characters


def array(values: Iterable[str]) -> str:
    """Return a TOML array with one value, already written as TOML, per line."""
    lines = "".join(f"    {value},\n" for value in values)
    return f"[\n{lines}]" if lines else "[]"


def inline(pairs: Iterable[tuple[str, str]]) -> str:
    """Return an inline table of keys and values already written as TOML."""
    return "{ " + ", ".join(f"{key} = {value}" for key, value in pairs) + " }"


def parse(data: bytes, subject: str) -> dict[str, Any]:
    """Return the tables of a TOML file.

    Raises ``InputError(f"{subject}.damaged")`` whose ``field`` is the line, for bytes that are no TOML.
    """
    if len(data) > LARGEST:
        raise InputError(f"{subject}.damaged", problem="too-large")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise InputError(f"{subject}.damaged", f"line {line}", problem="not-utf-8") from None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        line = int(place.group(1)) if place else text.count("\n") + 1
        raise InputError(f"{subject}.damaged", f"line {line}", problem="not-toml") from None
    except RecursionError:
        raise InputError(f"{subject}.damaged", problem="not-toml") from None


def typed(tables: dict[str, Any], shape: type[T], subject: str) -> T:
    """Return the tables as ``shape``.

    Raises ``InputError(f"{subject}.damaged")`` whose ``field`` is the key, such as ``items[3].title``, for a
    missing or unknown key or a value of a wrong kind.
    """
    try:
        return msgspec.convert(tables, shape)
    except msgspec.ValidationError as error:
        message = str(error)
        path = _PATH.search(message)
        key = _KEY.search(message)
        place = ".".join(filter(None, (path.group(1) if path else "", key.group(1) if key else "")))
        problem = "wrong-value"
        if key:
            problem = "unknown-key" if "unknown" in message else "missing-key"
        raise InputError(f"{subject}.damaged", place, problem=problem) from None
