import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dost_desk.forms.field_types import FieldType, Option
from dost_desk.forms.localised import Localised
from dost_desk.ui.desk.form_fields import (
    YES_OR_NO,
    ChoiceValue,
    LineValue,
    Standing,
    TextValue,
    editor_for,
)

OPTIONS = tuple(
    Option(key, Localised(az=key, ru=key, en=key), exclusive=key == "nobody")
    for key in ("nobody", "spouse", "child")
)
TEXTS = st.sampled_from(["", "a", "b", "c"])


class Line:
    """An editor without a screen: a text, a focus, and what it sent."""

    def __init__(self) -> None:
        self.standing = Standing()
        self.text = ""
        self.sent: list[str] = []

    def commit(self) -> None:
        if self.standing.to_commit(self.text):
            self.sent.append(self.text)

    def reload(self, raw: str, *, typing: bool) -> None:
        if self.standing.shows(raw, self.text, typing=typing):
            self.text = raw


@given(st.lists(st.tuples(st.sampled_from(["type", "commit", "reload"]), TEXTS)))
def test_what_is_being_typed_is_never_overwritten(steps: list[tuple[str, str]]) -> None:
    line, stored = Line(), ""
    for step, text in steps:
        if step == "type":
            line.text = text
        elif step == "commit":
            line.commit()
        else:
            typed, dirty = line.text, line.text != stored
            line.reload(text, typing=True)
            stored = text
            if dirty:
                assert line.text == typed


@given(TEXTS, st.lists(TEXTS, max_size=4), TEXTS)
def test_after_the_write_arrived_a_newer_value_is_shown(typed: str, late: list[str], newest: str) -> None:
    line = Line()
    line.text = typed
    line.commit()
    for raw in late:
        line.reload(raw, typing=False)
    line.reload(typed, typing=False)
    line.reload(newest, typing=False)
    assert line.text == newest


def test_the_same_value_is_sent_once_and_again_after_it_was_not_taken() -> None:
    line = Line()
    line.text = "x"
    line.commit()
    line.commit()
    assert line.sent == ["x"]
    line.standing.not_taken()
    line.commit()
    assert line.sent == ["x", "x"]


def test_a_line_is_committed_by_enter(qtbot: QtBot) -> None:
    line = LineValue()
    qtbot.addWidget(line)
    line.load("old")
    line.setText("new")
    with qtbot.waitSignal(line.committed) as caught:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert caught.args == ["new"]
    line.show_raw("old")
    assert line.raw() == "new"
    line.show_raw("new")
    line.show_raw("from elsewhere")
    assert line.raw() == "from elsewhere"


def test_a_text_is_committed_by_control_enter_and_by_leaving(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    text, other = TextValue(), LineValue()
    column.addWidget(text)
    column.addWidget(other)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    seen: list[str] = []
    text.committed.connect(seen.append)
    text.setFocus()
    QTest.keyClicks(text, "one")
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(text, " two")
    other.setFocus()
    assert seen == ["one", "one two"]
    text.not_taken()
    text.load("three")
    text.show_raw("four")
    assert text.raw() == "four"


def test_nobody_excludes_the_others_and_they_exclude_nobody(qtbot: QtBot) -> None:
    choice = ChoiceValue(OPTIONS, FieldType.MULTIPLE_CHOICE)
    qtbot.addWidget(choice)
    seen: list[str] = []
    choice.committed.connect(seen.append)
    for key in ("spouse", "child", "nobody", "child"):
        choice.buttons[key].click()
    assert seen == ["spouse", "spouse,child", "nobody", "child"]


@pytest.mark.parametrize(("raw", "chosen"), [("yes", {"yes"}), ("xeyr", {"no"}), ("", set()), ("?", set())])
def test_yes_and_no_are_read_in_any_language(qtbot: QtBot, raw: str, chosen: set[str]) -> None:
    choice = ChoiceValue(YES_OR_NO)
    qtbot.addWidget(choice)
    choice.show_raw(raw)
    assert {key for key, button in choice.buttons.items() if button.isChecked()} == chosen
    assert choice.raw() == raw


def test_a_choice_is_named_and_described_for_a_screen_reader(qtbot: QtBot) -> None:
    choice = ChoiceValue(OPTIONS)
    qtbot.addWidget(choice)
    choice.setObjectName("answer-x")
    choice.setAccessibleName("Who lives here?")
    assert choice.buttons["child"].objectName() == "answer-x-child"
    assert choice.buttons["child"].accessibleDescription() == "Who lives here?"


@pytest.mark.parametrize("kind", list(FieldType))
def test_every_kind_of_field_has_an_editor_that_keeps_what_it_shows(qtbot: QtBot, kind: FieldType) -> None:
    editor = editor_for(kind, OPTIONS if "choice" in kind else ())
    qtbot.addWidget(editor)
    editor.load("spouse")
    assert editor.raw() == "spouse"
    editor.not_taken()
    editor.show_raw("child")
    assert editor.raw() == "child"
