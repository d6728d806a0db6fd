from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs
from reportlab.lib.units import mm

from dost_desk.errors import InputError
from dost_desk.printing import code128
from dost_desk.printing.papers import TicketPaper
from dost_desk.printing.ticket import PRINTABLE, render_ticket


@pytest.mark.parametrize("code", ["", "S042", "12 34", "12-34", "١٢٣", "²", "1.5", "12\n"])
def test_only_ascii_digits_become_bars(code: str) -> None:
    with pytest.raises(InputError) as caught:
        code128.modules(code)

    assert (caught.value.code, caught.value.field) == ("printing.code-not-digits", "code")
    assert caught.value.values == {"given": code}


def test_pairs_of_digits_take_one_character_each() -> None:
    start, check, stop = 11, 11, 13

    assert len(code128.modules("0123456789")) == start + 5 * 11 + check + stop


def test_a_code_that_can_not_fit_the_roll_is_refused() -> None:
    with pytest.raises(InputError, match=r"printing\.code-too-long"):
        code128.module_width("1" * 60, PRINTABLE)


@pytest.mark.parametrize(("length", "dots"), [(10, 4), (20, 3), (30, 2)])
def test_bars_are_whole_dots_of_the_printer_and_get_finer_when_room_is_short(length: int, dots: int) -> None:
    assert code128.module_width("7" * length, PRINTABLE) == pytest.approx(dots * 0.125 * mm)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(code=st.text("0123456789", min_size=1, max_size=24))
def test_a_scanner_reads_every_code_from_the_printed_ticket(
    code: str, ticket: TicketPaper, scanned: Callable[..., list[tuple[str, str]]]
) -> None:
    printed = render_ticket(structs.replace(ticket, code=code))

    assert scanned(printed) == [("Code128", code)]
