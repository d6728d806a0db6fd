"""What the answers of an application come to: which questions show, what is wrong, and how far it is."""

from collections.abc import Mapping
from datetime import date

import msgspec

from dost_desk.forms.application import (
    ANSWER_FACT,
    Answer,
    AnswerKind,
    ApplicationForm,
    Audience,
    Question,
    Section,
    Volunteer,
)
from dost_desk.forms.conditions import Facts, FactValue, evaluate
from dost_desk.forms.field_display import display
from dost_desk.forms.field_parsing import parse
from dost_desk.forms.field_types import Parsed, Problem, error
from dost_desk.forms.localised import Localised

Answers = Mapping[str, Answer]

DOES_NOT_KNOW = Localised(az="bilmir", ru="не знает", en="doesn't know")
WILL_NOT_SAY = Localised(az="demək istəmir", ru="не хочет говорить", en="won't say")

_NOT_ASKED: FactValue = ()  # equal to nothing: what depends on a question that isn't asked isn't asked either
_NO_ANSWER = Answer()
_NO_FACTS: Facts = {}


class AnswerProblem(msgspec.Struct, frozen=True):
    """A problem and the question whose field shows it."""

    question: str
    problem: Problem


class SectionProgress(msgspec.Struct, frozen=True):
    """How many of a section's visible questions are answered; an answer that can't be taken doesn't count."""

    key: str
    title: Localised
    answered: int
    total: int

    @property
    def done(self) -> bool:
        """Whether every question of the section has an answer."""
        return self.answered == self.total


class Line(msgspec.Struct, frozen=True):
    """One question with its answer in words, for the read-back and for paper.

    ``text`` is empty where there is no answer yet. ``sure`` is false where the answer is "doesn't know",
    "won't say" or can't be taken as it stands.
    """

    section: str
    question: str
    title: str
    text: str
    kind: AnswerKind
    sure: bool


def read_answer(question: Question, answer: Answer, today: date | None = None) -> Parsed:
    """Read one given answer by its question; with ``today`` a date that lies ahead of it may be refused."""
    options = question.field_options
    if question.past and today is not None:
        options = msgspec.structs.replace(options, latest=today)
    return parse(question.type, answer.raw, options)


def visible_questions(
    form: ApplicationForm,
    answers: Answers,
    facts: Facts = _NO_FACTS,
    audience: Audience = Audience.AGENT,
) -> tuple[Question, ...]:
    """Return the questions to ask, in order.

    A question whose condition is unknown is asked: better one question too many than a gap. ``facts`` are
    those of the case; answers add theirs (``answers.home``). A volunteer never gets a hidden question.
    """
    return tuple(
        question
        for question in _asked(form, answers, facts)[0]
        if audience is Audience.AGENT or question.volunteer is Volunteer.EDIT
    )


def visible_sections(form: ApplicationForm, audience: Audience) -> tuple[Section, ...]:
    """Return the sections that somebody may see at all."""
    return tuple(
        section
        for section in form.sections
        if audience is Audience.AGENT or any(one.volunteer is Volunteer.EDIT for one in section.questions)
    )


def validate(
    form: ApplicationForm,
    answers: Answers,
    facts: Facts = _NO_FACTS,
    audience: Audience = Audience.AGENT,
    today: date | None = None,
) -> tuple[AnswerProblem, ...]:
    """Return what is wrong or odd with the visible answers, in the order of the form.

    ``answer.missing`` is an error for each required question without an answer; "doesn't know" and "won't
    say" are answers. Checks across answers come last and carry their own text.
    """
    visible = visible_questions(form, answers, facts, audience)
    found: list[AnswerProblem] = []
    for question in visible:
        found.extend(AnswerProblem(question.key, one) for one in _problems(question, answers, today))
    known = {**facts, **_asked(form, answers, facts)[1]}
    keys = {question.key for question in visible}
    for check in form.checks:
        if evaluate(check.when, known).truth:
            problem = Problem(check.code, check.severity, text=check.text)
            found.extend(AnswerProblem(key, problem) for key in check.questions if key in keys)
    return tuple(found)


