"""Which questions show, what is wrong with the answers, and how far the form is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dost_desk import resources
from dost_desk.forms import toml_file
from dost_desk.forms.answers import (
    flagged,
    next_unanswered,
    progress,
    read_answer,
    read_back,
    set_aside,
    validate,
    visible_questions,
)
from dost_desk.forms.application import (
    Answer,
    AnswerKind,
    ApplicationForm,
    Audience,
    Check,
    Question,
    Section,
    Volunteer,
)
from dost_desk.forms.conditions import Condition
from dost_desk.forms.field_types import FieldType, Severity
from dost_desk.forms.localised import Localised

HOME = toml_file.read(resources.path("forms", "01-09-15-00.toml"), ApplicationForm)
CERTIFICATE = toml_file.read(resources.path("forms", "01-01-02-00.toml"), ApplicationForm)
KEYS = [question.key for question in HOME.questions]

GOOD = {
    "phone_owner": "family",
    "phone": "050 123 45 67",
    "phone_may_hear": "yes",
    "call_time": "any",
    "address": "Nümunə küçəsi 1",
    "dwelling": "own",
    "lives_with": "nobody",
    "access": "stairs",
    "utilities": "water,light",
    "registered_here": "yes",
    "visited_by_relatives": "rarely",
    "relatives_nearby": "no",
    "help_needed": "cooking",
    "walking": "stick",
    "eating": "alone",
    "bathing": "helped",
    "medicine_daily": "no",
    "senses": "none",
    "visits_per_week": "3",
}


def given_answers(**answers: str) -> dict[str, Answer]:
    return {key: Answer(raw) for key, raw in answers.items()}


TEXT = Localised(az="a", ru="б", en="c")


def small_form(*questions: Question, checks: tuple[Check, ...] = ()) -> ApplicationForm:
    return ApplicationForm("x", "1", TEXT, TEXT, (Section("s", TEXT, questions),), checks)


any_answers = st.dictionaries(
    st.sampled_from(KEYS),
    st.builds(
        Answer,
        st.sampled_from(
            ["", "1", "2", "yes", "no", "own", "none", "medicine", "child,nobody", "?", "050 123 45 67"]
        ),
        st.sampled_from(AnswerKind),
    ),
)


def keys(questions: tuple[Question, ...]) -> list[str]:
    return [question.key for question in questions]


def test_a_full_form_has_nothing_wrong_and_nothing_left() -> None:
    answers = given_answers(**GOOD)
    assert validate(HOME, answers) == ()
    left = next_unanswered(HOME, answers, audience=Audience.VOLUNTEER)
    assert left is not None
    assert left.key == "wishes"
    assert next_unanswered(HOME, answers, audience=Audience.VOLUNTEER, after="wishes") is None


@pytest.mark.parametrize(
    ("owner", "asked"),
    [
        ("own", ["phone_owner", "phone", "call_time"]),
        ("family", ["phone_owner", "phone", "phone_may_hear", "call_time"]),
        ("none", ["phone_owner", "call_time"]),
        ("", ["phone_owner", "phone", "phone_may_hear", "call_time"]),
    ],
)
def test_questions_follow_from_answers_and_are_asked_while_that_is_unknown(
    owner: str, asked: list[str]
) -> None:
    visible = keys(visible_questions(HOME, given_answers(phone_owner=owner)))
    assert visible[: len(asked)] == asked


def test_what_hangs_on_a_question_no_longer_asked_is_not_asked_either() -> None:
    answers = given_answers(medicine_daily="no", medicine_alone="no")
    assert "medicine_alone" not in keys(visible_questions(HOME, answers))
    assert set_aside(HOME, answers) == ("medicine_alone",)
    assert set_aside(HOME, given_answers(medicine_daily="yes", medicine_alone="no")) == ()


def test_an_old_answer_to_a_hidden_question_opens_nothing() -> None:
    chained = small_form(
        Question("a", FieldType.YES_NO, TEXT),
        Question("b", FieldType.YES_NO, TEXT, when=Condition(fact="answers.a", equals=True)),
        Question("c", FieldType.TEXT, TEXT, when=Condition(fact="answers.b", equals=True)),
    )
    assert keys(visible_questions(chained, given_answers(a="no", b="yes"))) == ["a"]
    assert keys(visible_questions(chained, given_answers(a="yes", b="yes"))) == ["a", "b", "c"]


def test_missing_and_wrong_answers_are_errors_where_they_are() -> None:
    answers = given_answers(**{**GOOD, "phone": "142", "visits_per_week": "9"})
    del answers["address"]
    found = [(one.question, one.problem.code, one.problem.severity) for one in validate(HOME, answers)]
    assert found == [
        ("phone", "phone.service-number", Severity.ERROR),
        ("address", "answer.missing", Severity.ERROR),
        ("visits_per_week", "field.too-large", Severity.ERROR),
    ]


@pytest.mark.parametrize("kind", [AnswerKind.UNKNOWN, AnswerKind.DECLINED])
def test_not_knowing_is_an_answer_that_is_flagged(kind: AnswerKind) -> None:
    answers = {**given_answers(**GOOD), "address": Answer("", kind)}
    assert validate(HOME, answers) == ()
    assert keys(flagged(HOME, answers)) == ["address"]


@pytest.mark.parametrize(
    ("changed", "code", "places"),
    [
        ({"lives_with": "child"}, "check.family-at-home-but-none-nearby", ["lives_with", "relatives_nearby"]),
        (
            {"help_needed": "cooking,medicine"},
            "check.medicine-help-but-no-medicine",
            ["help_needed", "medicine_daily"],
        ),
        ({"walking": "bed", "bathing": "alone"}, "check.bedridden-but-bathes-alone", ["walking", "bathing"]),
    ],
)
def test_answers_that_disagree_warn_at_both_places(
    changed: dict[str, str], code: str, places: list[str]
) -> None:
    found = validate(HOME, given_answers(**{**GOOD, **changed}))
    assert [(one.problem.code, one.question) for one in found] == [(code, place) for place in places]
    assert all(one.problem.severity is Severity.WARNING and one.problem.text for one in found)


def test_a_check_shows_only_where_somebody_can_see_the_question() -> None:
    form = small_form(
        Question("a", FieldType.YES_NO, TEXT),
        Question("b", FieldType.TEXT, TEXT, required=False, volunteer=Volunteer.HIDDEN),
        checks=(Check("check.both", Condition(fact="answers.a", equals=True), ("a", "b"), TEXT),),
    )
    answers = given_answers(a="yes")
    assert [one.question for one in validate(form, answers, audience=Audience.VOLUNTEER)] == ["a"]
    assert [one.question for one in validate(form, answers)] == ["a", "b"]


def test_a_past_date_is_checked_only_by_who_knows_today() -> None:
    since = CERTIFICATE.question("since")
    assert read_answer(since, Answer("2027")).ok
    assert read_answer(since, Answer("2027"), today=date(2027, 1, 1)).ok
    refused = read_answer(since, Answer("2027"), today=date(2026, 12, 31))
    assert [one.code for one in refused.problems] == ["date.too-late"]
    assert read_answer(CERTIFICATE.question("copies"), Answer("2"), today=date(2026, 1, 1)).ok


def test_progress_counts_answers_that_can_be_taken() -> None:
    answers = given_answers(phone_owner="own", phone="142")
    contact = progress(HOME, answers)[0]
    assert (contact.answered, contact.total, contact.done) == (1, 3, False)
    done = progress(HOME, given_answers(phone_owner="none", call_time="any"))[0]
    assert (done.answered, done.total, done.done) == (2, 2, True)


def test_the_next_question_comes_after_this_one_and_then_from_the_start() -> None:
    answers = given_answers(**{key: raw for key, raw in GOOD.items() if key != "address"})
    following = next_unanswered(HOME, answers, audience=Audience.VOLUNTEER, after="visits_per_week")
    assert following is not None
    assert following.key == "wishes"
    around = next_unanswered(HOME, answers, audience=Audience.VOLUNTEER, after="wishes")
    assert around is not None
    assert around.key == "address"
    first = next_unanswered(HOME, {}, after="no such question")
    assert first is not None
    assert first.key == "phone_owner"


def test_the_read_back_says_every_answer_in_words() -> None:
    answers = {
        **given_answers(
            phone_owner="own", phone="0501234567", visits_per_week="9", lives_with="spouse,child"
        ),
        "address": Answer("", AnswerKind.UNKNOWN),
        "dwelling": Answer("", AnswerKind.DECLINED),
    }
    lines = {line.question: line for line in read_back(HOME, answers, "az", audience=Audience.VOLUNTEER)}
    assert lines["phone"].text == "050\u00a0123\u00a045\u00a067"
    assert lines["lives_with"].text == "Ər və ya arvad; Övlad"
    assert lines["address"].text == "bilmir"
    assert (lines["dwelling"].text, lines["dwelling"].sure) == ("demək istəmir", False)
    assert (lines["visits_per_week"].text, lines["visits_per_week"].sure) == ("9", False)
    assert (lines["access"].text, lines["access"].sure) == ("", False)
    assert "agent_note" not in lines
    assert lines["phone"].section == "contact"


@given(any_answers)
def test_a_volunteer_is_never_shown_a_hidden_question(answers: dict[str, Answer]) -> None:
    hidden = {"data_sources", "household_confirmed", "agent_note"}
    assert not hidden & set(keys(visible_questions(HOME, answers, audience=Audience.VOLUNTEER)))
    assert not hidden & {
        line.question for line in read_back(HOME, answers, "ru", audience=Audience.VOLUNTEER)
    }
    assert not hidden & {one.question for one in validate(HOME, answers, audience=Audience.VOLUNTEER)}
    assert "agent" not in {one.key for one in progress(HOME, answers, audience=Audience.VOLUNTEER)}


@given(any_answers)
def test_progress_and_the_next_question_agree(answers: dict[str, Answer]) -> None:
    left = next_unanswered(HOME, answers)
    assert (left is None) is all(section.done for section in progress(HOME, answers))
    if left is not None:
        assert left in visible_questions(HOME, answers)


@given(any_answers)
def test_following_the_next_question_reaches_the_end(answers: dict[str, Answer]) -> None:
    given_now = dict(answers)
    after = ""
    for _step in range(2 * len(KEYS)):
        question = next_unanswered(HOME, given_now, after=after)
        if question is None:
            break
        given_now[question.key] = Answer("", AnswerKind.UNKNOWN)
        after = question.key
    errors = [one for one in validate(HOME, given_now) if one.problem.severity is Severity.ERROR]
    assert errors == []


@given(any_answers)
def test_every_answer_is_either_asked_for_or_set_aside(answers: dict[str, Answer]) -> None:
    visible = set(keys(visible_questions(HOME, answers)))
    assert set(answers) - visible == set(set_aside(HOME, answers))
