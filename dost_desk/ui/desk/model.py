"""The desk's view-model: which ticket and case are in hand, and every intent of the agent as a job."""

import time
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from dost_desk.domain.rows import CaseRow, TicketRow
from dost_desk.domain.state import id_of
from dost_desk.errors import DostError
from dost_desk.services import application, decisions, intake, lookup, queue
from dost_desk.services.identity import SignedIn
from dost_desk.services.station import Actor, Station
from dost_desk.services.views import CaseView, case_view
from dost_desk.store.transaction import Transaction
from dost_desk.sync.worker import LineState
from dost_desk.ui.jobs import Jobs
from dost_desk.ui.paper_jobs import PaperJobs
from dost_desk.ui.printing import Outcome

P = ParamSpec("P")
T = TypeVar("T")
Paper = TypeVar("Paper")
Failed = Callable[[DostError], None]


def wall_clock() -> int:
    """Return the time now, in microseconds since 1970."""
    return time.time_ns() // 1000


class LineAtDesk(msgspec.Struct, frozen=True):
    """What the desk shows of the queue: its ticket, the line at a glance, and who waits outside the line.

    ``at_volunteer`` are those of ``parked`` who are at the form; ``recalls`` says how often the present
    visitor was called once more.
    """

    ticket: TicketRow | None = None
    summary: queue.QueueSummary = queue.QueueSummary(0, 0, 0)
    parked: tuple[TicketRow, ...] = ()
    at_volunteer: frozenset[str] = frozenset()
    recalls: int = 0


