import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from dost_desk.domain.state import id_of
from dost_desk.domain.ticket import Ticket
from dost_desk.forms.checklist import Role
from dost_desk.forms.steps import Panel
from dost_desk.services import application, intake, queue
from dost_desk.sync.worker import Line, LineState
from dost_desk.ui.desk.acceptance_panel import AcceptancePanel
from dost_desk.ui.desk.decision_panel import DecisionPanel
from dost_desk.ui.desk.eligibility_panel import EligibilityPanel
from dost_desk.ui.desk.find_dialog import FindDialog
from dost_desk.ui.desk.help_dialog import HelpDialog
from dost_desk.ui.desk.identity_panel import IdentityPanel
from dost_desk.ui.desk.ticket_panel import TicketPanel
from dost_desk.ui.desk.window import DeskWindow
from dost_desk.ui.i18n import Language, Translator
from dost_desk.ui.theme import Theme, ThemeName, apply, fonts
from tests.ui.desk.desk_world import ACTOR, CERTIFICATE, SERVICE, DeskWorld, NoPanel, empty_panels

MINUTE = 60


@pytest.fixture
def window(world: DeskWorld, qtbot: QtBot) -> DeskWindow:
    panels = empty_panels(world.model)
    for step, panel in (
        (Panel.ELIGIBILITY, EligibilityPanel),
        (Panel.TICKET, TicketPanel),
        (Panel.IDENTITY, IdentityPanel),
        (Panel.ACCEPTANCE, AcceptancePanel),
        (Panel.DECISION, DecisionPanel),
    ):
        panels[step] = panel(world.model)
    made = DeskWindow(world.model, panels)
    qtbot.addWidget(made)
    made.resize(1280, 764)
    made.show()
    # Keys of buttons work only in the active window.
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    world.sign_in()
    return made


