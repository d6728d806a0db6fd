"""A station killed with signal 9 at random moments of a visit loses nothing that it had acknowledged.

Each run prints its seed; ``KILL_SEED=…`` draws the same moments again. (What a process does at a moment
still depends on how fast the machine is.)
"""

import os
import random
import subprocess
import sys
from pathlib import Path

import httpx
import msgspec
import pytest

from dost_desk.bootstrap import open_central, open_journal
from dost_desk.cli.demonstration import DemonstrationCentral
from dost_desk.domain.event import open_record
from dost_desk.services.demonstration import CENTRE
from dost_desk.settings import KeyPlace, Settings
from dost_desk.store.journal import Journal
from dost_desk.store.transaction import Transaction
from dost_desk.store.verify import verify_journal
from dost_desk.sync.enrolment import load_settled
from tests.e2e.stations import PlayedStation

STATIONS, KILLS_EACH = 8, 25
"""Two hundred kills: each station begins new, is killed again and again, and finishes its visit."""
MOST_EVENTS = 24
"""A visit has about 115: each start goes on for a part of it, so that the kills fall all over it."""
MOST_SECONDS = 0.5
"""After the last event: a change waits 0.25 s for others, then it is exchanged and sealed."""
START_SECONDS = 4.0
STARTS = 0.15
"""The share of the kills that come while the station is being opened; the first always does."""


class Left(msgspec.Struct):
    """What a kill left: events here, those not sealed here, how the newest one is called."""

    events: int
    unsealed: int
    sealed: int
    newest: str


def sealed_by_central(settings: Settings) -> int:
    told: int = httpx.get(f"{settings.central}/healthz", trust_env=False, timeout=60).json()["sealed"]
    return told


def first_seed() -> int:
    return int(os.environ.get("KILL_SEED", random.SystemRandom().randrange(2**32)))


def kill_at_random(settings: Settings, moments: random.Random, *, at_start: bool) -> PlayedStation:
    with PlayedStation(settings) as station:
        station.tell("forever")
        if at_start:
            station.kill_in(moments.uniform(0, START_SECONDS))
        else:
            station.hear_acks(moments.randint(1, MOST_EVENTS))
            station.kill_in(moments.uniform(0, MOST_SECONDS))
    return station


def check_journal(settings: Settings, acked: set[bytes]) -> Left:
    """Open the store as the next start would: what was acknowledged is there, and every chain is whole."""
    if not settings.store.exists():
        # Killed before there was a store: the screen can't have said that anything is saved.
        assert acked == set()
        return Left(0, 0, 0, "nothing")
    with open_journal(settings) as journal:
        assert journal.run(lambda tx: tx.stored(acked)) == acked
        place = journal.run(load_settled)
        assert_whole(journal, place.central if place else None)
        return journal.run(left)


def assert_whole(journal: Journal, central_key: bytes | None, centre: str | None = None) -> None:
    report = verify_journal(journal, centre, central_key=central_key)
    assert report.first_break is None
    assert (report.forks, report.parked, report.held) == ((), 0, 0)


def left(tx: Transaction) -> Left:
    events = list(tx.branch(tx.writer, 0, 0)) if tx.writer else []
    newest = open_record(events[-1].record).envelope.kind if events else "nothing"
    return Left(tx.event_count(), tx.pending_count(), tx.sealed_count(), newest)


def kill_again_and_again(folder: Path, seed: int, times: int) -> None:
    """Kill one new station ``times`` times, finish its visit, and look at both journals."""
    sys.stdout.write(f"seed {seed}\n")
    moments = random.Random(seed)
    acked: set[bytes] = set()
    with DemonstrationCentral(folder, Settings()) as settings:
        for number in range(times):
            at_start = number == 0 or moments.random() < STARTS
            station = kill_at_random(settings, moments, at_start=at_start)
            acked |= set(station.acked)
            found = check_journal(settings, acked)
            ahead = sealed_by_central(settings) - found.sealed
            sys.stdout.write(
                f"kill {number + 1}{' at the start' if at_start else ''}: {len(station.acked)} acknowledged, "
                f"{found.events} here, {found.unsealed} of them unsealed, central ahead by {ahead}, "
                f"newest {found.newest}\n"
            )
            sys.stdout.flush()
        assert_finished(settings)
        check_journal(settings, acked)
        assert_verify_says_so(settings)
    with open_central(str(folder / "central.db"), settings) as house:
        assert_whole(house.journal, house.central.public_key, CENTRE)


def assert_finished(settings: Settings) -> None:
    """The visit that was broken off goes on to its acceptance, and nothing is left open."""
    with PlayedStation(settings) as station:
        station.tell("play")
        assert station.hear("visited") == "visited accepted accepted"
        station.tell("seal")
        assert station.hear("sealed").startswith("sealed True")
    with open_journal(settings) as journal:
        assert journal.run(lambda tx: tx.cases(("open", "registered"))) == []
        assert journal.run(lambda tx: tx.pending_count()) == 0


def assert_verify_says_so(settings: Settings) -> None:
    command = [sys.executable, "-m", "dost_desk", "journal", "verify"]
    environment = {**os.environ, "DOST_DESK_FOLDER": str(settings.folder), "DOST_DESK_KEY": KeyPlace.OPEN}
    told = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert (told.returncode, told.stderr) == (0, "")


def test_killed_five_times_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    kill_again_and_again(tmp_path, first_seed(), 5)


@pytest.mark.endurance
@pytest.mark.parametrize("number", range(STATIONS))
def test_killed_two_hundred_times_nothing_acknowledged_is_lost(tmp_path: Path, number: int) -> None:
    kill_again_and_again(tmp_path, first_seed() + number, KILLS_EACH)


@pytest.mark.endurance
def test_killed_while_a_new_station_is_made_it_starts_all_the_same(tmp_path: Path) -> None:
    """Key, store, enrolment and directory: whichever of them was cut off, the next start goes on."""
    seed = first_seed()
    sys.stdout.write(f"seed {seed}\n")
    moments = random.Random(seed)
    for number in range(12):
        folder = tmp_path / str(number)
        with DemonstrationCentral(folder, Settings()) as settings:
            with PlayedStation(settings) as station:
                station.kill_in(moments.uniform(1, START_SECONDS))
            with PlayedStation(settings) as station:
                station.hear("opened")
            with open_journal(settings) as journal:
                assert journal.run(load_settled) is not None
                assert journal.run(lambda tx: tx.directory().demonstration)
                assert_whole(journal, None)
