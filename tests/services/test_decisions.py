from datetime import date

from dost_desk.domain.acceptance import Obstacle
from dost_desk.domain.case import CaseStage
from dost_desk.errors import RefusedError
from dost_desk.services import application, decisions
from dost_desk.services.views import case_view
from tests.services.conftest import Refused
from tests.services.place import AGENT, CERTIFICATE, OTHER_AGENT, PAPER, Place


def test_an_empty_case_is_registered_today_with_what_is_missing(place: Place) -> None:
    """Whoever insists may lodge an incomplete application; it gets a number, a list and a date."""
    case = place.case()
    registered = place.run(lambda tx: decisions.register(tx, place.station, AGENT, case))

    assert (registered.on, registered.due, registered.front_due, registered.post_by) == (
        "2026-01-05",
        "2026-01-20",
        "2026-01-07",
        "2026-01-16",
    )
    assert registered.missing == ("1", "2", "3", "4", "5")
    assert (registered.waits_until, registered.counting, registered.estimate) == (
        "2026-02-04",
        "calendar",
        False,
    )
    assert place.state(case).stage is CaseStage.REGISTERED


def test_registering_twice_changes_nothing(place: Place) -> None:
    case = place.case()
    first = place.run(lambda tx: decisions.register(tx, place.station, AGENT, case))
    before = place.events()
    place.clock.tick(5 * 86_400)

    assert place.run(lambda tx: decisions.register(tx, place.station, OTHER_AGENT, case)) == first
    assert place.events() == before


def test_a_whole_case_waits_for_nothing(place: Place) -> None:
    case = place.whole()
    registered = place.run(lambda tx: decisions.register(tx, place.station, AGENT, case))

    assert (registered.missing, registered.waits_until) == ((), "")


def test_what_a_registry_still_owes_is_on_the_list(place: Place) -> None:
    case = place.whole()
    place.registry(case, "recipient.disabled", "pending")
    registered = place.run(lambda tx: decisions.register(tx, place.station, AGENT, case))

    assert registered.missing == ("3",)


def test_registration_is_not_blocked_while_a_volunteer_has_the_form(place: Place) -> None:
    _, case = place.visit()
    place.offer(case)

    assert place.run(lambda tx: decisions.register(tx, place.station, AGENT, case)).on == "2026-01-05"


def test_a_case_is_registered_on_the_day_in_baku(place: Place) -> None:
    place.clock.tick(12 * 3600 + 1)  # 20:00 UTC is midnight
    case = place.case()

    assert place.run(lambda tx: decisions.register(tx, place.station, AGENT, case)).on == "2026-01-06"


def test_a_whole_case_is_accepted_and_thereby_registered(place: Place) -> None:
    case = place.whole()
    place.run(lambda tx: decisions.accept(tx, place.station, AGENT, case))

    state = place.state(case)
    assert state.stage is CaseStage.ACCEPTED
    assert state.registered is not None
    assert state.accepted is not None
    assert state.signature is not None
    assert (state.accepted.on, state.accepted.sha256) == ("2026-01-05", state.signature.sha256)
    row = place.run(lambda tx: tx.case(case))
    assert row is not None
    assert (row.stage, row.due) == ("accepted", "2026-01-20")


def test_acceptance_names_what_is_missing_and_writes_nothing(place: Place, refused: Refused) -> None:
    case = place.whole()
    place.present(case, "2", how="")
    place.reply(case, channel="in_person")
    error = refused(lambda tx: decisions.accept(tx, place.station, AGENT, case))

    assert (type(error), error.code) == (RefusedError, "case.blocked")
    blocking = error.values["obstacles"]
    assert isinstance(blocking, tuple)
    assert [(type(one), one.code, one.place) for one in blocking] == [(Obstacle, "document.missing", "2")]
    assert blocking == place.run(lambda tx: case_view(tx, place.station, case)).obstacles
    assert place.state(case).registered is None


def test_an_empty_case_is_not_accepted(place: Place, refused: Refused) -> None:
    case = place.case()
    error = refused(lambda tx: decisions.accept(tx, place.station, AGENT, case))

    blocking = error.values["obstacles"]
    assert isinstance(blocking, tuple)
    assert len(blocking) > 20


def test_a_case_is_accepted_once(place: Place, refused: Refused) -> None:
    case = place.whole()
    place.run(lambda tx: decisions.accept(tx, place.station, AGENT, case))
    error = refused(lambda tx: decisions.accept(tx, place.station, OTHER_AGENT, case))

    assert (type(error), error.code) == (RefusedError, "case.accepted-already")
    assert error.values["number"] == "001-2026-01-00001"


def test_registered_first_and_accepted_later_keeps_the_term(place: Place) -> None:
    case = place.case()
    place.run(lambda tx: decisions.register(tx, place.station, AGENT, case))
    place.clock.tick(3 * 86_400)
    place.identify(case)
    place.ask_registries(case)
    place.bring_papers(case)
    place.fill(case)
    place.reply(case)
    place.sign(case)
    place.run(lambda tx: decisions.accept(tx, place.station, AGENT, case))

    view = place.run(lambda tx: case_view(tx, place.station, case))
    assert (view.term.due, view.term.post_by) == (date(2026, 1, 20), date(2026, 1, 16))
    state = place.state(case)
    assert state.accepted is not None
    assert state.accepted.on == "2026-01-08"


def test_a_form_that_is_with_a_volunteer_is_not_accepted(place: Place) -> None:
    case = place.whole()
    place.offer(case)
    assert place.codes(case) == ["help.not-returned"]

    place.run(lambda tx: application.return_help(tx, AGENT, case, read_back=False))
    assert place.codes(case) == []


def test_a_copy_of_another_paper_is_not_enough(place: Place) -> None:
    case = place.whole()
    place.run(lambda tx: application.sign(tx, AGENT, case, "self", "x", PAPER + b"2"))

    assert place.codes(case) == ["attachment.application-missing"]


def test_a_certificate_goes_the_same_way(place: Place) -> None:
    """Nothing is built for one service alone."""
    case = place.whole(CERTIFICATE)
    place.run(lambda tx: decisions.accept(tx, place.station, AGENT, case))

    assert place.state(case).stage is CaseStage.ACCEPTED
