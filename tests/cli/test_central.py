import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from dost_desk.cli.demonstration import DemonstrationCentral
from dost_desk.errors import SurroundingsError
from dost_desk.settings import Settings


@contextmanager
def central(folder: Path, *arguments: str) -> "Iterator[subprocess.Popen[str]]":
    environment = {**os.environ, "DOST_DESK_FOLDER": str(folder), "DOST_DESK_KEY": "open"}
    with subprocess.Popen(
        [sys.executable, "-m", "dost_desk", "central", "--port", "0", *arguments],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def address(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("address "):
            return line.split()[1]
    raise AssertionError("it did not listen")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_that_it_began_and_that_it_stopped(tmp_path: Path, number: signal.Signals) -> None:
    with central(tmp_path) as process:
        url = address(process)
        assert httpx.get(f"{url}/healthz", trust_env=False).status_code == 200
        refused = httpx.post(f"{url}/sync/enrol", content=b"nonsense", trust_env=False)
        assert refused.json() == {"code": "enrol.bad-request"}
        process.send_signal(number)
        assert process.wait(30) == 0
        assert process.stderr is not None
        said = process.stderr.read().splitlines()
    assert said == [f"dost-desk central: listening on {url}", "dost-desk central: stopped"]
    lines = [json.loads(line) for line in (tmp_path / "logs" / "central.log").read_text("utf-8").splitlines()]
    assert ["request refused: enrol.bad-request (400)" in line["event"] for line in lines] == [True]
    assert lines[0]["level"] == "info"


def test_started_by_a_program_it_is_silent_and_ends_with_its_input(tmp_path: Path) -> None:
    with central(tmp_path, "--demonstration", "--until-input-ends") as process:
        address(process)
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(30) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_an_address_that_is_taken_is_told(tmp_path: Path) -> None:
    with central(tmp_path / "one") as first:
        port = address(first).rpartition(":")[2]
        with central(tmp_path / "two", "--port", port) as second:
            assert second.wait(60) == 4
            assert second.stderr is not None
            said = second.stderr.read()
    assert "[server.no-address]" in said
    assert "Traceback" not in said


def test_the_demonstrations_central_ends_with_it(tmp_path: Path) -> None:
    with DemonstrationCentral(tmp_path, Settings(language="ru")) as settings:
        assert settings.language == "ru"
        assert settings.folder == tmp_path
        assert httpx.get(f"{settings.central}/healthz", trust_env=False).status_code == 200
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{settings.central}/healthz", trust_env=False)


def test_a_demonstration_whose_central_does_not_start(tmp_path: Path) -> None:
    folder = tmp_path / "file"
    folder.write_text("in the way")
    with pytest.raises(SurroundingsError, match=r"demonstration\.no-central"):
        DemonstrationCentral(folder, Settings()).__enter__()
