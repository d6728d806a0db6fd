"""The demonstration's own central: a second process on loopback that ends with the first."""

import os
import subprocess
import sys
from pathlib import Path
from types import TracebackType

import msgspec

from dost_desk.errors import SurroundingsError
from dost_desk.settings import KeyPlace, Settings

_LINES = 2
_END_SECONDS = 10.0


class DemonstrationCentral:
    """Starts central on a free port and returns the settings of a station that belongs to it.

    Both keep their stores in ``folder``, encrypted with keys that lie open beside them: there is
    nothing to protect in a demonstration, and nobody to ask for a passphrase.
    """

    def __init__(self, folder: Path, settings: Settings) -> None:
        self._folder = folder
        self._settings = settings
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Settings:
        """Start central and wait until it listens.

        Raises:
            SurroundingsError: ``demonstration.no-central`` when it did not start.
        """
        command = [sys.executable, "-m", "dost_desk", "central", "--demonstration", "--until-input-ends"]
        command += ["--port", "0", "--db", str(self._folder / "central.db")]
        self._process = subprocess.Popen(  # noqa: S603 # our own program with our own arguments
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=_environment(self._folder),
        )
        told = dict(line.split(maxsplit=1) for line in self._read_lines() if " " in line)
        if "address" not in told or "code" not in told:
            self.__exit__(None, None, None)
            raise SurroundingsError("demonstration.no-central")
        return msgspec.structs.replace(
            self._settings,
            folder=self._folder,
            key=KeyPlace.OPEN,
            central=told["address"].strip(),
            code=told["code"].strip(),
        )

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            return
        process.stdin.close()
        try:
            process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()

    def kill(self) -> None:
        """Let central die at once, as a lost line does; for those who show what then happens."""
        if self._process is not None:
            self._process.kill()

    def _read_lines(self) -> list[str]:
        assert self._process is not None
        assert self._process.stdout is not None
        return [self._process.stdout.readline() for _ in range(_LINES)]


def _environment(folder: Path) -> dict[str, str]:
    """Return central's environment: its log beside its store, its key open, nothing of the station's."""
    return {**os.environ, "DOST_DESK_KEY": KeyPlace.OPEN, "DOST_DESK_FOLDER": str(folder)}
