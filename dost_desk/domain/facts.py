"""What the checklist and the form need to know of a case, read from its folded state."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from dost_desk.domain import bodies as b
from dost_desk.domain.case import Case
from dost_desk.forms.application import Answer, AnswerKind
from dost_desk.forms.checklist import (
    CaseFacts,
    CasePerson,
    Decision,
    PresentationForm,
    Relative,
    RequirementAnswer,
    Role,
    Shown,
)
from dost_desk.forms.conditions import FactValue
from dost_desk.forms.field_types import Citizenship
from dost_desk.forms.members import member

RECIPIENT = "recipient"
"""The row id of the person the service is for: there is exactly one in a case."""

PEOPLE, RELATIVES = "people", "relatives"

_RESULTS: dict[str, FactValue] = {"yes": True, "no": False}
_YES_NO = {"yes": True, "no": False}


def case_facts(case: Case) -> CaseFacts:
    """Return the facts of ``case``; what nobody answered yet is unknown, never false."""
    presented: dict[tuple[str, PresentationForm], Shown] = {}
    for path, write in case.below("documents/").items():
        row, _, form = path.rpartition("/")
        column, how = member(PresentationForm, form), member(Shown, write.value)
        if column is not None and how is not None:
            presented[row, column] = how
    return CaseFacts(
        people=tuple(_people(case)),
        relatives=tuple(_relatives(case)),
        facts=_facts(case),
        presented=presented,
        decided=dict(_decisions(case)),
        pending=frozenset(_pending(case)),
    )


def answers(case: Case) -> dict[str, Answer]:
    """Return the answers of the application form by question, as they were given."""
    return {
        key: Answer(
            "" if write.value is None else str(write.value),
            member(AnswerKind, write.answer) or AnswerKind.GIVEN,
        )
        for key, write in case.below("form/").items()
    }


def person_name(case: Case, person: str, table: str = PEOPLE) -> str:
    """Return "surname name patronymic" of a person of the case, with what is known of it."""
    parts = (case.value(f"{table}/{person}/{field}") for field in ("surname", "name", "patronymic"))
    return " ".join(str(part) for part in parts if part)


def roles_of(case: Case, person: str) -> frozenset[Role]:
    """Return the roles of a person; the recipient is always one, whatever was ticked."""
    given = case.value(f"{PEOPLE}/{person}/roles")
    given = given if isinstance(given, list) else ()
    roles = {role for role in (member(Role, one) for one in given) if role is not None}
    if person == RECIPIENT:
        roles.add(Role.RECIPIENT)
    return frozenset(roles)


def _people(case: Case) -> Iterable[CasePerson]:
    for person in case.row_ids(PEOPLE):
        yield CasePerson(
            person,
            roles_of(case, person),
            person_name(case, person),
            member(Citizenship, case.value(f"{PEOPLE}/{person}/citizenship")) or Citizenship.UNKNOWN,
        )


def _relatives(case: Case) -> Iterable[Relative]:
    for relative in case.row_ids(RELATIVES):
        prefix = f"{RELATIVES}/{relative}/"
        yield Relative(
            relative,
            person_name(case, relative, RELATIVES),
            str(case.value(prefix + "relation") or ""),
            _YES_NO.get(str(case.value(prefix + "same_settlement"))),
            _YES_NO.get(str(case.value(prefix + "able"))),
        )


def _facts(case: Case) -> dict[str, FactValue]:
    facts: dict[str, FactValue] = {"channel": case.channel}
    if case.relatives is not None:
        facts["relatives.checked"] = True
    for fact, write in case.below("registry/").items():
        answered: Any = write.value
        facts[fact] = _RESULTS.get(answered.result) if isinstance(answered, b.RegistryAnswered) else None
    return facts


def _pending(case: Case) -> Iterable[str]:
    """Name the facts that a registry was asked for and could not be reached about."""
    for fact, write in case.below("registry/").items():
        if isinstance(write.value, b.RegistryAnswered) and write.value.result == "pending":
            yield fact


def _decisions(case: Case) -> Iterable[tuple[str, Decision]]:
    """Give the decision of each row; an answer that this version doesn't know decides nothing here."""
    for row, write in case.below("requirements/").items():
        body = write.value
        answer = member(RequirementAnswer, body.answer) if isinstance(body, b.RequirementDecided) else None
        if answer is not None:
            yield row, Decision(answer, body.reason, body.source, _date(body.until))


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
