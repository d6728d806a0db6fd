from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from dost_desk.bootstrap import open_central
from dost_desk.cli import app
from dost_desk.domain.kinds import Mode, Role
from dost_desk.services.identity import matches
from dost_desk.settings import KeyPlace, Settings
from dost_desk.sync.enrolment import EnrolRequest
from dost_desk.sync.signature import Signer, new_private_key


@pytest.fixture(autouse=True)
def central_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOST_DESK_FOLDER", str(tmp_path))
    monkeypatch.setenv("DOST_DESK_KEY", "open")


def call(*arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(app, ["directory", *arguments], input=typed)


def done(*arguments: str, typed: str = "") -> str:
    result = call(*arguments, typed=typed)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_a_centre_gets_its_name_and_its_people(tmp_path: Path) -> None:
    done("centre", "001", "--name", "DOST mərkəzi (nümunə)")
    secrets = "uzun-parol\nuzun-parol\n1414\n1414\n"
    done(
        "staff",
        "001",
        "014",
        "--name",
        "Aytən Nümunə",
        "--role",
        "agent",
        "--directions",
        "9, 1",
        typed=secrets,
    )
    done("staff", "001", "014", "--name", "Aytən Nümunəzadə")
    assert done("show", "001").splitlines() == [
        "centre 001 DOST mərkəzi (nümunə)",
        "staff 014 agent directions 1,9: Aytən Nümunəzadə",
    ]
    with open_central("", Settings(folder=tmp_path, key=KeyPlace.OPEN)) as house:
        (member,) = house.central.listing("001").staff
    assert member.role is Role.AGENT
    assert matches(member.password, "uzun-parol")
    assert matches(member.pin, "1414")


def test_secrets_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOST_DESK_STAFF_PASSWORD", "uzun-parol")
    monkeypatch.setenv("DOST_DESK_STAFF_PIN", "1414")
    done("staff", "001", "k03", "--name", "Murad Nümunə", "--role", "volunteer")
    done("dismiss", "001", "k03")
    assert "staff k03 volunteer directions all dismissed: Murad Nümunə" in done("show", "001")


def test_a_device_is_revoked(tmp_path: Path) -> None:
    with open_central("", Settings(folder=tmp_path, key=KeyPlace.OPEN)) as house:
        code = house.central.make_code("001", Mode.DESK, "Masa 7", "7")
        key = Signer(new_private_key()).public.hex()
        writer = house.central.enrol(EnrolRequest(code=code, key=key, mode="desk", name="")).writer
    assert f"device {writer} desk desk 7: Masa 7" in done("show", "001")
    done("revoke", "001", writer, "--why", "itirilib")
    assert f"device {writer} desk desk 7 revoked: Masa 7" in done("show", "001")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("centre", "001", "--name", " "), "centre.bad-name"),
        (("dismiss", "001", "099"), "staff.unknown"),
        (("revoke", "001", "d999", "--why", "x"), "device.unknown"),
        (("staff", "001", "a b", "--password", "uzun-parol", "--pin", "1414"), "staff.bad-id"),
        (("staff", "001", "014", "--password", "numune", "--pin", "1414"), "staff.short-password"),
        (("staff", "001", "014", "--password", "uzun-parol", "--pin", "14"), "staff.bad-pin"),
        (("staff", "001", "014", "--password", "uzun-parol", "--pin", "1414"), "staff.bad-name"),
        (
            ("staff", "001", "014", "--name", "N", "--password", "uzun-parol", "--pin", "1414"),
            "staff.unknown-role",
        ),
        (
            (
                *["staff", "001", "014", "--name", "N", "--role", "agent", "--directions", "9,x"],
                *["--password", "uzun-parol", "--pin", "1414"],
            ),
            "ticket.unknown-direction",
        ),
    ],
)
def test_what_is_wrong_is_one_line_and_changes_nothing(arguments: tuple[str, ...], code: str) -> None:
    result = call(*arguments)
    assert result.exit_code == 2
    assert f"[{code}]" in result.stderr
    assert result.stderr.count("\n") == 1
    assert "staff" not in done("show", "001")
