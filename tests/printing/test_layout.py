import io
from collections.abc import Callable

import pytest
from pypdf import PdfReader
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak

from dost_desk.printing.blocks import Blocks
from dost_desk.printing.fonts import press
from dost_desk.printing.layout import LARGE, NORMAL, Furniture, Scale, build


def printed(
    pages: int, *, demonstration: bool = False, scale: Scale = NORMAL, centre: str = "Mərkəz"
) -> bytes:
    with press() as face:
        blocks = Blocks(face, scale)
        furniture = Furniture(
            kind="Qəbz",
            centre=centre,
            case_number="N-7",
            foot="Forma 01",
            demonstration=demonstration,
            scale=scale,
        )

        def story() -> list[Flowable]:
            parts: list[Flowable] = []
            for page in range(pages):
                parts += [blocks.text(f"vərəq {page + 1}"), PageBreak()]
            return parts

        return build(furniture, face, story)


@pytest.mark.parametrize("pages", [1, 2, 12])
def test_every_page_has_its_number_and_the_total(pages: int, pages_of: Callable[[bytes], list[str]]) -> None:
    texts = pages_of(printed(pages))

    assert len(texts) == pages
    for number, text in enumerate(texts, start=1):
        assert f"səhifə {number}/{pages}" in text
        assert "Çağrı mərkəzi: 142" in text
        assert "Forma 01" in text


def test_later_pages_say_which_paper_they_belong_to(pages_of: Callable[[bytes], list[str]]) -> None:
    first, second = pages_of(printed(2))

    assert "müraciət № N-7" not in first
    assert "Qəbz · müraciət № N-7" in second


def test_a_demonstration_is_marked_on_every_page(pages_of: Callable[[bytes], list[str]]) -> None:
    assert all("NÜMUNƏ — uydurma məlumat" in text for text in pages_of(printed(3, demonstration=True)))
    assert not any("NÜMUNƏ" in text for text in pages_of(printed(3)))


@pytest.mark.parametrize("scale", [NORMAL, LARGE])
def test_a_long_centre_name_is_cut_in_the_running_header(
    scale: Scale, pages_of: Callable[[bytes], list[str]]
) -> None:
    second = pages_of(printed(2, scale=scale, centre="Uzun adlı mərkəz " * 20))[1]

    assert "Uzun adlı mərkəz" in second
    assert "…" in second


def test_the_sheet_is_a4_with_a_title_and_a_language() -> None:
    reader = PdfReader(io.BytesIO(printed(1)))
    box = reader.pages[0].mediabox

    assert (float(box.width), float(box.height)) == pytest.approx((210 * mm, 297 * mm), abs=0.01)
    assert reader.metadata is not None
    assert reader.metadata.title == "Qəbz N-7"
    assert reader.root_object.get("/Lang") == "az"
