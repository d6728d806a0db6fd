"""The command line: every command of ``dost-desk``."""

import typer

from dost_desk.cli import central, journal, passport, station

app = typer.Typer(
    name="dost-desk",
    help="The desktop client of a DOST centre's counter.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("run")(station.run)
app.command("visit")(station.visit)
app.command("sync")(station.sync)
app.command("central")(central.central)
app.command("enrol")(central.enrol)
app.add_typer(passport.app, name="passport")
app.add_typer(journal.app, name="journal")
