"""The volunteer's view-model: the pool, the one form in hand, and each answer as a job."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from dost_desk.domain.case import Help
from dost_desk.domain.state import id_of
from dost_desk.errors import DostError
from dost_desk.services import application, floor, pool
from dost_desk.services.identity import SignedIn
from dost_desk.services.station import Actor, Station
from dost_desk.services.views import HelperView, helper_view, open_view
from dost_desk.store.transaction import Transaction
from dost_desk.ui.jobs import Jobs

T = TypeVar("T")


class HelperModel(QObject):
    """What a volunteer sees and does: the form's open questions of one case, nothing else."""

    pool_changed = Signal(object)  # list[Offer]
    calls_changed = Signal(object)  # list[KioskCall]
    view_changed = Signal(object)  # HelperView | None
    saved = Signal(object)  # int: when the last answer reached the disk, microseconds since 1970
    handed_back = Signal(str)  # the ticket's label
    error = Signal(object)  # DostError

    def __init__(self, jobs: Jobs, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.station = station
        self.jobs = jobs
        self.signed_in: SignedIn | None = None
        self.case = ""
        self.view: HelperView | None = None
        jobs.changed.connect(self._on_changed)

    @property
    def actor(self) -> Actor:
        """Who acts: the signed-in volunteer."""
        return Actor(self.signed_in.staff if self.signed_in else "")

    def sign_in(self, signed_in: SignedIn | None) -> None:
        """Take the station over for a volunteer; None leaves it. An open form stays theirs."""
        self.signed_in = signed_in
        self._put(None)
        if signed_in is not None:
            self.reload_pool()
            self.reload_calls()

    def scan(self, text: str, failed: Callable[[DostError], None]) -> None:
        """Take the application of the visitor whose ticket was scanned."""
        station, actor = self.station, self.actor

        def work(tx: Transaction) -> HelperView:
            offer = pool.find_offer(tx, station, text, actor.staff)
            if offer.help == Help.OFFERED:
                application.take_help(tx, actor, offer.case)
            return helper_view(tx, station, offer.case)

        self._run(work, self._put, failed)

    def answer(self, question: str, raw: str, kind: str, then: Callable[[], None]) -> None:
        """Save one answer as it was given; ``then`` runs when it is on the disk and shown."""
        station, actor, case = self.station, self.actor, self.case

        def work(tx: Transaction) -> tuple[HelperView, int]:
            application.answer(tx, station, actor, case, question, raw, kind)
            return helper_view(tx, station, case), tx.now()

        def done(result: tuple[HelperView, int]) -> None:
            view, at = result
            self._put(view)
            self.saved.emit(at)
            then()

        self._run(work, done)

    def hand_back(self, *, read_back: bool) -> None:
        """Hand the application back to the desk; the visitor is next there."""
        actor, case = self.actor, self.case
        label = self.view.label if self.view else ""

        def done(_: None) -> None:
            self._put(None)
            self.handed_back.emit(label)
            self.reload_pool()

        self._run(lambda tx: application.return_help(tx, actor, case, read_back=read_back), done)

    def reload_pool(self) -> None:
        """Read afresh who waits for a volunteer; a form taken before is opened again."""
        staff = self.actor.staff
        self._run(lambda tx: pool.offers(tx, staff), self._take_pool)

    def reload_calls(self) -> None:
        """Read afresh who calls a volunteer to a kiosk."""
        self._run(floor.open_calls, self.calls_changed.emit)

    def answer_call(self, kiosk: int) -> None:
        """Say that this volunteer goes to the kiosk."""
        actor = self.actor
        self._run(lambda tx: floor.answer_call(tx, actor, kiosk), lambda _: None)

    def _take_pool(self, offers: list[pool.Offer]) -> None:
        mine = next((offer for offer in offers if offer.help == Help.TAKEN), None)
        if mine is not None and not self.case and self.signed_in is not None:
            case, station = mine.case, self.station
            self._run(lambda tx: helper_view(tx, station, case), self._put)
        self.pool_changed.emit([offer for offer in offers if offer.help == Help.OFFERED])

    def _put(self, view: HelperView | None) -> None:
        self.view = view
        self.case = view.case if view else ""
        self.view_changed.emit(view)

    def _run(
        self,
        work: Callable[[Transaction], T],
        then: Callable[[T], None],
        failed: Callable[[DostError], None] | None = None,
    ) -> None:
        self.jobs.run(work, then, failed or self.error.emit, self)

    def _on_changed(self, subjects: frozenset[str]) -> None:
        if self.signed_in is None:
            return
        if any(subject.startswith("kiosk/") for subject in subjects):
            self.reload_calls()
        cases = {id_of(subject) for subject in subjects if subject.startswith("case/")}
        if self.case in cases:
            station, case = self.station, self.case
            self._run(lambda tx: (case, open_view(tx, station, case)), self._refresh)
        elif cases:
            self.reload_pool()

    def _refresh(self, read: tuple[str, HelperView | None]) -> None:
        """Take what changed elsewhere: an agent may take the case back while the form is open."""
        case, view = read
        if case != self.case:
            return
        if view is not None and view.help == Help.TAKEN and view.helper == self.actor.staff:
            self._put(view)
        else:
            self._put(None)
            self.reload_pool()
