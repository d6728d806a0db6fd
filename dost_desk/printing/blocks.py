"""The building blocks of an A4 paper: masthead, headings, labelled fields, tables, signature lines."""

from collections.abc import Iterable, Sequence
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_CENTER, TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer, Table

from dost_desk.printing import code128, wording
from dost_desk.printing.fonts import REGULAR, Typeface, printable
from dost_desk.printing.layout import ACCENT, HAIRLINE, INK, PAGE_HEIGHT, QUIET, TINT, WIDTH, Scale

_LABEL_WIDTH = 40 * mm
_CODE_WIDTH = 66 * mm
_LONGEST_NAME = 160  # in a masthead or beside a signature; whole names stand among the fields

Field = tuple[str, str]
"""A label and its value; an empty value leaves the ruled line to write on."""


class Bars(Flowable):  # type: ignore[misc]  # reportlab has no types, so its base class is Any
    """A Code 128 with its digits beneath, for one table cell."""

    def __init__(self, code: str, face: Typeface, height: float, digits: float) -> None:
        super().__init__()
        self._code, self._face, self._bar_height, self._digits = code, face, height, digits
        self.width = code128.symbol_width(code, _CODE_WIDTH)  # refuses a bad code before anything is drawn
        self.height = height + digits * 1.4

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the fixed size in points."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the bars above the digits."""
        code128.draw(self.canv, self._code, 0, self._digits * 1.4, self.width, self._bar_height)
        self.canv.setFont(self._face.regular, self._digits)
        self.canv.drawCentredString(self.width / 2, self._digits * 0.3, self._code, charSpace=1.1)


class Tick(Flowable):  # type: ignore[misc]  # reportlab has no types, so its base class is Any
    """An empty box for a person to tick by pen (Noto Sans has no such glyph)."""

    def __init__(self, size: float) -> None:
        super().__init__()
        self.width = self.height = size

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the fixed size in points."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the square."""
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(0.9)
        self.canv.rect(0, 0, self.width, self.height, stroke=1, fill=0)


