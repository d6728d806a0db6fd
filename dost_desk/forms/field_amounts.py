"""Reading whole numbers and amounts of money."""

import re

from dost_desk.forms.field_cleaning import number_like
from dost_desk.forms.field_types import FieldOptions, Parsed, Problem, error

_CURRENCY = re.compile(r"(?:₼|azn|manat|man\.?|ман\.?|манат)", re.IGNORECASE)
_SPACED = re.compile(r"(?<=\d)[ '’](?=\d{3}(?!\d))")


def number(raw: str, options: FieldOptions) -> Parsed:
    """Read a whole number of at most 15 digits; without a ``minimum`` it can't be negative."""
    typed = _SPACED.sub("", number_like(raw))
    if re.fullmatch(r"[+-]?[0-9]+[.,][0-9]+", typed):
        return Parsed(raw, None, (error("field.not-whole"),))
    if not re.fullmatch(r"[+-]?[0-9]{1,15}", typed):
        return Parsed(raw, None, (error("field.not-a-number"),))
    value = int(typed)
    out = _out_of_bounds(value, value, options)
    return Parsed(raw, None, (out,)) if out else Parsed(raw, value)


def money(raw: str, options: FieldOptions) -> Parsed:
    """Read an amount in manat, e.g. ``1 250,5`` or ``1.250,50 ₼``; the value is text with two decimals.

    ``1.250`` alone may be one manat and a quarter or a thousand: an amount is never guessed, so that is an
    error that offers the larger reading. Bounds are in manat.
    """
    typed = _SPACED.sub("", _CURRENCY.sub("", number_like(raw)).strip())
    if re.fullmatch(r"[0-9]{1,3}[.,][0-9]{3}", typed):
        meant = re.sub("[.,]", "", typed) + ",00"
        return Parsed(raw, None, (error("money.ambiguous", suggestion=meant),))
    read = re.fullmatch(
        r"([0-9]{1,3}(?:([.,])[0-9]{3})(?:\2[0-9]{3})*|[0-9]{1,12})(?:([.,])([0-9]{1,2}))?", typed
    )
    if not read or (read[2] and read[2] == read[3]):
        return Parsed(raw, None, (error("money.invalid"),))
    whole = int(re.sub("[.,]", "", read[1]))
    hundredths = int((read[4] or "").ljust(2, "0"))
    # Beyond a bound by a qəpik is beyond it: the upper bound sees the amount rounded up.
    out = _out_of_bounds(whole, whole + bool(hundredths), options)
    return Parsed(raw, None, (out,)) if out else Parsed(raw, f"{whole}.{hundredths:02d}")


def _out_of_bounds(floor: int, ceiling: int, options: FieldOptions) -> Problem | None:
    least = 0 if options.minimum is None else options.minimum
    if floor < least:
        return error("field.too-small", minimum=least)
    if options.maximum is not None and ceiling > options.maximum:
        return error("field.too-large", maximum=options.maximum)
    return None
