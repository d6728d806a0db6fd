"""The embedded typeface: loading it once, and what it can and can't print."""

import re
import struct
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import RLock

from reportlab import rl_config
from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from dost_desk import resources
from dost_desk.errors import SurroundingsError

REGULAR = "NotoSans"
BOLD = "NotoSans-Bold"
_FILES = {REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf"}

REPLACEMENT = "\ufffd"
"""What stands for a character that the font lacks: a visible mark, so that the loss is seen."""

NO_BREAK = "\u00a0"
_INVISIBLE_BUT_HARMLESS = {"\u00ad": "", "\u202f": NO_BREAK, "\u2007": NO_BREAK, "\u200b": ""}
_REFUSED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_PRESS = RLock()


@dataclass(frozen=True)
class Typeface:
    """The registered fonts; ``glyphs`` are the code points that both weights can print."""

    regular: str
    bold: str
    glyphs: frozenset[int]


@contextmanager
def press() -> Iterator[Typeface]:
    """Hold the typeface for one rendering.

    Reportlab's font objects keep a read position while they are cut to a subset, so two threads must not
    render at once: the second waits here. Raises ``SurroundingsError("printing.font-missing")``.
    """
    with _PRESS:
        yield typeface()


def typeface(folder: Path | None = None) -> Typeface:
    """Register Noto Sans with reportlab on the first call and return it.

    Reportlab's built-in fonts have no ə, ş, ğ, ı, İ, so there is nothing to fall back to: a font file that
    is missing or damaged raises ``SurroundingsError("printing.font-missing", file=…)``, and the next call
    tries again.
    """
    with _PRESS:
        return _load(folder or resources.path("fonts"))


@cache
def _load(folder: Path) -> Typeface:
    rl_config.useA85 = 0  # binary streams: smaller, and a tenth of a ticket's time
    fonts = {name: _read(name, folder / file) for name, file in _FILES.items()}
    for name, font in fonts.items():
        pdfmetrics.registerFont(font)
        for italic in (0, 1):
            addMapping(REGULAR, int(name == BOLD), italic, name)
    glyphs = frozenset.intersection(*(frozenset(font.face.charToGlyph) for font in fonts.values()))
    return Typeface(REGULAR, BOLD, glyphs)


def _read(name: str, file: Path) -> TTFont:
    try:
        return TTFont(name, str(file), validate=1, asciiReadable=0)
    except (OSError, TTFError, struct.error, ValueError, LookupError) as error:
        raise SurroundingsError("printing.font-missing", file=file.name) from error


def printable(text: str, glyphs: frozenset[int]) -> str:
    r"""Return ``text`` with every character that can't be printed replaced by U+FFFD.

    Letters are composed first (a decomposed ``ş`` prints as one glyph). Line ends become ``\n``, a tab a
    space. Control, format (direction overrides too) and unassigned characters and lone surrogates count as
    unprintable.
    """
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(_one(character, glyphs) for character in composed)


def _one(character: str, glyphs: frozenset[int]) -> str:
    if character == "\n" or (character.isascii() and character.isprintable()):
        return character
    if character in _INVISIBLE_BUT_HARMLESS:
        return _INVISIBLE_BUT_HARMLESS[character]
    if character in "\t\v\f\u2028\u2029\u0085":
        return " "
    if ord(character) in glyphs and unicodedata.category(character) not in _REFUSED_CATEGORIES:
        return character
    return REPLACEMENT


def wrap(text: str, font: str, size: float, width: float) -> list[str]:
    """Break ``text`` into lines of at most ``width`` points; a word longer than a line is broken anywhere.

    A no-break space never ends a line. Always returns at least one line.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_wrap_paragraph(paragraph, font, size, width))
    return lines


def _wrap_paragraph(text: str, font: str, size: float, width: float) -> list[str]:
    lines = [""]
    for word in re.split(r" +", text.strip(" ")):
        candidate = f"{lines[-1]} {word}" if lines[-1] else word
        if text_width(candidate, font, size) <= width:
            lines[-1] = candidate
            continue
        pieces = _break_word(word, font, size, width)
        lines[-1:] = [lines[-1], *pieces] if lines[-1] else pieces
    return lines


def _break_word(word: str, font: str, size: float, width: float) -> list[str]:
    if text_width(word, font, size) <= width:
        return [word]
    pieces = [""]
    for character in word:
        if pieces[-1] and text_width(pieces[-1] + character, font, size) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces


def shorten(text: str, font: str, size: float, width: float) -> str:
    """Return ``text`` on one line, cut with "…" where it is wider than ``width`` points."""
    line = " ".join(text.split("\n"))
    if text_width(line, font, size) <= width:
        return line
    while line and text_width(line + "…", font, size) > width:
        line = line[: max(0, min(len(line) - 1, int(len(line) * 0.95)))]
    return line.rstrip() + "…"


def text_width(text: str, font: str, size: float) -> float:
    """Return the width of a line in points; ``font`` is a name of this module, already registered."""
    return float(pdfmetrics.stringWidth(text, font, size))
