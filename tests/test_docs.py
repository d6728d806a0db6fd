import re
from pathlib import Path

import pytest
import typer

from dost_desk.cli import COMMANDS, app

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


def subcommands() -> list[str]:
    group = typer.main.get_command(app)
    context = typer.Context(group)
    found = []
    for name in COMMANDS:
        command = group.get_command(context, name)  # type: ignore[attr-defined] # it is a group
        found += [f"{name} {sub}" for sub in getattr(command, "commands", {})] or [name]
    return found


@pytest.mark.parametrize("command", subcommands())
def test_every_command_is_in_the_readme(command: str) -> None:
    rows = [line.replace("\\|", "|") for line in README.splitlines() if line.startswith("| `dost-desk")]
    name, _, sub = command.partition(" ")
    mine = [row.split("`")[1] for row in rows if row.startswith(f"| `dost-desk {name}")]
    assert mine
    assert not sub or any(sub in re.split(r"[ |]", row) for row in mine)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    missing = [target for target in targets if "://" not in target and not (page.parent / target).exists()]
    assert missing == []


def test_the_readme_opens_with_the_two_commands() -> None:
    assert re.search(r"# dost_desk\s+```\s+make run .*\s+make test .*\s+```", README)
