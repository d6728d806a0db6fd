"""The commands ``dost-desk passport import``, ``show`` and ``check``."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import msgspec
import typer

from dost_desk import resources
from dost_desk.cli.passport_messages import error_line, finding_line
from dost_desk.cli.passport_view import show_lines, to_json
from dost_desk.cli.whole_file import write_whole
from dost_desk.errors import DostError, SurroundingsError
from dost_desk.forms.catalogue import Catalogue, CatalogueFinding
from dost_desk.forms.confirmation import confirm, read_confirmations
from dost_desk.forms.finding import Finding
from dost_desk.forms.importer import import_passport
from dost_desk.forms.importer_checks import Places, check_passport
from dost_desk.forms.passport import Passport
from dost_desk.forms.passport_file import ID_PATTERN, read_passport, write_passport
from dost_desk.forms.toml_text import LARGEST

_UNUSABLE = 1
_NARROWEST, _WIDEST = 50, 100
_ITEM_LINE = re.compile(r"^number = (\d+)$")

app = typer.Typer(
    help="Import, show and check service passports.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


class _Loaded(msgspec.Struct, frozen=True):
    passport: Passport
    findings: tuple[Finding, ...]


def _stop(line: str, code: int) -> NoReturn:
    typer.echo(f"dost-desk: {line}", err=True)
    raise typer.Exit(code)


def _printable() -> None:
    """Let a terminal that can't show a letter show its code instead of ending in a traceback."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")


def _why(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or "this is not a path"


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except (OSError, ValueError) as error:  # ValueError: a null character in the path
        _stop(f"can't read {path}: {_why(error)}", SurroundingsError.exit_code)


def _resolve(name: str) -> Path:
    """Take the id of a shipped passport or the path of a file; a file of that name comes first."""
    path = Path(name)
    if not ID_PATTERN.fullmatch(name) or path.exists():
        return path
    shipped = resources.path("passports", f"{name}.toml")
    if not shipped.exists():
        _stop(f"no passport with the id {name} is shipped, and there is no such file", _UNUSABLE)
    return shipped


def _is_definition(path: Path, data: bytes) -> bool:
    return path.suffix.lower() == ".toml" or b"\n[[items]]" in data


def _places(data: bytes) -> Places:
    numbered = (
        (found, line)
        for line, text in enumerate(data.decode("utf-8", "replace").splitlines(), start=1)
        if (found := _ITEM_LINE.match(text))
    )
    return Places({int(found.group(1)): line for found, line in numbered})


def _load(path: Path) -> _Loaded:
    data = _read(path)
    if not _is_definition(path, data):
        imported = import_passport(data)
        return _Loaded(imported.passport, imported.findings)
    passport = read_passport(data)
    beside = path.with_name(f"{path.stem}.confirmed.toml")
    if beside.is_file():
        passport = confirm(passport, read_confirmations(_read(beside)))
    return _Loaded(passport, tuple(check_passport(passport, _places(data))))


def _load_or_stop(name: str) -> _Loaded:
    path = _resolve(name)
    try:
        return _load(path)
    except DostError as error:
        _stop(error_line(error, path.name), _UNUSABLE)


@app.command("import")
def import_(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The text of a service passport.")],
    out: Annotated[str, typer.Option("--out", metavar="FILE", help="The definition to write (TOML).")],
) -> None:
    """Read the text of a service passport and write it as a definition.

    Every oddity goes to standard error as "item N, line L: code: text". A text that is no passport writes
    nothing and exits 1.
    """
    _printable()
    source, target = Path(file), Path(out)
    data = _read(source)
    try:
        imported = import_passport(data)
    except DostError as error:
        _stop(error_line(error, source.name), _UNUSABLE)
    for finding in imported.findings:
        typer.echo(finding_line(finding), err=True)
    try:
        if target.exists() and target.samefile(source):
            _stop(f"--out names the text itself: {target}", _UNUSABLE)
        write_whole(target, write_passport(imported.passport).encode())
    except (OSError, ValueError) as error:
        _stop(f"can't write {target}: {_why(error)}", SurroundingsError.exit_code)


@app.command()
def show(
    name: Annotated[str, typer.Argument(metavar="ID|FILE", help="A shipped passport's id, or a file.")],
    json: Annotated[bool, typer.Option("--json", help="Write everything as JSON.")] = False,
) -> None:
    """Show a passport: each option, whether it is chosen, and how that is known."""
    _printable()
    loaded = _load_or_stop(name)
    if json:
        typer.echo(to_json(loaded.passport, loaded.findings))
        return
    width = max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size((88, 24)).columns))
    for line in show_lines(loaded.passport, width):
        typer.echo(line)


@app.command()
def check(
    name: Annotated[
        str,
        typer.Argument(
            metavar="[ID|FILE]", help="A shipped passport's id, a definition, or the text of a passport."
        ),
    ] = "",
) -> None:
    """Check a definition, with its confirmations beside it, or a text; list what is odd.

    Of a shipped passport its rules and its form are checked too; without a name, all that is shipped.
    Exits 0 when the file can be used, 1 when it is damaged or no passport.
    """
    _printable()
    if not name:
        _end_check("the catalogue", _catalogue_findings(""))
        return
    loaded = _load_or_stop(name)
    for finding in loaded.findings:
        typer.echo(finding_line(finding))
    shipped = ID_PATTERN.fullmatch(name) is not None and not Path(name).exists()
    beside = _catalogue_findings(name) if shipped else ()
    _end_check(loaded.passport.id or "(no id)", beside, len(loaded.findings))


def _catalogue_findings(service: str) -> tuple[CatalogueFinding, ...]:
    """Return what is wrong with the shipped files of a service, or with any of them."""
    found = Catalogue.load(resources.path()).findings
    return tuple(one for one in found if Path(one.file).name.startswith(service))


def _end_check(name: str, beside: tuple[CatalogueFinding, ...], more: int = 0) -> None:
    for one in beside:
        detail = f": {one.detail}" if one.detail else ""
        typer.echo(f"{one.file}: {one.code}{detail}", err=one.fatal)
    count = len(beside) + more
    typer.echo(f"{name}: {'nothing odd' if not count else f'findings: {count}'}")
    if any(one.fatal for one in beside):
        raise typer.Exit(_UNUSABLE)
