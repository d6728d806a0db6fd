"""A small real world for the exchange: central with its HTTP server, and stations that enrol with it."""

import functools
import itertools
import shutil
import threading
from contextlib import ExitStack
from pathlib import Path

from dost_desk.domain.bodies import (
    Body,
    CaseOpened,
    CentreSet,
    StaffSet,
    TicketIssued,
    ValueWritten,
)
from dost_desk.domain.event import Event
from dost_desk.domain.folding import Folder
from dost_desk.domain.guard import CatalogueGuard
from dost_desk.forms.catalogue import Catalogue
from dost_desk.resources import path as resource
from dost_desk.server.app import create_app
from dost_desk.server.central import Central, load_signer
from dost_desk.server.run import Server
from dost_desk.store.connection import Database
from dost_desk.store.journal import Journal
from dost_desk.store.sqlcipher import SqlCipherFile
from dost_desk.sync.client import Client
from dost_desk.sync.enrolment import Enrolment, enrol, settle
from dost_desk.sync.exchange import Outcome, exchange_once
from dost_desk.sync.message import Lack
from dost_desk.sync.signature import Signer, new_private_key
from tests.journals import KEY

CENTRE = "DOST-01"
AGENT, VOLUNTEER = "nümunə-agent", "nümunə-könüllü"
_PATIENCE = 30


class Clock:
    """A clock that a test moves; microseconds since 1970."""

    def __init__(self) -> None:
        self.now = 1_770_000_000_000_000

    def __call__(self) -> int:
        return self.now


@functools.cache
def folder() -> Folder:
    """Return the real folder with the shipped services; it keeps nothing, so one does for all."""
    return Folder(CatalogueGuard(Catalogue.load(resource())))


class Station:
    """A station's journal and its line to central."""

    def __init__(self, journal: Journal, enrolment: Enrolment, url: str, private: bytes) -> None:
        self.journal = journal
        self.enrolment = enrolment
        self.private = private
        self.client = Client(url, enrolment.centre, enrolment.writer, Signer(private), enrolment.central)
        self._numbers = itertools.count(1)

    @property
    def writer(self) -> str:
        """The name that the station writes under now."""
        writer = self.journal.identity[1]
        assert writer
        return writer

    def write(self, subject: str, body: Body, staff: str = AGENT, scope: str | None = None) -> Event:
        """Append one event."""
        return self.journal.run(lambda tx: tx.append(subject, body, staff=staff, scope=scope))

    def issue_ticket(self, ticket: str = "") -> Event:
        """Give out one more ticket."""
        number = next(self._numbers)
        name = ticket or f"{self.enrolment.number:02d}{number:04d}"
        body = TicketIssued(
            day="2026-02-02", label=f"S{number}", number=number, code=f"9{number}", direction=9
        )
        return self.write(f"ticket/{name}", body)

    def open_case(self, case: str) -> Event:
        """Begin a case."""
        body = CaseOpened(
            number=f"2026-{case}", code="77", service="01-09-15-00", edition="1", form="1", channel="person"
        )
        return self.write(f"case/{case}", body)

    def fill(self, case: str, value: str, path: str = "form/address", scope: str = "form") -> Event:
        """Write one value of a case."""
        return self.write(f"case/{case}", ValueWritten(path=path, value=value), scope=scope)

    def exchange(self, lack: Lack | None = None) -> Outcome:
        """Exchange with central once."""
        return exchange_once(self.journal, self.client, lack)

    def position(self) -> tuple[int, bytes]:
        """Return the last seal here and D after it."""
        return self.journal.run(lambda tx: tx.last_seal())

    def pending(self) -> int:
        """Return how many events are not sealed."""
        return self.journal.run(lambda tx: tx.pending_count())

    def copy_to(self, file: Path) -> Path:
        """Copy the store's file as it is now, the way a disk image would, and go on."""
        self.journal.close()
        database = self.journal._database
        assert isinstance(database, SqlCipherFile)
        shutil.copy(database.path, file)
        self.journal = Journal(database, folder(), None, self.journal._clock)
        return file

    def close(self) -> None:
        """Close line and journal."""
        self.client.close()
        self.journal.close()


class CentralSide:
    """Central with its journal, listening on loopback."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.clock = clock
        self.url = ""
        self._port = 0
        self.start()

    def start(self) -> None:
        """Open the journal and listen; at the same address when started again."""
        self.journal = Journal(self.database, folder(), "central", self.clock)
        self.central = Central(self.journal, load_signer(self.journal), self.clock)
        ready = threading.Event()

        def on_ready(url: str) -> None:
            self.url = url
            ready.set()

        self.app = create_app(self.central, self.clock)
        self._server = Server(self.app, "127.0.0.1", self._port, on_ready)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        assert ready.wait(_PATIENCE)
        self._port = int(self.url.rpartition(":")[2])

    def stop(self) -> None:
        """Stop listening and close the journal."""
        self._server.should_exit = True
        self._thread.join(_PATIENCE)
        self.journal.close()

    def position(self) -> tuple[int, bytes]:
        """Return central's last seal and D after it."""
        return self.journal.run(lambda tx: tx.last_seal(), CENTRE)


class World:
    """Central, its stations, and the folder that their files are in."""

    def __init__(
        self, folder_path: Path, database: Database | None = None, *, blank: Path | None = None
    ) -> None:
        self.clock = Clock()
        self.folder = folder_path
        self.stations: list[Station] = []
        self._blank = blank
        self.side = CentralSide(database or self.file(folder_path / "central.db"), self.clock)
        self.central.tell(
            CENTRE,
            CentreSet(name="Nümunə mərkəzi", demonstration=True),
            StaffSet(staff=AGENT, name="Nümunə Agent", role="agent"),
            StaffSet(staff=VOLUNTEER, name="Nümunə Könüllü", role="volunteer"),
        )

    @property
    def central(self) -> Central:
        """What central can do."""
        return self.side.central

    def station(self, mode: str = "desk", *, catch_up: bool = True) -> Station:
        """Enrol a new station and let it learn the directory."""
        code = self.central.make_code(CENTRE, mode, "Nümunə stansiya")
        private = new_private_key()
        enrolment = enrol(self.side.url, code, Signer(private).public, mode)
        file = self.folder / f"{enrolment.writer}.db"
        station = self.open(file, enrolment, private)
        station.journal.run(lambda tx: settle(tx, enrolment))
        if catch_up:
            station.exchange()
        return station

    def open(self, file: Path, enrolment: Enrolment, private: bytes) -> Station:
        """Open a station's file, e.g. a copy of another's."""
        journal = Journal(self.file(file), folder(), None, self.clock)
        station = Station(journal, enrolment, self.side.url, private)
        self.stations.append(station)
        return station

    def file(self, file: Path) -> SqlCipherFile:
        """Return an encrypted database in ``file``, made by copying ``blank`` where there is one."""
        if self._blank is not None and not file.exists():
            shutil.copy(self._blank, file)
        return sqlite(file)

    def close(self) -> None:
        """Close everything."""
        with ExitStack() as stack:
            stack.callback(self.side.stop)
            for station in self.stations:
                stack.callback(station.close)


def sqlite(file: Path) -> SqlCipherFile:
    """Return an encrypted database in ``file``."""
    return SqlCipherFile(file, lambda: KEY)
