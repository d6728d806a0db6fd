"""The volunteer's window on a real journal: take, ask, save, read back, hand back."""

from collections.abc import Callable, Iterator
from itertools import product
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from dost_desk.domain import bodies as b
from dost_desk.domain.directory import CENTRAL
from dost_desk.domain.kinds import Role
from dost_desk.errors import DostError, InputError, RefusedError
from dost_desk.services import application, intake, pool, queue
from dost_desk.services.identity import SignedIn
from dost_desk.services.intake import case_state
from dost_desk.services.station import Actor, Station
from dost_desk.store.journal import Journal
from dost_desk.store.transaction import Transaction
from dost_desk.ui.helper.model import HelperModel
from dost_desk.ui.helper.window import HelperWindow
from dost_desk.ui.i18n import Language, Translator
from dost_desk.ui.jobs import Jobs
from dost_desk.ui.theme import Theme, ThemeName, apply, fonts
from dost_desk.ui.widgets import KeyButton
from tests.journals import JournalFactory, found

T = TypeVar("T")
SERVICE = "01-09-15-00"
AGENT, HELPER, OTHER = Actor("agent"), "helper", "other"
REGISTRY_WORDS = "TSERAS-ın gizli cavabı"


@pytest.fixture
def journal(journals: JournalFactory) -> Journal:
    """A centre with two volunteers."""
    central = journals.open("station", CENTRAL)
    central.run(lambda tx: found(tx, "station"))
    second = b.StaffSet(staff=OTHER, name="Nümunə Könüllü İki", role="volunteer")
    central.run(lambda tx: tx.append("directory", second))
    central.close()
    return journals.open("station", "station")


class Floor:
    """The volunteer's window, and the desk beside it by its services."""

    def __init__(self, journal: Journal, station: Station, jobs: Jobs, qtbot: QtBot) -> None:
        self.journal, self.station, self.jobs, self.qtbot = journal, station, jobs, qtbot
        self.window = HelperWindow(HelperModel(jobs, station))
        qtbot.addWidget(self.window)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def run(self, work: Callable[[Transaction], T]) -> T:
        answer = self.journal.run(work)
        self.settle()
        return answer

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.jobs.busy)
        self.journal.run(lambda _tx: None)
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: not self.jobs.busy)

    def offer(self, *, language: str = "az") -> tuple[str, queue.IssuedTicket]:
        """Let a visitor reach the desk, a registry answer, and the agent send them to the volunteers."""
        issued = self.run(lambda tx: queue.issue_ticket(tx, self.station, 9))
        self.run(lambda tx: queue.call_next(tx, self.station, AGENT))

        def prepare(tx: Transaction) -> str:
            case = intake.open_case(tx, self.station, AGENT, SERVICE, ticket=issued.ticket, language=language)
            intake.record_consent(tx, AGENT, case, "consent", "Razıyam.")
            intake.record_registry(tx, AGENT, case, "TSERAS", "disability", "yes", REGISTRY_WORDS)
            application.answer(tx, self.station, AGENT, case, "agent_note", "yalnız agent üçün")
            application.offer_help(tx, self.station, AGENT, case, "Razıyam.", "Nümunə S.")
            return case

        return self.run(prepare), issued

    def sign_in(self, staff: str = HELPER) -> None:
        self.window.sign_in(SignedIn(staff, "Nümunə Könüllü", Role.VOLUNTEER, frozenset(), ""))
        self.settle()

    def scan(self, text: str) -> None:
        field = self.window.pool.scan
        field.clear()
        field.insert(text)  # QTest has no keys for Azerbaijani letters
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def take(self, *, language: str = "az") -> str:
        case, issued = self.offer(language=language)
        self.sign_in()
        self.scan(issued.code)
        return case

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key)
        # A button pressed by its key answers a moment later.
        self.qtbot.wait(150)
        self.settle()

    def click(self, name: str) -> None:
        button = self.window.findChild(QAbstractButton, name)
        assert button is not None
        assert button.isVisible()
        button.click()
        self.settle()

    def write(self, words: str) -> None:
        line = self.window.findChild(QLineEdit, "answer")
        assert line is not None
        line.clear()
        QTest.keyClicks(line, words)

    def confirm_all(self) -> None:
        # The rows are made anew with each confirmation.
        names = [one.objectName() for one in self.window.read_back.findChildren(KeyButton)]
        for name in names:
            if name.startswith("confirm-"):
                self.click(name)

    @property
    def question(self) -> str:
        shown = self.window.page.question
        return shown.key if shown else ""

    def answer_of(self, case: str, question: str) -> tuple[object, str]:
        (write,) = self.journal.run(lambda tx: case_state(tx, case)).values[f"form/{question}"]
        return write.value, write.answer

    def texts(self) -> str:
        """Every text that any widget of the window holds, shown or not."""
        widgets = self.window.findChildren(QWidget)
        said = [one.text() for one in widgets if isinstance(one, QLabel | QAbstractButton | QLineEdit)]
        said += [one.accessibleName() + one.accessibleDescription() + one.toolTip() for one in widgets]
        return "\n".join(said)


