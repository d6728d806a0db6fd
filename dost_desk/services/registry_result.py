"""Writes what a registry said, together with what follows from it for the papers that it proves."""

from datetime import date

import msgspec

from dost_desk.forms.checklist import Checklist, RequirementAnswer, Row
from dost_desk.forms.conditions import facts_of
from dost_desk.forms.rules import Rules
from dost_desk.services import checklist, intake
from dost_desk.services.station import Actor, Station
from dost_desk.store.transaction import Transaction

PAPER_DEMANDED = "reyestr cavabı ilə yanaşı kağız sənəd də tələb olunub"
"""The reason as it is printed for the visitor, in Azerbaijani."""


class Result(msgspec.Struct, frozen=True):
    """What the agent typed in: a result of ``services.intake.REGISTRY_RESULTS``.

    ``rows`` are those whose paper proves the fact; ``demand_paper`` asks for it whatever the registry says.
    """

    fact: str
    registry: str
    result: str
    note: str = ""
    rows: tuple[str, ...] = ()
    until: date | None = None
    demand_paper: bool = False


def rows_proved_by(rules: Rules, known: Checklist, fact: str, registry: str) -> tuple[Row, ...]:
    """Return the rows whose paper proves ``fact`` and whose data ``registry`` may supply (item 21, note)."""
    numbers = {
        (rule.item, rule.number)
        for rule in rules.documents
        if fact in facts_of(rule.when) and registry in rule.supplied_by
    }
    return tuple(row for row in known.rows if (row.item, row.number) in numbers)


def write_result(tx: Transaction, station: Station, actor: Actor, case: str, result: Result) -> None:
    """Record the registry's answer, and what the agent wants to follow from it for the papers that it proves.

    The rules themselves let the data stand for the paper, or wait for the registry; what is written here is
    only more than that: until when we wait, or that the paper is demanded all the same.

    Raises:
        RefusedError: ``consent.missing``.
        InputError: ``registry.unknown-result``.
    """
    intake.record_registry(tx, actor, case, result.registry, result.fact, result.result, result.note)
    standing = intake.case_state(tx, case)
    for row in result.rows:
        decided = standing.value(f"requirements/{row}")
        if result.demand_paper:
            _decide(tx, station, actor, case, row, result, RequirementAnswer.REQUIRED, PAPER_DEMANDED)
        elif result.result == "pending":
            _decide(tx, station, actor, case, row, result, RequirementAnswer.PENDING, "")
        elif decided is not None and decided.source == result.registry:
            # What an earlier answer of this registry led to is over; an agent's own decision stays.
            checklist.decide(tx, station, actor, case, row, RequirementAnswer.REQUIRED)


def _decide(
    tx: Transaction,
    station: Station,
    actor: Actor,
    case: str,
    row: str,
    result: Result,
    answer: RequirementAnswer,
    reason: str,
) -> None:
    until = result.until if answer is RequirementAnswer.PENDING else None
    checklist.decide(
        tx, station, actor, case, row, answer, reason=reason, source=result.registry, until=until
    )
