"""The term of a case: by when the service is rendered, and by when the decision is posted."""

from datetime import date

from dost_desk.domain.calendar import Counting, Due
from dost_desk.forms.service import Service
from dost_desk.services.station import Station

_WITHOUT_TERM = 30
"""Days, where a passport gives no total: the general term of the law on administrative proceedings."""


def terms(station: Station, service: Service, start: date, counting: Counting = Counting.CALENDAR) -> Due:
    """Return the dates of a case whose term starts on ``start`` (items 12 to 15 and step 10).

    The passport does not say whether its days are calendar or working days: calendar is the default.
    """
    total = service.passport.total_term.amount or _WITHOUT_TERM
    front = service.passport.front_term.amount or 0
    return station.calendar.terms(start, total, front, counting)
