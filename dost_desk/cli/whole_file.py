"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path


def _write_beside(beside: Path, data: bytes) -> None:
    # O_EXCL: never through a link or into a file that somebody else put there under this name.
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def write_whole(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path`` so that a reader, or a power cut, finds the old file or the new, never a part.

    What is no ordinary file (a device, a pipe) is written to as it is. Raises OSError; nothing is left
    behind then.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        path.write_bytes(data)
        return
    if path.is_dir():
        raise IsADirectoryError(21, os.strerror(21), str(path))
    target = path.resolve()
    beside = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}")
    try:
        _write_beside(beside, data)
        beside.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
