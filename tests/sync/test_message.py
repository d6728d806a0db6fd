"""The message: it round-trips, and anything that is not one whole message is named as such."""

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from dost_desk.domain.event import Record
from dost_desk.domain.seal import Ruling, SealBlock, Verdict
from dost_desk.errors import DamageError
from dost_desk.sync.message import (
    INFLATED_LIMIT,
    PACKED_LIMIT,
    Head,
    Lack,
    Message,
    Problem,
    dumps,
    loads,
    record_size,
)

_ids = st.binary(min_size=32, max_size=32)
_records = st.builds(
    Record, envelope=st.binary(max_size=200), salt=_ids, body=st.none() | st.binary(max_size=200)
)
_blocks = st.builds(
    SealBlock,
    centre=st.just("DOST-01"),
    first=st.integers(1, 10**6),
    rulings=st.lists(st.builds(Ruling, id=_ids, verdict=st.sampled_from(Verdict)), max_size=3).map(tuple),
    digest=_ids,
    signature=st.binary(min_size=64, max_size=64),
)
_messages = st.builds(
    Message,
    centre=st.text(max_size=8),
    sender=st.text(max_size=8),
    seal=st.integers(0, 10**9),
    digest=_ids,
    heads=st.lists(
        st.builds(
            Head,
            writer=st.text(max_size=8),
            branch=st.integers(0, 3),
            seq=st.integers(1, 99),
            id=_ids,
            signature=_ids,
        ),
        max_size=2,
    ).map(tuple),
    events=st.lists(_records, max_size=4).map(tuple),
    seals=st.lists(_blocks, max_size=2).map(tuple),
    lack=st.builds(Lack, events=st.lists(_ids, max_size=2).map(tuple)),
    problems=st.lists(st.builds(Problem, code=st.text(max_size=8), id=_ids), max_size=2).map(tuple),
    more=st.booleans(),
)


@given(_messages)
def test_a_message_survives_the_way(message: Message) -> None:
    assert loads(dumps(message)) == message


@given(_messages, st.data())
def test_a_truncated_message_is_unreadable(message: Message, data: st.DataObject) -> None:
    raw = dumps(message)
    cut = data.draw(st.integers(0, len(raw) - 1))
    with pytest.raises(DamageError) as caught:
        loads(raw[:cut])
    assert caught.value.code == "exchange.unreadable"


@given(st.binary(max_size=400))
def test_garbage_is_unreadable(raw: bytes) -> None:
    with pytest.raises(DamageError) as caught:
        loads(raw)
    assert caught.value.code == "exchange.unreadable"


@pytest.mark.parametrize(
    "inside",
    [
        b"",
        b"\xc1",
        msgspec.msgpack.encode("a text"),
        msgspec.msgpack.encode(["DOST-01"]),
        msgspec.msgpack.encode(["DOST-01", "w", "not a number"]),
        msgspec.msgpack.encode(["DOST-01", "w", 0, bytes(32), [], [["envelope"]]]),
    ],
)
def test_a_frame_that_holds_something_else_is_unreadable(inside: bytes) -> None:
    with pytest.raises(DamageError) as caught:
        loads(b"DOST-X\x01" + zstandard.compress(inside))
    assert caught.value.code == "exchange.unreadable"


def test_another_version_is_named_before_anything_is_read() -> None:
    raw = bytearray(dumps(Message("DOST-01", "w")))
    raw[6] = 9
    with pytest.raises(DamageError) as caught:
        loads(bytes(raw[:7]) + b"whatever a later version writes")
    assert caught.value.code == "exchange.other-version"
    assert caught.value.values == {"theirs": 9, "ours": 1}


@pytest.mark.parametrize("says_its_size", [True, False])
def test_a_decompression_bomb_ends_at_the_limit(says_its_size: bool) -> None:
    bomb = zstandard.ZstdCompressor(write_content_size=says_its_size).compress(bytes(INFLATED_LIMIT + 1))
    assert len(bomb) < 10_000
    with pytest.raises(DamageError) as caught:
        loads(b"DOST-X\x01" + bomb)
    assert caught.value.code == "exchange.unreadable"


def test_what_is_too_large_on_the_wire_is_not_even_inflated() -> None:
    with pytest.raises(DamageError) as caught:
        loads(b"DOST-X\x01" + bytes(PACKED_LIMIT))
    assert caught.value.code == "exchange.unreadable"


def test_bytes_after_the_message_are_not_passed_over() -> None:
    with pytest.raises(DamageError) as caught:
        loads(dumps(Message("DOST-01", "w")) + b"and more")
    assert caught.value.code == "exchange.unreadable"


@given(_records)
def test_a_records_size_is_never_guessed_too_small(record: Record) -> None:
    assert len(msgspec.msgpack.encode(record)) <= record_size(record)
