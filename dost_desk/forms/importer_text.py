"""Turn the bytes of a text file into clean lines, and tell what an editor had done to them."""

from __future__ import annotations

import codecs
import re
import unicodedata
from itertools import pairwise

import msgspec

from dost_desk.errors import InputError

LARGEST = 256 * 1024  # bytes; the longest real passport is under 30 KB
MOST_LINES = 4000  # that are not blank; a passport has about 150

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARKUP = re.compile(r"<(!doctype|html|head|body|div|table|span|\?xml)\b|^\{\\rtf", re.IGNORECASE)
_BREAK = re.compile("\r\n|[\n\r\x0b\x85\u2028\u2029]")
_SPACES = re.compile(r" {2,}")
_WORD = re.compile(r"\w+")
_BULLET = re.compile(r"^\s*(?:[•▪◦‣·]\s*)+(?=\S)")
_BOLD = re.compile(r"^(\s*(?:>\s*)?)(?:#{1,6}\s+)?(\*\*|__)(?=\S)(.+?)\2(?!\*)")
_HASHES = re.compile(r"^(\s*(?:>\s*)?)#{1,6}\s+")
_ESCAPED = re.compile(r"\\([.*_()\[\]#>-])")
_LOST_SCHWA = re.compile(r"(?<=[\w?])\?|\?(?=[\w?])")
_CYRILLIC = "әӘаеосрхуіАЕОСРХІКМТВНк"
_LATIN = "əƏaeocpxyiAEOCPXIKMTBHk"
_AS_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TURNED = str.maketrans({"ә": "ə", "Ә": "Ə", "ǝ": "ə", "Ǝ": "Ə"})  # the schwa of other alphabets


class Line(msgspec.Struct, frozen=True):
    """One line that is not blank, clean; ``number`` counts the file's lines from 1."""

    number: int
    text: str


class Oddity(msgspec.Struct, frozen=True):
    """What was odd in the writing of the file: a code, the lines it was seen on, and a detail."""

    code: str
    lines: tuple[int, ...]
    detail: str = ""


def not_a_passport(reason: str) -> InputError:
    """Return the one error for a text that is no passport; ``reason`` is a code."""
    return InputError("passport.not-a-passport", reason=reason)


