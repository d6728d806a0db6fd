import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from dost_desk.domain.kiosk import Kiosk
from dost_desk.domain.ticket import NEEDS, PRIORITY_GROUPS
from dost_desk.services import queue
from dost_desk.services.station import Station
from dost_desk.store.journal import Journal
from dost_desk.ui.i18n import Language
from dost_desk.ui.jobs import Jobs
from dost_desk.ui.kiosk.model import KioskModel
from dost_desk.ui.kiosk.overlays import Calling
from dost_desk.ui.kiosk.window import KioskWindow
from dost_desk.ui.paper_jobs import PaperJobs
from dost_desk.ui.printing import PaperOut
from dost_desk.ui.theme import ThemeName
from dost_desk.ui.widgets import BigChoice, Text

Make = Callable[..., KioskWindow]


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def make(
    themed: QApplication, jobs: Jobs, station: Station, seconds: Seconds, tmp_path: Path, qtbot: QtBot
) -> Iterator[Make]:
    made: list[KioskWindow] = []

    def build(printer: Callable[[str], QPrinter | None] | None = None, name: str = "") -> KioskWindow:
        paper = PaperOut(tmp_path / "papers", name, printer or (lambda _name: None))
        now = dt.datetime(2026, 1, 5, 12, 0, tzinfo=dt.UTC)
        model = KioskModel(jobs, station, PaperJobs(jobs, paper))
        window = KioskWindow(model, lambda: now, seconds)
        qtbot.addWidget(window)
        window.resize(1080, 1920)
        window.show()
        made.append(window)
        return window

    yield build
    for window in made:
        qtbot.waitUntil(lambda: not jobs.busy)
        window.close()


def click(button: BigChoice) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def take(window: KioskWindow, language: Language = Language.AZ, *ticked: str) -> None:
    click(window.welcome.buttons[language])
    click(window.directions.tiles[9])
    for code in ticked:
        click(window.needs.tiles[code])
    click(window.needs.take)


def test_a_visitor_takes_a_ticket(make: Make, journal: Journal, tmp_path: Path, qtbot: QtBot) -> None:
    window = make()
    with qtbot.waitSignal(window.model.printed):
        take(window, Language.RU, "aged_70", "cannot_read")
    assert window.pages.currentWidget() is window.ticket
    assert window.ticket.number.text() == "S001"
    assert window.ticket.ahead.text() == "В этой очереди вы следующий"
    assert (tmp_path / "papers" / "ticket.pdf").read_bytes().startswith(b"%PDF")
    assert window.ticket.state.text() == "Запомните свой номер."
    row = journal.run(queue.board).waiting[0]
    assert (row.label, row.groups, row.needs, row.language) == ("S001", "aged_70", "cannot_read", "ru")


def test_each_visitor_gets_the_next_number(make: Make, qtbot: QtBot) -> None:
    window = make()
    for number in ("S001", "S002", "S003"):
        with qtbot.waitSignal(window.model.printed):
            take(window)
        assert window.ticket.number.text() == number
        click(window.ticket.finish)
        assert window.pages.currentWidget() is window.welcome


def test_a_double_touch_takes_one_ticket(make: Make, journal: Journal, qtbot: QtBot) -> None:
    window = make()
    with qtbot.waitSignal(window.model.printed):
        take(window)
        window.model.take_ticket()
        window.needs.take.click()
    assert len(journal.run(queue.board).waiting) == 1


def test_the_next_visitor_finds_nothing_of_the_last(make: Make, qtbot: QtBot) -> None:
    window = make()
    before = window.grab().toImage()
    with qtbot.waitSignal(window.model.printed):
        take(window, Language.EN, *PRIORITY_GROUPS, *NEEDS)
    click(window.larger)
    click(window.contrast)
    click(window.ticket.finish)
    assert not window.needs.groups | window.needs.needs
    assert (window.ticket.number.text(), window.ticket.name.text()) == ("", "")
    assert window.model.ticket is None
    assert window.model.direction is None
    assert window.phrases.language is Language.AZ
    for button in window.findChildren(BigChoice):
        button.clearFocus()
    window.welcome.buttons[Language.AZ].setFocus()
    assert window.grab().toImage().size() == before.size()
    assert window.larger.title() == "Böyük hərf"


def is_called(journal: Journal) -> bool:
    state = journal.run(lambda tx: tx.state("kiosk/1"))
    assert isinstance(state, Kiosk)
    return bool(state.wanted_since)


def test_a_dead_printer_calls_a_volunteer_and_the_number_stays(
    make: Make, journal: Journal, qtbot: QtBot
) -> None:
    window = make(name="No such printer")
    with qtbot.waitSignal(window.model.printed):
        take(window, Language.EN)
    qtbot.waitUntil(lambda: is_called(journal))
    assert window.ticket.number.text() == "S001"
    assert "was not printed" in window.ticket.state.text()


def test_no_ticket_calls_a_volunteer(make: Make, journal: Journal, qtbot: QtBot) -> None:
    window = make()
    qtbot.waitUntil(lambda: window.centre.text() != "")
    journal.close()
    take(window)
    qtbot.waitUntil(window.volunteer.isVisible)
    qtbot.waitUntil(lambda: window.volunteer.state is Calling.FAILED)
    # Nobody will come: the visitor is not told to wait.
    assert window.volunteer.title.text() == "Əməkdaşa müraciət edin"
    assert window.pages.currentWidget() is window.needs


