"""The layers hold, and libraries are imported only where the architecture says."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "dost_desk"
SOURCES = sorted(PACKAGE.rglob("*.py"))
LONGEST_FILE = 400

ONLY_IN = {
    "PySide6": ("app.py", "ui/"),
    "sqlmodel": ("store/",),
    "sqlalchemy": ("store/",),
    "fastapi": ("server/",),
    # The values are handed to the application whole; only the command line reads them.
    "dost_desk.settings": ("cli/", "__main__.py", "bootstrap.py", "app.py", "settings.py"),
    "dost_desk.settings.load": ("cli/", "__main__.py", "settings.py"),
}
PURE = ("forms/", "domain/")
IMPURE = {"os", "socket", "subprocess", "threading", "time", "random", "uuid", "secrets"}


def imports(source: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def test_layers_hold() -> None:
    tool = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([tool], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("library", ONLY_IN)
def test_library_is_imported_only_where_it_may_be(library: str) -> None:
    for source in SOURCES:
        place = source.relative_to(PACKAGE).as_posix()
        if place.startswith(ONLY_IN[library]):
            continue
        found = [name for name in imports(source) if name == library or name.startswith(library + ".")]
        assert not found, f"{place} imports {found}"


def test_pure_layers_ask_nothing_of_the_outside() -> None:
    for source in SOURCES:
        place = source.relative_to(PACKAGE).as_posix()
        if place.startswith(PURE):
            assert not imports(source) & IMPURE, place


def test_files_are_one_idea_long() -> None:
    lengths = {source: len(source.read_text("utf-8").splitlines()) for source in SOURCES}
    assert [str(source) for source, lines in lengths.items() if lines > LONGEST_FILE] == []


def test_every_module_says_what_it_is_responsible_for() -> None:
    for source in SOURCES:
        assert ast.get_docstring(ast.parse(source.read_text("utf-8"))), source
