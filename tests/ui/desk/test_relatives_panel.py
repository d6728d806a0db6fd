import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from dost_desk.forms.checklist import RequirementAnswer
from dost_desk.ui.desk.form_fields import LineValue
from dost_desk.ui.desk.relatives_panel import RelativesPanel
from dost_desk.ui.i18n import Language, Translator
from dost_desk.ui.widgets import KeyButton
from tests.ui.desk.desk_world import DeskWorld
from tests.ui.desk.docking import child, dock, focused, view


@pytest.fixture
def panel(world: DeskWorld) -> RelativesPanel:
    return dock(world, RelativesPanel)


def add(panel: RelativesPanel, world: DeskWorld) -> None:
    child(panel, KeyButton, "add-relative").click()
    world.settle()


def choose(box: QComboBox, text: str) -> None:
    index = box.findText(text)
    assert index >= 0
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_nobody_closes_the_step(panel: RelativesPanel, world: DeskWorld) -> None:
    button = child(panel, KeyButton, "relatives-checked")
    assert "nobody" in button.text()
    button.click()
    assert view(world).relatives_checked
    assert not button.isEnabled()
    assert "nobody" in panel.state.title.text()


def test_a_new_relative_gets_the_cursor(panel: RelativesPanel, world: DeskWorld) -> None:
    add(panel, world)
    assert focused() == "relative-1-relation"
    assert len(view(world).relatives) == 1


def test_each_field_is_written_when_it_is_left(panel: RelativesPanel, world: DeskWorld, qtbot: QtBot) -> None:
    add(panel, world)
    choose(child(panel, QComboBox, "relative-1-relation"), "son")
    child(panel, LineValue, "relative-1-surname").setFocus()
    child(panel, LineValue, "relative-1-surname").setText("Nümunəyev")
    QTest.keyClick(child(panel, LineValue, "relative-1-surname"), Qt.Key.Key_Tab)
    child(panel, LineValue, "relative-1-name").setText("Rəşad")
    QTest.keyClick(child(panel, LineValue, "relative-1-name"), Qt.Key.Key_Return)
    child(panel, QAbstractButton, "relative-1-same_settlement-yes").click()
    child(panel, QAbstractButton, "relative-1-able-unknown").click()
    assert view(world).relatives[0].fields == {
        "relation": "oğlu",
        "surname": "Nümunəyev",
        "name": "Rəşad",
        "same_settlement": "yes",
        "able": "unknown",
    }


def test_who_lives_elsewhere_needs_no_document(panel: RelativesPanel, world: DeskWorld) -> None:
    add(panel, world)
    rows = [row for row in view(world).checklist.rows if row.key.startswith("5/")]
    assert {row.answer for row in rows} == {RequirementAnswer.REQUIRED}
    child(panel, QAbstractButton, "relative-1-same_settlement-no").click()
    rows = [row for row in view(world).checklist.rows if row.key.startswith("5/")]
    assert {row.answer for row in rows} == {RequirementAnswer.WAIVED}
    assert "no document" in panel.cards[view(world).relatives[0].row].effect.text()


def test_a_relative_can_be_taken_away(panel: RelativesPanel, world: DeskWorld) -> None:
    add(panel, world)
    add(panel, world)
    first, second = view(world).relatives
    child(panel, KeyButton, "relative-1-remove").click()
    assert [person.row for person in view(world).relatives] == [second.row]
    assert first.row not in panel.cards


def test_with_relatives_the_step_closes_by_the_same_button(panel: RelativesPanel, world: DeskWorld) -> None:
    add(panel, world)
    child(panel, KeyButton, "relatives-checked").click()
    assert view(world).relatives_checked
    assert "named" in panel.state.title.text()


def test_the_cursor_can_be_sent_to_a_relative(panel: RelativesPanel, world: DeskWorld) -> None:
    add(panel, world)
    add(panel, world)
    panel.go_to(f"relatives/{view(world).relatives[1].row}/name")
    assert focused() == "relative-2-relation"
    panel.go_to("")
    assert focused() == "relatives-checked"


def test_the_relation_is_shown_in_the_language_of_the_screen(
    panel: RelativesPanel, world: DeskWorld, translator: Translator
) -> None:
    add(panel, world)
    choose(child(panel, QComboBox, "relative-1-relation"), "daughter")
    world.settle()
    translator.switch(Language.RU)
    world.settle()
    assert child(panel, QComboBox, "relative-1-relation").currentText() == "дочь"
    assert view(world).relatives[0].fields["relation"] == "qızı"
