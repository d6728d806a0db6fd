"""Subjects told event by event: real bodies in real envelopes, folded by the real rules, no store."""

from collections.abc import Iterator

from dost_desk.domain import bodies as b
from dost_desk.domain import directory as directories
from dost_desk.domain.case import Case
from dost_desk.domain.directory import Directory
from dost_desk.domain.event import Envelope, Event, encode_body, encode_envelope, seal_body
from dost_desk.domain.folding import Folder
from dost_desk.domain.kinds import KIND_OF_BODY
from dost_desk.domain.seal import Verdict
from dost_desk.domain.state import State
from dost_desk.domain.ticket import Ticket
from dost_desk.forms.application import Volunteer
from dost_desk.forms.service import Service

SERVICE = "01-09-15-00"
CERTIFICATE = "01-01-02-00"
NOON = 1_767_600_000_000_000  # 2026-01-05, 12:00 in Baku
PAPER = "ab" * 32
SALT = b"s" * 16

DEVICES = {
    "desk": "desk",
    "desk2": "desk",
    "helper": "helper",
    "kiosk": "kiosk",
    "hall": "hall",
    "all": "standalone",
}
STAFF = {"agent": "agent", "agent2": "agent", "boss": "supervisor", "vol": "volunteer", "vol2": "volunteer"}


def centre() -> Directory:
    """Return the directory of a fictional centre with one device of each mode."""
    directory = directories.start()
    for staff, role in STAFF.items():
        directories.apply(directory, b.StaffSet(staff=staff, name=f"Nümunə {staff}", role=role))
    for number, (writer, mode) in enumerate(DEVICES.items(), start=1):
        body = b.DeviceEnrolled(writer=writer, number=number, name=writer, mode=mode, key=b"k")
        directories.apply(directory, body)
    return directory


class Story:
    """One subject and the state that its events left; a fresh event has a later ``at``."""

    def __init__(self, rules: Folder, subject: str = "case/c1", directory: Directory | None = None) -> None:
        self.rules = rules
        self.subject = subject
        self.directory = directory or centre()
        self.state: State = rules.start(subject)
        self.events: list[Event] = []
        self._seq = 0

    @property
    def case(self) -> Case:
        assert isinstance(self.state, Case)
        return self.state

    @property
    def ticket(self) -> Ticket:
        assert isinstance(self.state, Ticket)
        return self.state

    def event(
        self,
        body: b.Body,
        staff: str = "agent",
        writer: str = "desk",
        scope: str | None = None,
        *,
        kind: str | None = None,
        version: int = 1,
        subject: str | None = None,
    ) -> Event:
        """Return the next event of the subject, not folded yet."""
        self._seq += 1
        known = KIND_OF_BODY[type(body)]
        content = encode_body(body)
        envelope = Envelope(
            centre="001",
            writer=writer,
            seq=self._seq,
            parents=(),
            at=NOON + self._seq,
            staff=staff,
            assisted_by="",
            subject=subject or self.subject,
            scope=scope or known.scopes[0],
            kind=kind or known.name,
            version=version,
            dir=self.directory.version,
            commit=seal_body(SALT, content),
        )
        return Event(encode_envelope(envelope)[1], envelope, content)

    def fold(self, event: Event, verdict: Verdict | None = None, reason: str = "") -> str:
        """Fold an event and return its code."""
        self.events.append(event)
        return self.rules.fold(self.state, event, verdict, reason, self.directory)

    def write(
        self, body: b.Body, staff: str = "agent", writer: str = "desk", scope: str | None = None
    ) -> str:
        """Let somebody write ``body``; return the code why it is refused, "" when it is not."""
        return self.fold(self.event(body, staff, writer, scope))

    def must(
        self, body: b.Body, staff: str = "agent", writer: str = "desk", scope: str | None = None
    ) -> bytes:
        """Write ``body``, which nothing forbids; return the event's id."""
        assert self.write(body, staff, writer, scope) == ""
        return self.events[-1].id

    def say(self, path: str, value: object, **more: object) -> bytes:
        """Write one value over what stands."""
        body = b.ValueWritten(path=path, value=value, replaces=self.case.writes(path), **more)  # type: ignore[arg-type] # passed through
        return self.must(body)


def open_case(story: Story, service: str = SERVICE) -> Story:
    """Open the case for its recipient."""
    opened = b.CaseOpened(
        number="001-2026-01-00001",
        code="2001260001000010",
        service=service,
        edition="1",
        form="1",
        channel="in_person",
        ticket="t1",
    )
    story.must(opened)
    story.must(b.RowAdded(table="people", row="recipient"))
    story.say("people/recipient/roles", ["recipient", "applicant"])
    return story


def required_answers(service: Service) -> Iterator[str]:
    """Name the questions that a complete form answers."""
    return (question.key for question in service.form.questions if question.volunteer is Volunteer.EDIT)


def complete(story: Story, service: Service) -> Story:
    """Do all that step 9 asks for, but the registration and the acceptance."""
    open_case(story, service.id)
    story.say("people/recipient/surname", "Nümunəyeva")
    story.say("people/recipient/name", "Səkinə")
    story.must(b.ConsentRecorded(basis="consent", wording="razıyam"))
    story.must(b.RelativesChecked(result="none"))
    for fact in service.rules.facts.values():
        if fact.source:
            fact_name = next(name for name, one in service.rules.facts.items() if one is fact)
            story.must(b.RegistryAnswered(registry=fact.source, fact=fact_name, result="no"))
    for row in ("1", "2", "4"):
        story.must(b.DocumentPresented(row=row, form="original", how="returned"))
    for key in required_answers(service):
        story.must(b.ValueWritten(path=f"form/{key}", value="", answer="unknown"))
    story.say("reply/channel", "cabinet")
    sign(story)
    return story


def sign(story: Story, sha256: str = PAPER) -> None:
    """Sign the application and attach its electronic copy."""
    story.must(b.ApplicationSigned(mode="self", signer="Nümunəyeva Səkinə", sha256=sha256))
    story.must(
        b.AttachmentAdded(sha256=sha256, name="a.pdf", media="application/pdf", size=1, what="application")
    )


def registration(due: str = "2026-01-20") -> b.CaseRegistered:
    return b.CaseRegistered(
        on="2026-01-05", due=due, front_due="2026-01-07", post_by="2026-01-19", counting="calendar"
    )


def accepted(sha256: str = PAPER) -> b.CaseAccepted:
    return b.CaseAccepted(sha256=sha256, on="2026-01-05")


def ticket_issued(number: int = 1) -> b.TicketIssued:
    return b.TicketIssued(
        day="2026-01-05",
        label=f"S{number:03d}",
        number=number,
        code="1",
        direction=9,
        groups=("aged_70",),
        needs=("cannot_read",),
    )
