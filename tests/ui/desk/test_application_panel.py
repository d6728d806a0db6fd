import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox
from pytestqt.qtbot import QtBot

from dost_desk.domain.case import Help
from dost_desk.forms.application import AnswerKind
from dost_desk.services import application, demonstration
from dost_desk.services.station import Actor
from dost_desk.services.views import case_view
from dost_desk.ui.desk.application_panel import ApplicationPanel
from dost_desk.ui.desk.form_fields import LineValue, TextValue
from dost_desk.ui.desk.help_dialog import HelpDialog
from dost_desk.ui.i18n import Language, Translator
from dost_desk.ui.widgets import KeyButton, StepState
from tests.ui.desk.desk_world import ACTOR, DeskWorld
from tests.ui.desk.docking import child, dock, focused, view

VOLUNTEER = Actor(demonstration.VOLUNTEER)


@pytest.fixture
def panel(world: DeskWorld) -> ApplicationPanel:
    return dock(world, ApplicationPanel)


def offer(world: DeskWorld) -> None:
    """Offer the application; the desk is then free, so the agent turns to the case again."""
    case = world.model.case
    world.run(lambda tx: application.offer_help(tx, world.station, ACTOR, case, "razıyam (nümunə)"))
    world.settle()
    world.model.open_case(case)
    world.settle()


def test_each_answer_is_saved_as_it_is_given(panel: ApplicationPanel, world: DeskWorld, qtbot: QtBot) -> None:
    child(panel, QAbstractButton, "answer-phone_owner-own").click()
    world.settle()
    line = child(panel, LineValue, "answer-phone")
    QTest.keyClicks(line, "050 123 45 67")
    QTest.keyClick(line, Qt.Key.Key_Return)
    panel.open_section("home")
    text = child(panel, TextValue, "answer-address")
    text.setFocus()
    text.setPlainText("Bakı, Nümunə küçəsi 1")
    child(panel, QAbstractButton, "answer-dwelling-own").setFocus()
    child(panel, QAbstractButton, "answer-lives_with-spouse").click()
    child(panel, QAbstractButton, "answer-lives_with-child").click()
    answers = view(world).form.answers
    assert {key: answer.raw for key, answer in answers.items()} == {
        "phone_owner": "own",
        "phone": "050 123 45 67",
        "address": "Bakı, Nümunə küçəsi 1",
        "lives_with": "spouse,child",
    }


def test_what_cannot_be_taken_is_kept_with_a_sentence_beside_it(
    panel: ApplicationPanel, world: DeskWorld, qtbot: QtBot
) -> None:
    line = child(panel, LineValue, "answer-phone")
    QTest.keyClicks(line, "142")
    QTest.keyClick(line, Qt.Key.Key_Return)
    world.settle()
    field = panel.pages["contact"].fields["phone"].field
    assert field.problem()
    assert line.text() == "142"
    assert view(world).form.answers["phone"].raw == "142"
    item = next(item for item in panel.sections.items() if item.entry().key == "contact")
    assert item.entry().state is StepState.PROBLEM


@pytest.mark.parametrize("kind", [AnswerKind.UNKNOWN, AnswerKind.DECLINED])
def test_not_knowing_and_not_saying_are_answers_that_can_be_taken_back(
    panel: ApplicationPanel, world: DeskWorld, kind: AnswerKind
) -> None:
    box = child(panel, QCheckBox, f"answer-call_time-{kind}")
    box.click()
    assert view(world).form.answers["call_time"].kind is kind
    assert box.isChecked()
    child(panel, QAbstractButton, "answer-call_time-any").click()
    assert view(world).form.answers["call_time"].kind is AnswerKind.GIVEN
    assert not box.isChecked()


def test_a_question_that_its_condition_rules_out_is_hidden_and_its_answer_kept(
    panel: ApplicationPanel, world: DeskWorld
) -> None:
    field = panel.pages["contact"].fields["phone"]
    child(panel, QAbstractButton, "answer-phone_owner-own").click()
    world.settle()
    assert field.isVisible()
    child(panel, QAbstractButton, "answer-phone_owner-none").click()
    world.settle()
    assert not field.isVisible()


def test_what_the_case_knows_can_be_taken_over(panel: ApplicationPanel, world: DeskWorld) -> None:
    button = child(panel, KeyButton, "answer-phone-offer")
    assert "+994 50 000 00 01" in button.text()
    button.click()
    assert view(world).form.answers["phone"].raw == "+994 50 000 00 01"
    assert not button.isVisible()
    assert child(panel, LineValue, "answer-phone").text() == "+994 50 000 00 01"


