"""Where arriving events stand: duplicates, missing parents, and the branches of forked writers."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from dost_desk.domain.event import Event, Opened
from dost_desk.errors import DamageError
from dost_desk.store.ledger import Arrived, Ledger
from dost_desk.store.memory import Place

BROKEN_CHAIN = "event.broken-chain"


class Placing:
    """Sorts one batch of opened events: which are new and where they stand, which wait, and for what.

    ``sealed`` are the ids of events whose seal is known here: central has checked their parents,
    so they wait for none (a station is not sent what is out of its scope).
    """

    def __init__(self, ledger: Ledger, sealed: AbstractSet[bytes]) -> None:
        self.placed: list[Arrived] = []
        self.broken: list[tuple[Opened, str]] = []
        self.repeated: list[Opened] = []
        self.forked: set[str] = set()
        self._ledger = ledger
        self._sealed = sealed
        self._children: dict[bytes, list[Opened]] = {}
        self._places: dict[bytes, Place] = {}
        self._taken: set[Place] = set()
        self._heads = {
            writer: {branch: (head.seq, head.id) for branch, head in branches.items()}
            for writer, branches in ledger.position.heads.items()
        }
        for writer, branches in self._heads.items():
            for branch, (seq, id_) in branches.items():
                self._places[id_] = Place(writer, branch, seq)

    @property
    def waiting(self) -> dict[bytes, tuple[Opened, bytes]]:
        """The events that still wait, by id, each with the parent that it waits for."""
        return {
            opened.event.id: (opened, parent) for parent, some in self._children.items() for opened in some
        }

    def sort(self, batch: Sequence[Opened]) -> None:
        """Place each event whose parents are here, in order; a parent placed later releases its children."""
        self._places |= self._ledger.places(self._to_look_up(batch))
        stack = list(reversed(batch))
        while stack:
            opened = stack.pop()
            missing = self._missing(opened.event)
            if missing is not None:
                self._children.setdefault(missing, []).append(opened)
            elif self._place(opened):
                stack.extend(reversed(self._children.pop(opened.event.id, [])))

    def _to_look_up(self, batch: Iterable[Opened]) -> set[bytes]:
        """Return the ids that must be asked of the database: none where events only extend their chains."""
        writers = set(self._heads)
        ends = {
            id_: (writer, seq) for writer, branches in self._heads.items() for seq, id_ in branches.values()
        }
        coming: set[bytes] = set()
        ask: set[bytes] = set()
        for event, _ in batch:
            id_, e = event.id, event.envelope
            before = e.parents[0] if e.seq > 1 else b""
            if ends.get(before) == (e.writer, e.seq - 1) or (e.seq == 1 and e.writer not in writers):
                ends.pop(before, None)
                ends[id_] = (e.writer, e.seq)
                writers.add(e.writer)
            else:
                ask.add(id_)
            if not coming.issuperset(e.parents):
                ask.update(e.parents)
            coming.add(id_)
        return ask - self._places.keys()

    def _missing(self, event: Event) -> bytes | None:
        if event.id in self._sealed or event.id in self._places:
            return None
        for parent in event.envelope.parents:
            if parent not in self._places:
                return parent
        return None

    def _place(self, opened: Opened) -> bool:
        event = opened.event
        if event.id in self._places:
            self.repeated.append(opened)
            return True
        try:
            place = self._find(event)
        except DamageError as error:
            self.broken.append((opened, error.code))
            return False
        self._places[event.id] = place
        self._taken.add(place)
        branches = self._heads.setdefault(place.writer, {})
        if place.branch not in branches or branches[place.branch][0] < place.seq:
            branches[place.branch] = (place.seq, event.id)
        self.placed.append(Arrived(event, opened.record, place))
        return True

    def _find(self, event: Event) -> Place:
        """Return where an event stands; a second event with one writer and ``seq`` begins a branch."""
        e = event.envelope
        branches = self._heads.get(e.writer, {})
        start = 0
        if e.seq > 1:
            for branch, head in branches.items():
                if head == (e.seq - 1, e.parents[0]):
                    return Place(e.writer, branch, e.seq)
            before = self._places.get(e.parents[0])
            if before is not None:
                if (before.writer, before.seq) != (e.writer, e.seq - 1):
                    raise DamageError(BROKEN_CHAIN)
                start = before.branch
        if not branches:
            return Place(e.writer, start, e.seq)
        place = Place(e.writer, start, e.seq)
        if not self._is_taken(place):
            return place
        self.forked.add(e.writer)
        return Place(e.writer, max(branches) + 1, e.seq)

    def _is_taken(self, place: Place) -> bool:
        if place in self._taken:
            return True
        return self._ledger.is_taken(place)
