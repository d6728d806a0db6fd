"""What one visitor chose at the kiosk, and the ticket that comes of it."""

from PySide6.QtCore import QObject, Signal

from dost_desk.domain.state import DIRECTORY
from dost_desk.errors import DostError
from dost_desk.forms.directions import Direction
from dost_desk.printing.papers import TicketPaper
from dost_desk.services import floor, queue
from dost_desk.services.papers import ticket_paper
from dost_desk.services.queue import IssuedTicket
from dost_desk.services.station import Station
from dost_desk.store.transaction import Transaction
from dost_desk.ui.i18n import Language
from dost_desk.ui.jobs import Jobs
from dost_desk.ui.paper_jobs import PaperJobs
from dost_desk.ui.printing import Outcome


class KioskModel(QObject):
    """Holds the choices of the visitor of now, in memory only, and issues and prints the ticket.

    It asks for no name and no FİN. ``forget`` leaves nothing of a visitor behind.
    """

    issued = Signal(object)
    """The ``IssuedTicket``; it is on the disk."""
    printed = Signal(object)
    """The ``Outcome`` of printing the ticket that is shown."""
    failed = Signal(object)
    """A ``DostError``: no ticket was issued."""
    waiting_changed = Signal(int)
    """How many people wait in the whole hall; -1 when nobody knows."""
    centre_changed = Signal(str)
    """The centre's name."""
    served_changed = Signal(object)
    """The numbers of the directions that are served, a ``frozenset``."""
    volunteer_called = Signal()
    """The call is on the disk; the volunteers' stations show it."""
    volunteer_not_called = Signal()
    """The call could not be written: nobody will come."""

    def __init__(
        self, jobs: Jobs, station: Station, papers: PaperJobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.station = station
        self._jobs = jobs
        self._papers = papers
        self.language = Language.AZ
        self.direction: Direction | None = None
        self.groups: frozenset[str] = frozenset()
        self.needs: frozenset[str] = frozenset()
        self.ticket: IssuedTicket | None = None
        self._taking = False
        jobs.changed.connect(self._on_changed)

    @property
    def directions(self) -> tuple[Direction, ...]:
        """The directions of passport item 3, in its order."""
        return tuple(self.station.catalogue.directions)

    def forget(self) -> None:
        """Forget the visitor. A ticket that is just printing comes out all the same."""
        self.language = Language.AZ
        self.direction = None
        self.groups = frozenset()
        self.needs = frozenset()
        self.ticket = None
        self._taking = False

    def reload(self) -> None:
        """Read the centre's name and the directions served, and count who waits."""
        station = self.station
        self._jobs.run(
            lambda tx: (queue.summary(tx).waiting, tx.directory().name, floor.served_directions(tx, station)),
            self._count,
            self._uncounted,
            self,
        )

    def call_volunteer(self) -> None:
        """Call a volunteer to this kiosk; the volunteers' stations show it."""
        station, language = self.station, self.language
        self._jobs.run(
            lambda tx: floor.call_volunteer(tx, station, language),
            lambda _none: self.volunteer_called.emit(),
            lambda _error: self.volunteer_not_called.emit(),
            self,
        )

    def take_ticket(self) -> None:
        """Issue and print one ticket for the choices made; a second touch meanwhile does nothing."""
        if self._taking or self.direction is None or self.ticket is not None:
            return
        self._taking = True
        station, direction, language = self.station, self.direction.number, self.language
        groups, needs = sorted(self.groups), sorted(self.needs)

        def work(tx: Transaction) -> IssuedTicket:
            return queue.issue_ticket(tx, station, direction, language=language, groups=groups, needs=needs)

        self._jobs.run(work, self._take, self._refuse, self)

    def _take(self, issued: IssuedTicket) -> None:
        # A visitor who has left meanwhile has a number all the same, but it isn't shown to the next one.
        if self._taking:
            self._taking = False
            self.ticket = issued
            self.issued.emit(issued)
        station = self.station
        self._papers.print_paper(
            f"ticket/{issued.ticket}",
            "ticket",
            lambda tx: ticket_paper(tx, station, issued),
            _render,
            lambda outcome, _pdf: self._tell(issued, outcome),
            lambda error: self._tell(issued, Outcome(False, error.code)),
        )

    def _refuse(self, error: DostError) -> None:
        self._taking = False
        self.failed.emit(error)

    def _tell(self, issued: IssuedTicket, outcome: Outcome) -> None:
        if self.ticket is issued:
            self.printed.emit(outcome)

    def _on_changed(self, subjects: frozenset[str]) -> None:
        if any(subject.startswith("ticket/") or subject == DIRECTORY for subject in subjects):
            self.reload()

    def _count(self, read: tuple[int, str, frozenset[int]]) -> None:
        waiting, centre, served = read
        self.served_changed.emit(served)
        self.waiting_changed.emit(waiting)
        self.centre_changed.emit(centre)

    def _uncounted(self, _error: DostError) -> None:
        # A number that can't be read is not shown; taking a ticket tells what is wrong.
        self.waiting_changed.emit(-1)


def _render(paper: TicketPaper) -> bytes:
    # Reportlab takes a while to import; the first ticket of the day pays for it, in the background.
    from dost_desk.printing.ticket import render_ticket

    return render_ticket(paper)
