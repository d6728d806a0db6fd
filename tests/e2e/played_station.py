"""A station that plays visits in a process of its own, for tests that kill it or cut its line.

    python -m tests.e2e.played_station FOLDER CENTRAL CODE

It prints ``ack ID`` for each event once its screens have heard of it, and does what comes on standard input:
``play`` one visit, or what is left of one; ``forever``; ``line``: tell how many events are not sealed, once
the desk shows that number, and how the line looks there; ``seal``: wait until central has sealed everything.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject

from dost_desk.app import Application, make_application
from dost_desk.settings import KeyPlace, Settings
from dost_desk.store.transaction import Transaction
from dost_desk.ui.desk.top_bar import DeskTopBar
from dost_desk.ui.visit.performance import Performance
from dost_desk.ui.visit.play import Play


class Acknowledged(QObject):
    """Tells every event after number ``after`` that the windows have heard of, once."""

    def __init__(self, running: Application, after: int) -> None:
        super().__init__(running)
        self._seq = after
        assert running.jobs is not None
        self._jobs = running.jobs
        self._jobs.changed.connect(self._read)

    def _read(self, _subjects: object) -> None:
        self._jobs.run(self._news, self._tell, lambda _error: None)

    def _news(self, tx: Transaction) -> list[tuple[int, str]]:
        assert tx.writer is not None
        return [(one.seq, one.id.hex()) for one in tx.branch(tx.writer, 0, self._seq)]

    def _tell(self, news: list[tuple[int, str]]) -> None:
        for seq, id_ in news:
            if seq > self._seq:
                self._seq = seq
                say(f"ack {id_}")


def last_written(tx: Transaction) -> int:
    """Return the number of this station's newest event."""
    return max((one.head.seq for one in tx.heads() if one.writer == tx.writer), default=0)


def say(line: str) -> None:
    """Print a line at once: the reader may kill this process at the next."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(folder: str, central: str, code: str) -> None:
    """Open the station, then do as told until standard input ends."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    papers = Path(folder) / "papers"
    settings = Settings(folder=Path(folder), key=KeyPlace.OPEN, central=central, code=code, paper=str(papers))
    running = Application(make_application(), settings)
    performance = Performance(running, papers, None, "az")
    with performance.watch:
        play = performance.open()
        Acknowledged(running, play.ask(last_written))
        say("opened")
        for command in sys.stdin:
            _do(command.strip(), play, running)
        performance.close()


def _do(command: str, play: Play, running: Application) -> None:
    while command == "forever":
        play.visit()
    if command == "play":
        played = play.visit()
        say(f"visited {played.case.stage} {played.ticket.outcome}")
    elif command == "line":
        shown = running.shell.findChildren(DeskTopBar)[0]
        pending = play.ask(lambda tx: tx.pending_count())
        play.hands.until(lambda: f" {pending} " in shown.where.accessibleName(), "line")
        say(f"line {pending} {shown.line.property('tone')}")
    elif command == "seal":
        assert running.house is not None
        running.house.exchange_soon()
        play.wait_until_sealed()
        told = play.in_background(running.house.exchange)
        here = play.ask(lambda tx: tx.last_seal())
        say(f"sealed {here == (told.central_seal, told.central_digest)} {here[0]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
