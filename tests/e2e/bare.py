"""Starts the program as on a bare machine: no display, no session, an empty home and temporary folder."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self


class Bare:
    """One run of ``dost-desk`` and of all that it starts, which end with it at the latest."""

    def __init__(self, folder: Path, *arguments: str, **environment: str) -> None:
        self.home, self.temporary = folder / "home", folder / "temporary"
        for one in (self.home, self.temporary):
            one.mkdir(exist_ok=True)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "dost_desk", *arguments],
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(self.home),
                "TMPDIR": str(self.temporary),
                **environment,
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self.said = self.complained = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.communicate()

    def end(self) -> int:
        """Wait for its end; return the exit code."""
        self.said, self.complained = self.process.communicate()
        return self.process.returncode

    @property
    def remains(self) -> bool:
        """Whether anything that it started still runs."""
        try:
            os.killpg(self.process.pid, 0)
        except ProcessLookupError:
            return False
        return True

    @property
    def left(self) -> list[Path]:
        """What it left behind in the home and in the temporary folder."""
        return [*self.home.rglob("*"), *self.temporary.rglob("*")]