def _wide_without_mark(data: bytes) -> str | None:
    """Name the UTF-16 byte order that the zero bytes of mostly Latin text betray, if any."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    enough = len(data) // 5
    if odd > enough and odd > 4 * even:
        return "utf-16-le"
    if even > enough and even > 4 * odd:
        return "utf-16-be"
    return None


def _restore_schwa(text: str) -> tuple[str, list[Oddity]]:
    """Give back the one Azerbaijani letter that the Turkish Windows page lacks and saves as "?"."""
    lines = tuple(place for place, line in enumerate(_BREAK.split(text), 1) if _LOST_SCHWA.search(line))
    restored = _LOST_SCHWA.sub(lambda found: _schwa_like(text, found.start()), text)
    return restored, [Oddity("letters-restored", lines)] if lines else []


def _schwa_like(text: str, place: int) -> str:
    around = text[max(place - 2, 0) : place] + text[place + 1 : place + 3]
    letters = [char for char in around if char.isalpha()]
    return "Ə" if letters and all(char.isupper() for char in letters) else "ə"


def _narrow(data: bytes) -> tuple[str, list[Oddity]]:
    """Decode bytes that carry no mark: UTF-8, a little damaged UTF-8, else the Turkish Windows page."""
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    kept = sum(1 for char in text if char > "\x7f") - lost
    if lost * 10 <= kept:
        return text, []
    restored, oddities = _restore_schwa(data.decode("cp1254", "replace"))
    return restored, [Oddity("encoding", (1,), "windows-1254"), *oddities]


def _decode(data: bytes) -> tuple[str, list[Oddity]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding), [Oddity("byte-order-mark", (1,), encoding)]
    wide = _wide_without_mark(data)
    if wide:
        return _strictly(data, wide), [Oddity("encoding", (1,), wide)]
    return _narrow(data)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding, "replace" if encoding == "utf-8" else "strict")
    except UnicodeDecodeError:
        raise not_a_passport("binary") from None


def _is_control(char: str) -> bool:
    return unicodedata.category(char) == "Cc" and char not in "\t\n\r\x0b\x0c\x85"


def _line_endings(text: str) -> list[Oddity]:
    kinds = {match.group() for match in _BREAK.finditer(text)}
    if kinds <= {"\n"}:
        return []
    names = {"\r\n": "CRLF", "\r": "CR", "\n": "LF"}
    return [Oddity("line-endings", (1,), ", ".join(sorted(names.get(kind, "other") for kind in kinds)))]


def _unmix(match: re.Match[str]) -> str:
    """Give a word that is part Latin, part Cyrillic its Latin letters; leave a wholly Cyrillic word alone."""
    word = match.group()
    has_latin = any("LATIN" in unicodedata.name(char, "") for char in word)
    return word.translate(_AS_LATIN) if has_latin else word


def _compose(text: str) -> str:
    # "i" and a combining dot above is what Python's lower() makes of "İ"; no composed letter exists for it.
    return unicodedata.normalize("NFC", text).replace("i\u0307", "i").replace("İ\u0307", "İ")


def _plain_markdown(text: str) -> str:
    return _HASHES.sub(r"\1", _BOLD.sub(r"\1\3", _ESCAPED.sub(r"\1", text)))


def _drop_invisible(text: str) -> str:
    return "".join(char for char in text if unicodedata.category(char) != "Cf" and not _is_control(char))


def _plain_spaces(text: str) -> str:
    return "".join(" " if unicodedata.category(char) == "Zs" else char for char in text)


def _latin_letters(text: str) -> str:
    return _WORD.sub(_unmix, text.translate(_TURNED))


_CLEANING = (
    ("invisible-characters", _drop_invisible),
    ("decomposed-letters", _compose),
    ("no-break-space", _plain_spaces),
    ("tabs", lambda text: text.replace("\t", " ").replace("\x0c", " ")),
    ("look-alike-letters", _latin_letters),
    ("markdown", _plain_markdown),
    ("quote-prefix", lambda text: re.sub(r"^(\s*>)+\s?", "", text)),
    ("bullets", lambda text: _BULLET.sub("", text)),
    ("extra-spaces", lambda text: _SPACES.sub(" ", text.rstrip(" "))),
)


def _clean(text: str, number: int, seen: dict[str, list[int]]) -> str:
    if "\ufffd" in text:
        seen.setdefault("damaged-letters", []).append(number)
    for code, step in _CLEANING:
        cleaned = step(text)
        if cleaned != text:
            seen.setdefault(code, []).append(number)
        text = cleaned
    return text.strip()


def _doubled_blanks(lines: list[Line]) -> list[Oddity]:
    doubled = tuple(
        after.number - 1
        for before, after in pairwise(lines)
        if after.number - before.number > 2  # noqa: PLR2004 - one blank line lies between two that are two apart
    )
    return [Oddity("blank-lines-doubled", doubled)] if doubled else []


def read_lines(data: bytes) -> tuple[list[Line], list[Oddity]]:
    """Return the lines of a text file that are not blank, clean, and what was odd in its writing.

    Takes UTF-8, UTF-16 and UTF-32 with or without a mark, and the Turkish Windows page. Raises
    ``InputError("passport.not-a-passport", reason=...)`` for what is no text at all: ``empty``, ``binary``,
    ``markup`` (HTML, XML, RTF) or ``too-large``.
    """
    if len(data) > LARGEST:
        raise not_a_passport("too-large")
    if not data.strip():
        raise not_a_passport("empty")
    text, oddities = _decode(data)
    if sum(map(_is_control, text)) * 50 > len(text):
        raise not_a_passport("binary")
    if _MARKUP.search(text[:4000]):
        raise not_a_passport("markup")
    seen: dict[str, list[int]] = {}
    lines = [
        Line(number, cleaned)
        for number, raw in enumerate(_BREAK.split(text), start=1)
        if (cleaned := _clean(raw, number, seen))
    ]
    if not lines:
        raise not_a_passport("empty")
    if len(lines) > MOST_LINES:
        raise not_a_passport("too-large")
    oddities += _line_endings(text) + _doubled_blanks(lines)
    oddities += [Oddity(code, tuple(numbers)) for code, numbers in seen.items()]
    return lines, oddities
