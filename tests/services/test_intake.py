from functools import partial

import pytest

from dost_desk.errors import InputError, RefusedError
from dost_desk.forms.checklist import Role
from dost_desk.services import decisions, intake
from tests.services.conftest import Refused
from tests.services.place import AGENT, SERVICE, VOLUNTEER, Place

ROLES = "people/{}/roles"


def roles(place: Place, case: str, row: str) -> list[str]:
    value = place.state(case).value(ROLES.format(row))
    assert isinstance(value, list)
    return value


def person(place: Place, case: str, *given: Role) -> str:
    return place.run(lambda tx: intake.add_person(tx, place.station, AGENT, case, list(given)))


def test_an_opened_case_has_a_number_a_code_and_a_recipient(place: Place) -> None:
    ticket, case = place.visit()
    state = place.state(case)

    assert (state.number, state.ticket, state.agent) == ("001-2026-01-00001", ticket, "014")
    assert (state.service, state.edition, state.form) == (SERVICE, "1", "1")
    assert state.row_ids("people") == ("recipient",)
    assert roles(place, case, "recipient") == ["recipient", "applicant"]
    assert place.run(lambda tx: tx.case(case)) is not None


def test_case_numbers_go_up_by_one(place: Place) -> None:
    numbers = [place.state(place.case()).number for _ in range(3)]

    assert numbers == [f"001-2026-01-0000{n}" for n in (1, 2, 3)]


def test_a_number_that_a_restored_copy_forgot_is_not_given_twice(place: Place) -> None:
    first = place.state(place.case()).number
    place.run(lambda tx: tx.set_setting("case-number/2026", "0"))

    assert place.state(place.case()).number != first


def test_a_failed_opening_uses_up_no_number(place: Place, refused: Refused) -> None:
    error = refused(lambda tx: intake.open_case(tx, place.station, AGENT, SERVICE, ticket="ghost"))
    assert error.code == "ticket.not-here"

    assert place.state(place.case()).number == "001-2026-01-00001"


def test_a_service_that_nobody_knows(place: Place, refused: Refused) -> None:
    error = refused(lambda tx: intake.open_case(tx, place.station, AGENT, "01-99-99-00"))

    assert (type(error), error.code) == (InputError, "service.unknown")


def test_a_case_that_is_not_here(refused: Refused) -> None:
    assert refused(lambda tx: intake.case_state(tx, "ghost")).code == "case.not-here"


def test_an_equal_value_writes_nothing(place: Place) -> None:
    case = place.case()
    place.run(lambda tx: intake.write(tx, AGENT, case, "reply/phone", "1"))
    before = place.events()
    for path, value in (("reply/phone", "1"), ("reply/channel", ""), ("people/recipient/name", None)):
        place.run(partial(intake.write, actor=AGENT, case=case, path=path, value=value))

    assert place.events() == before


def test_a_value_can_be_taken_back(place: Place) -> None:
    case = place.case()
    for value in ("1", ""):
        place.run(partial(intake.write, actor=AGENT, case=case, path="reply/phone", value=value))

    assert place.state(case).value("reply/phone") == ""
    assert len(place.state(case).writes("reply/phone")) == 1


def test_a_person_s_fields(place: Place, refused: Refused) -> None:
    case = place.case()
    write = partial(intake.write_person, actor=AGENT, case=case)
    fields = {"surname": "Nümunəyeva", "born": "1948"}
    place.run(partial(write, table="people", row="recipient", values=fields))
    assert place.state(case).value("people/recipient/born") == "1948"

    for table, row, values, code in (
        ("people", "recipient", {"shoe": "38"}, "person.unknown-field"),
        ("people", "ghost", fields, "person.unknown-row"),
        ("pets", "recipient", fields, "person.unknown-row"),
        ("people", "recipient", {"roles": "x"}, "person.unknown-field"),
    ):
        error = refused(partial(write, table=table, row=row, values=values))
        assert (type(error), error.code) == (InputError, code)


def test_one_wrong_field_writes_none(place: Place, refused: Refused) -> None:
    case = place.case()
    values = {"surname": "Nümunəyeva", "shoe": "38"}

    assert refused(
        lambda tx: intake.write_person(tx, AGENT, case, "people", "recipient", values)
    ).code.startswith("person.")
    assert place.state(case).value("people/recipient/surname") is None


def test_an_applicant_for_another_takes_the_role_from_the_recipient(place: Place) -> None:
    case = place.case()
    row = person(place, case, Role.REPRESENTATIVE, Role.APPLICANT)

    assert roles(place, case, row) == ["representative", "applicant"]
    assert roles(place, case, "recipient") == ["recipient"]

    place.run(lambda tx: intake.remove_row(tx, AGENT, case, "people", row))
    assert roles(place, case, "recipient") == ["recipient", "applicant"]


def test_a_companion_changes_nobody_s_role(place: Place) -> None:
    case = place.case()
    row = person(place, case, Role.COMPANION)
    place.run(lambda tx: intake.remove_row(tx, AGENT, case, "people", row))

    assert roles(place, case, "recipient") == ["recipient", "applicant"]


def test_while_another_applies_the_recipient_does_not(place: Place) -> None:
    case = place.case()
    first, second = person(place, case, Role.APPLICANT), person(place, case, Role.APPLICANT)
    place.run(lambda tx: intake.remove_row(tx, AGENT, case, "people", first))
    assert roles(place, case, "recipient") == ["recipient"]

    place.run(lambda tx: intake.set_roles(tx, AGENT, case, second, [Role.INTERPRETER]))
    assert roles(place, case, second) == ["interpreter"]
    assert roles(place, case, "recipient") == ["recipient", "applicant"]


