import io
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs
from pypdf import PdfReader

from dost_desk.errors import InputError
from dost_desk.printing.application import render_application
from dost_desk.printing.papers import Answer, ApplicationPaper, Person, Section, Signing

Texts = Callable[[bytes], str]


def test_an_application_carries_people_answers_and_declaration(
    application: ApplicationPaper, text_of: Texts
) -> None:
    text = text_of(render_application(application))

    for said in (
        "1 saylı Bakı DOST mərkəzinin direktoruna",
        "ƏRİZƏ evdə sosial-məişət xidmətinin göstərilməsi barədə",
        "Müraciət № BA1-2026-000042",
        "Nümunə Ağabacı İsmayıl qızı",
        "02.03.1948",
        "5NM0NE1",
        "AZE12345678",
        "+994 50 123 45 67",
        "Müşayiətçi (səlahiyyəti yoxdur)",
        "1. Sizinlə bir evdə kim yaşayır? Heç kim, tək yaşayıram.",
        "2. Evdə qaz varmı? bilmir",
        "3. Gəliriniz nə qədərdir? demək istəmir",
        "4. Neçənci mərtəbədir? Cavab:",
        "Verdiyim məlumatların doğru olduğunu təsdiq edirəm.",
        "04.03.2026",
        "Forma 01-09-15-00 · nəşr 1 · SHA-256 ab12cd34ef56ab12",
    ):
        assert said in text


def test_a_companion_has_a_name_and_no_lines_to_fill(application: ApplicationPaper, text_of: Texts) -> None:
    companion = Person(role="Müşayiətçi", name="Nümunə Cavid", brief=True)
    applicant = Person(role="Ərizəçi", name="Nümunə Şəhla", authority="etibarnamə")

    assert "FİN" not in text_of(render_application(structs.replace(application, people=(companion,))))
    told = text_of(render_application(structs.replace(application, people=(applicant,))))
    assert "FİN" in told
    assert "Səlahiyyəti etibarnamə" in told


@pytest.mark.parametrize(
    ("signing", "said", "unsaid"),
    [
        (Signing(signer="Nümunə A."), ["Ərizəçi", "Nümunə A."], ["Şahid", "Nümayəndə", "çərçivə"]),
        (Signing(mode="guide", signer="Nümunə A."), ["istiqamətləndirici çərçivənin köməyi"], ["Bələdçi"]),
        (
            Signing(mode="guide", signer="Nümunə A.", guide="Nümunə G."),
            ["bələdçinin köməyi ilə özü imzalayır", "Bələdçi", "Nümunə G."],
            ["çərçivə"],
        ),
        (
            Signing(
                mode="at-request",
                signer="Nümunə S.",
                on_behalf_of="Nümunə A.",
                reason="görmə itkisi",
                witness="Nümunə W.",
            ),
            [
                "onun xahişi ilə",
                "Kimin xahişi ilə Nümunə A.",
                "Səbəb görmə itkisi",
                "Xahişlə imzalayan şəxs",
                "Nümunə S.",
                "Şahid (sosial agent)",
                "Nümunə W.",
            ],
            ["Nümayəndə"],
        ),
        (
            Signing(
                mode="representative",
                signer="Nümunə R.",
                on_behalf_of="Nümunə A.",
                authority="etibarnamə № 12",
            ),
            [
                "Kimin adından Nümunə A.",
                "Səlahiyyəti təsdiq edən sənəd",
                "etibarnamə № 12",
                "Nümayəndə",
                "Nümunə R.",
            ],
            ["Şahid"],
        ),
    ],
)
def test_the_signature_follows_the_signing_mode(
    application: ApplicationPaper, text_of: Texts, signing: Signing, said: list[str], unsaid: list[str]
) -> None:
    text = text_of(render_application(structs.replace(application, signing=signing)))

    assert [part for part in said if part not in text] == []
    assert [part for part in unsaid if part in text] == []


def test_help_attachments_and_translations_are_printed_when_there_are_any(
    application: ApplicationPaper, text_of: Texts
) -> None:
    translated = Answer(question="Sual?", translation="Вопрос?", answer="Hə")
    bare = text_of(render_application(application))
    told = text_of(
        render_application(
            structs.replace(
                application,
                helped_by="Nümunə Leyla",
                attachments=("Vəsiqənin surəti",),
                declaration_translated="Подтверждаю.",
                sections=(Section(title="A", answers=(translated,)),),
            )
        )
    )

    for part in ("Nümunə Leyla", "Ərizəyə əlavə olunur 1. Vəsiqənin surəti", "Подтверждаю.", "Вопрос? Hə"):
        assert part in told
    assert "könüllüsü" not in bare
    assert "əlavə olunur" not in bare


