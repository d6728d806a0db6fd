import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from dost_desk.domain.acceptance import Obstacle
from dost_desk.forms.steps import Panel
from dost_desk.services import application, decisions
from dost_desk.ui.desk.acceptance_panel import AcceptancePanel
from dost_desk.ui.desk.words import gathered
from tests.ui.desk.desk_world import ACTOR, DeskWorld


@pytest.fixture
def panel(world: DeskWorld, qtbot: QtBot) -> AcceptancePanel:
    made = AcceptancePanel(world.model)
    qtbot.addWidget(made)
    world.model.case_changed.connect(lambda view: made.show_case(view) if view else None)
    made.show()
    world.sign_in()
    world.visit()
    return made


def reply(world: DeskWorld) -> dict[str, str]:
    assert world.model.view is not None
    return world.model.view.reply


def test_unanswered_questions_are_one_thing_to_do() -> None:
    made = gathered(
        [
            Obstacle("consent.missing", Panel.IDENTITY),
            Obstacle("form.unanswered", Panel.APPLICATION, "a"),
            Obstacle("form.invalid", Panel.APPLICATION, "b"),
            Obstacle("form.unanswered", Panel.APPLICATION, "c"),
        ]
    )
    assert [(one.code, one.place, count) for one, count in made] == [
        ("consent.missing", "", 1),
        ("form.unanswered", "a", 2),
        ("form.invalid", "b", 1),
    ]


def test_each_obstacle_leads_to_where_it_is_mended(
    world: DeskWorld, panel: AcceptancePanel, qtbot: QtBot
) -> None:
    button = panel.findChild(QPushButton, "obstacle-1")
    assert button is not None
    with qtbot.waitSignal(panel.place_chosen) as chosen:
        button.click()
    assert chosen.args == ["identity", "people/recipient/surname"]


def test_how_to_answer_is_written_when_it_is_chosen(world: DeskWorld, panel: AcceptancePanel) -> None:
    panel.reply.channels["cabinet"].click()
    world.settle()
    assert reply(world) == {"channel": "cabinet"}
    panel.reply.may_hear.click()
    world.settle()
    assert reply(world)["may_hear"] == "yes"


def test_a_call_needs_a_number_and_is_chosen_together_with_it(
    world: DeskWorld, panel: AcceptancePanel, qtbot: QtBot
) -> None:
    panel.reply.channels["call"].click()
    world.settle()
    assert reply(world) == {}
    assert panel.reply.phone.problem()
    assert panel.reply.channels["call"].isChecked()
    QTest.keyClicks(panel.reply.phone.line, "0502123456")
    QTest.keyClick(panel.reply.phone.line, Qt.Key.Key_Return)
    world.settle()
    assert reply(world) == {"channel": "call", "phone": "+994502123456"}


def test_what_was_typed_for_one_case_is_gone_with_it(
    world: DeskWorld, panel: AcceptancePanel, qtbot: QtBot
) -> None:
    panel.reply.channels["call"].click()
    world.settle()
    QTest.keyClicks(panel.reply.phone.line, "14")
    QTest.keyClick(panel.reply.phone.line, Qt.Key.Key_Return)
    assert panel.reply.phone.problem()
    world.model.open_case(world.case())
    world.settle()
    assert panel.reply.phone.line.text() == ""
    assert panel.reply.phone.problem() == ""
    assert not any(button.isChecked() for button in panel.reply.channels.values())


def test_a_chosen_way_is_no_obstacle_any_more(world: DeskWorld, panel: AcceptancePanel) -> None:
    assert world.model.view is not None
    assert any(one.code == "reply.missing" for one in world.model.view.obstacles)
    world.run(lambda tx: application.choose_reply(tx, ACTOR, world.model.case, {"channel": "in_person"}))
    assert all(one.code != "reply.missing" for one in world.model.view.obstacles)
    assert panel.reply.channels["in_person"].isChecked()


def test_a_registered_case_says_since_when_and_until_when(world: DeskWorld, panel: AcceptancePanel) -> None:
    assert "Not registered" in panel._state.title.text()
    world.run(lambda tx: decisions.register(tx, world.station, ACTOR, world.model.case))
    assert "05.01.2026" in panel._state.title.text()
    assert "20.01.2026" in panel._state.detail.text()
