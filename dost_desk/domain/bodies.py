"""The bodies of events: what each kind of fact or decision says. Only bodies have versions."""

from datetime import date
from typing import Annotated

import msgspec

from dost_desk.domain.event import Moment

Brief = Annotated[str, msgspec.Meta(max_length=200)]
"""A text that rows are found by: a database's index takes no page-long key."""

Count = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
Plain = str | int | float | bool | list[str] | None
"""What a person can give as one value; nothing nested, so that nothing that shows it can go too deep."""


class Body(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True, gc=False):
    """The base of all bodies: a map on the wire, so a later version may add fields.

    A body is decoded from bytes, so nothing in it leads back to it and the collector need not look.
    """


# Queue -------------------------------------------------------------------------------------------


class TicketIssued(Body, frozen=True):
    """A ticket was given a number. ``code`` is what its bar code holds (digits)."""

    day: Brief
    label: Brief
    number: Count
    code: Brief
    direction: Count
    language: str = "az"
    groups: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    ahead: Count = 0


class TicketCalled(Body, frozen=True):
    """A desk called the ticket; ``again`` for a recall."""

    desk: str
    again: bool = False


class TicketMissed(Body, frozen=True):
    """The visitor did not come to the desk."""

    desk: str


class TicketParked(Body, frozen=True):
    """The visitor waits outside the line: ``volunteer`` (at the form) or ``asked`` (by the agent)."""

    reason: str
    desk: str


class TicketResumed(Body, frozen=True):
    """A parked visitor is ready again, at the desk that serves the case."""

    desk: str = ""


class TicketLinked(Body, frozen=True):
    """The visit belongs to a case."""

    case: Brief


class VisitFinished(Body, frozen=True):
    """The visit ended with one outcome of ``ticket.OUTCOMES``."""

    outcome: str
    note: str = ""


class PaperAsked(Body, frozen=True):
    """A paper is about to come out: an intent, written before the printer is touched."""

    name: str
    sha256: str


class PaperDone(Body, frozen=True):
    """What became of the paper that ``intent`` (an event id) asked for."""

    intent: bytes
    ok: bool
    reason: str = ""
    where: str = ""


class VolunteerWanted(Body, frozen=True):
    """A visitor at a kiosk calls a volunteer."""

    language: str = "az"


class VolunteerCame(Body, frozen=True):
    """A volunteer is with the visitor at the kiosk."""


# Case --------------------------------------------------------------------------------------------


class CaseOpened(Body, frozen=True):
    """A request for a service was begun. ``edition`` pins the passport, ``form`` its form version."""

    number: Brief
    code: Brief
    service: Brief
    edition: str
    form: str
    channel: str
    ticket: str = ""
    language: str = "az"


class ValueWritten(Body, frozen=True):
    """One value of the case as a person gave it.

    ``replaces`` names the writes that this one stands for; values not named stay beside it, and
    two of them are a conflict. ``answer`` is ``given``, ``unknown`` (doesn't know) or ``declined``
    (won't say). ``source`` is "" for what a person said, ``registry:NAME`` or ``case:NUMBER``.
    """

    path: str
    value: Plain = None
    answer: str = "given"
    source: str = ""
    replaces: tuple[bytes, ...] = ()


class RowAdded(Body, frozen=True):
    """A repeated row (``people`` or ``relatives``) was begun; rows have ids, never positions."""

    table: str
    row: str


class RowRemoved(Body, frozen=True):
    """A repeated row was taken away; what was written in it stays in the journal."""

    table: str
    row: str


class DocumentPresented(Body, frozen=True):
    """A document was shown in one presentation form (item 22).

    ``row`` is the checklist's row key. ``how`` is ``shown``, ``kept``, ``returned``, or "" when the
    tick was a mistake.
    """

    row: str
    form: str
    how: str
    replaces: tuple[bytes, ...] = ()


class RequirementDecided(Body, frozen=True):
    """A requirement was answered otherwise than by paper, with its reason and source."""

    row: str
    answer: str
    reason: str = ""
    source: str = ""
    until: str = ""
    replaces: tuple[bytes, ...] = ()


class RegistryAnswered(Body, frozen=True):
    """What a registry said, typed in by the agent with its source and time.

    ``result`` is ``yes``, ``no``, ``not_found`` or ``pending`` (unreachable now).
    """

    registry: str
    fact: str
    result: str
    person: str = ""
    note: str = ""
    asked_at: Moment = 0
    replaces: tuple[bytes, ...] = ()


class ConsentRecorded(Body, frozen=True):
    """Consent, or the legal basis, before any registry is asked (step 3)."""

    basis: str
    wording: str
    given_by: str = ""
    language: str = "az"


class RelativesChecked(Body, frozen=True):
    """Whether relatives obliged to care live in the same settlement (step 5)."""

    result: str
    note: str = ""


class HelpOffered(Body, frozen=True):
    """The application was offered to the volunteers' pool, with the consent to being helped."""

    label: str
    consent: str
    service: str
    form: str
    language: str = "az"
    who: str = ""


class HelpTaken(Body, frozen=True):
    """A volunteer took the offered application."""

    device: str = ""


class HelpReturned(Body, frozen=True):
    """The volunteer handed the application back; ``read_back`` once every answer was read."""

    read_back: bool
    reason: str = ""


class ApplicationSigned(Body, frozen=True):
    """The application was signed; ``sha256`` is of the paper that was signed."""

    mode: str
    signer: str
    sha256: str
    witness: str = ""
    why: str = ""
    read_aloud: bool = False


class AttachmentAdded(Body, frozen=True):
    """A file joined the case, named by its SHA-256."""

    sha256: str
    name: str
    media: str
    size: Annotated[int, msgspec.Meta(ge=0, le=2**53)]
    what: str


class CaseRegistered(Body, frozen=True):
    """The application was lodged, complete or not: it has a date, a term and a list of gaps.

    The writer computed ``due`` and the rest from calendar and passport; ``estimate`` says that a
    due date rests on an estimated holiday.
    """

    on: str
    due: str
    front_due: str
    post_by: str
    counting: str
    estimate: bool = False
    missing: tuple[str, ...] = ()
    waits_until: str = ""

    def __post_init__(self) -> None:
        """Take no term that is none: every paper and screen after this one rests on these dates."""
        for day in (self.on, self.due, self.front_due, self.post_by, self.waits_until or self.on):
            date.fromisoformat(day)


class CaseAccepted(Body, frozen=True):
    """The agent accepted the case (step 9): a decision; it names the hash of what was signed."""

    sha256: str
    on: str


# Directory ---------------------------------------------------------------------------------------


class CentreSet(Body, frozen=True):
    """The centre's name and settings as headquarters gave them."""

    name: str
    settings: dict[str, Plain] = msgspec.field(default_factory=dict)
    demonstration: bool = False


class StaffSet(Body, frozen=True):
    """A member of staff: role, hashes (argon2id) of password and PIN, directions served."""

    staff: str
    name: str
    role: str
    password: str = ""
    pin: str = ""
    directions: tuple[Count, ...] = ()
    active: bool = True


class DeviceEnrolled(Body, frozen=True):
    """A station got its writer name and number; ``key`` is its Ed25519 public key."""

    writer: str
    number: Count
    name: str
    mode: str
    key: bytes
    desk: str = ""


class DeviceRevoked(Body, frozen=True):
    """From now on the device's unsealed events are quarantined."""

    writer: str
    why: str = ""


class WriterRenewed(Body, frozen=True):
    """A device whose journal forked goes on as a new writer, under its old number and key."""

    old: str
    new: str
