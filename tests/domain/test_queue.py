from hypothesis import given
from hypothesis import strategies as st

from dost_desk.domain.queue import PRIORITY_HEAD_START, Waiting, line, next_for
from dost_desk.domain.ticket import Stage

MINUTE = 60 * 1_000_000
DAY = 9 * 60 * MINUTE


def waiting(
    number: int,
    minute: float = 0,
    *,
    priority: bool = False,
    desk: str = "",
    direction: int = 9,
    stage: Stage = Stage.WAITING,
) -> Waiting:
    return Waiting(f"t{number}", stage, direction, number, priority, int(minute * MINUTE), desk)


def numbers(tickets: list[Waiting]) -> list[int]:
    return [ticket.number for ticket in tickets]


TICKETS = st.lists(
    st.builds(
        Waiting,
        ticket=st.uuids().map(str),
        stage=st.sampled_from(Stage),
        direction=st.integers(1, 3),
        number=st.integers(1, 99),
        priority=st.booleans(),
        issued_at=st.integers(0, DAY),
        desk=st.sampled_from(["", "", "7", "8"]),
    ),
    unique_by=lambda one: one.ticket,
    max_size=20,
)
DIRECTIONS = st.frozensets(st.integers(1, 3))


def test_who_came_first_is_called_first() -> None:
    assert numbers(line([waiting(3, 2), waiting(1, 0), waiting(2, 1)])) == [1, 2, 3]


def test_a_priority_group_has_half_an_hour_s_head_start() -> None:
    ordinary = [waiting(1, 0), waiting(2, 20)]

    assert numbers(line([*ordinary, waiting(3, 29, priority=True)])) == [3, 1, 2]
    assert numbers(line([*ordinary, waiting(3, 31, priority=True)])) == [1, 3, 2]


def test_tickets_of_one_instant_go_by_number_then_by_id() -> None:
    assert numbers(line([waiting(2), waiting(1)])) == [1, 2]
    twins = [Waiting(one, Stage.WAITING, 9, 1, False, 0) for one in ("b", "a")]
    assert [ticket.ticket for ticket in line(twins)] == ["a", "b"]


def test_only_who_waits_stands_in_line() -> None:
    stages = [waiting(number, stage=stage) for number, stage in enumerate(Stage)]

    assert [ticket.stage for ticket in line(stages)] == [Stage.WAITING]


def test_a_desk_calls_its_directions() -> None:
    tickets = [waiting(1, direction=3), waiting(2, 1, direction=9)]

    assert numbers(line(tickets, frozenset({9}))) == [2]
    assert next_for(tickets, "7", frozenset({9})) == tickets[1]
    assert next_for(tickets, "7", frozenset({1})) is None
    assert next_for([], "7") is None


def test_who_comes_back_to_the_desk_goes_before_the_line() -> None:
    tickets = [waiting(1), waiting(2, 5, desk="7"), waiting(3, 1, priority=True)]

    assert next_for(tickets, "7") == tickets[1]
    assert next_for(tickets, "8") == tickets[2]


def test_who_comes_back_is_not_lost_when_the_desk_s_directions_changed() -> None:
    back = waiting(1, desk="7", direction=9)

    assert next_for([back], "7", frozenset({3})) == back


def test_a_station_without_a_desk_number_takes_nobody_from_a_desk() -> None:
    assert next_for([waiting(1, desk="7")], "") is None
    assert next_for([waiting(1)], "") == waiting(1)


@given(TICKETS, DIRECTIONS, st.sampled_from(["7", "8", "9"]))
def test_a_desk_never_gets_who_waits_for_another(
    tickets: list[Waiting], directions: frozenset[int], desk: str
) -> None:
    chosen = next_for(tickets, desk, directions)

    if chosen is not None:
        assert chosen.stage is Stage.WAITING
        assert chosen.desk in {"", desk}
        assert chosen.desk == desk or not directions or chosen.direction in directions
    elif not directions:
        assert not [one for one in tickets if one.stage is Stage.WAITING and one.desk in {"", desk}]


@given(TICKETS, DIRECTIONS)
def test_the_line_has_everybody_once(tickets: list[Waiting], directions: frozenset[int]) -> None:
    expected = {
        one.ticket
        for one in tickets
        if one.stage is Stage.WAITING and (not directions or one.direction in directions)
    }
    ordered = [one.ticket for one in line(tickets, directions)]

    assert len(ordered) == len(set(ordered))
    assert set(ordered) == expected


@given(TICKETS)
def test_nobody_is_overtaken_by_one_who_came_half_an_hour_later(tickets: list[Waiting]) -> None:
    ordered = line(tickets)

    for place, ticket in enumerate(ordered):
        for earlier in ordered[:place]:
            assert earlier.issued_at <= ticket.issued_at + PRIORITY_HEAD_START
            if earlier.issued_at > ticket.issued_at:
                assert earlier.priority
                assert not ticket.priority


@given(st.lists(st.booleans(), min_size=40, max_size=120), st.integers(1, 5))
def test_nobody_starves_however_many_of_priority_come(arrivals: list[bool], pace: int) -> None:
    """One ordinary visitor, newcomers of any kind every minute; the desk calls one every ``pace`` minutes.

    Whoever came more than the head start after them is behind, so what is ahead of them only shrinks.
    """
    patient = waiting(0, 0)
    here = [patient]
    bound = 1 + sum(arrivals[: PRIORITY_HEAD_START // MINUTE + 1])
    called_before = 0
    for minute, priority in enumerate(arrivals, start=1):
        here.append(waiting(minute, minute, priority=priority))
        if minute % pace:
            continue
        chosen = next_for(here, "7")
        assert chosen is not None
        if chosen == patient:
            return
        here.remove(chosen)
        called_before += 1
    assert called_before <= bound
