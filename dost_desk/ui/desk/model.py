"""The desk's view-model: which ticket and case are in hand, and every intent of the agent as a job."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from dost_desk.domain.rows import TicketRow
from dost_desk.domain.state import id_of
from dost_desk.errors import DostError
from dost_desk.services import queue
from dost_desk.services.identity import SignedIn
from dost_desk.services.station import Actor, Station
from dost_desk.services.views import CaseView, case_view
from dost_desk.store.transaction import Transaction
from dost_desk.ui.jobs import Jobs

P = ParamSpec("P")
T = TypeVar("T")


class DeskModel(QObject):
    """What the desk window and its panels show and do.

    Panels listen to ``case_changed`` and call ``act``; an error that belongs to one field is given
    to the panel's ``failed``, all others are told by ``error``.
    """

    case_changed = Signal(object)  # CaseView | None
    ticket_changed = Signal(object)  # TicketRow | None
    queue_changed = Signal(object)  # QueueSummary
    error = Signal(object)  # DostError
    saved = Signal(object)  # frozenset[str]: subjects whose facts are on the disk now

    def __init__(self, jobs: Jobs, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.station = station
        self.jobs = jobs
        self.signed_in: SignedIn | None = None
        self.ticket: TicketRow | None = None
        self.case: str = ""
        self.view: CaseView | None = None
        jobs.changed.connect(self._on_changed)

    @property
    def actor(self) -> Actor:
        """Who acts: the signed-in agent."""
        return Actor(self.signed_in.staff if self.signed_in else "")

    def sign_in(self, signed_in: SignedIn | None) -> None:
        """Take the desk over for an agent; None leaves it."""
        self.signed_in = signed_in
        self.reload_queue()

    def act(
        self,
        work: Callable[[Transaction], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[DostError], None] | None = None,
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

    def open_case(self, case: str) -> None:
        """Take a case in hand, "" for none."""
        self.case = case
        if not case:
            self._take_view(None)
            return
        self.reload_case()

    def reload_case(self) -> None:
        """Read the case in hand afresh."""
        case, station = self.case, self.station
        if case:
            self.act(lambda tx: case_view(tx, station, case), self._take_view)

    def reload_queue(self) -> None:
        """Read the line and the ticket at this desk afresh."""
        station = self.station
        directions = self.signed_in.directions if self.signed_in else frozenset()
        self.act(
            lambda tx: (queue.current_ticket(tx, station), queue.summary(tx, directions)), self._take_queue
        )

    def _take_queue(self, read: tuple[TicketRow | None, queue.QueueSummary]) -> None:
        ticket, summary = read
        if ticket != self.ticket:
            self.ticket = ticket
            self.ticket_changed.emit(ticket)
            if ticket is not None and ticket.case and ticket.case != self.case:
                self.open_case(ticket.case)
        self.queue_changed.emit(summary)

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


def _nothing(_result: object) -> None:
    """Do nothing more: the change itself makes the screens reload."""