def key(qtbot: QtBot, window: DeskWindow, name: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(window, name, modifier or Qt.KeyboardModifier.NoModifier)
    # Qt shows a button pressed for a moment before its key clicks it.
    qtbot.waitUntil(lambda: not any(button.isDown() for button in window.findChildren(QPushButton)))


def click(qtbot: QtBot, window: DeskWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def scan(qtbot: QtBot, world: DeskWorld, window: DeskWindow, code: str) -> None:
    """As a keyboard-wedge scanner does: digits, then Enter."""
    window.visitor.scan.clear()
    QTest.keyClicks(window.visitor.scan, code)
    QTest.keyClick(window.visitor.scan, Qt.Key.Key_Return)
    world.settle()


def dialog(window: DeskWindow) -> QDialog:
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


def test_between_two_visits_the_desk_invites_to_call(world: DeskWorld, window: DeskWindow) -> None:
    assert window.middle.currentWidget() is window.idle
    assert window.idle.empty.button.isHidden()
    world.ticket()
    world.ticket()
    assert "2" in window.idle.empty.title.text()
    assert not window.idle.empty.button.isHidden()
    assert window.foot.finish.isHidden()


def test_f2_calls_the_next_and_offers_the_services_of_the_line(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    issued = world.ticket(9, groups=("aged_70",), needs=("cannot_read",))
    key(qtbot, window, Qt.Key.Key_F2)
    world.settle()
    assert window.visitor.label.text() == issued.label
    assert window.findChild(type(window.visitor.timer), "need-aged_70") is not None
    assert window.findChild(type(window.visitor.timer), "need-cannot_read") is not None
    assert window.middle.currentWidget() is window.services
    assert [window.services.services.item(0).data(Qt.ItemDataRole.UserRole)] == [SERVICE]


def test_f2_with_nobody_waiting_says_so(world: DeskWorld, window: DeskWindow, qtbot: QtBot) -> None:
    key(qtbot, window, Qt.Key.Key_F2)
    world.settle()
    assert window.toast.isVisible()
    assert world.model.ticket is None


def test_an_information_visit_takes_two_keys_and_no_identity(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    issued = world.ticket()
    key(qtbot, window, Qt.Key.Key_F2)
    world.settle()
    key(qtbot, window, Qt.Key.Key_F11)
    QTest.keyClick(dialog(window), Qt.Key.Key_1)
    world.settle()
    row = world.run(lambda tx: tx.ticket_by_code(issued.code))
    assert row is not None
    assert (row.stage, row.outcome, row.case) == ("finished", "information", "")
    assert window.middle.currentWidget() is window.idle


def test_enter_on_a_service_opens_the_case_at_its_first_obstacle(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    world.ticket()
    key(qtbot, window, Qt.Key.Key_F2)
    world.settle()
    QTest.keyClick(window.services.services, Qt.Key.Key_Return)
    world.settle()
    assert world.model.view is not None
    assert world.model.view.service == SERVICE
    assert window.panel is Panel.IDENTITY
    assert len(window.rail.rail.items()) == 10
    assert not window.people.isHidden()


def test_another_service_is_found_by_a_word_without_diacritics(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    world.ticket(9)
    key(qtbot, window, Qt.Key.Key_F2)
    world.settle()
    QTest.keyClicks(window.services.search, "01-01")
    assert window.services.services.key() == CERTIFICATE
    window.services.search.setText("zzz")
    assert not window.services.open.isEnabled()
    assert not window.services.nothing.isHidden()


@pytest.mark.parametrize(
    ("button", "stage", "parked"), [("no-show", "missed", False), ("let-wait", "parked", True)]
)
def test_a_visitor_who_goes_leaves_the_desk_free(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot, button: str, stage: str, parked: bool
) -> None:
    issued = world.ticket()
    key(qtbot, window, Qt.Key.Key_F2)
    world.settle()
    click(qtbot, window, button)
    world.settle()
    row = world.run(lambda tx: tx.ticket_by_code(issued.code))
    assert row is not None
    assert row.stage == stage
    assert window.middle.currentWidget() is window.idle
    assert window.idle.parked.isHidden() is not parked


def test_a_visitor_who_waited_is_called_back_by_one_click(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    issued = world.ticket()
    key(qtbot, window, Qt.Key.Key_F2)
    world.settle()
    key(qtbot, window, Qt.Key.Key_F8)
    world.settle()
    click(qtbot, window, f"back-{issued.label}")
    world.settle()
    assert world.model.ticket is not None
    assert world.model.ticket.label == issued.label


def test_the_timer_is_calm_until_the_standard_and_amber_after_it(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    world.ticket()
    key(qtbot, window, Qt.Key.Key_F2)
    world.settle()
    world.clock.tick(14 * MINUTE)
    window.visitor.show_time(world.clock.now)
    assert window.visitor.timer.text().startswith("14:0")
    assert window.visitor.timer.tone() == ""
    world.clock.tick(MINUTE)
    window.visitor.show_time(world.clock.now)
    assert window.visitor.timer.tone() == "waiting"


def test_a_scanned_ticket_is_called(world: DeskWorld, window: DeskWindow, qtbot: QtBot) -> None:
    world.ticket()
    second = world.ticket()
    scan(qtbot, world, window, second.code)
    assert world.model.ticket is not None
    assert world.model.ticket.label == second.label
    assert window.visitor.scan.text() == ""


@pytest.mark.parametrize("typed", ["12345678901234567", "1001021960109000199", "zzzzzz", "ab"])
def test_what_is_no_code_is_said_in_words_and_stays(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot, typed: str
) -> None:
    scan(qtbot, world, window, typed)
    assert window.banner.isVisible()
    assert "(code" not in window.banner.title.text()
    assert window.visitor.scan.text() == typed


def test_scanning_another_ticket_during_a_visit_is_refused_in_words(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    first = world.ticket()
    second = world.ticket()
    key(qtbot, window, Qt.Key.Key_F2)
    world.settle()
    scan(qtbot, world, window, second.code)
    assert first.label in window.banner.title.text()
    assert world.model.ticket is not None
    assert world.model.ticket.label == first.label


def test_a_case_is_found_by_its_code_and_by_a_name_without_diacritics(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    case = world.case()
    world.name(case, surname="Nümunəyeva")
    row = world.run(lambda tx: tx.case_by_number("001-2026-01-00001"))
    assert row is not None
    scan(qtbot, world, window, row.code)
    assert world.model.case == case
    world.model.open_case("")
    scan(qtbot, world, window, "numuneyeva")
    assert world.model.case == case


def test_several_found_cases_are_offered(world: DeskWorld, window: DeskWindow, qtbot: QtBot) -> None:
    cases = [world.case(), world.case()]
    for case in cases:
        world.name(case, surname="Nümunəyeva")
    scan(qtbot, world, window, "numune")
    found = dialog(window)
    assert found.findChild(QPushButton, "open-found") is not None
    assert isinstance(found, FindDialog)
    QTest.keyClick(found.list, Qt.Key.Key_Return)
    world.settle()
    assert world.model.case in cases


def test_a_returning_visitor_s_ticket_is_joined_to_the_found_case(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    case = world.case()
    issued = world.ticket()
    key(qtbot, window, Qt.Key.Key_F2)
    world.settle()
    row = world.run(lambda tx: tx.case(case))
    assert row is not None
    scan(qtbot, world, window, row.code)
    ticket = world.run(lambda tx: tx.ticket_by_code(issued.code))
    assert ticket is not None
    assert ticket.case == case
    assert world.model.case == case


def test_alt_and_a_digit_open_any_step(world: DeskWorld, window: DeskWindow, qtbot: QtBot) -> None:
    world.visit()
    for digit, panel in (
        (Qt.Key.Key_9, Panel.ACCEPTANCE),
        (Qt.Key.Key_0, Panel.DECISION),
        (Qt.Key.Key_2, Panel.TICKET),
        (Qt.Key.Key_1, Panel.ELIGIBILITY),
        (Qt.Key.Key_4, Panel.DOCUMENTS),
    ):
        key(qtbot, window, digit, Qt.KeyboardModifier.AltModifier)
        assert window.panel is panel
        assert window.middle.currentWidget() is window.panels[panel]


def test_f12_while_blocked_names_the_obstacles_and_goes_to_the_first(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    world.visit()
    window.go_to(Panel.DECISION)
    assert window.foot.accept.isEnabled()
    key(qtbot, window, Qt.Key.Key_F12)
    assert window.panel is Panel.IDENTITY
    assert window.banner.isVisible()
    assert "surname" in window.banner.detail.text()
    focused = window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "recipient-surname"


def test_f12_leads_to_the_place_in_another_panel(world: DeskWorld, window: DeskWindow, qtbot: QtBot) -> None:
    case = world.visit()
    fields = {"surname": "Nümunəyeva", "name": "Səkinə"}
    world.run(lambda tx: intake.write_person(tx, ACTOR, case, "people", "recipient", fields))
    world.run(lambda tx: intake.record_consent(tx, ACTOR, case, "consent", "Razıyam", "Nümunəyeva"))
    key(qtbot, window, Qt.Key.Key_F12)
    documents = window.panels[Panel.DOCUMENTS]
    assert isinstance(documents, NoPanel)
    assert documents.went == ["1"]


def test_registering_prints_the_receipt_and_the_notice_and_says_number_and_date(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    world.visit()
    key(qtbot, window, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    world.settle()
    qtbot.waitUntil(lambda: len(list(world.folder.glob("*.pdf"))) == 2, timeout=20_000)
    world.settle()
    assert sorted(path.name for path in world.folder.glob("*.pdf")) == ["missing.pdf", "receipt.pdf"]
    assert "001-2026-01-00001" in window.banner.title.text()
    assert "20.01.2026" in window.banner.detail.text()
    assert window.foot.register.isHidden()


def test_paper_that_cannot_be_written_is_said_and_the_case_stays_registered(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    case = world.visit()
    world.folder.write_text("a file where the folder should be")
    key(qtbot, window, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "F9" in window.banner.detail.text(), timeout=20_000)
    world.settle()
    row = world.run(lambda tx: tx.case(case))
    assert row is not None
    assert row.stage == "registered"


def test_a_recall_is_counted_for_the_agent(world: DeskWorld, window: DeskWindow, qtbot: QtBot) -> None:
    world.ticket()
    key(qtbot, window, Qt.Key.Key_F2)
    world.settle()
    assert window.visitor.recalled.isHidden()
    for _ in range(2):
        key(qtbot, window, Qt.Key.Key_F3)
        world.settle()
    assert not window.visitor.recalled.isHidden()
    assert window.visitor.recalled.text().endswith("2")


def test_a_question_takes_two_keys_and_leaves_with_the_list_of_what_to_bring(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    issued = world.ticket()
    key(qtbot, window, Qt.Key.Key_F2)
    world.settle()
    key(qtbot, window, Qt.Key.Key_F11)
    QTest.keyClick(dialog(window), Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(QDialog)))
    world.settle()

    state = world.run(lambda tx: tx.state(f"ticket/{issued.ticket}"))
    assert isinstance(state, Ticket)
    assert (state.outcome, state.case, state.apart) == ("information", "", False)
    assert (world.folder / "bring.pdf").read_bytes().startswith(b"%PDF")
    assert "bring.pdf" in window.toast.label.text()


def test_before_there_is_a_case_f9_prints_what_to_bring(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    world.ticket()
    key(qtbot, window, Qt.Key.Key_F2)
    world.settle()
    key(qtbot, window, Qt.Key.Key_F9)
    world.settle()
    assert (world.folder / "bring.pdf").exists()
    assert world.model.ticket is not None


def test_finishing_with_a_case_suggests_by_its_state_and_frees_the_desk(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    case = world.visit()
    key(qtbot, window, Qt.Key.Key_F11)
    asked = dialog(window)
    focused = asked.focusWidget()
    assert focused is not None
    assert focused.objectName() == "outcome-papers_missing"
    QTest.keyClick(asked, Qt.Key.Key_Return)
    world.settle()
    row = world.run(lambda tx: tx.case(case))
    assert row is not None
    tickets = world.run(lambda tx: tx.tickets_of_case(case))
    assert [ticket.outcome for ticket in tickets] == ["papers_missing"]
    assert world.model.view is None
    assert window.middle.currentWidget() is window.idle


def test_a_case_without_a_visit_is_laid_aside_by_f11(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    case = world.case()
    world.model.open_case(case)
    world.settle()
    assert window.panel is not None
    key(qtbot, window, Qt.Key.Key_F11)
    world.settle()
    assert world.model.view is None


def test_sending_to_a_volunteer_needs_consent_and_frees_the_desk(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    case = world.visit()
    key(qtbot, window, Qt.Key.Key_F7)
    asked = dialog(window)
    send = asked.findChild(QPushButton, "help-send")
    assert send is not None
    send.click()
    assert asked.isVisible()
    assert world.run(lambda tx: tx.case(case)).help == ""  # type: ignore[union-attr] # it is there
    assert isinstance(asked, HelpDialog)
    asked.agreed.setChecked(True)
    send.click()
    world.settle()
    row = world.run(lambda tx: tx.case(case))
    assert row is not None
    assert row.help == "offered"
    assert world.model.ticket is None
    assert window.middle.currentWidget() is window.idle


def test_a_volunteer_s_hand_back_is_called_next_with_its_case(
    world: DeskWorld, window: DeskWindow, qtbot: QtBot
) -> None:
    case = world.visit()
    world.run(lambda tx: application.offer_help(tx, world.station, ACTOR, case, "Razıyam", ""))
    world.ticket()
    tickets = world.run(lambda tx: tx.tickets_of_case(case))
    world.run(lambda tx: queue.resume(tx, ACTOR, tickets[0].ticket, "7"))
    key(qtbot, window, Qt.Key.Key_F2)
    world.settle()
    assert world.model.case == case
    assert window.panel is not None


def test_the_line_and_what_is_only_here_stay_in_sight(world: DeskWorld, window: DeskWindow) -> None:
    now = world.clock.now
    world.model.show_line(LineState(Line.OFFLINE, now, 0, pending=214, sealed=3))
    assert window.top.line.tone() == "waiting"
    assert "12:0" in window.top.line.text()
    assert "214" in window.top.where.text()
    world.model.show_line(LineState(Line.ONLINE, now, now, pending=0, sealed=217, parked=1))
    assert window.top.line.tone() == "ok"
    assert window.top.where.tone() == "problem"


def test_what_is_saved_is_acknowledged_with_its_time(world: DeskWorld, window: DeskWindow) -> None:
    case = world.visit()
    world.run(lambda tx: intake.write_person(tx, ACTOR, case, "people", "recipient", {"name": "Səkinə"}))
    assert "12:00" in window.header.saved.text()
    assert not window.header.saved.isHidden()


def test_signing_out_and_in_again_finds_the_visit_where_it_was(world: DeskWorld, window: DeskWindow) -> None:
    case = world.visit()
    world.model.sign_in(None)
    world.settle()
    assert world.model.view is None
    world.sign_in()
    assert world.model.case == case
    assert window.panel is not None


def test_a_change_from_elsewhere_shows_by_itself(world: DeskWorld, window: DeskWindow) -> None:
    case = world.visit()
    world.run(lambda tx: intake.add_person(tx, world.station, ACTOR, case, [Role.COMPANION]))
    assert "Companion" in window.people.people.text()
    assert id_of(f"case/{case}") == world.model.case


@pytest.mark.parametrize("theme", list(ThemeName))
@pytest.mark.parametrize("language", list(Language))
def test_everything_fits_the_smallest_screen_in_every_language(
    world: DeskWorld,
    window: DeskWindow,
    themed: QApplication,
    translator: Translator,
    language: Language,
    theme: ThemeName,
) -> None:
    translator.switch(language)
    apply(themed, Theme(theme, families=fonts.load()))
    world.model.show_line(
        LineState(Line.OFFLINE, world.clock.now - 40 * 3600 * 1_000_000, 0, pending=2140, sealed=18300)
    )
    widths = [window.minimumSizeHint().width()]
    world.ticket(9, groups=("aged_70", "disability"), needs=("cannot_read", "escort"))
    for _ in range(12):
        world.ticket(9, groups=("veteran",))
    world.clock.tick(48 * MINUTE)
    window.call_next()
    world.settle()
    widths.append(window.minimumSizeHint().width())
    world.model.start_case(SERVICE)
    world.settle()
    for panel in (Panel.IDENTITY, Panel.ACCEPTANCE, Panel.DECISION, Panel.TICKET, Panel.ELIGIBILITY):
        window.go_to(panel)
        widths.append(window.minimumSizeHint().width())
    assert max(widths) <= 1280
    assert window.minimumSizeHint().height() <= 764


def test_a_promised_day_stands_beside_what_is_missing(world: DeskWorld, window: DeskWindow) -> None:
    case = world.visit()
    assert "14.03.2026" not in window.people.missing.text()
    world.run(lambda tx: intake.write(tx, ACTOR, case, "details/2/bring_by", "14.03.2026"))
    assert "will bring it: 14.03.2026" in window.people.missing.text()
