"""What typing, pasting and scanning leave in a field, taken out before it is read."""

import re
import unicodedata

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_BLANK = re.compile(r"\s+")

# Letters of other alphabets that look like Latin capitals, and the two letters i of Azerbaijani.
_LOOKALIKES = str.maketrans("АВСЕНКМОРТХУІİı", "ABCEHKMOPTXYIII")

MOST_CHARACTERS = 20_000
"""No field takes more than this, whatever its form says: an event may hold 256 KB."""


def has_control_characters(raw: str) -> bool:
    """Whether the text holds characters that no keyboard types and no paper can show."""
    return bool(_CONTROL.search(raw.replace("\r", "\n")))


def one_line(raw: str) -> str:
    """Return the text composed (NFC), without invisible characters, on one line with single spaces."""
    return _BLANK.sub(" ", _visible(raw)).strip()


def many_lines(raw: str) -> str:
    """Return the text composed (NFC), without invisible characters, its lines kept and trimmed."""
    lines = _visible(raw.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    return "\n".join(_BLANK.sub(" ", line).strip() for line in lines).strip()


def number_like(raw: str) -> str:
    """Return ``one_line`` with wide and superscript digits as plain ones and every dash as a hyphen."""
    return re.sub("[\u2010-\u2015\u2212]", "-", unicodedata.normalize("NFKC", one_line(raw)))


def code_like(raw: str) -> str:
    """Return an identifier without spaces, hyphens, dots and №, in capitals by ASCII rules.

    Only a–z are raised: a locale's own rules would make İ of i, which no identifier has.
    """
    bare = re.sub(r"[\s.\-_/№]", "", number_like(raw.replace("№", "")))
    return "".join(letter.upper() if letter.isascii() else letter for letter in bare)


def latin(code: str) -> str:
    """Return the code with Cyrillic look-alikes and the Azerbaijani İ and ı as the Latin letters meant."""
    raised = "".join(letter if letter in "ıİ" else letter.upper() for letter in code)
    return raised.translate(_LOOKALIKES)


def _visible(raw: str) -> str:
    without = _INVISIBLE.sub("", unicodedata.normalize("NFC", raw))
    return _CONTROL.sub(" ", without)
