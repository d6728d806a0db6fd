"""What every folded subject has: how many events, the newest per writer, and what was refused."""

import msgspec

DIRECTORY = "directory"
"""The subject of central's stream about the centre: devices, staff, desks, settings."""


class Refused(msgspec.Struct, frozen=True):
    """An event that has no effect, and the code why: it stays in the journal and opens a task."""

    event: bytes
    kind: str
    code: str
    staff: str
    at: int


class State(msgspec.Struct, kw_only=True):
    """The common part of a folded subject. It lives in the store thread and never leaves it."""

    subject: str
    events: int = 0
    last: dict[str, bytes] = msgspec.field(default_factory=dict)
    refused: list[Refused] = msgspec.field(default_factory=list)
    papers: dict[bytes, "Paper"] = msgspec.field(default_factory=dict)


class Paper(msgspec.Struct):
    """A paper that was to come out: an intent, and its outcome once known.

    ``ok`` is None while the outcome is unknown; such an intent goes to a person and never
    repeats itself.
    """

    name: str
    sha256: str
    at: int
    ok: bool | None = None
    reason: str = ""
    where: str = ""


def id_of(subject: str) -> str:
    """Return what follows the slash of a subject: ``case/ab12`` gives ``ab12``."""
    return subject.partition("/")[2]
