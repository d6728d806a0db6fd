"""The composition root: from settings to a working station or central. No Qt here."""

import random
import secrets
import threading
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from dost_desk import resources
from dost_desk.domain.calendar import Calendar
from dost_desk.domain.directory import CENTRAL
from dost_desk.domain.folding import Folder
from dost_desk.domain.guard import CatalogueGuard
from dost_desk.domain.kinds import Mode
from dost_desk.errors import DamageError, DostError, RefusedError, SurroundingsError
from dost_desk.forms.catalogue import Catalogue
from dost_desk.server.central import Central, load_signer
from dost_desk.services import demonstration
from dost_desk.services.station import Station
from dost_desk.settings import KeyPlace, Settings
from dost_desk.store import keys
from dost_desk.store.connection import Database
from dost_desk.store.journal import Journal
from dost_desk.store.postgres import PostgresDatabase
from dost_desk.store.sqlcipher import SqlCipherFile
from dost_desk.store.transaction import Transaction
from dost_desk.sync.client import Client
from dost_desk.sync.enrolment import Enrolment, enrol, load_settled, settle
from dost_desk.sync.exchange import Outcome, exchange_once
from dost_desk.sync.signature import Signer, new_private_key
from dost_desk.sync.worker import Counts, LineState, Worker

_CALENDAR = "azerbaijan.toml"
_DEVICE_KEY = "device-key"
_ID_BYTES = 8
_SQLITE = "sqlite:///"
_AT_ENROLMENT = {
    "exchange.offline": "enrol.no-line",
    "exchange.server-error": "enrol.server-error",
    "exchange.garbage": "enrol.garbage",
    "exchange.unreadable": "enrol.garbage",
}


def now() -> int:
    """Return the time in microseconds since 1970 (UTC)."""
    return time.time_ns() // 1000


def new_id() -> str:
    """Return a fresh id of a ticket, a case or a row: 16 hexadecimal digits."""
    return secrets.token_hex(_ID_BYTES)


class House:
    """A working station: its journal, what its use cases need, and its line to central.

    Opened in a thread of its own; ``close`` finishes what waits and lets go of the store.
    """

    def __init__(self, journal: Journal, station: Station, client: Client | None) -> None:
        self.journal = journal
        self.station = station
        self._client = client
        self._worker: Worker | None = None
        self._exchanging = threading.Lock()
        self._demonstration = journal.run(lambda tx: tx.directory().demonstration)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def demonstration(self) -> bool:
        """Whether all persons of this centre are fictional."""
        return self._demonstration

    def exchange(self) -> Outcome:
        """Exchange with central once, now.

        Raises:
            RefusedError: ``exchange.no-central`` when no central is set; else see ``exchange_once``.
        """
        if self._client is None:
            raise RefusedError("exchange.no-central")
        # One conversation at a time: the network thread's, or one that was asked for.
        with self._exchanging:
            return exchange_once(self.journal, self._client)

    def start_exchange(self, on_state: Callable[[LineState], None]) -> None:
        """Exchange in the background from now on; ``on_state`` is called from the network thread."""
        if self._client is None:
            return
        self._worker = Worker(
            lambda: self.exchange().code,
            lambda: self.journal.run(_counts),
            on_state,
            now,
            random.random,
        )
        worker = self._worker
        self.journal.on_changes(lambda _subjects: worker.changed())
        worker.start()

    def exchange_soon(self) -> None:
        """Let the network thread try at once, also while it waits after a failure."""
        if self._worker is not None:
            self._worker.now()

    def close(self) -> None:
        """Stop the exchange, finish what waits for the store, and close it."""
        if self._worker is not None:
            self._worker.close()
        if self._client is not None:
            self._client.close()
        self.journal.close()


def open_house(settings: Settings) -> House:
    """Open the station that ``settings`` describe; it is enrolled first if it has a code and no place yet.

    Raises:
        SurroundingsError, DamageError: ``store.*`` and ``key.*`` when the store can't be opened.
        RefusedError: ``station.not-enrolled`` when it has neither a place nor a code; ``enrol.*``.
    """
    catalogue = load_catalogue()
    journal = _open_store(settings, catalogue)
    try:
        enrolment = journal.run(load_settled) or _enrol(journal, settings)
        station = _station(enrolment, catalogue)
        client = _client(journal, settings, enrolment) if settings.central else None
        if client is not None:
            _learn_directory(journal, client)
    except BaseException:
        journal.close()
        raise
    return House(journal, station, client)


def open_journal(settings: Settings) -> Journal:
    """Open the journal of a station that is there, alone, e.g. to verify it.

    Raises:
        SurroundingsError, DamageError: ``store.*`` and ``key.*``; see ``require_store``.
    """
    require_store(settings)
    return _open_store(settings, load_catalogue())


def require_store(settings: Settings) -> None:
    """Make sure that a station was set up in the folder of ``settings``; nothing is created.

    Raises:
        SurroundingsError: ``store.not-here``, ``store.no-access``.
    """
    try:
        here = settings.store.exists()
    except OSError as error:
        raise SurroundingsError("store.no-access", path=str(settings.store), detail=str(error)) from error
    if not here:
        raise SurroundingsError("store.not-here", path=str(settings.folder))


def _open_store(settings: Settings, catalogue: Catalogue) -> Journal:
    """Open the station's journal; a new one is made where there is none."""
    database = SqlCipherFile(settings.store, lambda: store_key(settings, settings.key_file))
    return _opened(database, catalogue, None)


