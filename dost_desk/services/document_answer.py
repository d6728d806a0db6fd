"""A requirement answered otherwise than by a tick: a registry, a reason, a promise, a paper that won't do."""

from datetime import date
from enum import StrEnum

import msgspec

from dost_desk.domain.case import Case
from dost_desk.forms.checklist import PresentationForm, RequirementAnswer
from dost_desk.services import checklist, intake
from dost_desk.services.station import Actor, Station
from dost_desk.store.transaction import Transaction


class AnswerKind(StrEnum):
    """What the agent can say of a document in place of a tick."""

    SUPPLIED = "supplied"
    PENDING = "pending"
    WAIVED = "waived"
    BRING = "bring"
    ILLEGIBLE = "illegible"
    EXPIRED = "expired"
    REQUIRED = "required"


_REFUSED = {AnswerKind.ILLEGIBLE: "oxunmur", AnswerKind.EXPIRED: "etibarlılıq müddəti bitib"}
"""Reasons as they are printed on the notice of missing documents, which is in Azerbaijani."""


class Given(msgspec.Struct, frozen=True):
    """An answer with what it needs: the registry, the reason, the date."""

    kind: AnswerKind
    source: str = ""
    reason: str = ""
    until: date | None = None


def answer_row(tx: Transaction, station: Station, actor: Actor, case: str, key: str, given: Given) -> None:
    """Record what was given in place of a tick, all of it or nothing.

    A paper that was illegible or has expired was not shown: its ticks are taken back, and the reason stays
    with the demand, for the notice that the visitor takes home. ``BRING`` keeps the demand and notes the day.

    Raises:
        InputError, RefusedError: as ``services.checklist.decide`` does.
    """
    if given.kind is AnswerKind.BRING:
        until = f"{given.until:%d.%m.%Y}" if given.until else ""
        intake.write(tx, actor, case, f"details/{key}/bring_by", until)
        return
    reason = given.reason
    answer = RequirementAnswer.REQUIRED
    if given.kind in _REFUSED:
        reason = _REFUSED[given.kind]
        for form in _ticked(intake.case_state(tx, case), key):
            checklist.present(tx, station, actor, case, key, form, "")
    elif given.kind is not AnswerKind.REQUIRED:
        answer = RequirementAnswer(given.kind.value)
    checklist.decide(
        tx, station, actor, case, key, answer, reason=reason, source=given.source, until=given.until
    )


def _ticked(state: Case, key: str) -> tuple[str, ...]:
    return tuple(form for form in PresentationForm if state.value(f"documents/{key}/{form}"))
