"""What windows show of a case: plain frozen data made in the store thread, so that no state leaves it."""

from datetime import date

import msgspec

from dost_desk.domain import bodies as b
from dost_desk.domain.acceptance import Obstacle, obstacles
from dost_desk.domain.calendar import Due
from dost_desk.domain.case import Attachment, Case, Consent, Signature, Write
from dost_desk.domain.facts import PEOPLE, RELATIVES, answers, case_facts, person_name, roles_of
from dost_desk.domain.rail import Step, rail
from dost_desk.domain.state import Refused, id_of
from dost_desk.forms.answers import AnswerProblem, SectionProgress, progress, validate, visible_sections
from dost_desk.forms.application import ANSWER_FACT, Answer, ApplicationForm, Audience, Volunteer
from dost_desk.forms.checklist import Checklist, Role
from dost_desk.forms.conditions import FactValue, facts_of
from dost_desk.forms.field_types import Citizenship
from dost_desk.forms.members import member
from dost_desk.forms.rules import FactText
from dost_desk.services.checklist import checklist
from dost_desk.services.intake import case_state
from dost_desk.services.station import Station, local_day
from dost_desk.services.terms import terms
from dost_desk.store.transaction import Transaction


class Person(msgspec.Struct, frozen=True):
    """A person or relative of the case; ``fields`` maps a field's name to its value as typed."""

    row: str
    name: str
    roles: frozenset[Role]
    citizenship: Citizenship
    fields: dict[str, str]


class RegistryFact(msgspec.Struct, frozen=True):
    """A question to a registry (step 6): ``result`` is "" until asked, ``asked_at`` in microseconds."""

    fact: str
    text: FactText
    result: str
    note: str
    asked_at: int
    staff: str


class StandingValue(msgspec.Struct, frozen=True):
    """One of two values in conflict, with who typed it and when (microseconds)."""

    value: str
    staff: str
    at: int


class Conflict(msgspec.Struct, frozen=True):
    """A path at which values written apart stand beside each other; the agent chooses."""

    path: str
    values: tuple[StandingValue, ...]


class FormState(msgspec.Struct, frozen=True):
    """The application as far as it is: the answers, what is wrong, how far each section is."""

    form: ApplicationForm
    answers: dict[str, Answer]
    sources: dict[str, str]
    problems: tuple[AnswerProblem, ...]
    progress: tuple[SectionProgress, ...]
    facts: dict[str, FactValue]
    language: str
    written_by: dict[str, str] = {}  # question → member of staff who typed the answer


class CaseView(msgspec.Struct, frozen=True):
    """All that the desk shows of a case. Times in microseconds since 1970, 0 for not yet."""

    case: str
    number: str
    code: str
    service: str
    service_name: str
    edition: str
    stage: str
    channel: str
    ticket: str
    opened_at: int
    agent: str
    steps: tuple[Step, ...]
    people: tuple[Person, ...]
    relatives: tuple[Person, ...]
    relatives_checked: bool
    consent: Consent | None
    checklist: Checklist
    details: dict[str, str]
    registry: tuple[RegistryFact, ...]
    form: FormState
    help: str
    helper: str
    read_back: bool
    signature: Signature | None
    attachments: tuple[Attachment, ...]
    reply: dict[str, str]
    obstacles: tuple[Obstacle, ...]
    term: Due
    registered_at: int
    accepted_at: int
    conflicts: tuple[Conflict, ...]
    refused: tuple[Refused, ...]


class HelperView(msgspec.Struct, frozen=True):
    """All that a volunteer sees of a case: the open questions of the form, and nothing else."""

    case: str
    label: str
    who: str
    service: str
    service_name: str
    language: str
    help: str
    helper: str
    form: FormState


def case_view(tx: Transaction, station: Station, case: str) -> CaseView:
    """Return the desk's view of a case.

    Raises:
        InputError: ``case.not-here``, ``service.unknown``.
    """
    state = case_state(tx, case)
    service = station.catalogue.service(state.service)
    today = local_day(tx.now())
    return CaseView(
        case=id_of(state.subject),
        number=state.number,
        code=state.code,
        service=state.service,
        service_name=service.name,
        edition=state.edition,
        stage=state.stage,
        channel=state.channel,
        ticket=state.ticket,
        opened_at=state.opened_at,
        agent=state.agent,
        steps=rail(service, state, today),
        people=tuple(_person(state, PEOPLE, row) for row in state.row_ids(PEOPLE)),
        relatives=tuple(_person(state, RELATIVES, row) for row in state.row_ids(RELATIVES)),
        relatives_checked=state.relatives is not None,
        consent=state.consent,
        checklist=checklist(station, state),
        details=_texts(state.below("details/")),
        registry=tuple(
            _registry(state, fact, text) for fact, text in service.rules.facts.items() if text.source
        ),
        form=_form(station, state, Audience.AGENT, today),
        help=state.help,
        helper=state.helper,
        read_back=state.read_back,
        signature=state.signature,
        attachments=tuple(state.attachments),
        reply=_texts(state.below("reply/")),
        obstacles=obstacles(service, state, today),
        term=registered_term(state) or terms(station, service, today),
        registered_at=state.registered_at,
        accepted_at=state.accepted_at,
        conflicts=tuple(_conflict(path, state.values[path]) for path in state.conflicts()),
        refused=tuple(state.refused),
    )


