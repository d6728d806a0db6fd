import ast
import json
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from dost_desk import resources
from dost_desk.cli import passport_messages
from dost_desk.cli.passport import app
from dost_desk.forms.passport_file import read_passport

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "tests" / "data" / "passports"
SEED = TEXTS / "01-09-15-00.txt"
SHIPPED = ROOT / "resources" / "passports"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(one) for one in arguments])


def one_line(result: Result) -> str:
    assert result.stderr.count("\n") == 1
    assert "Traceback" not in result.output
    return result.stderr


def test_import_writes_the_shipped_definition_and_says_what_is_odd(tmp_path: Path) -> None:
    out = tmp_path / "out.toml"
    result = run("import", SEED, "--out", out)
    assert result.exit_code == 0
    assert out.read_bytes() == (SHIPPED / "01-09-15-00.toml").read_bytes()
    lines = result.stderr.splitlines()
    assert lines[-1] == (
        "item 26, line 275: choice-unknown: "
        "the text does not say which options are chosen (4/4 open), to be confirmed"
    )
    assert all(line.startswith("item ") for line in lines)
    assert result.stdout == ""


@pytest.mark.parametrize("name", ["later-26-items.txt", "later-content.txt"])
def test_import_takes_later_templates(tmp_path: Path, name: str) -> None:
    out = tmp_path / "out.toml"
    result = run("import", TEXTS / name, "--out", out)
    assert result.exit_code == 0
    assert read_passport(out.read_bytes()).items


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it is empty"),
        (b"\x00\x01\x02\x03" * 50, "it is not text"),
        (b"<html><body>1. Xidm\xc9\x99tin ad\xc4\xb1</body></html>", "HTML"),
        ("Salam, dünya".encode(), "titles"),
        (b"x" * 2_000_000, "larger"),
    ],
)
def test_import_of_what_is_no_passport_writes_nothing(tmp_path: Path, data: bytes, reason: str) -> None:
    text, out = tmp_path / "a.txt", tmp_path / "out.toml"
    text.write_bytes(data)
    out.write_bytes(b"kept")
    result = run("import", text, "--out", out)
    assert result.exit_code == 1
    assert "a.txt is not a service passport: " in one_line(result)
    assert reason in result.stderr
    assert out.read_bytes() == b"kept"
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("name", ["missing.txt", ".", "a\0b"])
def test_import_of_what_can_not_be_read_says_so(tmp_path: Path, name: str) -> None:
    result = run("import", f"{tmp_path}/{name}", "--out", tmp_path / "out.toml")
    assert result.exit_code == 4
    assert "can't read" in one_line(result)


@pytest.mark.parametrize("name", [".", "missing/out.toml", "a\0b", "/dev/full"])
def test_import_to_where_nothing_can_be_written_says_so(tmp_path: Path, name: str) -> None:
    result = run("import", SEED, "--out", name if name.startswith("/") else f"{tmp_path}/{name}")
    assert result.exit_code == 4
    assert "can't write" in result.stderr.splitlines()[-1]
    assert "Traceback" not in result.output
    assert list(tmp_path.iterdir()) == []


def test_import_never_overwrites_its_own_text(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_bytes(SEED.read_bytes())
    assert run("import", text, "--out", text).exit_code == 1
    assert text.read_bytes() == SEED.read_bytes()


def test_a_file_that_may_not_grow_leaves_no_half_file(tmp_path: Path) -> None:
    code = "from dost_desk.cli.passport import app; app()"
    done = subprocess.run(
        [sys.executable, "-c", code, "import", str(SEED), "--out", str(tmp_path / "out.toml")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000)),
    )
    assert done.returncode == 4
    assert "can't write" in done.stderr.splitlines()[-1]
    assert list(tmp_path.iterdir()) == []


def test_show_tells_what_is_known_and_how() -> None:
    result = run("show", "01-09-15-00")
    assert result.exit_code == 0
    assert "● Sosial xidmət sahəsində göstərilən xidmətlər" in result.stdout
    assert "? Ödənişsiz" in result.stdout
    assert "confirmed 2026-01-15 by Nümunə Administrator" in result.stdout
    assert "term 15 gün = front office 2 gün + back office 13 gün" in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 100


def test_show_marks_a_demonstration() -> None:
    assert "describes no real service" in run("show", "01-01-02-00").stdout


