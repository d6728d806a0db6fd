import io
from collections.abc import Callable
from datetime import datetime

import pytest
from msgspec import structs
from pypdf import PdfReader

from dost_desk.printing.bringing import render_bringing
from dost_desk.printing.papers import BringPaper, ToBring

Texts = Callable[[bytes], str]


@pytest.fixture
def sheet() -> BringPaper:
    return BringPaper(
        centre="DOST mərkəzi (nümunə)",
        service_id="01-09-15-00",
        service_name="Sosial məişət xidmətlərinin göstərilməsi",
        issued=datetime(2026, 3, 4, 9, 58),  # noqa: DTZ001 # papers hold the centre's local time
        documents=(
            ToBring(title="Şəxsiyyət vəsiqəsi", forms=("əsli", "surəti")),
            ToBring(title="TSEK qərarı", condition="əlillik varsa", registries=("TSERAS",)),
        ),
        address="Bakı şəhəri, Nümunə küçəsi 1",
        hours="bazar ertəsi – cümə, 09:00–18:00",
        demonstration=True,
    )


def test_the_list_says_what_in_which_form_where_and_when(sheet: BringPaper, text_of: Texts) -> None:
    text = text_of(render_bringing(sheet))

    for said in (
        "NƏ GƏTİRMƏK LAZIMDIR Sosial məişət xidmətlərinin göstərilməsi (01-09-15-00)",
        "1. Şəxsiyyət vəsiqəsi Qəbul edilən forma: əsli və ya surəti",
        "2. TSEK qərarı yalnız əlillik varsa",
        "TSERAS. Tapılsa, gətirmək lazım olmur.",
        "mərkəzə gəlin: Bakı şəhəri, Nümunə küçəsi 1.",
        "bazar ertəsi – cümə, 09:00–18:00",
        "zəng edin: 142.",
        "04.03.2026",
    ):
        assert said in text
    assert "Təsdiqlənməyib" not in text


def test_an_unconfirmed_form_is_marked_once_and_never_demanded(sheet: BringPaper, text_of: Texts) -> None:
    unconfirmed = tuple(structs.replace(one, forms_confirmed=False) for one in sheet.documents)
    text = text_of(render_bringing(structs.replace(sheet, documents=unconfirmed)))

    assert text.count("Təsdiqlənməyib (pasportun 22-ci bəndi)") == 1
    assert "Qəbul edilən forma" not in text


def test_it_is_one_page_and_the_same_bytes_for_the_same_list(sheet: BringPaper) -> None:
    pdf = render_bringing(sheet)

    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1
    assert render_bringing(sheet) == pdf


def test_large_print_has_the_same_words(sheet: BringPaper, text_of: Texts) -> None:
    assert "TSEK qərarı" in text_of(render_bringing(sheet, large=True))
