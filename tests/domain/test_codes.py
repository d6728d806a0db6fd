from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dost_desk.domain.codes import Scanned, case_code, case_number, read_code, ticket_code
from dost_desk.errors import InputError

CENTRES = st.integers(1, 999).map(lambda number: f"{number:03d}")
TICKETS = st.builds(
    ticket_code,
    st.just("001"),
    st.dates(date(2020, 1, 1), date(2047, 5, 1)),
    st.integers(1, 999),
    st.integers(1, 99),
    st.integers(1, 9999),
)
CASES = st.builds(
    case_code, st.just("001"), st.integers(2020, 2119), st.integers(1, 9999), st.integers(1, 99_999)
)
CODES = TICKETS | CASES


def refusal(text: str, centre: str = "001") -> str:
    with pytest.raises(InputError) as refused:
        read_code(text, centre)
    assert refused.value.field == "scan"
    return refused.value.code


@given(TICKETS)
def test_a_ticket_is_read_back(code: str) -> None:
    assert len(code) == 18
    assert read_code(code, "001") == Scanned("ticket", code, "001")


@given(CASES)
def test_a_case_is_read_back(code: str) -> None:
    assert len(code) == 16
    assert read_code(code, "001") == Scanned("case", code, "001")


@given(CODES)
def test_digits_only_for_any_keyboard_layout(code: str) -> None:
    assert code.isascii()
    assert code.isdigit()


@given(CODES, st.data())
def test_one_wrong_digit_is_caught(code: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(code) - 1))
    digit = data.draw(st.sampled_from([one for one in "0123456789" if one != code[place]]))

    assert refusal(code[:place] + digit + code[place + 1 :]) == "code.misread"


@given(CODES, st.data())
def test_two_swapped_neighbours_are_caught(code: str, data: st.DataObject) -> None:
    places = [n for n in range(1, len(code) - 1) if code[n] != code[n + 1]]
    place = data.draw(st.sampled_from(places))
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]

    assert refusal(swapped) == "code.misread"


@given(CODES, CENTRES.filter(lambda centre: centre != "001"))
def test_the_paper_of_another_centre_is_named_as_such(code: str, centre: str) -> None:
    with pytest.raises(InputError) as refused:
        read_code(code, centre)
    assert (refused.value.code, refused.value.values["centre"]) == ("code.other-centre", "001")


@given(CODES, st.data())
def test_a_scan_cut_short_or_read_twice_is_none_of_ours(code: str, data: st.DataObject) -> None:
    cut = data.draw(st.integers(1, len(code) - 1))

    assert refusal(code[:cut]) in {"code.unknown-kind", "code.misread"}
    assert refusal(code + code) == "code.unknown-kind"


@pytest.mark.parametrize(
    "text",
    ["5901234123457", "0" * 18, "3" * 16, "9780201379624", "7", "1", "2" * 18, "1" * 16],
    ids=["a shop's EAN-13", "zeroes", "no kind", "a book", "7", "1", "case, too long", "ticket, too short"],
)
def test_another_system_s_code_is_none_of_ours(text: str) -> None:
    assert refusal(text) == "code.unknown-kind"


@pytest.mark.parametrize("text", ["", "  ", "-", "S042", "12a", "١٢٣", "1²3", "1.5", "1;2"])
def test_what_is_no_digits_is_no_code(text: str) -> None:
    assert refusal(text) == "code.not-digits"


@given(CODES, st.lists(st.tuples(st.integers(0, 18), st.sampled_from(" -")), max_size=4))
def test_spaces_and_hyphens_are_passed_over(code: str, marks: list[tuple[int, str]]) -> None:
    text = code
    for place, mark in marks:
        text = text[:place] + mark + text[place:]

    assert read_code(f" {text}\n", "001").code == code


@given(st.data())
def test_different_tickets_have_different_codes(data: st.DataObject) -> None:
    fields = st.tuples(
        st.dates(date(2020, 1, 1), date(2047, 5, 1)),
        st.integers(1, 999),
        st.integers(1, 99),
        st.integers(1, 9999),
    )
    one, other = data.draw(st.lists(fields, min_size=2, max_size=2, unique=True))

    assert ticket_code("001", *one) != ticket_code("001", *other)


def test_the_number_that_people_say() -> None:
    assert case_number("1", 2026, 1, 42) == "001-2026-01-00042"
    assert case_number("001", 2026, 120, 42) == "001-2026-120-00042"
