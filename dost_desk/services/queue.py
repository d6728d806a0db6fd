"""The queue: issuing a ticket, calling it, and how a visit ends."""

from collections.abc import Sequence

import msgspec

from dost_desk.domain import bodies as b
from dost_desk.domain.codes import read_code, ticket_code
from dost_desk.domain.kinds import Scope
from dost_desk.domain.queue import Waiting, line, next_for
from dost_desk.domain.rows import TicketRow
from dost_desk.domain.ticket import NEEDS, OUTCOMES, PRIORITY_GROUPS, Stage, Ticket
from dost_desk.errors import InputError, RefusedError
from dost_desk.services.station import VISITOR, Actor, Station, local_day
from dost_desk.store.transaction import Transaction

_LAST_NUMBER = 9999
_CALLED_ON_BOARD = 8
_STILL_HERE = 6 * 3600 * 1_000_000
"""Microseconds after its last move that an open ticket of the day before is still somebody's."""

_HERE = frozenset({Stage.WAITING, Stage.CALLED, Stage.PARKED})


class IssuedTicket(msgspec.Struct, frozen=True):
    """A ticket that was just issued; ``issued_at`` in microseconds since 1970."""

    ticket: str
    label: str
    code: str
    direction: int
    ahead: int
    issued_at: int
    language: str
    priority: bool


class QueueSummary(msgspec.Struct, frozen=True):
    """The line at a glance; ``longest_since`` is when the longest waiting ticket was issued (0: nobody)."""

    waiting: int
    priority: int
    longest_since: int


class Board(msgspec.Struct, frozen=True):
    """What the hall shows: called tickets, newest first, and who waits, in the order of calling."""

    called: tuple[TicketRow, ...]
    waiting: tuple[TicketRow, ...]
    at: int


def issue_ticket(
    tx: Transaction,
    station: Station,
    direction: int,
    *,
    language: str = "az",
    groups: Sequence[str] = (),
    needs: Sequence[str] = (),
    actor: Actor = VISITOR,
) -> IssuedTicket:
    """Give a visitor the next number of a direction (passport item 3, step 2).

    Raises:
        InputError: ``ticket.unknown-direction``, ``ticket.unknown-need``.
        RefusedError: ``ticket.series-used-up`` after 9,999 tickets of a direction in a day.
    """
    if unknown := (set(groups) - set(PRIORITY_GROUPS)) | (set(needs) - set(NEEDS)):
        raise InputError("ticket.unknown-need", needs=sorted(unknown))
    letter = station.catalogue.directions.letter(direction)
    now = tx.now()
    day = local_day(now)
    prefix = letter if station.number == 1 else f"{letter}{station.number}-"
    rows = tx.tickets(day.isoformat())
    own = (row.number for row in rows if row.label == _label(prefix, row.number))
    number = 1 + max(own, default=0)
    if number > _LAST_NUMBER:
        raise RefusedError("ticket.series-used-up", direction=direction)
    ticket = station.new_id()
    issued = b.TicketIssued(
        day=day.isoformat(),
        label=_label(prefix, number),
        number=number,
        code=ticket_code(station.centre, day, station.number, direction, number),
        direction=direction,
        language=language,
        groups=tuple(groups),
        needs=tuple(needs),
        ahead=_ahead(tx, Waiting(ticket, Stage.WAITING, direction, number, bool(groups), now)),
    )
    event = tx.append(f"ticket/{ticket}", issued, staff=actor.staff)
    return IssuedTicket(
        ticket,
        issued.label,
        issued.code,
        direction,
        issued.ahead,
        event.envelope.at,
        language,
        bool(groups),
    )


def call_next(
    tx: Transaction, station: Station, actor: Actor, directions: frozenset[int] = frozenset()
) -> TicketRow | None:
    """Call the next visitor to this station's desk; None when nobody waits.

    A desk has one current ticket: while one is called here it is returned again, so a retry
    never calls a second person.
    """
    current = current_ticket(tx, station)
    if current is not None:
        return current
    rows = {row.ticket: row for row in present_tickets(tx)}
    chosen = next_for(map(_waiting, rows.values()), station.desk, directions)
    if chosen is None:
        return None
    tx.append(f"ticket/{chosen.ticket}", b.TicketCalled(desk=station.desk), staff=actor.staff)
    return current_ticket(tx, station)


