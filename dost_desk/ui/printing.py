"""Puts finished PDF papers out: to a printer through Qt, or into a folder where there is none."""

import dataclasses
import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

_MAX_DPI = 300
"""Enough for a thermal printer and for bar codes; more only costs memory."""
_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


@dataclasses.dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a paper: ``reason`` is a code when it failed, ``where`` a printer's name or a path.

    ``printed`` says that it came out of a printer; a paper kept in a folder is ``ok`` but in nobody's hand.
    """

    ok: bool
    reason: str = ""
    where: str = ""
    printed: bool = False


class PaperOut:
    """Where a station's papers go.

    ``printer`` names a printer; "" takes the system's default one, and the folder where there is none.
    Runs in a background thread (``Jobs.run_in_background``) and never raises for what is outside: a dead
    printer, a read-only folder and a full disk are outcomes.
    """

    def __init__(
        self, folder: Path, printer: str = "", make_printer: Callable[[str], QPrinter | None] | None = None
    ) -> None:
        self._folder = folder
        self._name = printer
        self._make_printer = make_printer or system_printer

    def put(self, pdf: bytes, name: str) -> Outcome:
        """Print ``pdf``, or keep it as ``name``.pdf.

        Codes: ``paper.unreadable``, ``paper.printer-gone``, ``paper.printer-failed``, ``paper.disk-full``,
        ``paper.folder-forbidden``, ``paper.folder-failed``.
        """
        printer = self._make_printer(self._name)
        if printer is not None:
            return _print(pdf, name, printer)
        if self._name:
            return Outcome(False, "paper.printer-gone", self._name)
        return self._keep(pdf, name)

    def _keep(self, pdf: bytes, name: str) -> Outcome:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            target = self._free_name(pdf, name)
            _write_whole(target, pdf)
        except OSError as error:
            return Outcome(False, _code_of(error), str(self._folder))
        return Outcome(True, where=str(target))

    def _free_name(self, pdf: bytes, name: str) -> Path:
        plain = "".join(letter if letter.isalnum() or letter in "-_." else "_" for letter in name).lstrip(".")
        target = self._folder / f"{plain or 'paper'}.pdf"
        number = 2
        # A paper is never overwritten by another one of the same name.
        while target.exists() and target.read_bytes() != pdf:
            target = self._folder / f"{plain or 'paper'}-{number}.pdf"
            number += 1
        return target


def system_printer(name: str) -> QPrinter | None:
    """Return the named printer of the system, its default one for "", or None when there is none."""
    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if info.isNull():
        return None
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


def printer_names() -> list[str]:
    """Return the names of the printers that the system knows."""
    return list(QPrinterInfo.availablePrinterNames())


def _print(pdf: bytes, name: str, printer: QPrinter) -> Outcome:
    where = printer.printerName() or printer.outputFileName()
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.error() != QPdfDocument.Error.None_ or document.pageCount() == 0:
        return Outcome(False, "paper.unreadable", name)
    printer.setDocName(name)
    _set_page(printer, document.pagePointSize(0))
    painter = QPainter()
    # Qt writes a warning of its own when the spooler can't be opened; asking first keeps the log clean.
    if not printer.isValid() or not painter.begin(printer):
        return Outcome(False, "paper.printer-failed", where)
    try:
        sent = _send_pages(document, printer, painter)
    finally:
        sent_whole = painter.end()
        document.close()
    failed = printer.printerState() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}
    if failed or not sent or not sent_whole:
        return Outcome(False, "paper.printer-failed", where)
    return Outcome(True, where=where, printed=True)


def _set_page(printer: QPrinter, points: QSizeF) -> None:
    # A ticket is as long as its text, so the paper's size is the document's.
    portrait = points if points.height() >= points.width() else points.transposed()
    printer.setPageSize(QPageSize(portrait, QPageSize.Unit.Point))
    turned = points.width() > points.height()
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
    )
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))


def _send_pages(document: QPdfDocument, printer: QPrinter, painter: QPainter) -> bool:
    dpi = min(printer.resolution(), _MAX_DPI)
    for page in range(document.pageCount()):
        if page and not printer.newPage():
            return False
        points = document.pagePointSize(page)
        pixels = QSize(round(points.width() * dpi / 72), round(points.height() * dpi / 72))
        scale = printer.resolution() / 72
        area = QRect(0, 0, round(points.width() * scale), round(points.height() * scale))
        painter.drawImage(area, document.render(page, pixels))
    return True


def _write_whole(target: Path, data: bytes) -> None:
    """Write ``data`` so that ``target`` is there whole or not at all."""
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".paper-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(target)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


def _code_of(error: OSError) -> str:
    if error.errno in _FULL:
        return "paper.disk-full"
    return "paper.folder-forbidden" if error.errno in _FORBIDDEN else "paper.folder-failed"
