"""The Qt application: the station's window, and what happens when something goes wrong.

Little is imported before the first frame is painted: what is read and loaded later keeps nobody from
seeing the window.
"""

import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from dost_desk.ui.first_frame import FirstFrame

if TYPE_CHECKING:
    from dost_desk.bootstrap import House
    from dost_desk.domain.kinds import Mode
    from dost_desk.errors import DostError
    from dost_desk.forms.catalogue import CatalogueFinding
    from dost_desk.settings import Settings
    from dost_desk.sync.exchange import Outcome
    from dost_desk.ui.jobs import Jobs
    from dost_desk.ui.opening import Opening
    from dost_desk.ui.shell import Shell
    from dost_desk.ui.station_views import StationViews

PRINTER = "printer"
PASSPHRASE_WANTED = frozenset({"key.no-passphrase", "key.wrong-passphrase"})
PASSPHRASE_NOT_SET = "key.set-passphrase"  # noqa: S105 # a code, no secret
_ENDING = (signal.SIGINT, signal.SIGTERM)
_LOOK_MS = 250


class Application(QObject):
    """One running station: its window, and the house behind it once that is open.

    ``line_changed`` carries the state of the line from the network thread to the windows. ``faulted``
    takes, from any thread, what went wrong unexpectedly. ``usable`` comes with each window that can be
    worked with, ``ready`` once all are there.
    """

    line_changed = Signal(object)  # LineState
    faulted = Signal(object)  # BaseException
    usable = Signal()
    ready = Signal()
    stopped = Signal(object)  # DostError

    def __init__(self, app: QApplication, settings: "Settings") -> None:
        super().__init__()
        self.app = app
        self.settings = settings
        self.house: House | None = None
        self.jobs: Jobs | None = None
        self._theme: str = settings.theme
        self._families: tuple[str, ...] = ()
        self._shell: Shell | None = None
        self._opening: Opening | None = None
        self.frame = FirstFrame(settings.theme)
        self.window: QWidget = self.frame
        self.faulted.connect(self._tell_fault)

    @property
    def shell(self) -> "Shell":
        """What the window is filled with; made when it is first asked for."""
        if self._shell is None:
            self._shell = self._furnish()
        return self._shell

    def start(self) -> None:
        """Paint the window, then open the station behind it."""
        self.frame.painted.connect(self.open)
        self.frame.appear()

    def open(self) -> None:
        """Open the station, or try again."""
        self.shell.show_opening()
        assert self._opening is not None
        self._opening.start()

    def use_passphrase(self, passphrase: str) -> None:
        """Try again with the passphrase that a person typed."""
        import msgspec

        self.settings = msgspec.structs.replace(self.settings, passphrase=passphrase)
        self.open()

    def switch_language(self, language: str) -> None:
        """Show every window in another language, live."""
        from dost_desk.ui.i18n import Language

        self.translator.switch(Language(language))

    def toggle_theme(self) -> None:
        """Change between the light and the high-contrast theme, live."""
        self._theme = "contrast" if self._theme == "light" else "light"
        self._apply_theme()

    def close(self) -> None:
        """Let go of the store and the line; what was acknowledged is on the disk already."""
        if self._shell is not None:
            self._shell.close_modes()
        opened = self._opening.wait() if self._opening is not None else None
        if self.jobs is not None:
            self.jobs.close()
        house = self.house or opened
        if house is not None:
            house.close()
            self.house = None

    def _furnish(self) -> "Shell":
        from dost_desk.ui.i18n import Language, Translator
        from dost_desk.ui.opening import Opening
        from dost_desk.ui.shell import Shell

        self.translator = Translator(self.app)
        self.translator.switch(Language(self.settings.language))
        self._apply_theme()
        shell = Shell()
        shell.retry.connect(self.open)
        shell.passphrase_given.connect(self.use_passphrase)
        self._opening = Opening(self._open_house, self)
        self._opening.opened.connect(self._show)
        self._opening.failed.connect(self._fail)
        self.frame.fill(shell)
        return shell

    def _apply_theme(self) -> None:
        from dost_desk.ui import theme

        self._families = self._families or theme.fonts.load()
        theme.apply(self.app, theme.Theme(theme.ThemeName(self._theme), families=self._families))

    def _open_house(self) -> "House":
        from dost_desk.bootstrap import open_house

        return open_house(self.settings)

    def _show(self, house: "House") -> None:
        from dost_desk.domain.kinds import Mode
        from dost_desk.ui.jobs import Jobs
        from dost_desk.ui.printing import PaperOut
        from dost_desk.ui.station_views import ALL_MODES, StationViews

        self.house = house
        self.jobs = Jobs(house.journal, self)
        self.jobs.error.connect(self.shell.tell)
        paper = self.settings.paper
        folder = self.settings.folder / "papers" if paper == PRINTER else Path(paper)
        out = PaperOut(folder) if paper == PRINTER else PaperOut(folder, make_printer=lambda _name: None)
        views = StationViews(self.jobs, house.station, out, lambda: self.translator.language, self)
        views.language_chosen.connect(self.switch_language)
        views.theme_toggled.connect(self.toggle_theme)
        self.line_changed.connect(views.show_line)
        mode = Mode(self.settings.mode) if self.settings.mode else house.station.mode
        modes = ALL_MODES if mode is Mode.STANDALONE else (mode,)
        self.shell.set_modes(modes, demonstration=house.demonstration)
        self._tell_findings(house.station.catalogue.findings, modes)
        self._build(views, list(modes))

    def _tell_findings(self, findings: "Sequence[CatalogueFinding]", modes: "Sequence[Mode]") -> None:
        """Log what is wrong with the files of services; say it where staff sits, not to visitors."""
        import structlog

        from dost_desk.domain.kinds import Mode
        from dost_desk.errors import DamageError

        log = structlog.get_logger("dost_desk.app")
        for one in findings:
            log.warning("catalogue", file=one.file, code=one.code, detail=one.detail, fatal=one.fatal)
        if findings and Mode.DESK in modes:
            first = max(findings, key=lambda one: one.fatal)
            code = "catalogue.file-missing" if first.fatal else "catalogue.file-odd"
            self.shell.tell(DamageError(code, file=first.file, count=len(findings)))

    def _build(self, views: "StationViews", modes: "list[Mode]") -> None:
        """Build one window, let it be painted and used, then the next: the first visitor need not wait."""
        if self.house is None:
            return  # closed meanwhile
        mode = modes.pop(0)
        self.shell.add_mode(mode, views.build(mode))
        self.usable.emit()
        if modes:
            QTimer.singleShot(0, self, lambda: self._build(views, modes))
            return
        self.house.start_exchange(self.line_changed.emit)
        self.ready.emit()

    def _fail(self, error: "DostError") -> None:
        if error.code in PASSPHRASE_WANTED:
            self.shell.ask_passphrase(wrong=error.code == "key.wrong-passphrase")
        elif error.code == PASSPHRASE_NOT_SET:
            self.shell.set_passphrase()
        else:
            self.shell.show_fault(error)
        self.stopped.emit(error)

    def _tell_fault(self, error: BaseException) -> None:
        from dost_desk.errors import DostError

        known = error if isinstance(error, DostError) else None
        self.shell.tell(known or DostError("unexpected", kind=type(error).__name__))


