from datetime import date

import msgspec

from dost_desk.domain import bodies as b
from dost_desk.domain.rail import StepState
from dost_desk.forms.application import AnswerKind, Volunteer
from dost_desk.forms.checklist import Role
from dost_desk.forms.conditions import Condition
from dost_desk.forms.field_types import Citizenship
from dost_desk.services import application, decisions, intake
from dost_desk.services.station import ZONE, local_day, local_time
from dost_desk.services.views import CaseView, HelperView, _open_part, case_view, helper_view, open_view
from tests.journals import NOON
from tests.services.conftest import Refused
from tests.services.place import AGENT, SERVICE, VOLUNTEER, Place

SECRET = "sirr7319"


def view(place: Place, case: str) -> CaseView:
    return place.run(lambda tx: case_view(tx, place.station, case))


def seen_by_helper(place: Place, case: str) -> HelperView:
    return place.run(lambda tx: helper_view(tx, place.station, case))


def test_the_desk_sees_the_whole_case(place: Place) -> None:
    ticket, case = place.visit()
    place.identify(case)
    place.registry(case, "recipient.disabled", "yes", "ekrandan")
    seen = view(place, case)

    assert (seen.number, seen.service, seen.stage) == ("001-2026-01-00001", SERVICE, "open")
    assert (seen.ticket, seen.agent, seen.channel) == (ticket, "014", "in_person")
    assert seen.service_name == "Sosial məişət xidmətlərinin göstərilməsi"
    assert [step.number for step in seen.steps] == list(range(1, 11))
    (recipient,) = seen.people
    assert (recipient.name, recipient.citizenship) == ("Nümunəyeva Səkinə", Citizenship.UNKNOWN)
    assert recipient.roles == {Role.RECIPIENT, Role.APPLICANT}
    assert recipient.fields["fin"] == "0NUMUN1"
    assert seen.consent is not None
    (registry,) = seen.registry
    assert (registry.fact, registry.result, registry.note, registry.staff) == (
        "recipient.disabled",
        "yes",
        "ekrandan",
        "014",
    )
    assert seen.checklist.row("3").answer == "supplied"
    assert seen.obstacles
    assert (seen.term.due, seen.registered_at) == (date(2026, 1, 20), 0)


def test_a_registry_that_was_not_asked_has_no_answer(place: Place) -> None:
    (registry,) = view(place, place.case()).registry

    assert (registry.result, registry.asked_at, registry.staff) == ("", 0, "")


def test_what_is_no_registry_answer_is_shown_as_none(place: Place) -> None:
    case = place.case()
    body = b.ValueWritten(path="registry/recipient.disabled", value="yes")
    place.run(lambda tx: tx.append(f"case/{case}", body, staff="014"))

    (registry,) = view(place, case).registry
    assert registry.result == ""


def test_the_term_of_a_registered_case_stays(place: Place) -> None:
    case = place.case()
    place.run(lambda tx: decisions.register(tx, place.station, AGENT, case))
    fixed = view(place, case).term
    place.clock.tick(10 * 86_400)

    assert view(place, case).term == fixed
    assert view(place, place.case()).term.due == date(2026, 1, 30)


def test_two_values_written_apart_are_both_shown(place: Place) -> None:
    case = place.case()
    apart = [
        b.ValueWritten(path="form/phone", value="1"),
        b.ValueWritten(path="form/phone", value="", answer="declined"),
        b.RegistryAnswered(registry="TSERAS", fact="recipient.disabled", result="yes"),
        b.RegistryAnswered(registry="TSERAS", fact="recipient.disabled", result="no"),
        b.RequirementDecided(row="4", answer="waived", reason="x"),
        b.RequirementDecided(row="4", answer="supplied", source="MEİS"),
    ]
    place.run(lambda tx: [tx.append(f"case/{case}", body, staff="014") for body in apart])

    shown = {one.path: [value.value for value in one.values] for one in view(place, case).conflicts}
    assert shown == {
        "form/phone": ["1", "declined"],
        "registry/recipient.disabled": ["yes", "no"],
        "requirements/4": ["waived", "supplied"],
    }


def test_what_was_refused_is_shown(place: Place, refused: Refused) -> None:
    """The station refuses before it writes; what another station wrote in vain is listed."""
    case = place.case()

    assert refused(lambda tx: decisions.accept(tx, place.station, AGENT, case)).code == "case.blocked"
    assert view(place, case).refused == ()


def test_relatives_and_their_answers(place: Place) -> None:
    case = place.case()
    row = place.run(lambda tx: intake.add_relative(tx, place.station, AGENT, case))
    values = {"surname": "Nümunəyev", "relation": "oğlu", "able": "no"}
    place.run(lambda tx: intake.write_person(tx, AGENT, case, "relatives", row, values))

    (relative,) = view(place, case).relatives
    assert (relative.row, relative.name, relative.roles, relative.fields) == (
        row,
        "Nümunəyev",
        frozenset(),
        values,
    )


def test_the_rail_follows(place: Place) -> None:
    case = place.whole()
    place.run(lambda tx: decisions.accept(tx, place.station, AGENT, case))
    seen = view(place, case)

    assert [step.state for step in seen.steps] == [*[StepState.DONE] * 9, StepState.LATER]
    assert seen.accepted_at > seen.registered_at > 0
    assert seen.reply == {"channel": "cabinet"}
    assert seen.signature is not None
    assert [one.what for one in seen.attachments] == ["application"]


