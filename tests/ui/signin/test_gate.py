from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dost_desk.domain import bodies as b
from dost_desk.domain.directory import CENTRAL
from dost_desk.domain.kinds import Role
from dost_desk.services import demonstration
from dost_desk.store.journal import Journal
from dost_desk.ui.i18n import Language
from dost_desk.ui.jobs import Jobs
from dost_desk.ui.signin.gate import Gate
from dost_desk.ui.signin.lock import ATTEMPTS
from dost_desk.ui.signin.model import SignInModel
from dost_desk.ui.widgets import Dialog
from tests.journals import JournalFactory

DESK_ROLES = frozenset({Role.AGENT, Role.SUPERVISOR})
AGENT, VOLUNTEER, PASSWORD, PIN = (
    demonstration.AGENT,
    demonstration.VOLUNTEER,
    demonstration.PASSWORD,
    demonstration.PIN,
)


class Work(QWidget):
    """A window behind the gate: two fields and a key."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = QLineEdit(), QLineEdit()
        self.button = QPushButton("x")
        self.button.setShortcut("F2")
        self.pressed = 0
        self.button.clicked.connect(self._count)
        column = QVBoxLayout(self)
        for part in (self.first, self.second, self.button):
            column.addWidget(part)

    def _count(self) -> None:
        self.pressed += 1


@pytest.fixture(scope="session")
def staff() -> list[b.Body]:
    """The demonstration's directory, hashed once: hashing is slow on purpose."""
    return demonstration.directory()


@pytest.fixture
def jobs(journals: JournalFactory, staff: list[b.Body], qtbot: QtBot) -> Iterator[Jobs]:
    central = journals.open("desk", CENTRAL)
    device = b.DeviceEnrolled(writer="desk", number=1, name="desk", mode="standalone", key=b"k", desk="7")
    central.run(lambda tx: [tx.append("directory", body) for body in (*staff, device)])
    central.close()
    journal: Journal = journals.open("desk", "desk")
    made = Jobs(journal)
    yield made
    made.close()


@pytest.fixture
def model(jobs: Jobs) -> SignInModel:
    return SignInModel(jobs, DESK_ROLES)


@pytest.fixture
def gate(model: SignInModel, jobs: Jobs, qtbot: QtBot) -> Gate:
    made = Gate(model, Work())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: not jobs.busy)
    return made


def work(gate: Gate) -> Work:
    assert isinstance(gate.work, Work)
    return gate.work


def enter(gate: Gate, qtbot: QtBot, staff: str, password: str) -> None:
    gate.sign_in.staff.setText(staff)
    gate.sign_in.password.setText(password)
    QTest.keyClick(gate.sign_in.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not gate._model._jobs.busy)


def lock_and_type(gate: Gate, qtbot: QtBot, pin: str) -> None:
    gate.lock()
    gate.locked.pin.setText(pin)
    QTest.keyClick(gate.locked.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not gate._model._jobs.busy)


