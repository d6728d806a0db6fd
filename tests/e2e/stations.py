"""Runs a played station as a process, and talks with it line by line."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from dost_desk.settings import Settings

ROOT = Path(__file__).parents[2]
_SAID_LAST = 3000


class PlayedStation:
    """One process of ``played_station``; ``acked`` are the events that its screens showed so far."""

    def __init__(self, settings: Settings) -> None:
        command = [sys.executable, "-m", "tests.e2e.played_station"]
        command += [str(settings.folder), settings.central, settings.code]
        self._errors = settings.folder / "played.err"
        with self._errors.open("a") as errors:
            self._process = subprocess.Popen(
                command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True
            )
        self.acked: list[bytes] = []

    def tell(self, command: str) -> None:
        """Give it a command; it is done once the station is open."""
        assert self._process.stdin is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()

    def lines(self) -> Iterator[str]:
        """Yield what it prints, until it ends."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("ack "):
                self.acked.append(bytes.fromhex(line.split()[1]))
            yield line.strip()

    def hear(self, word: str) -> str:
        """Read until a line begins with ``word``; return the line."""
        for line in self.lines():
            if line.startswith(word):
                return line
        raise AssertionError(f"{word!r} did not come: {self._said()}")

    def hear_acks(self, events: int) -> None:
        """Read until so many events were acknowledged by this process."""
        lines = self.lines()
        while len(self.acked) < events:
            assert next(lines, None) is not None, f"it ended by itself: {self._said()}"

    def wait(self, seconds: float) -> None:
        """Let it run on for so many seconds."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return
        raise AssertionError(f"it ended by itself: {self._said()}")

    def kill_in(self, seconds: float) -> None:
        """Kill it with signal 9 after so many seconds."""
        self.wait(seconds)
        self._process.kill()
        self._process.wait()
        # What it had printed before it died was acknowledged too.
        for _ in self.lines():
            pass
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self.close()

    def close(self) -> None:
        """End it in order, if it still runs."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def _said(self) -> str:
        return self._errors.read_text()[-_SAID_LAST:]