def test_a_forgotten_case_has_no_view_for_a_volunteer(place: Place) -> None:
    case = place.whole()
    seen = place.run(lambda tx: open_view(tx, place.station, case))
    assert seen is not None
    assert seen.case == case
    ids = [entry.event.id for entry in place.run(lambda tx: tx.history(f"case/{case}"))]
    place.run(lambda tx: tx.erase(f"case/{case}", ids))
    assert place.run(lambda tx: open_view(tx, place.station, case)) is None


def test_a_case_that_is_not_here(place: Place, refused: Refused) -> None:
    assert refused(lambda tx: case_view(tx, place.station, "ghost")).code == "case.not-here"
    assert refused(lambda tx: helper_view(tx, place.station, "ghost")).code == "case.not-here"


def full_of_secrets(place: Place) -> str:
    """Return an offered case in which everything that is hidden from a volunteer holds the secret."""
    _, case = place.visit()
    place.identify(case)
    values = dict.fromkeys(("surname", "patronymic", "fin", "document", "phone", "address"), SECRET)
    place.run(lambda tx: intake.write_person(tx, AGENT, case, "people", "recipient", values))
    row = place.run(lambda tx: intake.add_relative(tx, place.station, AGENT, case))
    place.run(lambda tx: intake.write_person(tx, AGENT, case, "relatives", row, {"surname": SECRET}))
    place.registry(case, "recipient.disabled", "yes", SECRET)
    place.answer(case, "agent_note", SECRET)
    place.run(lambda tx: intake.write(tx, AGENT, case, "form/address", SECRET, "registry:MEİS"))
    place.run(lambda tx: intake.write(tx, AGENT, case, "reply/phone", SECRET))
    place.run(lambda tx: intake.write(tx, AGENT, case, "details/2/issuer", SECRET))
    place.answer(case, "wishes", "açıq cavab")
    place.offer(case)
    return case


def encoded(seen: HelperView) -> str:
    return msgspec.json.encode(seen).decode()


def test_a_volunteer_sees_nothing_that_is_hidden(place: Place) -> None:
    case = full_of_secrets(place)
    text = encoded(seen_by_helper(place, case))

    assert SECRET in msgspec.json.encode(msgspec.to_builtins(view(place, case).form.answers)).decode()
    assert SECRET not in text
    assert "açıq cavab" in text
    assert "TSERAS" not in text
    assert "recipient.disabled" not in text


def test_a_volunteer_is_not_even_sent_the_hidden_questions(place: Place) -> None:
    case = full_of_secrets(place)
    seen = seen_by_helper(place, case)
    hidden = [
        question
        for question in place.station.catalogue.service(SERVICE).form.questions
        if question.volunteer == "hidden"
    ]

    assert hidden
    for question in hidden:
        assert question.key not in encoded(seen)
        assert question.title.az not in encoded(seen)
    assert {section.key for section in seen.form.form.sections} == {one.key for one in seen.form.progress}


def test_what_a_registry_answers_changes_nothing_on_a_volunteer_s_screen(place: Place) -> None:
    case = full_of_secrets(place)
    before = encoded(seen_by_helper(place, case))
    for result in intake.REGISTRY_RESULTS:
        place.registry(case, "recipient.disabled", result)
        assert encoded(seen_by_helper(place, case)) == before


def test_a_volunteer_s_view_has_the_offer_and_the_answers(place: Place) -> None:
    case = full_of_secrets(place)
    place.run(lambda tx: application.take_help(tx, VOLUNTEER, case))
    place.answer(case, "phone", kind="declined", actor=VOLUNTEER)
    seen = seen_by_helper(place, case)

    assert (seen.label, seen.who, seen.service, seen.help, seen.helper) == (
        "S001",
        "Səkinə xanım",
        SERVICE,
        "taken",
        "k03",
    )
    assert seen.form.answers["phone"].kind is AnswerKind.DECLINED
    assert "address" not in seen.form.answers
    assert seen.form.sources == {}


def test_a_question_that_hangs_on_a_hidden_one_is_asked(place: Place) -> None:
    form = place.station.catalogue.service(SERVICE).form
    first, *others = form.sections
    hidden = msgspec.structs.replace(first.questions[0], volunteer=Volunteer.HIDDEN, when=None)
    second = msgspec.structs.replace(
        first.questions[1], when=Condition(fact=f"answers.{hidden.key}", one_of=("x",))
    )
    section = msgspec.structs.replace(first, questions=(hidden, second, *first.questions[2:]))
    changed = msgspec.structs.replace(form, sections=(section, *others))

    asked = _open_part(changed).question(second.key)
    assert asked.when is None
    kept = next(question for question in form.questions if question.when is not None)
    assert _open_part(form).question(kept.key).when == kept.when


def test_the_agent_sees_the_source_of_an_answer(place: Place) -> None:
    case = full_of_secrets(place)

    assert view(place, case).form.sources == {"address": "registry:MEİS"}


def test_the_centre_s_day_is_baku_s() -> None:
    assert local_time(NOON).hour == 12
    assert str(ZONE) == "Asia/Baku"
    assert local_day(NOON + 12 * 3600 * 1_000_000) == date(2026, 1, 6)
