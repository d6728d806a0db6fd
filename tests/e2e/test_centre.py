"""A centre set up by hand over the command line, as the README tells, by one administrator."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dost_desk import logs
from dost_desk.cli import app

MODES = ("desk", "helper", "kiosk", "hall")
CENTRE = "001"


class Hand:
    """The administrator at a prompt; each computer has its own folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.central = ""

    def environment(self, computer: str, code: str = "") -> dict[str, str]:
        given = {
            "FOLDER": str(self.folder / computer),
            "SETTINGS": str(self.folder / "none.toml"),
            "KEY": "open",
            "CENTRAL": self.central,
            "CODE": code,
            "STAFF_PASSWORD": "uzun-parol",
            "STAFF_PIN": "1414",
        }
        return {f"DOST_DESK_{name}": value for name, value in given.items()}

    def start(self, computer: str, *arguments: str, code: str = "") -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, "-m", "dost_desk", *arguments],
            env={**os.environ, **self.environment(computer, code), "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def do(self, computer: str, *arguments: str, refused: int = 0) -> str:
        """Run a command to its end; return what it says, its complaint where it is refused."""
        done = CliRunner().invoke(app, list(arguments), env=self.environment(computer))
        assert done.exit_code == refused, done.output
        assert done.stderr.count("\n") == bool(refused)
        return done.stderr if refused else done.stdout

    @contextmanager
    def serving(self, *db: str) -> Iterator[None]:
        with self.start("central", "central", "--port", "0", *db) as process:
            assert process.stdout is not None
            self.central = process.stdout.readline().split()[1]
            yield
            process.send_signal(signal.SIGTERM)
            assert process.wait(60) == 0

    @contextmanager
    def open(self, mode: str, code: str) -> Iterator[None]:
        """Open a station's window; it is closed in order at the end."""
        log = self.folder / mode / logs.FOLDER / "station.log"
        with self.start(mode, "run", "--mode", mode, code=code) as process:
            yield
            while not (log.exists() and '"opened"' in log.read_text("utf-8")):
                assert process.poll() is None
            process.send_signal(signal.SIGTERM)
            assert process.wait(60) == 0
            assert process.stderr is not None
            assert process.stderr.read() == ""


@pytest.fixture(params=["postgresql", pytest.param("sqlite", marks=pytest.mark.endurance)])
def db(request: pytest.FixtureRequest) -> tuple[str, ...]:
    return ("--db", request.getfixturevalue("postgres_url")) if request.param == "postgresql" else ()


def test_a_centre_is_set_up_and_a_lost_station_is_shut_out(tmp_path: Path, db: tuple[str, ...]) -> None:
    hand = Hand(tmp_path)
    hand.do("central", "directory", "centre", CENTRE, "--name", "DOST mərkəzi (nümunə)", *db)
    for staff, role in (("014", "agent"), ("k03", "volunteer")):
        hand.do("central", "directory", "staff", CENTRE, staff, "--name", "Nümunə", "--role", role, *db)
    codes = {mode: hand.do("central", "enrol", CENTRE, mode, *db).strip() for mode in MODES}
    with hand.serving(*db):
        with ExitStack() as stack:
            for mode in MODES:
                stack.enter_context(hand.open(mode, codes[mode]))
        for mode in MODES:
            assert hand.do(mode, "sync").startswith("sent 0, ")
            assert hand.do(mode, "journal", "verify").endswith("the journal is whole\n")
    listed = hand.do("central", "directory", "show", CENTRE, *db).splitlines()
    devices = {line.split()[2].rstrip(":"): line.split()[1] for line in listed if line.startswith("device ")}
    assert devices.keys() == set(MODES)
    hand.do("central", "directory", "revoke", CENTRE, devices["kiosk"], "--why", "itirilib", *db)
    with hand.serving(*db):
        assert "[exchange.revoked]" in hand.do("kiosk", "sync", refused=3)
        assert hand.do("desk", "sync").startswith("sent 0, ")
