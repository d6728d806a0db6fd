"""Which events of a message their writers vouch for: those that lead up to a signed head."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from dost_desk.domain.event import Event
from dost_desk.domain.seal import head_bytes
from dost_desk.sync.message import Head
from dost_desk.sync.signature import Signer, is_signed


def sign_head(sign: Signer, centre: str, writer: str, branch: int, seq: int, id_: bytes) -> Head:
    """Return the signed head of a writer of this device."""
    return Head(writer, branch, seq, id_, sign(head_bytes(centre, writer, seq, id_)))


def genuine_heads(centre: str, heads: Iterable[Head], keys: Mapping[str, bytes]) -> list[Head]:
    """Return the heads that the key of their writer signed; ``keys`` is public keys by writer."""
    return [
        head
        for head in heads
        if head.writer in keys
        and is_signed(keys[head.writer], head.signature, head_bytes(centre, head.writer, head.seq, head.id))
    ]


def vouched(events: Sequence[Event], heads: Iterable[Head]) -> set[bytes]:
    """Return the ids of the events that a genuine head covers.

    A head covers its event and, by the hashes of parents, all the writer's earlier ones. Events
    of a branch that no head ends at, or after the head, are not covered.
    """
    covered = {head.id for head in heads}
    by_writer: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        by_writer[event.envelope.writer].append(event)
    found: set[bytes] = set()
    for own in by_writer.values():
        for event in sorted(own, key=lambda one: one.envelope.seq, reverse=True):
            if event.id in covered:
                found.add(event.id)
                covered.update(event.envelope.parents)
    return found
