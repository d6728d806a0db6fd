import io
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs
from pypdf import PdfReader
from reportlab.lib.units import mm

from dost_desk.errors import InputError
from dost_desk.printing.papers import Language, TicketPaper
from dost_desk.printing.ticket import render_ticket


def test_a_ticket_says_all_that_the_visitor_needs(
    ticket: TicketPaper, text_of: Callable[[bytes], str]
) -> None:
    text = text_of(render_ticket(ticket))

    for said in (
        "1 saylı Bakı DOST mərkəzi (nümunə)",
        "NÖVBƏ NÖMRƏNİZ S042",
        "Sosial xidmət sahəsində göstərilən xidmətlər",
        "04.03.2026 09:05",
        "Sizdən əvvəl: 4 nəfər",
        "26031400042",
        "Nömrəniz lövhədə görünəndə göstərilən masaya yaxınlaşın.",
    ):
        assert said in text
    assert "uydurma" not in text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", ("ВАШ НОМЕР", "Перед вами: 4 чел.", "Социальные услуги", "подойдите к указанному столу")),
        ("en", ("YOUR NUMBER", "Ahead of you: 4", "Социальные услуги", "go to the desk shown")),
    ],
)
def test_another_language_stands_under_the_azerbaijani(
    ticket: TicketPaper, text_of: Callable[[bytes], str], language: Language, said: tuple[str, ...]
) -> None:
    paper = structs.replace(ticket, language=language, direction_translated="Социальные услуги")
    text = text_of(render_ticket(paper))

    assert "Sizdən əvvəl: 4 nəfər" in text
    assert [part for part in said if part not in text] == []


def test_the_translated_direction_is_left_out_in_azerbaijani(
    ticket: TicketPaper, text_of: Callable[[bytes], str]
) -> None:
    paper = structs.replace(ticket, direction_translated="Social services")

    assert "Social services" not in text_of(render_ticket(paper))


@pytest.mark.parametrize(
    ("ahead", "said"),
    [(0, "Sizdən əvvəl heç kim yoxdur"), (1, "Sizdən əvvəl: 1 nəfər"), (None, "09:05 26031400042")],
)
def test_people_ahead(
    ticket: TicketPaper, text_of: Callable[[bytes], str], ahead: int | None, said: str
) -> None:
    assert said in text_of(render_ticket(structs.replace(ticket, ahead=ahead)))


def test_a_mark_for_priority_demonstration_and_note(
    ticket: TicketPaper, text_of: Callable[[bytes], str]
) -> None:
    paper = structs.replace(ticket, priority=True, demonstration=True, note="Nömrə bu kioskda verilib.")
    text = text_of(render_ticket(paper))

    assert text.startswith("NÜMUNƏ — uydurma məlumat")
    assert "PRİORİTET NÖVBƏ" in text
    assert "Nömrə bu kioskda verilib." in text


def test_the_roll_is_80_mm_wide_and_as_long_as_its_content(ticket: TicketPaper) -> None:
    def size(paper: TicketPaper) -> tuple[float, float]:
        box = PdfReader(io.BytesIO(render_ticket(paper))).pages[0].mediabox
        return float(box.width), float(box.height)

    width, height = size(ticket)
    longer = size(structs.replace(ticket, direction=ticket.direction * 3))

    assert width == pytest.approx(80 * mm, abs=0.01)
    assert longer[0] == width
    assert longer[1] > height


def test_the_bytes_depend_on_the_content_alone(ticket: TicketPaper) -> None:
    assert render_ticket(ticket) == render_ticket(ticket)
    assert render_ticket(ticket) != render_ticket(structs.replace(ticket, number="S043"))


def test_the_pdf_says_what_it_is(ticket: TicketPaper) -> None:
    reader = PdfReader(io.BytesIO(render_ticket(ticket)))

    assert reader.metadata is not None
    assert reader.metadata.title == "Növbə bileti S042"
    assert reader.root_object.get("/Lang") == "az"


def test_a_code_with_letters_is_refused(ticket: TicketPaper) -> None:
    with pytest.raises(InputError, match=r"printing\.code-not-digits"):
        render_ticket(structs.replace(ticket, code="S042"))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_text_can_break_a_ticket(
    data: st.DataObject, ticket: TicketPaper, hostile: st.SearchStrategy[str]
) -> None:
    paper = structs.replace(
        ticket,
        centre=data.draw(hostile),
        number=data.draw(hostile),
        direction=data.draw(hostile),
        direction_translated=data.draw(hostile),
        note=data.draw(hostile),
        language=data.draw(st.sampled_from(["az", "ru", "en"])),
    )

    assert len(PdfReader(io.BytesIO(render_ticket(paper))).pages) == 1
