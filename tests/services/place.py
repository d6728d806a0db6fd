"""A centre to test use cases in: a real encrypted journal, the shipped catalogue, fictional people."""

from collections.abc import Callable
from typing import TypeVar

import msgspec

from dost_desk.domain import bodies as b
from dost_desk.domain.calendar import Calendar
from dost_desk.domain.case import Case
from dost_desk.domain.directory import CENTRAL
from dost_desk.domain.kinds import Mode
from dost_desk.forms.application import Volunteer
from dost_desk.forms.catalogue import Catalogue
from dost_desk.services import application, checklist, intake, queue
from dost_desk.services.demonstration import RECIPIENT
from dost_desk.services.station import Actor, Station
from dost_desk.services.views import case_view
from dost_desk.store.journal import Journal
from dost_desk.store.transaction import Transaction
from tests.journals import CENTRE, FakeClock, JournalFactory

T = TypeVar("T")
SERVICE = "01-09-15-00"
CERTIFICATE = "01-01-02-00"
TODAY = "2026-01-05"
AGENT, OTHER_AGENT, VOLUNTEER, OTHER_VOLUNTEER = Actor("014"), Actor("015"), Actor("k03"), Actor("k04")
PAPER = b"%PDF-1.7 signed"

STAFF: tuple[b.Body, ...] = (
    b.CentreSet(
        name="DOST mərkəzi (nümunə)",
        demonstration=True,
        settings={"address": "Nümunə küçəsi 1", "hours": "09:00–18:00"},
    ),
    b.StaffSet(staff="014", name="Aytən Nümunəli", role="agent"),
    b.StaffSet(staff="015", name="Kamal Nümunəli", role="agent"),
    b.StaffSet(staff="k03", name="Murad Nümunəzadə", role="volunteer"),
    b.StaffSet(staff="k04", name="Lalə Nümunəzadə", role="volunteer"),
    b.DeviceEnrolled(writer="desk", number=1, name="desk", mode="standalone", key=b"k", desk="7"),
)


class Place:
    """One standalone station; ``run`` lets a use case work in a transaction of its own."""

    def __init__(
        self,
        journals: JournalFactory,
        catalogue: Catalogue,
        clock: FakeClock,
        more: tuple[b.Body, ...] = (),
        name: str = "desk",
    ) -> None:
        central = journals.open(name, CENTRAL)
        central.run(lambda tx: [tx.append("directory", body) for body in (*STAFF, *more)])
        central.close()
        self.clock = clock
        self.reopen: Callable[[str], Journal] = lambda writer: journals.open(name, writer)
        self.journal: Journal = journals.open(name, "desk")
        self._ids = iter(range(1, 100_000))
        self.station = Station(
            CENTRE, 1, Mode.STANDALONE, "7", catalogue, Calendar(2026), lambda: f"id{next(self._ids):05d}"
        )

    def run(self, work: Callable[[Transaction], T]) -> T:
        return self.journal.run(work)

    def at_desk(self, desk: str) -> Station:
        """Return the same station with another desk's number."""
        return msgspec.structs.replace(self.station, desk=desk)

    def state(self, case: str) -> Case:
        """Return the folded case; the store thread is idle while the test looks."""
        return self.run(lambda tx: intake.case_state(tx, case))

    def events(self) -> int:
        return self.run(lambda tx: tx.event_count())

    def codes(self, case: str) -> list[str]:
        view = self.run(lambda tx: case_view(tx, self.station, case))
        return [obstacle.code for obstacle in view.obstacles]

    # A visit, step by step ------------------------------------------------------------------------

    def ticket(self, direction: int = 9, **more: object) -> queue.IssuedTicket:
        return self.run(lambda tx: queue.issue_ticket(tx, self.station, direction, **more))  # type: ignore[arg-type] # passed through

    def case(self, service: str = SERVICE, ticket: str = "") -> str:
        return self.run(lambda tx: intake.open_case(tx, self.station, AGENT, service, ticket=ticket))

    def visit(self, service: str = SERVICE) -> tuple[str, str]:
        """Let a visitor come to the desk; return the ticket and the case."""
        issued = self.ticket()
        self.run(lambda tx: queue.call_ticket(tx, self.station, AGENT, issued.ticket))
        return issued.ticket, self.case(service, issued.ticket)

    def identify(self, case: str) -> None:
        person = {"surname": RECIPIENT.surname, "name": RECIPIENT.name, "fin": RECIPIENT.fin}
        self.run(lambda tx: intake.write_person(tx, AGENT, case, "people", "recipient", person))
        self.run(lambda tx: intake.record_consent(tx, AGENT, case, "consent", "razıyam", RECIPIENT.name))

    def ask_registries(self, case: str, result: str = "no") -> None:
        service = self.station.catalogue.service(self.state(case).service)
        for fact, text in service.rules.facts.items():
            if text.source:
                self.registry(case, fact, result)
        self.run(lambda tx: intake.check_relatives(tx, AGENT, case))

    def registry(self, case: str, fact: str, result: str, note: str = "") -> None:
        self.run(lambda tx: intake.record_registry(tx, AGENT, case, "TSERAS", fact, result, note))

    def bring_papers(self, case: str) -> None:
        listed = self.run(lambda tx: checklist.checklist(self.station, intake.case_state(tx, case)))
        for row in listed.missing:
            self.present(case, row.key)

    def present(self, case: str, row: str, form: str = "original", how: str = "returned") -> None:
        self.run(lambda tx: checklist.present(tx, self.station, AGENT, case, row, form, how))

    def answer(
        self, case: str, question: str, raw: str = "", kind: str = "given", actor: Actor = AGENT
    ) -> None:
        self.run(lambda tx: application.answer(tx, self.station, actor, case, question, raw, kind))

    def fill(self, case: str, actor: Actor = AGENT) -> None:
        """Answer every open question with "doesn't know"."""
        form = self.station.catalogue.service(self.state(case).service).form
        for question in form.questions:
            if question.volunteer is Volunteer.EDIT:
                self.answer(case, question.key, kind="unknown", actor=actor)

    def offer(self, case: str) -> None:
        self.run(lambda tx: application.offer_help(tx, self.station, AGENT, case, "razıyam", "Səkinə xanım"))

    def sign(self, case: str, paper: bytes = PAPER) -> None:
        self.run(lambda tx: application.sign(tx, AGENT, case, "self", RECIPIENT.name, paper))
        self.run(lambda tx: application.attach_application(tx, AGENT, case, paper))

    def reply(self, case: str, **values: str) -> None:
        chosen = values or {"channel": "cabinet"}
        self.run(lambda tx: application.choose_reply(tx, AGENT, case, chosen))

    def whole(self, service: str = SERVICE) -> str:
        """Return a case with all that acceptance asks for."""
        _, case = self.visit(service)
        self.identify(case)
        self.ask_registries(case)
        self.bring_papers(case)
        self.fill(case)
        self.reply(case)
        self.sign(case)
        return case
