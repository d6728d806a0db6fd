"""``dost-desk run``, ``visit`` and ``sync``: a station's window, a played visit, one exchange now."""

import os
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from dost_desk.cli.failing import told
from dost_desk.settings import LanguageName, ModeName, Settings, load

Mode = Annotated[
    ModeName | None, typer.Option(help="What the station shows; what it was enrolled as by default.")
]
Language = Annotated[
    LanguageName | None, typer.Option(help="Language of the screens; as in the settings by default.")
]
SettingsFile = Annotated[Path | None, typer.Option(help="A settings file; the user's own by default.")]

_NO_DISPLAY = (
    "dost-desk: no display, so a visit is played through the same windows unseen; "
    "its papers and pictures are kept by: dost-desk visit --out FOLDER"
)
_OPEN_A_WINDOW = """
import os
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
qInstallMessageHandler(lambda kind, *_: os._exit(1) if kind is QtMsgType.QtFatalMsg else None)
QGuiApplication([])
"""


def run(
    mode: Mode = None,
    language: Language = None,
    settings: SettingsFile = None,
    *,
    demonstration: Annotated[
        bool,
        typer.Option("--demonstration", help="A fictional centre with its own central on this computer."),
    ] = False,
) -> None:
    """Open the station's window.

    The demonstration plays a visit instead where there is no display, through the same windows.
    """
    with told(), ExitStack() as stack:
        chosen = _chosen(load(settings), mode=mode, language=language)
        if demonstration and not _has_display():
            with tempfile.TemporaryDirectory(prefix="dost-desk-") as folder:
                typer.echo(_NO_DISPLAY, err=True)
                _play(Path(folder), chosen.language)
            return
        if demonstration:
            from dost_desk.cli.demonstration import DemonstrationCentral

            chosen = stack.enter_context(DemonstrationCentral(chosen.folder / "demonstration", chosen))
        from dost_desk.app import run_station

        code = run_station(chosen)
    raise typer.Exit(code)


def visit(
    out: Annotated[Path, typer.Option(help="Folder for the papers, the pictures and visit.json.")],
    language: Annotated[LanguageName, typer.Option(help="Language of the screens.")] = "az",
) -> None:
    """Play one visit from ticket to acceptance, through the real windows, by clicks and keys.

    Exits non-zero if a step did not happen, or if station and central do not agree at the end.
    """
    with told():
        _play(out, language)


def sync(settings: SettingsFile = None) -> None:
    """Exchange with central once, now, and say what was sent, received and sealed."""
    from dost_desk import bootstrap, logs

    with told(), ExitStack() as stack:
        chosen = load(settings)
        bootstrap.require_store(chosen)
        stack.callback(logs.begin(chosen.folder, "station"))
        outcome = stack.enter_context(bootstrap.open_house(chosen)).exchange()
        typer.echo(f"sent {outcome.sent}, received {outcome.received}, sealed {outcome.sealed}")
        for problem in outcome.problems:
            typer.echo(f"problem {problem.code}", err=True)


def _play(out: Path, language: LanguageName) -> None:
    from dost_desk.app import play_visit
    from dost_desk.cli.demonstration import DemonstrationCentral
    from dost_desk.ui.visit.camera import make_folder

    make_folder(out)
    with tempfile.TemporaryDirectory(prefix="dost-desk-") as folder:
        base = Settings(language=language)
        with DemonstrationCentral(Path(folder), base) as chosen:
            summary = play_visit(chosen, out)
    typer.echo(summary)


def _chosen(settings: Settings, **given: str | None) -> Settings:
    return msgspec.structs.replace(settings, **{name: value for name, value in given.items() if value})


def _has_display() -> bool:
    """Whether Qt can show a window here; Qt itself is asked, since it aborts the process where it can't."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    if not sys.platform.startswith("linux"):
        return True
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    asked = [sys.executable, "-c", _OPEN_A_WINDOW]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0  # noqa: S603 # our own program
