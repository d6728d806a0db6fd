"""A case: one person's request for one service, folded from its events."""

from enum import StrEnum
from typing import Any

import msgspec

from dost_desk.domain import bodies as b
from dost_desk.domain.event import Event
from dost_desk.domain.state import State

_ON_PAPER = ("people/", "form/")
"""The paths whose values are printed on the application that the person signs."""


class CaseStage(StrEnum):
    """Registered and accepted are two states: completeness guards the second only."""

    OPEN = "open"
    REGISTERED = "registered"
    ACCEPTED = "accepted"


class Help(StrEnum):
    """Where the application is between the desk and the volunteers."""

    NONE = ""
    OFFERED = "offered"
    TAKEN = "taken"
    RETURNED = "returned"


class Write(msgspec.Struct, frozen=True, gc=False):
    """One value that stands: who gave it, who typed it, when (microseconds), from which source."""

    id: bytes
    value: Any
    answer: str
    source: str
    staff: str
    at: int


class Signature(msgspec.Struct, frozen=True):
    """The signed application: what the acceptance names."""

    mode: str
    signer: str
    witness: str
    why: str
    sha256: str
    at: int


class Attachment(msgspec.Struct, frozen=True):
    """A file of the case."""

    sha256: str
    name: str
    media: str
    size: int
    what: str


class Consent(msgspec.Struct, frozen=True):
    """Consent or legal basis, recorded before any registry is asked."""

    basis: str
    wording: str
    given_by: str
    at: int


class Case(State, kw_only=True):
    """A folded case.

    ``values`` maps a path (``people/p1/name``, ``form/phone``, ``documents/2/copy``,
    ``requirements/4``, ``registry/recipient.disabled``) to the writes that stand: one normally,
    more when two were made apart and neither replaced the other.
    """

    number: str = ""
    code: str = ""
    service: str = ""
    edition: str = ""
    form: str = ""
    channel: str = ""
    ticket: str = ""
    language: str = "az"
    opened_at: int = 0
    agent: str = ""
    stage: CaseStage = CaseStage.OPEN
    values: dict[str, list[Write]] = msgspec.field(default_factory=dict)
    rows: dict[str, dict[str, None]] = msgspec.field(default_factory=dict)
    removed: set[str] = msgspec.field(default_factory=set)
    consent: Consent | None = None
    relatives: b.RelativesChecked | None = None
    help: Help = Help.NONE
    helper: str = ""
    help_device: str = ""
    offered: b.HelpOffered | None = None
    read_back: bool = False
    signature: Signature | None = None
    attachments: list[Attachment] = msgspec.field(default_factory=list)
    registered: b.CaseRegistered | None = None
    registered_at: int = 0
    accepted: b.CaseAccepted | None = None
    accepted_at: int = 0

    @property
    def known_service(self) -> str:
        """The id of the service; a helper's station has it from the offer alone."""
        return self.service or (self.offered.service if self.offered else "")

    def value(self, path: str) -> Any:
        """Return the value that stands at ``path`` (the newest by order of two in conflict)."""
        writes = self.values.get(path)
        return writes[-1].value if writes else None

    def writes(self, path: str) -> tuple[bytes, ...]:
        """Return the ids of the writes that stand at ``path``: what a new write replaces."""
        return tuple(write.id for write in self.values.get(path, ()))

    def below(self, prefix: str) -> dict[str, Write]:
        """Return what stands below ``prefix``, by the rest of the path."""
        return {
            path[len(prefix) :]: writes[-1]
            for path, writes in self.values.items()
            if writes and path.startswith(prefix)
        }

    def row_ids(self, table: str) -> tuple[str, ...]:
        """Return the ids of the rows of ``table`` in the order they were begun."""
        return tuple(self.rows.get(table, ()))

    def conflicts(self) -> list[str]:
        """Return the paths at which two values written apart stand beside each other.

        What was written of a person or relative who was taken away is nobody's question any more.
        """
        return [
            path
            for path, writes in self.values.items()
            if len(writes) > 1 and _disagree(writes) and self.removed.isdisjoint(path.split("/"))
        ]


def _disagree(writes: list[Write]) -> bool:
    return any(_said(write) != _said(writes[0]) for write in writes)


