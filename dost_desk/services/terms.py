"""The term of a case: by when the service is rendered, and by when the decision is posted."""

from calendar import monthrange
from datetime import date

from dost_desk.domain.calendar import Counting, Due
from dost_desk.forms.passport import Term, TimeUnit
from dost_desk.forms.service import Service
from dost_desk.services.station import Station

_WITHOUT_TERM = 30
"""Days, where a passport gives no total: the general term of the law on administrative proceedings."""


def terms(station: Station, service: Service, start: date, counting: Counting = Counting.CALENDAR) -> Due:
    """Return the dates of a case whose term starts on ``start`` (items 12 to 15 and step 10).

    The passport does not say whether its days are calendar or working days: calendar is the default.
    A unit that the text lost is taken as days; hours and minutes end on the day they began.
    """
    passport = service.passport
    total = _WITHOUT_TERM if passport.total_term.amount is None else _days(passport.total_term, start)
    return station.calendar.terms(start, total, _days(passport.front_term, start), counting)


def in_days(term: Term) -> int | None:
    """Return the term's number where a paper may call it days, None for another unit or no number."""
    return term.amount if term.unit in {TimeUnit.DAY, None} else None


def _days(term: Term, start: date) -> int:
    amount = term.amount or 0
    match term.unit:
        case TimeUnit.MONTH:
            return (_months_later(start, amount) - start).days
        case TimeUnit.HOUR | TimeUnit.MINUTE:
            return 0
    return amount


def _months_later(start: date, months: int) -> date:
    """Return the same day of a later month, its last day where it is shorter."""
    years, month = divmod(start.month - 1 + months, 12)
    year = start.year + years
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
