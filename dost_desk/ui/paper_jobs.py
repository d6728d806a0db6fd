"""Puts one paper out: an intent in the journal, the printing in the background, then the outcome."""

import hashlib
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from dost_desk.domain.kinds import Scope
from dost_desk.errors import DostError
from dost_desk.services.queue import ask_paper, paper_done
from dost_desk.store.transaction import Transaction
from dost_desk.ui.jobs import Jobs
from dost_desk.ui.printing import Outcome, PaperOut

Paper = TypeVar("Paper")


class PaperJobs(QObject):
    """The one way from a window to a printed paper.

    An outside effect is an intent before it and an outcome after it: a paper whose outcome never
    came stays visible as open, and is never printed again by itself.
    """

    def __init__(self, jobs: Jobs, out: PaperOut, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._out = out

    def print_paper(
        self,
        subject: str,
        name: str,
        make: Callable[[Transaction], Paper],
        render: Callable[[Paper], bytes],
        then: Callable[[Outcome, bytes], None],
        failed: Callable[[DostError], None],
        *,
        staff: str = "",
    ) -> None:
        """Make a paper from the store, render it, print it, and write down what became of it.

        ``subject`` is the ticket or case that the paper belongs to; ``name`` (``ticket``,
        ``receipt`` …) names it in the journal and its file in a folder. ``then`` gets the outcome
        and the PDF's bytes.
        """
        scope = Scope.QUEUE if subject.startswith("ticket/") else Scope.CASE

        def rendered(pdf: bytes) -> None:
            digest = hashlib.sha256(pdf).hexdigest()
            self._jobs.run(
                lambda tx: ask_paper(tx, subject, scope, name, digest, staff),
                lambda intent: put(intent, pdf),
                failed,
                self,
            )

        def put(intent: bytes, pdf: bytes) -> None:
            self._jobs.run_in_background(
                lambda: self._out.put(pdf, name), lambda outcome: done(intent, outcome, pdf), failed, self
            )

        def done(intent: bytes, outcome: Outcome, pdf: bytes) -> None:
            def note(tx: Transaction) -> None:
                paper_done(
                    tx,
                    subject,
                    scope,
                    intent,
                    ok=outcome.ok,
                    reason=outcome.reason,
                    where=outcome.where,
                    staff=staff,
                )

            self._jobs.run(note, lambda _: then(outcome, pdf), failed, self)

        self._jobs.run(
            make,
            lambda paper: self._jobs.run_in_background(lambda: render(paper), rendered, failed, self),
            failed,
            self,
        )
