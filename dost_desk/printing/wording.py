"""How values read on Azerbaijani paper: dates, times, terms, numbers that must not break."""

import re
from datetime import date, datetime

from dost_desk.printing.fonts import NO_BREAK
from dost_desk.printing.papers import DayCount, PendingCheck

CALL_CENTRE = "142"
DEMONSTRATION = "NÜMUNƏ — uydurma məlumat"
"""Printed on every page of a paper about invented persons."""

ESTIMATED = (
    "Diqqət: bu tarix təxminidir. Müddətə düşən bayram günləri hələ rəsmən təsdiqlənməyib; "
    "tarix dəyişsə, sizə xəbər veriləcək."
)
"""Stands under a date that rests on a holiday whose day is only an estimate."""

ANY_FORM = "Təqdimetmə forması təsdiqlənməyib: hər hansı formada gətirin."
"""Where nobody confirmed item 22's choice, any form is taken."""

TO_FILL_IN = "____.____.________"
"""A date to be written by hand."""

_DAYS = {"calendar": "təqvim günü", "working": "iş günü"}
_PHONE = re.compile(r"(?<!\d)(?:\+\d{3}|0)[ -]?\(?\d{2}\)?(?:[ -]\d{2,3}){2,4}(?!\d)")
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d])")
_UNIT = re.compile(r"(?<=\d) (?=(?:₼|AZN|manat|qəpik|gün|saat|dəqiqə|yaş|nəfər|il)\b|₼)")
_SIGN = re.compile(r"№ (?=\S)")


def unbroken(text: str) -> str:
    """Put no-break spaces inside phone numbers, thousands, and between a number and its unit."""
    for pattern in (_PHONE, _THOUSANDS):
        text = pattern.sub(lambda match: match.group().replace(" ", NO_BREAK), text)
    return _SIGN.sub(f"№{NO_BREAK}", _UNIT.sub(NO_BREAK, text))


def day(value: date) -> str:
    """Return ``dd.MM.yyyy``."""
    return f"{value.day:02}.{value.month:02}.{value.year:04}"


def clock(value: datetime) -> str:
    """Return ``HH:mm`` as the value has it; no time zone is applied."""
    return f"{value.hour:02}:{value.minute:02}"


def moment(value: datetime) -> str:
    """Return the day and the time of day. "saat 09:41" needs no case ending, so it is right for any hour."""
    return f"{day(value)}, saat{NO_BREAK}{clock(value)}"


def born(value: date | str) -> str:
    """Return a birth date, which may be known in part only (``1948``)."""
    return day(value) if isinstance(value, date) else value


def term(days: int, count: DayCount) -> str:
    """Return a term's length with the way its days are counted, e.g. ``15 təqvim günü``."""
    return f"{days}{NO_BREAK}{_DAYS[count]}"


def counted(count: DayCount) -> str:
    """Return how days are counted, e.g. ``təqvim günü``."""
    return _DAYS[count]


def due(value: date | None) -> str:
    """Return a due date, or a line to write it on."""
    return day(value) if value else TO_FILL_IN


def checking(check: PendingCheck) -> str:
    """Return what the centre asks a registry for, whose it is, where, and until when."""
    person = f" ({check.person})" if check.person else ""
    where = f" — {check.registry}" if check.registry else ""
    until = f", {day(check.check_by)} tarixinədək yoxlanılacaq" if check.check_by else ""
    return f"{check.title}{person}{where}{until}"


def agent_at(desk: str) -> str:
    """Return who signs for the centre, e.g. ``Sosial agent, masa 7`` (item 27)."""
    return f"Sosial agent, masa{NO_BREAK}{desk}" if desk else "Sosial agent"


def either(choices: tuple[str, ...]) -> str:
    """Join alternatives: ``əsli, surəti və ya elektron surəti``."""
    if len(choices) < 2:  # noqa: PLR2004  # one alone needs no conjunction
        return "".join(choices)
    return f"{', '.join(choices[:-1])} və ya {choices[-1]}"
