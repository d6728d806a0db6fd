import dataclasses
import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from dost_desk.domain.ticket import PRIORITY_GROUPS
from dost_desk.services import queue
from dost_desk.services.station import Actor, Station
from dost_desk.store.journal import Journal
from dost_desk.ui.hall.model import Called, HallModel, Shown
from dost_desk.ui.hall.window import WAITING, HallWindow
from dost_desk.ui.i18n import Language, Translator
from dost_desk.ui.jobs import Jobs
from dost_desk.ui.sound import Chime
from dost_desk.ui.theme import ThemeName
from dost_desk.ui.widgets import FittedText

AGENT = Actor("agent")


class Wall:
    def __init__(self) -> None:
        self.now = dt.datetime(2026, 1, 5, 12, 0, tzinfo=dt.UTC)

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def model(jobs: Jobs, wall: Wall) -> Iterator[HallModel]:
    made = HallModel(jobs, wall)
    yield made
    made.close()


def settle(jobs: Jobs, journal: Journal, qtbot: QtBot) -> None:
    journal.run(lambda _tx: None)
    qtbot.wait(1)
    qtbot.waitUntil(lambda: not jobs.busy)


@pytest.fixture
def heard(model: HallModel) -> list[Called]:
    said: list[Called] = []
    model.announced.connect(said.append)
    return said


def test_a_call_is_shown_and_announced_once(
    model: HallModel, heard: list[Called], jobs: Jobs, journal: Journal, station: Station, qtbot: QtBot
) -> None:
    boards: list[Shown] = []
    model.board_changed.connect(boards.append)
    model.reload()
    for _ in range(2):
        journal.run(lambda tx: queue.issue_ticket(tx, station, 9))
    settle(jobs, journal, qtbot)
    journal.run(lambda tx: queue.call_next(tx, station, AGENT))
    settle(jobs, journal, qtbot)
    model.reload()
    settle(jobs, journal, qtbot)
    assert heard == [Called("S001", "7")]
    assert boards[-1] == Shown("Nümunə DOST mərkəzi", (Called("S001", "7"),), ("S002",))


def test_a_recall_is_announced_again(
    model: HallModel, heard: list[Called], jobs: Jobs, journal: Journal, station: Station, qtbot: QtBot
) -> None:
    model.reload()
    issued = journal.run(lambda tx: queue.issue_ticket(tx, station, 9))
    settle(jobs, journal, qtbot)
    journal.run(lambda tx: queue.call_next(tx, station, AGENT))
    settle(jobs, journal, qtbot)
    journal.run(lambda tx: queue.recall(tx, station, AGENT, issued.ticket))
    settle(jobs, journal, qtbot)
    assert heard == [Called("S001", "7")] * 2


def test_what_was_called_before_is_shown_only(
    model: HallModel, heard: list[Called], jobs: Jobs, journal: Journal, station: Station, qtbot: QtBot
) -> None:
    journal.run(lambda tx: queue.issue_ticket(tx, station, 9))
    journal.run(lambda tx: queue.call_next(tx, station, AGENT))
    with qtbot.waitSignal(model.board_changed):
        model.reload()
    assert heard == []


def test_it_becomes_stale_and_fresh_again(
    model: HallModel, wall: Wall, jobs: Jobs, journal: Journal, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(model.board_changed):
        model.reload()
    wall.now += dt.timedelta(seconds=30)
    model.check()
    assert not model.stale
    wall.now += dt.timedelta(seconds=1)
    with qtbot.waitSignal(model.stale_changed):
        model.check()
    with qtbot.waitSignal(model.stale_changed):
        model.reload()
    assert not model.stale
    journal.close()
    with qtbot.waitSignal(model.stale_changed):
        model.reload()
    assert model.stale


@pytest.fixture
def window(
    themed: QApplication, model: HallModel, wall: Wall, translator: Translator, qtbot: QtBot
) -> Iterator[HallWindow]:
    made = HallWindow(model, wall, Chime(), language=lambda: translator.language)
    made.resize(1920, 1080)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_the_window_shows_numbers_and_nothing_of_a_person(
    window: HallWindow, jobs: Jobs, journal: Journal, station: Station, qtbot: QtBot
) -> None:
    journal.run(lambda tx: queue.issue_ticket(tx, station, 9, groups=PRIORITY_GROUPS))
    journal.run(lambda tx: queue.issue_ticket(tx, station, 5))
    journal.run(lambda tx: queue.call_next(tx, station, AGENT))
    settle(jobs, journal, qtbot)
    assert (window.latest.number.text(), window.latest.desk.text()) == ("S001", "7")
    assert window.waiting[0].text() == "P001"
    words = {label.text() for label in window.findChildren(QLabel) if label.isVisible()} - {""}
    words |= {text.text() for text in window.findChildren(FittedText) if text.isVisible()}
    shown = ("Number", "Desk", "S001", "7", "P001", "Waiting: 1", "Nümunə DOST mərkəzi", "12:00")
    rest = words - set(shown)
    assert all(text.startswith(("Monday", "Last update", "No sound")) for text in rest), rest
    assert {field.name for field in dataclasses.fields(Called)} == {"label", "desk"}


def test_a_long_line_is_counted(window: HallWindow) -> None:
    waiting = tuple(f"S{number:03d}" for number in range(WAITING + 5))
    window.show_board(Shown("x", (), waiting))
    assert window.more.text() == "and 5 more"
    assert window.waiting_title.text() == "Waiting: 29"
    assert window.nobody.isVisible()
    window.show_board(Shown("x", (Called("S001", "7"), Called("S000", "3")), ()))
    assert window.nobody.isHidden()
    assert window.earlier[0].number.text() == "S000"
    assert window.earlier[1].isHidden()


def test_a_stale_board_says_so(
    window: HallWindow, wall: Wall, jobs: Jobs, journal: Journal, qtbot: QtBot
) -> None:
    settle(jobs, journal, qtbot)
    assert window.state.text() == "Last update 12:00"
    wall.now += dt.timedelta(seconds=31)
    window.show_time()
    assert window.state.text().startswith("The board is not up to date (last at 12:00)")
    assert window.state.tone() == "waiting"


def test_languages_and_themes_change_live(
    window: HallWindow, translator: Translator, jobs: Jobs, journal: Journal, qtbot: QtBot
) -> None:
    settle(jobs, journal, qtbot)
    for language, desk, day in (
        (Language.AZ, "Masa", "bazar ertəsi, 5 yanvar 2026"),
        (Language.RU, "Стол", "понедельник, 5 января 2026"),
    ):
        translator.switch(language)
        QApplication.processEvents()
        assert window.latest.desk_word.text() == desk
        assert window.date.text() == day
    light = window.styleSheet()
    window.set_theme(ThemeName.CONTRAST)
    assert window.styleSheet() != light


@pytest.mark.parametrize("size", [(1280, 800), (1366, 768), (1920, 1080)])
def test_it_fits_any_screen(size: tuple[int, int], window: HallWindow) -> None:
    called = tuple(Called(f"S{number:03d}", f"Masa {number}") for number in range(6))
    window.show_board(Shown("DOST mərkəzi", called, ("S101",) * 40))
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    for text in window.findChildren(FittedText):
        assert not text.isVisible() or text.fitted_px() >= 18


def test_the_newest_call_pulses_and_comes_to_rest(window: HallWindow) -> None:
    window.show_board(Shown("x", (Called("S001", "7"),), ()))
    window.model.announced.emit(Called("S001", "7"))
    assert window.latest.property("lit") is True
    for _ in range(10):
        window.latest._pulse()
    assert window.latest.property("lit") is False
