from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dost_desk.bootstrap import load_calendar
from dost_desk.domain.calendar import Calendar, Counting, Due
from dost_desk.errors import InputError

CALENDAR = Calendar(2026)
DATES = st.dates(date(2020, 1, 1), date(2030, 12, 31))
AMOUNTS = st.integers(0, 60)


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        ((2026, 1, 5), True),
        ((2026, 1, 3), False),  # a Saturday
        ((2026, 1, 4), False),  # a Sunday
        ((2026, 1, 20), False),  # 20 January, day of mourning
        ((2024, 4, 6), True),  # a Saturday worked for 12 April
        ((2024, 4, 12), False),  # the day off that it was swapped for
        ((2026, 3, 20), False),  # Novruz begins
        ((2026, 3, 24), False),  # Novruz ends
        ((2026, 3, 30), False),  # a holiday that fell on another, shifted
        ((2026, 3, 31), True),
    ],
)
def test_the_days_that_are_worked(day: tuple[int, int, int], *, worked: bool) -> None:
    assert CALENDAR.is_working(date(*day)) is worked


def test_the_centre_s_own_file_goes_before_the_list() -> None:
    own = Calendar(2026, {date(2026, 3, 24): True, date(2026, 1, 5): False})

    assert own.is_working(date(2026, 3, 24))
    assert not own.is_working(date(2026, 1, 5))


def test_a_year_whose_list_is_not_published_is_an_estimate() -> None:
    own = Calendar(2026, {date(2027, 1, 5): True})

    assert not own.is_estimate(date(2026, 12, 31))
    assert own.is_estimate(date(2027, 1, 1))
    assert not own.is_estimate(date(2027, 1, 5))


def test_fifteen_days_of_item_13() -> None:
    """Registered on 5 January: two days for the front office (item 15), fifteen in all (item 13).

    The fifteenth is a day of mourning: Monday the 19th is the working day left after posting on Friday.
    """
    assert CALENDAR.terms(date(2026, 1, 5), 15, 2, Counting.CALENDAR) == Due(
        due=date(2026, 1, 20), front_due=date(2026, 1, 7), post_by=date(2026, 1, 16), estimate=False
    )


def test_the_same_in_working_days() -> None:
    """20 January is a day of mourning, so the fifteenth working day is 27 January."""
    assert CALENDAR.terms(date(2026, 1, 5), 15, 2, Counting.WORKING) == Due(
        due=date(2026, 1, 27), front_due=date(2026, 1, 7), post_by=date(2026, 1, 26), estimate=False
    )


@pytest.mark.parametrize(
    ("start", "due", "post_by"),
    [
        ((2026, 1, 8), (2026, 1, 23), (2026, 1, 22)),
        ((2026, 1, 11), (2026, 1, 26), (2026, 1, 23)),  # Monday: the Friday before
        ((2026, 1, 6), (2026, 1, 21), (2026, 1, 19)),  # the day before is 20 January
        ((2026, 3, 16), (2026, 3, 31), (2026, 3, 19)),  # the days before are Novruz and the Eid
        ((2026, 1, 9), (2026, 1, 24), (2026, 1, 22)),  # it ends on Saturday: Friday is the day left
        ((2026, 1, 5), (2026, 1, 20), (2026, 1, 16)),  # it ends on 20 January: Monday is the day left
        ((2026, 3, 12), (2026, 3, 27), (2026, 3, 18)),  # it ends among Novruz and the Eid
        ((2024, 3, 22), (2024, 4, 6), (2024, 4, 5)),  # it ends on the Saturday that was worked
        ((2024, 3, 23), (2024, 4, 7), (2024, 4, 5)),  # the Saturday before was worked, and is the day left
        ((2026, 12, 20), (2027, 1, 4), (2026, 12, 29)),  # over New Year, into a year not yet published
    ],
)
def test_the_decision_is_posted_a_working_day_before_the_end(
    start: tuple[int, int, int], due: tuple[int, int, int], post_by: tuple[int, int, int]
) -> None:
    """Step 10: at least one working day before the term ends."""
    dates = CALENDAR.terms(date(*start), 15, 2, Counting.CALENDAR)

    assert (dates.due, dates.post_by) == (date(*due), date(*post_by))


@given(DATES, AMOUNTS, AMOUNTS, st.sampled_from(Counting))
def test_terms_hold_together(start: date, total: int, front: int, counting: Counting) -> None:
    dates = CALENDAR.terms(start, total, front, counting)

    assert start <= dates.post_by <= dates.due
    assert start <= dates.front_due
    assert (dates.front_due <= dates.due) or front > total
    if dates.post_by > start:
        assert CALENDAR.is_working(dates.post_by)
        assert dates.post_by < dates.due
        left = [dates.post_by + timedelta(days=n) for n in range(1, (dates.due - dates.post_by).days + 1)]
        assert sum(map(CALENDAR.is_working, left)) == 1


def test_an_estimate_is_said_where_the_posting_rests_on_a_year_not_yet_published() -> None:
    dates = CALENDAR.terms(date(2026, 12, 20), 15, 2, Counting.CALENDAR)
    assert dates.estimate
    settled = Calendar(2026, {date(2027, 1, n): n == 4 for n in range(1, 5)})
    assert settled.terms(date(2026, 12, 20), 15, 2, Counting.CALENDAR).estimate is False
    assert settled.post_by(date(2027, 1, 4)) == date(2026, 12, 30)


@given(DATES, AMOUNTS)
def test_working_days_are_counted_one_by_one(start: date, amount: int) -> None:
    end = CALENDAR.add(start, amount, Counting.WORKING)
    days = [start + timedelta(days=n) for n in range(1, (end - start).days + 1)]

    assert sum(map(CALENDAR.is_working, days)) == amount
    assert amount == 0 or CALENDAR.is_working(end)


@given(DATES, AMOUNTS)
def test_calendar_days_are_days(start: date, amount: int) -> None:
    assert CALENDAR.add(start, amount, Counting.CALENDAR) - start == timedelta(days=amount)


def test_a_term_of_a_day_is_posted_no_earlier_than_it_begins() -> None:
    monday = date(2026, 1, 5)

    assert CALENDAR.terms(monday, 0, 0, Counting.CALENDAR).post_by == monday
    assert CALENDAR.terms(monday, 1, 1, Counting.CALENDAR).post_by == monday


@pytest.mark.parametrize("amount", [-1, 3661])
def test_an_absurd_term_is_an_error(amount: int) -> None:
    with pytest.raises(InputError) as refused:
        CALENDAR.add(date(2026, 1, 5), amount, Counting.CALENDAR)
    assert refused.value.code == "term.out-of-range"


def test_a_due_date_says_when_it_rests_on_an_estimate() -> None:
    december = date(2026, 12, 20)

    assert CALENDAR.terms(december, 15, 2, Counting.CALENDAR).estimate
    assert not CALENDAR.terms(december, 10, 2, Counting.CALENDAR).estimate
    # The last day is settled by the centre, those before it are not.
    settled = Calendar(2026, {date(2027, 1, 8): True})
    assert settled.add(december, 12, Counting.WORKING) == date(2027, 1, 8)
    assert settled.terms(december, 12, 2, Counting.WORKING).estimate


def test_the_shipped_calendar_opens() -> None:
    assert load_calendar().is_working(date(2026, 1, 5))
