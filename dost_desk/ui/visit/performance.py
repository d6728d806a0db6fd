"""One played visit from the opened station to ``visit.json``: the play, the exchange, what it leaves."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from dost_desk.errors import DostError
from dost_desk.services.station import ZONE
from dost_desk.sync.exchange import Outcome
from dost_desk.ui.jobs import Jobs
from dost_desk.ui.shell import Shell
from dost_desk.ui.visit.camera import Camera
from dost_desk.ui.visit.hands import WAIT_SECONDS
from dost_desk.ui.visit.play import Play, Played
from dost_desk.ui.visit.summary import Sealed, Summary, collect_papers, papers_of, sealed_here, write_summary
from dost_desk.ui.visit.watch import Watch


class Station(Protocol):
    """What is needed of the running application."""

    jobs: Jobs | None
    ready: SignalInstance
    stopped: SignalInstance
    faulted: SignalInstance
    line_changed: SignalInstance

    @property
    def window(self) -> QWidget:
        """The one window."""

    @property
    def shell(self) -> Shell:
        """What the window is filled with."""

    def start(self) -> None:
        """Paint the window, then open the station behind it."""

    def switch_language(self, language: str) -> None:
        """Show every window in another language, live."""

    def close(self) -> None:
        """Let go of the store and the line."""


class Performance:
    """Opens a station, plays a visit on it, and closes it. ``papers`` is where the station's papers go.

    ``out`` is a folder made by ``camera.make_folder``; None keeps no pictures and no summary.
    """

    def __init__(self, station: Station, papers: Path, out: Path | None, language: str) -> None:
        self.watch = Watch()
        self._station = station
        self._papers = papers
        self._out = out
        self._language = language
        self._play: Play | None = None
        self._camera = Camera(station.window, out)

    def run(self, exchange: Callable[[], Outcome]) -> Summary:
        """Play from beginning to end, and write what the visit leaves; ``exchange`` asks central once more.

        Raises:
            DostError: ``visit.step``, ``visit.fault``, ``visit.no-paper``, ``visit.digests-differ``.
            SurroundingsError: when the folder can't be written, or the station can't be opened.
        """
        assert self._out is not None
        started = datetime.now(ZONE)
        with self.watch:
            try:
                play = self.open()
                played = play.visit()
                play.wait_until_sealed()
                summary = self._sum_up(play, played, exchange, started)
            finally:
                self.close()
            self.watch.check()
        write_summary(summary, self._out)
        if not summary.agrees:
            raise DostError("visit.digests-differ")
        return summary

    def open(self) -> Play:
        """Open the station, and return the play on it.

        Raises:
            DostError: why it can't be opened; ``visit.waited`` when it takes too long.
        """
        station = self._station
        failures: list[DostError] = []
        loop = QEventLoop()
        station.faulted.connect(self.watch.hear_fault)
        station.ready.connect(loop.quit)
        station.stopped.connect(failures.append)
        station.stopped.connect(loop.quit)
        QTimer.singleShot(round(WAIT_SECONDS * 1000), loop.quit)
        station.start()
        loop.exec()
        if failures:
            raise failures[0]
        if station.jobs is None:
            raise DostError("visit.step", step="open the station", why="visit.waited")
        station.jobs.error.connect(self.watch.hear)
        play = Play(
            station.window, station.shell, station.jobs, self._camera, self._language, self.watch.check
        )
        station.line_changed.connect(play.stir)
        station.window.activateWindow()
        play.hands.until(lambda: QApplication.activeWindow() is station.window, "window")
        return play

    def close(self) -> None:
        """Close the window, the line and the store; what is told afterwards is told in English."""
        self._station.switch_language("en")
        self._station.close()
        self._station.window.close()

    def _sum_up(
        self, play: Play, played: Played, exchange: Callable[[], Outcome], started: datetime
    ) -> Summary:
        jobs, out = self._station.jobs, self._out
        assert jobs is not None
        assert out is not None
        told = play.in_background(exchange)
        here: Sealed = play.ask(sealed_here)
        papers = collect_papers(self._papers, play.ask(lambda tx: papers_of(tx, played)), out)
        return Summary(
            ticket=played.ticket.label,
            case=played.case.number,
            service=played.case.service,
            due=played.case.due,
            events=here.events,
            sealed=here.sealed,
            seal_station=here.seal,
            seal_central=told.central_seal,
            digest_station=here.digest,
            digest_central=told.central_digest.hex(),
            started=started,
            finished=datetime.now(ZONE),
            language=self._language,
            outcome=played.ticket.outcome,
            steps=play.steps,
            pictures=self._camera.taken,
            papers=papers,
        )