def test_what_is_empty_is_left_to_fill_in_by_hand(application: ApplicationPaper, text_of: Texts) -> None:
    paper = structs.replace(application, addressee="", case_number="", dated=None, form_digest="")
    text = text_of(render_application(paper))

    assert "____ (kimə)" in text
    assert "Müraciət № ____" in text
    assert "SHA-256" not in text


def test_a_long_answer_starts_under_its_question_and_goes_on_over_pages(
    application: ApplicationPaper, pages_of: Callable[[bytes], list[str]]
) -> None:
    long = Answer(question="Danışın", answer="uzun cavab " * 1500)
    sections = (*application.sections, Section(title="Əlavə", answers=(long,)))
    pages = pages_of(render_application(structs.replace(application, sections=sections)))

    assert len(pages) >= 3
    assert sum(page.count("uzun cavab") for page in pages) >= 1490  # a page may break inside one
    assert "5. Danışın uzun cavab" in " ".join(pages)
    assert "Verdiyim məlumatların" in pages[-1]
    assert f"səhifə {len(pages)}/{len(pages)}" in pages[-1]


def test_the_declaration_and_the_signature_share_a_page(
    application: ApplicationPaper, pages_of: Callable[[bytes], list[str]]
) -> None:
    for count in range(1, 40, 3):
        answers = tuple(Answer(question=f"Sual {i}?", answer="Bəli") for i in range(count))
        paper = structs.replace(application, sections=(Section(title="Suallar", answers=answers),))
        signed = [page for page in pages_of(render_application(paper)) if "soyad, ad, ata adı" in page]

        assert len(signed) == 1
        assert "Ərizəçinin təsdiqi" in signed[0]


def test_a_very_long_declaration_may_split_but_is_whole(
    application: ApplicationPaper, pages_of: Callable[[bytes], list[str]]
) -> None:
    pages = pages_of(render_application(structs.replace(application, declaration="oxudum " * 2000)))

    assert sum(page.count("oxudum") for page in pages) == 2000


def test_large_print_has_larger_letters_and_the_same_words(
    application: ApplicationPaper, text_of: Texts
) -> None:
    def sizes(pdf: bytes) -> set[float]:
        found: set[float] = set()
        for page in PdfReader(io.BytesIO(pdf)).pages:
            page.extract_text(
                visitor_text=lambda text, _cm, _tm, _font, size: found.add(size) if text.strip() else None
            )
        return found

    large = render_application(application, large=True)

    assert "1. Sizinlə bir evdə kim yaşayır? Heç kim, tək yaşayıram." in text_of(large)
    assert max(sizes(large)) >= 24
    assert {size for size in sizes(large) if size < 18} == {11}  # the running lines only


def test_a_scanner_reads_the_case_code(
    application: ApplicationPaper, scanned: Callable[..., list[tuple[str, str]]]
) -> None:
    assert scanned(render_application(application)) == [("Code128", application.code)]
    assert scanned(render_application(application, large=True)) == [("Code128", application.code)]
    marked = render_application(structs.replace(application, demonstration=True))
    assert scanned(marked) == [("Code128", application.code)]


def test_a_code_with_letters_is_refused(application: ApplicationPaper) -> None:
    with pytest.raises(InputError, match=r"printing\.code-not-digits"):
        render_application(structs.replace(application, code="BA1-42"))


def test_the_bytes_depend_on_the_content_alone(
    application: ApplicationPaper,
) -> None:
    other = structs.replace(application, declaration="Başqa bəyan.")

    assert render_application(application) == render_application(application)
    assert render_application(application) != render_application(other)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_text_can_break_an_application(
    data: st.DataObject, application: ApplicationPaper, hostile: st.SearchStrategy[str]
) -> None:
    def text() -> str:
        return data.draw(hostile)

    person = Person(
        role=text(), name=text(), born=text(), fin=text(), document=text(), address=text(), phone=text()
    )
    answer = Answer(question=text(), answer=text(), translation=text())
    paper = structs.replace(
        application,
        centre=text(),
        addressee=text(),
        title=text(),
        service_name=text(),
        case_number=text(),
        people=(person,),
        sections=(Section(title=text(), answers=(answer,)),),
        declaration=text(),
        helped_by=text(),
        attachments=(text(),),
        form_edition=text(),
        signing=Signing(mode="at-request", signer=text(), on_behalf_of=text(), reason=text(), witness=text()),
    )
    large = data.draw(st.booleans())

    assert len(PdfReader(io.BytesIO(render_application(paper, large=large))).pages) >= 1