def test_a_missing_answer_is_blamed_only_once_somebody_was_led_to_it(panel: ApplicationPanel) -> None:
    field = panel.pages["help"].fields["walking"]
    panel.open_section("help")
    assert not field.field.problem()
    panel.go_to("walking")
    assert field.field.problem()
    assert focused() == "answer-walking-alone"


def test_the_way_to_answer_is_asked_in_another_step(panel: ApplicationPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.place_chosen) as caught:
        panel.go_to("reply/channel")
    assert caught.args == ["acceptance", "reply/channel"]


def test_the_signature_is_a_place_of_its_own(panel: ApplicationPanel) -> None:
    panel.go_to("sign")
    assert panel.sections.current() == "sign"
    assert focused() == "print-application"


def test_the_pages_turn_by_keys(panel: ApplicationPanel, qtbot: QtBot) -> None:
    seen = [panel.sections.current()]
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        QTest.keyClick(panel, key, Qt.KeyboardModifier.ControlModifier)
        seen.append(panel.sections.current())
    assert seen == ["contact", "home", "relatives", "home"]
    assert focused() == "section-home"


def test_the_work_begins_at_the_first_open_question(panel: ApplicationPanel, world: DeskWorld) -> None:
    panel.begin()
    assert focused() == "answer-phone_owner-own"
    child(panel, QAbstractButton, "answer-phone_owner-own").click()
    world.settle()
    panel.begin()
    assert focused() == "answer-phone"


def test_only_the_agents_section_says_that_volunteers_never_see_it(panel: ApplicationPanel) -> None:
    marked = [key for key, page in panel.pages.items() if not page.private.isHidden()]
    assert marked == ["agent"]


def test_while_a_volunteer_has_the_form_only_the_agents_own_part_is_open(
    panel: ApplicationPanel, world: DeskWorld
) -> None:
    offer(world)
    assert "Offered" in panel.help.title.text()
    assert not panel.pages["contact"].fields["phone"].isEnabled()
    assert panel.pages["agent"].fields["agent_note"].isEnabled()
    case = world.model.case
    world.run(lambda tx: application.take_help(tx, VOLUNTEER, case))
    world.settle()
    assert demonstration.VOLUNTEER in panel.help.title.text()


def test_the_agent_can_take_the_form_back(panel: ApplicationPanel, world: DeskWorld) -> None:
    offer(world)
    child(panel, KeyButton, "help-action").click()
    assert view(world).help == Help.RETURNED
    assert panel.pages["contact"].fields["phone"].isEnabled()


@pytest.mark.parametrize(("read", "words"), [(True, "every answer was read back"), (False, "not read back")])
def test_what_the_volunteer_wrote_is_marked_and_whether_it_was_read_back(
    panel: ApplicationPanel, world: DeskWorld, *, read: bool, words: str
) -> None:
    offer(world)
    case = world.model.case

    world.run(lambda tx: application.take_help(tx, VOLUNTEER, case))
    world.run(lambda tx: application.answer(tx, world.station, VOLUNTEER, case, "call_time", "any"))
    world.run(lambda tx: application.return_help(tx, VOLUNTEER, case, read_back=read))
    world.settle()
    assert words in panel.help.title.text()
    fields = panel.pages["contact"].fields
    assert fields["call_time"].origin.text() == "written by the volunteer"
    assert fields["phone"].origin.isHidden()


def test_sending_asks_for_the_persons_agreement(panel: ApplicationPanel, world: DeskWorld) -> None:
    case = world.model.case
    child(panel, KeyButton, "help-action").click()
    dialog = child(panel, HelpDialog, "help-dialog")
    child(dialog, QCheckBox, "help-agreed").click()
    child(dialog, KeyButton, "help-send").click()
    world.settle()
    assert world.run(lambda tx: case_view(tx, world.station, case)).help == Help.OFFERED


def test_questions_and_sections_follow_the_language(
    panel: ApplicationPanel, world: DeskWorld, translator: Translator
) -> None:
    translator.switch(Language.AZ)
    world.settle()
    field = panel.pages["contact"].fields["phone"]
    assert field.field.label.text().startswith("Telefon nömrəsi")
    assert field.unknown.text() == "Bilmir"
    assert panel.sections.items()[0].entry().label == "Əlaqə"
