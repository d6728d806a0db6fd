import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from dost_desk.ui.kiosk.idle import IdleWatch


class Seconds:
    """A clock that moves only when asked."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def watched(clock: Seconds) -> tuple[IdleWatch, list[object]]:
    watch = IdleWatch(clock, 45, 20)
    said: list[object] = []
    watch.warned.connect(said.append)
    watch.stayed.connect(lambda: said.append("stayed"))
    watch.expired.connect(lambda: said.append("expired"))
    return watch, said


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (0, []),
        (44.9, []),
        (45, [20]),
        (45.5, [20]),
        (46, [19]),
        (64.5, [1]),
        (65, ["expired"]),
        (900, ["expired"]),
    ],
)
def test_what_it_says_when(after: float, said: list[object], qapp: QApplication) -> None:
    clock = Seconds()
    watch, heard = watched(clock)
    watch.start()
    clock.now += after
    watch.tick()
    watch.tick()
    assert heard == said


def test_more_time_can_be_had_again_and_again(qapp: QApplication) -> None:
    clock = Seconds()
    watch, heard = watched(clock)
    watch.start()
    for _ in range(5):
        clock.now += 50
        watch.tick()
        assert watch.warning
        watch.touch()
        assert not watch.warning
    assert heard == [15, "stayed"] * 5


def test_stopped_it_says_nothing(qapp: QApplication) -> None:
    clock = Seconds()
    watch, heard = watched(clock)
    watch.start(10)
    watch.stop()
    assert not watch.watching
    assert heard == []


@settings(max_examples=60, deadline=None)
@given(steps=st.lists(st.tuples(st.floats(0.1, 30), st.booleans()), max_size=40))
def test_it_never_starts_over_without_a_warning(steps: list[tuple[float, bool]]) -> None:
    """Ticks come at least four times a second on a screen; here each step is cut that small."""
    assert QApplication.instance() is not None
    clock = Seconds()
    watch, heard = watched(clock)
    watch.start()
    for seconds, touched in steps:
        for _ in range(int(seconds / 0.25) + 1):
            clock.now += 0.25
            if watch.watching:
                watch.tick()
        if touched and watch.watching:
            watch.touch()
    if "expired" in heard:
        assert heard[-21:] == [*range(20, 0, -1), "expired"]
    assert heard.count("expired") <= 1


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Hypothesis' examples need an application."""
