"""Builds the windows of a station's modes and joins them to the store, the line and each other."""

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dost_desk.domain.kinds import Mode, Role
from dost_desk.services.station import ZONE, Station
from dost_desk.sync.worker import LineState
from dost_desk.ui.i18n import Language
from dost_desk.ui.jobs import Jobs
from dost_desk.ui.paper_jobs import PaperJobs
from dost_desk.ui.printing import PaperOut

ALL_MODES = (Mode.KIOSK, Mode.HALL, Mode.DESK, Mode.HELPER)
"""What a standalone station shows, in the order of a visit."""


class StationViews(QObject):
    """The windows of one station by mode. What they ask of the application, they ask by its signals."""

    language_chosen = Signal(str)
    theme_toggled = Signal()

    def __init__(
        self,
        jobs: Jobs,
        station: Station,
        paper: PaperOut,
        language: Callable[[], Language],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._station = station
        self._paper = paper
        self._papers = PaperJobs(jobs, paper, self)
        self._language = language
        self._line_listeners: list[Callable[[LineState], None]] = []

    def build(self, mode: Mode) -> QWidget:
        """Return the window of one mode, a new one."""
        builders = {
            Mode.KIOSK: self._kiosk,
            Mode.HALL: self._hall,
            Mode.DESK: self._desk,
            Mode.HELPER: self._helper,
        }
        return builders[mode]()

    def show_line(self, line: LineState) -> None:
        """Tell the windows how it stands with central; called in the GUI thread."""
        for listener in self._line_listeners:
            listener(line)

    def _kiosk(self) -> QWidget:
        from dost_desk.ui.kiosk.model import KioskModel
        from dost_desk.ui.kiosk.window import KioskWindow

        model = KioskModel(self._jobs, self._station, self._papers, self)
        return KioskWindow(model, _local_now, time.monotonic)

    def _hall(self) -> QWidget:
        from dost_desk.ui.hall.model import HallModel
        from dost_desk.ui.hall.window import HallWindow
        from dost_desk.ui.sound import Chime

        return HallWindow(
            HallModel(self._jobs, _local_now, self), _local_now, Chime(parent=self), language=self._language
        )

    def _desk(self) -> QWidget:
        from dost_desk.ui.desk.model import DeskModel
        from dost_desk.ui.desk.panels import build_panels
        from dost_desk.ui.desk.window import DeskWindow
        from dost_desk.ui.signin.gate import Gate
        from dost_desk.ui.signin.model import SignInModel

        model = DeskModel(self._jobs, self._station, self._papers, parent=self)
        window = DeskWindow(model, build_panels(model))
        self._line_listeners.append(model.show_line)
        sign_in = SignInModel(self._jobs, frozenset({Role.AGENT, Role.SUPERVISOR}), self)
        sign_in.signed_in.connect(model.sign_in)
        gate = Gate(sign_in, window)
        window.lock_asked.connect(gate.lock)
        window.sign_out_asked.connect(sign_in.sign_out)
        gate.language_chosen.connect(self.language_chosen)
        gate.theme_toggled.connect(self.theme_toggled)
        window.language_chosen.connect(self.language_chosen)
        window.theme_toggled.connect(self.theme_toggled)
        sign_in.greet()
        return gate

    def _helper(self) -> QWidget:
        from dost_desk.ui.helper.model import HelperModel
        from dost_desk.ui.helper.window import HelperWindow
        from dost_desk.ui.signin.gate import Gate
        from dost_desk.ui.signin.model import SignInModel

        window = HelperWindow(HelperModel(self._jobs, self._station, self))
        sign_in = SignInModel(self._jobs, frozenset({Role.VOLUNTEER}), self)
        sign_in.signed_in.connect(window.sign_in)
        gate = Gate(sign_in, window, "volunteer")
        window.lock_asked.connect(gate.lock)
        window.sign_out_asked.connect(sign_in.sign_out)
        gate.language_chosen.connect(self.language_chosen)
        gate.theme_toggled.connect(self.theme_toggled)
        sign_in.greet()
        return gate


def _local_now() -> datetime:
    return datetime.now(ZONE)