def test_the_recipient_stays(place: Place, refused: Refused) -> None:
    case = place.case()
    for attempt in (
        lambda tx: intake.remove_row(tx, AGENT, case, "people", "recipient"),
        lambda tx: intake.set_roles(tx, AGENT, case, "recipient", [Role.COMPANION]),
    ):
        error = refused(attempt)
        assert (type(error), error.code) == (RefusedError, "person.recipient-stays")


def test_rows_that_nobody_added(place: Place, refused: Refused) -> None:
    case = place.case()
    assert refused(lambda tx: intake.remove_row(tx, AGENT, case, "people", "x")).code == "person.unknown-row"
    assert refused(lambda tx: intake.set_roles(tx, AGENT, case, "x", [])).code == "person.unknown-row"


def test_relatives_are_asked_about(place: Place) -> None:
    case = place.case()
    place.run(lambda tx: intake.check_relatives(tx, AGENT, case))
    checked = place.state(case).relatives
    assert checked is not None
    assert checked.result == "none"

    row = place.run(lambda tx: intake.add_relative(tx, place.station, AGENT, case))
    values = {"surname": "Nümunəyev", "relation": "oğlu", "same_settlement": "yes"}
    place.run(lambda tx: intake.write_person(tx, AGENT, case, "relatives", row, values))
    place.run(lambda tx: intake.check_relatives(tx, AGENT, case, "oğlu xəstədir"))
    checked = place.state(case).relatives
    assert checked is not None
    assert (checked.result, checked.note) == ("some", "oğlu xəstədir")


def test_consent_has_a_basis_and_a_wording(place: Place, refused: Refused) -> None:
    case = place.case()
    record = partial(intake.record_consent, actor=AGENT, case=case)
    assert refused(partial(record, basis="habit", wording="x")).code == "consent.unknown-basis"
    assert refused(partial(record, basis="consent", wording=" ")).code == "consent.no-wording"

    place.run(partial(record, basis="law", wording="maddə 5", given_by="Səkinə"))
    consent = place.state(case).consent
    assert consent is not None
    assert (consent.basis, consent.wording, consent.given_by) == ("law", "maddə 5", "Səkinə")


def test_no_registry_is_asked_before_consent(place: Place, refused: Refused) -> None:
    case = place.case()
    ask = partial(
        intake.record_registry, actor=AGENT, case=case, registry="TSERAS", fact="recipient.disabled"
    )
    error = refused(partial(ask, result="yes"))
    assert (type(error), error.code) == (RefusedError, "consent.missing")

    place.run(lambda tx: intake.record_consent(tx, AGENT, case, "consent", "razıyam"))
    assert refused(partial(ask, result="maybe")).code == "registry.unknown-result"
    for result in intake.REGISTRY_RESULTS:
        place.run(partial(ask, result=result, note="ekrandan"))
        answered = place.state(case).value("registry/recipient.disabled")
        assert (answered.result, answered.note, answered.registry) == (result, "ekrandan", "TSERAS")
        assert answered.asked_at > 0
    assert place.state(case).conflicts() == []


def test_a_case_is_found_by_number_and_code(place: Place, refused: Refused) -> None:
    case = place.case()
    state = place.state(case)
    find = partial(intake.find_case, station=place.station)

    for text in (state.number, f" {state.code} ", " ".join(state.code)):
        assert place.run(partial(find, scanned=text)).case == case
    assert refused(partial(find, scanned="001-2026-01-00099")).code.startswith("code.")
    assert refused(partial(find, scanned="")).code == "code.not-digits"
    ticket = place.ticket()
    assert refused(partial(find, scanned=ticket.code)).code == "case.not-here"


def test_an_accepted_case_is_not_changed(place: Place, refused: Refused) -> None:
    case = place.whole()
    row = person(place, case, Role.COMPANION)
    place.sign(case)
    place.run(lambda tx: decisions.accept(tx, place.station, AGENT, case))

    for attempt in (
        lambda tx: intake.write(tx, AGENT, case, "people/recipient/name", "Başqa"),
        lambda tx: intake.write_person(tx, AGENT, case, "people", "recipient", {"name": "Başqa"}),
        lambda tx: intake.add_person(tx, place.station, AGENT, case, [Role.COMPANION]),
        lambda tx: intake.set_roles(tx, AGENT, case, row, [Role.APPLICANT]),
        lambda tx: intake.remove_row(tx, AGENT, case, "people", row),
        lambda tx: intake.add_relative(tx, place.station, AGENT, case),
    ):
        error = refused(attempt)
        assert (type(error), error.code) == (RefusedError, "case.accepted-already")


@pytest.mark.parametrize("path", ["people/recipient/name", "registry/recipient.disabled", "reply/channel"])
def test_a_volunteer_writes_nothing_of_the_case(path: str, place: Place, refused: Refused) -> None:
    _, case = place.visit()
    place.identify(case)
    for attempt in (
        lambda tx: intake.write(tx, VOLUNTEER, case, path, "x"),
        lambda tx: intake.record_registry(tx, VOLUNTEER, case, "TSERAS", "recipient.disabled", "yes"),
        lambda tx: intake.record_consent(tx, VOLUNTEER, case, "consent", "x"),
        lambda tx: intake.check_relatives(tx, VOLUNTEER, case),
        lambda tx: intake.add_relative(tx, place.station, VOLUNTEER, case),
        lambda tx: intake.open_case(tx, place.station, VOLUNTEER, SERVICE),
    ):
        error = refused(attempt)
        assert isinstance(error, RefusedError)
        assert error.code in {"authority.role", "authority.volunteer"}