def test_show_takes_a_text_and_a_passport_with_gaps(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    gaps = SEED.read_text(encoding="utf-8").replace("Rəqəmlə\n\n15", "").replace("\n01-09-15-00", "")
    text.write_text(gaps + "\n\n28. Nümunə\n\nCavab", encoding="utf-8")
    result = run("show", text)
    assert result.exit_code == 0
    assert "(no id)" in result.stdout
    assert "(empty)" in result.stdout
    assert "  +  Nümunə" in result.stdout


def test_show_as_json_is_complete() -> None:
    shown = json.loads(run("show", "01-09-15-00", "--json").stdout)
    assert (shown["id"], shown["direction"], shown["standard_minutes"]) == ("01-09-15-00", 9, 15)
    assert [item["number"] for item in shown["items"]] == list(range(1, 28))
    assert shown["terms"]["total"] == {
        "amount": 15,
        "unit": "day",
        "certainty": "inferred",
        "confirmed": True,
    }
    fee = shown["items"][18]
    assert (fee["options"], fee["chosen"], fee["settled"]) == (["Ödənişli", "Ödənişsiz"], [], False)
    assert {choice["certainty"] for choice in fee["choices"]} == {"unknown"}
    assert shown["items"][2]["choices"][8]["confirmed"]["on"] == "2026-01-15"


def test_json_of_a_passport_without_units_says_unknown() -> None:
    shown = json.loads(run("show", TEXTS / "later-content.txt", "--json").stdout)
    assert shown["terms"]["front"]["unit"] == "minute"
    assert shown["findings"]


def test_an_id_that_is_not_shipped_says_so() -> None:
    result = run("show", "99-99-99-99")
    assert result.exit_code == 1
    assert "no passport with the id 99-99-99-99" in one_line(result)


@pytest.mark.parametrize(
    "name", [SEED, SHIPPED / "01-09-15-00.toml", SHIPPED / "01-01-02-00.toml", "01-09-15-00"]
)
def test_check_of_a_good_file_lists_its_findings(name: str | Path) -> None:
    result = run("check", name)
    assert result.exit_code == 0
    assert "choice-unknown" in result.stdout
    assert "findings: " in result.stdout.splitlines()[-1]


def test_check_names_the_line_of_the_definition() -> None:
    lines = (SHIPPED / "01-09-15-00.toml").read_text(encoding="utf-8").splitlines()
    assert (
        f"item 19, line {lines.index('number = 19') + 1}: choice-unknown"
        in run("check", "01-09-15-00").stdout
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("amount = 15", "amount = -1", "damaged definition at items[12].amount: the number is out of range"),
        ("[[items]]", "[[items]", "damaged definition at line 8: this is not TOML"),
        ("format = 1", "format = 2", "was written by a later version"),
        ("format = 1\n", "", "damaged definition at format: a key is missing"),
    ],
)
def test_check_of_a_damaged_definition_names_the_place(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    path = tmp_path / "p.toml"
    good = (SHIPPED / "01-09-15-00.toml").read_text(encoding="utf-8")
    path.write_text(good.replace(old, new, 1), encoding="utf-8")
    result = run("check", path)
    assert result.exit_code == 1
    assert message in one_line(result)


def test_check_looks_at_the_confirmations_beside_the_definition(tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_bytes((SHIPPED / "01-09-15-00.toml").read_bytes())
    (tmp_path / "p.confirmed.toml").write_bytes((SHIPPED / "01-01-02-00.confirmed.toml").read_bytes())
    result = run("check", path)
    assert result.exit_code == 1
    assert "damaged confirmation at id: the confirmations are for another passport" in one_line(result)


def test_check_names_what_is_wrong_beside_a_shipped_passport(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("check").stdout == "the catalogue: nothing odd\n"
    shutil.copytree(SHIPPED.parent, tmp_path / "resources")
    (tmp_path / "resources" / "forms" / "01-09-15-00.toml").write_text("[", "utf-8")
    monkeypatch.setattr(resources, "_CHECKOUT", tmp_path / "resources")
    for arguments in (("check",), ("check", "01-09-15-00")):
        result = run(*arguments)
        assert result.exit_code == 1
        assert result.stderr.startswith("forms/01-09-15-00.toml: file.damaged: ")
    assert run("check", "01-01-02-00").exit_code == 0


def test_a_terminal_without_the_letters_gets_no_traceback() -> None:
    code = "from dost_desk.cli.passport import app; app()"
    done = subprocess.run(
        [sys.executable, "-c", code, "show", "01-09-15-00"],
        cwd=ROOT,
        capture_output=True,
        encoding="latin-1",
        check=False,
        env={"PYTHONIOENCODING": "latin-1", "PATH": "/usr/bin"},
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "\\u0259" in done.stdout


def _codes(folder: str, call: str, argument: int) -> set[str]:
    """The codes that the sources of a folder give as a literal argument of a call."""
    found = set()
    for path in (ROOT / "dost_desk" / folder).glob("importer*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == call:
                given = [word.value for word in node.keywords if word.arg == "code"] + node.args[argument:][
                    :1
                ]
                found |= {str(one.value) for one in given if isinstance(one, ast.Constant)}
    return found


def test_every_finding_has_its_sentence() -> None:
    given = _codes("forms", "Finding", 9) | _codes("forms", "_finding", 1) | _codes("forms", "Oddity", 0)
    assert len(given) > 30
    assert given <= set(passport_messages.FINDINGS)
