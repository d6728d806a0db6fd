"""The shape of a form, and the forms as shipped."""

from typing import Any

import msgspec
import pytest

from dost_desk import resources
from dost_desk.forms import toml_file
from dost_desk.forms.answers import progress, visible_sections
from dost_desk.forms.application import Answer, AnswerKind, ApplicationForm, Audience, Question, Volunteer

TEXT = {"az": "a", "ru": "б", "en": "c"}
IDS = ["01-09-15-00", "01-01-02-00"]


def shipped(service: str) -> ApplicationForm:
    return toml_file.read(resources.path("forms", f"{service}.toml"), ApplicationForm)


def question(key: str, **more: Any) -> dict[str, Any]:
    return {"key": key, "type": "text", "title": TEXT, **more}


def form(*questions: dict[str, Any], **more: Any) -> ApplicationForm:
    data = {
        "service": "01-09-15-00",
        "edition": "1",
        "title": TEXT,
        "declaration": TEXT,
        "sections": [{"key": "s", "title": TEXT, "questions": list(questions)}],
        **more,
    }
    return msgspec.convert(data, ApplicationForm)


YES = {"key": "yes", "title": TEXT}


@pytest.mark.parametrize(
    ("questions", "more", "told"),
    [
        ([], {}, "section.empty s"),
        ([question("a"), question("a")], {}, "form.question-twice a"),
        ([question("a", type="choice")], {}, "question.options-and-type-disagree a"),
        ([question("a", options=[YES])], {}, "question.options-and-type-disagree a"),
        ([question("a", type="choice", options=[YES, YES])], {}, "question.option-twice a"),
        (
            [question("a", type="choice", options=[{"key": "a,b", "title": TEXT}])],
            {},
            "question.comma-in-option a",
        ),
        (
            [question("a", when={"fact": "answers.b", "is": True}), question("b")],
            {},
            "form.condition-on-unasked-question a: b",
        ),
        (
            [question("a")],
            {"checks": [{"code": "c", "when": {"fact": "x", "is": True}, "questions": ["z"], "text": TEXT}]},
            "form.condition-on-unasked-question c: z",
        ),
        ([question("a", hint="x")], {}, "hint"),
        ([question("a", type="telephone")], {}, "telephone"),
    ],
)
def test_a_form_that_nobody_could_fill_is_refused(
    questions: list[dict[str, Any]], more: dict[str, Any], told: str
) -> None:
    with pytest.raises(msgspec.ValidationError, match=told):
        form(*questions, **more)


def test_a_question_is_found_by_its_key() -> None:
    made = form(question("a"), question("b", when={"fact": "recipient.disabled", "is": True}))
    assert made.question("b").key == "b"
    with pytest.raises(KeyError):
        made.question("c")


@pytest.mark.parametrize(
    ("answer", "is_answer"),
    [
        (Answer(), False),
        (Answer("  "), False),
        (Answer("x"), True),
        (Answer("", AnswerKind.UNKNOWN), True),
        (Answer("", AnswerKind.DECLINED), True),
    ],
)
def test_not_knowing_and_not_saying_are_answers(answer: Answer, *, is_answer: bool) -> None:
    assert answer.is_answer is is_answer


def test_the_home_care_form_has_its_22_questions_for_a_volunteer() -> None:
    counts = {one.key: one.total for one in progress(shipped(IDS[0]), {}, audience=Audience.VOLUNTEER)}
    assert counts == {"contact": 4, "home": 6, "relatives": 3, "help": 9}


@pytest.mark.parametrize("service", IDS)
def test_the_agent_has_a_section_that_volunteers_never_see(service: str) -> None:
    made = shipped(service)
    hidden = {one.key for one in made.sections} - {
        one.key for one in visible_sections(made, Audience.VOLUNTEER)
    }
    assert hidden == {"agent"}
    agent = next(section for section in made.sections if section.key == "agent")
    assert all(one.volunteer is Volunteer.HIDDEN for one in agent.questions)


@pytest.mark.parametrize("service", IDS)
@pytest.mark.parametrize("language", ["az", "ru", "en"])
def test_what_is_read_aloud_is_short(service: str, language: str) -> None:
    for asked in shipped(service).questions:
        assert len(asked.title.text(language)) <= 62
        assert len(asked.options) <= 8, "an answer is one key, 1 to 8"
        assert not asked.options or max(len(one.title.text(language)) for one in asked.options) <= 30
        assert asked.help is None or len(asked.help.text(language)) <= 110


@pytest.mark.parametrize("service", IDS)
def test_each_question_asks_in_three_different_languages(service: str) -> None:
    for asked in shipped(service).questions:
        spoken: Question = asked
        assert len({spoken.title.az, spoken.title.ru, spoken.title.en}) == 3
