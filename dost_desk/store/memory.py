"""What the store thread remembers between transactions: where each centre ends, and folded subjects.

All of it can be read again from the database. It is dropped wherever a rollback may have made it
untrue, and where another process wrote to the same centre.
"""

from collections import OrderedDict, deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from dost_desk.domain.rows import CaseRow, TicketRow
from dost_desk.domain.state import State

FOLDED_LIMIT = 512


class Head(NamedTuple):
    """The newest event of a branch; ``signed`` is the ``seq`` up to which its writer vouched.

    ``arrival`` is the newest in the branch, which is another event's where one came late.
    """

    seq: int
    id: bytes
    arrival: int
    signed: int = 0
    signature: bytes | None = None


class Place(NamedTuple):
    """Where an event stands in its writer's chain."""

    writer: str
    branch: int
    seq: int


class Pending(NamedTuple):
    """An unsealed event: where it stands, when it arrived, and what it is about."""

    place: Place
    arrival: int
    subject: str


@dataclass
class Position:
    """Where a centre's journal ends: newest arrival, seal and digest, heads, and how far each is sealed.

    ``pending`` are the unsealed events in the order of arrival, None until somebody asks.
    """

    arrival: int
    seal: int
    digest: bytes
    heads: dict[str, dict[int, Head]] = field(default_factory=dict)
    sealed: dict[tuple[str, int], int] = field(default_factory=dict)
    pending: dict[bytes, Pending] | None = None
    held: int = 0
    unseen: bool = False

    def head_of(self, writer: str) -> Head | None:
        """Return the head of the writer's own branch, the one it had here first."""
        return self.heads.get(writer, {}).get(0)

    def unsealed(self) -> list[tuple[str, int, int]]:
        """Return (writer, branch, last sealed seq) of the branches that have unsealed events."""
        return [
            (writer, branch, self.sealed.get((writer, branch), 0))
            for writer, branches in self.heads.items()
            for branch, head in branches.items()
            if head.seq > self.sealed.get((writer, branch), 0)
        ]


@dataclass
class Folded:
    """A subject's state, the last seal in it, and its unsealed events after that with their codes.

    ``row`` is what lists show of it, as it was last written; None when that isn't known.
    """

    state: State
    seal: int = 0
    tail: deque[tuple[bytes, str]] = field(default_factory=deque)
    row: TicketRow | CaseRow | None = None


class Memory:
    """The cache of the store thread. ``checked`` holds the centres compared in this transaction."""

    def __init__(self, limit: int = FOLDED_LIMIT) -> None:
        self.positions: dict[str, Position] = {}
        self.checked: set[str] = set()
        self._folded: OrderedDict[tuple[str, str], Folded] = OrderedDict()
        self._limit = limit

    def folded(self, centre: str, subject: str) -> Folded | None:
        """Return what is remembered of a subject, and keep it longer."""
        found = self._folded.get((centre, subject))
        if found is not None:
            self._folded.move_to_end((centre, subject))
        return found

    def keep(self, centre: str, subject: str, folded: Folded) -> None:
        """Remember a subject; the one that was not asked for longest is forgotten."""
        self._folded[centre, subject] = folded
        self._folded.move_to_end((centre, subject))
        if len(self._folded) > self._limit:
            self._folded.popitem(last=False)

    def unsealed(self, centre: str) -> set[str]:
        """Return the remembered subjects of a centre that hold unsealed events."""
        return {subject for (at, subject), folded in self._folded.items() if at == centre and folded.tail}

    def forget(self, centre: str, subjects: Iterable[str]) -> None:
        """Drop a centre's position and the given subjects."""
        self.positions.pop(centre, None)
        self.checked.discard(centre)
        self.forget_folded(centre, subjects)

    def forget_folded(self, centre: str, subjects: Iterable[str]) -> None:
        """Drop the given subjects."""
        for subject in subjects:
            self._folded.pop((centre, subject), None)

    def forget_centre(self, centre: str) -> None:
        """Drop all that is remembered of a centre."""
        self.forget(centre, [subject for at, subject in self._folded if at == centre])

    def clear(self) -> None:
        """Drop everything."""
        self.positions.clear()
        self.checked.clear()
        self._folded.clear()
