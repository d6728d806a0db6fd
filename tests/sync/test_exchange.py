"""The exchange over real HTTP: sealed once, the same everywhere, and nothing lost when it breaks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.world import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    yield world
    world.close()


def test_what_a_station_wrote_is_sealed_and_the_digests_agree(world: World) -> None:
    station = world.station()
    before = station.position()[0]
    station.issue_ticket()
    station.open_case("c1")
    station.fill("c1", "Nümunə küçəsi 1")
    assert station.pending() == 3
    outcome = station.exchange()
    assert (outcome.sent, outcome.sealed, outcome.problems) == (3, 3, ())
    assert station.pending() == 0
    assert station.position() == world.side.position()
    assert station.position()[0] == before + 3