@pytest.fixture
def floor(
    themed: QApplication, journal: Journal, station: Station, jobs: Jobs, qtbot: QtBot
) -> Iterator[Floor]:
    made = Floor(journal, station, jobs, qtbot)
    yield made
    made.settle()


def test_the_pool_shows_tickets_and_no_names(floor: Floor) -> None:
    _, issued = floor.offer()
    floor.sign_in()
    shown = floor.window.findChild(QListWidget, "pool-list")
    assert shown is not None
    assert [shown.item(row).text().split(" · ")[0] for row in range(shown.count())] == [issued.label]
    assert "Nümunə S." not in floor.texts()


def test_whoever_scans_the_ticket_takes_the_case(floor: Floor) -> None:
    case = floor.take()
    state = floor.run(lambda tx: case_state(tx, case))
    assert (state.help, state.helper) == ("taken", HELPER)
    assert floor.question == "phone_owner"
    assert not floor.window.pool.isVisible()


@pytest.mark.parametrize("scanned", ["", "S999", "000000000000000000", "Nümunə", "99"])
def test_what_is_no_offered_ticket_is_told_beside_the_field(floor: Floor, scanned: str) -> None:
    floor.offer()
    floor.sign_in()
    floor.scan(scanned)
    assert floor.window.pool._field.problem()
    assert floor.window.pool.scan.text() == scanned
    assert floor.window.pool.isVisible()


def test_another_volunteer_cannot_take_it(floor: Floor) -> None:
    case = floor.take()
    label = floor.journal.run(lambda tx: case_state(tx, case)).offered
    assert label is not None
    floor.window.sign_in(None)
    floor.sign_in(OTHER)
    floor.scan(label.label)
    assert floor.window.pool._field.problem()
    assert floor.window.pool.isVisible()
    with pytest.raises(RefusedError, match=r"help\.taken-by-other"):
        floor.run(lambda tx: pool.find_offer(tx, floor.station, label.label, OTHER))


def test_a_case_in_hand_is_there_again_after_signing_in(floor: Floor) -> None:
    floor.take()
    floor.window.sign_in(None)
    floor.settle()
    assert floor.window.pool.isVisible()
    assert floor.question == ""
    floor.sign_in()
    assert floor.question == "phone_owner"


def test_each_answer_is_saved_as_it_was_given(floor: Floor) -> None:
    case = floor.take()
    floor.press(Qt.Key.Key_1)
    floor.press(Qt.Key.Key_Return)
    assert floor.answer_of(case, "phone_owner") == ("own", "given")
    assert floor.question == "phone"
    floor.write("050 123-45 67")
    floor.press(Qt.Key.Key_Return)
    assert floor.answer_of(case, "phone") == ("050 123-45 67", "given")
    assert floor.question == "call_time"


def at_phone(floor: Floor) -> str:
    case = floor.take()
    floor.press(Qt.Key.Key_1)
    floor.press(Qt.Key.Key_Return)
    return case


def test_a_wrong_answer_keeps_its_text_and_is_told(floor: Floor) -> None:
    case = at_phone(floor)
    for _ in range(2):
        floor.write("12")
        floor.press(Qt.Key.Key_Return)
        assert (floor.question, floor.window.page.typed) == ("phone", "12")
        assert floor.window.page._problem.isVisible()
    assert "form/phone" not in floor.journal.run(lambda tx: case_state(tx, case)).values


def test_an_odd_answer_is_taken_at_the_second_enter(floor: Floor) -> None:
    case = at_phone(floor)
    floor.write("011 111 11 11")
    floor.press(Qt.Key.Key_Return)
    assert floor.question == "phone"
    assert floor.window.page._problem.property("tone") == "waiting"
    floor.press(Qt.Key.Key_Return)
    assert floor.answer_of(case, "phone") == ("011 111 11 11", "given")


def test_an_empty_answer_is_asked_for(floor: Floor) -> None:
    floor.take()
    floor.press(Qt.Key.Key_Return)
    assert floor.question == "phone_owner"
    assert floor.window.page._problem.isVisible()


@pytest.mark.parametrize(("key", "kind"), [(Qt.Key.Key_F6, "unknown"), (Qt.Key.Key_F7, "declined")])
def test_not_knowing_and_not_saying_are_answers(floor: Floor, key: Qt.Key, kind: str) -> None:
    case = floor.take()
    floor.press(key)
    assert floor.answer_of(case, "phone_owner") == ("", kind)
    assert floor.question != "phone_owner"
    floor.press(Qt.Key.Key_PageUp)
    assert floor.question == "phone_owner"
    assert floor.window.page._special.isVisible()


