"""The desk's window with all of its real panels: the cursor's way, what is in sight, and whether it fits."""

import contextlib

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QRadioButton, QScrollArea, QWidget
from pytestqt.exceptions import TimeoutError as NotInTime
from pytestqt.qtbot import QtBot

from dost_desk.domain.state import Refused
from dost_desk.forms.checklist import Role
from dost_desk.forms.steps import Panel
from dost_desk.services import application, intake
from dost_desk.store.transaction import Transaction
from dost_desk.sync.worker import Line, LineState
from dost_desk.ui.desk.conflict_dialog import ConflictDialog
from dost_desk.ui.desk.find_dialog import FindDialog
from dost_desk.ui.desk.finish_dialog import FinishDialog
from dost_desk.ui.desk.help_dialog import HelpDialog
from dost_desk.ui.desk.keys_dialog import KeysDialog
from dost_desk.ui.desk.panels import build_panels
from dost_desk.ui.desk.print_dialog import PrintDialog
from dost_desk.ui.desk.window import DeskWindow
from dost_desk.ui.i18n import Language, Translator
from dost_desk.ui.theme import Theme, ThemeName, apply, fonts
from dost_desk.ui.widgets import RailItem, StepState
from tests.ui.desk.desk_world import ACTOR, SERVICE, DeskWorld
from tests.ui.desk.docking import child, focused
from tests.ui.fitting import misfits

LONG = "Əbdülrəhmanzadə-Şıxəlibəyova-Nümunəyeva-Çərkəzşahbazlı-Uzunad"
ADDRESS = (
    "Bakı şəhəri, Nümunə rayonu, Akademik Nümunəzadə küçəsi 118/24-26, korpus 3, mənzil 167, həyətdən sağa"
)
SIZE = (1280, 720)  # the narrowest and the lowest of the screens, below the bar of a standalone station
SMALL_SCREEN_PX = (1280, 700)  # what 1366 × 768 leaves below the bar and the frame of a dialog
RELATIVES = 12


@pytest.fixture
def window(world: DeskWorld, themed: QApplication, translator: Translator, qtbot: QtBot) -> DeskWindow:
    translator.switch(Language.EN)
    made = DeskWindow(world.model, build_panels(world.model))
    qtbot.addWidget(made)
    made.resize(1280, 752)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    world.sign_in()
    return made


def crowd(world: DeskWorld) -> str:
    """Open the case of a person with long names, twelve relatives and three companions."""
    groups = ("disability", "pregnancy", "infant", "aged_70", "martyr_family", "veteran")
    needs = ("cannot_see", "cannot_hear", "cannot_read", "escort", "interpreter")
    case = world.visit(groups=groups, needs=needs)

    def fill(tx: Transaction) -> None:
        fields = {"surname": LONG, "name": LONG, "address": ADDRESS, "citizenship": "citizen"}
        intake.write_person(tx, ACTOR, case, "people", "recipient", fields)
        for role in (Role.COMPANION, Role.REPRESENTATIVE, Role.INTERPRETER):
            intake.add_person(tx, world.station, ACTOR, case, [role])
        for number in range(RELATIVES):
            row = intake.add_relative(tx, world.station, ACTOR, case)
            named = {"surname": f"{LONG} {number}", "name": LONG, "relation": "oğlu"}
            intake.write_person(tx, ACTOR, case, "relatives", row, named)
        intake.record_consent(tx, ACTOR, case, "consent", "Razıyam", LONG)

    world.run(fill)
    world.model.open_case(case)
    world.settle()
    return case


def in_sight(widget: QWidget) -> bool:
    """Whether the whole of a widget is within the part of its page that is shown."""
    around = widget.parentWidget()
    while not isinstance(around, QScrollArea):
        assert around is not None
        around = around.parentWidget()
    port = around.viewport()
    return port.rect().contains(QRect(widget.mapTo(port, QPoint(0, 0)), widget.size()))


# The cursor's way ------------------------------------------------------------------------------------


def test_tab_goes_from_the_recipient_on_to_consent_and_to_whoever_was_added(
    world: DeskWorld, window: DeskWindow
) -> None:
    case = world.visit()
    world.model.open_case(case)
    world.settle()
    window.go_to(Panel.IDENTITY, "people/recipient/address")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert focused() == "basis-consent"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert focused() == "recipient-address"

    row = world.run(lambda tx: intake.add_person(tx, world.station, ACTOR, case, [Role.COMPANION]))
    window.go_to(Panel.IDENTITY, "consent")
    assert focused() == "record-consent"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert focused() == f"{row}-surname"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert focused() == "record-consent"


def test_tab_leaves_the_added_cards_for_the_button_below_them(world: DeskWorld, window: DeskWindow) -> None:
    case = world.visit()
    world.run(lambda tx: intake.add_relative(tx, world.station, ACTOR, case))
    world.model.open_case(case)
    world.settle()
    window.go_to(Panel.RELATIVES)
    child(window, QLineEdit, "relative-1-name").setFocus()
    names = []
    for _ in range(4):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        names.append(focused())
    assert "relative-1-remove" in names
    assert names[-1] == "add-relative"


# What is in sight ------------------------------------------------------------------------------------


