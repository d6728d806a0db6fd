"""The wait after failures: it grows, has a limit, and differs between stations."""

from hypothesis import given
from hypothesis import strategies as st

from dost_desk.sync.backoff import FIRST_SECONDS, LONGEST_SECONDS, Backoff


def test_it_doubles_up_to_the_limit() -> None:
    backoff = Backoff(lambda: 0.0)
    waits = [backoff.next_seconds() for _ in range(9)]
    assert waits == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]


def test_a_success_begins_anew() -> None:
    backoff = Backoff(lambda: 0.0)
    first = backoff.next_seconds()
    backoff.next_seconds()
    backoff.reset()
    assert backoff.next_seconds() == first


@given(st.floats(0, 1, exclude_max=True), st.integers(1, 2000))
def test_it_stays_within_bounds_for_ever(chance: float, failures: int) -> None:
    backoff = Backoff(lambda: chance)
    waits = [backoff.next_seconds() for _ in range(failures)]
    assert all(FIRST_SECONDS / 2 <= wait <= LONGEST_SECONDS for wait in waits)
