"""Vouching: a signed head covers exactly the events that lead up to it."""

from hypothesis import given
from hypothesis import strategies as st

from dost_desk.domain.event import Envelope, Event, encode_envelope
from dost_desk.sync.message import Head
from dost_desk.sync.signature import Signer, new_private_key
from dost_desk.sync.vouching import genuine_heads, sign_head, vouched

_SIGNER = Signer(new_private_key())
_CENTRE = "DOST-01"


def _chain(
    writer: str, length: int, start: tuple[bytes, ...] = (), seq: int = 1, salt: int = 0
) -> list[Event]:
    events: list[Event] = []
    parents = start
    for number in range(seq, seq + length):
        envelope = Envelope(
            _CENTRE,
            writer,
            number,
            parents,
            salt,
            "",
            "",
            "ticket/1",
            "queue",
            "ticket.issued",
            1,
            0,
            bytes(32),
        )
        _, id_ = encode_envelope(envelope)
        events.append(Event(id_, envelope, None))
        parents = (id_,)
    return events


def _head(event: Event, branch: int = 0) -> Head:
    return sign_head(_SIGNER, _CENTRE, event.envelope.writer, branch, event.envelope.seq, event.id)


@given(st.integers(1, 12), st.data())
def test_a_head_covers_the_events_up_to_it_in_any_order(length: int, data: st.DataObject) -> None:
    chain = _chain("d01", length)
    at = data.draw(st.integers(0, length - 1))
    shuffled = data.draw(st.permutations(chain))
    assert vouched(shuffled, [_head(chain[at])]) == {event.id for event in chain[: at + 1]}


def test_a_forged_event_in_the_middle_is_not_covered() -> None:
    chain = _chain("d01", 4)
    forged = _chain("d01", 1, chain[0].envelope.parents, seq=2, salt=9)[0]
    covered = vouched([*chain, forged], [_head(chain[-1])])
    assert forged.id not in covered
    assert covered == {event.id for event in chain}


def test_each_branch_of_a_fork_needs_its_own_head() -> None:
    trunk = _chain("d01", 2)
    left = _chain("d01", 2, (trunk[-1].id,), seq=3, salt=1)
    right = _chain("d01", 2, (trunk[-1].id,), seq=3, salt=2)
    every = [*trunk, *left, *right]
    assert vouched(every, [_head(left[-1])]) == {event.id for event in [*trunk, *left]}
    assert vouched(every, [_head(left[-1]), _head(right[-1], 1)]) == {event.id for event in every}


def test_a_head_is_genuine_only_by_its_writers_key() -> None:
    event = _chain("d01", 1)[0]
    head = _head(event)
    other = Signer(new_private_key()).public
    assert genuine_heads(_CENTRE, [head], {"d01": _SIGNER.public}) == [head]
    assert genuine_heads(_CENTRE, [head], {"d01": other}) == []
    assert genuine_heads(_CENTRE, [head], {"d02": _SIGNER.public}) == []
    assert genuine_heads("DOST-02", [head], {"d01": _SIGNER.public}) == []
    assert genuine_heads(_CENTRE, [head], {"d01": b"no key"}) == []
