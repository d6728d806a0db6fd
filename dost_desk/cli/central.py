"""``dost-desk central`` and ``dost-desk enrol``: the server, and codes for new stations."""

import signal
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from dost_desk.cli.failing import told
from dost_desk.settings import ModeName, load

Db = Annotated[
    str,
    typer.Option(
        help="postgresql://… or the path of an encrypted SQLite file; the data folder's by default."
    ),
]
SettingsFile = Annotated[Path | None, typer.Option(help="A settings file; the user's own by default.")]


def central(
    db: Db = "",
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.")] = 8040,
    settings: SettingsFile = None,
    *,
    demonstration: Annotated[
        bool, typer.Option("--demonstration", help="Serve the fictional demonstration centre.")
    ] = False,
    until_input_ends: Annotated[
        bool, typer.Option("--until-input-ends", help="Stop when standard input closes.")
    ] = False,
) -> None:
    """Serve central: takes what stations bring, seals it, and hands it out.

    Prints ``address URL`` once it listens; with --demonstration also ``code CODE``, by which one
    standalone station may join. Standard error has a line for the start and one for the stop; what was
    refused is in the log, ``logs/central.log`` of the data folder.
    """
    from dost_desk import bootstrap, logs
    from dost_desk.server.app import create_app
    from dost_desk.server.run import serve

    def listening(address: str) -> None:
        typer.echo(f"address {address}")
        # A program that started this one reads the address; people read the line.
        if not until_input_ends:
            typer.echo(f"dost-desk central: listening on {address}", err=True)

    with told(), ExitStack() as stack:
        chosen = load(settings)
        stack.callback(logs.begin(chosen.folder, "central"))
        stack.callback(logs.log_what_nobody_caught())
        house = stack.enter_context(bootstrap.open_central(db, chosen))
        _stop_on_signal()
        if demonstration:
            typer.echo(f"code {house.demonstrate()}")
        app = create_app(house.central, bootstrap.now)
        try:
            serve(app, host, port, listening, until_input_ends=until_input_ends)
        finally:
            if not until_input_ends:
                typer.echo("dost-desk central: stopped", err=True)


def enrol(
    centre: Annotated[str, typer.Argument(help="The centre's number, e.g. 001.")],
    mode: Annotated[ModeName, typer.Argument(help="What the station is to be.")],
    db: Db = "",
    name: Annotated[str, typer.Option(help="What the station is called.")] = "",
    desk: Annotated[str, typer.Option(help="The desk's number, for a desk.")] = "",
    settings: SettingsFile = None,
) -> None:
    """Make a one-time code by which one new station may join a centre; it holds for two days."""
    from dost_desk import bootstrap

    with told(), bootstrap.open_central(db, load(settings)) as house:
        typer.echo(house.central.make_code(centre, mode, name, desk))


def _stop_on_signal() -> None:
    """Let a signal end the process in order: the journal is closed, and the exit code is 0."""

    def stop(*_: object) -> NoReturn:
        raise SystemExit(0)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
