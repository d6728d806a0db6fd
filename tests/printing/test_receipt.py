import io
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs
from pypdf import PdfReader

from dost_desk.errors import InputError
from dost_desk.printing.papers import HandedIn, MissingDocument, PendingCheck, ReceiptPaper
from dost_desk.printing.receipt import render_receipt

Texts = Callable[[bytes], str]


def test_an_accepted_case(receipt: ReceiptPaper, text_of: Texts) -> None:
    text = text_of(render_receipt(receipt))

    for said in (
        "MÜRACİƏTİN QƏBUL EDİLMƏSİ HAQQINDA QƏBZ",
        "Müraciətiniz müvafiq qərar verilməsi üçün qəbul edilib.",
        "BA1-2026-000042",
        "Nümunə Şəhla Əli qızı",
        "Nümunə Ağabacı İsmayıl qızı",
        "04.03.2026, saat 09:41",
        "05.03.2026, saat 10:02",
        "Xidmətin son müddəti",
        "19.03.2026",
        "15 təqvim günü",
        "06.03.2026",
        "2 təqvim günü",
        "1 Şəxsiyyət vəsiqəsi Nümunə Ağabacı əsli göstərildi, özünüzdədir",
        "2 Qeydiyyat arayışı surəti mərkəzdə saxlanıldı",
        "götürüldü, sizə qaytarıldı",
        "Bundan sonra nə olacaq 1. Sənədlər arxa ofisə göndərilir. 2. Qərar kabinetinizə yerləşdirilir.",
        "zəng: +994 50 123 45 67",
        "Sosial agent, masa 7",
        "Qəbzi aldım",
        "Çağrı mərkəzi: 142",
        "ərizə SHA-256 deadbeefdeadbeef",
    ):
        assert said in text
    assert "təxminidir" not in text
    assert "çatışmayan" not in text


def test_a_registered_case_says_that_it_is_not_accepted_yet(
    receipt: ReceiptPaper,
    missing_documents: tuple[MissingDocument, ...],
    pending: tuple[PendingCheck, ...],
    text_of: Texts,
) -> None:
    paper = structs.replace(
        receipt,
        state="registered",
        accepted=None,
        missing=missing_documents,
        missing_until=date(2026, 3, 11),
        pending=pending,
    )
    text = text_of(render_receipt(paper))

    for said in (
        "MÜRACİƏTİN QEYDƏ ALINMASI HAQQINDA QƏBZ",
        "lakin hələ qəbul edilməyib",
        "1. Sağlamlıq haqqında tibbi arayış (Nümunə Ağabacı)",
        "son tarix: 11.03.2026.",
        "yalnız sizə zəng etsək, gətirin",
        "“Əlillik” (TSERAS) altsistemi, 06.03.2026 tarixinədək yoxlanılacaq",
    ):
        assert said in text
    assert "Qəbul edilib" not in text


def test_a_registered_case_with_nothing_missing(receipt: ReceiptPaper, text_of: Texts) -> None:
    text = text_of(render_receipt(structs.replace(receipt, state="registered", accepted=None)))

    assert "Müraciətiniz qeydə alınıb. Yoxlama başa çatdıqdan sonra qəbul ediləcək." in text


def test_an_estimated_date_says_so(receipt: ReceiptPaper, text_of: Texts) -> None:
    assert "bu tarix təxminidir" in text_of(render_receipt(structs.replace(receipt, due_estimated=True)))


def test_working_days_are_named(receipt: ReceiptPaper, text_of: Texts) -> None:
    text = text_of(render_receipt(structs.replace(receipt, day_count="working", front_days=None)))

    assert "15 iş günü" in text
    assert "iş günü ilə hesablanır" in text


def test_what_is_unknown_is_left_to_fill_in(receipt: ReceiptPaper, text_of: Texts) -> None:
    paper = structs.replace(receipt, final_due=None, front_due=None, accepted=None, agent="", desk="")
    text = text_of(render_receipt(paper))

    assert text.count("____.____.________") == 2
    assert "masa" not in text


def test_a_recipient_who_is_the_applicant_is_not_repeated(receipt: ReceiptPaper, text_of: Texts) -> None:
    alone = structs.replace(receipt, recipient=receipt.applicant)

    assert "Xidmət alan" in text_of(render_receipt(receipt))
    assert "Xidmət alan" not in text_of(render_receipt(alone))


def test_a_receipt_for_nothing_handed_in_says_so(receipt: ReceiptPaper, text_of: Texts) -> None:
    text = text_of(render_receipt(structs.replace(receipt, handed_in=(), next_steps=())))

    assert "Sənəd təqdim edilməyib." in text
    assert "Bundan sonra" not in text


def test_large_print_tells_the_same_documents(receipt: ReceiptPaper, text_of: Texts) -> None:
    text = text_of(render_receipt(receipt, large=True))

    assert "1. Şəxsiyyət vəsiqəsi (Nümunə Ağabacı): əsli, göstərildi, özünüzdədir" in text
    assert "2. Qeydiyyat arayışı: surəti, mərkəzdə saxlanıldı" in text


def test_a_long_list_of_documents_repeats_its_head(
    receipt: ReceiptPaper, pages_of: Callable[[bytes], list[str]]
) -> None:
    many = tuple(HandedIn(title=f"Sənəd {n}", form="əsli", custody="shown") for n in range(1, 61))
    pages = pages_of(render_receipt(structs.replace(receipt, handed_in=many)))

    assert len(pages) >= 2
    assert all("Sənəd haradadır" in page for page in pages[:2])
    assert "Sənəd 60" in " ".join(pages)


def test_a_usual_receipt_is_one_sheet(receipt: ReceiptPaper, pages_of: Callable[[bytes], list[str]]) -> None:
    assert len(pages_of(render_receipt(receipt))) == 1


def test_a_scanner_reads_the_code(
    receipt: ReceiptPaper, scanned: Callable[..., list[tuple[str, str]]]
) -> None:
    assert scanned(render_receipt(receipt)) == [("Code128", receipt.code)]


def test_a_code_with_letters_is_refused(receipt: ReceiptPaper) -> None:
    with pytest.raises(InputError, match=r"printing\.code-not-digits"):
        render_receipt(structs.replace(receipt, code="A1"))


def test_the_bytes_depend_on_the_content_alone(receipt: ReceiptPaper) -> None:
    assert render_receipt(receipt) == render_receipt(receipt)
    assert render_receipt(receipt) != render_receipt(structs.replace(receipt, desk="8"))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_text_can_break_a_receipt(
    data: st.DataObject, receipt: ReceiptPaper, hostile: st.SearchStrategy[str]
) -> None:
    def text() -> str:
        return data.draw(hostile)

    paper = structs.replace(
        receipt,
        state=data.draw(st.sampled_from(["registered", "accepted"])),
        centre=text(),
        address=text(),
        hours=text(),
        case_number=text(),
        applicant=text(),
        recipient=text(),
        service_name=text(),
        answer_by=text(),
        agent=text(),
        desk=text(),
        call_centre=text(),
        handed_in=(HandedIn(title=text(), form=text(), custody="kept", person=text()),),
        missing=(MissingDocument(title=text(), person=text()),),
        pending=(PendingCheck(title=text(), person=text(), registry=text()),),
        next_steps=(text(), text()),
    )
    large = data.draw(st.booleans())

    assert len(PdfReader(io.BytesIO(render_receipt(paper, large=large))).pages) >= 1
