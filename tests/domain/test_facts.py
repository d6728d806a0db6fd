from datetime import date

import pytest

from dost_desk.domain import bodies as b
from dost_desk.domain.facts import PEOPLE, RELATIVES, answers, case_facts, person_name, roles_of
from dost_desk.forms.application import Answer, AnswerKind
from dost_desk.forms.checklist import (
    CasePerson,
    Decision,
    PresentationForm,
    Relative,
    RequirementAnswer,
    Role,
    Shown,
)
from dost_desk.forms.field_types import Citizenship
from tests.domain.story import Story

FACT = "recipient.disabled"


def test_what_nobody_answered_is_unknown_never_false(story: Story) -> None:
    facts = case_facts(story.case)

    assert facts.facts == {"channel": "in_person"}
    assert (facts.presented, facts.decided, facts.pending) == ({}, {}, frozenset())


@pytest.mark.parametrize(
    ("result", "value"), [("yes", True), ("no", False), ("not_found", None), ("pending", None), ("?", None)]
)
def test_a_registry_s_answer_is_a_fact(result: str, value: object, story: Story) -> None:
    story.must(b.RegistryAnswered(registry="TSERAS", fact=FACT, result=result))

    facts = case_facts(story.case)
    assert facts.facts[FACT] is value
    assert facts.pending == (frozenset({FACT}) if result == "pending" else frozenset())


def test_relatives_that_were_asked_about_are_a_fact(story: Story) -> None:
    story.must(b.RelativesChecked(result="none"))

    assert case_facts(story.case).facts["relatives.checked"] is True


def test_people_with_their_roles_and_citizenship(story: Story) -> None:
    story.say("people/recipient/surname", "Nümunəyeva")
    story.say("people/recipient/name", "Səkinə")
    story.say("people/recipient/citizenship", "citizen")
    story.must(b.RowAdded(table=PEOPLE, row="p2"))
    story.say("people/p2/roles", ["representative", "juggler"])
    story.say("people/p2/citizenship", "martian")

    assert case_facts(story.case).people == (
        CasePerson(
            "recipient",
            frozenset({Role.RECIPIENT, Role.APPLICANT}),
            "Nümunəyeva Səkinə",
            Citizenship("citizen"),
        ),
        CasePerson("p2", frozenset({Role.REPRESENTATIVE}), "", Citizenship.UNKNOWN),
    )


def test_the_recipient_is_one_whatever_was_ticked(story: Story) -> None:
    story.say("people/recipient/roles", ["companion"])
    assert roles_of(story.case, "recipient") == {Role.COMPANION, Role.RECIPIENT}

    story.say("people/recipient/roles", "applicant")
    assert roles_of(story.case, "recipient") == {Role.RECIPIENT}


@pytest.mark.parametrize(
    ("value", "known"),
    [("yes", True), ("no", False), ("", None), ("dunno", None), (["yes"], None), (True, None)],
)
def test_relatives_are_known_by_plain_answers(value: object, known: bool | None, story: Story) -> None:
    story.must(b.RowAdded(table=RELATIVES, row="r1"))
    story.say("relatives/r1/relation", "oğlu")
    story.say("relatives/r1/name", "Rəşad")
    story.say("relatives/r1/same_settlement", value)
    story.say("relatives/r1/able", value)

    assert case_facts(story.case).relatives == (Relative("r1", "Rəşad", "oğlu", known, known),)


def test_what_was_presented_by_row_and_form(story: Story) -> None:
    story.must(b.DocumentPresented(row="5/r1/card", form="copy", how="kept"))
    story.must(b.DocumentPresented(row="2", form="hologram", how="kept"))
    story.must(b.DocumentPresented(row="2", form="original", how="eaten"))
    story.must(b.DocumentPresented(row="4", form="original", how=""))

    assert case_facts(story.case).presented == {
        ("5/r1/card", PresentationForm.COPY): Shown.KEPT,
        ("4", PresentationForm.ORIGINAL): Shown.NO,
    }


def test_what_was_decided_by_row(story: Story) -> None:
    story.must(b.RequirementDecided(row="4", answer="pending", source="MEİS", until="2026-01-07"))
    story.must(b.RequirementDecided(row="2", answer="waived", reason="təcili", until="tomorrow"))
    story.must(b.RequirementDecided(row="1", answer="forgotten"))
    story.say("requirements/3", "waived")

    assert case_facts(story.case).decided == {
        "4": Decision(RequirementAnswer.PENDING, "", "MEİS", date(2026, 1, 7)),
        "2": Decision(RequirementAnswer.WAIVED, "təcili", "", None),
    }


def test_answers_are_as_they_were_given(story: Story) -> None:
    story.say("form/phone", "050 ...")
    story.must(b.ValueWritten(path="form/walking", value="", answer="unknown"))
    story.must(b.ValueWritten(path="form/eating", answer="declined"))
    story.must(b.ValueWritten(path="form/wishes", value=None, answer="perhaps"))

    assert answers(story.case) == {
        "phone": Answer("050 ..."),
        "walking": Answer("", AnswerKind.UNKNOWN),
        "eating": Answer("", AnswerKind.DECLINED),
        "wishes": Answer("", AnswerKind.GIVEN),
    }


def test_a_name_has_what_is_known_of_it(story: Story) -> None:
    assert person_name(story.case, "recipient") == ""

    story.say("people/recipient/name", "Səkinə")
    story.say("people/recipient/patronymic", "Əliəkbər qızı")
    assert person_name(story.case, "recipient") == "Səkinə Əliəkbər qızı"
    assert person_name(story.case, "recipient", RELATIVES) == ""
