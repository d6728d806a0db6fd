import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dost_desk.ui.theme import Theme, ThemeName, apply, fonts, icons
from dost_desk.ui.widgets import Icon, KeyButton, Text, Variant


@pytest.mark.parametrize("name", list(ThemeName))
def test_sheet_has_no_token_left_and_all_its_files(name: ThemeName) -> None:
    sheet = Theme(name).sheet
    assert "@" not in sheet
    files = re.findall(r'url\("([^"]+)"\)', sheet)
    assert files
    assert all(Path(file).is_file() for file in files)


def test_scale_makes_text_larger() -> None:
    assert 'role="body"] { font-size: 15px' in Theme().sheet
    assert 'role="body"] { font-size: 30px' in Theme(scale=2.0).sheet
    assert Theme(scale=2.0).font().pixelSize() == 30


def test_switching_live_changes_what_is_open(themed: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    icon = Icon("tick", 20, "ok", window)
    button = KeyButton("Accept", "F12", Variant.PRIMARY, parent=window)
    window.show()
    before = (icon.property("tint"), button.property("ink"))
    apply(themed, Theme(ThemeName.CONTRAST))
    colours = Theme(ThemeName.CONTRAST).colours
    now = (icon.property("tint"), button.property("ink"))
    assert now == (QColor(colours.ok.ink), QColor(colours.on_accent))
    assert now != before
    assert themed.palette().window().color() == QColor(colours.ground)


def test_tone_of_a_text_is_seen(themed: QApplication, qtbot: QtBot) -> None:
    text = Text("Wrong")
    qtbot.addWidget(text)
    text.show()
    text.set_tone("problem")
    assert text.palette().windowText().color() == QColor(Theme().colours.problem.ink)


def test_fonts_have_all_letters(qapp: QApplication) -> None:
    font = QFont(list(fonts.load()))
    assert all(QFontMetrics(font).inFontUcs4(ord(letter)) for letter in "əƏşŞğĞıİöÖüÜçÇ₼Щщ—…")


def test_a_missing_font_is_passed_over(qapp: QApplication) -> None:
    assert fonts.load(["no-such-font.ttf"]) == fonts.FALLBACKS


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_is_drawn_in_its_colour(name: str, qapp: QApplication) -> None:
    picture = icons.image(name, 48, "#ff0000")
    inked = [
        picture.pixelColor(x, y)
        for x in range(48)
        for y in range(48)
        if picture.pixelColor(x, y).alpha() > 200
    ]
    assert len(inked) > 20
    assert all(colour.red() > 200 and colour.green() < 30 for colour in inked)
    # Nothing is cut off at the edge.
    assert all(picture.pixelColor(x, edge).alpha() == 0 for x in range(48) for edge in (0, 47))


def test_an_icon_without_a_file_is_a_box(qapp: QApplication) -> None:
    assert icons.image("no-such-icon", 24, "#000000") != icons.image("tick", 24, "#000000")
    assert not icons.icon("tick", 24, "#000000", "#777777").isNull()


def test_icons_of_the_directions_are_there() -> None:
    from dost_desk import resources
    from dost_desk.forms.catalogue import Catalogue

    directions = Catalogue.load(resources.path()).directions
    assert {one.icon for one in directions} <= set(icons.names())
