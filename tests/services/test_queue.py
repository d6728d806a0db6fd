from functools import partial

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from stdnum import verhoeff

from dost_desk.domain import bodies as b
from dost_desk.domain.codes import read_code
from dost_desk.domain.kinds import Scope
from dost_desk.domain.ticket import NEEDS, OUTCOMES, PRIORITY_GROUPS
from dost_desk.errors import InputError, RefusedError
from dost_desk.services import intake, queue
from dost_desk.services.queue import QueueSummary
from dost_desk.services.station import Station, local_time
from dost_desk.store.transaction import Transaction
from tests.services.conftest import Refused
from tests.services.place import AGENT, TODAY, VOLUNTEER, Place

SLOW = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None)


def test_a_ticket_has_number_code_and_place_in_line(place: Place) -> None:
    first, second = place.ticket(), place.ticket(language="ru")

    assert (first.label, first.ahead, second.label, second.ahead) == ("S001", 0, "S002", 1)
    assert read_code(first.code, "001").what == "ticket"
    assert second.language == "ru"
    row = place.run(lambda tx: tx.tickets(TODAY))[0]
    assert (row.ticket, row.label, row.stage, row.staff) == (first.ticket, "S001", "waiting", "")


def test_each_direction_has_its_letter_and_its_numbers(place: Place) -> None:
    labels = [place.ticket(direction).label for direction in (9, 1, 9, 1)]

    assert len(set(labels)) == 4
    assert [label[1:] for label in labels] == ["001", "001", "002", "002"]
    assert labels[0][0] == labels[2][0] != labels[1][0]


def test_numbers_of_another_kiosk_have_its_own_prefix(place: Place) -> None:
    other = msgspec.structs.replace(place.station, number=2)
    assert place.run(lambda tx: queue.issue_ticket(tx, other, 9)).label == "S2-001"
    assert place.run(lambda tx: queue.issue_ticket(tx, other, 9)).label == "S2-002"

    assert place.ticket().label == "S001"  # the other's numbers leave no gap in this series


def test_a_new_day_begins_at_one(place: Place) -> None:
    assert place.ticket().label == "S001"
    place.clock.tick(86_400)

    assert place.ticket().label == "S001"
    rows = place.run(lambda tx: [*tx.tickets(TODAY), *tx.tickets("2026-01-06")])
    assert len({row.code for row in rows}) == 2


def test_a_visit_goes_on_over_midnight(place: Place) -> None:
    while local_time(place.clock()).hour != 23:
        place.clock.tick(3600)
    called, waiting, done = place.ticket(), place.ticket(), place.ticket(1)
    place.run(lambda tx: queue.call_ticket(tx, place.station, AGENT, called.ticket))
    place.run(lambda tx: queue.finish_visit(tx, AGENT, done.ticket, "left"))
    place.clock.tick(3 * 3600)

    fresh = place.ticket()
    current = place.run(lambda tx: queue.current_ticket(tx, place.station))
    assert current is not None
    assert current.ticket == called.ticket
    assert (fresh.label, fresh.ahead) == ("S001", 1)
    board = place.run(queue.board)
    assert [row.ticket for row in board.waiting] == [waiting.ticket, fresh.ticket]
    assert place.run(lambda tx: queue.find_ticket(tx, place.station, called.code)).ticket == called.ticket


def test_what_nobody_finished_yesterday_is_over_in_the_morning(place: Place) -> None:
    left = place.ticket()
    place.run(lambda tx: queue.call_ticket(tx, place.station, AGENT, left.ticket))
    place.ticket()
    place.clock.tick(23 * 3600)

    assert place.run(lambda tx: queue.current_ticket(tx, place.station)) is None
    assert place.run(lambda tx: queue.call_next(tx, place.station, AGENT)) is None


@SLOW
@given(directions=st.lists(st.integers(1, 11), min_size=1, max_size=12))
def test_no_number_of_a_day_is_given_twice(place: Place, directions: list[int]) -> None:
    for direction in directions:
        place.ticket(direction)
    rows = place.run(lambda tx: tx.tickets(TODAY))

    assert len({row.label for row in rows}) == len({row.code for row in rows}) == len(rows)


def test_who_has_priority_counts_who_is_called_before(place: Place) -> None:
    place.ticket()
    place.clock.tick(40 * 60)
    place.ticket()
    place.ticket(groups=["aged_70"])

    assert place.ticket(groups=["infant"]).ahead == 2  # one waits longer than the head start
    assert place.ticket().ahead == 4


def test_a_ticket_that_can_not_be_issued(place: Place, refused: Refused) -> None:
    station = place.station
    unknown = refused(lambda tx: queue.issue_ticket(tx, station, 99))
    assert (type(unknown), unknown.code) == (InputError, "ticket.unknown-direction")

    for group, need in (("rich", "escort"), ("infant", "tea")):
        error = refused(partial(_issue, station=station, group=group, need=need))
        assert error.code == "ticket.unknown-need"
        assert error.values["needs"] == [group if group == "rich" else need]