def helper_view(tx: Transaction, station: Station, case: str) -> HelperView:
    """Return the volunteer's view of a case: no registry answer, no hidden question, no other person.

    Raises:
        InputError: ``case.not-here``, ``service.unknown``.
    """
    state = case_state(tx, case)
    offered = state.offered
    service = station.catalogue.service(state.known_service)
    return HelperView(
        case=case,
        label=offered.label if offered else "",
        who=offered.who if offered else "",
        service=service.id,
        service_name=service.name,
        language=offered.language if offered else state.language,
        help=state.help,
        helper=state.helper,
        form=_form(station, state, Audience.VOLUNTEER, local_day(tx.now())),
    )


def open_view(tx: Transaction, station: Station, case: str) -> HelperView | None:
    """Return the volunteer's view of a case, None once this station has forgotten it (ADR 012).

    Raises:
        InputError: ``service.unknown``.
    """
    state = tx.state(f"case/{case}")
    known = isinstance(state, Case) and bool(state.known_service)
    return helper_view(tx, station, case) if known else None


def registered_term(case: Case) -> Due | None:
    """Return the dates that the registration fixed; None before it."""
    fixed = case.registered
    if fixed is None:
        return None
    due, front_due, post_by = map(date.fromisoformat, (fixed.due, fixed.front_due, fixed.post_by))
    return Due(due, front_due, post_by, fixed.estimate)


def _form(station: Station, case: Case, audience: Audience, today: date) -> FormState:
    form, given = station.catalogue.service(case.known_service).form, answers(case)
    # A volunteer's screen must not even tell by a question's absence what a registry answered.
    facts = case_facts(case).facts if audience is Audience.AGENT else {}
    if audience is Audience.VOLUNTEER:
        form = _open_part(form)
        told = {key for key, write in case.below("form/").items() if not write.source}
        given = {question.key: given[question.key] for question in form.questions if question.key in told}
    return FormState(
        form=form,
        answers=given,
        sources={
            key: write.source for key, write in case.below("form/").items() if key in given and write.source
        },
        problems=validate(form, given, facts, audience, today),
        progress=progress(form, given, facts, audience),
        facts=facts,
        language=case.language,
        written_by={key: write.staff for key, write in case.below("form/").items() if key in given},
    )


def _open_part(form: ApplicationForm) -> ApplicationForm:
    """Return the form without its hidden questions, and without what would tell of them.

    A question that hangs on a hidden one is asked: better one question too many than a gap.
    """
    hidden = {
        ANSWER_FACT + question.key for question in form.questions if question.volunteer is Volunteer.HIDDEN
    }
    sections = tuple(
        msgspec.structs.replace(
            section,
            questions=tuple(
                msgspec.structs.replace(
                    question, when=question.when if hidden.isdisjoint(facts_of(question.when)) else None
                )
                for question in section.questions
                if question.volunteer is Volunteer.EDIT
            ),
        )
        for section in visible_sections(form, Audience.VOLUNTEER)
    )
    checks = tuple(
        check
        for check in form.checks
        if hidden.isdisjoint(facts_of(check.when) | {ANSWER_FACT + key for key in check.questions})
    )
    return msgspec.structs.replace(form, sections=sections, checks=checks)


def _person(case: Case, table: str, row: str) -> Person:
    fields = _texts(case.below(f"{table}/{row}/"))
    return Person(
        row,
        person_name(case, row, table),
        roles_of(case, row) if table == PEOPLE else frozenset(),
        member(Citizenship, fields.get("citizenship", "")) or Citizenship.UNKNOWN,
        fields,
    )


def _registry(case: Case, fact: str, text: FactText) -> RegistryFact:
    writes = case.values.get(f"registry/{fact}")
    if not writes:
        return RegistryFact(fact, text, "", "", 0, "")
    answered = writes[-1].value
    if not isinstance(answered, b.RegistryAnswered):
        return RegistryFact(fact, text, "", "", 0, writes[-1].staff)
    return RegistryFact(fact, text, answered.result, answered.note, answered.asked_at, writes[-1].staff)


def _conflict(path: str, writes: list[Write]) -> Conflict:
    return Conflict(path, tuple(StandingValue(_text(write), write.staff, write.at) for write in writes))


def _texts(values: dict[str, Write]) -> dict[str, str]:
    return {key: str(write.value) for key, write in values.items() if isinstance(write.value, str)}


def _text(write: Write) -> str:
    if isinstance(write.value, msgspec.Struct):
        return str(getattr(write.value, "result", getattr(write.value, "answer", "")))
    return str(write.value) if write.answer == "given" else write.answer
