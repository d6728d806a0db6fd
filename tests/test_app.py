"""The real application offscreen: every way that opening can fail, and what a fault does to the window."""

import http.server
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import keyring.errors
import msgspec
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dost_desk import logs, resources
from dost_desk.app import Application
from dost_desk.bootstrap import open_house, open_journal
from dost_desk.domain.kinds import Mode
from dost_desk.errors import DostError
from dost_desk.settings import KeyPlace, Settings
from dost_desk.ui import messages
from dost_desk.ui.first_frame import GROUNDS
from dost_desk.ui.i18n import Language
from dost_desk.ui.theme.tokens import COLOURS, ThemeName
from dost_desk.ui.widgets import Text
from tests.world import CENTRE, World

NOWHERE = "http://127.0.0.1:9"
WORDS = "nümunə parol ifadəsi"
Start = Callable[[Settings], Application]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Start]:
    running: list[Application] = []

    def begin(settings: Settings) -> Application:
        made = Application(qapp, settings)
        qtbot.addWidget(made.window)
        running.append(made)
        return made

    yield begin
    for one in running:
        one.close()
        one.translator.switch(Language.EN)
    qapp.setStyleSheet("")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, blank_store: Path) -> Iterator[World]:
    made = World(tmp_path_factory.mktemp("world"), blank=blank_store)
    yield made
    made.close()


@pytest.fixture
def enrolled(world: World, tmp_path: Path) -> Settings:
    """A station that belongs to a centre already; its line is down."""
    code = new_code(world)
    settings = Settings(folder=tmp_path / "station", key=KeyPlace.OPEN, central=world.side.url, code=code)
    open_house(settings).close()
    return msgspec.structs.replace(settings, central="", code="", language="en")


def new_code(world: World) -> str:
    world.clock.now += 120_000_000  # central bounds how often one address may try
    return world.central.make_code(CENTRE, Mode.STANDALONE, "nümunə", "7")


def opened(qtbot: QtBot, app: Application) -> None:
    with qtbot.waitSignal(app.ready, timeout=30_000):
        app.start()


def refused(qtbot: QtBot, app: Application) -> DostError:
    with qtbot.waitSignal(app.stopped, timeout=30_000) as told:
        app.start()
    assert told.args is not None
    error: DostError = told.args[0]
    return error


def retried(qtbot: QtBot, app: Application) -> None:
    with qtbot.waitSignal(app.ready, timeout=30_000):
        assert app.shell._waiting.button.isVisible()
        app.shell._waiting.button.click()


def told_texts(app: Application) -> str:
    return "\n".join(one.text() for one in app.shell.findChildren(Text) if one.isVisibleTo(app.shell))


def test_the_first_frame_has_the_ground_of_its_theme() -> None:
    assert {name: COLOURS[ThemeName(name)].ground for name in GROUNDS} == GROUNDS


def test_a_station_opens_with_all_its_windows(start: Start, enrolled: Settings, qtbot: QtBot) -> None:
    app = start(enrolled)
    opened(qtbot, app)
    assert app.shell.mode == "kiosk"
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    QTest.keyClick(app.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: app.shell.mode is Mode.DESK)
    app.switch_language("az")
    qtbot.waitUntil(lambda: app.window.windowTitle() == "DOST masası")


