"""``dost-desk central`` and ``dost-desk enrol``: the server, and codes for new stations."""

from pathlib import Path
from typing import Annotated

import typer

from dost_desk.cli.failing import told
from dost_desk.settings import Settings, load

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
    standalone station may join.
    """
    from dost_desk import bootstrap
    from dost_desk.server.app import create_app
    from dost_desk.server.run import serve

    with told(), bootstrap.open_central(db, _settings(settings)) as house:
        if demonstration:
            typer.echo(f"code {house.demonstrate()}")
        serve(
            create_app(house.central, bootstrap.now),
            host,
            port,
            lambda address: typer.echo(f"address {address}"),
            until_input_ends=until_input_ends,
        )


def enrol(
    centre: Annotated[str, typer.Argument(help="The centre's number, e.g. 001.")],
    mode: Annotated[str, typer.Argument(help="kiosk, hall, desk, helper or standalone.")],
    db: Db = "",
    name: Annotated[str, typer.Option(help="What the station is called.")] = "",
    desk: Annotated[str, typer.Option(help="The desk's number, for a desk.")] = "",
    settings: SettingsFile = None,
) -> None:
    """Make a one-time code by which one new station may join a centre; it holds for two days."""
    from dost_desk import bootstrap

    with told(), bootstrap.open_central(db, _settings(settings)) as house:
        typer.echo(house.central.make_code(centre, mode, name, desk))


def _settings(file: Path | None) -> Settings:
    return load(file)