def _said(write: Write) -> tuple[Any, ...]:
    """Return what a write says, without when it was asked and what it replaced."""
    match write.value:
        case b.RegistryAnswered() as answered:
            return answered.registry, answered.result
        case b.RequirementDecided() as decided:
            return decided.answer, decided.reason, decided.source, decided.until
    return write.value, write.answer


def path_of(body: b.Body) -> str:
    """Return where a body that writes a value writes it, "" for the others."""
    match body:
        case b.ValueWritten():
            return body.path
        case b.DocumentPresented():
            return f"documents/{body.row}/{body.form}"
        case b.RequirementDecided():
            return f"requirements/{body.row}"
        case b.RegistryAnswered():
            return f"registry/{body.fact}"
    return ""


def apply(case: Case, event: Event, body: b.Body) -> None:
    """Fold one event of the case."""
    if type(body) is b.ValueWritten:  # nearly every event of a case
        _write(case, event, body.path, body.replaces, body.value, body.answer, body.source)
        return
    match body:
        case b.DocumentPresented():
            _write(case, event, path_of(body), body.replaces, body.how)
        case b.RequirementDecided():
            _write(case, event, path_of(body), body.replaces, body, source=body.source)
        case b.RegistryAnswered():
            _write(case, event, path_of(body), body.replaces, body, source=f"registry:{body.registry}")
        case b.RowAdded():
            case.rows.setdefault(body.table, {})[body.row] = None
            case.removed.discard(body.row)
            _unsign(case, f"{body.table}/")
        case b.RowRemoved():
            case.rows.get(body.table, {}).pop(body.row, None)
            case.removed.add(body.row)
            _unsign(case, f"{body.table}/")
        case _:
            _apply_step(case, event, body)


def _write(
    case: Case,
    event: Event,
    path: str,
    replaces: tuple[bytes, ...],
    value: Any,
    answer: str = "given",
    source: str = "",
) -> None:
    envelope = event.envelope
    write = Write(event.id, value, answer, source, envelope.staff, envelope.at)
    standing = case.values.get(path, ())
    if case.signature is not None and [_said(old) for old in standing] != [_said(write)]:
        _unsign(case, path)
    case.values[path] = [*(old for old in standing if old.id not in replaces), write] if standing else [write]


def _unsign(case: Case, path: str) -> None:
    """Void the signature when what stands on the signed paper changes: it must be signed anew.

    After acceptance the signature stays: the acceptance names it by its hash.
    """
    if case.accepted is None and path.startswith(_ON_PAPER):
        case.signature = None


def _apply_step(case: Case, event: Event, body: b.Body) -> None:
    envelope = event.envelope
    match body:
        case b.CaseOpened() if not case.opened_at:
            case.number, case.code, case.service = body.number, body.code, body.service
            case.edition, case.form, case.channel = body.edition, body.form, body.channel
            case.ticket, case.language = body.ticket, body.language
            case.opened_at, case.agent = envelope.at, envelope.staff
        case b.ConsentRecorded():
            case.consent = Consent(body.basis, body.wording, body.given_by, envelope.at)
        case b.RelativesChecked():
            case.relatives = body
        case b.AttachmentAdded():
            case.attachments.append(Attachment(body.sha256, body.name, body.media, body.size, body.what))
        case b.ApplicationSigned():
            case.signature = Signature(
                body.mode, body.signer, body.witness, body.why, body.sha256, envelope.at
            )
        case b.CaseRegistered():
            _register(case, event, body)
        case b.CaseAccepted():
            case.stage, case.accepted, case.accepted_at = CaseStage.ACCEPTED, body, envelope.at
        case _:
            _apply_help(case, event, body)


def _register(case: Case, event: Event, body: b.CaseRegistered) -> None:
    # The first registration stands: the term began then, whatever was entered twice.
    if case.registered is None:
        case.registered, case.registered_at = body, event.envelope.at
        if case.stage is CaseStage.OPEN:
            case.stage = CaseStage.REGISTERED


def _apply_help(case: Case, event: Event, body: b.Body) -> None:
    match body:
        case b.HelpOffered():
            case.help, case.helper, case.help_device, case.offered = Help.OFFERED, "", "", body
        case b.HelpTaken():
            case.help, case.helper, case.help_device = Help.TAKEN, event.envelope.staff, event.envelope.writer
        case b.HelpReturned():
            case.help, case.read_back = Help.RETURNED, body.read_back
