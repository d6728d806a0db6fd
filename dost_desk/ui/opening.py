"""Opens the station behind the painted window: the store, the services, the line to central."""

import threading
from collections.abc import Callable
from typing import Any

import structlog
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from dost_desk.errors import DostError

_log = structlog.get_logger("dost_desk.ui.opening")


class Opening(QObject):
    """Runs ``open_station`` in a thread of its own; the answer comes as a signal in the GUI thread.

    A thread beside ``Jobs``, because the store that ``Jobs`` works on is what is being opened.
    """

    opened = Signal(object)
    failed = Signal(object)  # DostError

    def __init__(self, open_station: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_station = open_station
        self._thread: threading.Thread | None = None
        self._made: Any = None

    def start(self) -> None:
        """Begin, or try again after a failure."""
        self._thread = threading.Thread(target=self._run, name="opening", daemon=True)
        self._thread.start()

    def wait(self) -> Any:
        """Wait for the thread's end, and return the station that it opened, None when it opened none.

        A program that closes while it is opening closes that station too.
        """
        if self._thread is not None:
            self._thread.join()
        return self._made

    def _run(self) -> None:
        try:
            station = self._open_station()
        except DostError as error:
            self._tell(self.failed, error)
        except Exception as error:  # noqa: BLE001 # whatever it is, the window must say so and go on
            _log.error("opening failed", exc_info=error)
            self._tell(self.failed, DostError("unexpected", kind=type(error).__name__))
        else:
            self._made = station
            self._tell(self.opened, station)

    def _tell(self, signal: object, value: object) -> None:
        if isValid(self):
            signal.emit(value)  # type: ignore[attr-defined] # the stubs have no name for a bound signal
