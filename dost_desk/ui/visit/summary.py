"""What a played visit leaves: the papers by their names, and ``visit.json``."""

import hashlib
from datetime import datetime
from pathlib import Path

import msgspec

from dost_desk.errors import DostError
from dost_desk.store.transaction import Transaction
from dost_desk.ui.visit.camera import put_file
from dost_desk.ui.visit.play import Played, Step

PAPERS = ("ticket", "application", "receipt", "missing")
"""The papers of a visit, by the names that the windows give them."""


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
    seal_station: int
    seal_central: int
    digest_station: str
    digest_central: str
    started: datetime
    finished: datetime
    language: str
    outcome: str
    steps: list[Step]
    pictures: list[str]
    papers: list[str]

    @property
    def agrees(self) -> bool:
        """Whether station and central have the same sealed log, and all of it is sealed."""
        same = (self.seal_station, self.digest_station) == (self.seal_central, self.digest_central)
        return same and self.events == self.sealed

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


def papers_of(tx: Transaction, played: Played) -> dict[str, str]:
    """Return the SHA-256 of each paper of the visit that came out, by its name; of several the last."""
    found: dict[str, str] = {}
    for subject in (f"ticket/{played.ticket.ticket}", f"case/{played.case.case}"):
        for paper in tx.state(subject).papers.values():
            if paper.ok:
                found[paper.name] = paper.sha256
    return found


def collect_papers(printed: Path, wanted: dict[str, str], out: Path) -> list[str]:
    """Copy the papers of the visit into ``out`` under their plain names; return the names.

    ``wanted`` has their SHA-256, as the journal keeps it: the accepted receipt is the last one.

    Raises:
        DostError: ``visit.no-paper`` when one did not come out, or is not what the journal says.
        SurroundingsError: see ``put_file``.
    """
    contents = [file.read_bytes() for file in printed.glob("*.pdf")]
    by_digest = {hashlib.sha256(content).hexdigest(): content for content in contents}
    for name in PAPERS:
        content = by_digest.get(wanted.get(name, ""))
        if content is None:
            raise DostError("visit.no-paper", what=name)
        put_file(out / f"{name}.pdf", content)
    return [f"{name}.pdf" for name in PAPERS]


def write_summary(summary: Summary, out: Path) -> None:
    """Write ``visit.json``.

    Raises:
        SurroundingsError: see ``put_file``.
    """
    put_file(out / "visit.json", msgspec.json.format(msgspec.json.encode(summary), indent=2) + b"\n")
