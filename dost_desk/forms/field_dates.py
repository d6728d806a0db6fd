"""Reading dates, whole or as far as a person remembers them."""

import re
from datetime import date

from dost_desk.forms.azerbaijani import fold
from dost_desk.forms.field_cleaning import number_like
from dost_desk.forms.field_types import FieldOptions, Parsed, Problem, error, warning

_LONG_AGO = 1900

_MONTHS = (
    ("yan", "янв", "jan"),
    ("fev", "фев", "feb"),
    ("mar", "мар"),
    ("apr", "апр"),
    ("may", "мая", "маи"),  # "й" folds to "и"
    ("iyun", "июн", "jun"),
    ("iyul", "июл", "jul"),
    ("avq", "авг", "aug"),
    ("sen", "сен", "sep"),
    ("okt", "окт", "oct"),
    ("noy", "ноя", "nov"),
    ("dek", "дек", "dec"),
)
_YEAR_WORD = r"(?:[- ]?c[iu])?(?: ?il| ?г\.?| ?года?)?"  # "1948-ci il", "1948 г."
_MONTH_WORD = re.compile(r"([0-9]{1,2})? ?([^\W\d]{3,12})\.?,? ?([0-9]{4})" + _YEAR_WORD)
_WHOLE = re.compile(r"([0-9]{1,2})[.,/\- ]([0-9]{1,2})[.,/\- ]([0-9]{4})" + _YEAR_WORD)
_SHORT_YEAR = re.compile(r"([0-9]{1,2})[.,/\- ]([0-9]{1,2})[.,/\- ]([0-9]{2})")
_ISO = re.compile(r"([0-9]{4})[.\-/]([0-9]{1,2})(?:[.\-/]([0-9]{1,2}))?")
_TOGETHER = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4})")
_MONTH_YEAR = re.compile(r"([0-9]{1,2})[.,/\- ]([0-9]{4})" + _YEAR_WORD)
_YEAR = re.compile(r"([0-9]{4})" + _YEAR_WORD)

_Read = tuple[int, int, int]  # year, month, day; 0 where it was not said


def whole_date(raw: str, options: FieldOptions) -> Parsed:
    """Read a date such as 14.03.2026, 14/3/2026, 14032026, 2026-03-14 or "14 mart 2026".

    Bounds come from ``earliest`` and ``latest``; a year of two figures is an error that offers the likelier
    century; a date before 1900 warns.
    """
    typed = fold(number_like(raw))
    read = _read(typed)
    if read is None:
        return Parsed(raw, None, (_short_year(typed, options) or error("date.invalid"),))
    if 0 in read[1:]:
        return Parsed(raw, None, (error("date.incomplete"),))
    return _checked(raw, read, options)


def partial_date(raw: str, options: FieldOptions) -> Parsed:
    """Read a date of which only the year, or month and year, may be known: "1948", "03.1948"."""
    typed = fold(number_like(raw))
    read = _read(typed)
    if read is None:
        return Parsed(raw, None, (_short_year(typed, options) or error("date.invalid"),))
    return _checked(raw, read, options)


def _read(typed: str) -> _Read | None:
    if found := _WHOLE.fullmatch(typed) or _TOGETHER.fullmatch(typed):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _ISO.fullmatch(typed):
        return int(found[1]), int(found[2]), int(found[3] or 0)
    if found := _MONTH_YEAR.fullmatch(typed):
        return int(found[2]), int(found[1]), 0
    return _by_name(typed)


def _by_name(typed: str) -> _Read | None:
    if found := _YEAR.fullmatch(typed):
        return int(found[1]), 0, 0
    found = _MONTH_WORD.fullmatch(typed)
    if not found:
        return None
    for month, starts in enumerate(_MONTHS, start=1):
        if found[2].startswith(starts):
            return int(found[3]), month, int(found[1] or 0)
    return None


def _checked(raw: str, read: _Read, options: FieldOptions) -> Parsed:
    year, month, day = read
    if day and not month:
        return Parsed(raw, None, (error("date.invalid"),))
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        swapped = f"{month:02d}.{day:02d}.{year:04d}" if month > 12 >= day >= 1 and month <= 31 else None  # noqa: PLR2004 - months and days
        return Parsed(raw, None, (error("date.invalid", suggestion=swapped),))
    last = date(year, month or 12, day or 28)  # of an unknown day, the 28th is in every month
    if options.latest is not None and first > options.latest:
        return Parsed(raw, None, (error("date.too-late", latest=options.latest.isoformat()),))
    if options.earliest is not None and last < options.earliest:
        return Parsed(raw, None, (error("date.too-early", earliest=options.earliest.isoformat()),))
    problems = (warning("date.long-ago", year=year),) if year < _LONG_AGO else ()
    value = f"{year:04d}" + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if day else "")
    return Parsed(raw, value, problems)


def _short_year(typed: str, options: FieldOptions) -> Problem | None:
    found = _SHORT_YEAR.fullmatch(typed)
    if not found:
        return None
    century = 1900
    if options.latest is not None and 2000 + int(found[3]) <= options.latest.year:
        century = 2000
    meant = f"{int(found[1]):02d}.{int(found[2]):02d}.{century + int(found[3])}"
    return error("date.short-year", suggestion=meant)
