"""Enrolment codes: what a person types is read as it was meant, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dost_desk.errors import InputError
from dost_desk.sync.enrolment_code import ALPHABET, hash_code, new_code, read_code


@given(st.sampled_from(["DOST-01", "BAKI 2", "a:b"]))
def test_a_new_code_is_read_as_itself(centre: str) -> None:
    code = new_code(centre)
    assert read_code(code) == (centre, code.removeprefix(centre + ":"))


@pytest.mark.parametrize(
    "typed",
    [
        "DOST-01:0123-4567-89AB-CDEF",
        " DOST-01:0123456789abcdef ",
        "DOST-01:OI23 4567 89ab cdef",
        "DOST-01:0l23-4567-89AB-CDEF",
    ],
)
def test_case_spaces_and_misread_letters_do_not_matter(typed: str) -> None:
    assert read_code(typed) == ("DOST-01", "0123-4567-89AB-CDEF")


@pytest.mark.parametrize(
    "typed",
    [
        "",
        ":",
        "DOST-01",
        "DOST-01:",
        "0123-4567-89AB-CDEF",
        ":0123-4567-89AB-CDEF",
        "DOST-01:0123-4567-89AB-CDE",
        "DOST-01:0123-4567-89AB-CDEFF",
        "DOST-01:0123-4567-89AB-CDEU",
        "DOST-01:ə123-4567-89AB-CDEF",
    ],
)
def test_what_cannot_be_a_code_is_named(typed: str) -> None:
    with pytest.raises(InputError) as caught:
        read_code(typed)
    assert (caught.value.code, caught.value.field) == ("enrol.malformed-code", "code")


def test_codes_differ_and_only_hashes_need_keeping() -> None:
    codes = {new_code("DOST-01") for _ in range(200)}
    assert len(codes) == 200
    assert set("".join(code.partition(":")[2] for code in codes)) == set(ALPHABET) | {"-"}
    centre, code = read_code(codes.pop())
    assert len(hash_code(centre, code)) == 32
    assert hash_code(centre, code) != hash_code("DOST-02", code)
