"""The command line: every command of ``dost-desk``, each imported when it is asked for."""

import importlib
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

# Name -> module of this package and what to take of it: a function, or a group of commands.
COMMANDS = {
    "run": ("station", "run"),
    "visit": ("station", "visit"),
    "sync": ("station", "sync"),
    "central": ("central", "central"),
    "enrol": ("central", "enrol"),
    "directory": ("directory", "app"),
    "passport": ("passport", "app"),
    "journal": ("journal", "app"),
}


class Commands(TyperGroup):
    """Imports a command with its module when it is asked for: a window need not wait for all of them."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 # the library's own signature
        """Return the names of all commands, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 # the library's own signature
        """Return a command, None when there is no such."""
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name]
        found = getattr(importlib.import_module(f"dost_desk.cli.{module}"), name)
        if not isinstance(found, typer.Typer):
            alone = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
            alone.command(cmd_name)(found)
            found = alone
        command = get_command(found)
        command.name = cmd_name
        return command


app = typer.Typer(
    name="dost-desk",
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback()
def dost_desk() -> None:
    """The desktop client of a DOST centre's counter."""
