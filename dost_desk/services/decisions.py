"""Registering a case and accepting it: two states, and only the second asks for completeness."""

from dost_desk.domain import bodies as b
from dost_desk.domain.acceptance import Obstacle, obstacles
from dost_desk.domain.calendar import Counting
from dost_desk.domain.case import CaseStage
from dost_desk.errors import RefusedError
from dost_desk.services.checklist import checklist, waits_until
from dost_desk.services.intake import case_state
from dost_desk.services.station import Actor, Station, local_day
from dost_desk.services.terms import terms
from dost_desk.store.transaction import Transaction


def register(tx: Transaction, station: Station, actor: Actor, case: str) -> b.CaseRegistered:
    """Register the case today with its term and the list of what is missing (Ctrl+F12).

    It is never blocked: whoever insists may lodge an incomplete application. A second registration
    changes nothing and returns the first.
    """
    state = case_state(tx, case)
    if state.registered is not None:
        return state.registered
    today = local_day(tx.now())
    due = terms(station, station.catalogue.service(state.service), today)
    rows = checklist(station, state)
    missing = tuple(row.key for row in (*rows.missing, *rows.pending))
    body = b.CaseRegistered(
        on=today.isoformat(),
        due=due.due.isoformat(),
        front_due=due.front_due.isoformat(),
        post_by=due.post_by.isoformat(),
        counting=Counting.CALENDAR,
        estimate=due.estimate,
        missing=missing,
        waits_until=waits_until(tx).isoformat() if missing else "",
    )
    tx.append(f"case/{case}", body, staff=actor.staff)
    return body


def accept(tx: Transaction, station: Station, actor: Actor, case: str) -> None:
    """Accept the case for a decision by the back office (step 9, F12); it is registered first if need be.

    Raises:
        RefusedError: ``case.blocked`` with ``obstacles`` (a tuple of Obstacle) when something is
            missing; ``case.accepted-already``.
    """
    state = case_state(tx, case)
    if state.stage is CaseStage.ACCEPTED:
        raise RefusedError("case.accepted-already", number=state.number)
    today = local_day(tx.now())
    blocking: tuple[Obstacle, ...] = obstacles(station.catalogue.service(state.service), state, today)
    if blocking:
        raise RefusedError("case.blocked", obstacles=blocking)
    register(tx, station, actor, case)
    signature = state.signature
    assert signature is not None  # else the missing signature were an obstacle
    body = b.CaseAccepted(sha256=signature.sha256, on=today.isoformat())
    tx.append(f"case/{case}", body, staff=actor.staff)
