"""``dost-desk directory``: what central tells a centre of itself: its name, its staff, its devices."""

from typing import Annotated

import typer

from dost_desk.cli.central import Db, SettingsFile
from dost_desk.cli.failing import told
from dost_desk.domain.bodies import StaffSet
from dost_desk.domain.directory import Directory
from dost_desk.services.directory import (
    StaffChange,
    centre_named,
    password_hash,
    pin_hash,
    staff_changed,
    staff_dismissed,
)
from dost_desk.settings import load

app = typer.Typer(
    help="Keep a centre's name, staff and devices, at central.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Centre = Annotated[str, typer.Argument(help="The centre's number, e.g. 001.")]
Staff = Annotated[str, typer.Argument(help="What the person signs in with, e.g. 014.")]


@app.command()
def show(centre: Centre, db: Db = "", settings: SettingsFile = None) -> None:
    """Print the centre's name, then a line for each member of staff and each device."""
    from dost_desk import bootstrap

    with told(), bootstrap.open_central(db, load(settings)) as house:
        listing = house.central.listing(centre)
        typer.echo(f"centre {centre} {listing.name or '(no name yet)'}")
        for one in listing.staff:
            directions = ",".join(map(str, one.directions)) or "all"
            state = "" if one.active else " dismissed"
            typer.echo(f"staff {one.id} {one.role} directions {directions}{state}: {one.name}")
        for device in listing.devices:
            state = " revoked" if device.revoked else ""
            desk = f" desk {device.desk}" if device.desk else ""
            typer.echo(f"device {device.writer} {device.mode}{desk}{state}: {device.name}")


@app.command("centre")
def name_centre(
    centre: Centre,
    name: Annotated[str, typer.Option(help="What the centre is called, on screens and papers.")],
    db: Db = "",
    settings: SettingsFile = None,
) -> None:
    """Give the centre its name."""
    from dost_desk import bootstrap

    with told(), bootstrap.open_central(db, load(settings)) as house:
        house.central.change(centre, lambda directory: centre_named(directory, name))


@app.command("staff")
def set_staff(
    centre: Centre,
    staff: Staff,
    name: Annotated[str | None, typer.Option(help="Name and surname.")] = None,
    role: Annotated[str | None, typer.Option(help="agent, volunteer or supervisor.")] = None,
    directions: Annotated[
        str | None, typer.Option(help="Directions served, e.g. 1,9; empty for all.")
    ] = None,
    password: Annotated[
        str | None, typer.Option(envvar="DOST_DESK_STAFF_PASSWORD", help="Asked for when it is needed.")
    ] = None,
    pin: Annotated[
        str | None,
        typer.Option(envvar="DOST_DESK_STAFF_PIN", help="Returns from a lock; asked for when it is needed."),
    ] = None,
    db: Db = "",
    settings: SettingsFile = None,
) -> None:
    """Add a member of staff, or change one: what is not given stays as it is."""
    from dost_desk import bootstrap

    with told(), bootstrap.open_central(db, load(settings)) as house:
        if staff not in {one.id for one in house.central.listing(centre).staff}:
            password = password or _ask("Password")
            pin = pin or _ask("PIN")
        change = StaffChange(
            staff,
            name,
            role,
            None if directions is None else _numbers(directions),
            password and password_hash(password),
            pin and pin_hash(pin),
        )
        catalogue = bootstrap.load_catalogue()

        def changed(directory: Directory) -> StaffSet:
            return staff_changed(directory, catalogue, change)

        house.central.change(centre, changed)


@app.command()
def dismiss(centre: Centre, staff: Staff, db: Db = "", settings: SettingsFile = None) -> None:
    """Let a member of staff sign in no more; what they wrote stays theirs."""
    from dost_desk import bootstrap

    with told(), bootstrap.open_central(db, load(settings)) as house:
        house.central.change(centre, lambda directory: staff_dismissed(directory, staff))


@app.command()
def revoke(
    centre: Centre,
    device: Annotated[str, typer.Argument(help="The device's writer name, as ``show`` prints it.")],
    why: Annotated[str, typer.Option(help="The reason, kept in the journal.")],
    db: Db = "",
    settings: SettingsFile = None,
) -> None:
    """Shut a lost or stolen device out: what its key still sends has no effect."""
    from dost_desk import bootstrap

    with told(), bootstrap.open_central(db, load(settings)) as house:
        house.central.revoke(centre, device, why)


def _ask(what: str) -> str:
    return str(typer.prompt(what, hide_input=True, confirmation_prompt=True))


def _numbers(text: str) -> tuple[int, ...]:
    """Return ``1,9`` as numbers; what is no number is 0, which is no direction."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    return tuple(int(part) if part.isascii() and part.isdigit() else 0 for part in parts)
