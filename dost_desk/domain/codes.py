"""The digits printed under bar codes: what they name, and the check digit that catches a misread.

Digits only: a keyboard-wedge scanner on an Azerbaijani layout turns letters and points into other
letters (domain notes, "Azerbaijani text"). The last digit is Verhoeff's, which catches every
single wrong digit and every swap of neighbours.
"""

from datetime import date

import msgspec
from stdnum import verhoeff

from dost_desk.errors import InputError

_TICKET, _CASE = "1", "2"
_EPOCH = date(2020, 1, 1)
_TICKET_DIGITS, _CASE_DIGITS = 18, 16


class Scanned(msgspec.Struct, frozen=True):
    """A code that was read: ``what`` is ``ticket`` or ``case``; the code itself is the key to find it by."""

    what: str
    code: str
    centre: str


def ticket_code(centre: str, day: date, station: int, direction: int, number: int) -> str:
    """Return the 18 digits of a ticket.

    They are: kind, centre (3), days since 2020 (4, till 2047), station (3), direction (2), number (4), check.
    """
    days = (day - _EPOCH).days
    return _checked(f"{_TICKET}{int(centre):03d}{days:04d}{station:03d}{direction:02d}{number:04d}")


def case_code(centre: str, year: int, station: int, number: int) -> str:
    """Return the 16 digits of a case: kind, centre (3), year (2), station (4), number (5), check."""
    return _checked(f"{_CASE}{int(centre):03d}{year % 100:02d}{station:04d}{number:05d}")


def case_number(centre: str, year: int, station: int, number: int) -> str:
    """Return the number that people write and say, e.g. ``001-2026-01-00042``."""
    return f"{int(centre):03d}-{year:04d}-{station:02d}-{number:05d}"


def read_code(text: str, centre: str) -> Scanned:
    """Return what a scanned or typed code names; spaces and hyphens are ignored.

    Raises:
        InputError: ``code.not-digits``, ``code.misread`` (check digit), ``code.unknown-kind``
            (another system's code), ``code.other-centre``.
    """
    digits = text.replace(" ", "").replace("-", "").strip()
    if not (digits.isascii() and digits.isdigit()):
        raise InputError("code.not-digits", field="scan")
    lengths = {_TICKET: ("ticket", _TICKET_DIGITS), _CASE: ("case", _CASE_DIGITS)}
    what, length = lengths.get(digits[0], ("", 0))
    if len(digits) != length:
        raise InputError("code.unknown-kind", field="scan")
    if not verhoeff.is_valid(digits):
        raise InputError("code.misread", field="scan")
    if digits[1:4] != f"{int(centre):03d}":
        raise InputError("code.other-centre", field="scan", centre=digits[1:4])
    return Scanned(what, digits, digits[1:4])


def _checked(digits: str) -> str:
    return digits + str(verhoeff.calc_check_digit(digits))
