"""A visit is the same without central, and with a line that fails in every way; the case arrives later."""

import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import msgspec
import pytest

from dost_desk.bootstrap import open_central, open_journal
from dost_desk.cli.demonstration import DemonstrationCentral
from dost_desk.services.demonstration import CENTRE
from dost_desk.settings import KeyPlace, Settings
from dost_desk.store.verify import verify_journal
from tests.e2e.faulty_line import Fault, FaultyLine
from tests.e2e.stations import PlayedStation

PATIENCE_SECONDS = 120
VISITS, CENTRAL_KILLS, PART = 2, 12, 8
"""Two visits have about 225 events; between two kills some of them."""
VISITED = "visited accepted accepted"


@contextmanager
def central_again(settings: Settings) -> Iterator["subprocess.Popen[str]"]:
    """Start central on the store and at the address that it had; it ends with the block."""
    command = [sys.executable, "-m", "dost_desk", "central", "--until-input-ends"]
    command += ["--port", settings.central.rpartition(":")[2], "--db", str(settings.folder / "central.db")]
    environment = {**os.environ, "DOST_DESK_KEY": KeyPlace.OPEN, "DOST_DESK_FOLDER": str(settings.folder)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == f"address {settings.central}\n"
        yield process
        process.communicate()


def sealed_by_central(settings: Settings) -> int:
    told: int = httpx.get(f"{settings.central}/healthz", trust_env=False, timeout=60).json()["sealed"]
    return told


def seal(station: PlayedStation) -> int:
    """Wait until all is sealed and both have the same digest; return the last seal."""
    station.tell("seal")
    told = re.fullmatch(r"sealed True (\d+)", station.hear("sealed"))
    assert told is not None
    return int(told[1])


def test_central_dies_in_a_visit_and_the_case_arrives_when_it_is_back(tmp_path: Path) -> None:
    central = DemonstrationCentral(tmp_path, Settings())
    with central as settings, PlayedStation(settings) as station:
        station.tell("play")
        station.hear_acks(20)
        central.kill()
        assert station.hear("visited") == VISITED
        station.tell("line")
        shown = re.fullmatch(r"line (\d+) (.+)", station.hear("line"))
        assert shown is not None
        assert int(shown[1]) >= len(station.acked) - 20 > 50
        assert shown[2] == "waiting"
        with central_again(settings):
            assert seal(station) == sealed_by_central(settings) > len(station.acked)


@pytest.mark.endurance
def test_a_line_that_fails_in_every_way_loses_and_repeats_nothing(tmp_path: Path) -> None:
    with DemonstrationCentral(tmp_path, Settings()) as settings, FaultyLine(settings.central) as line:
        through = msgspec.structs.replace(settings, central=line.url)
        with PlayedStation(through) as station:
            station.tell("play")
            station.hear_acks(12)
            line.fail_by(Fault.REFUSED, Fault.ERROR, Fault.GARBAGE, Fault.CUT, Fault.HANGS)
            assert station.hear("visited") == VISITED
            assert line.hanging.wait(PATIENCE_SECONDS)
            line.recover()
            assert seal(station) == sealed_by_central(settings) > len(station.acked)
    assert line.done == [Fault.REFUSED, Fault.ERROR, Fault.GARBAGE, Fault.CUT, Fault.HANGS]


@pytest.mark.endurance
def test_a_central_killed_again_and_again_seals_each_event_once(tmp_path: Path) -> None:
    """The kills fall about the exchanges: a change waits 0.25 s for others, then it is sent and sealed."""
    seed = int(os.environ.get("KILL_SEED", random.SystemRandom().randrange(2**32)))
    sys.stdout.write(f"seed {seed}\n")
    moments = random.Random(seed)
    first = DemonstrationCentral(tmp_path, Settings())
    with first as settings, PlayedStation(settings) as station:
        for _ in range(VISITS):
            station.tell("play")
        station.hear_acks(1)
        first.kill()
        for _ in range(CENTRAL_KILLS):
            with central_again(settings) as central:
                station.hear_acks(len(station.acked) + moments.randint(1, 2 * PART))
                station.wait(moments.uniform(0, 0.5))
                central.kill()
        with central_again(settings):
            assert seal(station) == sealed_by_central(settings) > len(station.acked)
    with open_journal(settings) as journal:
        assert len(journal.run(lambda tx: tx.cases(("accepted",)))) == VISITS
    with open_central(str(tmp_path / "central.db"), settings) as house:
        report = verify_journal(house.journal, CENTRE, central_key=house.central.public_key)
    assert (report.first_break, report.forks, report.held, report.parked) == (None, (), 0, 0)
