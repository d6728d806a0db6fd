"""Working out the document checklist of a case from the rules of its service and what is known so far."""

from collections.abc import Iterator
from itertools import groupby

import msgspec

from dost_desk.forms import reasons
from dost_desk.forms.checklist import (
    CaseFacts,
    Cell,
    Checklist,
    RequirementAnswer,
    Role,
    Row,
    Shown,
    Why,
)
from dost_desk.forms.conditions import Facts, FactValue, evaluate
from dost_desk.forms.localised import Localised
from dost_desk.forms.rules import DOCUMENTS_ITEM, AskedOf, DocumentRule
from dost_desk.forms.service import Service

_NOT_ASKED_FOR = frozenset(
    {RequirementAnswer.SUPPLIED, RequirementAnswer.WAIVED, RequirementAnswer.NOT_APPLICABLE}
)
# What is not applicable to one alternative says nothing about the others; these do.
_SETTLES_GROUP = frozenset({RequirementAnswer.SUPPLIED, RequirementAnswer.WAIVED})


class _Owner(msgspec.Struct, frozen=True):
    """Whose document a row is, and the facts that hold for this person."""

    id: str
    name: str
    facts: dict[str, FactValue]


def assess(service: Service, facts: CaseFacts) -> Checklist:
    """Return the checklist: what is asked for (items 6 and 21, and the note under 21), why, and what is here.

    Nothing here refuses to register: completeness guards acceptance alone. A condition that nobody can answer
    yet leaves its document required, and the row says which question would settle it. A form that item 22
    doesn't settle is accepted and its cell says ``unknown``.
    """
    known = _case_facts(facts)
    rows: list[Row] = []
    # The alternatives of one person stand together: a relative's card, then the decision in its place.
    for _document, rules in groupby(service.rules.documents, key=_same_document):
        alternatives = list(rules)
        for owner in _owners(alternatives[0], facts, known):
            rows.extend(_row(service, rule, facts, owner) for rule in alternatives)
    named = {key for (key, _form), shown in facts.presented.items() if shown is not Shown.NO}
    stray = (named | facts.decided.keys()) - {row.key for row in rows}
    return Checklist(tuple(_beside_alternatives(rows)), tuple(sorted(stray)))


def row_key(rule: DocumentRule, person_id: str) -> str:
    """Return the stable key of a row: "2", "5/<relative id>/card", "6.1/<person id>/guardian".

    A document of item 21 goes by its number alone, one of another item by item and number.
    """
    return "/".join(part for part in (_document_of(rule, person_id), rule.alternative) if part)


def _same_document(rule: DocumentRule) -> tuple[int, int, AskedOf]:
    return rule.item, rule.number, rule.asked_of


def _document_of(rule: DocumentRule, person_id: str) -> str:
    number = str(rule.number) if rule.item == DOCUMENTS_ITEM else f"{rule.item}.{rule.number}"
    return number if rule.asked_of is AskedOf.RECIPIENT else f"{number}/{person_id}"


def _case_facts(facts: CaseFacts) -> dict[str, FactValue]:
    known: dict[str, FactValue] = dict(facts.facts)
    for person in facts.people:
        if Role.RECIPIENT in person.roles and person.citizenship.value:
            known["recipient.citizenship"] = person.citizenship.value
    return known


def _owners(rule: DocumentRule, facts: CaseFacts, known: dict[str, FactValue]) -> list[_Owner]:
    if rule.asked_of is AskedOf.RELATIVE:
        return [
            _Owner(
                one.id,
                one.name or one.relation,
                {**known, "relative.same_settlement": one.same_settlement, "relative.able": one.able},
            )
            for one in facts.relatives
        ]
    role = Role.RECIPIENT if rule.asked_of is AskedOf.RECIPIENT else Role.REPRESENTATIVE
    people = [_Owner(one.id, one.name, known) for one in facts.people if role in one.roles]
    if role is Role.RECIPIENT:
        # The service is for one person; before anybody is identified the rows stand all the same.
        return people[:1] or [_Owner("", "", known)]
    return people


def _asked_for(
    service: Service, rule: DocumentRule, owner: _Owner, pending: frozenset[str]
) -> tuple[RequirementAnswer, Why]:
    applies = evaluate(rule.when, owner.facts)
    if applies.truth is False:
        why = reasons.by_condition(service.rules, applies, "checklist.not-applicable", owner.name)
        return RequirementAnswer.NOT_APPLICABLE, why
    waived = evaluate(rule.waived_when, owner.facts)
    if rule.waived_when is not None and waived.truth:
        return RequirementAnswer.WAIVED, reasons.by_condition(
            service.rules, waived, "checklist.waived", owner.name
        )
    supplied = evaluate(rule.supplied_when, owner.facts)
    if rule.supplied_when is not None and supplied.truth:
        return RequirementAnswer.SUPPLIED, reasons.supplied(service.rules, supplied, owner.name)
    if applies.truth is None and any(one.fact in pending for one in applies.because):
        return RequirementAnswer.PENDING, reasons.pending(service.rules, applies)
    if applies.truth is None:
        why = reasons.by_condition(service.rules, applies, "checklist.condition-unknown", owner.name)
        return RequirementAnswer.REQUIRED, why
    return RequirementAnswer.REQUIRED, reasons.asked(rule, owner.name)


def _row(
    service: Service,
    rule: DocumentRule,
    facts: CaseFacts,
    owner: _Owner,
) -> Row:
    key = row_key(rule, owner.id)
    decision = facts.decided.get(key)
    if decision is None or decision.takes_back:
        answer, why = _asked_for(service, rule, owner, facts.pending)
    else:
        answer, why = decision.answer, reasons.decided(decision)
    cells = tuple(
        Cell(form, accepted, facts.presented.get((key, form), Shown.NO))
        for form, accepted in service.acceptance.items()
    )
    met = answer in _NOT_ASKED_FOR or any(cell.counts for cell in cells)
    return Row(
        key=key,
        item=rule.item,
        number=rule.number,
        person_id=owner.id,
        person_name=owner.name,
        title=_title(rule, owner.facts),
        answer=answer,
        why=why,
        cells=cells,
        met=met,
        group=_document_of(rule, owner.id) if rule.alternative else "",
    )


def _title(rule: DocumentRule, facts: Facts) -> Localised:
    for wording in rule.wordings:
        if evaluate(wording.when, facts).truth:
            return wording.title
    return rule.title


def _beside_alternatives(rows: list[Row]) -> Iterator[Row]:
    """Release the open rows of a group of which one is met."""
    enough: dict[str, Row] = {}
    for row in rows:
        settles = row.answer in _SETTLES_GROUP or any(cell.counts for cell in row.cells)
        if row.group and settles:
            enough.setdefault(row.group, row)
    for row in rows:
        other = enough.get(row.group)
        if other is None or row.met:
            yield row
        else:
            why = reasons.alternative(other.title, other.key)
            yield msgspec.structs.replace(row, answer=RequirementAnswer.NOT_APPLICABLE, why=why, met=True)