def _issue(tx: Transaction, station: Station, group: str, need: str) -> queue.IssuedTicket:
    return queue.issue_ticket(tx, station, 9, groups=[group], needs=[need])


def test_every_known_group_and_need_is_taken(place: Place) -> None:
    issued = place.ticket(groups=PRIORITY_GROUPS, needs=NEEDS)

    assert issued.priority
    assert place.run(lambda tx: tx.tickets(TODAY))[0].needs == " ".join(NEEDS)


def test_a_series_ends_at_9999(place: Place, refused: Refused) -> None:
    last = b.TicketIssued(day=TODAY, label="S9999", number=9999, code="1", direction=9)
    place.run(lambda tx: tx.append("ticket/last", last))

    error = refused(lambda tx: queue.issue_ticket(tx, place.station, 9))
    assert (type(error), error.code) == (RefusedError, "ticket.series-used-up")
    assert place.ticket(1).label.endswith("001")


def call(place: Place, desk: str = "7", directions: frozenset[int] = frozenset()) -> str:
    row = place.run(lambda tx: queue.call_next(tx, place.at_desk(desk), AGENT, directions))
    return row.label if row else ""


def test_the_next_is_called_to_the_desk(place: Place) -> None:
    assert call(place) == ""
    place.ticket()
    place.ticket()

    assert call(place) == "S001"
    current = place.run(lambda tx: queue.current_ticket(tx, place.station))
    assert current is not None
    assert (current.label, current.desk, current.staff) == ("S001", "7", "014")


def test_a_retry_never_calls_a_second_person(place: Place) -> None:
    place.ticket()
    place.ticket()
    assert call(place) == "S001"
    before = place.events()

    assert [call(place) for _ in range(3)] == ["S001"] * 3
    assert place.events() == before
    assert place.run(queue.summary).waiting == 1


def test_two_desks_call_two_people(place: Place) -> None:
    place.ticket()
    place.ticket()

    assert [call(place, "7"), call(place, "8"), call(place, "9")] == ["S001", "S002", ""]


def test_a_desk_calls_its_directions(place: Place) -> None:
    place.ticket(1)
    place.ticket(9)

    assert call(place, directions=frozenset({9})) == "S001"


def test_one_ticket_is_called_by_name(place: Place, refused: Refused) -> None:
    first, second = place.ticket(), place.ticket()
    station = place.station

    assert place.run(lambda tx: queue.call_ticket(tx, station, AGENT, second.ticket)).stage == "called"
    before = place.events()
    assert place.run(lambda tx: queue.call_ticket(tx, station, AGENT, second.ticket)).label == "S002"
    assert place.events() == before

    busy = refused(lambda tx: queue.call_ticket(tx, station, AGENT, first.ticket))
    assert (busy.code, busy.values["ticket"]) == ("desk.busy", "S002")


def test_what_can_not_be_done_with_a_ticket_nobody_issued(place: Place, refused: Refused) -> None:
    station = place.station
    attempts = (
        lambda tx: queue.call_ticket(tx, station, AGENT, "ghost"),
        lambda tx: queue.recall(tx, station, AGENT, "ghost"),
        lambda tx: queue.no_show(tx, station, AGENT, "ghost"),
        lambda tx: queue.park(tx, station, AGENT, "ghost"),
        lambda tx: queue.resume(tx, AGENT, "ghost"),
        lambda tx: queue.link_case(tx, AGENT, "ghost", "c"),
        lambda tx: queue.finish_visit(tx, AGENT, "ghost", "left"),
        lambda tx: intake.open_case(tx, station, AGENT, "01-09-15-00", ticket="ghost"),
    )
    for attempt in attempts:
        error = refused(attempt)
        assert (type(error), error.code) == (InputError, "ticket.not-here")


def test_a_visit_that_ended_is_not_begun_again(place: Place, refused: Refused) -> None:
    ticket = place.ticket().ticket
    station = place.station
    place.run(lambda tx: queue.call_ticket(tx, station, AGENT, ticket))
    place.run(lambda tx: queue.finish_visit(tx, AGENT, ticket, "information", "ünvan"))
    before = place.events()
    place.run(lambda tx: queue.finish_visit(tx, AGENT, ticket, "information"))
    assert place.events() == before

    for attempt in (
        lambda tx: queue.call_ticket(tx, station, AGENT, ticket),
        lambda tx: queue.recall(tx, station, AGENT, ticket),
        lambda tx: queue.park(tx, station, AGENT, ticket),
        lambda tx: queue.finish_visit(tx, AGENT, ticket, "left"),
    ):
        error = refused(attempt)
        assert (type(error), error.code, error.values["ticket"]) == (RefusedError, "ticket.finished", "S001")


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_visit_ends_with_an_outcome(outcome: str, place: Place) -> None:
    ticket, _ = place.visit()
    place.run(lambda tx: queue.finish_visit(tx, AGENT, ticket, outcome))

    row = place.run(lambda tx: tx.tickets(TODAY))[0]
    assert (row.stage, row.outcome) == ("finished", outcome)
    assert place.run(lambda tx: queue.current_ticket(tx, place.station)) is None


