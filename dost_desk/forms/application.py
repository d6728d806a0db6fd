"""The application form of a service: sections and questions as data, and answers as they were given."""

from enum import StrEnum

import msgspec

from dost_desk.forms.conditions import Condition, facts_of
from dost_desk.forms.field_types import FieldOptions, FieldType, Option, Severity
from dost_desk.forms.localised import Localised

ANSWER_FACT = "answers."
"""Conditions of a form name the answer to question ``home`` as the fact ``answers.home``."""

_CHOOSING = frozenset({FieldType.CHOICE, FieldType.MULTIPLE_CHOICE})


class Audience(StrEnum):
    """Who works on the form: the social agent sees all of it, a volunteer only what is theirs to fill."""

    AGENT = "agent"
    VOLUNTEER = "volunteer"


class Volunteer(StrEnum):
    """What a volunteer may do with a question; ``hidden`` ones are never sent to a volunteer's station."""

    EDIT = "edit"
    HIDDEN = "hidden"


class AnswerKind(StrEnum):
    """``unknown`` ("doesn't know") and ``declined`` ("won't say") are real answers, flagged to the agent."""

    GIVEN = "given"
    UNKNOWN = "unknown"
    DECLINED = "declined"


class Answer(msgspec.Struct, frozen=True):
    """An answer as given: the words typed or the keys chosen (several keys are joined by a comma)."""

    raw: str = ""
    kind: AnswerKind = AnswerKind.GIVEN

    @property
    def is_answer(self) -> bool:
        """Whether anything was answered at all."""
        return self.kind is not AnswerKind.GIVEN or bool(self.raw.strip())


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One question; ``help`` says it again in plain words, to be read aloud."""

    key: str
    type: FieldType
    title: Localised
    help: Localised | None = None
    required: bool = True
    options: tuple[Option, ...] = ()
    volunteer: Volunteer = Volunteer.EDIT
    when: Condition | None = None
    minimum: int | None = None
    maximum: int | None = None
    longest: int | None = None
    past: bool = False  # a date that can't lie in the future
    prefill: str = ""  # the fact of the case that the agent may offer as the answer: "recipient.phone"

    def __post_init__(self) -> None:
        """Refuse a question that nobody could answer."""
        if (self.type in _CHOOSING) != bool(self.options):
            raise ValueError(f"question.options-and-type-disagree {self.key}")
        if len({option.key for option in self.options}) != len(self.options):
            raise ValueError(f"question.option-twice {self.key}")
        if any("," in option.key for option in self.options):
            raise ValueError(f"question.comma-in-option {self.key}")

    @property
    def field_options(self) -> FieldOptions:
        """The bounds and choices that reading an answer needs (dates are added by who knows today)."""
        return FieldOptions(self.minimum, self.maximum, self.longest, choices=self.options)


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Questions that belong together; a section with no question for a volunteer is hidden from them."""

    key: str
    title: Localised
    questions: tuple[Question, ...]

    def __post_init__(self) -> None:
        """Refuse a section with nothing in it."""
        if not self.questions:
            raise ValueError(f"section.empty {self.key}")


class Check(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A check across answers: while ``when`` is true, the questions named have this problem."""

    code: str
    when: Condition
    questions: tuple[str, ...]
    text: Localised
    severity: Severity = Severity.WARNING


class ApplicationForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The application of one service. ``declaration`` is printed above the signature."""

    service: str
    edition: str
    title: Localised
    declaration: Localised
    sections: tuple[Section, ...]
    checks: tuple[Check, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a key used twice and a condition on an answer that the form never asks before."""
        asked: set[str] = set()
        for question in self.questions:
            if question.key in asked:
                raise ValueError(f"form.question-twice {question.key}")
            _refuse_unasked(facts_of(question.when), asked, question.key)
            asked.add(question.key)
        for check in self.checks:
            named = facts_of(check.when) | {ANSWER_FACT + key for key in check.questions}
            _refuse_unasked(named, asked, check.code)

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions in order."""
        return tuple(question for section in self.sections for question in section.questions)

    def question(self, key: str) -> Question:
        """Return the question with this key; ``KeyError`` where there is none."""
        for question in self.questions:
            if question.key == key:
                return question
        raise KeyError(key)


def _refuse_unasked(facts: frozenset[str], asked: set[str], place: str) -> None:
    for fact in sorted(facts):
        key = fact.removeprefix(ANSWER_FACT)
        if key != fact and key not in asked:
            raise ValueError(f"form.condition-on-unasked-question {place}: {key}")
