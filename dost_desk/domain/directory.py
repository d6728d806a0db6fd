"""The directory: devices, staff and settings of a centre, as central's stream tells them."""

from typing import Any

import msgspec

from dost_desk.domain import bodies as b
from dost_desk.domain.kinds import Mode, Role
from dost_desk.domain.state import DIRECTORY, State
from dost_desk.forms.members import member

CENTRAL = "central"
"""The writer name of central in every centre's journal."""


class Member(msgspec.Struct, frozen=True):
    """A member of staff as the directory knows them; ``password`` and ``pin`` are argon2id hashes."""

    id: str
    name: str
    role: Role
    password: str
    pin: str
    directions: tuple[int, ...]
    active: bool


class Device(msgspec.Struct, frozen=True):
    """An enrolled station: its number in the centre, what it is, its public key."""

    writer: str
    number: int
    name: str
    mode: Mode
    key: bytes
    desk: str
    revoked: bool = False


class Directory(State, kw_only=True):
    """The folded directory. ``version`` counts the events that took effect."""

    version: int = 0
    name: str = ""
    demonstration: bool = False
    settings: dict[str, Any] = msgspec.field(default_factory=dict)
    staff: dict[str, Member] = msgspec.field(default_factory=dict)
    devices: dict[str, Device] = msgspec.field(default_factory=dict)

    def role_of(self, staff: str) -> Role | None:
        """Return the role of a member of staff; VISITOR for "", None for nobody known or active."""
        if not staff:
            return Role.VISITOR
        known = self.staff.get(staff)
        return known.role if known is not None and known.active else None


def start() -> Directory:
    """Return the directory before its first event."""
    return Directory(subject=DIRECTORY)


def apply(directory: Directory, body: b.Body) -> None:
    """Fold one event of central's stream into the directory."""
    directory.version += 1
    match body:
        case b.CentreSet():
            directory.name, directory.demonstration = body.name, body.demonstration
            directory.settings = dict(body.settings)
        case b.StaffSet():
            _set_staff(directory, body)
        case b.DeviceEnrolled():
            _enrol(directory, body)
        case b.DeviceRevoked() if body.writer in directory.devices:
            device = directory.devices[body.writer]
            directory.devices[body.writer] = msgspec.structs.replace(device, revoked=True)
        case b.WriterRenewed() if body.old in directory.devices:
            device = directory.devices[body.old]
            directory.devices[body.new] = msgspec.structs.replace(device, writer=body.new)


def _set_staff(directory: Directory, body: b.StaffSet) -> None:
    role = member(Role, body.role)
    if role is None:
        # A role that only a newer version knows gives no rights here, and takes the old ones away.
        directory.staff.pop(body.staff, None)
        return
    directory.staff[body.staff] = Member(
        body.staff, body.name, role, body.password, body.pin, body.directions, body.active
    )


def _enrol(directory: Directory, body: b.DeviceEnrolled) -> None:
    mode = member(Mode, body.mode)
    if mode is not None:  # a mode that only a newer version knows gives no rights here
        directory.devices[body.writer] = Device(
            body.writer, body.number, body.name, mode, body.key, body.desk
        )
