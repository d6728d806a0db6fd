import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dost_desk.ui.widgets import BigChoice, FittedText, KeyButton, Variant


def shown(widget: QWidget, qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window).addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize(
    ("key", "press", "modifier"),
    [
        ("F12", Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier),
        ("Ctrl+F12", Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier),
        ("Alt+1", Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_its_key_presses_it(
    key: str, press: Qt.Key, modifier: Qt.KeyboardModifier, themed: QApplication, qtbot: QtBot
) -> None:
    button = KeyButton("Accept", key)
    window = shown(button, qtbot)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(window, press, modifier)


def test_a_new_label_keeps_the_key(themed: QApplication, qtbot: QtBot) -> None:
    button = KeyButton("Accept", "F12", Variant.PRIMARY, "tick")
    window = shown(button, qtbot)
    button.setText("Accept: 2 obstacles")
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(window, Qt.Key.Key_F12)
    button.set_key("")
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(window, Qt.Key.Key_F12)


def test_enter_is_drawn_only(qtbot: QtBot) -> None:
    button = KeyButton("Next", "Enter")
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
    assert button.key() == "Enter"


def test_an_ampersand_is_an_ampersand(qtbot: QtBot) -> None:
    button = KeyButton("Tom & Jerry")
    qtbot.addWidget(button)
    assert (button.text(), button.accessibleName()) == ("Tom & Jerry", "Tom & Jerry")
    assert button.shortcut().isEmpty()


def test_a_label_is_never_cut(themed: QApplication, qtbot: QtBot) -> None:
    button = KeyButton("Qeydə al", "Ctrl+F12", icon="tick")
    qtbot.addWidget(button)
    narrow = button.minimumSizeHint().width()
    button.setText("Müraciəti qeydə al və qəbzi çap et")
    assert button.minimumSizeHint().width() > narrow
    button.set_icon("")
    button.set_variant(Variant.PRIMARY)
    assert button.minimumSizeHint().width() > narrow


def test_a_tile_takes_a_click_and_a_key(themed: QApplication, qtbot: QtBot) -> None:
    tile = BigChoice("Evdə sosial xidmət", "home", "Baxıcı", key="1")
    window = shown(tile, qtbot)
    with qtbot.waitSignal(tile.clicked):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is tile
    tile.setFocus()
    with qtbot.waitSignal(tile.clicked):
        QTest.keyClick(tile, Qt.Key.Key_Space)
    assert (tile.title(), tile.accessibleDescription()) == ("Evdə sosial xidmət", "Baxıcı")


def test_a_ticked_tile_looks_different_without_colour(themed: QApplication, qtbot: QtBot) -> None:
    tile = BigChoice("Əlillik")
    tile.setCheckable(True)
    tile.resize(300, 90)
    qtbot.addWidget(tile)
    before = tile.grab().toImage().convertToFormat(tile.grab().toImage().Format.Format_Mono)
    tile.setChecked(True)
    assert tile.grab().toImage().convertToFormat(before.Format.Format_Mono) != before


@settings(max_examples=30, deadline=None)
@given(words=st.lists(st.integers(1, 14), min_size=1, max_size=4), width=st.integers(260, 500))
def test_a_text_that_can_fit_fits(words: list[int], width: int) -> None:
    assert QApplication.instance() is not None
    tile = BigChoice(" ".join("ə" * length for length in words), "home", px=26)
    tile.resize(QSize(max(width, tile.minimumSizeHint().width()), 190))
    area = tile.text_area()
    assert tile.fitted_px(area) >= 15
    assert tile.minimumSizeHint().width() <= tile.width()
    assert area.width() > 0


def test_a_number_fills_its_room_and_is_never_cut(themed: QApplication, qtbot: QtBot) -> None:
    text = FittedText("S042", 400)
    qtbot.addWidget(text)
    text.resize(200, 400)
    small = text.fitted_px()
    text.resize(2000, 800)
    assert text.fitted_px() == 400
    assert 8 < small < 100
    assert text.accessibleName() == "S042"


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Hypothesis' examples need an application, which no fixture of theirs can give."""