class DeskModel(QObject):
    """What the desk window and its panels show and do.

    Panels listen to ``case_changed`` and call ``act``; an error that belongs to one field is given
    to the panel's ``failed``, all others are told by ``error``.
    """

    signed_in_changed = Signal(object)  # SignedIn | None
    case_changed = Signal(object)  # CaseView | None
    ticket_changed = Signal(object)  # TicketRow | None
    queue_changed = Signal(object)  # LineAtDesk
    line_changed = Signal(object)  # LineState: how it stands with central
    found = Signal(object)  # tuple[CaseRow, ...]: several cases to choose from
    lodged = Signal(str)  # "registered" or "accepted", after it is on the disk
    error = Signal(object)  # DostError
    saved = Signal(object)  # frozenset[str]: subjects whose facts are on the disk now

    def __init__(
        self,
        jobs: Jobs,
        station: Station,
        papers: PaperJobs,
        clock: Callable[[], int] = wall_clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.station = station
        self.jobs = jobs
        self.papers = papers
        self.clock = clock
        self.signed_in: SignedIn | None = None
        self.queue = LineAtDesk()
        self.line = LineState()
        self.case: str = ""
        self.view: CaseView | None = None
        jobs.changed.connect(self._on_changed)

    @property
    def actor(self) -> Actor:
        """Who acts: the signed-in agent."""
        return Actor(self.signed_in.staff if self.signed_in else "")

    @property
    def ticket(self) -> TicketRow | None:
        """The ticket that stands at this desk now."""
        return self.queue.ticket

    def sign_in(self, signed_in: SignedIn | None) -> None:
        """Take the desk over for an agent; None leaves it."""
        self.signed_in = signed_in
        # What stands at the desk is told anew to whoever sits down.
        self.queue = LineAtDesk()
        self.signed_in_changed.emit(signed_in)
        if signed_in is None:
            self.open_case("")
        self.reload_queue()

    def show_line(self, line: LineState) -> None:
        """Take in how it stands with central (call it in the GUI thread)."""
        self.line = line
        self.line_changed.emit(line)

    # Running use cases ---------------------------------------------------------------------------

    def act(
        self,
        work: Callable[[Transaction], T],
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run a use case in the store thread; screens reload by themselves when something moved."""
        self.jobs.run(work, then or _nothing, failed or self.error.emit, self)

    def act_on_case(
        self,
        use_case: Callable[Concatenate[Transaction, Actor, str, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Run a use case of the form ``(tx, actor, case, …)`` on the case in hand."""
        actor, case = self.actor, self.case
        self.act(lambda tx: use_case(tx, actor, case, *args, **kwargs))

    # The line ------------------------------------------------------------------------------------

    def call_next(self, nobody: Callable[[], None] | None = None) -> None:
        """Call the next visitor (F2); ``nobody`` is told when no one waits."""
        station, actor = self.station, self.actor
        directions = self.signed_in.directions if self.signed_in else frozenset()
        self.act(
            lambda tx: queue.call_next(tx, station, actor, directions),
            lambda row: nobody() if row is None and nobody is not None else None,
        )

    def recall(self) -> None:
        """Call the visitor once more (F3)."""
        self._with_ticket(queue.recall)

    def no_show(self) -> None:
        """Record that the visitor did not come (Shift+F3)."""
        self._with_ticket(queue.no_show)

    def park(self) -> None:
        """Let the visitor wait outside the line (F8)."""
        self._with_ticket(queue.park)

    def call_ticket(self, ticket: str) -> None:
        """Call one ticket, e.g. a visitor who waited outside the line."""
        station, actor = self.station, self.actor
        self.act(lambda tx: queue.call_ticket(tx, station, actor, ticket))

    def finish_visit(self, outcome: str, note: str = "") -> None:
        """End the visit with its outcome (F11); without a ticket the case is laid aside."""
        ticket, actor = self.ticket, self.actor
        if ticket is None:
            self.open_case("")
            return
        name = ticket.ticket
        self.act(lambda tx: queue.finish_visit(tx, actor, name, outcome, note))

    def _with_ticket(self, use_case: Callable[[Transaction, Station, Actor, str], None]) -> None:
        if self.ticket is None:
            return
        station, actor, ticket = self.station, self.actor, self.ticket.ticket
        self.act(lambda tx: use_case(tx, station, actor, ticket))

    def look_up(self, scanned: str, failed: Failed, understood: Callable[[], None]) -> None:
        """Do what a scan means: call a ticket or open its case, open a case, or offer several (``found``)."""
        station = self.station

        def take(found: lookup.Found) -> None:
            understood()
            self._take_found(found)

        self.act(lambda tx: lookup.look_up(tx, station, scanned), take, failed)

    def _take_found(self, found: lookup.Found) -> None:
        if found.ticket is not None:
            self.call_ticket(found.ticket.ticket)
        elif len(found.cases) == 1:
            self.take_case(found.cases[0])
        else:
            self.found.emit(found.cases)

    # The case ------------------------------------------------------------------------------------

    def start_case(self, service: str) -> None:
        """Begin a case for a service; it belongs to the visit at the desk, if there is one."""
        station, actor, ticket = self.station, self.actor, self.ticket
        name, language = (ticket.ticket, ticket.language) if ticket else ("", "az")
        channel = "in_person" if ticket else "call"
        self.act(
            lambda tx: intake.open_case(
                tx, station, actor, service, ticket=name, channel=channel, language=language
            ),
            self.open_case,
        )

    def take_case(self, row: CaseRow) -> None:
        """Take a found case in hand; the visit at the desk, if it has none yet, is then about it."""
        ticket = self.ticket
        if ticket is not None and not ticket.case:
            actor, name, case = self.actor, ticket.ticket, row.case
            self.act(lambda tx: queue.link_case(tx, actor, name, case))
        self.open_case(row.case)

    def open_case(self, case: str) -> None:
        """Take a case in hand, "" for none."""
        self.case = case
        if not case:
            self._take_view(None)
            return
        self.reload_case()

    def offer_help(self, consent: str, who: str, then: Callable[[], None], failed: Failed) -> None:
        """Offer the application to the volunteers (F7); the desk is then free."""
        station, actor, case = self.station, self.actor, self.case
        self.act(
            lambda tx: application.offer_help(tx, station, actor, case, consent, who),
            lambda _none: then(),
            failed,
        )

    def register(self) -> None:
        """Register the case today (Ctrl+F12)."""
        station, actor, case = self.station, self.actor, self.case
        self.act(
            lambda tx: decisions.register(tx, station, actor, case),
            lambda _body: self.lodged.emit("registered"),
        )

    def accept(self) -> None:
        """Accept the case (F12)."""
        station, actor, case = self.station, self.actor, self.case
        self.act(
            lambda tx: decisions.accept(tx, station, actor, case), lambda _none: self.lodged.emit("accepted")
        )

    def print_paper(
        self,
        name: str,
        make: Callable[[Transaction, Station, str], Paper],
        render: Callable[[Paper], bytes],
        then: Callable[[Outcome, bytes], None],
        failed: Failed | None = None,
    ) -> None:
        """Print a paper of the case in hand; ``make`` is of ``services.papers``, ``render`` of ``printing``.

        ``then`` gets what became of it and the PDF's bytes.
        """
        station, case = self.station, self.case
        self.papers.print_paper(
            f"case/{case}",
            name,
            lambda tx: make(tx, station, case),
            render,
            then,
            failed or self.error.emit,
            staff=self.actor.staff,
        )

    def print_for_visit(
        self,
        name: str,
        make: Callable[[Transaction, Station], Paper],
        render: Callable[[Paper], bytes],
        then: Callable[[Outcome, bytes], None],
    ) -> None:
        """Print a paper of the visit at the desk, which needs no case."""
        station, ticket = self.station, self.ticket
        if ticket is None:
            return
        self.papers.print_paper(
            f"ticket/{ticket.ticket}",
            name,
            lambda tx: make(tx, station),
            render,
            then,
            self.error.emit,
            staff=self.actor.staff,
        )

    # Reading afresh ------------------------------------------------------------------------------

    def reload_case(self) -> None:
        """Read the case in hand afresh."""
        case, station = self.case, self.station
        if case:
            self.act(lambda tx: case_view(tx, station, case), self._take_view)

    def reload_queue(self) -> None:
        """Read the line and the ticket at this desk afresh."""
        if self.signed_in is None:
            return
        station, directions = self.station, self.signed_in.directions
        self.act(lambda tx: _line_at_desk(tx, station, directions), self._take_queue)

    def _take_queue(self, read: LineAtDesk) -> None:
        if self.signed_in is None:
            # The agent left while the line was being read.
            return
        before, self.queue = self.ticket, read
        ticket = read.ticket
        if ticket != before:
            self.ticket_changed.emit(ticket)
            self._follow_ticket(before, ticket)
        self.queue_changed.emit(read)

    def _follow_ticket(self, before: TicketRow | None, ticket: TicketRow | None) -> None:
        """A visit's case comes and goes with its ticket; a case opened without one stays."""
        if ticket is None:
            if before is not None:
                self.open_case("")
        elif ticket.case and ticket.case != self.case:
            self.open_case(ticket.case)
        elif before is not None and before.ticket != ticket.ticket and not ticket.case:
            self.open_case("")

    def _take_view(self, view: CaseView | None) -> None:
        # An answer to an earlier question may come after the agent has turned to another case.
        if view is not None and view.case != self.case:
            return
        self.view = view
        self.case_changed.emit(view)

    def _on_changed(self, subjects: frozenset[str]) -> None:
        if any(subject.startswith("ticket/") for subject in subjects):
            self.reload_queue()
        if any(id_of(subject) == self.case for subject in subjects if subject.startswith("case/")):
            self.reload_case()
        self.saved.emit(subjects)


def _line_at_desk(tx: Transaction, station: Station, directions: frozenset[int]) -> LineAtDesk:
    ticket, parked = queue.current_ticket(tx, station), tuple(queue.parked(tx))
    return LineAtDesk(
        ticket,
        queue.summary(tx, directions),
        parked,
        queue.at_volunteer(tx, parked),
        queue.recalls(tx, ticket.ticket) if ticket is not None else 0,
    )


def _nothing(_result: object) -> None:
    """Do nothing more: the change itself makes the screens reload."""
