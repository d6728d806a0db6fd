import pytest

from dost_desk.domain.event import (
    ENVELOPE_LIMIT,
    Envelope,
    Opened,
    Record,
    check_record,
    encode_envelope,
    open_record,
    open_records,
    seal_body,
)
from dost_desk.errors import DamageError

SALT = bytes(16)


def record(seq: int, body: bytes = b"body", committed: bytes = b"body") -> Record:
    commit = seal_body(SALT, committed)
    envelope = Envelope("001", "d001", seq, (), 0, "", "", "ticket/1", "queue", "ticket.called", 1, 0, commit)
    return Record(encode_envelope(envelope)[0], SALT, body)


def test_a_batch_opens_what_it_can_and_names_the_rest() -> None:
    odd = Record(b"\xc1", SALT, b"")
    opening = open_records([record(1), odd, record(2)])
    assert [one.event.envelope.seq for one in opening.opened] == [1, 2]
    assert opening.unreadable == [odd]
    assert open_record(record(1)) == opening.opened[0].event


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (record(1, b"changed"), "event.body-changed"),
        (record(1, bytes(ENVELOPE_LIMIT), bytes(ENVELOPE_LIMIT)), "event.too-large"),
    ],
)
def test_an_opened_record_is_checked_as_a_single_one(broken: Record, code: str) -> None:
    opened: Opened = open_records([broken]).opened[0]
    with pytest.raises(DamageError) as raised:
        check_record(opened)
    assert raised.value.code == code
