"""From the start of the process to the first painted frame and the first usable screen, and peak memory.

Both programs begin as ``python``; the bare one only shows a window of the same size. The station's is
``dost-desk run`` on a store that is there already, enrolled, with no line to central.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from dost_desk.bootstrap import open_house
from dost_desk.cli.demonstration import DemonstrationCentral
from dost_desk.settings import Settings
from tests.bench.report import Row

_ROUNDS = 7
_PATIENCE = 60.0
_NOWHERE = "http://127.0.0.1:9"
_MEBIBYTE_KIB = 1024
_BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, painted)

def painted():
    print(time.time(), flush=True)
    app.quit()

app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""


def bench() -> list[Row]:
    """Start both by turns and return the rows; medians of milliseconds and of MiB."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with DemonstrationCentral(folder, Settings()) as settings:
            open_house(settings).close()
        _start_station(folder)  # what is compiled and cached once is not measured
        _start_bare()
        pairs = [(_start_bare(), _start_station(folder)) for _ in range(_ROUNDS)]
    bare = median(pair[0][0] for pair in pairs)
    memory = median(pair[0][1] for pair in pairs)
    painted, usable, peak = (median(pair[1][place] for pair in pairs) for place in range(3))
    limit = "bare PySide6 window"
    return [
        Row("start to first painted frame", painted, "ms", limit, bare, painted / bare, "≤ 1.5 ×"),
        Row("start to first usable screen", usable, "ms", limit, bare, usable / bare, ""),
        Row("peak memory, all windows open", peak, "MiB", limit, memory, peak / memory, ""),
    ]


def _start_bare() -> tuple[float, float]:
    begin = time.time()
    process = subprocess.Popen([sys.executable, "-c", _BARE], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    told = float(process.stdout.readline())
    process.stdout.close()
    return (told - begin) * 1000, _peak(process)


def _start_station(folder: Path) -> tuple[float, float, float]:
    log = folder / "logs" / "station.log"
    log.unlink(missing_ok=True)
    environment = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),  # as an installed program, it is compiled once
        "DOST_DESK_FOLDER": str(folder),
        "DOST_DESK_KEY": "open",
        "DOST_DESK_CENTRAL": _NOWHERE,
        "DOST_DESK_SETTINGS": str(folder / "none.toml"),
    }
    begin = time.time()
    process = subprocess.Popen([sys.executable, "-m", "dost_desk", "run"], env=environment)
    opened = _wait_for(log, process)
    process.send_signal(signal.SIGTERM)
    peak = _peak(process)
    return (opened["painted"] - begin) * 1000, (opened["usable"] - begin) * 1000, peak


def _wait_for(log: Path, process: "subprocess.Popen[bytes]") -> dict[str, float]:
    deadline = time.time() + _PATIENCE
    while time.time() < deadline and process.poll() is None:
        for line in log.read_text("utf-8").splitlines() if log.exists() else ():
            told: dict[str, float] = json.loads(line)
            if "usable" in told:
                return told
        time.sleep(0.01)
    process.kill()
    raise RuntimeError("the station did not open")


def _peak(process: "subprocess.Popen[bytes] | subprocess.Popen[str]") -> float:
    """Wait for the end of the process and return its peak resident memory in MiB."""
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return used.ru_maxrss / _MEBIBYTE_KIB