class CentralHouse:
    """A working central over its journal."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.central = Central(journal, load_signer(journal), now)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.journal.close()

    def demonstrate(self) -> str:
        """Make the demonstration centre known, once, and return a code for one standalone station."""
        centre = demonstration.CENTRE
        known = self.journal.submit(lambda tx: tx.directory().demonstration, centre).result()
        if not known:
            self.central.tell(centre, *demonstration.directory())
        return self.central.make_code(centre, Mode.STANDALONE, "nümunə", demonstration.DESK)


def open_central(database: str, settings: Settings) -> CentralHouse:
    """Open central on ``database``: a ``postgresql://`` address, or the path of an encrypted file.

    Raises:
        SurroundingsError, DamageError: ``store.*`` and ``key.*``.
    """
    catalogue = load_catalogue()
    if database.startswith(("postgresql://", "postgres://")):
        return CentralHouse(_opened(PostgresDatabase(database), catalogue, CENTRAL))
    path = Path(database.removeprefix(_SQLITE)) if database else settings.folder / "central.db"
    file = SqlCipherFile(path, lambda: store_key(settings, path.with_suffix(".key")))
    return CentralHouse(_opened(file, catalogue, CENTRAL))


def store_key(settings: Settings, file: Path) -> bytes:
    """Return the 32-byte key of a store from where the settings keep it; made when it is first asked for.

    ``file`` is the key's file, where it is in one. The store's own path names it in a keyring. Where a new
    store finds no keyring (a server, a kiosk without a session), its key goes into a passphrase-wrapped file,
    and later starts find it there.

    Raises:
        SurroundingsError, DamageError: ``key.*``, see ``store.keys``; ``key.set-passphrase`` when a new
            store needs a passphrase and none is given.
    """
    create = not file.with_suffix(".db").exists()
    if settings.key is KeyPlace.OPEN:
        return keys.from_open_file(file, create=create, unprotected=True)
    if settings.key is KeyPlace.PASSPHRASE or file.exists():
        return _passphrase_key(settings, file, create=create)
    try:
        return keys.from_keyring(str(file.resolve()), create=create)
    except SurroundingsError as error:
        if error.code != "key.no-keyring" or not create:
            raise
    return _passphrase_key(settings, file, create=create)


def _passphrase_key(settings: Settings, file: Path, *, create: bool) -> bytes:
    if create and not settings.passphrase and not file.exists():
        raise SurroundingsError("key.set-passphrase", path=str(file))
    return keys.from_passphrase_file(file, lambda: settings.passphrase, create=create)


def load_catalogue() -> Catalogue:
    """Read the shipped passports, rules and forms."""
    return Catalogue.load(resources.path())


def load_calendar(file: Path | None = None) -> Calendar:
    """Read a centre's calendar file, the shipped one by default.

    Raises:
        DamageError: ``calendar.damaged`` with the file and the reason.
    """
    chosen = file or resources.path("calendars", _CALENDAR)
    try:
        read = tomllib.loads(chosen.read_text("utf-8"))
        days = {date.fromisoformat(day): bool(worked) for day, worked in read.get("days", {}).items()}
        return Calendar(int(read["known_through"]), days)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DamageError("calendar.damaged", file=str(chosen), reason=str(error)) from error


def _opened(database: Database, catalogue: Catalogue, writer: str | None) -> Journal:
    journal = Journal(database, Folder(CatalogueGuard(catalogue)), writer, now)
    try:
        journal.opened.result()
    except BaseException:
        journal.close()
        raise
    return journal


def _station(enrolment: Enrolment, catalogue: Catalogue) -> Station:
    return Station(
        centre=enrolment.centre,
        number=enrolment.number,
        mode=Mode(enrolment.mode),
        desk=enrolment.desk,
        catalogue=catalogue,
        calendar=load_calendar(),
        new_id=new_id,
    )


def _enrol(journal: Journal, settings: Settings) -> Enrolment:
    if not (settings.central and settings.code):
        raise RefusedError("station.not-enrolled")
    signer = Signer(_device_key(journal))
    with _at_enrolment():
        enrolment = enrol(settings.central, settings.code, signer.public, settings.mode or Mode.STANDALONE)
    journal.run(lambda tx: settle(tx, enrolment))
    return enrolment


def _learn_directory(journal: Journal, client: Client) -> None:
    """Fetch who works here, once: before that nobody can sign in or take a ticket."""
    if not journal.run(lambda tx: tx.directory().version):
        with _at_enrolment():
            exchange_once(journal, client)


@contextmanager
def _at_enrolment() -> Iterator[None]:
    """Name a broken line as what it is here: the station can't begin without central, once."""
    try:
        yield
    except DostError as error:
        code = _AT_ENROLMENT.get(error.code)
        if code is None:
            raise
        raise SurroundingsError(code, **error.values) from error


def _client(journal: Journal, settings: Settings, enrolment: Enrolment) -> Client:
    signer = Signer(_device_key(journal))
    writer = journal.identity[1] or enrolment.writer
    return Client(settings.central, enrolment.centre, writer, signer, enrolment.central)


def _device_key(journal: Journal) -> bytes:
    """Return the device's private key; it lies in the encrypted store and never leaves it."""

    def work(tx: Transaction) -> str:
        kept = tx.setting(_DEVICE_KEY)
        if not kept:
            kept = new_private_key().hex()
            tx.set_setting(_DEVICE_KEY, kept)
        return kept

    return bytes.fromhex(journal.run(work))


def _counts(tx: Transaction) -> Counts:
    return Counts(
        pending=tx.pending_count(), sealed=tx.sealed_count(), parked=len(tx.parked()), held=len(tx.held())
    )
