"""The fold: events in their order give the state of a subject, and the code of each that has no effect."""

from typing import Any, Protocol

import msgspec

from dost_desk.domain import bodies as b
from dost_desk.domain import case, directory, ticket
from dost_desk.domain.authority import breach
from dost_desk.domain.directory import Directory
from dost_desk.domain.event import Event
from dost_desk.domain.kinds import KIND_OF_BODY, KINDS, Kind
from dost_desk.domain.seal import Verdict
from dost_desk.domain.state import DIRECTORY, Paper, Refused, State
from dost_desk.errors import DamageError

UNKNOWN_KIND = "kind.unknown"
UNREADABLE = "event.body-unreadable"


class Guard(Protocol):
    """What a decision or a volunteer's write must pass: returns a code, or "" to let it through."""

    def __call__(self, state: State, event: Event, body: b.Body, directory: Directory) -> str:
        """Return the code of the rule that forbids the event in ``state``."""


class Folder:
    """Folds events into states. Pure: the same events in the same order give the same state."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._decoders = {name: msgspec.msgpack.Decoder(kind.body).decode for name, kind in KINDS.items()}

    def start(self, subject: str) -> State:
        """Return the state of ``subject`` before its first event."""
        if subject == DIRECTORY:
            return directory.start()
        family = subject.partition("/")[0]
        return (
            ticket.Ticket(subject=subject)
            if family == "ticket"
            else case.Case(subject=subject)
            if family == "case"
            else State(subject=subject)
        )

    def judge(self, state: State, event: Event, people: Directory) -> str:
        """Return the code of the rule that ``event`` breaks in ``state``, "" when none.

        Codes that begin ``authority.`` mean that the writer had no right; ``kind.unknown`` and
        ``event.body-unreadable`` that this version can't judge it; others that the state forbids
        the decision.
        """
        kind = KINDS.get(event.envelope.kind)
        if kind is None or event.envelope.version > kind.version:
            return UNKNOWN_KIND
        code = breach(event.envelope, kind, people)
        if code or event.body is None:
            return code
        try:
            body = self._open(event)
        except DamageError as error:
            return error.code
        return self._guard(state, event, body, people)

    def fold(
        self, state: State, event: Event, verdict: Verdict | None, reason: str, people: Directory
    ) -> str:
        """Fold ``event`` into ``state`` in place; return "" or the code why it has no effect.

        ``verdict`` is central's, or None while the event is not sealed: only then rules are asked.
        An event whose body is not here (erased, or out of this station's scope) counts, no more.
        """
        code = self.judge(state, event, people) if verdict is None else _code_of(verdict, reason)
        state.events += 1
        state.last[event.envelope.writer] = event.id
        if code:
            envelope = event.envelope
            state.refused.append(Refused(event.id, envelope.kind, code, envelope.staff, envelope.at))
            return code
        if event.body is not None and event.envelope.kind in KINDS:
            apply(state, event, self._open(event))
        return ""

    def open(self, event: Event) -> b.Body | None:
        """Return the event's body, None when it is erased or of a kind unknown here."""
        if event.body is None or event.envelope.kind not in KINDS:
            return None
        return self._open(event)

    def _open(self, event: Event) -> b.Body:
        try:
            body: b.Body = self._decoders[event.envelope.kind](event.body)  # type: ignore[arg-type] # checked by callers
        except msgspec.DecodeError as error:
            raise DamageError(UNREADABLE, reason=str(error)) from error
        return body


def apply(state: State, event: Event, body: b.Body) -> None:
    """Let ``body`` take effect in ``state``."""
    match body:
        case b.PaperAsked():
            state.papers[event.id] = Paper(body.name, body.sha256, event.envelope.at)
        case b.PaperDone():
            paper = state.papers.get(body.intent)
            if paper is not None:
                paper.ok, paper.reason, paper.where = body.ok, body.reason, body.where
        case _:
            _apply_to_subject(state, event, body)


def _apply_to_subject(state: State, event: Event, body: b.Body) -> None:
    match state:
        case case.Case():
            case.apply(state, event, body)
        case ticket.Ticket():
            ticket.apply(state, event, body)
        case Directory():
            directory.apply(state, body)


def _code_of(verdict: Verdict, reason: str) -> str:
    if verdict is Verdict.APPLIED:
        return ""
    return reason or f"verdict.{verdict.name.lower()}"


def kind_of(body: b.Body) -> Kind:
    """Return the kind that a body belongs to."""
    return KIND_OF_BODY[type(body)]


def as_json(body: b.Body | None) -> Any:
    """Return a body as plain data for a readable history; bytes become hexadecimal."""
    return msgspec.to_builtins(body, enc_hook=lambda value: value.hex()) if body is not None else None
