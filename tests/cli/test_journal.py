"""``journal verify``, ``show`` and ``rebuild`` on real files, whole and harmed by one who has the key."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from dost_desk.cli import app
from dost_desk.cli.journal import BREAKS
from dost_desk.domain import bodies as b
from dost_desk.store import verify
from dost_desk.store.keys import from_open_file
from dost_desk.store.sqlcipher import SqlCipherFile
from dost_desk.sync.enrolment import Enrolment, settle
from tests.journals import JournalFactory, Sealer, found, issue, send, ticket


@pytest.fixture
def folder(journals: JournalFactory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A station's folder: 6 of its 7 events are sealed in two blocks, and it knows central's key."""
    folder = tmp_path / "station"
    folder.mkdir()
    key = from_open_file(folder / "journal.key", create=True, unprotected=True)
    sealer = Sealer()
    central = journals.open("central", "central")
    database = SqlCipherFile(folder / "journal.db", lambda: key)
    station = journals.open("station", "w1", database=database)
    central.run(lambda tx: found(tx, "w1"))
    send(central, station)
    first = central.run(sealer.seal)
    station.run(issue(1))
    station.run(lambda tx: tx.append("ticket/1", b.TicketCalled(desk="1"), staff="agent"))
    send(station, central)
    second = central.run(sealer.seal)
    assert first is not None
    assert second is not None
    station.run(lambda tx: tx.record_seals([first, second], sealer.verify))
    station.run(lambda tx: tx.append("ticket/2", ticket(2)))
    place = Enrolment("001", "w1", 1, "standalone", "w1", "", sealer.public.hex())
    station.run(lambda tx: settle(tx, place))
    journals.close()
    monkeypatch.setenv("DOST_DESK_FOLDER", str(folder))
    monkeypatch.setenv("DOST_DESK_KEY", "open")
    monkeypatch.setenv("DOST_DESK_SETTINGS", str(tmp_path / "none.toml"))
    yield folder
    journals.close()


def journal(*arguments: str) -> Result:
    done = CliRunner().invoke(app, ["journal", *arguments])
    assert "Traceback" not in done.output
    return done


def harm(folder: Path, work: Callable[[Any], None]) -> None:
    key = from_open_file(folder / "journal.key", create=False, unprotected=True)
    connection = SqlCipherFile(folder / "journal.db", lambda: key).open()
    work(connection.raw)
    connection.close()


