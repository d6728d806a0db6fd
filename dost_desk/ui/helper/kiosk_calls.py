"""Tells the volunteer that somebody at a kiosk asks for help, until one says that they go."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from dost_desk.services.floor import KioskCall
from dost_desk.services.station import local_time
from dost_desk.ui.helper.model import HelperModel
from dost_desk.ui.i18n import time_text
from dost_desk.ui.widgets import Banner


class KioskCalls(Banner):
    """Shows the longest waiting call; hidden while there is none."""

    def __init__(self, model: HelperModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, flat=True)
        self.setObjectName("kiosk-calls")
        self._model = model
        self._calls: list[KioskCall] = []
        self.acted.connect(self._go)
        model.calls_changed.connect(self._show)

    def changeEvent(self, event: QEvent) -> None:
        """Show the text in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self._calls)

    def _show(self, calls: list[KioskCall]) -> None:
        self._calls = calls
        if not calls:
            self.clear()
            return
        text = self.tr("A visitor at kiosk {0} asks for a volunteer, since {1}.")
        since = time_text(local_time(calls[0].since))
        self.show_message("waiting", text.format(calls[0].kiosk, since), "", self.tr("I am going"))

    def _go(self) -> None:
        if self._calls:
            self._model.answer_call(self._calls[0].kiosk)
