from dost_desk.domain import bodies as b
from dost_desk.domain import directory as directories
from dost_desk.domain.directory import Device, Directory, Member
from dost_desk.domain.kinds import Mode, Role


def told(*bodies: b.Body) -> Directory:
    directory = directories.start()
    for body in bodies:
        directories.apply(directory, body)
    return directory


DESK = b.DeviceEnrolled(writer="w1", number=1, name="Masa 7", mode="desk", key=b"key", desk="7")


def test_it_starts_empty_and_counts_what_took_effect() -> None:
    assert (directories.start().version, directories.start().subject) == (0, "directory")
    assert told(DESK, b.DeviceRevoked(writer="w1"), b.CentreSet(name="x")).version == 3


def test_the_centre_has_a_name_and_settings() -> None:
    settings: dict[str, b.Plain] = {"hours": "09:00–18:00"}
    directory = told(b.CentreSet(name="Nümunə mərkəzi", settings=settings, demonstration=True))

    assert (directory.name, directory.settings, directory.demonstration) == ("Nümunə mərkəzi", settings, True)


def test_staff_have_one_role_the_latest_told() -> None:
    hired = b.StaffSet(staff="014", name="Aytən", role="agent", password="p", pin="q", directions=(9,))
    directory = told(hired)

    assert directory.staff["014"] == Member("014", "Aytən", Role.AGENT, "p", "q", (9,), active=True)
    assert directory.role_of("014") is Role.AGENT
    assert directory.role_of("") is Role.VISITOR
    assert directory.role_of("015") is None

    directories.apply(directory, b.StaffSet(staff="014", name="Aytən", role="supervisor"))
    assert directory.role_of("014") is Role.SUPERVISOR
    directories.apply(directory, b.StaffSet(staff="014", name="Aytən", role="supervisor", active=False))
    assert directory.role_of("014") is None


def test_a_role_of_a_newer_version_gives_no_rights_and_takes_the_old_ones() -> None:
    directory = told(b.StaffSet(staff="014", name="x", role="agent"))

    directories.apply(directory, b.StaffSet(staff="014", name="x", role="ombudsman"))
    directories.apply(directory, b.StaffSet(staff="015", name="x", role="ombudsman"))

    assert directory.role_of("014") is None
    assert directory.role_of("015") is None


def test_a_device_of_a_mode_of_a_newer_version_has_no_rights_here() -> None:
    directory = told(b.DeviceEnrolled(writer="w2", number=2, name="x", mode="drone", key=b"k"))

    assert directory.devices == {}
    assert directory.version == 1


def test_a_device_is_enrolled_and_revoked() -> None:
    directory = told(DESK)
    assert directory.devices["w1"] == Device("w1", 1, "Masa 7", Mode.DESK, b"key", "7")

    directories.apply(directory, b.DeviceRevoked(writer="w1", why="itib"))
    assert directory.devices["w1"].revoked
    directories.apply(directory, b.DeviceRevoked(writer="nobody"))
    assert list(directory.devices) == ["w1"]


def test_a_forked_device_goes_on_under_its_number_and_key() -> None:
    directory = told(DESK, b.WriterRenewed(old="w1", new="w1b"), b.WriterRenewed(old="nobody", new="x"))

    assert directory.devices["w1b"] == Device("w1b", 1, "Masa 7", Mode.DESK, b"key", "7")
    assert sorted(directory.devices) == ["w1", "w1b"]


def test_a_revoked_device_does_not_come_back_under_a_new_name() -> None:
    directory = told(DESK, b.DeviceRevoked(writer="w1"), b.WriterRenewed(old="w1", new="w1b"))

    assert directory.devices["w1b"].revoked


def test_other_bodies_say_nothing_about_the_centre() -> None:
    assert told(b.TicketLinked(case="c")).devices == {}
