"""Sample papers, and readers that look at a PDF the way a person, a scanner and a text search do."""

import io
import os
from collections.abc import Callable
from datetime import date, datetime

import pytest
import zxingcpp
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from dost_desk.printing.papers import (
    Answer,
    ApplicationPaper,
    HandedIn,
    MissingDocument,
    MissingPaper,
    PendingCheck,
    Person,
    ReceiptPaper,
    Section,
    Signing,
    TicketPaper,
)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CODE = "26031400042"


@pytest.fixture(scope="session")
def text_of() -> Callable[[bytes], str]:
    """The text of all pages with each run of white space as one space."""

    def read(pdf: bytes) -> str:
        pages = (page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
        return " ".join(" ".join(pages).split())

    return read


@pytest.fixture(scope="session")
def pages_of() -> Callable[[bytes], list[str]]:
    """The text of each page."""

    def read(pdf: bytes) -> list[str]:
        return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]

    return read


def rendered(pdf: bytes, page: int, dpi: float) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    size = document.pagePointSize(page) * (dpi / 72)
    drawn = document.render(page, QSize(round(size.width()), round(size.height())))
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    document.close()
    return paper.convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.fixture
def scanned(qapp: object) -> Callable[..., list[tuple[str, str]]]:
    """What a bar code reader sees on a page printed with 203 dpi: the kind and the content of each symbol."""

    def read(pdf: bytes, page: int = 0, dpi: float = 203.2) -> list[tuple[str, str]]:
        image = rendered(pdf, page, dpi)
        size = (image.width(), image.height())
        grey = Image.frombuffer("L", size, bytes(image.constBits()), "raw", "L", image.bytesPerLine(), 1)
        return [(found.format.name, found.text) for found in zxingcpp.read_barcodes(grey)]

    return read


@pytest.fixture(scope="session")
def hostile() -> st.SearchStrategy[str]:
    """Texts that break printing programs: markup, controls, other scripts, lone surrogates, endless words."""
    nasty = st.sampled_from(
        [
            "",
            "<b>qalın</b> & <br/> <para> ]]> &amp; &#0;",
            "👩‍🦽 مرحبا שלום नमस्ते 你好",
            "sətir\nsonu\r\nvə\ttab\x00\x07\x1b[31m\u202eters\u2066",
            "\ud800 tək surroqat \udfff",
            "Ağ" * 1500,
            "söz " * 900,
            "\u00a0" * 400,
            "s\u0327\u0327\u0301e\u0308",
            "%s {0} \\ ( ) [ ]",
        ]
    )
    return st.one_of(nasty, st.text(st.characters(exclude_categories=()), max_size=120))


@pytest.fixture(scope="session")
def ticket() -> TicketPaper:
    return TicketPaper(
        centre="1 saylı Bakı DOST mərkəzi (nümunə)",
        number="S042",
        direction="Sosial xidmət sahəsində göstərilən xidmətlər",
        issued=datetime(2026, 3, 4, 9, 5),  # noqa: DTZ001  # papers carry the centre's wall time
        ahead=4,
        code=CODE,
    )


@pytest.fixture(scope="session")
def application() -> ApplicationPaper:
    return ApplicationPaper(
        centre="1 saylı Bakı DOST mərkəzi (nümunə)",
        addressee="1 saylı Bakı DOST mərkəzinin direktoruna",
        title="evdə sosial-məişət xidmətinin göstərilməsi barədə",
        service_id="01-09-15-00",
        service_name="Sosial məişət xidmətlərinin göstərilməsi",
        case_number="BA1-2026-000042",
        code=CODE,
        people=(
            Person(
                role="Xidmət alan",
                name="Nümunə Ağabacı İsmayıl qızı",
                born=date(1948, 3, 2),
                fin="5NM0NE1",
                document="AZE12345678",
                address="Bakı şəhəri, Nümunə küçəsi 12",
                phone="+994 50 123 45 67",
            ),
            Person(role="Müşayiətçi (səlahiyyəti yoxdur)", name="Nümunə Cavid", brief=True),
        ),
        sections=(
            Section(
                title="Yaşayış şəraiti",
                answers=(
                    Answer(question="Sizinlə bir evdə kim yaşayır?", answer="Heç kim, tək yaşayıram."),
                    Answer(question="Evdə qaz varmı?", kind="unknown"),
                    Answer(question="Gəliriniz nə qədərdir?", kind="declined"),
                    Answer(question="Neçənci mərtəbədir?", kind="unanswered"),
                ),
            ),
        ),
        declaration="Verdiyim məlumatların doğru olduğunu təsdiq edirəm.",
        signing=Signing(signer="Nümunə Ağabacı İsmayıl qızı"),
        form_id="01-09-15-00",
        form_edition="1",
        form_digest="ab12cd34ef56ab12cd34ef56",
        dated=date(2026, 3, 4),
    )


