import hashlib

from hypothesis import given
from hypothesis import strategies as st

from dost_desk.domain.seal import (
    FIRST_DIGEST,
    Ruling,
    SealBlock,
    Verdict,
    chain,
    head_bytes,
    signed_bytes,
)

KNOWN = "b8f931a06117edabbd8ebc7b176e7dbf177183350ac62949c6a3d357c54a3186"
RULINGS = st.lists(
    st.builds(Ruling, st.binary(min_size=32, max_size=32), st.sampled_from(Verdict), st.text(max_size=3)),
    max_size=8,
)


def test_each_step_is_the_hash_of_the_digest_the_id_and_the_verdict() -> None:
    one = Ruling(b"\x01" * 32, Verdict.REFUSED, "case.blocked")

    assert chain(FIRST_DIGEST, [one]) == hashlib.sha256(bytes(32) + b"\x01" * 32 + b"\x02").digest()


def test_nothing_sealed_leaves_the_first_digest() -> None:
    assert chain(FIRST_DIGEST, []) == bytes(32)


@given(RULINGS, RULINGS)
def test_the_digest_does_not_depend_on_the_blocks(first: list[Ruling], second: list[Ruling]) -> None:
    assert chain(chain(FIRST_DIGEST, first), second) == chain(FIRST_DIGEST, first + second)


@given(RULINGS.filter(len), st.data())
def test_another_verdict_or_order_gives_another_digest(rulings: list[Ruling], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(rulings) - 1))
    old = rulings[place]
    other = data.draw(st.sampled_from([verdict for verdict in Verdict if verdict is not old.verdict]))
    changed = [*rulings[:place], Ruling(old.id, other, old.reason), *rulings[place + 1 :]]

    assert chain(FIRST_DIGEST, changed) != chain(FIRST_DIGEST, rulings)


def test_the_digest_of_a_known_log() -> None:
    """Stations of every version must reach this value: the chain is part of the wire format."""
    log = [Ruling(bytes([n]) * 32, Verdict(n)) for n in range(1, 6)]

    assert chain(FIRST_DIGEST, log).hex() == KNOWN


def test_a_block_numbers_its_events_without_gaps() -> None:
    rulings = (Ruling(b"a", Verdict.APPLIED), Ruling(b"b", Verdict.APPLIED))

    assert SealBlock("001", 7, rulings, b"", b"").last == 8


def test_what_is_signed_names_its_purpose_and_its_centre() -> None:
    assert signed_bytes("001", 8, b"D") == b"dost-seal\x00001\x00\x00\x00\x00\x00\x00\x00\x00\x08D"
    assert (
        head_bytes("001", "desk", 8, b"I") == b"dost-head\x00001\x00desk\x00\x00\x00\x00\x00\x00\x00\x00\x08I"
    )
    assert signed_bytes("001", 8, b"D") != signed_bytes("002", 8, b"D")
