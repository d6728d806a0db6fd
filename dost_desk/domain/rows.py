"""What screens list: one flat row per ticket and per case, made from the folded state."""

import msgspec

from dost_desk.domain.case import Case
from dost_desk.domain.state import State, id_of
from dost_desk.domain.ticket import Ticket
from dost_desk.forms.azerbaijani import fold


class TicketRow(msgspec.Struct, frozen=True):
    """A ticket as the board, the line and the desk list it; times in microseconds, 0 for not yet."""

    ticket: str
    day: str
    label: str
    number: int
    code: str
    direction: int
    language: str
    stage: str
    priority: bool
    groups: str
    needs: str
    issued_at: int
    called_at: int
    calls: int
    desk: str
    staff: str
    case: str
    outcome: str
    finished_at: int
    apart: bool


class CaseRow(msgspec.Struct, frozen=True):
    """A case as lists and search need it; ``folded`` is the recipient's name without diacritics."""

    case: str
    number: str
    code: str
    service: str
    stage: str
    ticket: str
    label: str
    recipient: str
    folded: str
    fin: str
    agent: str
    help: str
    helper: str
    opened_at: int
    registered_at: int
    accepted_at: int
    due: str
    conflicts: int
    refused: int


def project(state: State) -> TicketRow | CaseRow | None:
    """Return the row of a subject, None for a subject that no list shows."""
    match state:
        case Ticket() if state.issued_at:
            return _ticket_row(state)
        case Case():
            return _case_row(state)
    return None


def _ticket_row(ticket: Ticket) -> TicketRow:
    return TicketRow(
        ticket=id_of(ticket.subject),
        day=ticket.day,
        label=ticket.label,
        number=ticket.number,
        code=ticket.code,
        direction=ticket.direction,
        language=ticket.language,
        stage=ticket.stage,
        priority=bool(ticket.groups),
        groups=" ".join(ticket.groups),
        needs=" ".join(ticket.needs),
        issued_at=ticket.issued_at,
        called_at=ticket.called_at,
        calls=len(ticket.calls),
        desk=ticket.desk,
        staff=ticket.staff,
        case=ticket.case,
        outcome=ticket.outcome,
        finished_at=ticket.finished_at,
        apart=ticket.apart,
    )


def _case_row(case: Case) -> CaseRow:
    recipient = _recipient(case)
    return CaseRow(
        case=id_of(case.subject),
        number=case.number,
        code=case.code,
        service=case.known_service,
        stage=case.stage,
        ticket=case.ticket,
        label=case.offered.label if case.offered else "",
        recipient=recipient,
        folded=fold(recipient),
        fin=str(case.value("people/recipient/fin") or ""),
        agent=case.agent,
        help=case.help,
        helper=case.helper,
        opened_at=case.opened_at,
        registered_at=case.registered_at,
        accepted_at=case.accepted_at,
        due=case.registered.due if case.registered else "",
        conflicts=len(case.conflicts()),
        refused=len(case.refused),
    )


def _recipient(case: Case) -> str:
    parts = (case.value(f"people/recipient/{field}") for field in ("surname", "name", "patronymic"))
    return " ".join(str(part) for part in parts if part)
