from typing import Any

import msgspec
import pytest

from dost_desk.domain.bodies import StaffSet
from dost_desk.domain.directory import Directory, Member
from dost_desk.domain.kinds import Role
from dost_desk.errors import InputError
from dost_desk.forms.catalogue import Catalogue
from dost_desk.services import directory as d
from dost_desk.services.identity import matches

KNOWN = Member("014", "Aytən Nümunəli", Role.AGENT, "hash", "pin", (1, 9), active=True)


@pytest.fixture
def people() -> Directory:
    return Directory(subject="directory", name="Nümunə", settings={"a": 1}, staff={"014": KNOWN})


def test_a_centre_keeps_its_settings_when_it_is_named(people: Directory) -> None:
    named = d.centre_named(people, "  DOST mərkəzi\n(nümunə) ")
    assert (named.name, named.settings, named.demonstration) == ("DOST mərkəzi (nümunə)", {"a": 1}, False)


@pytest.mark.parametrize("name", ["", "   ", "x" * 121, "a\x00b"])
def test_a_centre_s_name_that_is_none(people: Directory, name: str) -> None:
    with pytest.raises(InputError) as caught:
        d.centre_named(people, name)
    assert (caught.value.code, caught.value.field) == ("centre.bad-name", "name")


def test_what_is_not_given_stays(people: Directory, catalogue: Catalogue) -> None:
    changed = d.staff_changed(people, catalogue, d.StaffChange("014", name="Aytən Nümunəzadə"))
    assert changed == StaffSet(
        staff="014", name="Aytən Nümunəzadə", role="agent", password="hash", pin="pin", directions=(1, 9)
    )


def test_a_new_member_and_every_change(people: Directory, catalogue: Catalogue) -> None:
    change = d.StaffChange("k04", "Murad Nümunə", "volunteer", (9, 1, 9), "h1", "h2")
    made = d.staff_changed(people, catalogue, change)
    assert made == StaffSet(
        staff="k04", name="Murad Nümunə", role="volunteer", password="h1", pin="h2", directions=(1, 9)
    )


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"staff": ""}, "staff.bad-id"),
        ({"staff": "a b"}, "staff.bad-id"),
        ({"staff": "x" * 21}, "staff.bad-id"),
        ({"name": None}, "staff.bad-name"),
        ({"name": " "}, "staff.bad-name"),
        ({"role": None}, "staff.unknown-role"),
        ({"role": "central"}, "staff.unknown-role"),
        ({"role": "visitor"}, "staff.unknown-role"),
        ({"directions": (0,)}, "ticket.unknown-direction"),
        ({"password": None}, "staff.short-password"),
        ({"pin": None}, "staff.bad-pin"),
    ],
)
def test_a_new_member_lacks_something(
    people: Directory, catalogue: Catalogue, wrong: dict[str, Any], code: str
) -> None:
    whole = d.StaffChange("015", "Nigar Nümunə", "agent", (), "h1", "h2")
    with pytest.raises(InputError) as caught:
        d.staff_changed(people, catalogue, msgspec.structs.replace(whole, **wrong))
    assert caught.value.code == code


def test_a_dismissed_member_stays_known(people: Directory) -> None:
    gone = d.staff_dismissed(people, "014")
    assert not gone.active
    assert (gone.name, gone.role, gone.password, gone.directions) == (
        "Aytən Nümunəli",
        "agent",
        "hash",
        (1, 9),
    )


def test_nobody_unknown_is_dismissed(people: Directory) -> None:
    with pytest.raises(InputError) as caught:
        d.staff_dismissed(people, "015")
    assert caught.value.code == "staff.unknown"


def test_secrets_are_hashed() -> None:
    assert matches(d.password_hash("uzun-parol"), "uzun-parol")
    assert matches(d.pin_hash("1414"), "1414")


@pytest.mark.parametrize("pin", ["", "123", "1" * 13, "12a4", "١٢٣٤"])
def test_a_pin_that_is_none(pin: str) -> None:
    with pytest.raises(InputError) as caught:
        d.pin_hash(pin)
    assert (caught.value.code, caught.value.field) == ("staff.bad-pin", "pin")


def test_a_short_password() -> None:
    with pytest.raises(InputError) as caught:
        d.password_hash("numune")
    assert (caught.value.code, caught.value.field) == ("staff.short-password", "password")
