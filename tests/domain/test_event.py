import hashlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dost_desk.domain import bodies as b
from dost_desk.domain.event import (
    ENVELOPE_LIMIT,
    NO_PARENT,
    Envelope,
    Record,
    encode_body,
    encode_envelope,
    open_record,
    seal_body,
)
from dost_desk.errors import DamageError

BODY = encode_body(b.ValueWritten(path="people/recipient/name", value="Səkinə"))
SALT = bytes(16)


def envelope(commit: bytes = seal_body(SALT, BODY), seq: int = 1) -> Envelope:
    return Envelope(
        "001", "desk", seq, NO_PARENT, 1, "agent", "", "case/c1", "case", "value.written", 1, 7, commit
    )


def record(salt: bytes = SALT, body: bytes | None = BODY) -> Record:
    return Record(encode_envelope(envelope())[0], salt, body)


def test_the_identity_is_the_hash_of_the_envelope_s_bytes() -> None:
    raw, id_ = encode_envelope(envelope())

    assert id_ == hashlib.sha256(raw).digest()
    assert open_record(Record(raw, SALT, BODY)).id == id_
    assert encode_envelope(envelope(seq=2))[1] != id_


def test_the_envelope_s_format_is_frozen() -> None:
    assert encode_envelope(envelope(bytes(32)))[0].hex() == (
        "9da3303031a46465736b019001a56167656e74a0a7636173652f6331a463617365ad76616c75652e7772697474656e0107"
        "c420" + "00" * 32
    )


def test_the_commit_is_the_hash_of_salt_and_body() -> None:
    assert seal_body(b"salt", b"body") == hashlib.sha256(b"saltbody").digest()


def test_an_erased_body_leaves_the_identity_whole() -> None:
    erased = open_record(record(body=None))

    assert erased.body is None
    assert erased.id == open_record(record()).id


@pytest.mark.parametrize(
    ("salt", "body"), [(SALT, BODY + b"x"), (SALT, b""), (b"other", BODY)], ids=["longer", "empty", "salt"]
)
def test_a_body_that_does_not_fit_its_commit_is_damage(salt: bytes, body: bytes) -> None:
    with pytest.raises(DamageError) as refused:
        open_record(record(salt, body))
    assert refused.value.code == "event.body-changed"


def test_one_event_takes_256_kilobytes_at_most() -> None:
    raw = encode_envelope(envelope())[0]
    fits = Record(raw, b"", bytes(ENVELOPE_LIMIT - len(raw)))
    with pytest.raises(DamageError) as refused:
        open_record(fits)
    assert refused.value.code == "event.body-changed"  # the size alone is right

    with pytest.raises(DamageError) as refused:
        open_record(Record(raw, b"", bytes(ENVELOPE_LIMIT - len(raw) + 1)))
    assert (refused.value.code, refused.value.values["size"]) == ("event.too-large", 262_145)


BAD_TEXT = encode_envelope(envelope())[0].replace(b"agent", b"ag\xff\xfet")
DEEP = b"\x91" * 200_000


@pytest.mark.parametrize(
    "raw",
    [b"", b"\x00", b"\x80", BAD_TEXT, DEEP, encode_envelope(envelope())[0] + b"\x00"],
    ids=["nothing", "number", "map", "not UTF-8", "bottomless", "tail"],
)
def test_bytes_that_are_no_envelope_are_unreadable(raw: bytes) -> None:
    with pytest.raises(DamageError) as refused:
        open_record(Record(raw, SALT, None))
    assert refused.value.code == "event.unreadable"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("subject", "case/\0"), ("staff", "x" * 201), ("seq", -1), ("seq", 2**63), ("at", -1),
        ("at", 2**60), ("version", 2**64 - 1), ("dir", -1),
    ],
)  # fmt: skip
def test_what_no_database_or_calendar_has_room_for_is_unreadable(field: str, value: object) -> None:
    odd = msgspec.structs.replace(envelope(), **{field: value})
    with pytest.raises(DamageError) as refused:
        open_record(Record(encode_envelope(odd)[0], SALT, None))
    assert refused.value.code == "event.unreadable"


@given(st.binary(max_size=200))
def test_no_bytes_break_the_opening(raw: bytes) -> None:
    with pytest.raises(DamageError):
        open_record(Record(raw, SALT, None))


def test_the_same_body_gives_the_same_bytes() -> None:
    one = b.CentreSet(name="x", settings={"b": 1, "a": 2})
    other = b.CentreSet(name="x", settings={"a": 2, "b": 1})

    assert encode_body(one) == encode_body(other)
    assert msgspec.msgpack.decode(encode_body(one), type=b.CentreSet) == one


def test_what_a_later_version_adds_to_a_body_is_passed_over() -> None:
    later = msgspec.msgpack.encode({"desk": "7", "again": True, "sung": "aloud"})

    assert msgspec.msgpack.decode(later, type=b.TicketCalled) == b.TicketCalled(desk="7", again=True)
