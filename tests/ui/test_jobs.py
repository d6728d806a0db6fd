import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from dost_desk.domain import bodies as b
from dost_desk.errors import DostError, InputError
from dost_desk.services import queue
from dost_desk.services.station import Station
from dost_desk.store.journal import Journal
from dost_desk.ui.jobs import Jobs


def never(answer: object) -> None:
    raise AssertionError(answer)


def test_work_is_off_the_gui_thread_and_the_answer_on_it(jobs: Jobs, qtbot: QtBot) -> None:
    threads: list[object] = []
    got: list[bool] = []

    def answered(name: str) -> None:
        threads.extend([name, QThread.currentThread()])
        got.append(True)

    jobs.run(lambda _tx: threading.current_thread().name, answered)
    assert not got
    assert jobs.busy
    qtbot.waitUntil(lambda: bool(got))
    assert threads[0] != threading.main_thread().name
    assert threads[1] is jobs.thread()
    assert not jobs.busy


def test_what_moved_is_told(jobs: Jobs, station: Station, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.changed) as told:
        jobs.run(lambda tx: queue.issue_ticket(tx, station, 9), lambda _issued: None)
    assert any(subject.startswith("ticket/") for subject in told.args[0])


@pytest.mark.parametrize("background", [False, True])
def test_an_expected_error_comes_as_it_is(background: bool, jobs: Jobs, qtbot: QtBot) -> None:
    failed: list[DostError] = []

    def work(*_tx: object) -> None:
        raise InputError("ticket.not-here", field="scan")

    if background:
        jobs.run_in_background(work, never, failed.append)
    else:
        jobs.run(work, never, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert failed[0].code == "ticket.not-here"


def test_an_unexpected_error_has_a_code_and_is_told_by_the_signal(jobs: Jobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.error) as told:
        jobs.run_in_background(lambda: 1 // 0, never)
    assert told.args[0].code == "unexpected"
    assert told.args[0].values == {"kind": "ZeroDivisionError"}


def test_an_answer_for_a_destroyed_context_is_dropped(jobs: Jobs, qtbot: QtBot) -> None:
    context = QObject()
    gate = threading.Event()
    jobs.run_in_background(gate.wait, never, never, context)
    delete(context)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_answers_come_in_the_order_of_the_questions(jobs: Jobs, qtbot: QtBot) -> None:
    got: list[int] = []

    def at(number: int, _tx: object) -> int:
        return number

    for number in range(20):
        jobs.run(partial(at, number), got.append)
    qtbot.waitUntil(lambda: len(got) == 20)
    assert got == list(range(20))


def test_a_closed_store_is_an_answer_too(jobs: Jobs, journal: Journal, qtbot: QtBot) -> None:
    journal.close()
    failed: list[DostError] = []
    jobs.run(lambda tx: tx.append("directory", b.CentreSet(name="x")), never, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert failed[0].code == "store.closed"


def test_after_close_nothing_is_taken(journal: Journal, qtbot: QtBot) -> None:
    closed = Jobs(journal)
    closed.close()
    failed: list[DostError] = []
    closed.run_in_background(lambda: 1, never, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert failed[0].code == "unexpected"
