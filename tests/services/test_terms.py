from datetime import date

import msgspec
import pytest

from dost_desk.domain.calendar import Counting
from dost_desk.forms.catalogue import Catalogue
from dost_desk.forms.passport import Item, Subject, Term
from dost_desk.forms.service import Service
from dost_desk.services.terms import in_days, terms
from tests.services.place import SERVICE, Place

MONDAY = date(2026, 1, 5)


def with_term(service: Service, unit: str | None, amount: int | None) -> Service:
    """Return the service with another total term (items 12 and 13); no unit is a text that lost its tick."""

    def change(item: Item) -> Item:
        if item.subject is Subject.TOTAL_UNIT:
            choices = tuple(
                msgspec.structs.replace(one, chosen=None if unit is None else one.option == unit)
                for one in item.choices
            )
            return msgspec.structs.replace(item, choices=choices)
        return msgspec.structs.replace(item, amount=amount) if item.subject is Subject.TOTAL_TERM else item

    items = tuple(change(item) for item in service.passport.items)
    return msgspec.structs.replace(service, passport=msgspec.structs.replace(service.passport, items=items))


@pytest.fixture
def service(catalogue: Catalogue) -> Service:
    return catalogue.service(SERVICE)


def test_the_term_of_home_services_is_fifteen_days(place: Place, service: Service) -> None:
    dates = terms(place.station, service, MONDAY)
    assert (dates.due, dates.front_due, dates.post_by) == (
        date(2026, 1, 20),
        date(2026, 1, 7),
        date(2026, 1, 16),  # it ends on a holiday: Monday is the working day that is left
    )

    working = terms(place.station, service, MONDAY, Counting.WORKING)
    assert working.due == date(2026, 1, 27)


@pytest.mark.parametrize(
    ("unit", "amount", "due"),
    [
        ("gün", 3, date(2026, 1, 8)),
        (None, 3, date(2026, 1, 8)),
        ("ay", 1, date(2026, 2, 5)),
        ("ay", 12, date(2027, 1, 5)),
        ("saat", 20, MONDAY),
        ("dəqiqə", 20, MONDAY),
        ("gün", None, date(2026, 2, 4)),
    ],
)
def test_the_unit_of_item_12_counts(
    unit: str | None, amount: int | None, due: date, place: Place, service: Service
) -> None:
    """Passports with totals of 15 or 20 minutes exist: they are no 20 days."""
    assert terms(place.station, with_term(service, unit, amount), MONDAY).due == due


def test_a_month_later_is_the_last_day_of_a_shorter_one(place: Place, service: Service) -> None:
    monthly = with_term(service, "ay", 1)

    assert terms(place.station, monthly, date(2026, 1, 31)).due == date(2026, 2, 28)
    assert terms(place.station, monthly, date(2026, 12, 31)).due == date(2027, 1, 31)


@pytest.mark.parametrize(("unit", "days"), [("gün", 7), (None, 7), ("ay", None), ("dəqiqə", None)])
def test_a_paper_calls_only_days_days(unit: str | None, days: int | None, service: Service) -> None:
    assert in_days(with_term(service, unit, 7).passport.total_term) == days


def test_no_number_is_no_days() -> None:
    assert in_days(Term()) is None
