"""Compare Azerbaijani text by its letters alone, whatever the case, marks, spaces and quotes around them."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters that a keyboard, a scan or an old code page puts for one another. Every key is one character; the
# Cyrillic ones look the same as the Latin letter they stand for.
_ALIKE = str.maketrans(
    {
        "ə": "e", "Ə": "e", "ә": "e", "Ә": "e", "ǝ": "e", "Ǝ": "e", "ä": "e", "Ä": "e",
        "ı": "i", "İ": "i", "I": "i", "ş": "s", "Ş": "s", "ș": "s", "Ș": "s", "ç": "c", "Ç": "c",
        "ğ": "g", "Ğ": "g", "ö": "o", "Ö": "o", "ü": "u", "Ü": "u",
        "а": "a", "А": "a", "е": "e", "Е": "e", "о": "o", "О": "o", "с": "c", "С": "c", "р": "p", "Р": "p",
        "х": "x", "Х": "x", "у": "y", "У": "y", "і": "i", "І": "i", "К": "k", "к": "k", "М": "m", "Т": "t",
        "В": "b", "Н": "h",
    }
)  # fmt: skip


@lru_cache(maxsize=4096)
def _letter(char: str) -> str:
    base = char.translate(_ALIKE)
    if base.isascii():
        return base.lower() if base.isalnum() else ""
    kept = "".join(part for part in unicodedata.normalize("NFKD", base) if not unicodedata.combining(part))
    return "".join(part for part in kept.casefold() if part.isalnum())


@lru_cache(maxsize=1024)
def letters(text: str) -> str:
    """Return the letters and digits of ``text`` in one case and without diacritics or spaces.

    Upper-case Azerbaijani needs it: ``"İŞÇİ"``, ``"işçi"`` and ``"ISCI"`` give the same letters, which
    ``str.lower`` does not.
    """
    return "".join(map(_letter, text))


def letters_with_places(text: str) -> tuple[str, tuple[int, ...]]:
    """Return the letters of ``text`` as ``letters`` does, and for each the index in ``text`` it came from."""
    found = [(letter, place) for place, char in enumerate(text) for letter in _letter(char)]
    return "".join(letter for letter, _ in found), tuple(place for _, place in found)
