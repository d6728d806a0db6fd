"""What a scan or a few typed letters at a desk mean: a ticket, a case, or names to choose from."""

import msgspec

from dost_desk.domain.codes import read_code
from dost_desk.domain.rows import CaseRow, TicketRow
from dost_desk.errors import InputError
from dost_desk.forms.azerbaijani import fold
from dost_desk.services.intake import find_case
from dost_desk.services.queue import find_ticket
from dost_desk.services.station import Station
from dost_desk.store.transaction import Transaction

SHORTEST_NAME = 3
"""Letters of a name below which a search would list half the centre."""

_LONGEST_FIN = 7
"""So few digits are no printed code, but a FİN may have no letter."""


class Found(msgspec.Struct, frozen=True):
    """What was found: one ticket, or any number of cases (several are for the agent to choose from)."""

    ticket: TicketRow | None = None
    cases: tuple[CaseRow, ...] = ()


def look_up(tx: Transaction, station: Station, scanned: str) -> Found:
    """Return what ``scanned`` names: a printed code, a ticket label, a case number, a FİN or a name.

    Raises:
        InputError: ``code.*`` for digits that can't be a code, ``ticket.not-here`` or ``case.not-here`` for
            a code unknown here, ``lookup.nothing`` when no case has such a name or FİN.
    """
    text = scanned.strip()
    by_number = tx.case_by_number(text)
    if by_number is not None:
        return Found(cases=(by_number,))
    if any(letter.isalpha() for letter in text) or len(text) <= _LONGEST_FIN:
        return _by_letters(tx, station, text)
    code = read_code(text, station.centre)
    if code.what == "case":
        return Found(cases=(find_case(tx, station, text),))
    return Found(ticket=find_ticket(tx, station, text))


def _by_letters(tx: Transaction, station: Station, text: str) -> Found:
    """A label of today such as ``S042``, a FİN, or a part of a name typed with or without diacritics."""
    try:
        return Found(ticket=find_ticket(tx, station, text))
    except InputError:
        # No label of today: the letters are then of a FİN or a name.
        folded = fold(text)
    if len(folded) < SHORTEST_NAME:
        raise InputError("lookup.too-short", field="scan", text=text)
    cases = tx.find_cases(name=folded, text=text.upper())
    if not cases:
        raise InputError("lookup.nothing", field="scan", text=text)
    return Found(cases=tuple(cases))
