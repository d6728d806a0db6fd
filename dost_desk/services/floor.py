"""The floor: a visitor at a kiosk calls a volunteer, and a volunteer answers."""

import msgspec

from dost_desk.domain import bodies as b
from dost_desk.domain.kinds import Mode, Role
from dost_desk.domain.kiosk import Kiosk
from dost_desk.services.station import Actor, Station
from dost_desk.store.transaction import Transaction

_WITH_KIOSK = frozenset({Mode.KIOSK, Mode.STANDALONE})


class KioskCall(msgspec.Struct, frozen=True):
    """Somebody waits at a kiosk; ``since`` in microseconds since 1970."""

    kiosk: int
    name: str
    language: str
    since: int


def call_volunteer(tx: Transaction, station: Station, language: str) -> None:
    """Call a volunteer to this kiosk; calling again before one came changes nothing."""
    if not _kiosk(tx, station.number).wanted_since:
        tx.append(f"kiosk/{station.number}", b.VolunteerWanted(language=language))


def answer_call(tx: Transaction, actor: Actor, kiosk: int) -> None:
    """Say that a volunteer is with the visitor at the kiosk."""
    if _kiosk(tx, kiosk).wanted_since:
        tx.append(f"kiosk/{kiosk}", b.VolunteerCame(), staff=actor.staff)


def open_calls(tx: Transaction) -> list[KioskCall]:
    """Return who waits for a volunteer at a kiosk, the longest first."""
    calls = []
    for device in tx.directory().devices.values():
        if device.mode not in _WITH_KIOSK or device.revoked:
            continue
        kiosk = _kiosk(tx, device.number)
        if kiosk.wanted_since:
            calls.append(KioskCall(device.number, device.name, kiosk.language, kiosk.wanted_since))
    return sorted(calls, key=lambda call: call.since)


def served_directions(tx: Transaction, station: Station) -> frozenset[int]:
    """Return the directions (numbers of passport item 3) that an active agent of the centre serves.

    An agent with no directions of their own serves all. Where no agent is known yet, all are served: a
    visitor is never turned away because the directory has not come.
    """
    every = frozenset(direction.number for direction in station.catalogue.directions)
    agents = [one for one in tx.directory().staff.values() if one.active and one.role is Role.AGENT]
    if not all(agent.directions for agent in agents):
        return every
    return every & {number for agent in agents for number in agent.directions} or every


def _kiosk(tx: Transaction, number: int) -> Kiosk:
    state = tx.state(f"kiosk/{number}")
    assert isinstance(state, Kiosk)  # the fold makes one of every such subject
    return state
