from functools import partial

import msgspec
import pytest

from dost_desk.domain import bodies as b
from dost_desk.domain.directory import Member
from dost_desk.domain.kinds import Role
from dost_desk.errors import InputError, RefusedError
from dost_desk.forms.catalogue import Catalogue
from dost_desk.services import demonstration, identity
from tests.journals import FakeClock, JournalFactory
from tests.services.conftest import Refused
from tests.services.place import Place

DESK = frozenset({Role.AGENT, Role.SUPERVISOR})
HASHED = identity.hash_secret("numune")
PIN = identity.hash_secret("1414")
DAMAGED = ("", "plain", "$argon2id$v=19$m=65536,t=3,p=4$broken", HASHED[:-4])


@pytest.fixture
def place(journals: JournalFactory, catalogue: Catalogue, clock: FakeClock) -> Place:
    more = (
        b.StaffSet(staff="014", name="Aytən", role="agent", password=HASHED, pin=PIN, directions=(9,)),
        b.StaffSet(staff="016", name="Gedən", role="agent", password=HASHED, active=False),
    )
    return Place(journals, catalogue, clock, more)


def found(place: Place, staff: str) -> Member:
    return place.run(lambda tx: identity.find_member(tx, staff, DESK))


def test_an_agent_signs_in_offline(place: Place) -> None:
    signed = identity.sign_in(found(place, "014"), "numune")

    assert (signed.staff, signed.name, signed.role, signed.directions) == (
        "014",
        "Aytən",
        Role.AGENT,
        frozenset({9}),
    )
    identity.unlock(signed, "1414")


@pytest.mark.parametrize("typed", [" 014 ", "014\n"])
def test_spaces_around_the_number_are_passed_over(typed: str, place: Place) -> None:
    assert found(place, typed).id == "014"


def test_letters_of_the_number_may_be_of_any_case(place: Place) -> None:
    volunteers = frozenset({Role.VOLUNTEER})

    assert place.run(lambda tx: identity.find_member(tx, "K03", volunteers)).id == "k03"


@pytest.mark.parametrize("typed", ["999", "", "016"], ids=["nobody", "empty", "left"])
def test_who_is_not_on_the_staff(typed: str, refused: Refused) -> None:
    error = refused(lambda tx: identity.find_member(tx, typed, DESK))

    assert isinstance(error, InputError)
    assert (error.code, error.field) == ("sign-in.no-such-staff", "staff")


def test_a_volunteer_does_not_sign_in_at_a_desk_nor_an_agent_at_the_form(refused: Refused) -> None:
    for staff, roles in (("k03", DESK), ("014", frozenset({Role.VOLUNTEER}))):
        error = refused(partial(identity.find_member, staff=staff, roles=roles))
        assert (type(error), error.code) == (RefusedError, "sign-in.wrong-role")


@pytest.mark.parametrize("password", ["", "Numune", "numune ", "1414"])
def test_a_wrong_password(password: str, place: Place) -> None:
    with pytest.raises(InputError) as caught:
        identity.sign_in(found(place, "014"), password)
    assert (caught.value.code, caught.value.field) == ("sign-in.wrong-password", "password")


def test_a_wrong_pin_and_no_pin(place: Place) -> None:
    signed = identity.sign_in(found(place, "014"), "numune")
    for one, pin in ((signed, "0000"), (msgspec.structs.replace(signed, pin_hash=""), "")):
        with pytest.raises(InputError) as caught:
            identity.unlock(one, pin)
        assert (caught.value.code, caught.value.field) == ("sign-in.wrong-pin", "pin")


@pytest.mark.parametrize("hashed", DAMAGED, ids=["empty", "plain", "broken", "cut"])
def test_a_damaged_hash_matches_nothing(hashed: str) -> None:
    assert not identity.matches(hashed, "numune")
    assert not identity.matches(hashed, "")


def test_hashes_are_salted_argon2id() -> None:
    assert HASHED.startswith("$argon2id$")
    assert identity.hash_secret("numune") != HASHED
    assert identity.matches(HASHED, "numune")


def test_the_demonstration_s_people_are_plainly_fictional() -> None:
    bodies = demonstration.directory()
    centre, *staff = bodies

    assert isinstance(centre, b.CentreSet)
    assert centre.demonstration
    assert "nümunə" in centre.name
    for one in staff:
        assert isinstance(one, b.StaffSet)
        assert "Nümunə" in one.name
        assert "uydurma" in one.name
        assert identity.matches(one.password, demonstration.PASSWORD)
        assert identity.matches(one.pin, demonstration.PIN)
    for person in (demonstration.RECIPIENT, demonstration.RELATIVE):
        assert "Nümunə" in person.surname
        assert "uydurma" in person.address
