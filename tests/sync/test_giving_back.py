"""A central restored from a backup takes its own signed seals back before it gives new ones."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dost_desk.errors import DamageError
from tests.world import World


@pytest.fixture
def world(tmp_path: Path, blank_store: Path) -> Iterator[World]:
    world = World(tmp_path, blank=blank_store)
    yield world
    world.close()


def _back_up(world: World) -> Path:
    world.side.stop()
    backup = world.folder / "central.backup"
    shutil.copy(world.folder / "central.db", backup)
    world.side.start()
    return backup


def _restore(world: World, backup: Path) -> None:
    world.side.stop()
    for file in world.folder.glob("central.db*"):
        file.unlink()
    shutil.copy(backup, world.folder / "central.db")
    world.side.start()


def test_lost_seals_and_events_come_back_and_work_goes_on(world: World) -> None:
    one, other = world.station(), world.station()
    backup = _back_up(world)
    for _ in range(5):
        one.issue_ticket()
        other.issue_ticket()
        one.exchange()
        other.exchange()
    one.exchange()
    before = one.position()
    assert before == world.side.position()
    _restore(world, backup)
    assert world.side.position()[0] < before[0]
    one.issue_ticket("new")
    outcome = one.exchange()
    assert (outcome.problems, outcome.sealed) == ((), 1)
    other.exchange()
    assert one.position() == other.position() == world.side.position()
    assert one.position()[0] == before[0] + 1


def test_a_central_that_sealed_otherwise_meanwhile_has_diverged_and_nothing_is_overwritten(
    world: World,
) -> None:
    one, other = world.station(), world.station()
    one.exchange()
    backup = _back_up(world)
    one.issue_ticket()
    one.exchange()
    before = one.position()
    _restore(world, backup)
    other.issue_ticket()
    other.issue_ticket()
    other.exchange()
    one.issue_ticket("afterwards")
    for _ in range(2):
        with pytest.raises(DamageError) as caught:
            one.exchange()
        assert caught.value.code == "exchange.diverged"
    assert one.position() == before
    assert one.pending() == 1
    other.exchange()
    here = other.journal.run(lambda tx: {row.ticket for row in tx.tickets("2026-02-02")})
    assert "afterwards" in here