class Chatter:
    """Takes what Qt itself says, which nobody at a counter can read, into the log.

    What Qt calls fatal before there is a window ends the process in one line on standard error, where Qt
    would abort it without a word.
    """

    def __init__(self) -> None:
        self._early: list[tuple[QtMsgType, str, str]] | None = []

    def __call__(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Take one message; kept until the log is there."""
        said = (kind, str(context.category or ""), text)
        if self._early is not None and kind is QtMsgType.QtFatalMsg:
            _give_up()
        if self._early is None:
            self._write(*said)
        else:
            self._early.append(said)

    def begin(self) -> None:
        """Write from now on, first what was said so far."""
        early, self._early = self._early or [], None
        for said in early:
            self._write(*said)

    def _write(self, kind: QtMsgType, category: str, text: str) -> None:
        import structlog

        structlog.get_logger("dost_desk.qt").info("qt", kind=kind.name, category=category, text=text)


def _give_up() -> None:
    from dost_desk.errors import SurroundingsError
    from dost_desk.ui import messages

    error = SurroundingsError("window.no-display")
    sys.stderr.write(f"dost-desk: {messages.sentence(error)} [{error.code}]\n")
    sys.stderr.flush()
    # No exception leaves a message handler of Qt; nothing was opened yet that wants to be closed.
    os._exit(error.exit_code)


def make_application(name: str = "dost-desk") -> QApplication:
    """Return the process's QApplication; without a display it draws offscreen."""
    app = QApplication([name])
    app.setApplicationName(name)
    app.setQuitOnLastWindowClosed(True)
    return app


def run_station(settings: "Settings") -> int:
    """Open the station's window and stay until it is closed; return the exit code.

    Nothing is written to standard output or error: what goes wrong is on the screen and in the log. Only
    where no window can be opened at all the process ends here: one line on standard error, exit code 4.
    """
    chatter = Chatter()
    before = qInstallMessageHandler(chatter)
    app = make_application()
    running = Application(app, settings)
    ends: list[Callable[[], object]] = []

    def begin_logs() -> None:
        from dost_desk import logs

        ends.extend((logs.begin(settings.folder, "station"), logs.log_what_nobody_caught()))
        chatter.begin()

    running.frame.painted.connect(begin_logs)
    shown: list[float] = []
    running.usable.connect(lambda: shown.append(time.time()))
    running.ready.connect(lambda: _log_start(running, shown[0]))
    hook, sys.excepthook = sys.excepthook, _going_on(running)
    asked = {number: signal.signal(number, lambda *_: app.quit()) for number in _ENDING}
    looking = QTimer()
    looking.timeout.connect(lambda: None)  # Python sees a signal only while it runs itself
    looking.start(_LOOK_MS)
    running.start()
    code = app.exec()
    running.close()
    for number, handler in asked.items():
        signal.signal(number, handler)
    sys.excepthook = hook
    qInstallMessageHandler(before)
    for end in reversed(ends):
        end()
    return code


def play_visit(settings: "Settings", out: Path) -> str:
    """Play one visit on the station of ``settings``, offscreen; return what happened in one line.

    Pictures, papers and ``visit.json`` go to ``out``, a folder made by ``ui.visit.camera.make_folder``.

    Raises:
        DostError: ``visit.*`` with the step that did not happen; why the station can't be opened.
        SurroundingsError: when ``out`` can't be written.
    """
    import msgspec

    from dost_desk.ui.visit.performance import Performance

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    papers = settings.folder / "papers"
    running = Application(make_application(), msgspec.structs.replace(settings, paper=str(papers)))

    def exchange() -> "Outcome":
        assert running.house is not None
        return running.house.exchange()

    return Performance(running, papers, out, settings.language).run(exchange).line()


def _going_on(
    running: Application,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return an exception hook that logs, tells, and goes on.

    A fault in one slot must not take the window, and what is typed in it, away.
    """

    def hook(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        import structlog

        structlog.get_logger("dost_desk.app").error("unexpected", exc_info=error)
        running.faulted.emit(error)

    return hook


def _log_start(running: Application, usable: float) -> None:
    import structlog

    log = structlog.get_logger("dost_desk.app")
    log.info("opened", painted=round(running.frame.painted_at, 3), usable=round(usable, 3))
