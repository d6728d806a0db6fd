"""A ticket: from its number to the outcome of the visit, folded from its events."""

from enum import StrEnum

import msgspec

from dost_desk.domain import bodies as b
from dost_desk.domain.event import Event
from dost_desk.domain.state import State

OUTCOMES = ("information", "registered", "accepted", "papers_missing", "wrong_direction", "passed_on", "left")
"""How a visit may end; the agent chooses one (domain notes, "People, states, consent")."""

PRIORITY_GROUPS = ("disability", "pregnancy", "infant", "aged_70", "martyr_family", "veteran")
NEEDS = ("cannot_see", "cannot_hear", "cannot_read", "escort", "interpreter")


class Stage(StrEnum):
    """Where a ticket is in its day."""

    WAITING = "waiting"
    CALLED = "called"
    PARKED = "parked"
    MISSED = "missed"
    FINISHED = "finished"


class Call(msgspec.Struct, frozen=True):
    """One call of the ticket; ``at`` in microseconds since 1970."""

    writer: str
    desk: str
    staff: str
    at: int


class Ticket(State, kw_only=True):
    """A folded ticket. Times are microseconds since 1970; 0 means not yet."""

    day: str = ""
    label: str = ""
    number: int = 0
    code: str = ""
    direction: int = 0
    language: str = "az"
    groups: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    ahead: int = 0
    issued_at: int = 0
    stage: Stage = Stage.WAITING
    parked_for: str = ""
    desk: str = ""
    staff: str = ""
    calls: list[Call] = msgspec.field(default_factory=list)
    recalls: int = 0
    case: str = ""
    outcome: str = ""
    finished_at: int = 0
    apart: bool = False

    @property
    def called_at(self) -> int:
        """When the present call began: the latest that was not a recall."""
        return self.calls[-1].at if self.calls else 0


def apply(ticket: Ticket, event: Event, body: b.Body) -> None:
    """Fold one event of the ticket. Facts are never refused: what clashes is shown (``apart``).

    A visit has one number and one outcome: the first, by the order of the events.
    """
    match body:
        case b.TicketIssued() if not ticket.issued_at:
            _issue(ticket, event, body)
        case b.TicketLinked():
            ticket.case = body.case
        case _ if ticket.stage is Stage.FINISHED:
            ticket.apart = True
        case _:
            _move(ticket, event, body)


def _move(ticket: Ticket, event: Event, body: b.Body) -> None:
    match body:
        case b.TicketCalled():
            _call(ticket, event, body)
        case b.TicketMissed():
            ticket.stage = Stage.MISSED
        case b.TicketParked():
            ticket.stage, ticket.parked_for, ticket.desk = Stage.PARKED, body.reason, body.desk
        case b.TicketResumed() if ticket.stage is Stage.PARKED:
            ticket.stage, ticket.parked_for = Stage.WAITING, ""
            ticket.desk = body.desk or ticket.desk
        case b.VisitFinished():
            ticket.stage, ticket.outcome = Stage.FINISHED, body.outcome
            ticket.finished_at = event.envelope.at


def _issue(ticket: Ticket, event: Event, body: b.TicketIssued) -> None:
    ticket.day, ticket.label, ticket.number, ticket.code = body.day, body.label, body.number, body.code
    ticket.direction, ticket.language = body.direction, body.language
    ticket.groups, ticket.needs, ticket.ahead = body.groups, body.needs, body.ahead
    ticket.issued_at = event.envelope.at


def _call(ticket: Ticket, event: Event, body: b.TicketCalled) -> None:
    envelope = event.envelope
    if ticket.stage is Stage.CALLED and ticket.desk != body.desk:
        # Two desks called one person while apart; both calls happened, so both are shown.
        ticket.apart = True
    if not body.again or ticket.stage is not Stage.CALLED:
        ticket.calls.append(Call(envelope.writer, body.desk, envelope.staff, envelope.at))
        ticket.recalls = 0
    else:
        ticket.recalls += 1
    ticket.stage, ticket.parked_for = Stage.CALLED, ""
    ticket.desk, ticket.staff = body.desk, envelope.staff
