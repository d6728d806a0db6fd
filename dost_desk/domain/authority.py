"""Who may write what: checked by the station that writes, by every receiver, and finally by central."""

from dost_desk.domain.directory import CENTRAL, Directory
from dost_desk.domain.event import Envelope
from dost_desk.domain.kinds import Kind, Mode, Role, Scope

_MODE_ROLES: dict[Mode, frozenset[Role]] = {
    Mode.KIOSK: frozenset({Role.VISITOR}),
    Mode.HALL: frozenset(),
    Mode.HELPER: frozenset({Role.VOLUNTEER}),
    Mode.DESK: frozenset({Role.AGENT, Role.SUPERVISOR}),
    Mode.STANDALONE: frozenset({Role.AGENT, Role.SUPERVISOR, Role.VOLUNTEER, Role.VISITOR}),
}

REVOKED = "authority.revoked"


def breach(envelope: Envelope, kind: Kind, directory: Directory) -> str:
    """Return the code of the rule that the event breaks, or "" when its writer may write it.

    The rule does not ask what the writing program claims: the device's mode and the person's
    role come from central's directory, so a volunteer's station can't accept a case whatever its
    software says.
    """
    if envelope.scope not in kind.scopes:
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
    return "authority.mode" if role not in _MODE_ROLES[mode] else _volunteer_breach(envelope, role)


def _volunteer_breach(envelope: Envelope, role: Role) -> str:
    """A volunteer writes in the queue and in the form's open fields, nowhere else."""
    if role is Role.VOLUNTEER and envelope.scope not in {Scope.QUEUE, Scope.FORM}:
        return "authority.volunteer"
    return ""
