"""The kinds of events: for each its body, the scopes it may have, and who may write it."""

from enum import StrEnum

import msgspec

from dost_desk.domain import bodies as b


class Scope(StrEnum):
    """How far an event travels: which stations are sent its body."""

    QUEUE = "queue"
    FORM = "form"
    CASE = "case"
    DIRECTORY = "directory"


class Role(StrEnum):
    """What a member of staff is; the empty staff name is a machine acting for a visitor."""

    AGENT = "agent"
    VOLUNTEER = "volunteer"
    SUPERVISOR = "supervisor"
    CENTRAL = "central"
    VISITOR = "visitor"


class Mode(StrEnum):
    """What a station is."""

    KIOSK = "kiosk"
    HALL = "hall"
    DESK = "desk"
    HELPER = "helper"
    STANDALONE = "standalone"


class Kind(msgspec.Struct, frozen=True):
    """One kind of event. A decision may be refused by the state it meets; a fact never."""

    name: str
    body: type[b.Body]
    scopes: tuple[Scope, ...]
    roles: frozenset[Role]
    decision: bool = False
    version: int = 1


_DESK = frozenset({Role.AGENT, Role.SUPERVISOR})
_HALL = frozenset({Role.AGENT, Role.SUPERVISOR, Role.VOLUNTEER, Role.VISITOR})
_FORM = frozenset({Role.AGENT, Role.SUPERVISOR, Role.VOLUNTEER})
_CENTRAL = frozenset({Role.CENTRAL})
_QUEUE = (Scope.QUEUE,)
_CASE = (Scope.CASE,)
_OPEN_FORM = (Scope.FORM,)
_VALUE = (Scope.CASE, Scope.FORM)

_ALL = (
    Kind("ticket.issued", b.TicketIssued, _QUEUE, _HALL),
    Kind("ticket.called", b.TicketCalled, _QUEUE, _DESK),
    Kind("ticket.missed", b.TicketMissed, _QUEUE, _DESK),
    Kind("ticket.parked", b.TicketParked, _QUEUE, _DESK),
    Kind("ticket.resumed", b.TicketResumed, _QUEUE, _FORM),
    Kind("ticket.linked", b.TicketLinked, _QUEUE, _DESK),
    Kind("visit.finished", b.VisitFinished, _QUEUE, _DESK),
    Kind("volunteer.wanted", b.VolunteerWanted, _QUEUE, frozenset({Role.VISITOR})),
    Kind("volunteer.came", b.VolunteerCame, _QUEUE, _FORM),
    Kind("paper.asked", b.PaperAsked, (*_QUEUE, *_CASE), _HALL),
    Kind("paper.done", b.PaperDone, (*_QUEUE, *_CASE), _HALL),
    Kind("case.opened", b.CaseOpened, _CASE, _DESK),
    Kind("value.written", b.ValueWritten, _VALUE, _FORM),
    Kind("row.added", b.RowAdded, _VALUE, _FORM),
    Kind("row.removed", b.RowRemoved, _VALUE, _FORM),
    Kind("document.presented", b.DocumentPresented, _CASE, _DESK),
    Kind("requirement.decided", b.RequirementDecided, _CASE, _DESK),
    Kind("registry.answered", b.RegistryAnswered, _CASE, _DESK),
    Kind("consent.recorded", b.ConsentRecorded, _CASE, _DESK),
    Kind("relatives.checked", b.RelativesChecked, _CASE, _DESK),
    Kind("help.offered", b.HelpOffered, _OPEN_FORM, _DESK),
    Kind("help.taken", b.HelpTaken, _OPEN_FORM, _FORM, decision=True),
    Kind("help.returned", b.HelpReturned, _OPEN_FORM, _FORM, decision=True),
    Kind("application.signed", b.ApplicationSigned, _CASE, _DESK),
    Kind("attachment.added", b.AttachmentAdded, _CASE, _DESK),
    Kind("case.registered", b.CaseRegistered, _CASE, _DESK),
    Kind("case.accepted", b.CaseAccepted, _CASE, _DESK, decision=True),
    Kind("centre.set", b.CentreSet, (Scope.DIRECTORY,), _CENTRAL),
    Kind("staff.set", b.StaffSet, (Scope.DIRECTORY,), _CENTRAL),
    Kind("device.enrolled", b.DeviceEnrolled, (Scope.DIRECTORY,), _CENTRAL),
    Kind("device.revoked", b.DeviceRevoked, (Scope.DIRECTORY,), _CENTRAL),
    Kind("writer.renewed", b.WriterRenewed, (Scope.DIRECTORY,), _CENTRAL),
)

KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}
KIND_OF_BODY: dict[type[b.Body], Kind] = {kind.body: kind for kind in _ALL}
