"""What a played visit leaves: the papers by their names, and ``visit.json``."""

from datetime import datetime
from pathlib import Path

import msgspec

from dost_desk.errors import DostError
from dost_desk.store.transaction import Transaction
from dost_desk.ui.visit.camera import put_file
from dost_desk.ui.visit.play import Played, Step


class Sealed(msgspec.Struct, frozen=True):
    """How far a journal is: events here, events sealed, the last seal and the digest D after it."""

    events: int
    sealed: int
    seal: int
    digest: str


class Summary(msgspec.Struct, frozen=True):
    """``visit.json``. ``digest_station`` is computed from the seals here; ``digest_central`` central told."""

    ticket: str
    case: str
    service: str
    due: str
    events: int
    sealed: int
    digest_station: str
    digest_central: str
    started: datetime
    finished: datetime
    language: str
    outcome: str
    steps: list[Step]
    pictures: list[str]
    papers: list[str]

    def line(self) -> str:
        """Return the visit in one line."""
        return (
            f"visit {self.ticket}: case {self.case} accepted, due {self.due}; "
            f"{self.events} events, {self.sealed} sealed, digest {self.digest_central[:16]}; "
            f"{len(self.pictures)} pictures"
        )


def sealed_here(tx: Transaction) -> Sealed:
    """Return how far the station's journal is."""
    seal, digest = tx.last_seal()
    return Sealed(tx.event_count(), tx.sealed_count(), seal, digest.hex())


def collect_papers(printed: Path, played: Played, out: Path) -> list[str]:
    """Copy the papers of the visit into ``out`` under their plain names; return the names.

    The accepted receipt is the one that was printed last.

    Raises:
        DostError: ``visit.no-paper`` when one did not come out.
        SurroundingsError: see ``put_file``.
    """
    wanted = {
        "ticket.pdf": f"ticket-{played.ticket.label}",
        "application.pdf": "application",
        "receipt.pdf": "receipt",
        "missing.pdf": "missing",
    }
    for name, stem in wanted.items():
        found = sorted(printed.glob(f"{stem}*.pdf"), key=lambda file: file.stat().st_mtime_ns)
        if not found:
            raise DostError("visit.no-paper", what=name)
        put_file(out / name, found[-1].read_bytes())
    return list(wanted)


def write_summary(summary: Summary, out: Path) -> None:
    """Write ``visit.json``.

    Raises:
        SurroundingsError: see ``put_file``.
    """
    put_file(out / "visit.json", msgspec.json.format(msgspec.json.encode(summary), indent=2) + b"\n")
