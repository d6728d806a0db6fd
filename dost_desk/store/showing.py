"""A subject's history as plain data that a person can read."""

from typing import Any

import msgspec

from dost_desk.domain.event import UNDECODABLE, Event
from dost_desk.domain.folding import as_json
from dost_desk.domain.kinds import KINDS
from dost_desk.store.ledger import Entry
from dost_desk.store.transaction import Transaction


class Line(msgspec.Struct, frozen=True):
    """One event; ``at`` in microseconds since 1970, ``seal`` 0 and ``verdict`` "" until it is sealed."""

    id: str
    at: int
    writer: str
    seq: int
    kind: str
    staff: str
    assisted_by: str
    seal: int
    verdict: str
    reason: str
    body: Any


def history_lines(tx: Transaction, subject: str) -> list[Line]:
    """Return the events of ``subject`` in the order of folding."""
    return [_line(entry) for entry in tx.history(subject)]


def _line(entry: Entry) -> Line:
    e = entry.event.envelope
    return Line(
        id=entry.event.id.hex(),
        at=e.at,
        writer=e.writer,
        seq=e.seq,
        kind=e.kind,
        staff=e.staff,
        assisted_by=e.assisted_by,
        seal=entry.seal or 0,
        verdict=entry.verdict.name.lower() if entry.verdict is not None else "",
        reason=entry.reason,
        body=_body(entry.event),
    )


def _body(event: Event) -> Any:
    """Return the body as plain data; of a kind unknown here, or unreadable, its bytes in hexadecimal."""
    if event.body is None:
        return None
    kind = KINDS.get(event.envelope.kind)
    try:
        return as_json(msgspec.msgpack.decode(event.body, type=kind.body)) if kind else event.body.hex()
    except UNDECODABLE:
        return event.body.hex()
