import os
import subprocess
import sys
from pathlib import Path

import pytest

NO_DISPLAY = (
    "dost-desk: No window can be opened: there is no display here that Qt can use. [window.no-display]"
)


@pytest.mark.parametrize("display", ["", ":47"])
@pytest.mark.parametrize("arguments", [(), ("--mode", "desk")])
def test_without_a_display_a_station_says_so_and_makes_nothing(
    tmp_path: Path, display: str, arguments: tuple[str, ...]
) -> None:
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "DISPLAY": display}
    command = [sys.executable, "-m", "dost_desk", "run", *arguments]
    told = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert (told.returncode, told.stdout, told.stderr) == (4, "", f"{NO_DISPLAY}\n")
    assert list(tmp_path.iterdir()) == []