def test_previous_and_sections_go_to_any_question(floor: Floor) -> None:
    at_phone(floor)
    floor.press(Qt.Key.Key_PageUp)
    assert (floor.question, floor.window.page.typed) == ("phone_owner", "own")
    floor.window._open_section("home")
    assert floor.question == "address"
    floor.window._open_section("contact")
    assert floor.question == "phone_owner"


def test_what_is_being_typed_survives_another_stations_write(floor: Floor) -> None:
    case = at_phone(floor)
    floor.write("0501")
    floor.run(lambda tx: application.answer(tx, floor.station, AGENT, case, "call_time", "any"))
    assert floor.window.page.typed == "0501"


def test_the_read_back_confirms_corrects_and_hands_back(floor: Floor) -> None:
    case = floor.take()
    floor.press(Qt.Key.Key_4)
    floor.press(Qt.Key.Key_Return)
    floor.press(Qt.Key.Key_F12)
    page = floor.window.read_back
    assert page.isVisible()
    assert not page.complete
    floor.click("correct-phone_owner")
    assert floor.question == "phone_owner"
    floor.press(Qt.Key.Key_F12)
    floor.confirm_all()
    assert page.complete
    floor.press(Qt.Key.Key_F12)
    state = floor.run(lambda tx: case_state(tx, case))
    assert state.help == "returned"
    assert floor.window.pool.isVisible()
    assert floor.window.banner.isVisible()


def test_a_changed_answer_has_to_be_read_again(floor: Floor) -> None:
    case = floor.take()
    floor.press(Qt.Key.Key_4)
    floor.press(Qt.Key.Key_Return)
    floor.press(Qt.Key.Key_F12)
    page = floor.window.read_back
    floor.confirm_all()
    assert page.complete
    floor.run(lambda tx: application.answer(tx, floor.station, AGENT, case, "phone_owner", "", "declined"))
    assert not page.complete


def test_after_the_hand_back_the_visitor_is_next_at_the_desk(floor: Floor) -> None:
    case, issued = floor.offer()
    later = floor.run(lambda tx: queue.issue_ticket(tx, floor.station, 9))
    floor.sign_in()
    floor.scan(issued.label)
    floor.press(Qt.Key.Key_F12)
    floor.press(Qt.Key.Key_F12)
    called = floor.run(lambda tx: queue.call_next(tx, floor.station, AGENT))
    assert called is not None
    assert (called.label, called.case) == (issued.label, case)
    assert called.label != later.label
    with pytest.raises(InputError, match=r"help\.no-such-offer"):
        floor.run(lambda tx: pool.find_offer(tx, floor.station, issued.label, HELPER))


def test_the_agent_takes_the_case_back_while_the_form_is_open(floor: Floor) -> None:
    case = floor.take()
    floor.run(lambda tx: application.return_help(tx, AGENT, case, read_back=False, reason="agent"))
    assert floor.window.pool.isVisible()
    assert floor.question == ""


def test_a_form_that_the_station_has_forgotten_closes(floor: Floor) -> None:
    case = floor.take()
    ids = [entry.event.id for entry in floor.run(lambda tx: tx.history(f"case/{case}"))]
    told: list[DostError] = []
    floor.window.model.error.connect(told.append)
    floor.run(lambda tx: tx.erase(f"case/{case}", ids))
    assert floor.window.pool.isVisible()
    assert (floor.question, told) == ("", [])


def test_nothing_of_a_registry_or_of_the_agents_fields_is_anywhere_in_the_window(floor: Floor) -> None:
    floor.take()
    seen = floor.texts()
    for _ in range(3):
        floor.press(Qt.Key.Key_F6)
        seen += floor.texts()
    floor.press(Qt.Key.Key_F12)
    seen += floor.texts()
    assert REGISTRY_WORDS not in seen
    assert "TSERAS" not in seen
    assert "yalnız agent üçün" not in seen


SIZES = ((1280, 752), (1366, 720), (1920, 1032))  # below the bar of a standalone station


def test_everything_fits_in_every_language_theme_and_size(floor: Floor, translator: Translator) -> None:
    floor.take()
    for language, name, size in product(Language, ThemeName, SIZES):
        translator.switch(language)
        apply(QApplication.instance(), Theme(name, families=fonts.load()))  # type: ignore[arg-type] # it is one
        floor.window.resize(*size)
        floor.qtbot.wait(1)
        assert (floor.window.width(), floor.window.height()) == size
        for button in floor.window.findChildren(KeyButton):
            if button.isVisible():
                assert button.width() >= button.minimumSizeHint().width(), (language, button.text())
                assert floor.window.rect().contains(
                    button.rect().translated(button.mapTo(floor.window, button.rect().topLeft()))
                )
