"""Recognise the title of a passport's item at the start of a line, however it was typed."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from dost_desk.forms.importer_text import Line
from dost_desk.forms.letters import letters, letters_with_places
from dost_desk.forms.template import KNOWN, Known

_NEAR = 20  # characters before a title within which its number stands
_FAR = 300  # characters; no title with its hints is longer
MOST_LINES = 16  # a wrapped title is looked for over this many lines
NUMBER = re.compile(r"^[\s#*•·▪>\"“”«'(\[\\№-]*(?:[Bb]ənd\s*)?(\d{1,2})\s*\\?[.)\]:,–—-]*\s*(?=[^\d\s])")
_DECORATION = re.compile(r"^[\s#*•·▪>\"“”«'_-]+")
_LOOSE = 0.2  # share of a title's letters that may be wrong where the number is right, or nearly right
_TIGHT = 0.12  # the same where no number helps
_NUMBER_BONUS = 0.15
_SHARED = 0.4  # share of three-letter pieces two texts must have in common to be compared letter by letter

# What the templates print after a title. It belongs to the title, not to the answer.
_TAILS = tuple(
    letters(tail)
    for tail in (
        "yalnız 1-ni seçə bilər",
        "yalnız birini seçə bilər",
        "strukturun nümunəsi: 11-22-33-44",
        "11-22-33-44",
        "resurslar və məlumatlar",
        "DOST modeli",
        "dəqiqə ilə",
        "ön ofis",
        "arxa ofis",
    )
)
_NOTE_MARKS = re.compile(r"(?:^|(?<=\s))[*–-]+\s*$")
_OPENING = re.compile(r"[(\"]$")
_NUMBER_ALONE = re.compile(r"^(\d{1,2})\s*[.)]$")
_STARS = re.compile(r"[\s*:.()\-–—_\"”»\\]*")


class Match(msgspec.Struct, frozen=True):
    """A title found at the start of a text.

    ``known`` are the items that have this title (two, where the unit and the number of a term share one).
    ``end`` is the index after the title, its stars and hints; ``exact`` says that all letters agree.
    ``bare`` says that stars, a colon or nothing follows it: a sentence that starts with the same words has
    further words there.
    """

    known: tuple[Known, ...]
    end: int
    exact: bool
    bare: bool


class Heading(msgspec.Struct, frozen=True):
    """A title with its place: ``lines`` are what it was typed on, ``rest`` the text after it on the last."""

    match: Match
    printed: str
    title: str
    lines: int
    rest: str


def _pieces(text: str) -> frozenset[str]:
    return frozenset(text[place : place + 3] for place in range(len(text) - 2))


_TITLES = tuple((letters(title), known) for known in KNOWN for title in known.titles)
_PIECES = {title: _pieces(title) for title, _ in _TITLES}
_LONGEST = max(len(title) for title, _ in _TITLES)
_EXACT = sorted({title for title, _ in _TITLES}, key=len, reverse=True)


def _having(title: str) -> tuple[Known, ...]:
    return tuple(known for wording, known in _TITLES if wording == title)


def tail_end(text: str, start: int) -> int:
    """Return the index after the stars, brackets and hints that a template prints behind a title."""
    end = start
    while True:
        stars = _STARS.match(text, end)
        after = stars.end() if stars else end
        following = text[after : after + _FAR]
        found, places = letters_with_places(following)
        tail = next((tail for tail in _TAILS if _starts_with_word(found, places, tail, following)), None)
        if tail is None:
            return after if after >= len(text) else _back_to_opening(text, end, after)
        end = after + places[len(tail) - 1] + 1


def _back_to_opening(text: str, start: int, end: int) -> int:
    """Leave to the answer what opens it: a bracket or quote, or the marks before a note (``** Qeyd``)."""
    marks = (
        _NOTE_MARKS.search(text[start:end]) if letters(text[end : end + _NEAR]).startswith("qeyd") else None
    )
    if marks:
        return start + marks.start()
    opening = _OPENING.search(text[start:end])
    return start + opening.start() if opening else end


def _starts_with_word(found: str, places: tuple[int, ...], wanted: str, text: str) -> bool:
    if not found.startswith(wanted):
        return False
    after = places[len(wanted) - 1] + 1
    return after >= len(text) or not text[after].isalnum()


def is_part_of_tail(text: str) -> bool:
    """Tell whether a line of its own holds nothing but a title's hint or a piece of one."""
    found = letters(text)
    return found in _TAILS or set(text) <= set("* ")


def _near(title: str, found: str, most: int) -> tuple[int, int]:
    """Return the fewest wrong letters between ``title`` and any start of ``found``, and where it ends."""
    row = list(range(len(title) + 1))
    best = (row[-1], 0)
    for place, letter in enumerate(found[: len(title) + most], start=1):
        previous, row[0] = row[0], place
        for column, wanted in enumerate(title, start=1):
            kept = row[column]
            row[column] = min(kept + 1, row[column - 1] + 1, previous + (letter != wanted))
            previous = kept
        best = min(best, (row[-1], place))
        if min(row) > most:
            break
    return best


