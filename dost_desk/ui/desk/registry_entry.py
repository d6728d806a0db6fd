"""Writes what a registry said, together with what follows from it for the papers that it proves."""

from collections.abc import Sequence
from datetime import date

import msgspec

from dost_desk.forms.checklist import Checklist, RequirementAnswer, Row
from dost_desk.forms.conditions import facts_of
from dost_desk.forms.rules import Rules
from dost_desk.services import checklist, intake
from dost_desk.services.station import Actor, Station
from dost_desk.store.transaction import Transaction

_FOLLOWS = {"yes": RequirementAnswer.SUPPLIED, "pending": RequirementAnswer.PENDING}


class Result(msgspec.Struct, frozen=True):
    """What the agent typed in: a result of ``services.intake.REGISTRY_RESULTS`` and the rows it settles."""

    fact: str
    registry: str
    result: str
    note: str = ""
    rows: tuple[str, ...] = ()
    until: date | None = None


def rows_proved_by(rules: Rules, known: Checklist, fact: str, registry: str) -> tuple[Row, ...]:
    """Return the rows whose paper proves ``fact`` and whose data ``registry`` may supply (item 21, note)."""
    numbers = {
        (rule.item, rule.number)
        for rule in rules.documents
        if fact in facts_of(rule.when) and registry in rule.supplied_by
    }
    return tuple(row for row in known.rows if (row.item, row.number) in numbers)


def write_result(tx: Transaction, station: Station, actor: Actor, case: str, result: Result) -> None:
    """Record the registry's answer; "yes" supplies the rows' data, "pending" lets them wait for it.

    Any other answer takes back what an earlier one of the same registry said of these rows.

    Raises:
        RefusedError: ``consent.missing``.
        InputError: ``registry.unknown-result``.
    """
    intake.record_registry(tx, actor, case, result.registry, result.fact, result.result, result.note)
    settle_rows(tx, station, actor, case, result, result.rows)


def settle_rows(
    tx: Transaction, station: Station, actor: Actor, case: str, result: Result, rows: Sequence[str]
) -> None:
    """Decide ``rows`` as the result says."""
    answer = _FOLLOWS.get(result.result)
    standing = intake.case_state(tx, case)
    for row in rows:
        if answer is not None:
            source = result.registry
            until = result.until if answer is RequirementAnswer.PENDING else None
            checklist.decide(tx, station, actor, case, row, answer, source=source, until=until)
        elif standing.value(f"requirements/{row}") is not None:
            checklist.decide(tx, station, actor, case, row, RequirementAnswer.REQUIRED)
