"""The queue ticket for an 80 mm roll, as long as its content."""

import io
from collections.abc import Callable
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from dost_desk.printing import code128, wording
from dost_desk.printing.fonts import Typeface, press, printable, text_width, wrap
from dost_desk.printing.papers import Language, TicketPaper

WIDTH = 80 * mm
"""The roll; a thermal head prints the middle 72 mm of it."""
PRINTABLE = 72 * mm
_MARGIN = (WIDTH - PRINTABLE) / 2
_BAR_HEIGHT = 15 * mm
_FEED = 6 * mm  # so that the cutter takes no text
_NUMBER_SIZE = 76.0
_LONGEST = 400  # a ticket is not a letter: what is longer is cut with a visible "…"

_YOUR_NUMBER = {"az": "NÖVBƏ NÖMRƏNİZ", "ru": "ВАШ НОМЕР", "en": "YOUR NUMBER"}
_AHEAD = {"az": "Sizdən əvvəl: {} nəfər", "ru": "Перед вами: {} чел.", "en": "Ahead of you: {}"}
_NOBODY = {"az": "Sizdən əvvəl heç kim yoxdur", "ru": "Перед вами никого нет", "en": "No one is ahead of you"}
_PRIORITY = {"az": "PRİORİTET NÖVBƏ", "ru": "ПРИОРИТЕТНАЯ ОЧЕРЕДЬ", "en": "PRIORITY QUEUE"}
_WHAT_TO_DO = {
    "az": "Nömrəniz lövhədə görünəndə göstərilən masaya yaxınlaşın. Bileti saxlayın.",
    "ru": "Когда ваш номер появится на табло, подойдите к указанному столу. Сохраните талон.",
    "en": "When your number appears on the board, go to the desk shown. Keep this ticket.",
}


@dataclass(frozen=True)
class _Strip:
    """One band across the roll: its height, and how it is drawn with its lower edge at ``y``."""

    height: float
    draw: Callable[[Canvas, float], None]


def render_ticket(paper: TicketPaper) -> bytes:
    """Return the ticket as a one-page PDF 80 mm wide, the same bytes for the same paper.

    Raises ``InputError("printing.code-not-digits")`` or ``("printing.code-too-long")`` for a code that can't
    be a bar code, and ``SurroundingsError("printing.font-missing")``.
    """
    with press() as face:
        return _print(paper, face)


def _print(paper: TicketPaper, face: Typeface) -> bytes:
    strips = _Composer(face).ticket(paper)
    height = sum(strip.height for strip in strips)
    out = io.BytesIO()
    canvas = Canvas(
        out,
        pagesize=(WIDTH, height),
        invariant=1,
        pageCompression=1,
        lang="az",
        initialFontName=face.regular,  # else each page names Helvetica, which is not embedded
    )
    canvas.setTitle(f"Növbə bileti {printable(paper.number, face.glyphs)[:_LONGEST]}")
    canvas.setAuthor(printable(paper.centre, face.glyphs)[:_LONGEST])
    canvas.setSubject("Növbə bileti")
    canvas.setCreator("dost_desk")
    y = height
    for strip in strips:
        y -= strip.height
        strip.draw(canvas, y)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