@pytest.fixture(scope="session")
def missing_documents() -> tuple[MissingDocument, ...]:
    return (
        MissingDocument(
            title="Sağlamlıq haqqında tibbi arayış",
            person="Nümunə Ağabacı",
            forms=("əsli", "notarial təsdiq edilmiş surəti"),
            why="Reyestr bu məlumatı vermir.",
        ),
        MissingDocument(
            title="Şəxsiyyət vəsiqəsi",
            person="Nümunə Elçin (oğlu)",
            forms=("əsli",),
            forms_confirmed=False,
            alternatives=("TSEK-in qərarı",),
        ),
    )


@pytest.fixture(scope="session")
def pending() -> tuple[PendingCheck, ...]:
    check = PendingCheck(
        title="Əlillik barədə məlumat",
        person="Nümunə Ağabacı",
        registry="“Əlillik” (TSERAS) altsistemi",
        check_by=date(2026, 3, 6),
    )
    return (check,)


@pytest.fixture(scope="session")
def receipt() -> ReceiptPaper:
    return ReceiptPaper(
        state="accepted",
        centre="1 saylı Bakı DOST mərkəzi (nümunə)",
        case_number="BA1-2026-000042",
        code=CODE,
        service_id="01-09-15-00",
        service_name="Sosial məişət xidmətlərinin göstərilməsi",
        applicant="Nümunə Şəhla Əli qızı",
        recipient="Nümunə Ağabacı İsmayıl qızı",
        registered=datetime(2026, 3, 4, 9, 41),  # noqa: DTZ001  # papers carry the centre's wall time
        accepted=datetime(2026, 3, 5, 10, 2),  # noqa: DTZ001  # the same
        front_due=date(2026, 3, 6),
        final_due=date(2026, 3, 19),
        front_days=2,
        final_days=15,
        handed_in=(
            HandedIn(title="Şəxsiyyət vəsiqəsi", form="əsli", custody="shown", person="Nümunə Ağabacı"),
            HandedIn(title="Qeydiyyat arayışı", form="surəti", custody="kept"),
            HandedIn(title="Etibarnamə", form="əsli", custody="returned"),
        ),
        next_steps=("Sənədlər arxa ofisə göndərilir.", "Qərar kabinetinizə yerləşdirilir."),
        answer_by="zəng: +994 50 123 45 67",
        agent="Nümunə Aygün",
        desk="7",
        application_digest="deadbeefdeadbeefdead",
    )


@pytest.fixture(scope="session")
def notice(missing_documents: tuple[MissingDocument, ...], pending: tuple[PendingCheck, ...]) -> MissingPaper:
    return MissingPaper(
        centre="1 saylı Bakı DOST mərkəzi (nümunə)",
        case_number="BA1-2026-000042",
        code=CODE,
        service_id="01-09-15-00",
        service_name="Sosial məişət xidmətlərinin göstərilməsi",
        applicant="Nümunə Şəhla Əli qızı",
        issued=datetime(2026, 3, 4, 9, 58),  # noqa: DTZ001  # papers carry the centre's wall time
        documents=missing_documents,
        registered=datetime(2026, 3, 4, 9, 41),  # noqa: DTZ001  # the same
        waits_until=date(2026, 3, 11),
        pending=pending,
        agent="Nümunə Aygün",
        desk="7",
        address="Bakı şəhəri, Nümunə küçəsi 1",
        hours="bazar ertəsi – cümə, 09:00–18:00",
    )
