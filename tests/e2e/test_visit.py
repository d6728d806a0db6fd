import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

PAPERS = ("ticket.pdf", "application.pdf", "receipt.pdf", "missing.pdf")
STEPS = 10


def play(out: Path, language: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dost_desk", "visit", "--out", str(out), "--language", language]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def check(out: Path, done: subprocess.CompletedProcess[str]) -> None:
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads((out / "visit.json").read_text("utf-8"))
    assert told["service"] == "01-09-15-00"
    assert told["events"] == told["sealed"] > 0
    assert told["digest_station"] == told["digest_central"] != ""
    assert len(told["steps"]) >= STEPS
    for paper in PAPERS:
        assert PdfReader(out / paper).pages
    receipt = PdfReader(out / "receipt.pdf").pages[0].extract_text()
    assert told["case"] in receipt
    assert len(list(out.glob("*.png"))) >= STEPS


@pytest.mark.endurance
def test_a_visit_is_played_to_its_acceptance(tmp_path: Path) -> None:
    check(tmp_path, play(tmp_path, "az"))


@pytest.mark.endurance
@pytest.mark.parametrize("language", ["ru", "en"])
def test_a_visit_is_played_in_the_other_languages(tmp_path: Path, language: str) -> None:
    check(tmp_path, play(tmp_path, language))


def test_a_folder_that_is_a_file_is_said_in_one_line(tmp_path: Path) -> None:
    taken = tmp_path / "out"
    taken.write_text("taken", "utf-8")
    done = play(taken, "az")
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert taken.read_text("utf-8") == "taken"
