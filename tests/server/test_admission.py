"""Admission: challenges can't be made up, carried over or kept, and guessing has a limit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dost_desk.domain.directory import CENTRAL, Device, Directory
from dost_desk.domain.kinds import Mode
from dost_desk.errors import RefusedError
from dost_desk.server.admission import CHALLENGE_SECONDS, AttemptLimit, Challenges, admit
from dost_desk.sync.signature import Signer, new_private_key

_SECOND = 1_000_000


class Clock:
    def __init__(self) -> None:
        self.now = 1_700_000_000 * _SECOND

    def __call__(self) -> int:
        return self.now


def test_a_challenge_is_good_for_its_writer_until_it_is_old() -> None:
    clock = Clock()
    challenges = Challenges(b"s" * 32, clock)
    made = challenges.make("DOST-01", "d01")
    assert challenges.is_good(made, "DOST-01", "d01")
    assert not challenges.is_good(made, "DOST-01", "d02")
    assert not challenges.is_good(made, "DOST-02", "d01")
    assert not Challenges(b"t" * 32, clock).is_good(made, "DOST-01", "d01")
    clock.now += CHALLENGE_SECONDS * _SECOND
    assert challenges.is_good(made, "DOST-01", "d01")
    clock.now += _SECOND
    assert not challenges.is_good(made, "DOST-01", "d01")


def test_a_challenge_from_the_future_is_not_good() -> None:
    clock = Clock()
    challenges = Challenges(b"s" * 32, clock)
    made = challenges.make("DOST-01", "d01")
    clock.now -= _SECOND
    assert not challenges.is_good(made, "DOST-01", "d01")


@given(st.text() | st.from_regex(r"[0-9]{1,12}-[0-9a-f]{32}"))
def test_a_challenge_cannot_be_made_up(text: str) -> None:
    assert not Challenges(b"s" * 32, Clock()).is_good(text, "DOST-01", "d01")


def _directory(writer: str, key: bytes) -> Directory:
    device = Device(writer, 1, "Masa 1", Mode.DESK, key, "1")
    return Directory(subject="directory", devices={writer: device})


def test_a_device_is_admitted_by_its_own_signature_only() -> None:
    signer, other = Signer(new_private_key()), Signer(new_private_key())
    directory = _directory("d01", signer.public)
    assert admit(directory, "d01", signer(b"request"), b"request") == directory.devices["d01"]
    for signature in (other(b"request"), signer(b"another"), b"", bytes(64)):
        assert admit(directory, "d01", signature, b"request") == "exchange.bad-signature"


@pytest.mark.parametrize("writer", ["d02", "", CENTRAL])
def test_an_unknown_writer_is_not_admitted(writer: str) -> None:
    signer = Signer(new_private_key())
    found = admit(_directory("d01", signer.public), writer, signer(b"request"), b"request")
    assert found == "exchange.not-enrolled"


def test_nobody_is_admitted_as_central() -> None:
    signer = Signer(new_private_key())
    found = admit(_directory(CENTRAL, signer.public), CENTRAL, signer(b"request"), b"request")
    assert found == "exchange.not-enrolled"


def test_attempts_are_limited_by_address_and_come_back_with_time() -> None:
    clock = Clock()
    limit = AttemptLimit(2, 60, clock)
    limit.take("a")
    limit.take("a")
    with pytest.raises(RefusedError) as caught:
        limit.take("a")
    assert caught.value.code == "enrol.too-many"
    limit.take("b")
    clock.now += 60 * _SECOND
    limit.take("a")


def test_the_limit_does_not_remember_every_address_for_ever() -> None:
    limit = AttemptLimit(1, 60, Clock())
    for number in range(AttemptLimit._ADDRESSES + 50):
        limit.take(str(number))
    assert len(limit._attempts) == AttemptLimit._ADDRESSES
