import os
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from dost_desk.bootstrap import open_house
from dost_desk.cli.failing import told
from dost_desk.errors import (
    DamageError,
    DostError,
    InputError,
    RefusedError,
    SurroundingsError,
)
from dost_desk.settings import KeyPlace, Settings

WORDS = "nümunə parol"
NOWHERE = "http://127.0.0.1:9"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (DostError("unexpected"), 1),
        (InputError("code.misread"), 2),
        (RefusedError("station.not-enrolled"), 3),
        (SurroundingsError("store.disk-full"), 4),
        (DamageError("store.damaged"), 5),
        (KeyboardInterrupt(), 130),
    ],
)
def test_each_kind_of_failure_has_its_exit_code(
    error: BaseException, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit) as caught, told():
        raise error
    assert caught.value.exit_code == code
    said = capsys.readouterr().err
    assert said.count("\n") == (0 if isinstance(error, KeyboardInterrupt) else 1)
    assert getattr(error, "code", "") in said


def test_a_fault_of_ours_is_one_line_with_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as caught, told():
        raise ValueError("0NUMUN1")
    said = capsys.readouterr().err
    assert caught.value.exit_code == 70
    assert "ValueError, test_failing.py:" in said
    assert (said.count("\n"), "NUMUN1" in said) == (1, False)


def test_a_command_that_ends_by_itself_is_no_failure() -> None:
    with pytest.raises(typer.Exit) as caught, told():
        raise typer.Exit(7)
    assert caught.value.exit_code == 7


def run(folder: Path, *arguments: str, **given: str) -> "subprocess.CompletedProcess[str]":
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("DOST_DESK_")},
        "QT_QPA_PLATFORM": "offscreen",
        "DOST_DESK_FOLDER": str(folder),
        "DOST_DESK_KEY": "passphrase",
        "DOST_DESK_PASSPHRASE": WORDS,
        "DOST_DESK_SETTINGS": str(folder.parent / "none.toml"),
        **given,
    }
    return subprocess.run(
        [sys.executable, "-m", "dost_desk", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def told_in_one_line(done: "subprocess.CompletedProcess[str]", code: str) -> int:
    assert (done.stdout, done.stderr.count("\n")) == ("", 1), done.stderr
    assert done.stderr.startswith("dost-desk: ")
    assert done.stderr.endswith(f" [{code}]\n")
    return done.returncode


def set_up(folder: Path) -> None:
    """Make a station's store that belongs nowhere yet, as a first start without a line leaves it."""
    settings = Settings(folder=folder, key=KeyPlace.PASSPHRASE, passphrase=WORDS)
    with pytest.raises(RefusedError, match=r"station\.not-enrolled"):
        open_house(settings)


COMMANDS = ["sync", "journal verify", "journal show", "journal rebuild"]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("place", ["missing", "empty", "file"])
def test_where_no_station_is_none_is_made(tmp_path: Path, command: str, place: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("no folder")
    before = sorted(tmp_path.rglob("*"))
    done = run(tmp_path / place, *command.split())
    assert told_in_one_line(done, "store.not-here") == 4
    assert str(tmp_path / place) in done.stderr
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("command", ["sync", "journal verify"])
def test_what_keeps_a_store_shut_is_told_in_one_line(tmp_path: Path, command: str) -> None:
    folder = tmp_path / "station"
    set_up(folder)
    arguments = command.split()
    unset = run(folder, *arguments, DOST_DESK_PASSPHRASE="")
    assert told_in_one_line(unset, "key.no-passphrase") == 4
    wrong = run(folder, *arguments, DOST_DESK_PASSPHRASE="another")
    assert told_in_one_line(wrong, "key.wrong-passphrase") == 4
    store = folder / "journal.db"
    store.write_bytes(b"\0" * store.stat().st_size)
    assert run(folder, *arguments).returncode in {4, 5}


def test_the_headless_passphrase_opens_the_store(tmp_path: Path) -> None:
    set_up(tmp_path / "station")
    opened = run(tmp_path / "station", "journal", "verify")
    assert (opened.returncode, opened.stderr) == (0, "")
    assert "the journal is whole" in opened.stdout


def test_a_sync_that_cannot_be(tmp_path: Path) -> None:
    folder = tmp_path / "station"
    set_up(folder)
    assert told_in_one_line(run(folder, "sync"), "station.not-enrolled") == 3
    mistyped = run(folder, "sync", DOST_DESK_CENTRAL=NOWHERE, DOST_DESK_CODE="mistyped")
    assert told_in_one_line(mistyped, "enrol.malformed-code") == 2


def test_settings_that_are_wrong_are_named(tmp_path: Path) -> None:
    file = tmp_path / "station.toml"
    file.write_text('language = "de"\n')
    done = run(tmp_path, "run", "--settings", str(file))
    assert told_in_one_line(done, "settings.damaged") == 5
    assert str(file) in done.stderr


@pytest.mark.parametrize("arguments", [("run", "--language", "de"), ("run", "--mode", "boss"), ("dance",)])
def test_a_wrong_argument_ends_with_2_and_no_traceback(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = run(tmp_path, *arguments)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert "Error: " in done.stderr