def _exact(text: str, found: str, places: tuple[int, ...]) -> Match | None:
    for title in _EXACT:
        if _starts_with_word(found, places, title, text):
            return _match(text, places, _having(title), len(title), exact=True)
    return None


def _match(
    text: str, places: tuple[int, ...], known: tuple[Known, ...], length: int, *, exact: bool
) -> Match:
    after = places[length - 1] + 1
    while after < len(text) and text[after].isalnum():  # a wrong letter may be the word's last
        after += 1
    end = tail_end(text, after)
    return Match(known, end, exact, _is_bare(text[after:end], text[end:].strip()))


def _is_bare(between: str, rest: str) -> bool:
    """Tell whether what follows a title shows that it is one: nothing, stars, a colon, a hint, a number."""
    marked = any(mark in between for mark in "*:–—-") or bool(letters(between))
    return marked or not rest or rest[0].isdigit() or rest[0] in "*:(–-"


def _fuzzy(text: str, found: str, places: tuple[int, ...], number: int | None) -> Match | None:
    pieces = _pieces(found[:_LONGEST])
    best: tuple[float, int, tuple[Known, ...]] | None = None
    for title, known in _TITLES:
        most = int(len(title) * (_TIGHT if number is None else _LOOSE))
        if len(_PIECES[title] & pieces) < _SHARED * len(_PIECES[title]):
            continue
        wrong, length = _near(title, found, most)
        if wrong > most or not length:
            continue
        score = wrong / len(title) - (_NUMBER_BONUS if number == known.number else 0)
        if best is None or score < best[0]:
            best = (score, length, _having(title))
    return _match(text, places, best[2], best[1], exact=False) if best else None


def find_title(text: str, number: int | None) -> Match | None:
    """Recognise the title that ``text`` starts with; ``number`` is the number printed before it, if any."""
    found, places = letters_with_places(text[:_FAR])
    return _exact(text, found, places) or _fuzzy(text, found, places, number)


def split_number(text: str) -> tuple[str, str]:
    """Split ``"12. Title"`` into ``("12", "Title")``; without a number the first part is empty."""
    numbered = NUMBER.match(text)
    if numbered:
        return numbered.group(1), _DECORATION.sub("", text[numbered.end() :])
    return "", _DECORATION.sub("", text)


def _may_go_on(text: str) -> bool:
    found = letters(text[:_FAR])
    return len(found) >= 4 and any(title.startswith(found) and title != found for title in _EXACT)  # noqa: PLR2004 - "dost" and "meis" begin a title


def _first_lines(lines: Sequence[Line], at: int) -> tuple[str, str, int]:
    """Return the number, the text after it and the lines they take; a number may stand on its own line."""
    alone = _NUMBER_ALONE.match(lines[at].text)
    if alone and at + 1 < len(lines):
        return alone.group(1), lines[at + 1].text, 2
    return *split_number(lines[at].text), 1


def read_heading(lines: Sequence[Line], at: int) -> Heading | None:
    """Return the heading that starts at ``lines[at]``, over as many lines as it was wrapped to, or None."""
    printed, text, first = _first_lines(lines, at)
    whole = text
    for count in range(first, MOST_LINES + first):
        match = _exact(whole, *letters_with_places(whole[:_FAR]))
        if match:
            return _heading(match, printed, whole, count)
        if not _may_go_on(whole) or at + count >= len(lines) or split_number(lines[at + count].text)[0]:
            break
        whole = f"{whole} {lines[at + count].text}"
    match = find_title(text, int(printed) if printed else None)
    return _heading(match, printed, text, first) if match else None


def _heading(match: Match, printed: str, text: str, count: int) -> Heading:
    title = text[: match.end].strip()
    return Heading(match, printed, title, count, text[match.end :].strip())


_BEFORE_TITLE = re.compile(r"(\d{1,6})\s*\\?[.)]\s*[\"“*]*$")


def _number_before(text: str, end: int, known: tuple[Known, ...]) -> int | None:
    """Return where the item's number starts that stands before ``end``, also when digits run into it."""
    start = max(end - _NEAR, 0)
    found = _BEFORE_TITLE.search(text[start:end])
    if not found:
        return None
    digits = found.group(1)
    own = next((str(item.number) for item in known if digits.endswith(str(item.number))), "")
    if own:
        return start + found.end(1) - len(own)
    first = start + found.start(1)
    free = first == 0 or not text[first - 1].isalnum()
    return first if free and len(digits) <= 2 else None  # noqa: PLR2004 - items have two digits


def find_inside(text: str) -> list[int]:
    """Return the indexes after the start of ``text`` at which a numbered title of another item begins."""
    found, places = letters_with_places(text)
    cuts: set[int] = set()
    for title in _EXACT:
        start = found.find(title, 1)
        while start > 0:
            raw = places[start]
            cut = _number_before(text, raw, _having(title))
            following = text[raw : raw + _FAR]
            if cut and _exact(following, *letters_with_places(following)):
                cuts.add(cut)
            start = found.find(title, start + 1)
    return sorted(cut for cut in cuts if any(char.isalnum() for char in text[:cut]))
