"""The order of the line: who is called next, and how many are ahead."""

from collections.abc import Iterable

import msgspec

from dost_desk.domain.ticket import Stage

PRIORITY_HEAD_START = 30 * 60 * 1_000_000
"""Microseconds by which a priority group goes ahead.

A head start instead of a separate line: an ordinary visitor who waited longer than it is never
overtaken by a newcomer, so nobody starves.
"""


class Waiting(msgspec.Struct, frozen=True):
    """What the order needs of one ticket; ``issued_at`` in microseconds since 1970."""

    ticket: str
    stage: str
    direction: int
    number: int
    priority: bool
    issued_at: int
    desk: str = ""


def line(tickets: Iterable[Waiting], directions: frozenset[int] = frozenset()) -> list[Waiting]:
    """Return the waiting tickets in the order of calling, for the given directions (all when empty)."""
    waiting = (
        ticket
        for ticket in tickets
        if ticket.stage == Stage.WAITING and (not directions or ticket.direction in directions)
    )
    return sorted(waiting, key=_turn)


def next_for(
    tickets: Iterable[Waiting], desk: str, directions: frozenset[int] = frozenset()
) -> Waiting | None:
    """Return who ``desk`` calls next: first who comes back to this desk, then the head of the line.

    Who comes back belongs to the desk that began to serve them, whatever its directions are now.
    Somebody who waits for another desk (back from the volunteer there) is left to it.
    """
    known = tuple(tickets)
    back = [ticket for ticket in line(known) if ticket.desk and ticket.desk == desk]
    free = [ticket for ticket in line(known, directions) if not ticket.desk]
    return next(iter(back + free), None)


def _turn(ticket: Waiting) -> tuple[int, int, str]:
    head_start = PRIORITY_HEAD_START if ticket.priority else 0
    return ticket.issued_at - head_start, ticket.number, ticket.ticket
