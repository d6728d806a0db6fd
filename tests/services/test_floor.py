import msgspec
import pytest

from dost_desk.domain import bodies as b
from dost_desk.domain.directory import CENTRAL
from dost_desk.domain.kinds import Mode
from dost_desk.services import floor
from tests.services.place import VOLUNTEER, Place


def test_a_visitor_calls_a_volunteer_once(place: Place) -> None:
    kiosk = msgspec.structs.replace(place.station, mode=Mode.KIOSK)
    assert place.run(floor.open_calls) == []

    place.run(lambda tx: floor.call_volunteer(tx, kiosk, "ru"))
    before = place.events()
    place.run(lambda tx: floor.call_volunteer(tx, kiosk, "ru"))
    assert place.events() == before
    (call,) = place.run(floor.open_calls)
    assert (call.kiosk, call.name, call.language) == (1, "desk", "ru")

    place.run(lambda tx: floor.answer_call(tx, VOLUNTEER, 1))
    assert place.run(floor.open_calls) == []
    answered = place.events()
    place.run(lambda tx: floor.answer_call(tx, VOLUNTEER, 1))
    assert place.events() == answered


def test_a_device_that_is_no_kiosk_any_more_calls_nobody(place: Place) -> None:
    kiosk = msgspec.structs.replace(place.station, mode=Mode.KIOSK)
    place.run(lambda tx: floor.call_volunteer(tx, kiosk, "az"))
    place.journal.close()

    central = place.reopen(CENTRAL)
    central.run(lambda tx: tx.append("directory", b.DeviceRevoked(writer="desk")))
    assert central.run(floor.open_calls) == []


EVERY = frozenset(range(1, 12))


@pytest.mark.parametrize(
    ("staff", "served"),
    [
        ((), EVERY),
        ((b.StaffSet(staff="014", name="A", role="agent", directions=(1, 9)),), EVERY),
        (
            (
                b.StaffSet(staff="014", name="A", role="agent", directions=(1, 9)),
                b.StaffSet(staff="015", name="B", role="agent", directions=(9, 3)),
            ),
            frozenset({1, 3, 9}),
        ),
        (
            (
                b.StaffSet(staff="014", name="A", role="agent", directions=(1,)),
                b.StaffSet(staff="015", name="B", role="agent", active=False),
            ),
            frozenset({1}),
        ),
        (
            tuple(
                b.StaffSet(staff=one, name="A", role="agent", directions=(1,), active=False)
                for one in ("014", "015")
            ),
            EVERY,
        ),
    ],
    ids=["none-restricted", "one-serves-all", "both-restricted", "the-other-left", "nobody-known"],
)
def test_what_an_active_agent_serves_is_offered(
    staff: tuple[b.Body, ...], served: frozenset[int], place: Place
) -> None:
    place.journal.close()
    central = place.reopen(CENTRAL)
    central.run(lambda tx: [tx.append("directory", body) for body in staff])

    assert central.run(lambda tx: floor.served_directions(tx, place.station)) == served
