import io
import shutil
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from dost_desk import resources
from dost_desk.errors import SurroundingsError
from dost_desk.printing.application import render_application
from dost_desk.printing.fonts import BOLD, REGULAR, printable, shorten, text_width, typeface, wrap
from dost_desk.printing.papers import ApplicationPaper, TicketPaper
from dost_desk.printing.ticket import render_ticket

AZERBAIJANI = "abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ"


def test_both_weights_have_the_alphabet_and_the_signs_of_papers() -> None:
    needed = AZERBAIJANI + "₼№“”«»…–—·\u00a0\ufffd" + "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"

    assert {letter for letter in needed if ord(letter) not in typeface().glyphs} == set()


def test_a_missing_font_file_is_named(tmp_path: Path) -> None:
    shutil.copy(resources.path("fonts", "NotoSans-Regular.ttf"), tmp_path)

    with pytest.raises(SurroundingsError) as caught:
        typeface(tmp_path)

    assert caught.value.code == "printing.font-missing"
    assert caught.value.values == {"file": "NotoSans-Bold.ttf"}


@pytest.mark.parametrize("damage", ["empty", "cut", "flipped", "text"])
def test_a_damaged_font_file_is_refused(tmp_path: Path, damage: str) -> None:
    whole = resources.path("fonts", "NotoSans-Regular.ttf").read_bytes()
    middle = len(whole) // 2
    broken = {
        "empty": b"",
        "cut": whole[:middle],
        "flipped": whole[:middle] + bytes([whole[middle] ^ 0xFF]) + whole[middle + 1 :],
        "text": b"this is no font" * 100,
    }
    (tmp_path / "NotoSans-Regular.ttf").write_bytes(broken[damage])
    shutil.copy(resources.path("fonts", "NotoSans-Bold.ttf"), tmp_path)

    with pytest.raises(SurroundingsError, match=r"printing\.font-missing"):
        typeface(tmp_path)


def test_a_font_that_was_put_back_is_found_by_the_next_call(tmp_path: Path) -> None:
    with pytest.raises(SurroundingsError):
        typeface(tmp_path)
    for file in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        shutil.copy(resources.path("fonts", file), tmp_path)

    assert typeface(tmp_path).regular == REGULAR


def test_all_fonts_are_embedded_as_subsets(ticket: TicketPaper, application: ApplicationPaper) -> None:
    for pdf in (render_ticket(ticket), render_application(application)):
        resources_of_page = cast("dict[str, Any]", PdfReader(io.BytesIO(pdf)).pages[0]["/Resources"])
        fonts = [font.get_object() for font in resources_of_page["/Font"].values()]

        assert {font["/BaseFont"].split("+")[1] for font in fonts} == {"NotoSans-Bold", "NotoSans-Regular"}
        assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)
        assert len(pdf) < 60_000  # the two whole files are a megabyte


@pytest.mark.parametrize(
    ("given_text", "printed"),
    [
        ("Şəki, İsmayıllı ₼", "Şəki, İsmayıllı ₼"),
        ("s\u0327e", "şe"),
        ("a\tb", "a b"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x00b", "a\ufffdb"),
        ("ters\u202emətn", "ters\ufffdmətn"),
        ("gizli\u00ad tire", "gizli tire"),
        ("10\u202f000", "10\u00a0000"),
        ("😀", "\ufffd"),
        ("مرحبا", "\ufffd" * 5),
        ("\ud800", "\ufffd"),
    ],
)
def test_what_can_not_be_printed_is_replaced_visibly(given_text: str, printed: str) -> None:
    assert printable(given_text, typeface().glyphs) == printed


@given(st.text(st.characters(exclude_categories=())))
def test_printable_text_needs_no_second_pass(text: str) -> None:
    once = printable(text, typeface().glyphs)

    assert printable(once, typeface().glyphs) == once
    assert {letter for letter in once if letter != "\n" and ord(letter) not in typeface().glyphs} == set()


@given(st.text(st.sampled_from("aşW ii\u00a0\n"), max_size=80), st.integers(20, 200))
def test_wrapped_lines_fit_and_lose_nothing_but_spaces(text: str, width: int) -> None:
    typeface()
    lines = wrap(text, BOLD, 12, width)

    assert lines
    assert all(text_width(line, BOLD, 12) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "").replace("\n", "")


@given(st.text(st.sampled_from("aşW ii\n"), max_size=200), st.integers(30, 300))
def test_a_shortened_line_fits_and_shows_that_it_was_cut(text: str, width: int) -> None:
    typeface()
    line = shorten(text, REGULAR, 9, width)

    assert text_width(line, REGULAR, 9) <= width
    assert line == text.replace("\n", " ") or line.endswith("…")


@pytest.fixture
def eager_threads() -> Iterator[None]:
    """Threads that take turns after a few instructions, so that shared state shows."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("eager_threads")
def test_papers_printed_from_several_threads_come_out_right(
    ticket: TicketPaper, application: ApplicationPaper, text_of: Callable[[bytes], str]
) -> None:
    wanted = render_ticket(ticket), render_application(application)

    with ThreadPoolExecutor(4) as threads:
        tickets = threads.map(render_ticket, [ticket] * 8)
        applications = threads.map(render_application, [application] * 8)
        printed = set(zip(tickets, applications, strict=True))

    assert printed == {wanted}
    assert "Ağabacı İsmayıl" in text_of(wanted[1])
