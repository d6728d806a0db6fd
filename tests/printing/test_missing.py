import io
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs
from pypdf import PdfReader

from dost_desk.errors import InputError
from dost_desk.printing.missing import render_missing
from dost_desk.printing.papers import MissingDocument, MissingPaper, PendingCheck

Texts = Callable[[bytes], str]


def test_a_notice_says_what_in_which_form_and_until_when(notice: MissingPaper, text_of: Texts) -> None:
    text = text_of(render_missing(notice))

    for said in (
        "ÇATIŞMAYAN SƏNƏDLƏR BARƏDƏ BİLDİRİŞ",
        "Müraciətiniz bu tarixədək gözləyir",
        "11.03.2026",
        "Gətirilməli sənədlər: Nümunə Ağabacı 1. Sağlamlıq haqqında tibbi arayış",
        "arayış Qəbul edilən forma: əsli və ya notarial təsdiq edilmiş surəti Reyestr bu məlumatı vermir.",
        "Gətirilməli sənədlər: Nümunə Elçin (oğlu) 2. Şəxsiyyət vəsiqəsi və ya: TSEK-in qərarı",
        "qərarı Təqdimetmə forması təsdiqlənməyib: hər hansı formada gətirin.",
        "Biz özümüz yoxlayırıq Bu sənədləri yalnız sizə zəng edib xahiş etsək, gətirin.",
        "06.03.2026 tarixinədək yoxlanılacaq",
        "Qayıdanda bu kodu göstərin",
        "26031400042",
        "mərkəzə gəlin: Bakı şəhəri, Nümunə küçəsi 1.",
        "bazar ertəsi – cümə, 09:00–18:00",
        "masa 7",
        "çatışmayan sənəddən davam edəcək",
        "zəng edin: 142.",
        "Bildirişi aldım",
        "04.03.2026, saat 09:58",
    ):
        assert said in text


def test_an_unconfirmed_form_is_never_printed_as_a_demand(notice: MissingPaper, text_of: Texts) -> None:
    document = MissingDocument(title="Arayış", forms=("elektron surəti",), forms_confirmed=False)
    text = text_of(render_missing(structs.replace(notice, documents=(document,))))

    assert "hər hansı formada gətirin" in text
    assert "elektron surəti" not in text


def test_a_document_without_forms_is_taken_in_any(notice: MissingPaper, text_of: Texts) -> None:
    text = text_of(render_missing(structs.replace(notice, documents=(MissingDocument(title="Arayış"),))))

    assert "Gətirilməli sənədlər 1. Arayış Təqdimetmə forması təsdiqlənməyib" in text


def test_documents_of_one_person_stand_together(notice: MissingPaper, text_of: Texts) -> None:
    documents = tuple(MissingDocument(title=f"Sənəd {n}", person=person) for n, person in enumerate("ABA"))
    text = text_of(render_missing(structs.replace(notice, documents=documents)))

    assert text.count("Gətirilməli sənədlər: A") == 1
    assert text.index("Sənəd 2") < text.index("Sənəd 1")
    assert [mark in text for mark in ("1. Sənəd 0", "2. Sənəd 2", "3. Sənəd 1")] == [True] * 3


def test_a_case_that_only_waits_for_registries_asks_for_nothing(notice: MissingPaper, text_of: Texts) -> None:
    text = text_of(render_missing(structs.replace(notice, documents=())))

    assert "Hazırda sizdən əlavə sənəd tələb olunmur." in text
    assert "Gətirilməli" not in text


def test_a_case_not_registered_yet_says_so(notice: MissingPaper, text_of: Texts) -> None:
    paper = structs.replace(
        notice, registered=None, waits_until=None, pending=(), address="", hours="", desk=""
    )
    text = text_of(render_missing(paper))

    assert "hələ qeydə alınmayıb" in text
    assert "____.____.________" in text
    assert "özümüz" not in text
    assert "mərkəzə gəlin." in text
    assert "masa" not in text


def test_an_estimated_date_says_so(notice: MissingPaper, text_of: Texts) -> None:
    assert "təxminidir" in text_of(render_missing(structs.replace(notice, due_estimated=True)))
    assert "təxminidir" not in text_of(render_missing(notice))


def test_the_recipient_is_named_when_it_is_another_person(notice: MissingPaper, text_of: Texts) -> None:
    text = text_of(render_missing(structs.replace(notice, recipient="Nümunə Ağabacı İsmayıl qızı")))

    assert "Xidmət alan Nümunə Ağabacı İsmayıl qızı" in text


def test_a_usual_notice_is_one_sheet(notice: MissingPaper, pages_of: Callable[[bytes], list[str]]) -> None:
    assert len(pages_of(render_missing(notice))) == 1
    assert len(pages_of(render_missing(notice, large=True))) > 1


def test_a_scanner_reads_the_code_that_reopens_the_case(
    notice: MissingPaper, scanned: Callable[..., list[tuple[str, str]]]
) -> None:
    assert scanned(render_missing(notice)) == [("Code128", notice.code)]


def test_a_code_with_letters_is_refused(notice: MissingPaper) -> None:
    with pytest.raises(InputError, match=r"printing\.code-not-digits"):
        render_missing(structs.replace(notice, code="A1"))


def test_the_bytes_depend_on_the_content_alone(notice: MissingPaper) -> None:
    assert render_missing(notice) == render_missing(notice)
    assert render_missing(notice) != render_missing(structs.replace(notice, desk="8"))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_text_can_break_a_notice(
    data: st.DataObject, notice: MissingPaper, hostile: st.SearchStrategy[str]
) -> None:
    def text() -> str:
        return data.draw(hostile)

    document = MissingDocument(
        title=text(), person=text(), forms=(text(), text()), why=text(), alternatives=(text(),)
    )
    paper = structs.replace(
        notice,
        centre=text(),
        case_number=text(),
        applicant=text(),
        service_name=text(),
        documents=(document, MissingDocument(title=text())),
        pending=(PendingCheck(title=text(), person=text(), registry=text()),),
        agent=text(),
        desk=text(),
        address=text(),
        hours=text(),
        call_centre=text(),
    )
    large = data.draw(st.booleans())

    assert len(PdfReader(io.BytesIO(render_missing(paper, large=large))).pages) >= 1
