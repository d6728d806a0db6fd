"""The wheel: what is in it, and that it works where nothing of the checkout is."""

import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
FOLDERS = ("passports", "forms", "fonts", "i18n", "icons", "sounds", "theme", "calendars")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as ``make wheel`` builds it."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(out), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True, text=True)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program installed in an empty environment, which sees the dependencies that are here."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    own = Path(sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)}))
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target", str(own)]
    subprocess.run([*pip, str(wheel)], check=True, capture_output=True, text=True)
    # After the wheel's own files on the path: the program is found here, its dependencies there.
    (own / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    return folder / "bin" / "python"


def run(program: Path, folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [str(program), "-m", "dost_desk", *arguments],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_wheel_holds_every_shipped_file(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    shipped = {
        f"dost_desk/_resources/{file.relative_to(ROOT / 'resources').as_posix()}"
        for file in (ROOT / "resources").rglob("*")
        if file.is_file()
    }
    assert sorted(shipped - inside) == []
    assert {name.split("/")[2] for name in shipped} >= set(FOLDERS)
    for needed in (
        "_resources/passports/01-09-15-00.toml",
        "_resources/forms/01-09-15-00.toml",
        "_resources/fonts/NotoSans-Regular.ttf",
        "_resources/fonts/OFL.txt",
        *(f"_resources/i18n/dost_desk_{language}.qm" for language in ("az", "ru", "en")),
        "_resources/sounds/chime.wav",
        "store/migrations/versions/rev_0001.py",
        "__main__.py",
    ):
        assert f"dost_desk/{needed}" in inside


def test_the_wheel_holds_no_tests_and_no_caches(wheel: Path) -> None:
    inside = zipfile.ZipFile(wheel).namelist()
    assert [name for name in inside if name.startswith("tests/") or "__pycache__" in name] == []
    assert {name.split("/")[0].split("-")[0] for name in inside} == {"dost_desk"}


def test_the_installed_program_shows_a_passport_from_an_empty_folder(program: Path, tmp_path: Path) -> None:
    where = run(program, tmp_path, "passport", "show", "01-09-15-00")
    assert (where.returncode, where.stderr) == (0, "")
    assert "Sosial məişət xidmətlərinin göstərilməsi" in where.stdout
    assert list(tmp_path.iterdir()) == []


def test_the_program_runs_from_the_wheel_and_not_from_the_checkout(program: Path, tmp_path: Path) -> None:
    asked = "import dost_desk, dost_desk.resources as r; print(dost_desk.__file__); print(r.path())"
    told = subprocess.run(
        [str(program), "-c", asked], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout.split()
    assert [str(ROOT) in line for line in told] == [False, False]


@pytest.mark.endurance
def test_the_installed_program_plays_the_visit(program: Path, tmp_path: Path) -> None:
    played = run(program, tmp_path, "visit", "--out", "out")
    assert played.returncode == 0, played.stderr
    papers = {file.name for file in (tmp_path / "out").glob("*.pdf")}
    assert papers >= {"ticket.pdf", "application.pdf", "receipt.pdf", "missing.pdf"}
    assert (tmp_path / "out" / "visit.json").is_file()
