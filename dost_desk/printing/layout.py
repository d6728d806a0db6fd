"""The house style of an A4 paper: type scale, margins, running header and footer, the demonstration mark."""

import io
from collections.abc import Callable
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from dost_desk.printing import wording
from dost_desk.printing.fonts import Typeface, printable, shorten, text_width

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT, RIGHT = 20 * mm, 17 * mm  # room for the punch on the left
TOP, BOTTOM = 19 * mm, 18 * mm
WIDTH = PAGE_WIDTH - LEFT - RIGHT

INK = HexColor("#16212b")
QUIET = HexColor("#4a5761")
ACCENT = HexColor("#0b5563")
HAIRLINE = HexColor("#9aa5ad")
TINT = HexColor("#eef3f4")
_WATERMARK = HexColor("#efefef")


@dataclass(frozen=True)
class Scale:
    """Sizes in points. ``stacked`` puts a label above its value instead of beside it."""

    title: float
    heading: float
    body: float
    small: float
    running: float
    stacked: bool = False

    def leading(self, size: float) -> float:
        """Return the line height for a size: a third of it is air."""
        return size * 1.34


NORMAL = Scale(title=15, heading=10.5, body=10.5, small=8.5, running=8)
LARGE = Scale(title=24, heading=19, body=18, small=18, running=11, stacked=True)
"""For people with low vision: all the content is at least 18 points; only the running lines are smaller."""


@dataclass(frozen=True)
class Furniture:
    """What stands on every page around the content."""

    kind: str
    """The paper's name in the running header and the PDF title, e.g. ``Ərizə``."""
    centre: str
    case_number: str
    foot: str
    """The left end of the footer: what was printed from which edition."""
    call_centre: str = wording.CALL_CENTRE
    demonstration: bool = False
    scale: Scale = NORMAL


def build(furniture: Furniture, face: Typeface, story: Callable[[], list[Flowable]]) -> bytes:
    """Return the PDF of ``story``, the same bytes for the same content.

    The story is laid out twice, because "səhifə 1/2" needs the number of pages before the first is drawn.
    """
    pages = _lay_out(furniture, face, story(), total=0)[1]
    return _lay_out(furniture, face, story(), total=pages)[0]


def _lay_out(furniture: Furniture, face: Typeface, story: list[Flowable], total: int) -> tuple[bytes, int]:
    out = io.BytesIO()
    page = _Page(furniture, face, total)
    number = f" {furniture.case_number}" if furniture.case_number else ""
    document = BaseDocTemplate(
        out,
        pagesize=A4,
        title=printable(f"{furniture.kind}{number}", face.glyphs),
        author=printable(furniture.centre, face.glyphs),
        subject=furniture.kind,
        creator="dost_desk",
        lang="az",
        displayDocTitle=True,
        invariant=1,
        pageCompression=1,
        initialFontName=face.regular,  # else each page names Helvetica, which is not embedded
    )
    frame = Frame(LEFT, BOTTOM, WIDTH, PAGE_HEIGHT - TOP - BOTTOM, 0, 0, 0, 0, id="content")
    document.addPageTemplates(PageTemplate(id="page", frames=[frame], onPage=page.draw))
    document.build(story)
    return out.getvalue(), int(document.page)


class _Page:
    """Draws what surrounds the content of one page."""

    def __init__(self, furniture: Furniture, face: Typeface, total: int) -> None:
        self._furniture = furniture
        self._face = face
        self._total = total

    def draw(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.saveState()
        if self._furniture.demonstration:
            self._demonstration(canvas)
        if document.page > 1:
            self._running_header(canvas)
        self._footer(canvas, document.page)
        canvas.restoreState()

    def _demonstration(self, canvas: Canvas) -> None:
        """A pale word across the sheet and a framed line: neither copying nor cutting hides both."""
        canvas.saveState()
        canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        canvas.rotate(52)
        canvas.setFillColor(_WATERMARK)
        canvas.setFont(self._face.bold, 130)
        canvas.drawCentredString(0, -45, "NÜMUNƏ")
        canvas.restoreState()
        size = self._furniture.scale.running + 1
        width = text_width(wording.DEMONSTRATION, self._face.bold, size) + 8 * mm
        y = PAGE_HEIGHT - 8.5 * mm
        canvas.setStrokeColor(INK)
        canvas.setFillColor(INK)
        canvas.setLineWidth(0.8)
        canvas.roundRect((PAGE_WIDTH - width) / 2, y - 0.42 * size, width, size * 1.7, 3, stroke=1, fill=0)
        canvas.setFont(self._face.bold, size)
        canvas.drawCentredString(PAGE_WIDTH / 2, y, wording.DEMONSTRATION)

    def _running_header(self, canvas: Canvas) -> None:
        furniture, size = self._furniture, self._furniture.scale.running
        number = f" · müraciət № {furniture.case_number}" if furniture.case_number else ""
        y = PAGE_HEIGHT - 15.5 * mm
        canvas.setFillColor(QUIET)
        canvas.setFont(self._face.regular, size)
        left = self._fit(f"{furniture.kind}{number}", WIDTH * 0.65)
        room = WIDTH - text_width(left, self._face.regular, size) - 4 * mm
        canvas.drawString(LEFT, y, left)
        canvas.drawRightString(LEFT + WIDTH, y, self._fit(furniture.centre, room))
        self._rule(canvas, y - 2 * mm)

    def _footer(self, canvas: Canvas, number: int) -> None:
        furniture, size = self._furniture, self._furniture.scale.running
        y = 11 * mm
        self._rule(canvas, y + size + 1.2 * mm)
        canvas.setFillColor(QUIET)
        canvas.setFont(self._face.regular, size)
        right = f"Çağrı mərkəzi: {furniture.call_centre}  ·  səhifə {number}/{self._total}"
        right = self._fit(right, WIDTH * 0.5)
        room = WIDTH - text_width(right, self._face.regular, size) - 4 * mm
        canvas.drawString(LEFT, y, self._fit(furniture.foot, room))
        canvas.drawRightString(LEFT + WIDTH, y, right)

    def _fit(self, text: str, width: float) -> str:
        shown = printable(text, self._face.glyphs)
        return shorten(shown, self._face.regular, self._furniture.scale.running, width)

    @staticmethod
    def _rule(canvas: Canvas, y: float) -> None:
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.5)
        canvas.line(LEFT, y, LEFT + WIDTH, y)
