import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from dost_desk.forms.checklist import RequirementAnswer
from dost_desk.services import checklist, intake
from dost_desk.ui.desk.registry_panel import RegistryPanel
from dost_desk.ui.widgets import Chip, KeyButton, Text
from tests.ui.desk.desk_world import ACTOR, DeskWorld
from tests.ui.desk.docking import child, dock, focused, view

FACT = "recipient.disabled"
PREFIX = f"registry-{FACT}"


@pytest.fixture
def panel(world: DeskWorld) -> RegistryPanel:
    return dock(world, RegistryPanel)


@pytest.fixture
def agreed(panel: RegistryPanel, world: DeskWorld) -> RegistryPanel:
    case = world.model.case
    world.run(lambda tx: intake.record_consent(tx, ACTOR, case, "consent", "Razıyam (nümunə)."))
    world.settle()
    return panel


def record(panel: RegistryPanel, world: DeskWorld, result: str) -> RequirementAnswer:
    child(panel, QAbstractButton, f"{PREFIX}-result-{result}").click()
    child(panel, KeyButton, f"{PREFIX}-record").click()
    return view(world).checklist.row("3").answer


def test_before_consent_nothing_can_be_entered_and_the_way_there_is_shown(
    panel: RegistryPanel, qtbot: QtBot
) -> None:
    assert not child(panel, KeyButton, f"{PREFIX}-record").isEnabled()
    assert panel.consent.title.text() == "No registry is asked before consent"
    panel.begin()
    assert focused() == "go-to-consent"
    with qtbot.waitSignal(panel.place_chosen) as caught:
        child(panel, KeyButton, "go-to-consent").click()
    assert caught.args == ["identity", "consent"]


@pytest.mark.parametrize(
    ("result", "answer"),
    [
        ("yes", RequirementAnswer.SUPPLIED),
        ("no", RequirementAnswer.NOT_APPLICABLE),
        ("not_found", RequirementAnswer.REQUIRED),
        ("pending", RequirementAnswer.PENDING),
    ],
)
def test_an_answer_is_recorded_with_what_it_means_for_the_paper(
    agreed: RegistryPanel, world: DeskWorld, result: str, answer: RequirementAnswer
) -> None:
    assert record(agreed, world, result) is answer
    fact = view(world).registry[0]
    assert (fact.result, fact.staff) == (result, ACTOR.staff)


def test_who_and_when_and_the_note_are_shown(agreed: RegistryPanel, world: DeskWorld, qtbot: QtBot) -> None:
    child(agreed, QAbstractButton, f"{PREFIX}-result-yes").click()
    note = child(agreed, QLineEdit, f"{PREFIX}-note")
    note.setText("II dərəcə (nümunə)")
    QTest.keyClick(note, Qt.Key.Key_Return)
    world.settle()
    told = child(agreed, Text, f"{PREFIX}-told").text()
    assert told.startswith("TSERAS · 05.01.2026 12:00, agent 014")
    assert "II dərəcə (nümunə)" in told
    assert child(agreed, Chip, f"{PREFIX}-state").tone() == "ok"
    assert note.text() == ""


def test_the_agent_may_ask_for_paper_all_the_same(agreed: RegistryPanel, world: DeskWorld) -> None:
    child(agreed, QAbstractButton, f"{PREFIX}-result-yes").click()
    child(agreed, QCheckBox, f"{PREFIX}-settles").click()
    child(agreed, KeyButton, f"{PREFIX}-record").click()
    row = view(world).checklist.row("3")
    assert (row.answer, row.met) == (RequirementAnswer.REQUIRED, False)
    child(agreed, QCheckBox, f"{PREFIX}-settles").setChecked(True)
    assert record(agreed, world, "yes") is RequirementAnswer.SUPPLIED


def test_an_agents_own_decision_outlives_the_registrys_answer(
    agreed: RegistryPanel, world: DeskWorld
) -> None:
    case = world.model.case
    world.run(
        lambda tx: checklist.decide(
            tx, world.station, ACTOR, case, "3", RequirementAnswer.WAIVED, reason="nümunə"
        )
    )
    assert record(agreed, world, "not_found") is RequirementAnswer.WAIVED


def test_a_registry_that_is_silent_is_waited_for_until_the_front_office_is_due(
    agreed: RegistryPanel, world: DeskWorld
) -> None:
    record(agreed, world, "pending")
    due = view(world).term.front_due
    assert view(world).checklist.row("3").why.values["until"] == f"{due:%d.%m.%Y}"


def test_a_later_answer_takes_back_what_followed_from_an_earlier_one(
    agreed: RegistryPanel, world: DeskWorld
) -> None:
    assert record(agreed, world, "pending") is RequirementAnswer.PENDING
    assert record(agreed, world, "not_found") is RequirementAnswer.REQUIRED


def test_no_answer_chosen_is_said_beside_the_question(agreed: RegistryPanel, world: DeskWorld) -> None:
    child(agreed, KeyButton, f"{PREFIX}-record").click()
    assert agreed.cards[FACT].question.problem()
    assert view(world).registry[0].asked_at == 0


def test_a_service_without_registries_says_so(panel: RegistryPanel, world: DeskWorld) -> None:
    panel.show_case(msgspec.structs.replace(view(world), registry=()))
    assert not panel.cards
    assert panel.empty.isVisible()
    assert not panel.consent.isVisible()
