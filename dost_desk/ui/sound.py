"""The chime of the hall, where the PC can make a sound; where it can't, the screen says so."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication

from dost_desk import resources

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect


class Chime(QObject):
    """Plays the shipped chime without blocking.

    Qt's sound needs system libraries that a small PC may not have; then ``available`` is False, ``play`` is
    silent, and the board shows "no sound" so that somebody calls the numbers out.
    """

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._effect = _load(resources.path("sounds", "chime.wav") if file is None else file, self)

    @property
    def available(self) -> bool:
        """Whether a sound can be heard here at all."""
        return self._effect is not None

    def play(self) -> None:
        """Play the chime from its beginning."""
        if self._effect is not None:
            self._effect.play()


def _load(file: Path, parent: QObject) -> "QSoundEffect | None":
    # Where no screen is, nobody listens; and Qt would look long and loudly for a sound server.
    if not file.is_file() or QGuiApplication.platformName() == "offscreen":
        return None
    try:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
    except ImportError:
        return None
    if not QMediaDevices.audioOutputs():
        return None
    effect = QSoundEffect(parent)
    effect.setSource(QUrl.fromLocalFile(str(file)))
    return effect
