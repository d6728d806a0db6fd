"""Who may write what: checked by the station that writes, by every receiver, and finally by central."""

from dost_desk.domain.directory import CENTRAL, Directory
from dost_desk.domain.event import Envelope
from dost_desk.domain.kinds import Kind, Mode, Role, Scope
from dost_desk.domain.state import DIRECTORY

_MODE_ROLES: dict[Mode, frozenset[Role]] = {
    Mode.KIOSK: frozenset({Role.VISITOR}),
    Mode.HALL: frozenset(),
    Mode.HELPER: frozenset({Role.VOLUNTEER}),
    Mode.DESK: frozenset({Role.AGENT, Role.SUPERVISOR}),
    Mode.STANDALONE: frozenset({Role.AGENT, Role.SUPERVISOR, Role.VOLUNTEER, Role.VISITOR}),
}

_FAMILIES: dict[str, tuple[str, ...]] = {
    Scope.QUEUE: ("ticket", "kiosk"),
    Scope.FORM: ("case",),
    Scope.CASE: ("case",),
    Scope.DIRECTORY: (DIRECTORY,),
}
"""What an event of each scope may be about: a scope is no way round to another subject."""

_OPEN_SCOPES: dict[Role, frozenset[str]] = {
    Role.VOLUNTEER: frozenset({Scope.QUEUE, Scope.FORM}),
    Role.VISITOR: frozenset({Scope.QUEUE}),
}
"""Where those who are not of the desk may write: a volunteer not in a case but for its form's open fields."""

REVOKED = "authority.revoked"


def breach(envelope: Envelope, kind: Kind, directory: Directory) -> str:
    """Return the code of the rule that the event breaks, or "" when its writer may write it.

    The rule does not ask what the writing program claims: the device's mode and the person's
    role come from central's directory, so a volunteer's station can't accept a case whatever its
    software says.
    """
    if envelope.scope not in kind.scopes or not _is_about(envelope):
        return "authority.scope"
    if envelope.writer == CENTRAL:
        return "" if Role.CENTRAL in kind.roles else "authority.role"
    device = directory.devices.get(envelope.writer)
    if device is None:
        return "authority.unknown-device"
    return REVOKED if device.revoked else _staff_breach(envelope, kind, directory, device.mode)


def _staff_breach(envelope: Envelope, kind: Kind, directory: Directory, mode: Mode) -> str:
    role = directory.role_of(envelope.staff)
    if role is None:
        return "authority.unknown-staff"
    if role not in kind.roles:
        return "authority.role"
    if role not in _MODE_ROLES[mode]:
        return "authority.mode"
    if envelope.scope not in _OPEN_SCOPES.get(role, (envelope.scope,)):
        return "authority.volunteer" if role is Role.VOLUNTEER else "authority.scope"
    return ""


def _is_about(envelope: Envelope) -> bool:
    return envelope.subject.partition("/")[0] in _FAMILIES[envelope.scope]
