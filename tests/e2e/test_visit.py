import json
import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from tests.e2e.bare import Bare

PAPERS = ("ticket.pdf", "application.pdf", "receipt.pdf", "missing.pdf")
WINDOWS = ("kiosk", "hall", "desk", "helper", "sign-in")
STEPS = 25


def check(out: Path, language: str) -> None:
    told = json.loads((out / "visit.json").read_text("utf-8"))
    assert (told["service"], told["language"], told["outcome"]) == ("01-09-15-00", language, "accepted")
    assert told["events"] == told["sealed"] == told["seal_station"] == told["seal_central"] > 0
    assert told["digest_station"] == told["digest_central"] != ""
    assert len({step["name"] for step in told["steps"]}) >= STEPS
    for paper in PAPERS:
        assert PdfReader(out / paper).pages
    assert told["case"] in PdfReader(out / "receipt.pdf").pages[0].extract_text()
    assert told["ticket"] in PdfReader(out / "ticket.pdf").pages[0].extract_text()
    assert sorted(file.name for file in out.iterdir()) == sorted([*PAPERS, "visit.json", *told["pictures"]])
    for window in WINDOWS:
        assert any(f"-{window}" in picture for picture in told["pictures"])
    for picture in told["pictures"]:
        assert not is_blank(out / picture), picture


def is_blank(file: Path) -> bool:
    image = QImage(str(file)).scaled(64, 64)
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) < 5


def play(folder: Path, language: str) -> None:
    out = folder / "out"
    with Bare(folder, "visit", "--out", str(out), "--language", language) as run:
        assert (run.end(), run.complained) == (0, "")
        assert not run.remains
        assert run.left == []
    assert run.said.startswith("visit ")
    check(out, language)


def test_a_visit_is_played_to_its_acceptance(tmp_path: Path) -> None:
    play(tmp_path, "az")


@pytest.mark.endurance
@pytest.mark.parametrize("language", ["ru", "en"])
def test_a_visit_is_played_in_the_other_languages(tmp_path: Path, language: str) -> None:
    play(tmp_path, language)


@pytest.mark.endurance
def test_without_a_display_the_demonstration_plays_a_visit_and_leaves_nothing(tmp_path: Path) -> None:
    for _ in range(2):
        with Bare(tmp_path, "run", "--demonstration") as run:
            assert run.end() == 0
            assert not run.remains
            assert run.left == []
        assert run.said.startswith("visit ")
        assert run.complained.startswith("dost-desk: no display")
        assert run.complained.count("\n") == 1


@pytest.mark.endurance
def test_a_visit_whose_case_never_arrives_is_no_success(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "visit.json").write_text("of an earlier visit", "utf-8")
    with Bare(tmp_path, "visit", "--out", str(out)) as run:
        while not list(out.glob("*-desk-called.png")):
            with suppress(subprocess.TimeoutExpired):
                run.process.wait(0.2)
            assert run.process.returncode is None
        (central,) = Path(f"/proc/{run.process.pid}/task/{run.process.pid}/children").read_text().split()
        os.kill(int(central), signal.SIGKILL)
        assert run.end() == 1
        assert not run.remains
        assert run.left == []
    assert run.said == ""
    assert "sealed" in run.complained
    assert "[visit.step]" in run.complained
    assert run.complained.count("\n") == 1
    assert not (out / "visit.json").exists()
    # All before it happened: the case was accepted here.
    assert list(out.glob("*-desk-accepted.png"))


def test_a_folder_that_is_a_file_is_said_in_one_line(tmp_path: Path) -> None:
    taken = tmp_path / "out"
    taken.write_text("taken", "utf-8")
    with Bare(tmp_path, "visit", "--out", str(taken)) as run:
        assert run.end() == 4
    assert "[visit.no-folder]" in run.complained
    assert run.complained.count("\n") == 1
    assert taken.read_text("utf-8") == "taken"
