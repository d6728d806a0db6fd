"""Azerbaijani letters: case, search without diacritics, and the order of the alphabet."""

import unicodedata

ALPHABET = "abcçdeəfgğhxıijkqlmnoöprsştuüvyz"

_UPPER = str.maketrans({"i": "İ", "ı": "I"})
_LOWER = str.maketrans({"I": "ı", "İ": "i"})
_PLAIN = str.maketrans({"ə": "e", "Ə": "e", "ı": "i", "I": "i", "İ": "i"})

# What the alphabet lacks: W stands after V, where a dictionary of foreign names would look for it.
_RANK = {letter: 2 * place for place, letter in enumerate(ALPHABET)} | {"w": 2 * ALPHABET.index("v") + 1}


def upper(text: str) -> str:
    """Return ``text`` in capitals: i becomes İ and ı becomes I, in composed letters (NFC)."""
    return unicodedata.normalize("NFC", _composed(text).translate(_UPPER).upper())


def lower(text: str) -> str:
    """Return ``text`` in small letters: İ becomes i and I becomes ı, in composed letters (NFC)."""
    return unicodedata.normalize("NFC", _composed(text).translate(_LOWER).lower())


def casefold(text: str) -> str:
    """Return ``text`` for comparing without regard to case, by Azerbaijani rules."""
    return unicodedata.normalize("NFC", lower(text).casefold())


def fold(text: str) -> str:
    """Return ``text`` for search: no case, no diacritics, single spaces.

    ə becomes e, ı and İ become i, ş s, ç c, ğ g, ö o, ü u, so that a name typed on a keyboard without these
    letters is found. Cyrillic keeps its letters. Folding twice gives what folding once gives.
    """
    if not text:
        return ""
    plain = unicodedata.normalize("NFKD", _composed(text).translate(_PLAIN)).casefold().translate(_PLAIN)
    bare = "".join(
        letter for letter in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(letter)
    )
    return " ".join(bare.split())


def sort_key(text: str) -> tuple[tuple[tuple[int, int], ...], str]:
    """Return a key that sorts by the Azerbaijani alphabet, as in a list of names.

    Spaces and signs come before digits, digits before letters, other scripts last. A letter with a foreign
    accent stands with its plain letter; texts equal so far keep a fixed order by the letters as typed.
    """
    return tuple(_rank(letter) for letter in lower(text)), text


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _rank(letter: str) -> tuple[int, int]:
    if letter in _RANK:
        return 2, _RANK[letter]
    base = unicodedata.normalize("NFKD", letter)[0]
    if base in _RANK:
        return 2, _RANK[base]
    if base.isdecimal():
        return 1, unicodedata.decimal(base)
    return (3 if base.isalpha() else 0), ord(base)
