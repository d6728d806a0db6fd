"""The catalogue as shipped, and with files damaged one by one."""

import shutil
from pathlib import Path

import msgspec
import pytest

from dost_desk import resources
from dost_desk.errors import InputError
from dost_desk.forms import toml_file
from dost_desk.forms.catalogue import Catalogue
from dost_desk.forms.conditions import facts_of
from dost_desk.forms.rules import Rules

HOME, CERTIFICATE = "01-09-15-00", "01-01-02-00"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("passports", "forms"):
        shutil.copytree(resources.path(name), tmp_path / name)
    shutil.copy(resources.path("directions.toml"), tmp_path)
    return tmp_path


def offered(catalogue: Catalogue) -> list[str]:
    return [service.id for service in catalogue.services]


def test_what_is_shipped_is_whole() -> None:
    catalogue = Catalogue.load(resources.path())
    assert catalogue.findings == ()
    assert {HOME, CERTIFICATE} <= set(offered(catalogue))
    assert [service.id for service in catalogue.services_of(9)] == [HOME]
    assert [service.id for service in catalogue.services_of(1)] == [CERTIFICATE]
    assert [one.number for one in catalogue.served] == [1, 9]


@pytest.mark.parametrize("service", [HOME, CERTIFICATE])
def test_the_rules_speak_of_every_fact_that_they_ask_about_and_know_the_steps(service: str) -> None:
    offer = Catalogue.load(resources.path()).service(service)
    asked = {
        fact for rule in offer.rules.documents for fact in facts_of(rule.when) | facts_of(rule.waived_when)
    }
    assert asked <= offer.rules.facts.keys()
    assert {step.number for step in offer.rules.steps} == {step.number for step in offer.passport.steps}


def test_the_confirmed_choices_are_in_the_passport() -> None:
    direction = Catalogue.load(resources.path()).service(HOME).passport.direction
    assert direction is not None
    assert direction.confirmed is not None


def test_an_unknown_service_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        Catalogue.load(resources.path()).service("99-99-99-99")
    assert caught.value.code == "service.unknown"


@pytest.mark.parametrize(
    ("file", "code"),
    [
        (f"passports/{HOME}.toml", "passport.damaged"),
        (f"passports/{HOME}.rules.toml", "file.damaged"),
        (f"forms/{HOME}.toml", "file.damaged"),
    ],
)
def test_a_damaged_file_takes_its_own_service_down_and_no_other(folder: Path, file: str, code: str) -> None:
    (folder / file).write_text("= broken", encoding="utf-8")
    catalogue = Catalogue.load(folder)
    assert [(one.file, one.code, one.fatal) for one in catalogue.findings] == [(file, code, True)]
    assert catalogue.findings[0].detail
    assert offered(catalogue) == [CERTIFICATE]


@pytest.mark.parametrize("file", [f"passports/{HOME}.rules.toml", f"forms/{HOME}.toml"])
def test_a_missing_file_is_told(folder: Path, file: str) -> None:
    (folder / file).unlink()
    catalogue = Catalogue.load(folder)
    assert [(one.file, one.code) for one in catalogue.findings] == [(file, "file.missing")]
    assert offered(catalogue) == [CERTIFICATE]


@pytest.mark.parametrize(
    "file", [f"passports/{HOME}.toml", f"passports/{HOME}.rules.toml", f"forms/{HOME}.toml"]
)
def test_a_file_of_another_service_is_not_taken(folder: Path, file: str) -> None:
    shutil.copy(folder / file.replace(HOME, CERTIFICATE), folder / file)
    catalogue = Catalogue.load(folder)
    assert [(one.file, one.code) for one in catalogue.findings] == [(file, "file.other-service")]
    assert CERTIFICATE in catalogue.findings[0].detail


def test_a_file_that_is_a_folder_is_told(folder: Path) -> None:
    passport = folder / "passports" / f"{HOME}.toml"
    passport.unlink()
    passport.mkdir()
    catalogue = Catalogue.load(folder)
    assert [(one.code, one.fatal) for one in catalogue.findings] == [("file.unreadable", True)]
    assert offered(catalogue) == [CERTIFICATE]


def test_without_its_confirmations_a_service_is_offered_all_the_same(folder: Path) -> None:
    confirmed = folder / "passports" / f"{HOME}.confirmed.toml"
    confirmed.write_text("= broken", encoding="utf-8")
    catalogue = Catalogue.load(folder)
    assert [(one.file, one.fatal) for one in catalogue.findings] == [
        (f"passports/{HOME}.confirmed.toml", False)
    ]
    confirmed.unlink()
    without = Catalogue.load(folder)
    assert without.findings == ()
    for one in (catalogue, without):
        direction = one.service(HOME).passport.direction
        assert direction is not None
        assert direction.confirmed is None


def test_damaged_directions_leave_the_services(folder: Path) -> None:
    (folder / "directions.toml").write_bytes(b"\xff")
    catalogue = Catalogue.load(folder)
    assert [one.file for one in catalogue.findings] == ["directions.toml"]
    assert len(offered(catalogue)) == 2
    assert catalogue.served == ()


def test_an_empty_folder_gives_an_empty_catalogue(tmp_path: Path) -> None:
    catalogue = Catalogue.load(tmp_path)
    assert [one.code for one in catalogue.findings] == ["file.missing"]
    assert catalogue.services == ()


def test_rules_that_disagree_with_item_21_are_told_and_offered(folder: Path) -> None:
    file = folder / "passports" / f"{HOME}.rules.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("number = 2\nasked_of", "number = 8\nasked_of"), encoding="utf-8")
    catalogue = Catalogue.load(folder)
    assert [(one.code, one.detail, one.fatal) for one in catalogue.findings] == [
        ("rules.document-not-asked-for", "21.2", False),
        ("rules.no-such-document", "21.8", False),
    ]
    assert HOME in offered(catalogue)


def test_two_rules_for_one_row_are_refused() -> None:
    rules = toml_file.read(resources.path("passports", f"{HOME}.rules.toml"), Rules)
    twice = {**msgspec.to_builtins(rules), "documents": [rules.documents[0], rules.documents[0]]}
    with pytest.raises(msgspec.ValidationError, match=r"rules\.document-twice"):
        msgspec.convert(msgspec.to_builtins(twice), Rules)
