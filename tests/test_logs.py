import json
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from dost_desk import logs
from dost_desk.errors import InputError

PERSON = "Nümunəyeva 0NUMUN1"


@pytest.fixture
def lines(tmp_path: Path) -> Iterator[Any]:
    end = logs.begin(tmp_path, "station")
    file = tmp_path / logs.FOLDER / "station.log"
    yield lambda: [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    end()


def raised(error: Exception) -> Exception:
    try:
        raise error
    except type(error) as caught:
        return caught


def test_an_event_has_its_time_source_and_values(lines: Any) -> None:
    structlog.get_logger("dost_desk.app").info("opened", usable=1.5)
    (line,) = lines()
    assert (line["event"], line["usable"], line["level"], line["from"]) == (
        "opened",
        1.5,
        "info",
        "dost_desk.app",
    )
    assert line["at"].endswith("+00:00")


def test_an_error_keeps_kind_code_and_place_but_none_of_its_words(lines: Any) -> None:
    structlog.get_logger("dost_desk.ui").error("failed", exc_info=raised(ValueError(PERSON)))
    structlog.get_logger("dost_desk.ui").error(
        "failed", exc_info=raised(InputError("fin.length", fin=PERSON))
    )
    logging.getLogger("dost_desk.sync").error("failed", exc_info=raised(KeyError(PERSON)))
    first, second, third = (line["error"] for line in lines())
    assert (first["kind"], second["code"], third["kind"]) == ("ValueError", "fin.length", "KeyError")
    assert first["places"] == [f"test_logs.py:{raised.__code__.co_firstlineno + 2} raised"]
    assert PERSON.split(maxsplit=1)[0] not in json.dumps(lines(), ensure_ascii=False)


def test_a_library_may_not_quote_what_was_typed(lines: Any) -> None:
    logging.getLogger("httpx").warning("could not post %s", PERSON)
    logging.getLogger("httpx").info("posting")
    logging.getLogger("dost_desk.server").info("refused: %s", "enrol.used")
    assert [line["event"] for line in lines()] == ["could not post %s", "refused: enrol.used"]


def test_the_file_rotates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "FILE_BYTES", 500)
    end = logs.begin(tmp_path, "station")
    for number in range(40):
        structlog.get_logger("dost_desk.app").info("line", number=number)
    end()
    files = sorted(file.name for file in (tmp_path / logs.FOLDER).iterdir())
    assert files == ["station.log", *(f"station.log.{number}" for number in range(1, logs.FILES_KEPT + 1))]
    assert all(file.stat().st_size <= 500 for file in (tmp_path / logs.FOLDER).iterdir())


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / logs.FOLDER).write_text("in the way")
    end = logs.begin(tmp_path, "station")
    structlog.get_logger("dost_desk.app").error("lost", exc_info=raised(ValueError(PERSON)))
    end()
    assert capfd.readouterr() == ("", "")


def test_what_nobody_caught_in_a_thread_is_logged(lines: Any, capfd: pytest.CaptureFixture[str]) -> None:
    end = logs.log_what_nobody_caught()
    try:
        thread = threading.Thread(target=lambda: raised(OSError()) and 1 / 0)
        thread.start()
        thread.join()
        sys.unraisablehook(type("Args", (), {"exc_value": raised(ValueError(PERSON))})())
    finally:
        end()
    assert [line["error"]["kind"] for line in lines()] == ["ZeroDivisionError", "ValueError"]
    assert capfd.readouterr() == ("", "")