def test_another_passphrase_is_asked_for_again(
    start: Start, world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    code = new_code(world)
    settings = Settings(
        folder=tmp_path,
        key=KeyPlace.PASSPHRASE,
        passphrase=WORDS,
        central=world.side.url,
        code=code,
        language="en",
    )
    open_house(settings).close()
    app = start(msgspec.structs.replace(settings, passphrase="", code=""))
    assert refused(qtbot, app).code == "key.no-passphrase"
    page = app.shell._passphrase
    assert page.isVisible()
    QTest.keyClick(page.line, Qt.Key.Key_Return)
    assert page.problem == "Type the passphrase."
    QTest.keyClicks(page.line, "wrong")
    with qtbot.waitSignal(app.stopped, timeout=30_000):
        QTest.keyClick(page.line, Qt.Key.Key_Return)
    assert page.problem == "This passphrase does not open the records."
    assert page.line.text() == "wrong"
    page.line.setText(WORDS)
    with qtbot.waitSignal(app.ready, timeout=30_000):
        QTest.keyClick(page.line, Qt.Key.Key_Return)
    assert app.shell.mode is Mode.KIOSK


class LockedKeyring(KeyringBackend):
    """A keyring that nobody can open, as on a server without a session."""

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.KeyringLocked

    def delete_password(self, service: str, username: str) -> None:
        raise keyring.errors.KeyringLocked


@pytest.fixture
def no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(LockedKeyring())  # type: ignore[no-untyped-call] # the library's own class
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_a_new_station_sets_a_passphrase(
    start: Start, world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    code = new_code(world)
    settings = Settings(folder=tmp_path, central=world.side.url, code=code, language="en")
    app = start(settings)
    assert refused(qtbot, app).code == "key.set-passphrase"
    page = app.shell._passphrase
    for first, second, problem in (
        ("short", "short", "Too short: at least 8 characters."),
        (WORDS, WORDS + "!", "The two are not the same. Type it once more."),
    ):
        page.line.setText(first)
        page.again.setText(second)
        QTest.keyClick(page.again, Qt.Key.Key_Return)
        assert page.problem == problem
    page.again.setText(WORDS)
    with qtbot.waitSignal(app.ready, timeout=30_000):
        QTest.keyClick(page.again, Qt.Key.Key_Return)
    app.close()
    # Later starts ask for it, or take it from the settings.
    assert refused(qtbot, start(settings)).code == "key.no-passphrase"
    open_journal(msgspec.structs.replace(settings, passphrase=WORDS)).close()


@pytest.mark.usefixtures("no_keyring")
def test_a_store_whose_key_is_in_a_locked_keyring_asks_for_no_new_passphrase(
    start: Start, enrolled: Settings, qtbot: QtBot
) -> None:
    enrolled.key_file.unlink()
    error = refused(qtbot, start(msgspec.structs.replace(enrolled, key=KeyPlace.KEYRING)))
    assert error.code == "key.no-keyring"
    assert not enrolled.key_file.exists()


def damage(settings: Settings) -> Callable[[], object]:
    kept = settings.store.read_bytes()
    settings.store.write_bytes(b"\0" * len(kept))
    return lambda: settings.store.write_bytes(kept)


def lose_key(settings: Settings) -> Callable[[], object]:
    kept = settings.key_file.rename(settings.key_file.with_suffix(".kept"))
    return lambda: kept.rename(settings.key_file)


def hold(settings: Settings) -> Callable[[], object]:
    return open_journal(settings).close


def replace_folder(settings: Settings) -> Callable[[], object]:
    kept = settings.folder.rename(settings.folder.with_suffix(".kept"))
    settings.folder.write_text("a file")

    def mend() -> None:
        settings.folder.unlink()
        kept.rename(settings.folder)

    return mend


@pytest.mark.parametrize(
    ("spoil", "codes"),
    [
        (damage, {"store.damaged", "store.wrong-key"}),
        (lose_key, {"key.missing"}),
        (hold, {"store.in-use"}),
        (replace_folder, {"store.no-access", "key.no-access"}),
    ],
)
def test_a_store_that_cannot_be_opened_is_told_and_tried_again(
    start: Start,
    enrolled: Settings,
    spoil: Callable[[Settings], Callable[[], object]],
    codes: set[str],
    qtbot: QtBot,
) -> None:
    mend = spoil(enrolled)
    app = start(enrolled)
    error = refused(qtbot, app)
    assert error.code in codes
    for language in Language:
        app.switch_language(language)
        qtbot.waitUntil(lambda: messages.sentence(error) in told_texts(app))
        assert error.code not in told_texts(app)
    mend()
    retried(qtbot, app)
    assert app.shell.mode is Mode.KIOSK


class Answering(http.server.BaseHTTPRequestHandler):
    """A central that always says the same."""

    status, body = 200, b""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(self.status)
        self.send_header("content-length", str(len(self.body)))
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def answering() -> Iterator[Callable[[int, bytes], str]]:
    servers: list[http.server.HTTPServer] = []

    def serve(status: int, body: bytes) -> str:
        handler = type("Handler", (Answering,), {"status": status, "body": body})
        server = http.server.HTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}"

    yield serve
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (500, b"Internal Server Error", "enrol.server-error"),
        (200, b"<html>Sign in to the hotel's network</html>", "enrol.garbage"),
        (200, b"", "enrol.garbage"),
        (404, b"", "enrol.garbage"),
        (403, b'{"code":"enrol.unknown-code"}', "enrol.unknown-code"),
        (409, b'{"code":"enrol.used"}', "enrol.used"),
        (410, b'{"code":"enrol.expired"}', "enrol.expired"),
    ],
)
def test_a_central_that_does_not_take_a_new_station(
    start: Start,
    world: World,
    answering: Callable[[int, bytes], str],
    tmp_path: Path,
    qtbot: QtBot,
    status: int,
    body: bytes,
    code: str,
) -> None:
    valid = new_code(world)
    url = answering(status, body)
    app = start(Settings(folder=tmp_path, key=KeyPlace.OPEN, central=url, code=valid, language="en"))
    error = refused(qtbot, app)
    assert error.code == code
    assert messages.known(code)
    assert messages.sentence(error) in told_texts(app)
    app.settings = msgspec.structs.replace(app.settings, central=world.side.url)
    retried(qtbot, app)


