"""What every use case needs to know of the station and the person that it works for."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

import msgspec

from dost_desk.domain.calendar import Calendar
from dost_desk.domain.kinds import Mode
from dost_desk.forms.catalogue import Catalogue

ZONE = ZoneInfo("Asia/Baku")
"""A centre's day begins at local midnight, whatever the PC's own zone is."""


class Station(msgspec.Struct, frozen=True):
    """One installation: where it stands and the data it works by.

    ``new_id`` gives a fresh row or subject id.
    """

    centre: str
    number: int
    mode: Mode
    desk: str
    catalogue: Catalogue
    calendar: Calendar
    new_id: Callable[[], str]


class Actor(msgspec.Struct, frozen=True):
    """Who acts: the signed-in member of staff ("" for a visitor at the kiosk) and who helps them."""

    staff: str = ""
    assisted_by: str = ""


VISITOR = Actor()


def local_time(at: int) -> datetime:
    """Return the local time of ``at`` (microseconds since 1970)."""
    return datetime.fromtimestamp(at / 1_000_000, ZONE)


def local_day(at: int) -> date:
    """Return the centre's day on which ``at`` (microseconds since 1970) falls."""
    return local_time(at).date()
