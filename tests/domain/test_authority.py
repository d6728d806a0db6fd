import itertools

import pytest

from dost_desk.domain import bodies as b
from dost_desk.domain import directory as directories
from dost_desk.domain.authority import breach
from dost_desk.domain.directory import CENTRAL, Directory
from dost_desk.domain.event import Envelope
from dost_desk.domain.kinds import KINDS, Mode, Role, Scope
from tests.domain.story import DEVICES, STAFF, centre

SUBJECTS = {Scope.QUEUE: "ticket/t", Scope.FORM: "case/c", Scope.CASE: "case/c", Scope.DIRECTORY: "directory"}
DESK_ONLY = {
    "ticket.called",
    "ticket.missed",
    "ticket.parked",
    "ticket.linked",
    "visit.finished",
    "case.opened",
    "document.presented",
    "requirement.decided",
    "registry.answered",
    "consent.recorded",
    "relatives.checked",
    "help.offered",
    "application.signed",
    "attachment.added",
    "case.registered",
    "case.accepted",
}
"""What only an agent or a supervisor may write (design, promise 6; item 27 of the passport)."""

KIOSK_ONLY = {"volunteer.wanted"}
CENTRAL_ONLY = {"centre.set", "staff.set", "device.enrolled", "device.revoked", "writer.renewed"}


@pytest.fixture(scope="module")
def directory() -> Directory:
    return centre()


def envelope(kind: str, writer: str, staff: str, scope: str = "", subject: str = "") -> Envelope:
    chosen = scope or KINDS[kind].scopes[0]
    about = subject or SUBJECTS.get(Scope(chosen), "")
    return Envelope("001", writer, 1, (), 1, staff, "", about, chosen, kind, 1, 1, bytes(32))


def code(directory: Directory, kind: str, writer: str, staff: str, scope: str = "", subject: str = "") -> str:
    return breach(envelope(kind, writer, staff, scope, subject), KINDS[kind], directory)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_an_agent_at_a_desk_writes_all_but_central_s_events(kind: str, directory: Directory) -> None:
    expected = "authority.role" if kind in CENTRAL_ONLY | KIOSK_ONLY else ""
    for staff in ("agent", "boss"):
        assert code(directory, kind, "desk", staff) == expected
        assert code(directory, kind, "all", staff) == expected


@pytest.mark.parametrize("kind", sorted(DESK_ONLY))
@pytest.mark.parametrize("writer", sorted(DEVICES))
def test_a_volunteer_decides_nothing_on_any_device(kind: str, writer: str, directory: Directory) -> None:
    assert code(directory, kind, writer, "vol") == "authority.role"


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_volunteer_s_device_gives_an_agent_s_name_no_rights(kind: str, directory: Directory) -> None:
    """Whatever its software says: it could sign in anybody."""
    expected = "authority.role" if kind in CENTRAL_ONLY | KIOSK_ONLY else "authority.mode"
    assert code(directory, kind, "helper", "agent") == expected


@pytest.mark.parametrize(
    ("kind", "scope", "expected"),
    [
        ("ticket.issued", "queue", ""),
        ("ticket.resumed", "queue", ""),
        ("help.taken", "form", ""),
        ("help.returned", "form", ""),
        ("value.written", "form", ""),
        ("value.written", "case", "authority.volunteer"),
        ("row.added", "case", "authority.volunteer"),
        ("paper.asked", "case", "authority.volunteer"),
        ("paper.asked", "queue", ""),
    ],
)
def test_a_volunteer_writes_in_the_queue_and_the_open_fields(
    kind: str, scope: str, expected: str, directory: Directory
) -> None:
    assert code(directory, kind, "helper", "vol", scope) == expected


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_kiosk_gives_tickets_prints_them_and_calls_a_volunteer(kind: str, directory: Directory) -> None:
    allowed = kind in {"ticket.issued", "paper.asked", "paper.done", *KIOSK_ONLY}
    assert code(directory, kind, "kiosk", "") == ("" if allowed else "authority.role")


def test_a_kiosk_writes_in_no_case(directory: Directory) -> None:
    assert code(directory, "paper.asked", "kiosk", "", "case") == "authority.scope"


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("staff", ["", *sorted(STAFF)])
def test_the_board_writes_nothing(kind: str, staff: str, directory: Directory) -> None:
    assert code(directory, kind, "hall", staff) in {"authority.role", "authority.mode"}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_central_writes_the_directory_and_nothing_else(kind: str, directory: Directory) -> None:
    expected = "" if kind in CENTRAL_ONLY else "authority.role"
    assert code(directory, kind, CENTRAL, "") == expected


def test_a_kind_has_its_scopes(directory: Directory) -> None:
    """A decision on acceptance must not travel as a queue event, nor a document to a volunteer's station."""
    for kind, scope in itertools.product(KINDS.values(), Scope):
        if scope not in kind.scopes:
            assert code(directory, kind.name, "all", "agent", scope) == "authority.scope"
            assert code(directory, kind.name, CENTRAL, "", scope) == "authority.scope"
    assert code(directory, "value.written", "desk", "agent", "galaxy", "case/c") == "authority.scope"


@pytest.mark.parametrize(
    ("kind", "scope", "subject"),
    [
        ("value.written", "case", "directory"),
        ("value.written", "form", "ticket/t"),
        ("ticket.linked", "queue", "directory"),
        ("paper.asked", "queue", "case/c"),
        ("case.accepted", "case", "cases/c"),
        ("case.accepted", "case", ""),
    ],
)
def test_a_scope_is_no_way_round_to_another_subject(
    kind: str, scope: str, subject: str, directory: Directory
) -> None:
    about = Envelope("001", "all", 1, (), 1, "agent", "", subject, scope, kind, 1, 1, bytes(32))
    assert breach(about, KINDS[kind], directory) == "authority.scope"


def test_a_device_that_nobody_enrolled_writes_nothing(directory: Directory) -> None:
    assert code(directory, "ticket.issued", "stranger", "") == "authority.unknown-device"


@pytest.mark.parametrize("kind", sorted(set(KINDS) - CENTRAL_ONLY - KIOSK_ONLY))
def test_a_revoked_device_writes_nothing(kind: str) -> None:
    directory = centre()
    directories.apply(directory, b.DeviceRevoked(writer="desk", why="lost"))

    assert code(directory, kind, "desk", "agent") == "authority.revoked"
    assert code(directory, kind, "desk2", "agent") == ""


def test_staff_that_nobody_knows_or_who_left_write_nothing() -> None:
    directory = centre()
    assert code(directory, "ticket.called", "desk", "ghost") == "authority.unknown-staff"

    directories.apply(directory, b.StaffSet(staff="agent", name="Nümunə", role="agent", active=False))
    assert code(directory, "ticket.called", "desk", "agent") == "authority.unknown-staff"


def test_nobody_accepts_a_case_but_an_agent_or_a_supervisor_at_a_desk(directory: Directory) -> None:
    able = {
        (writer, staff)
        for writer, staff in itertools.product([*DEVICES, "stranger"], ["", "ghost", *STAFF])
        if code(directory, "case.accepted", writer, staff) == ""
    }
    desks = [writer for writer, mode in DEVICES.items() if mode in {Mode.DESK, Mode.STANDALONE}]
    agents = [staff for staff, role in STAFF.items() if role in {Role.AGENT, Role.SUPERVISOR}]
    assert able == set(itertools.product(desks, agents))