class _Composer:
    """Turns a ticket's fields into strips, top to bottom."""

    def __init__(self, face: Typeface) -> None:
        self._face = face

    def ticket(self, paper: TicketPaper) -> list[_Strip]:
        strips = [self._band(wording.DEMONSTRATION)] if paper.demonstration else []
        strips += [
            _gap(3 * mm),
            self._lines(paper.centre, 10.5, bold=True),
            _gap(2 * mm),
            _rule(),
            _gap(2.5 * mm),
        ]
        strips += self._phrase(_YOUR_NUMBER, paper.language, 9.0)
        strips += [self._number(paper.number)]
        if paper.priority:
            strips += [_gap(0.5 * mm), *self._phrase(_PRIORITY, paper.language, 11.0, bold=True)]
        strips += [_gap(1.5 * mm), self._lines(paper.direction, 13.0, bold=True)]
        if paper.language != "az" and paper.direction_translated:
            strips += [_gap(0.5 * mm), self._lines(paper.direction_translated, 9.5)]
        strips += [_gap(2.5 * mm), *self._when(paper), _gap(3 * mm), self._bars(paper.code)]
        strips += [_gap(0.8 * mm), self._digits(paper.code), _gap(2.5 * mm), _rule()]
        strips += [_gap(2 * mm), *self._phrase(_WHAT_TO_DO, paper.language, 10.0)]
        if paper.note:
            strips += [_gap(1.5 * mm), self._lines(paper.note, 9.5, bold=True)]
        return [*strips, _gap(_FEED)]

    def _when(self, paper: TicketPaper) -> list[_Strip]:
        when = f"{wording.day(paper.issued)}   {wording.clock(paper.issued)}".replace(" ", "\u00a0")
        strips = [self._lines(when, 11.0)]
        if paper.ahead is not None:
            said = _AHEAD if paper.ahead > 0 else _NOBODY
            filled = {language: text.format(paper.ahead) for language, text in said.items()}
            strips += [_gap(1 * mm), *self._phrase(filled, paper.language, 11.0, bold=True)]
        return strips

    def _phrase(
        self, said: dict[str, str], language: Language, size: float, *, bold: bool = False
    ) -> list[_Strip]:
        strips = [self._lines(said["az"], size, bold=bold)]
        if language != "az":
            strips += [_gap(0.4 * mm), self._lines(said[language], size * 0.85)]
        return strips

    def _lines(self, text: str, size: float, *, bold: bool = False) -> _Strip:
        font = self._face.bold if bold else self._face.regular
        shown = wording.unbroken(printable(text, self._face.glyphs))
        if len(shown) > _LONGEST:
            shown = shown[: _LONGEST - 1] + "…"
        lines = wrap(shown, font, size, PRINTABLE)
        leading = size * 1.25

        def draw(canvas: Canvas, y: float) -> None:
            canvas.setFillGray(0)
            canvas.setFont(font, size)
            for row, line in enumerate(lines, start=1):  # top to bottom: the order a reader aloud takes
                canvas.drawCentredString(WIDTH / 2, y + (len(lines) - row) * leading + size * 0.28, line)

        return _Strip(len(lines) * leading, draw)

    def _number(self, number: str) -> _Strip:
        """The number as large as the roll allows, on one line."""
        shown = printable(number, self._face.glyphs).replace("\n", " ")[:40] or "—"
        wide = text_width(shown, self._face.bold, 1.0)
        size = min(_NUMBER_SIZE, PRINTABLE / wide if wide else _NUMBER_SIZE)

        def draw(canvas: Canvas, y: float) -> None:
            canvas.setFillGray(0)
            canvas.setFont(self._face.bold, size)
            canvas.drawCentredString(WIDTH / 2, y + size * 0.14, shown)

        return _Strip(size * 0.98, draw)

    def _band(self, text: str) -> _Strip:
        """White on black: seen at once, also on thermal paper, which has no grey."""
        height = 6 * mm

        def draw(canvas: Canvas, y: float) -> None:
            canvas.setFillGray(0)
            canvas.rect(_MARGIN, y, PRINTABLE, height, stroke=0, fill=1)
            canvas.setFillGray(1)
            canvas.setFont(self._face.bold, 10)
            canvas.drawCentredString(WIDTH / 2, y + 2 * mm, text)

        return _Strip(height, draw)

    def _digits(self, code: str) -> _Strip:
        size, spread = 11.0, 1.2  # points between digits: easier to read aloud, yet one number to copy

        def draw(canvas: Canvas, y: float) -> None:
            canvas.setFillGray(0)
            canvas.setFont(self._face.regular, size)
            canvas.drawCentredString(WIDTH / 2, y + size * 0.28, code, charSpace=spread)

        return _Strip(size * 1.2, draw)

    @staticmethod
    def _bars(code: str) -> _Strip:
        code128.module_width(code, PRINTABLE)  # refuses a bad code before anything is drawn
        return _Strip(
            _BAR_HEIGHT,
            lambda canvas, y: code128.draw(canvas, code, _MARGIN, y, PRINTABLE, _BAR_HEIGHT),
        )


def _gap(height: float) -> _Strip:
    return _Strip(height, lambda _canvas, _y: None)


def _rule() -> _Strip:
    def draw(canvas: Canvas, y: float) -> None:
        canvas.setStrokeGray(0)
        canvas.setLineWidth(0.25 * mm)
        canvas.setDash(1 * mm, 1 * mm)
        canvas.line(_MARGIN, y, WIDTH - _MARGIN, y)

    return _Strip(0.25 * mm, draw)
