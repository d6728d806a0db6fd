"""A kiosk's call for a volunteer: somebody stands there and does not know what to choose."""

from dost_desk.domain import bodies as b
from dost_desk.domain.event import Event
from dost_desk.domain.state import State


class Kiosk(State, kw_only=True):
    """A folded kiosk. ``wanted_since`` is in microseconds since 1970, 0 while nobody calls."""

    wanted_since: int = 0
    language: str = "az"
    answered_by: str = ""


def apply(kiosk: Kiosk, event: Event, body: b.Body) -> None:
    """Fold one event of the kiosk. A second call before an answer is the same call."""
    match body:
        case b.VolunteerWanted():
            kiosk.wanted_since = kiosk.wanted_since or event.envelope.at
            kiosk.language = body.language
        case b.VolunteerCame():
            kiosk.wanted_since, kiosk.answered_by = 0, event.envelope.staff