def call_ticket(tx: Transaction, station: Station, actor: Actor, ticket: str) -> TicketRow:
    """Call one ticket that stands at the desk, e.g. by its scanned code.

    Raises:
        InputError: ``ticket.not-here``.
        RefusedError: ``desk.busy`` while another visitor is at the desk; ``ticket.finished`` when the
            visit has ended.
    """
    current = current_ticket(tx, station)
    if current is not None and current.ticket != ticket:
        raise RefusedError("desk.busy", ticket=current.label)
    if current is None:
        _write(tx, actor, ticket, b.TicketCalled(desk=station.desk))
    return _row(tx, ticket)


def recall(tx: Transaction, station: Station, actor: Actor, ticket: str) -> None:
    """Call the ticket once more; raises as ``call_ticket`` does for a ticket unknown or finished."""
    _write(tx, actor, ticket, b.TicketCalled(desk=station.desk, again=True))


def no_show(tx: Transaction, station: Station, actor: Actor, ticket: str) -> None:
    """Record that the visitor did not come; raises as ``recall`` does."""
    _write(tx, actor, ticket, b.TicketMissed(desk=station.desk))


def park(tx: Transaction, station: Station, actor: Actor, ticket: str) -> None:
    """Ask the visitor to wait outside the line, with their place at this desk (F8); raises as ``recall``."""
    _write(tx, actor, ticket, b.TicketParked(reason="asked", desk=station.desk))


def resume(tx: Transaction, actor: Actor, ticket: str, desk: str = "") -> None:
    """Let a parked visitor be next at the desk that serves them; raises as ``recall`` does."""
    _write(tx, actor, ticket, b.TicketResumed(desk=desk))


def link_case(tx: Transaction, actor: Actor, ticket: str, case: str) -> None:
    """Record that the visit is about a case that was opened before; raises as ``recall`` does."""
    _write(tx, actor, ticket, b.TicketLinked(case=case))


def finish_visit(tx: Transaction, actor: Actor, ticket: str, outcome: str, note: str = "") -> None:
    """End the visit with one outcome of ``OUTCOMES``; the same outcome again changes nothing.

    Raises:
        InputError: ``visit.unknown-outcome``, ``ticket.not-here``.
        RefusedError: ``ticket.finished`` when it has ended with another outcome.
    """
    if outcome not in OUTCOMES:
        raise InputError("visit.unknown-outcome", field="outcome", outcome=outcome)
    if _known(tx, ticket).outcome != outcome:
        _write(tx, actor, ticket, b.VisitFinished(outcome=outcome, note=note))


def current_ticket(tx: Transaction, station: Station) -> TicketRow | None:
    """Return the ticket that stands at this station's desk now."""
    return next(
        (row for row in present_tickets(tx) if row.stage == Stage.CALLED and row.desk == station.desk),
        None,
    )


def find_ticket(tx: Transaction, station: Station, scanned: str) -> TicketRow:
    """Return the ticket that a scanned or typed code names; a label such as ``S042`` of today will do.

    Raises:
        InputError: ``code.*`` for a code that can't be one, ``ticket.not-here`` for one unknown here.
    """
    text = scanned.strip()
    by_label = next((row for row in present_tickets(tx) if row.label.casefold() == text.casefold()), None)
    if by_label is not None:
        return by_label
    found = tx.ticket_by_code(read_code(text, station.centre).code)
    if found is None:
        raise InputError("ticket.not-here", field="scan", text=text)
    return found


def board(tx: Transaction) -> Board:
    """Return what the public board shows: numbers and desks, never a name."""
    rows = present_tickets(tx)
    called = sorted(
        (row for row in rows if row.stage == Stage.CALLED), key=lambda row: row.called_at, reverse=True
    )
    by_id = {row.ticket: row for row in rows}
    waiting = tuple(by_id[entry.ticket] for entry in line(map(_waiting, rows)))
    return Board(tuple(called[:_CALLED_ON_BOARD]), waiting, tx.now())