def test_a_field_that_was_refused_comes_into_sight_with_its_sentence(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    case = world.visit()
    world.model.open_case(case)
    world.settle()
    window.go_to(Panel.ACCEPTANCE)
    call = child(window, QRadioButton, "reply-call")
    call.click()
    world.settle()
    phone = child(window, QLineEdit, "reply-phone")
    assert focused() == "reply-phone"
    field = phone.parentWidget()
    assert field is not None
    qtbot.waitUntil(lambda: in_sight(field))
    QTest.keyClicks(phone, "12")
    QTest.keyClick(phone, Qt.Key.Key_Return)
    world.settle()
    assert phone.text() == "12"
    qtbot.waitUntil(lambda: in_sight(field))


def test_of_a_long_text_the_beginning_is_shown(world: DeskWorld, window: DeskWindow) -> None:
    crowd(world)
    window.go_to(Panel.IDENTITY, "consent")
    assert child(window, QLineEdit, "recipient-surname").cursorPosition() == 0
    assert child(window, QLineEdit, "recipient-address").cursorPosition() == 0
    window.go_to(Panel.RELATIVES)
    assert child(window, QLineEdit, "relative-2-surname").cursorPosition() == 0


def test_the_record_button_is_in_sight_when_consent_is_asked_for(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    case = world.visit()
    world.name(case, surname="Nümunəyeva", name="Səkinə")
    world.model.open_case(case)
    world.settle()
    window.accept()
    assert focused() == "record-consent"
    focus = window.focusWidget()
    assert focus is not None
    qtbot.waitUntil(lambda: in_sight(focus))


def test_what_the_person_does_not_know_is_flagged_and_no_fault(world: DeskWorld, window: DeskWindow) -> None:
    case = world.visit()
    world.model.open_case(case)
    world.settle()

    def state() -> StepState:
        window.go_to(Panel.APPLICATION)
        return child(window, RailItem, "section-contact").entry().state

    def say(key: str, raw: str, kind: str = "given") -> None:
        world.run(lambda tx: application.answer(tx, world.station, ACTOR, case, key, raw, kind))

    say("phone_owner", "own")
    say("call_time", "", "unknown")
    assert state() is StepState.OPEN
    say("phone", "+994 50 000 00 01")
    say("phone_may_hear", "yes")
    assert state() is StepState.FLAGGED
    say("call_time", "morning")
    assert state() is StepState.DONE
    say("phone", "12")
    assert state() is StepState.PROBLEM


# Languages, themes, sizes ----------------------------------------------------------------------------


def test_what_is_being_typed_outlives_a_change_of_language_and_theme(
    world: DeskWorld, window: DeskWindow, themed: QApplication, translator: Translator
) -> None:
    case = world.visit()
    world.model.open_case(case)
    world.settle()
    places = (
        (Panel.IDENTITY, "recipient-surname"),
        (Panel.APPLICATION, "answer-phone"),
    )
    for panel, name in places:
        window.go_to(panel)
        line = child(window, QLineEdit, name)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, "half a wo")
        apply(themed, Theme(ThemeName.CONTRAST, families=fonts.load()))
        for language in (Language.RU, Language.EN):
            translator.switch(language)
            # What comes from elsewhere meanwhile must not take it away either.
            world.run(lambda tx: intake.write(tx, ACTOR, case, "details/2/issuer", "Nümunə"))
            assert (line.text(), focused()) == ("half a wo", name)
            assert window.panel is panel


@pytest.mark.parametrize("language", list(Language))
def test_everything_fits_the_smallest_screen(
    world: DeskWorld, window: DeskWindow, themed: QApplication, translator: Translator, language: Language
) -> None:
    # Its lines are thicker: what fits in this theme fits in the other.
    apply(themed, Theme(ThemeName.CONTRAST, families=fonts.load()))
    translator.switch(language)
    window.resize(*SIZE)
    line = LineState(Line.OFFLINE, world.clock.now - 40 * 3600 * 1_000_000, 0, pending=2140, sealed=18300)
    world.model.show_line(line)
    found: set[tuple[object, str]] = {(None, one) for one in _misfits(window, world.qtbot)}
    crowd(world)
    for panel in Panel:
        window.go_to(panel)
        found |= {(panel, one) for one in _misfits(window, world.qtbot)}
    assert found == set()


def _misfits(window: DeskWindow, qtbot: QtBot) -> list[str]:
    with contextlib.suppress(NotInTime):
        # The layouts come to rest by themselves.
        qtbot.waitUntil(lambda: not misfits(window))
    assert (window.width(), window.height()) == SIZE
    return misfits(window)


def test_every_dialog_fits_the_smallest_screen(
    world: DeskWorld, window: DeskWindow, themed: QApplication, translator: Translator
) -> None:
    case = world.visit()
    world.name(case, surname=LONG, name=LONG)
    world.model.open_case(case)
    world.settle()
    row = world.run(lambda tx: tx.case(case))
    assert row is not None
    refused = Refused(b"x", "case.accepted", "case.signed-otherwise", "014", world.clock.now)
    found: set[tuple[object, ...]] = set()
    apply(themed, Theme(ThemeName.CONTRAST, families=fonts.load()))
    for language in Language:
        translator.switch(language)
        view = world.model.view
        assert view is not None
        dialogs: list[QDialog] = [
            FinishDialog(view, window, service=SERVICE),
            HelpDialog(world.model, view, window),
            KeysDialog(window),
            PrintDialog(view, window),
            FindDialog([row] * 30, window),
            ConflictDialog(world.model, msgspec.structs.replace(view, refused=(refused,) * 9), window),
        ]
        for dialog in dialogs:
            dialog.open()
            world.qtbot.wait(1)
            wide, high = SMALL_SCREEN_PX
            if dialog.width() > wide or dialog.height() > high:
                found.add((dialog.objectName(), language, dialog.size()))
            found |= {(dialog.objectName(), language, one) for one in misfits(dialog)}
            dialog.reject()
    assert found == set()