class Blocks:
    """Makes flowables in one typeface and scale; all text that enters a paper passes through here."""

    def __init__(self, face: Typeface, scale: Scale) -> None:
        self.face = face
        self.scale = scale

    def text(
        self,
        text: str,
        *,
        size: float | None = None,
        bold: bool = False,
        colour: Color = INK,
        align: int = TA_LEFT,
        indent: float = 0,
        after: float = 0,
    ) -> Paragraph:
        """Return a paragraph of plain text: nothing in it is markup, line ends are kept, long words break."""
        points = size or self.scale.body
        style = ParagraphStyle(
            "text",
            fontName=self.face.bold if bold else self.face.regular,
            fontSize=points,
            leading=self.scale.leading(points),
            textColor=colour,
            alignment=align,
            leftIndent=indent,
            spaceAfter=after,
            splitLongWords=1,
            allowOrphans=0,
            allowWidows=0,
        )
        shown = wording.unbroken(printable(text, self.face.glyphs))
        return Paragraph(escape(shown).replace("\n", "<br/>"), style)

    def small(self, text: str, **kwargs: Any) -> Paragraph:
        """Return quieter text: notes, labels, translations."""
        return self.text(text, size=self.scale.small, colour=QUIET, **kwargs)

    def title(self, title: str, subtitle: str = "") -> list[Flowable]:
        """Return the paper's name, centred, and what it is about."""
        parts: list[Flowable] = [
            Spacer(0, 4 * mm),
            self.text(title, size=self.scale.title, bold=True, align=TA_CENTER, colour=ACCENT, after=1 * mm),
        ]
        if subtitle:
            parts.append(self.text(subtitle, align=TA_CENTER))
        return [*parts, Spacer(0, 4 * mm)]

    def heading(self, text: str) -> list[Flowable]:
        """Return a section heading."""
        return [
            Spacer(0, 4 * mm),
            self.text(text, size=self.scale.heading, bold=True, colour=ACCENT, after=1.2 * mm),
        ]

    def opened_by(self, opening: list[Flowable], lines: int = 2) -> list[Flowable]:
        """Return ``opening`` so that it never ends a page: it asks for room for ``lines`` more of text.

        Unlike reportlab's keep-with-next this moves nothing that can be split: a long answer still starts
        under its question.
        """
        height = sum(part.wrap(WIDTH, PAGE_HEIGHT)[1] + part.getSpaceAfter() for part in opening)
        return [CondPageBreak(height + lines * self.scale.leading(self.scale.body)), *opening]

    def masthead(self, centre: str, lines: Iterable[str], code: str) -> list[Flowable]:
        """Return the centre's name and a few lines on the left, the bar code, if any, on the right."""
        left: list[Flowable] = [self.text(_cut(centre), size=self.scale.body + 1.5, bold=True, after=1 * mm)]
        left += [self.small(_cut(line)) for line in lines if line]
        bars = [Bars(code, self.face, 13 * mm, self.scale.small + 0.5)] if code else []
        if self.scale.stacked or not bars:
            cells, widths = [[left], *([bar] for bar in bars)], [WIDTH]
        else:
            cells, widths = [[left, *bars]], [WIDTH - _CODE_WIDTH - 4 * mm, _CODE_WIDTH + 4 * mm]
        style = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("ALIGN", (-1, 0), (-1, -1), "RIGHT" if bars else "LEFT"),
            ("LINEBELOW", (0, -1), (-1, -1), 1.2, ACCENT),
            *_cells(0, 0, 0, 2.5 * mm),
        ]
        return [Table(cells, colWidths=widths, style=style, hAlign="LEFT")]

    def fields(self, rows: Iterable[Sequence[Field]]) -> list[Flowable]:
        """Return ruled rows of labelled values, one or two pairs in each.

        In the large scale each pair has a row of its own, its label above it.
        """
        if self.scale.stacked:
            return [self._ruled([pair]) for row in rows for pair in row]
        return [self._ruled(row) for row in rows]

    def _ruled(self, pairs: Sequence[Field]) -> Flowable:
        rule = ("LINEBELOW", (0, 0), (-1, -1), 0.5, HAIRLINE)
        if self.scale.stacked:
            label, value = pairs[0]
            cell = [self.small(label), self._value(value)]
            return Table([[cell]], colWidths=[WIDTH], style=[rule, *_cells(0, 0, 4, 4)], splitInRow=1)
        half = WIDTH / len(pairs)
        label_width = _LABEL_WIDTH if len(pairs) == 1 else 30 * mm
        cells: list[Flowable] = []
        widths: list[float] = []
        for place, (label, value) in enumerate(pairs):
            first = label_width if place else _LABEL_WIDTH
            cells += [self.small(label), self._value(value)]
            widths += [first, half - first]
        level = self.scale.leading(self.scale.body) - self.scale.leading(self.scale.small)
        drop = [
            ("TOPPADDING", (column, 0), (column, 0), 2.4 + level * 0.75) for column in range(0, len(cells), 2)
        ]
        style = [("VALIGN", (0, 0), (-1, -1), "TOP"), rule, *_cells(0, 4, 2.4, 2.8), *drop]
        return Table([cells], colWidths=widths, style=style, splitInRow=1)

    def _value(self, value: str) -> Paragraph:
        return self.text(value or "\u00a0", bold=True)

    def table(
        self,
        head: Sequence[str],
        rows: Iterable[Sequence[Flowable | list[Flowable]]],
        widths: Sequence[float],
    ) -> Flowable:
        """Return a table that repeats its head on each page; ``widths`` are shares of the content's width."""
        cells: list[Sequence[Any]] = [[self.small(text, bold=True) for text in head], *rows]
        style = [
            ("BACKGROUND", (0, 0), (-1, 0), TINT),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, HAIRLINE),
            ("LINEABOVE", (0, 0), (-1, 0), 0.9, ACCENT),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            *_cells(4, 4, 3, 3.5),
        ]
        return Table(
            cells,
            colWidths=[share * WIDTH for share in widths],
            style=style,
            repeatRows=1,
            splitInRow=1,
            hAlign="LEFT",
        )

    def panel(self, cells: Sequence[Sequence[Flowable]], note: str = "") -> Flowable:
        """Return a tinted, framed box, whole on one page, its cells side by side and a note beneath.

        In the large scale the cells stand one under another.
        """
        rows = [[list(cell)] for cell in cells] if self.scale.stacked else [[list(cell) for cell in cells]]
        columns = len(rows[0])
        style = [
            ("BACKGROUND", (0, 0), (-1, -1), TINT),
            ("BOX", (0, 0), (-1, -1), 0.9, ACCENT),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            *_cells(9, 9, 6, 8),
        ]
        box = Table(rows, colWidths=[WIDTH / columns] * columns, style=style, splitInRow=1)
        return KeepTogether([box, Spacer(0, 1.5 * mm), self.small(note)] if note else [box])

    def due(self, label: str, value: str, note: str = "") -> list[Flowable]:
        """Return the content of one panel cell: a date that has to be seen first, and what it means."""
        size = max(self.scale.title, self.scale.body)
        parts: list[Flowable] = [self.small(label), self.text(value, size=size, bold=True)]
        return [*parts, self.small(note)] if note else parts

    def to_tick(self, items: Iterable[Sequence[Flowable]]) -> list[Flowable]:
        """Return items, each whole on one page if it can be, with an empty box on its left."""
        room = self.scale.body * 1.9
        style = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, HAIRLINE),
            *_cells(0, 0, 4, 5),
            ("TOPPADDING", (0, 0), (0, 0), 4 + self.scale.body * 0.28),
        ]
        tables = (
            Table(
                [[[Tick(self.scale.body * 0.95)], list(item)]],
                colWidths=[room, WIDTH - room],
                style=style,
                splitInRow=1,
            )
            for item in items
        )
        return [KeepTogether([table]) for table in tables]

    def numbered(self, sentences: Iterable[str]) -> list[Flowable]:
        """Return short sentences, each with its number hanging on the left."""
        room = self.scale.body * 1.9
        style = [("VALIGN", (0, 0), (-1, -1), "TOP"), *_cells(0, 0, 1, 1.5)]
        return [
            Table(
                [[self.text(f"{place}.", bold=True), self.text(sentence)]],
                colWidths=[room, WIDTH - room],
                style=style,
                splitInRow=1,
            )
            for place, sentence in enumerate(sentences, start=1)
        ]

    def signature(self, who: str, name: str, date: str = "") -> list[Flowable]:
        """Return a line to sign on: who signs, the signature, the name, the date.

        An empty name or date is left to be written by hand.
        """
        parts = (("imza", "", 0.3), ("soyad, ad, ata adı", _cut(name), 0.46), ("tarix", date, 0.24))
        who_signs = self.text(_cut(who), bold=True)
        if self.scale.stacked:
            cells = [self._signing_cell(value, caption, WIDTH) for caption, value, _ in parts]
            return [Spacer(0, 4 * mm), who_signs, *cells]
        gap = 5 * mm
        row = [self._signing_cell(value, caption, share * WIDTH - gap) for caption, value, share in parts]
        table = Table(
            [row],
            colWidths=[share * WIDTH for _, _, share in parts],
            style=[("VALIGN", (0, 0), (-1, -1), "BOTTOM"), *_cells(0, 0, 0, 0)],
            hAlign="LEFT",
        )
        return [Spacer(0, 3 * mm), who_signs, table]

    def exchange(self, giver: str, giver_name: str, taker: str, taker_name: str) -> Flowable:
        """Return the signature lines of who hands a paper over and who takes it, side by side.

        In the large scale they stand one under another.
        """
        gap = 8 * mm
        width = WIDTH if self.scale.stacked else (WIDTH - gap) / 2
        given, taken = (
            [
                self.text(_cut(who), bold=True),
                self._signing_cell("", f"imza · {_cut(name)}" if name else "imza", width),
            ]
            for who, name in ((giver, giver_name), (taker, taker_name))
        )
        rows = [[given], [taken]] if self.scale.stacked else [[given, taken]]
        widths = [WIDTH] if self.scale.stacked else [width + gap, width]
        style = [("VALIGN", (0, 0), (-1, -1), "TOP"), *_cells(0, 0, 3 * mm, 0)]
        return KeepTogether([Spacer(0, 3 * mm), Table(rows, colWidths=widths, style=style, hAlign="LEFT")])

    def _signing_cell(self, value: str, caption: str, width: float) -> Flowable:
        rows = [[self.text(value or "\u00a0")], [self.small(caption)]]
        style = [
            *_cells(0, 0, 0.5, 1),
            ("LINEBELOW", (0, 0), (0, 0), 0.7, INK),
            ("VALIGN", (0, 0), (0, 0), "BOTTOM"),
            ("TOPPADDING", (0, 0), (0, 0), 5 * mm),
        ]
        return Table(rows, colWidths=[width], style=style, hAlign="LEFT")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_NAME else text[: _LONGEST_NAME - 1] + "…"


def _cells(left: float, right: float, top: float, bottom: float) -> list[tuple[object, ...]]:
    everywhere = ((0, 0), (-1, -1))
    return [
        (
            "FONTNAME",
            *everywhere,
            REGULAR,
        ),  # reportlab selects it for every cell, and Helvetica is not embedded
        ("LEFTPADDING", *everywhere, left),
        ("RIGHTPADDING", *everywhere, right),
        ("TOPPADDING", *everywhere, top),
        ("BOTTOMPADDING", *everywhere, bottom),
    ]
