"""Watches a played visit: a warning, or an error that nobody caught, is a fault of the visit."""

import sys
import warnings
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from dost_desk.errors import DostError

_HARMLESS = (
    # Said by the platform without a display, and by systems without a login session.
    "This plugin does not support propagateSizeHints",
    "XDG_RUNTIME_DIR",
)
_OURS = "dost_desk"
_TOLD = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


class Watch:
    """Collects what went wrong between ``__enter__`` and ``__exit__``."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self._hook = sys.excepthook
        self._ends = ExitStack()
        self._warned: list[warnings.WarningMessage] = []

    def __enter__(self) -> Self:
        self._hook, sys.excepthook = sys.excepthook, self._on_exception
        qInstallMessageHandler(self._on_message)
        self._warned = self._ends.enter_context(warnings.catch_warnings(record=True)) or []
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.excepthook = self._hook
        self._ends.close()
        qInstallMessageHandler(None)

    def check(self) -> None:
        """Raise what was seen.

        Raises:
            DostError: ``visit.fault`` with the first fault.
        """
        # Of other libraries it is not our concern: they change without us.
        self.faults.extend(str(one.message) for one in self._warned if _OURS in Path(one.filename).parts)
        if self.faults:
            raise DostError("visit.fault", what=self.faults[0])

    def hear(self, error: DostError) -> None:
        """Take an error that no window shows."""
        self.faults.append(error.code)

    def hear_fault(self, error: BaseException) -> None:
        """Take an unexpected error that the station was told of."""
        self.faults.append(f"{type(error).__name__}: {error}")

    def _on_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        if kind in _TOLD and not any(known in (text or "") for known in _HARMLESS):
            self.faults.append(f"Qt: {text}")

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self.faults.append(f"{kind.__name__}: {error}")
