"""The way from the application's answers to a signed paper: print it, then record the signature under it."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, Protocol

from dost_desk.errors import DostError
from dost_desk.printing.papers import ApplicationPaper, Signing
from dost_desk.services import application
from dost_desk.services.papers import application_paper
from dost_desk.services.station import Station
from dost_desk.store.transaction import Transaction
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.printing import Outcome

Failed = Callable[[DostError], None]


class Printed(NamedTuple):
    """A paper that came out: what it says, its bytes, and what became of it."""

    paper: ApplicationPaper
    pdf: bytes
    outcome: Outcome


class Signed(Protocol):
    """Told after the record; ``same`` is false when the paper was no longer what the case says."""

    def __call__(self, *, same: bool) -> None:
        """Take the answer."""


def print_application(
    model: DeskModel,
    signing: Signing,
    then: Callable[[Outcome, ApplicationPaper, bytes], None],
    failed: Failed,
    *,
    large: bool,
) -> None:
    """Print the application of the case in hand, in 18 points if ``large``."""
    made: list[ApplicationPaper] = []

    def make(tx: Transaction, station: Station, case: str) -> ApplicationPaper:
        return application_paper(tx, station, case, signing)

    def render(paper: ApplicationPaper) -> bytes:
        # reportlab takes long to import: on first use, in the background thread.
        from dost_desk.printing.application import render_application

        made.append(paper)
        return render_application(paper, large=large)

    model.print_paper("application", make, render, lambda outcome, pdf: then(outcome, made[-1], pdf), failed)


def record_signature(
    model: DeskModel, printed: Printed, signing: Signing, then: Signed, failed: Failed, *, read_aloud: bool
) -> None:
    """Record the signature under ``printed``, and keep the paper's bytes with the case.

    Nothing is recorded when the case would print another paper by now.
    """
    station, actor, case = model.station, model.actor, model.case

    def work(tx: Transaction) -> bool:
        if application_paper(tx, station, case, signing, printed.paper.dated) != printed.paper:
            return False
        digest = application.sign(
            tx,
            actor,
            case,
            signing.mode,
            signing.signer,
            printed.pdf,
            witness=signing.witness,
            why=signing.reason,
            read_aloud=read_aloud,
        )
        # Step 8 attaches these very bytes, also after a restart.
        tx.put_blob(digest, printed.pdf)
        return True

    model.act(work, lambda same: partial(then, same=same)(), failed)
