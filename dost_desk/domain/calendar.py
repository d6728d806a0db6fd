"""Working days of Azerbaijan, and the terms of a service counted in calendar or working days."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum

import holidays
import msgspec

from dost_desk.errors import InputError

_SATURDAY = 5
_LONGEST_TERM = 3660
"""Days: ten years; a term above it is an error in a passport."""


class Counting(StrEnum):
    """How "gün" of a passport is counted; the passport does not say, so it is a setting per service."""

    CALENDAR = "calendar"
    WORKING = "working"


class Due(msgspec.Struct, frozen=True):
    """The dates of a case. ``estimate`` is true when one rests on a holiday that may still move."""

    due: date
    front_due: date
    post_by: date
    estimate: bool


class Calendar:
    """Which days are worked.

    ``overrides`` is the centre's own file: it maps a date to True (worked) or False (not).

    ``known_through`` is the last year whose shifted days the government has published; a date
    after it is an estimate.
    """

    def __init__(self, known_through: int, overrides: Mapping[date, bool] | None = None) -> None:
        self._overrides = dict(overrides or {})
        self._known_through = known_through
        self._holidays = holidays.country_holidays("AZ")

    def is_working(self, day: date) -> bool:
        """Say whether ``day`` is worked: Monday to Friday, less holidays, plus swapped Saturdays."""
        if day in self._overrides:
            return self._overrides[day]
        return bool(self._holidays.is_working_day(day))

    def is_estimate(self, day: date) -> bool:
        """Say whether ``is_working(day)`` may still change: its year's list isn't published here."""
        return day.year > self._known_through and day not in self._overrides

    def is_estimated(self, first: date, last: date) -> bool:
        """Say whether any day from ``first`` to ``last`` may still change."""
        return any(self.is_estimate(first + timedelta(days=n)) for n in range((last - first).days + 1))

    def add(self, start: date, amount: int, counting: Counting) -> date:
        """Return the last day of a term of ``amount`` days that begins the day after ``start``.

        Raises:
            InputError: ``term.out-of-range`` for a negative or absurd amount.
        """
        if not 0 <= amount <= _LONGEST_TERM:
            raise InputError("term.out-of-range", amount=amount)
        if counting is Counting.CALENDAR:
            return start + timedelta(days=amount)
        day = start
        while amount:
            day += timedelta(days=1)
            amount -= self.is_working(day)
        return day

    def working_day_before(self, day: date) -> date:
        """Return the nearest working day before ``day``."""
        day -= timedelta(days=1)
        while not self.is_working(day):
            day -= timedelta(days=1)
        return day

    def post_by(self, due: date) -> date:
        """Return the last working day on which a decision may be posted for a term that ends with ``due``.

        Step 10: "at least one working day before the end". Read strictly, a whole working day is still left
        of the term then: where it ends on a holiday, that is the last working day before the holiday.
        """
        last = due if self.is_working(due) else self.working_day_before(due)
        return self.working_day_before(last)

    def terms(self, start: date, total: int, front: int, counting: Counting) -> Due:
        """Return the dates of a case whose term starts on ``start`` (items 13, 15 and step 10).

        Nothing can be posted before the term began, so a term of a day or less is posted by its start.
        """
        due = self.add(start, total, counting)
        front_due = self.add(start, front, counting)
        post_by = max(start, self.post_by(due))
        # In calendar days only the posting date rests on the calendar, yet it is shown to people.
        rests_on = start if counting is Counting.WORKING else post_by
        return Due(due, front_due, post_by, self.is_estimated(rests_on, due))
