import msgspec

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
