"""The document checklist of a case: what was shown in which form, and what needs no paper."""

from datetime import date, timedelta

from dost_desk.domain import bodies as b
from dost_desk.domain.case import Case
from dost_desk.domain.facts import case_facts
from dost_desk.errors import InputError
from dost_desk.forms.assessment import assess
from dost_desk.forms.checklist import Checklist, PresentationForm, RequirementAnswer, Shown
from dost_desk.forms.members import member
from dost_desk.services.intake import case_state, require_open
from dost_desk.services.station import Actor, Station, local_day
from dost_desk.store.transaction import Transaction

DETAIL_FIELDS = ("issuer", "number", "issued_on", "valid_until")
_WAIT = timedelta(days=30)


def checklist(station: Station, state: Case) -> Checklist:
    """Return the checklist of a case as its passport and rules make it."""
    return assess(station.catalogue.service(state.service), case_facts(state))


def present(
    tx: Transaction, station: Station, actor: Actor, case: str, row: str, form: str, how: str
) -> None:
    """Record that a document was shown in a form, kept or returned; "" takes a mistaken tick back.

    Every cell is independent. Where item 22's choice is unconfirmed the form is accepted and recorded.
    An accepted case takes it too: a paper may be brought or given back later.

    Raises:
        InputError: ``document.unknown-row``, ``document.unknown-form``.
    """
    state = _known_row(tx, station, case, row)
    if member(PresentationForm, form) is None or member(Shown, how) is None:
        raise InputError("document.unknown-form", field=row, form=form, how=how)
    path = f"documents/{row}/{form}"
    if (state.value(path) or "") == how and len(state.values.get(path, ())) < 2:  # noqa: PLR2004 # two are a conflict to settle
        return
    body = b.DocumentPresented(row=row, form=form, how=how, replaces=state.writes(path))
    tx.append(f"case/{case}", body, staff=actor.staff)


def decide(
    tx: Transaction,
    station: Station,
    actor: Actor,
    case: str,
    row: str,
    answer: str,
    *,
    reason: str = "",
    source: str = "",
    until: date | None = None,
) -> None:
    """Answer a requirement otherwise than by paper: supplied by a registry, pending, waived, not applicable.

    ``required`` takes such an answer back.

    Raises:
        InputError: ``document.unknown-row``, ``document.unknown-answer``, ``document.no-source`` (data that a
            registry supplied needs the registry's name), ``document.no-reason`` (a waiver needs its reason).
        RefusedError: ``case.accepted-already``.
    """
    state = _known_row(tx, station, case, row)
    require_open(state)
    if member(RequirementAnswer, answer) is None:
        raise InputError("document.unknown-answer", field=row)
    if answer in {RequirementAnswer.SUPPLIED, RequirementAnswer.PENDING} and not source.strip():
        raise InputError("document.no-source", field="source")
    if answer in {RequirementAnswer.WAIVED, RequirementAnswer.NOT_APPLICABLE} and not reason.strip():
        raise InputError("document.no-reason", field="reason")
    body = b.RequirementDecided(
        row=row,
        answer=answer,
        reason=reason,
        source=source,
        until=until.isoformat() if until else "",
        replaces=state.writes(f"requirements/{row}"),
    )
    tx.append(f"case/{case}", body, staff=actor.staff)


def waits_until(tx: Transaction) -> date:
    """Return until when a case waits for its papers: 30 days from today, a rule of the centre."""
    return local_day(tx.now()) + _WAIT


def _known_row(tx: Transaction, station: Station, case: str, row: str) -> Case:
    state = case_state(tx, case)
    if all(known.key != row for known in checklist(station, state).rows):
        raise InputError("document.unknown-row", field=row)
    return state
