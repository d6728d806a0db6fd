"""The ticket's PDF, warm, beside a bare reportlab canvas with the same texts and one Code 128."""

import datetime as dt
import time
from collections.abc import Callable
from io import BytesIO
from statistics import median

from barcode import Code128
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from dost_desk import resources
from dost_desk.printing.papers import TicketPaper
from dost_desk.printing.ticket import render_ticket
from tests.bench.report import Row

_ROUNDS = 60
_TEXTS = (
    ("1 saylı Bakı DOST mərkəzi (nümunə)", 11),
    ("NÖVBƏ NÖMRƏNİZ", 9),
    ("S042", 48),
    ("Sosial xidmət sahəsində göstərilən xidmətlər", 11),
    ("04.03.2026 09:05", 11),
    ("Sizdən əvvəl: 4 nəfər", 11),
    ("Nömrəniz lövhədə görünəndə göstərilən masaya yaxınlaşın.", 9),
)


def bench() -> list[Row]:
    """Render both by turns, warm, and return the row of the medians."""
    for name in ("Regular", "Bold"):
        pdfmetrics.registerFont(TTFont(f"Bare-{name}", resources.path("fonts", f"NotoSans-{name}.ttf")))
    codes = [f"1{number:017d}" for number in range(_ROUNDS + 1)]
    _bare(codes[0])
    render_ticket(_paper(codes[0]))
    bare, ours = [], []
    for code in codes[1:]:
        bare.append(_milliseconds(lambda code=code: _bare(code)))  # type: ignore[misc] # mypy can't infer it
        ours.append(_milliseconds(lambda code=code: render_ticket(_paper(code))))  # type: ignore[misc] # the same
    value, limit = median(ours), median(bare)
    return [
        Row("ticket PDF, warm, median", value, "ms", "bare reportlab canvas", limit, value / limit, "< 15 ms")
    ]


def _paper(code: str) -> TicketPaper:
    return TicketPaper(
        centre="1 saylı Bakı DOST mərkəzi (nümunə)",
        number="S042",
        direction="Sosial xidmət sahəsində göstərilən xidmətlər",
        issued=dt.datetime(2026, 3, 4, 9, 5),  # noqa: DTZ001 # papers carry the centre's wall time
        ahead=4,
        code=code,
    )


def _bare(code: str) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(80 * mm, 120 * mm), pageCompression=1)
    y = 110 * mm
    for words, size in (*_TEXTS, (code, 9)):
        canvas.setFont("Bare-Bold" if size > 11 else "Bare-Regular", size)
        canvas.drawCentredString(40 * mm, y, words)
        y -= size + 6
    for place, bit in enumerate(Code128(code).build()[0]):
        if bit == "1":
            canvas.rect(10 * mm + place * 0.35 * mm, 10 * mm, 0.35 * mm, 20 * mm, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _milliseconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000