def test_one_who_does_not_know_gets_a_volunteer(make: Make, journal: Journal, qtbot: QtBot) -> None:
    window = make()
    click(window.welcome.buttons[Language.AZ])
    click(window.directions.unknown)
    assert window.volunteer.isVisible()
    assert window.volunteer.state is Calling.ASKED
    qtbot.waitUntil(lambda: window.volunteer.state is Calling.CALLED)
    assert is_called(journal)
    click(window.volunteer.close_button)
    assert window.pages.currentWidget() is window.directions


def test_left_alone_it_warns_and_starts_over(make: Make, seconds: Seconds) -> None:
    window = make()
    click(window.welcome.buttons[Language.EN])
    click(window.directions.tiles[3])
    click(window.needs.tiles["infant"])
    seconds.now += 46
    window.idle.tick()
    assert window.still_here.isVisible()
    assert window.still_here.count.text() == "19"
    click(window.still_here.more)
    assert window.still_here.isHidden()
    assert window.needs.groups == {"infant"}
    seconds.now += 70
    window.idle.tick()
    assert window.pages.currentWidget() is window.welcome
    assert window.needs.groups == frozenset()


def test_a_touch_puts_the_warning_off(make: Make, seconds: Seconds) -> None:
    window = make()
    click(window.welcome.buttons[Language.EN])
    for _ in range(3):
        seconds.now += 40
        QTest.mouseClick(window.directions, Qt.MouseButton.LeftButton)
        window.idle.tick()
        assert window.still_here.isHidden()


def test_a_called_volunteer_does_not_stay_on_the_first_screen(make: Make, seconds: Seconds) -> None:
    window = make()
    click(window.help)
    assert window.volunteer.isVisible()
    seconds.now += 70
    window.idle.tick()
    assert window.volunteer.isHidden()
    assert not window.idle.watching


def test_back_goes_one_screen_back(make: Make) -> None:
    window = make()
    click(window.welcome.buttons[Language.EN])
    click(window.directions.tiles[1])
    click(window.back)
    assert window.pages.currentWidget() is window.directions
    click(window.back)
    assert window.pages.currentWidget() is window.welcome
    assert window.back.isHidden()


def test_it_has_nothing_to_type_into(make: Make) -> None:
    window = make()
    assert window.findChildren(QLineEdit) == []
    assert window.findChildren(QTextEdit) == []


def test_it_shows_eleven_directions_and_who_waits(make: Make, qtbot: QtBot) -> None:
    window = make()
    qtbot.waitUntil(lambda: window.directions.detail.text() != "")
    click(window.welcome.buttons[Language.EN])
    assert len(window.directions.tiles) == 11
    assert window.directions.detail.text() == "Waiting now: 0 people"
    assert window.centre.text() == "Nümunə DOST mərkəzi"


def test_a_direction_that_nobody_serves_is_not_offered(make: Make, qtbot: QtBot) -> None:
    window = make()
    qtbot.waitUntil(lambda: window.centre.text() != "")
    click(window.welcome.buttons[Language.AZ])
    assert all(tile.isVisible() for tile in window.directions.tiles.values())

    window.model.served_changed.emit(frozenset({1, 9}))
    assert [number for number, tile in window.directions.tiles.items() if tile.isVisible()] == [1, 9]
    places = [window.directions.grid.itemAtPosition(row, column) for row in (0, 1) for column in (0, 1)]
    tiles = [place.widget() if place is not None else None for place in places]
    assert tiles == [window.directions.tiles[1], window.directions.tiles[9], window.directions.unknown, None]


def unseen(window: KioskWindow) -> list[str]:
    """Texts that are cut on the screen that shows now."""
    texts = [
        text.text()
        for text in window.findChildren(Text)
        if text.isVisible() and text.wordWrap() and text.heightForWidth(text.width()) > text.height() + 1
    ]
    tiles = [
        tile.title()
        for tile in window.findChildren(BigChoice)
        if tile.isVisible() and not tile._fits(tile.fitted_px(tile.text_area()), tile.text_area())
    ]
    return texts + tiles


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("larger", [False, True])
@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800), (1366, 768), (1920, 1080)])
def test_no_text_is_cut(
    size: tuple[int, int], larger: bool, language: Language, make: Make, qtbot: QtBot
) -> None:
    window = make(name="No such printer")
    window.resize(*size)
    if larger:
        click(window.larger)
    QApplication.processEvents()
    cut = unseen(window)
    click(window.welcome.buttons[language])
    QApplication.processEvents()
    cut += unseen(window)
    click(window.directions.tiles[9])
    QApplication.processEvents()
    cut += unseen(window)
    with qtbot.waitSignal(window.model.printed):
        click(window.needs.take)
    qtbot.waitUntil(lambda: " ".join(window.ticket.state.text().split()).count(".") == 3)
    qtbot.waitUntil(lambda: unseen(window) == [])
    window.still_here.show_left(12)
    QApplication.processEvents()
    cut += unseen(window)
    window.still_here.hide()
    window.call_volunteer()
    qtbot.waitUntil(lambda: window.volunteer.state is Calling.CALLED)
    qtbot.waitUntil(lambda: unseen(window) == [])
    assert cut == []
    assert (window.width(), window.height()) == size


def test_contrast_is_the_visitors_choice(make: Make) -> None:
    window = make()
    light = window.styleSheet()
    click(window.contrast)
    assert window.styleSheet() != light
    click(window.contrast)
    assert window.styleSheet() == light
    assert window._usual_theme is ThemeName.LIGHT
