from pathlib import Path

import pytest

from dost_desk.errors import DamageError, SurroundingsError
from dost_desk.settings import KeyPlace, Settings, load


def at(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "station.toml"
    file.write_text(text, "utf-8")
    return file


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    found = load(environ={"DOST_DESK_SETTINGS": str(tmp_path / "none.toml")})
    assert found == Settings(folder=found.folder)
    assert found.folder.name == "dost-desk"
    assert (found.key, found.language, found.paper) == (KeyPlace.KEYRING, "az", "printer")


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    file = at(tmp_path, 'folder = "/from/file"\nmode = "desk"\nkey = "passphrase"\n')
    found = load(file, {"DOST_DESK_MODE": "kiosk", "DOST_DESK_PASSPHRASE": "nümunə", "DOST_DESK_CENTRAL": ""})
    assert found.folder == Path("/from/file")
    assert found.store == Path("/from/file/journal.db")
    assert (found.mode, found.key, found.passphrase) == ("kiosk", KeyPlace.PASSPHRASE, "nümunə")


def test_the_file_may_be_named_by_the_environment(tmp_path: Path) -> None:
    file = at(tmp_path, 'language = "ru"\n')
    assert load(environ={"DOST_DESK_SETTINGS": str(file)}).language == "ru"


@pytest.mark.parametrize(
    "text",
    [
        'langauge = "ru"\n',
        'language = "de"\n',
        'theme = "pink"\n',
        'mode = "boss"\n',
        'key = "under the mat"\n',
        "folder = 7\n",
        "folder = \n",
        "\x00",
    ],
)
def test_what_is_wrong_in_the_file_is_named(tmp_path: Path, text: str) -> None:
    file = at(tmp_path, text)
    with pytest.raises(DamageError) as caught:
        load(file, {})
    assert caught.value.code == "settings.damaged"
    assert caught.value.values["file"] == str(file)
    assert caught.value.values["reason"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('mode = "desk"\n\n  language="de"\n', "line 3, language: Invalid enum value 'de'"),
        ('"langauge" = "ru"\n', "line 1, langauge: Object contains unknown field `langauge`"),
        ('key = "open\n', "Illegal character '\\n' (at line 1, column 12)"),
    ],
)
def test_the_line_and_the_key_are_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(DamageError) as caught:
        load(at(tmp_path, text), {})
    assert caught.value.values["reason"] == said


def test_a_wrong_variable_is_named_and_not_the_file(tmp_path: Path) -> None:
    file = at(tmp_path, 'language = "ru"\n')
    with pytest.raises(DamageError) as caught:
        load(file, {"DOST_DESK_LANGUAGE": "de"})
    assert caught.value.values == {"file": "DOST_DESK_LANGUAGE", "reason": "Invalid enum value 'de'"}


def test_a_file_of_other_bytes_is_damaged(tmp_path: Path) -> None:
    file = tmp_path / "station.toml"
    file.write_bytes(b"\xff\xfe\x00d")
    with pytest.raises(DamageError, match=r"settings\.damaged"):
        load(file, {})


@pytest.mark.parametrize("name", ["none.toml", "."])
def test_a_named_file_that_cannot_be_read(tmp_path: Path, name: str) -> None:
    with pytest.raises(SurroundingsError, match=r"settings\.unreadable"):
        load(tmp_path / name, {})