class Question(Dialog):
    """A modal dialog of the window, with something half typed in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit("yarımçıq mətn", self)
        self.results: list[int] = []
        self.finished.connect(self.results.append)


@pytest.fixture
def question(gate: Gate, qtbot: QtBot) -> Question:
    enter(gate, qtbot, AGENT, PASSWORD)
    made = Question(work(gate))
    made.open()
    made.activateWindow()
    made.line.setFocus()
    made.line.setCursorPosition(3)
    qtbot.waitUntil(made.line.hasFocus)
    return made


def test_a_dialog_is_locked_too_and_comes_back_with_its_cursor(
    gate: Gate, question: Question, qtbot: QtBot
) -> None:
    QTest.keyClick(question.line, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert gate.currentWidget() is gate.locked
    assert not question.isVisible()

    gate.locked.pin.setText(PIN)
    QTest.keyClick(gate.locked.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not gate._model._jobs.busy)
    assert gate.currentWidget() is gate.work
    assert question.isVisible()
    assert question.isModal()
    assert question.focusWidget() is question.line
    assert (question.line.text(), question.line.cursorPosition()) == ("yarımçıq mətn", 3)
    assert question.results == []


def test_a_dialog_does_not_outlive_the_one_who_opened_it(
    gate: Gate, question: Question, qtbot: QtBot
) -> None:
    gate.lock()
    gate.locked.leave.click()
    qtbot.waitUntil(lambda: gate.currentWidget() is gate.sign_in)
    assert not question.isVisible()
    assert question.results == [QDialog.DialogCode.Rejected]


def test_the_right_password_opens_the_window(gate: Gate, qtbot: QtBot) -> None:
    enter(gate, qtbot, AGENT, PASSWORD)
    assert gate.currentWidget() is gate.work
    assert gate._model.current is not None
    assert gate._model.current.staff == AGENT
    assert gate.sign_in.password.text() == ""


def test_a_wrong_password_is_said_beside_the_field_and_the_number_stays(gate: Gate, qtbot: QtBot) -> None:
    enter(gate, qtbot, AGENT, "sehv")
    assert gate.currentWidget() is gate.sign_in
    assert gate.sign_in._password.problem()
    assert gate.sign_in._staff.problem() == ""
    assert gate.sign_in.staff.text() == AGENT
    assert gate.sign_in.enter.isEnabled()


@pytest.mark.parametrize("who", ["nobody", VOLUNTEER])
def test_who_has_no_business_at_a_desk_is_told_at_the_number(gate: Gate, qtbot: QtBot, who: str) -> None:
    enter(gate, qtbot, who, PASSWORD)
    assert gate.currentWidget() is gate.sign_in
    assert gate.sign_in._staff.problem()


@pytest.mark.parametrize(("number", "password"), [("", "x"), ("014", "")])
def test_an_empty_field_is_named(gate: Gate, qtbot: QtBot, number: str, password: str) -> None:
    enter(gate, qtbot, number, password)
    field = gate.sign_in._password if number else gate.sign_in._staff
    assert field.problem()


def test_the_last_number_is_kept_and_the_password_never(gate: Gate, qtbot: QtBot, jobs: Jobs) -> None:
    enter(gate, qtbot, AGENT, PASSWORD)
    again = Gate(SignInModel(jobs, DESK_ROLES), Work())
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert again.sign_in.staff.text() == AGENT
    assert again.sign_in.password.text() == ""


def test_a_demonstration_shows_how_to_sign_in(gate: Gate) -> None:
    assert PASSWORD in gate.sign_in._hint.detail.text()


def test_the_language_can_be_chosen_before_anybody_is_in(gate: Gate, qtbot: QtBot) -> None:
    with qtbot.waitSignal(gate.language_chosen) as chosen:
        gate.sign_in.languages[Language.RU].click()
    assert chosen.args == ["ru"]


def test_the_pin_leads_back_to_the_same_cursor(gate: Gate, qtbot: QtBot) -> None:
    enter(gate, qtbot, AGENT, PASSWORD)
    second = work(gate).second
    second.setText("Nümunə")
    second.setFocus()
    second.setCursorPosition(3)
    QTest.keyClick(gate, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert gate.currentWidget() is gate.locked
    gate.locked.pin.setText(PIN)
    QTest.keyClick(gate.locked.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gate.currentWidget() is gate.work)
    assert gate.window().focusWidget() is second
    assert second.cursorPosition() == 3
    assert second.text() == "Nümunə"


def test_while_locked_no_key_of_the_window_works(gate: Gate, qtbot: QtBot) -> None:
    enter(gate, qtbot, AGENT, PASSWORD)
    gate.lock()
    QTest.keyClick(gate.locked.pin, Qt.Key.Key_F2)
    assert not work(gate).button.isDown()
    assert work(gate).pressed == 0
    assert not work(gate).isVisible()


def test_a_wrong_pin_is_said_and_after_some_the_password_is_asked(gate: Gate, qtbot: QtBot) -> None:
    enter(gate, qtbot, AGENT, PASSWORD)
    lock_and_type(gate, qtbot, "0000")
    assert gate.currentWidget() is gate.locked
    assert gate.locked._pin.problem()
    for _ in range(ATTEMPTS - 1):
        lock_and_type(gate, qtbot, "0000")
    assert gate.currentWidget() is gate.sign_in
    assert gate._model.current is None


def test_nothing_is_locked_before_somebody_signed_in(gate: Gate) -> None:
    gate.lock()
    assert gate.currentWidget() is gate.sign_in
