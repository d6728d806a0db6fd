"""Journals for tests: real encrypted files, a clock that only moves when asked, a centre's directory."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dost_desk.domain import bodies as b
from dost_desk.domain.event import Event, Record
from dost_desk.domain.folding import Folder
from dost_desk.domain.seal import Ruling, SealBlock, Verdict, chain, signed_bytes
from dost_desk.store.connection import Database
from dost_desk.store.journal import Journal
from dost_desk.store.receiving import Received
from dost_desk.store.sqlcipher import SqlCipherFile
from dost_desk.store.transaction import Transaction

CENTRE = "001"
KEY = bytes(range(32))
DAY = "2026-01-05"
NOON = 1_767_600_000_000_000  # 2026-01-05 08:00 UTC, 12:00 in Baku
ALL_BYTES = 10**9


class FakeClock:
    """Microseconds since 1970 that pass only by ``tick``, and by one at each look."""

    def __init__(self, now: int = NOON) -> None:
        self.now = now

    def __call__(self) -> int:
        self.now += 1
        return self.now

    def tick(self, seconds: float) -> None:
        self.now += int(seconds * 1_000_000)


class JournalFactory:
    """Opens journals in a folder, and closes them all at the end.

    A file with the newest schema is made once and copied: creating one imports Alembic.
    """

    def __init__(self, folder: Path, blank: Path, rules: Folder, clock: FakeClock) -> None:
        self.folder = folder
        self.rules = rules
        self.clock = clock
        self._blank = blank
        self._open: list[Journal] = []

    def file(self, name: str) -> Path:
        path = self.folder / f"{name}.db"
        if not path.exists():
            shutil.copy(self._blank, path)
        return path

    def open(
        self, name: str, writer: str | None, centre: str = CENTRE, database: Database | None = None
    ) -> Journal:
        where = database or SqlCipherFile(self.file(name), lambda: KEY)
        journal = Journal(where, self.rules, writer, self.clock, centre=centre)
        self._open.append(journal)
        journal.opened.result()
        return journal

    def close(self) -> None:
        while self._open:
            self._open.pop().close()


def people(*writers: str, modes: Sequence[str] = ()) -> list[b.Body]:
    """Return the directory of a small fictional centre with a device per writer."""
    staff: list[b.Body] = [
        b.CentreSet(name="Nümunə DOST mərkəzi", demonstration=True),
        b.StaffSet(staff="agent", name="Nümunə Agent", role="agent"),
        b.StaffSet(staff="helper", name="Nümunə Könüllü", role="volunteer"),
    ]
    devices: list[b.Body] = [
        b.DeviceEnrolled(
            writer=writer,
            number=number,
            name=writer,
            mode=modes[number - 1] if modes else "standalone",
            key=b"k",
        )
        for number, writer in enumerate(writers, start=1)
    ]
    return staff + devices


def found(tx: Transaction, *writers: str, modes: Sequence[str] = ()) -> None:
    """Write the directory, as central."""
    for body in people(*writers, modes=modes):
        tx.append("directory", body)


def all_records(tx: Transaction) -> tuple[Record, ...]:
    """Return every record of the journal, parents first."""
    stored = [item for head in tx.heads() for item in tx.branch(head.writer, head.branch)]
    return tuple(item.record for item in sorted(stored, key=lambda item: item.arrival))


def send(source: Journal, target: Journal) -> Received:
    """Let ``target`` receive everything that is unsealed in ``source``."""
    records = source.run(lambda tx: tx.outbox(ALL_BYTES)).records
    return target.run(lambda tx: tx.receive(records))


def ticket(number: int, direction: int = 9, code: str = "") -> b.TicketIssued:
    return b.TicketIssued(
        day=DAY, label=f"S{number:03d}", number=number, code=code or f"1{number:017d}", direction=direction
    )


def issue(number: int) -> Callable[[Transaction], Event]:
    """Return the command that issues a ticket with this number."""
    return lambda tx: tx.append(f"ticket/{number}", ticket(number))


def told(records: Sequence[Record]) -> Callable[[Transaction], Received]:
    """Return the command that receives ``records``."""
    return lambda tx: tx.receive(records)


class Sealer:
    """Central's key: signs blocks of seals, and checks them."""

    def __init__(self) -> None:
        self._key = Ed25519PrivateKey.generate()

    @property
    def public(self) -> bytes:
        return self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message)

    def verify(self, message: bytes, signature: bytes) -> bool:
        try:
            self._key.public_key().verify(signature, message)
        except Exception:  # noqa: BLE001 - the library's own exception is not worth an import here
            return False
        return True

    def seal(self, tx: Transaction) -> SealBlock | None:
        """Seal what is unsealed in the journal, refusals as refused."""
        rulings = tuple(
            Ruling(one.id, Verdict.REFUSED if one.code else Verdict.APPLIED, one.code)
            for one in tx.unsealed()
        )
        return self.block(tx, rulings) if rulings else None

    def block(self, tx: Transaction, rulings: tuple[Ruling, ...]) -> SealBlock:
        """Make and record the next block."""
        block = self.made(tx.centre, *tx.last_seal(), rulings)
        tx.record_seals([block])
        return block

    def made(self, centre: str, seal: int, digest: bytes, rulings: tuple[Ruling, ...]) -> SealBlock:
        """Make a block that follows ``seal`` and ``digest``."""
        after = chain(digest, rulings)
        signature = self.sign(signed_bytes(centre, seal + len(rulings), after))
        return SealBlock(centre, seal + 1, rulings, after, signature)