def progress(
    form: ApplicationForm,
    answers: Answers,
    facts: Facts = _NO_FACTS,
    audience: Audience = Audience.AGENT,
) -> tuple[SectionProgress, ...]:
    """Return, for each section that shows, how many of its visible questions are answered."""
    visible = {question.key for question in visible_questions(form, answers, facts, audience)}
    counted = []
    for section in visible_sections(form, audience):
        asked = [question for question in section.questions if question.key in visible]
        answered = sum(_is_answered(question, answers) for question in asked)
        counted.append(SectionProgress(section.key, section.title, answered, len(asked)))
    return tuple(counted)


def next_unanswered(
    form: ApplicationForm,
    answers: Answers,
    facts: Facts = _NO_FACTS,
    audience: Audience = Audience.AGENT,
    after: str = "",
) -> Question | None:
    """Return the next question without an answer, behind ``after`` or else from the start.

    None if all have one. Questions before ``after`` count only if they are required: who passed over an
    optional one meant it.
    """
    visible = visible_questions(form, answers, facts, audience)
    keys = [question.key for question in visible]
    start = keys.index(after) + 1 if after in keys else 0
    candidates = (*visible[start:], *(question for question in visible[:start] if question.required))
    return next((question for question in candidates if not _is_answered(question, answers)), None)


def flagged(form: ApplicationForm, answers: Answers, facts: Facts = _NO_FACTS) -> tuple[Question, ...]:
    """Return the questions answered "doesn't know" or "won't say", for the agent to look at."""
    visible = visible_questions(form, answers, facts)
    return tuple(one for one in visible if answers.get(one.key, _NO_ANSWER).kind is not AnswerKind.GIVEN)


def set_aside(form: ApplicationForm, answers: Answers, facts: Facts = _NO_FACTS) -> tuple[str, ...]:
    """Return the keys of answers kept but no longer asked for; they are not printed and not validated."""
    asked = {question.key for question in visible_questions(form, answers, facts)}
    return tuple(key for key in answers if key not in asked)


def read_back(
    form: ApplicationForm,
    answers: Answers,
    language: str,
    facts: Facts = _NO_FACTS,
    audience: Audience = Audience.AGENT,
) -> tuple[Line, ...]:
    """Return every visible question with its answer in words, in ``language``."""
    visible = {question.key for question in visible_questions(form, answers, facts, audience)}
    return tuple(
        _line(section, question, answers.get(question.key, _NO_ANSWER), language)
        for section in form.sections
        for question in section.questions
        if question.key in visible
    )


def _asked(
    form: ApplicationForm, answers: Answers, facts: Facts
) -> tuple[list[Question], dict[str, FactValue]]:
    """Return the questions asked and the facts that their answers make, following the form once."""
    asked: list[Question] = []
    known: dict[str, FactValue] = {}
    for question in form.questions:
        if evaluate(question.when, {**facts, **known}).truth is False:
            known[ANSWER_FACT + question.key] = _NOT_ASKED
            continue
        asked.append(question)
        known[ANSWER_FACT + question.key] = _fact(question, answers)
    return asked, known


def _fact(question: Question, answers: Answers) -> FactValue:
    answer = answers.get(question.key, _NO_ANSWER)
    return read_answer(question, answer).value if answer.kind is AnswerKind.GIVEN else None


def _is_answered(question: Question, answers: Answers) -> bool:
    answer = answers.get(question.key, _NO_ANSWER)
    return answer.is_answer and (answer.kind is not AnswerKind.GIVEN or read_answer(question, answer).ok)


def _problems(question: Question, answers: Answers, today: date | None) -> tuple[Problem, ...]:
    answer = answers.get(question.key, _NO_ANSWER)
    if not answer.is_answer:
        return (error("answer.missing"),) if question.required else ()
    return read_answer(question, answer, today).problems if answer.kind is AnswerKind.GIVEN else ()


def _line(section: Section, question: Question, answer: Answer, language: str) -> Line:
    title = question.title.text(language)
    if answer.kind is not AnswerKind.GIVEN:
        words = DOES_NOT_KNOW if answer.kind is AnswerKind.UNKNOWN else WILL_NOT_SAY
        return Line(section.key, question.key, title, words.text(language), answer.kind, sure=False)
    value = read_answer(question, answer).value
    # What was typed but can't be taken is read back as it was typed: nothing is lost.
    text = (
        answer.raw.strip()
        if value is None
        else display(question.type, value, question.field_options, language)
    )
    return Line(section.key, question.key, title, text, answer.kind, sure=value is not None)
