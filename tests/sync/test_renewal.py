"""Forks: two copies of one journal both keep what they wrote, and each goes on under a name of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dost_desk.sync.enrolment import load_settled
from tests.world import CENTRE, Station, World


@pytest.fixture
def world(tmp_path: Path, blank_store: Path) -> Iterator[World]:
    world = World(tmp_path, blank=blank_store)
    yield world
    world.close()


def _tickets(world: World) -> set[str]:
    rows = world.side.journal.run(lambda tx: tx.tickets("2026-02-02"), CENTRE)
    return {row.ticket for row in rows}


def _clone(world: World, station: Station) -> Station:
    file = station.copy_to(world.folder / "clone.db")
    return world.open(file, station.enrolment, station.private)


def test_a_cloned_station_forks_and_nothing_of_either_is_lost(world: World) -> None:
    one = world.station()
    one.issue_ticket("before")
    other = _clone(world, one)
    one.issue_ticket("mine")
    other.issue_ticket("theirs")
    old = one.writer
    one.exchange()
    assert one.writer == old
    outcome = other.exchange()
    assert [problem.code for problem in outcome.problems] == ["exchange.forked"]
    assert other.writer != old
    assert other.writer.partition("-")[0] == old.partition("-")[0]
    one.exchange()
    assert one.writer not in {old, other.writer}

    one.issue_ticket("mine again")
    other.issue_ticket("theirs again")
    for station in (one, other, one):
        assert station.exchange().problems == ()
    assert _tickets(world) == {"before", "mine", "theirs", "mine again", "theirs again"}
    assert one.position() == other.position() == world.side.position()
    for station in (one, other):
        assert station.pending() == 0
        here = station.journal.run(lambda tx: {row.ticket for row in tx.tickets("2026-02-02")})
        assert here == _tickets(world)


def test_the_new_name_is_found_again_after_a_restart(world: World) -> None:
    one = world.station()
    other = _clone(world, one)
    one.issue_ticket()
    other.issue_ticket("theirs")
    one.exchange()
    other.exchange()
    name, file = other.writer, world.folder / "clone.db"
    other.close()
    again = world.open(file, other.enrolment, other.private)
    settled = again.journal.run(load_settled)
    assert again.writer == name
    assert settled is not None
    assert settled.writer == name


def test_a_station_put_back_from_a_backup_gets_its_lost_events_back(world: World) -> None:
    station = world.station()
    station.issue_ticket("before")
    station.exchange()
    backup = station.copy_to(world.folder / "backup.db")
    station.issue_ticket("lost")
    station.exchange()
    station.close()
    restored = world.open(backup, station.enrolment, station.private)
    assert restored.exchange().problems == ()
    assert restored.writer == station.enrolment.writer
    assert restored.position() == world.side.position()
    restored.issue_ticket("after")
    assert restored.exchange().problems == ()
    assert _tickets(world) == {"before", "lost", "after"}


def test_a_station_put_back_that_wrote_meanwhile_forks_and_keeps_both(world: World) -> None:
    station = world.station()
    backup = station.copy_to(world.folder / "backup.db")
    station.issue_ticket("lost")
    station.exchange()
    station.close()
    restored = world.open(backup, station.enrolment, station.private)
    restored.issue_ticket("meanwhile")
    assert [problem.code for problem in restored.exchange().problems] == ["exchange.forked"]
    assert restored.writer != station.enrolment.writer
    restored.exchange()
    assert restored.position() == world.side.position()
    here = restored.journal.run(lambda tx: {row.ticket for row in tx.tickets("2026-02-02")})
    assert here == _tickets(world) == {"lost", "meanwhile"}