def flip(table: str, column: str, where: str) -> Callable[[Any], None]:
    """Change one bit of one value."""

    def work(raw: Any) -> None:
        content = bytearray(raw.execute(f"SELECT {column} FROM {table} WHERE {where}").fetchone()[0])
        content[len(content) // 2] ^= 1
        raw.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", (bytes(content),))

    return work


def test_a_whole_journal_is_said_to_be_whole(folder: Path) -> None:
    done = journal("verify")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == "events 7, writers 2, sealed 6, held 0, parked 0\nthe journal is whole\n"


SECOND = "writer = 'w1' AND seq = 2"
LAST_BLOCK = "first = (SELECT max(first) FROM seal_block)"


@pytest.mark.parametrize(
    ("work", "where", "codes"),
    [
        (flip("event", "body", SECOND), "writer w1, branch 0, seq 2", {"verify.body-changed"}),
        (flip("event", "salt", SECOND), "writer w1, branch 0, seq 2", {"verify.body-changed"}),
        (
            flip("event", "envelope", SECOND),
            "writer w1, branch 0, seq 2",
            {"verify.body-changed", "verify.wrong-id", "verify.unreadable", "verify.wrong-place"},
        ),
        (flip("event", "id", SECOND), "writer w1, branch 0, seq 2", {"verify.wrong-id"}),
        (
            flip("seal_block", "block", LAST_BLOCK),
            "seal 5",
            {"verify.seal-digest", "verify.seal-unreadable", "verify.seal-signature"},
        ),
        (flip("seal_block", "digest", LAST_BLOCK), "seal 5", {"verify.seal-digest"}),
        (
            lambda raw: raw.execute("UPDATE sealed SET seal = 9 WHERE writer = 'w1'"),
            "seal 5",
            {"verify.seal-record"},
        ),
        (
            lambda raw: raw.execute("UPDATE head SET seq = 2 WHERE writer = 'w1'"),
            "writer w1, branch 0, seq 2",
            {"verify.wrong-head"},
        ),
    ],
)
def test_the_first_break_is_named_and_the_exit_code_says_damage(
    folder: Path, work: Callable[[Any], None], where: str, codes: set[str]
) -> None:
    harm(folder, work)
    done = journal("verify")
    assert done.exit_code == 5
    assert "whole" not in done.stdout
    assert done.stderr.startswith(f"broken: {where}: ")
    assert done.stderr.count("\n") == 1
    assert done.stderr.rpartition("[")[2].rstrip("]\n") in codes


@pytest.mark.parametrize("command", [["verify"], ["show"], ["show", "ticket/1"], ["rebuild"]])
def test_a_store_that_is_none_is_told_in_one_line(folder: Path, command: list[str]) -> None:
    store = folder / "journal.db"
    store.write_bytes(b"\0" * store.stat().st_size)
    done = journal(*command)
    assert done.exit_code in {4, 5}
    assert (done.stdout, done.stderr.count("\n")) == ("", 1)


@pytest.mark.parametrize("command", [["verify"], ["show", "ticket/1"], ["rebuild"]])
def test_a_store_with_a_torn_middle_is_told_in_one_line(folder: Path, command: list[str]) -> None:
    store = folder / "journal.db"
    whole = store.read_bytes()
    store.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    done = journal(*command)
    assert (done.exit_code, done.stderr.count("\n")) == (5, 1)


def test_another_key_does_not_open_it(folder: Path) -> None:
    (folder / "journal.key").unlink()
    assert "[key.missing]" in journal("verify").stderr
    (folder / "other.db").touch()
    from_open_file(folder / "journal.key", create=True, unprotected=True)
    done = journal("verify")
    assert done.exit_code in {4, 5}
    assert (done.stdout, done.stderr.count("\n")) == ("", 1)


def test_show_prints_a_history_and_lists_the_subjects(folder: Path) -> None:
    assert folder.is_dir()
    assert journal("show").stdout.splitlines() == ["directory", "ticket/1", "ticket/2"]
    lines = journal("show", "ticket/1").stdout.splitlines()
    assert [line.split("  ")[2] for line in lines[::2]] == ["ticket.issued", "ticket.called"]
    assert "[seal 5 applied]" in lines[0]
    assert "[not sealed]" in journal("show", "ticket/2").stdout


@pytest.mark.parametrize("subject", ["case/none", "nothing", "ticket/", "../..", "\x1b[31m"])
def test_show_of_what_is_not_there_is_one_line_and_exit_1(folder: Path, subject: str) -> None:
    assert folder.is_dir()
    done = journal("show", subject)
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "[journal.no-subject]" in done.stderr
    assert "\x1b" not in done.stderr


def test_rebuild_writes_lost_rows_again(folder: Path) -> None:
    harm(folder, lambda raw: raw.execute("DELETE FROM ticket"))
    done = journal("rebuild")
    assert (done.exit_code, done.stdout) == (0, "rebuilt 3 subjects\n")
    rows: list[int] = []
    harm(folder, lambda raw: rows.append(raw.execute("SELECT count(*) FROM ticket").fetchone()[0]))
    assert rows == [2]


def test_every_break_has_its_meaning() -> None:
    tree = ast.parse(Path(verify.__file__).read_text("utf-8"))
    told = {
        str(node.args[-1].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "_fail"
        and isinstance(node.args[-1], ast.Constant)
    }
    assert {f"verify.{code}" for code in told} <= BREAKS.keys()
    assert len(BREAKS) == 17
