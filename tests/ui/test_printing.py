import errno
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from dost_desk.ui.printing import Outcome, PaperOut, _code_of, printer_names


@pytest.fixture
def pdf(qapp: QApplication, tmp_path: Path) -> bytes:
    """Two pages, 80 × 120 mm."""
    file = tmp_path / "made.pdf"
    writer = QPdfWriter(str(file))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A7), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    painter = QPainter(writer)
    painter.fillRect(100, 100, 500, 500, "black")
    writer.newPage()
    painter.fillRect(100, 100, 500, 500, "black")
    painter.end()
    return file.read_bytes()


def to_file(file: Path) -> QPrinter:
    """A printer port that ends in a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def test_all_pages_are_printed_in_their_own_size(pdf: bytes, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    outcome = PaperOut(tmp_path, make_printer=lambda _name: to_file(target)).put(pdf, "ticket")
    assert outcome == Outcome(True, where=str(target), printed=True)
    printed, sent = QPdfDocument(), QPdfDocument()
    printed.load(str(target))
    sent.load(str(tmp_path / "made.pdf"))
    assert printed.pageCount() == 2
    assert abs(printed.pagePointSize(1).width() - sent.pagePointSize(1).width()) < 2
    image = printed.render(0, printed.pagePointSize(0).toSize())
    dark = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() and image.pixelColor(x, y).lightness() < 60
    ]
    assert dark


def test_without_a_printer_it_is_kept(pdf: bytes, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "papers"
    outcome = PaperOut(folder, make_printer=lambda _name: None).put(pdf, "ticket-S042")
    assert outcome == Outcome(True, where=str(folder / "ticket-S042.pdf"))
    assert (folder / "ticket-S042.pdf").read_bytes() == pdf
    assert [file.name for file in folder.iterdir()] == ["ticket-S042.pdf"]


def test_another_paper_of_the_same_name_is_kept_beside(pdf: bytes, tmp_path: Path) -> None:
    papers = PaperOut(tmp_path / "papers", make_printer=lambda _name: None)
    names = [Path(papers.put(content, "a/../b").where).name for content in (pdf, pdf, pdf + b"%")]
    assert names == ["a_.._b.pdf", "a_.._b.pdf", "a_.._b-2.pdf"]


def test_a_named_printer_that_is_gone(pdf: bytes, tmp_path: Path) -> None:
    outcome = PaperOut(tmp_path, "No such printer").put(pdf, "ticket")
    assert outcome == Outcome(False, "paper.printer-gone", "No such printer")
    assert "No such printer" not in printer_names()


def test_what_is_no_pdf(qapp: QApplication, tmp_path: Path) -> None:
    out = PaperOut(tmp_path, make_printer=lambda _name: to_file(tmp_path / "x.pdf"))
    assert out.put(b"not a pdf", "ticket").reason == "paper.unreadable"


def test_a_folder_that_is_a_file(pdf: bytes, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    outcome = PaperOut(tmp_path / "file", make_printer=lambda _name: None).put(pdf, "ticket")
    assert (outcome.ok, outcome.reason) == (False, "paper.folder-failed")


def test_a_full_disk(pdf: bytes) -> None:
    full = Path("/dev/full")
    if full.exists():
        with pytest.raises(OSError, match="No space") as raised, full.open("wb", buffering=0) as file:
            file.write(pdf)
        assert _code_of(raised.value) == "paper.disk-full"
    assert _code_of(OSError(errno.EDQUOT, "quota")) == "paper.disk-full"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EACCES, "paper.folder-forbidden"),
        (errno.EROFS, "paper.folder-forbidden"),
        (errno.EIO, "paper.folder-failed"),
    ],
)
def test_what_the_system_says(number: int, code: str) -> None:
    assert _code_of(OSError(number, "x")) == code
