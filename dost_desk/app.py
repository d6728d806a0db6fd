"""The Qt application: languages, theme, the station's window, and what happens when something goes wrong."""

import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import structlog
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from dost_desk.domain.kinds import Mode
from dost_desk.errors import DostError
from dost_desk.ui import theme
from dost_desk.ui.i18n import Language, Translator
from dost_desk.ui.opening import Opening
from dost_desk.ui.shell import Shell

if TYPE_CHECKING:
    from dost_desk.bootstrap import House
    from dost_desk.settings import Settings
    from dost_desk.ui.jobs import Jobs

PRINTER = "printer"
PASSPHRASE_WANTED = frozenset({"key.no-passphrase", "key.wrong-passphrase"})
_SIZE = (1280, 800)
_log = structlog.get_logger("dost_desk.app")


class Application(QObject):
    """One running station: its window, and the house behind it once that is open.

    ``line_changed`` carries the state of the line from the network thread to the windows.
    """

    line_changed = Signal(object)  # LineState
    ready = Signal()
    stopped = Signal(object)  # DostError

    def __init__(self, app: QApplication, settings: "Settings") -> None:
        super().__init__()
        self.app = app
        self.settings = settings
        self.house: House | None = None
        self.jobs: Jobs | None = None
        self.translator = Translator(app)
        self.translator.switch(Language(settings.language))
        self._theme = theme.ThemeName(settings.theme)
        theme.fonts.load()
        theme.apply(app, theme.Theme(self._theme))
        self.shell = Shell()
        self.shell.resize(*_SIZE)
        self.shell.retry.connect(self.open)
        self.shell.passphrase_given.connect(self.use_passphrase)
        self._opening = Opening(self._open_house, self)
        self._opening.opened.connect(self._show)
        self._opening.failed.connect(self._fail)

    def start(self) -> None:
        """Paint the window, then open the station behind it."""
        self.shell.show_opening()
        self.shell.show()
        # After the first frame: what is imported and read now no longer keeps it from being painted.
        QTimer.singleShot(0, self.open)

    def open(self) -> None:
        """Open the station, or try again."""
        self.shell.show_opening()
        self._opening.start()

    def use_passphrase(self, passphrase: str) -> None:
        """Try again with the passphrase that a person typed."""
        import msgspec

        self.settings = msgspec.structs.replace(self.settings, passphrase=passphrase)
        self.open()

    def switch_language(self, language: str) -> None:
        """Show every window in another language, live."""
        self.translator.switch(Language(language))

    def toggle_theme(self) -> None:
        """Change between the light and the high-contrast theme, live."""
        other = {theme.ThemeName.LIGHT: theme.ThemeName.CONTRAST}
        self._theme = other.get(self._theme, theme.ThemeName.LIGHT)
        theme.apply(self.app, theme.Theme(self._theme))

    def close(self) -> None:
        """Let go of the store and the line; what was acknowledged is on the disk already."""
        self._opening.wait()
        if self.jobs is not None:
            self.jobs.close()
        if self.house is not None:
            self.house.close()
            self.house = None

    def _open_house(self) -> "House":
        from dost_desk.bootstrap import open_house

        return open_house(self.settings)

    def _show(self, house: "House") -> None:
        from dost_desk.ui.jobs import Jobs
        from dost_desk.ui.printing import PaperOut
        from dost_desk.ui.station_views import StationViews

        self.house = house
        self.jobs = Jobs(house.journal, self)
        paper = self.settings.paper
        folder = self.settings.folder / "papers" if paper == PRINTER else Path(paper)
        out = PaperOut(folder) if paper == PRINTER else PaperOut(folder, make_printer=lambda _name: None)
        views = StationViews(self.jobs, house.station, out, lambda: self.translator.language, self)
        views.language_chosen.connect(self.switch_language)
        views.theme_toggled.connect(self.toggle_theme)
        self.line_changed.connect(views.show_line)
        mode = Mode(self.settings.mode) if self.settings.mode else house.station.mode
        self.shell.show_modes(views.build(mode), demonstration=house.demonstration)
        house.start_exchange(self.line_changed.emit)
        self.ready.emit()

    def _fail(self, error: DostError) -> None:
        if error.code in PASSPHRASE_WANTED:
            self.shell.ask_passphrase(wrong=error.code == "key.wrong-passphrase")
        else:
            self.shell.show_fault(error)
        self.stopped.emit(error)


def make_application(name: str = "dost-desk") -> QApplication:
    """Return the process's QApplication; without a display it draws offscreen."""
    app = QApplication([name])
    app.setApplicationName(name)
    app.setQuitOnLastWindowClosed(True)
    return app


def run_station(settings: "Settings") -> int:
    """Open the station's window and stay until it is closed; return the exit code."""
    app = make_application()
    running = Application(app, settings)
    sys.excepthook = _log_and_go_on
    running.start()
    code = app.exec()
    running.close()
    return code


def _log_and_go_on(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    # A fault in one slot must not take the window, and what is typed in it, away.
    _log.error("unexpected", exc_info=(kind, error, trace))