def test_an_outcome_that_nobody_knows(place: Place, refused: Refused) -> None:
    ticket, _ = place.visit()

    error = refused(lambda tx: queue.finish_visit(tx, AGENT, ticket, "happy"))
    assert (error.code, error.values) == ("visit.unknown-outcome", {"outcome": "happy"})


def test_no_show_frees_the_desk_and_a_recall_brings_the_visitor(place: Place) -> None:
    ticket = place.ticket().ticket
    place.ticket()
    call(place)
    place.run(lambda tx: queue.no_show(tx, place.station, AGENT, ticket))
    assert place.run(lambda tx: queue.current_ticket(tx, place.station)) is None

    place.run(lambda tx: queue.recall(tx, place.station, AGENT, ticket))
    assert call(place) == "S001"


def test_who_was_asked_to_wait_is_next_at_that_desk(place: Place) -> None:
    waited = place.ticket().ticket
    place.ticket()
    call(place)
    place.run(lambda tx: queue.park(tx, place.station, AGENT, waited))
    assert [row.label for row in place.run(queue.parked)] == ["S001"]

    place.run(lambda tx: queue.resume(tx, AGENT, waited, "7"))
    assert place.run(queue.parked) == []
    assert [call(place, "8"), call(place, "7")] == ["S002", "S001"]


def test_a_ticket_is_found_by_code_or_label(place: Place, refused: Refused) -> None:
    issued = place.ticket()

    for text in (issued.code, f" {issued.code[:4]} {issued.code[4:]} ", "S001", "s001"):
        assert place.run(partial(queue.find_ticket, station=place.station, scanned=text)).label == "S001"
    stranger = "1" + issued.code[1:-5] + "0042"
    unknown = stranger + verhoeff.calc_check_digit(stranger)
    codes = {unknown: "ticket.not-here", "S777": "code.not-digits", "1": "code.unknown-kind"}
    for text, code in codes.items():
        assert refused(partial(queue.find_ticket, station=place.station, scanned=text)).code == code


def test_the_board_has_numbers_and_desks(place: Place) -> None:
    for _ in range(3):
        place.ticket()
    place.ticket(groups=["infant"])
    call(place, "7")
    place.clock.tick(5)
    call(place, "8")

    board = place.run(queue.board)
    assert [(row.label, row.desk) for row in board.called] == [("S001", "8"), ("S004", "7")]
    assert [row.label for row in board.waiting] == ["S002", "S003"]
    assert board.at >= max(row.called_at for row in board.called)


def test_the_board_shows_the_last_eight_calls(place: Place) -> None:
    for desk in range(10):
        place.ticket()
        call(place, str(desk))

    assert [row.desk for row in place.run(queue.board).called] == list("98765432")


def test_the_line_at_a_glance(place: Place) -> None:
    assert place.run(queue.summary) == QueueSummary(0, 0, 0)
    first = place.ticket()
    place.ticket(1, groups=["veteran"])

    assert place.run(queue.summary) == QueueSummary(2, 1, first.issued_at)
    assert place.run(lambda tx: queue.summary(tx, frozenset({9}))) == QueueSummary(1, 0, first.issued_at)


def test_a_visit_is_about_a_case_found_before(place: Place) -> None:
    case = place.case()
    ticket = place.ticket().ticket
    place.run(lambda tx: queue.link_case(tx, AGENT, ticket, case))

    assert [row.ticket for row in place.run(lambda tx: queue.tickets_of_case(tx, case))] == [ticket]


def test_a_volunteer_in_the_hall_gives_tickets_and_calls_nobody(place: Place, refused: Refused) -> None:
    issued = place.run(lambda tx: queue.issue_ticket(tx, place.station, 9, actor=VOLUNTEER))
    assert issued.label == "S001"

    assert refused(lambda tx: queue.call_next(tx, place.station, VOLUNTEER)).code == "authority.role"
    error = refused(lambda tx: queue.finish_visit(tx, VOLUNTEER, issued.ticket, "left"))
    assert error.code == "authority.role"


def test_a_paper_is_an_intent_and_then_an_outcome(place: Place) -> None:
    ticket = place.ticket().ticket
    subject = f"ticket/{ticket}"
    intent = place.run(lambda tx: queue.ask_paper(tx, subject, Scope.QUEUE, "ticket", "ab", ""))

    def paper(tx: Transaction) -> tuple[bool | None, str]:
        one = tx.state(subject).papers[intent]
        return one.ok, one.where

    assert place.run(paper) == (None, "")
    place.run(lambda tx: queue.paper_done(tx, subject, Scope.QUEUE, intent, ok=True, where="p1"))
    assert place.run(paper) == (True, "p1")


def test_yesterday_s_ticket_is_not_called_today(place: Place, refused: Refused) -> None:
    ticket = place.ticket().ticket
    place.clock.tick(86_400)

    assert refused(lambda tx: queue.call_ticket(tx, place.station, AGENT, ticket)).code == "ticket.not-here"
    assert place.run(queue.summary).waiting == 0
