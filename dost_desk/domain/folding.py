"""The fold: events in their order give the state of a subject, and the code of each that has no effect."""

from collections.abc import Callable
from typing import Any, Protocol

import msgspec

from dost_desk.domain import bodies as b
from dost_desk.domain import case, directory, kiosk, ticket
from dost_desk.domain.authority import breach
from dost_desk.domain.directory import Directory
from dost_desk.domain.event import UNDECODABLE, Event
from dost_desk.domain.kinds import KINDS
from dost_desk.domain.seal import Verdict
from dost_desk.domain.state import DIRECTORY, Paper, Refused, State

UNKNOWN_KIND = "kind.unknown"
UNREADABLE = "event.body-unreadable"
_UNKNOWN = (0, None)
Effect = Callable[[Any, Event, Any], None]


class Guard(Protocol):
    """What a decision or a volunteer's write must pass: returns a code, or "" to let it through."""

    def __call__(self, state: State, event: Event, body: b.Body, directory: Directory) -> str:
        """Return the code of the rule that forbids the event in ``state``."""


class Folder:
    """Folds events into states. Pure: the same events in the same order give the same state."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._readers = {
            name: (kind.version, msgspec.msgpack.Decoder(kind.body).decode) for name, kind in KINDS.items()
        }

    def start(self, subject: str) -> State:
        """Return the state of ``subject`` before its first event."""
        if subject == DIRECTORY:
            return directory.start()
        families: dict[str, type[State]] = {
            "ticket": ticket.Ticket,
            "case": case.Case,
            "kiosk": kiosk.Kiosk,
        }
        return families.get(subject.partition("/")[0], State)(subject=subject)

    def fold(
        self, state: State, event: Event, verdict: Verdict | None, reason: str, people: Directory
    ) -> str:
        """Fold ``event`` into ``state`` in place; return "" or the code why it has no effect here.

        ``verdict`` is central's, or None while the event is not sealed: only then rules are asked.
        An event whose body is not here (erased, or out of this station's scope) counts, no more. One
        that central applied and this version can't read is listed like a refused one, never hidden.

        Codes that begin ``authority.`` mean that the writer had no right; ``kind.unknown`` and
        ``event.body-unreadable`` that this version can't read it; others that the state forbids
        the decision.
        """
        if verdict is None:
            code, body = self._judge(state, event, people)
        elif verdict is Verdict.APPLIED:
            code, body = self._read(event)
        else:
            code, body = reason or f"verdict.{verdict.name.lower()}", None
        envelope = event.envelope
        state.events += 1
        state.last[envelope.writer] = event.id
        if code:
            state.refused.append(Refused(event.id, envelope.kind, code, envelope.staff, envelope.at))
        elif body is not None:
            apply(state, event, body)
        return code

    def _judge(self, state: State, event: Event, people: Directory) -> tuple[str, b.Body | None]:
        """Return the code of the rule that an unsealed event breaks in ``state``, and its body."""
        kind = KINDS.get(event.envelope.kind)
        code = breach(event.envelope, kind, people) if kind is not None else UNKNOWN_KIND
        if code:
            return code, None
        code, body = self._read(event)
        if body is not None:
            code = self._guard(state, event, body, people)
        return code, body

    def _read(self, event: Event) -> tuple[str, b.Body | None]:
        """Return the event's body, or the code why this version can't read it."""
        if event.body is None:
            return "", None
        version, decode = self._readers.get(event.envelope.kind, _UNKNOWN)
        if decode is None or event.envelope.version > version:
            return UNKNOWN_KIND, None
        try:
            return "", decode(event.body)
        except UNDECODABLE:
            return UNREADABLE, None


def apply(state: State, event: Event, body: b.Body) -> None:
    """Let ``body`` take effect in ``state``."""
    effect = _OF_BODY.get(type(body)) or _OF_STATE.get(type(state))
    if effect is not None:
        effect(state, event, body)


def _apply_paper(state: State, event: Event, body: b.PaperAsked | b.PaperDone) -> None:
    if isinstance(body, b.PaperAsked):
        state.papers[event.id] = Paper(body.name, body.sha256, event.envelope.at)
        return
    paper = state.papers.get(body.intent)
    if paper is not None:
        paper.ok, paper.reason, paper.where = body.ok, body.reason, body.where


_OF_BODY: dict[type[b.Body], Effect] = {b.PaperAsked: _apply_paper, b.PaperDone: _apply_paper}
_OF_STATE: dict[type[State], Effect] = {
    case.Case: case.apply,
    ticket.Ticket: ticket.apply,
    kiosk.Kiosk: kiosk.apply,
    Directory: lambda state, _event, body: directory.apply(state, body),
}
"""Tables, not a chain of questions: a case of hundreds of events is folded between two key strokes."""


def as_json(body: b.Body | None) -> Any:
    """Return a body as plain data for a readable history; bytes become hexadecimal."""
    return _readable(msgspec.to_builtins(body, builtin_types=(bytes,)))


def _readable(value: Any) -> Any:
    match value:
        case bytes():
            return value.hex()
        case dict():
            return {key: _readable(one) for key, one in value.items()}
        case list() | tuple():
            return [_readable(one) for one in value]
    return value
