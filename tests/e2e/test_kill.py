import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dost_desk.bootstrap import open_journal
from dost_desk.cli.demonstration import DemonstrationCentral
from dost_desk.settings import Settings
from dost_desk.store.verify import verify_journal
from dost_desk.sync.enrolment import load_settled
from tests.e2e.stations import PlayedStation

MOST_EVENTS = 60
MOST_SECONDS = 0.4


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    with DemonstrationCentral(tmp_path, Settings()) as chosen:
        yield chosen


def check_journal(settings: Settings, acked: set[bytes]) -> int:
    """Open the store as the next start would: what was acknowledged is there, and every chain is whole."""
    with open_journal(settings) as journal:
        stored = journal.run(lambda tx: tx.stored(acked))
        place = journal.run(load_settled)
        assert place is not None
        report = verify_journal(journal, central_key=place.central)
    assert stored == acked
    assert report.first_break is None
    assert report.forks == ()
    return report.events


def kill_again_and_again(settings: Settings, seed: int, times: int) -> None:
    sys.stdout.write(f"seed {seed}\n")
    moments = random.Random(seed)
    acked: set[bytes] = set()
    for number in range(times):
        with PlayedStation(settings) as station:
            station.hear("opened")
            station.tell("forever")
            station.kill_after(moments.randint(1, MOST_EVENTS), moments.uniform(0, MOST_SECONDS))
        acked |= set(station.acked)
        events = check_journal(settings, acked)
        sys.stdout.write(f"kill {number + 1}: {len(station.acked)} acknowledged, {events} in the journal\n")
        sys.stdout.flush()
    assert_finished(settings)
    check_journal(settings, acked)


def assert_finished(settings: Settings) -> None:
    """The visit that was broken off goes on to its acceptance, and nothing is left open."""
    with PlayedStation(settings) as station:
        station.hear("opened")
        station.tell("play")
        assert station.hear("visited") == "visited accepted accepted"
        station.tell("seal")
        assert station.hear("sealed").startswith("sealed True")
        station.close()
    with open_journal(settings) as journal:
        assert journal.run(lambda tx: tx.cases(("open", "registered"))) == []
        assert journal.run(lambda tx: tx.pending_count()) == 0


@pytest.mark.endurance
def test_killed_five_times_nothing_acknowledged_is_lost(settings: Settings) -> None:
    kill_again_and_again(settings, random.SystemRandom().randrange(2**32), 5)


@pytest.mark.endurance
def test_killed_two_hundred_times_nothing_acknowledged_is_lost(settings: Settings) -> None:
    kill_again_and_again(settings, random.SystemRandom().randrange(2**32), 200)
