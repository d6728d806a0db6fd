from functools import partial

from dost_desk.errors import InputError, RefusedError
from dost_desk.services import application, pool, queue
from dost_desk.services.pool import Offer
from tests.services.conftest import Refused
from tests.services.place import AGENT, SERVICE, VOLUNTEER, Place


def offers(place: Place, staff: str = "k03") -> list[Offer]:
    return place.run(lambda tx: pool.offers(tx, staff))


def test_the_pool_has_what_was_offered_and_not_handed_back(place: Place) -> None:
    _, case = place.visit()
    assert offers(place) == []

    place.offer(case)
    assert offers(place) == [Offer(case, "S001", SERVICE, "offered", "")]

    place.run(lambda tx: application.take_help(tx, VOLUNTEER, case))
    assert offers(place) == [Offer(case, "S001", SERVICE, "taken", "k03")]
    assert offers(place, "k04") == []

    place.run(lambda tx: application.return_help(tx, VOLUNTEER, case, read_back=True))
    assert offers(place) == []


def test_the_visitor_s_ticket_names_the_offer(place: Place, refused: Refused) -> None:
    ticket, case = place.visit()
    find = partial(pool.find_offer, station=place.station)
    place.offer(case)
    code = place.run(lambda tx: tx.tickets_of_case(case))[0].code

    for scanned in ("S001", code):
        assert place.run(partial(find, scanned=scanned, staff="k03")).case == case
    place.run(lambda tx: application.take_help(tx, VOLUNTEER, case))
    assert place.run(partial(find, scanned=code, staff="k03")).help == "taken"

    taken = refused(partial(find, scanned=code, staff="k04"))
    assert (type(taken), taken.code) == (RefusedError, "help.taken-by-other")

    place.run(lambda tx: application.return_help(tx, VOLUNTEER, case, read_back=True))
    back = refused(partial(find, scanned=code, staff="k03"))
    assert (type(back), back.code) == (InputError, "help.no-such-offer")
    assert ticket


def test_a_ticket_that_was_not_sent_to_the_volunteers(place: Place, refused: Refused) -> None:
    place.ticket()
    place.visit()
    find = partial(pool.find_offer, station=place.station, staff="k03")

    for scanned in ("S001", "S002"):
        assert refused(partial(find, scanned=scanned)).code == "help.no-such-offer"
    assert refused(partial(find, scanned="S999")).code == "code.not-digits"


def test_yesterday_s_offer_of_the_same_number_is_another_s(place: Place, refused: Refused) -> None:
    """Labels begin anew each day: S001 of today must not open the case of yesterday's S001."""
    _, yesterday = place.visit()
    place.offer(yesterday)
    place.clock.tick(86_400)
    ticket, today = place.visit()
    find = partial(pool.find_offer, station=place.station, scanned="S001", staff="k03")
    assert refused(find).code == "help.no-such-offer"

    place.offer(today)
    assert place.run(find).case == today
    place.run(lambda tx: application.return_help(tx, AGENT, today, read_back=False))
    place.run(lambda tx: queue.finish_visit(tx, AGENT, ticket, "left"))
    assert {one.case for one in offers(place)} == {yesterday}
