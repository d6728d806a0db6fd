"""A modal dialog of a window that can be locked: the window's own keys are dead while it is open."""

from typing import Protocol, runtime_checkable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget


@runtime_checkable
class Lockable(Protocol):
    """What stands around a window and can lock it."""

    def lock(self) -> None:
        """Hide the window and its dialogs until the PIN is given."""


class Dialog(QDialog):
    """Ctrl+L locks the station here as it does in the window; ``ui.signin.gate`` shows the dialog again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        key = QShortcut(QKeySequence("Ctrl+L"), self)
        key.activated.connect(self._lock)

    def _lock(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, Lockable):
            around = around.parentWidget()
        if around is not None:
            around.lock()
