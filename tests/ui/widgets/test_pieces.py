from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from dost_desk.ui.i18n import Language, Translator
from dost_desk.ui.widgets import (
    ActionBar,
    Banner,
    Card,
    Chip,
    ElidedLabel,
    EmptyState,
    Field,
    ProgressDots,
    RailEntry,
    Rule,
    StatusRail,
    StepState,
    Text,
    Toast,
    TopBar,
)

STEPS = [
    RailEntry("who", "Kimə xidmət", StepState.DONE),
    RailEntry("papers", "Sənədlər", StepState.OPEN, "3/5"),
    RailEntry("registry", "Əlillik (TSERAS)", StepState.WAITING),
    RailEntry("decision", "Qərar", StepState.LATER),
]


def test_a_field_keeps_what_was_typed(themed: QApplication, qtbot: QtBot) -> None:
    editor = QLineEdit("abc12O4")
    field = Field("FİN", editor, "7 characters")
    qtbot.addWidget(field)
    field.show()
    assert (editor.accessibleName(), editor.accessibleDescription()) == ("FİN", "7 characters")
    field.set_error("A FIN never has the letter O.", "Use ABC1204")
    assert editor.text() == "abc12O4"
    assert field.problem() == editor.accessibleDescription() == "A FIN never has the letter O."
    assert editor.property("state") == "error"
    with qtbot.waitSignal(field.suggested):
        QTest.mouseClick(field._button, Qt.MouseButton.LeftButton)
    assert editor.text() == "abc12O4"
    field.set_warning("Is it I or 1?")
    assert editor.property("state") == "warning"
    assert not field._button.isVisible()
    field.clear_problem()
    assert (field.problem(), editor.property("state")) == ("", "")


def test_a_banner_says_and_does(themed: QApplication, qtbot: QtBot) -> None:
    banner = Banner(flat=True)
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.show_message("waiting", "No line", "Work goes on.", "Details", "F6")
    assert banner.isVisible()
    assert banner.accessibleName() == "No line Work goes on."
    with qtbot.waitSignal(banner.acted):
        QTest.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    banner.show_message("ok", "Line is back")
    assert banner.button.isHidden()
    assert banner.icon.name() == "tick-circle"
    banner.clear()
    assert banner.isHidden()


def test_any_step_may_be_chosen(themed: QApplication, qtbot: QtBot) -> None:
    rail = StatusRail()
    qtbot.addWidget(rail)
    rail.set_entries(STEPS)
    rail.show()
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    for item in reversed(rail.items()):
        QTest.mouseClick(item, Qt.MouseButton.LeftButton)
        assert item.isChecked()
    assert chosen == ["decision", "registry", "papers", "who"]
    rail.activateWindow()
    qtbot.waitUntil(rail.isActiveWindow)
    with qtbot.waitSignal(rail.chosen):
        QTest.keyClick(rail, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert rail.current() == "papers"


def test_a_rail_keeps_its_items_while_states_change(themed: QApplication, qtbot: QtBot) -> None:
    rail = StatusRail()
    qtbot.addWidget(rail)
    rail.set_entries(STEPS)
    before = rail.items()
    rail.set_entries([RailEntry("who", "Kimə xidmət", StepState.PROBLEM), *STEPS[1:]])
    assert rail.items() == before
    assert before[0].accessibleName() == "1 Kimə xidmət, needs attention"
    rail.set_entries(STEPS[:2])
    assert [item.entry().key for item in rail.items()] == ["who", "papers"]


def test_a_rail_names_states_in_the_language(
    themed: QApplication, translator: Translator, qtbot: QtBot
) -> None:
    rail = StatusRail()
    qtbot.addWidget(rail)
    rail.set_entries(STEPS)
    translator.switch(Language.AZ)
    QApplication.sendEvent(rail, QEvent(QEvent.Type.LanguageChange))
    assert rail.items()[0].accessibleName() == "1 Kimə xidmət, bitib"


def test_a_toast_undoes_once(themed: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(600, 400)
    qtbot.addWidget(window)
    window.show()
    toast = Toast(window)
    assert toast.remaining_ms() == -1
    undone: list[str] = []
    toast.show_message("Recorded", "Undo", lambda: undone.append("x"), seconds=120)
    assert toast.remaining_ms() > 0
    QTest.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    toast.button.click()
    assert undone == ["x"]
    assert toast.isHidden()


def test_a_long_toast_stays_in_the_window(themed: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(500, 300)
    qtbot.addWidget(window)
    window.show()
    toast = Toast(window)
    toast.show_message("uzun mətn " * 30)
    assert window.rect().contains(toast.geometry())
    window.resize(400, 300)
    assert window.rect().contains(toast.geometry())


def test_a_shortened_text_is_whole_for_all_but_the_eye(themed: QApplication, qtbot: QtBot) -> None:
    label = ElidedLabel("Fəaliyyət istiqamətlərinə dair arayışlar verilməsi")
    qtbot.addWidget(label)
    label.resize(120, 30)
    label.show()
    assert label.text() == label.toolTip() == label.accessibleName()
    label.resize(900, 30)
    assert label.toolTip() == ""


def test_typed_markup_stays_text(themed: QApplication, qtbot: QtBot) -> None:
    for label in (Text("<b>x</b>"), ElidedLabel("<b>x</b>")):
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_bars_cards_chips_and_the_rest(themed: QApplication, qtbot: QtBot) -> None:
    top, foot, card, chip = TopBar(), ActionBar(), Card(), Chip("70+", "senior", "waiting")
    dots, empty, rule = ProgressDots(3), EmptyState("ticket"), Rule()
    for widget in (top, foot, card, chip, dots, empty, rule):
        qtbot.addWidget(widget)
    top.add([Text("Masa 7")], [chip])
    assert top.minimumHeight() == 44
    assert foot.minimumHeight() == 64
    card.set_title("Şəxsiyyət")
    assert card.heading.isVisibleTo(card)
    chip.show_fact("65", "", "ok")
    assert (chip.text(), chip.tone(), chip.accessibleName()) == ("65", "ok", "65")
    dots.set_progress(2)
    assert (dots.at(), dots.accessibleName()) == (2, "2 / 3")
    empty.set_texts("Nobody waits", "", "Call", "F2")
    with qtbot.waitSignal(empty.acted):
        empty.button.click()
    assert rule.sizeHint().isValid() or rule.maximumHeight() >= 1
