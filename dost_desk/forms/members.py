"""Reading a value that came from outside as a member of an enumeration."""

from enum import StrEnum
from typing import Any, TypeVar

E = TypeVar("E", bound=StrEnum)


def member(kind: type[E], value: Any) -> E | None:
    """Return the member of ``kind`` that ``value`` names, None when it names none."""
    try:
        return kind(value)
    except ValueError:
        return None
