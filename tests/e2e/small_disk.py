"""A small disk that a test fills to the last byte and empties again."""

import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

SIZE = "24m"
_PIECES = (1 << 20, 1 << 12, 1)


class SmallDisk:
    """What lies in ``folder`` shares one small disk. ``codes`` are those by which a full one may be told."""

    codes = frozenset({"store.disk-full"})

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filling = folder / "filling"

    def fill(self) -> None:
        """Leave no byte free."""
        with self._filling.open("ab", buffering=0) as file:
            for piece in _PIECES:
                with suppress(OSError):
                    while file.write(bytes(piece)) == piece:
                        pass

    def free(self) -> None:
        """Free what ``fill`` took."""
        self._filling.unlink(missing_ok=True)


class LimitedDisk(SmallDisk):
    """Where nothing may be mounted: the system lets this process write to no file while it is "full"."""

    # The system says that the file is too large (EFBIG), which SQLite calls a failure of the disk.
    codes = frozenset({"store.disk-full", "store.disk-failed"})

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        """Let no file be written."""
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, self._before[1]))

    def free(self) -> None:
        """Let files be written again."""
        resource.setrlimit(resource.RLIMIT_FSIZE, self._before)


@contextmanager
def small_disk(folder: Path) -> Iterator[SmallDisk]:
    """Mount a small disk at ``folder``; where that is not allowed, limit what this process may write."""
    folder.mkdir()
    if not _mount(folder):
        limited = LimitedDisk(folder)
        try:
            yield limited
        finally:
            limited.free()
        return
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def _mount(folder: Path) -> bool:
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False  # there is no such program here
