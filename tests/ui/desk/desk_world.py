"""A desk to test windows with: a real journal of a fictional centre, real jobs, papers into a folder."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pytestqt.qtbot import QtBot

from dost_desk.bootstrap import load_calendar
from dost_desk.domain import bodies as b
from dost_desk.domain.directory import CENTRAL
from dost_desk.domain.kinds import Mode, Role
from dost_desk.forms.catalogue import Catalogue
from dost_desk.forms.steps import Panel
from dost_desk.services import demonstration, intake, queue
from dost_desk.services.identity import SignedIn
from dost_desk.services.station import Actor, Station
from dost_desk.store.journal import Journal
from dost_desk.store.transaction import Transaction
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.step_panel import StepPanel
from dost_desk.ui.jobs import Jobs
from dost_desk.ui.paper_jobs import PaperJobs
from dost_desk.ui.printing import PaperOut
from tests.journals import CENTRE, FakeClock, JournalFactory

T = TypeVar("T")
SERVICE = "01-09-15-00"
CERTIFICATE = "01-01-02-00"
AGENT = SignedIn(demonstration.AGENT, "Aytən Nümunəli (uydurma)", Role.AGENT, frozenset(), "")
ACTOR = Actor(demonstration.AGENT)
STAFF: tuple[b.Body, ...] = (
    b.CentreSet(name="DOST mərkəzi (nümunə)", demonstration=True),
    b.StaffSet(staff=demonstration.AGENT, name="Aytən Nümunəli (uydurma)", role="agent"),
    b.StaffSet(staff=demonstration.VOLUNTEER, name="Murad Nümunəzadə (uydurma)", role="volunteer"),
    b.DeviceEnrolled(writer="desk", number=1, name="desk", mode="standalone", key=b"k", desk="7"),
)


class NoPanel(StepPanel):
    """A panel that only remembers where the cursor was sent."""

    def __init__(self, model: DeskModel) -> None:
        super().__init__(model)
        self.went: list[str] = []

    def show_case(self, view: object) -> None:
        """Show nothing."""

    def go_to(self, place: str) -> None:
        """Remember the place."""
        self.went.append(place)


class DeskWorld:
    """Everything under a desk window. ``run`` works on the store directly, as another station would."""

    def __init__(
        self, journals: JournalFactory, catalogue: Catalogue, clock: FakeClock, folder: Path, qtbot: QtBot
    ) -> None:
        central = journals.open("desk", CENTRAL)
        central.run(lambda tx: [tx.append("directory", body) for body in STAFF])
        central.close()
        self.clock = clock
        self.qtbot = qtbot
        self.journal: Journal = journals.open("desk", "desk")
        self.jobs = Jobs(self.journal)
        self.folder = folder
        self._ids = iter(range(1, 10_000))
        self.station = Station(
            CENTRE, 1, Mode.STANDALONE, "7", catalogue, load_calendar(), lambda: f"id{next(self._ids):04d}"
        )
        out = PaperOut(folder, make_printer=lambda _name: None)
        self.papers = PaperJobs(self.jobs, out)
        self.model = DeskModel(self.jobs, self.station, self.papers, clock)

    def run(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` in the store and let the windows hear of it."""
        answer = self.journal.run(work)
        self.settle()
        return answer

    def settle(self) -> None:
        """Wait until every job is answered and every screen has reloaded."""
        self.qtbot.waitUntil(lambda: not self.jobs.busy)
        self.journal.run(lambda _tx: None)
        # What the store said after the last answer still waits in the event loop.
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: not self.jobs.busy)

    def ticket(self, direction: int = 9, **more: object) -> queue.IssuedTicket:
        """Let a visitor take a ticket."""
        return self.run(lambda tx: queue.issue_ticket(tx, self.station, direction, **more))  # type: ignore[arg-type] # passed through

    def case(self, service: str = SERVICE, ticket: str = "") -> str:
        """Open a case."""
        return self.run(lambda tx: intake.open_case(tx, self.station, ACTOR, service, ticket=ticket))

    def visit(self, service: str = SERVICE, **more: object) -> str:
        """Let a visitor take a ticket, be called, and have a case opened; return the case."""
        issued = self.ticket(**more)  # type: ignore[arg-type] # passed through
        self.run(lambda tx: queue.call_next(tx, self.station, ACTOR))
        case = self.case(service, issued.ticket)
        self.settle()
        return case

    def name(self, case: str, **fields: str) -> None:
        """Write fields of the recipient."""
        self.run(lambda tx: intake.write_person(tx, ACTOR, case, "people", "recipient", fields))

    def sign_in(self) -> None:
        """Let the agent sit down."""
        self.model.sign_in(AGENT)
        self.settle()

    def close(self) -> None:
        """Let go of the threads."""
        self.jobs.close()


def empty_panels(model: DeskModel) -> dict[Panel, StepPanel]:
    """Return panels that show nothing, for tests of the frame."""
    return {step: NoPanel(model) for step in Panel}
