"""The played visit in its order. It looks at what is left to do, so an interrupted visit goes on."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

import msgspec
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QWidget

from dost_desk.domain.case import Help
from dost_desk.domain.rows import CaseRow, TicketRow
from dost_desk.domain.ticket import Stage
from dost_desk.errors import DostError
from dost_desk.services.queue import present_tickets
from dost_desk.services.station import ZONE
from dost_desk.store.transaction import Transaction
from dost_desk.ui.jobs import Jobs
from dost_desk.ui.shell import Shell
from dost_desk.ui.visit import story
from dost_desk.ui.visit.camera import Camera
from dost_desk.ui.visit.closing_scenes import ClosingScenes
from dost_desk.ui.visit.desk_scenes import DeskScenes
from dost_desk.ui.visit.hall_scenes import HallScenes
from dost_desk.ui.visit.hands import WAIT_SECONDS, Hands
from dost_desk.ui.visit.helper_scenes import HelperScenes

T = TypeVar("T")


class Step(msgspec.Struct, frozen=True):
    """A step that happened: its name, when it ended, and how many pictures there were by then."""

    name: str
    at: datetime
    pictures: int


class Played(msgspec.Struct, frozen=True):
    """The visit that was played: its ticket and its case, as the store has them."""

    ticket: TicketRow
    case: CaseRow


class Play:
    """Plays a visitor, an agent and a volunteer on one standalone station."""

    def __init__(
        self,
        window: QWidget,
        shell: Shell,
        jobs: Jobs,
        camera: Camera,
        language: str,
        check: Callable[[], None],
    ) -> None:
        self.steps: list[Step] = []
        self.hands = Hands(window, jobs, check)
        self._jobs = jobs
        self._camera = camera
        self._language = language
        self._moves = 0
        self._hall = HallScenes(shell, self.hands, camera)
        self._desk = DeskScenes(shell, self.hands, camera)
        self._helper = HelperScenes(shell, self.hands, camera)
        self._closing = ClosingScenes(shell, self.hands, camera)
        jobs.changed.connect(self.stir)

    def visit(self) -> Played:
        """Play all of passport item 23 up to acceptance, or what is left of it.

        Raises:
            DostError: ``visit.step`` with the step that did not happen and why.
        """
        before = self._main_ticket()
        if before is None:
            self._step("take a ticket at the kiosk", lambda: self._hall.take_ticket(self._language))
        ticket = self._ticket()
        self._step("sign in at the desk", self._desk.sit_down)
        if self._help(ticket) == Help.NONE:
            self._until_volunteer(ticket)
        if self._help(ticket) != Help.RETURNED:
            self._at_volunteer(ticket, alone=before is None)
        self._after_volunteer(ticket)
        return self.ask(lambda tx: _played(tx, ticket))

    def wait_until_sealed(self) -> None:
        """Wait until central has sealed all that this station wrote.

        Raises:
            DostError: ``visit.step`` when it took longer than ``WAIT_SECONDS``.
        """
        self._step("exchange with central until everything is sealed", self._wait_until_sealed)
        self._closing.show_sealed()

    def stir(self, _what: object = None) -> None:
        """Take notice that the store or the line moved."""
        self._moves += 1

    def ask(self, work: Callable[[Transaction], T]) -> T:
        """Read from the store, and wait for the answer."""
        answers: list[T] = []
        failures: list[DostError] = []
        self._jobs.run(work, answers.append, failures.append)
        return self._awaited(answers, failures)

    def in_background(self, work: Callable[[], T]) -> T:
        """Do what takes a while and needs no store, and wait for the answer."""
        answers: list[T] = []
        failures: list[DostError] = []
        self._jobs.run_in_background(work, answers.append, failures.append)
        return self._awaited(answers, failures)

    def _awaited(self, answers: list[T], failures: list[DostError]) -> T:
        self.hands.until(lambda: bool(answers or failures), "answer")
        if failures:
            raise failures[0]
        return answers[0]

    # The parts of the visit -----------------------------------------------------------------------

    def _until_volunteer(self, ticket: TicketRow) -> None:
        self._step("call the visitor (F2)", lambda: self._call(ticket, "desk-called"))
        self._step("see the number on the board", lambda: self._hall.look_at_board(ticket.label))
        self._step("sit down again", self._desk.sit_down)
        self._step("open the case (step 1)", self._desk.open_case)
        self._step("identify the person, record consent (step 3)", self._desk.identify)
        self._step("ask about relatives (step 5)", self._desk.ask_about_relatives)
        self._step("ask TSERAS (step 6)", self._desk.ask_registry)
        self._step("check the documents (step 4)", lambda: self._desk.check_documents(all_of_them=False))
        self._step("lock and unlock", self._desk.lock)
        self._step("be told what is missing (F12)", self._desk.be_told_what_lacks)
        self._step("register the case (Ctrl+F12)", self._desk.register)
        self._step("send the visitor to a volunteer (F7)", self._desk.send_to_volunteer)

    def _at_volunteer(self, ticket: TicketRow, *, alone: bool) -> None:
        if alone:
            self._step("answer another visitor's question (F11, 1)", self._answer_a_question)
        self._step("take the application as a volunteer", lambda: self._helper.take_application(ticket.code))
        self._step("answer every question (step 7)", self._helper.answer_questions)
        self._step("read the answers back", self._helper.read_back)
        self._step("hand the application back", self._helper.hand_back)

    def _after_volunteer(self, ticket: TicketRow) -> None:
        self._step("call the visitor back (F2)", lambda: self._call(ticket, "desk-called-back"))
        self._step("fill in the agent's part (step 7)", self._closing.fill_agents_part)
        self._step("choose how to answer (item 8)", self._closing.choose_reply)
        self._step("print and sign the application (step 7)", self._closing.sign)
        self._step("attach the signed application (step 8)", self._closing.attach)
        self._step("take the missing document (step 4)", lambda: self._desk.check_documents(all_of_them=True))
        self._step("accept the case (step 9, F12)", self._closing.accept)
        self._step("finish the visit (F11)", self._closing.finish)

    def _call(self, ticket: TicketRow, picture: str) -> None:
        self._desk.sit_down()
        while self._desk.call(picture) != ticket.label:
            # Another visitor was left at the desk by an interruption, or is first.
            self._desk.answer_a_question()

    def _answer_a_question(self) -> None:
        label = self._hall.take_ticket_for_a_question(self._language)
        self._desk.sit_down()
        self._desk.expect(lambda: self._desk.call("desk-question") == label, "F2")
        self._desk.answer_a_question()

    def _wait_until_sealed(self) -> None:
        deadline = QDeadlineTimer(round(WAIT_SECONDS * 1000))
        while True:
            # Before the question: what moves while it is answered must not be waited for again.
            seen = self._moves
            if not self.ask(lambda tx: tx.pending_count()):
                return
            self.hands.until(lambda: self._moves != seen, "central", deadline.remainingTime() / 1000)  # noqa: B023 # called in here

    def _step(self, name: str, scene: Callable[[], object]) -> None:
        try:
            scene()
        except DostError as error:
            self._camera.take("stopped-here")
            raise DostError("visit.step", step=name, why=_why(error)) from error
        self.steps.append(Step(name, datetime.now(ZONE), len(self._camera.taken)))

    # What is left to do ---------------------------------------------------------------------------

    def _main_ticket(self) -> TicketRow | None:
        """Return the unfinished ticket of the visitor who needs help; the other one only asks."""

        def read(tx: Transaction) -> TicketRow | None:
            open_ = (row for row in present_tickets(tx) if row.stage != Stage.FINISHED and row.needs)
            return next(open_, None)

        return self.ask(read)

    def _ticket(self) -> TicketRow:
        found = self._main_ticket()
        if found is None:
            raise DostError("visit.step", step="take a ticket at the kiosk", why="visit.not-there")
        return found

    def _help(self, ticket: TicketRow) -> str:
        def read(tx: Transaction) -> str:
            row = tx.case(next(one.case for one in present_tickets(tx) if one.ticket == ticket.ticket))
            return row.help if row else Help.NONE

        return self.ask(read)


def _why(error: DostError) -> str:
    """Say a failure in a few words for whoever mends it: its code and what it is about."""
    return " ".join([error.code, *(str(value) for value in error.values.values())])


def _played(tx: Transaction, ticket: TicketRow) -> Played:
    row = next(one for one in tx.tickets(ticket.day) if one.ticket == ticket.ticket)
    case = tx.case(row.case)
    assert case is not None
    assert case.service == story.SERVICE
    return Played(row, case)