@pytest.mark.parametrize(
    ("central", "code", "expected"),
    [
        ("", "", "station.not-enrolled"),
        (NOWHERE, "", "station.not-enrolled"),
        (NOWHERE, "mistyped", "enrol.malformed-code"),
        ("nonsense", "valid", "exchange.bad-address"),
        (NOWHERE, "valid", "enrol.no-line"),
    ],
)
def test_a_station_that_belongs_nowhere(
    start: Start, world: World, tmp_path: Path, qtbot: QtBot, central: str, code: str, expected: str
) -> None:
    given = code.replace("valid", new_code(world))
    app = start(Settings(folder=tmp_path, key=KeyPlace.OPEN, central=central, code=given, language="en"))
    error = refused(qtbot, app)
    assert error.code == expected
    assert messages.sentence(error) in told_texts(app)


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("forms/01-01-02-00.toml", "not TOML", "A service is not offered: its file forms/01-01-02-00.toml"),
        ("passports/01-09-15-00.confirmed.toml", "format = 9", "A file of a service is not quite right"),
    ],
)
def test_a_damaged_file_of_a_service_is_told_and_takes_nothing_else_down(
    start: Start,
    enrolled: Settings,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    file: str,
    text: str,
    told: str,
) -> None:
    shutil.copytree(resources.path(), tmp_path / "resources")
    (tmp_path / "resources" / file).write_text(text, "utf-8")
    monkeypatch.setattr(resources, "_CHECKOUT", tmp_path / "resources")
    end = logs.begin(enrolled.folder, "station")
    app = start(enrolled)
    opened(qtbot, app)
    end()
    assert told in told_texts(app)
    assert app.house is not None
    assert app.house.station.catalogue.service("01-09-15-00")
    assert file in (enrolled.folder / "logs" / "station.log").read_text("utf-8")


def test_an_unexpected_fault_is_told_and_leaves_the_window(
    start: Start, enrolled: Settings, qtbot: QtBot
) -> None:
    app = start(enrolled)
    opened(qtbot, app)
    app.faulted.emit(ValueError("0NUMUN1 Nümunəyeva"))
    assert app.shell._toast.isVisible()
    assert "(ValueError)" in app.shell._toast.label.text()
    assert "Nümunəyeva" not in app.shell._toast.label.text()
    assert app.window.isVisible()
    assert app.shell.mode is Mode.KIOSK


def test_closing_while_opening_lets_go_of_the_store(start: Start, enrolled: Settings) -> None:
    app = start(enrolled)
    app.open()
    app.close()
    open_journal(enrolled).close()


_FAULTY = """
import sys
from pathlib import Path
import msgspec
from PySide6.QtCore import QTimer
from dost_desk import app
from dost_desk.settings import KeyPlace, Settings

def fault():
    QTimer.singleShot(200, running[0].app.quit)
    raise ValueError("0NUMUN1 Nümunəyeva Səkinə")

class Watched(app.Application):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        running.append(self)
        self.ready.connect(lambda: QTimer.singleShot(0, fault))

running = []
app.Application = Watched
code = app.run_station(Settings(folder=Path(sys.argv[1]), key=KeyPlace.OPEN))
shown = running[0].shell._toast.label.text()
sys.exit(code if "ValueError" in shown else 99)
"""


def test_a_running_station_prints_nothing_and_logs_no_person(enrolled: Settings) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _FAULTY, str(enrolled.folder)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    text = (enrolled.folder / logs.FOLDER / "station.log").read_text("utf-8")
    lines = [json.loads(line) for line in text.splitlines()]
    fault = next(line for line in lines if line["event"] == "unexpected")
    assert (fault["error"]["kind"], fault["from"]) == ("ValueError", "dost_desk.app")
    assert any(place.endswith(" fault") for place in fault["error"]["places"])
    assert "NUMUN1" not in text
    assert "Nümunəyeva" not in text


def test_a_signal_closes_a_station_in_order(enrolled: Settings) -> None:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "DOST_DESK_FOLDER": str(enrolled.folder),
        "DOST_DESK_KEY": "open",
    }
    command = [sys.executable, "-m", "dost_desk", "run"]
    log = enrolled.folder / logs.FOLDER / "station.log"
    shutil.rmtree(log.parent, ignore_errors=True)
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        while not (log.exists() and '"opened"' in log.read_text("utf-8")):
            assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