def present_tickets(tx: Transaction) -> list[TicketRow]:
    """Return today's tickets, and of yesterday's those of people who are still here.

    Numbers begin anew at midnight; a visit, or the wait for it, does not end then.
    """
    now = tx.now()
    today, since = local_day(now), now - _STILL_HERE
    rows = tx.tickets(today.isoformat())
    if local_day(since) != today:
        late = tx.tickets(local_day(since).isoformat())
        rows += [row for row in late if row.stage in _HERE and max(row.issued_at, row.called_at) > since]
    return rows


def parked(tx: Transaction) -> list[TicketRow]:
    """Return today's visitors who wait outside the line: at a volunteer, or asked to wait."""
    return [row for row in present_tickets(tx) if row.stage == Stage.PARKED]


def at_volunteer(tx: Transaction, rows: Sequence[TicketRow]) -> frozenset[str]:
    """Return which of the visitors outside the line (their tickets' ids) are at a volunteer's form."""
    return frozenset(row.ticket for row in rows if _known(tx, row.ticket).parked_for == "volunteer")


def recalls(tx: Transaction, ticket: str) -> int:
    """Return how often the visitor was called once more since the present call."""
    return _known(tx, ticket).recalls


def tickets_of_case(tx: Transaction, case: str) -> list[TicketRow]:
    """Return the tickets of a case whose visitors are here, usually one."""
    return [row for row in present_tickets(tx) if row.case == case]


def summary(tx: Transaction, directions: frozenset[int] = frozenset()) -> QueueSummary:
    """Return the line at a glance for the desk's top bar."""
    waiting = line(map(_waiting, present_tickets(tx)), directions)
    return QueueSummary(
        len(waiting),
        sum(entry.priority for entry in waiting),
        min((entry.issued_at for entry in waiting), default=0),
    )


def ask_paper(tx: Transaction, subject: str, scope: Scope, name: str, sha256: str, staff: str) -> bytes:
    """Write that a paper is about to come out, before the printer is touched; return the intent's id."""
    return tx.append(subject, b.PaperAsked(name=name, sha256=sha256), staff=staff, scope=scope).id


def paper_done(
    tx: Transaction,
    subject: str,
    scope: Scope,
    intent: bytes,
    *,
    ok: bool,
    reason: str = "",
    where: str = "",
    staff: str = "",
) -> None:
    """Write what became of a paper; without it the intent stays open and goes to a person."""
    done = b.PaperDone(intent=intent, ok=ok, reason=reason, where=where)
    tx.append(subject, done, staff=staff, scope=scope)


def _known(tx: Transaction, ticket: str) -> Ticket:
    state = tx.state(f"ticket/{ticket}")
    if not isinstance(state, Ticket) or not state.issued_at:
        raise InputError("ticket.not-here", field="scan", text=ticket)
    return state


def _write(tx: Transaction, actor: Actor, ticket: str, body: b.Body) -> None:
    known = _known(tx, ticket)
    if known.stage is Stage.FINISHED:
        raise RefusedError("ticket.finished", ticket=known.label)
    tx.append(f"ticket/{ticket}", body, staff=actor.staff)


def _row(tx: Transaction, ticket: str) -> TicketRow:
    row = next((row for row in present_tickets(tx) if row.ticket == ticket), None)
    if row is None:
        raise InputError("ticket.not-here", field="scan", text=ticket)
    return row


def _ahead(tx: Transaction, newcomer: Waiting) -> int:
    """Return how many of the direction's line are called before the newcomer."""
    waiting = line([*map(_waiting, present_tickets(tx)), newcomer], frozenset({newcomer.direction}))
    return waiting.index(newcomer)


def _label(prefix: str, number: int) -> str:
    return f"{prefix}{number:03d}"


def _waiting(row: TicketRow) -> Waiting:
    return Waiting(row.ticket, row.stage, row.direction, row.number, row.priority, row.issued_at, row.desk)
