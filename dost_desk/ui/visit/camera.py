"""Takes the pictures of a played visit: every screen that was passed, numbered in order."""

import errno
import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from dost_desk.errors import SurroundingsError

OUTPUTS = ("ticket.pdf", "application.pdf", "receipt.pdf", "missing.pdf", "visit.json")
"""What a play leaves in its folder, besides the pictures."""

_PICTURE = re.compile(r"\d\d-[a-z0-9-]+\.png")
_FULL = {errno.ENOSPC, errno.EDQUOT}


class Camera:
    """Writes ``NN-name.png`` into ``folder``; without a folder it takes no pictures."""

    def __init__(self, shell: QWidget, folder: Path | None) -> None:
        self._shell = shell
        self._folder = folder
        self.taken: list[str] = []

    def take(self, name: str) -> None:
        """Take a picture of the window and of the dialog over it.

        Raises:
            SurroundingsError: see ``put_file``.
        """
        if self._folder is None:
            return
        picture = self._shell.grab()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            painter = QPainter(picture)
            painter.drawPixmap(_over(dialog, self._shell), dialog.grab())
            painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")
        file = f"{len(self.taken) + 1:02d}-{name}.png"
        put_file(self._folder / file, bytes(data.data()))
        self.taken.append(file)

    def take_standing(self, name: str, size: QSize) -> None:
        """Take a picture of the window in another size, and give it its own size back."""
        if self._folder is None:
            return
        before = self._shell.size()
        self._shell.resize(size)
        QApplication.processEvents()
        self.take(name)
        self._shell.resize(before)
        QApplication.processEvents()


def put_file(target: Path, data: bytes) -> None:
    """Write a file of the play.

    Raises:
        SurroundingsError: ``paper.disk-full``, ``visit.no-folder`` with the file and the reason.
    """
    try:
        target.write_bytes(data)
    except OSError as error:
        if error.errno in _FULL:
            raise SurroundingsError("paper.disk-full") from error
        raise SurroundingsError("visit.no-folder", where=str(target), reason=error.strerror) from error


def make_folder(folder: Path) -> None:
    """Make the folder of a play, see that files can be written there, and take an earlier play's away.

    Raises:
        SurroundingsError: as ``put_file``.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        if error.errno in _FULL:
            raise SurroundingsError("paper.disk-full") from error
        raise SurroundingsError("visit.no-folder", where=str(folder), reason=error.strerror) from error
    probe = folder / ".dost-desk"
    put_file(probe, b"")
    probe.unlink(missing_ok=True)
    for stale in folder.iterdir():
        if stale.name in OUTPUTS or _PICTURE.fullmatch(stale.name):
            stale.unlink(missing_ok=True)


def _over(dialog: QWidget, window: QWidget) -> QPoint:
    """Return where a dialog stands over the window, moved inside it: a screen may be smaller than it."""
    space = window.size() - dialog.size()
    return QPoint(max(0, space.width() // 2), max(0, space.height() // 3))
