"""Reading a shipped TOML file."""

from pathlib import Path

import pytest

from dost_desk.errors import DamageError
from dost_desk.forms import toml_file
from dost_desk.forms.localised import Localised

GOOD = 'az = "a"\nru = "б"\nen = "c"\n'


def test_a_file_becomes_a_struct_with_or_without_a_byte_order_mark(tmp_path: Path) -> None:
    file = tmp_path / "text.toml"
    for data in (GOOD.encode(), GOOD.encode("utf-8-sig")):
        file.write_bytes(data)
        assert toml_file.read(file, Localised) == Localised(az="a", ru="б", en="c")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"az = x\n", "line 1"),
        (b"\xff\xfe", "utf-8"),
        (GOOD.replace("ru", "rus").encode(), "ru"),
        (GOOD.replace('"c"', "5").encode(), "$.en"),
        (b"az = " + b"[" * 5000, ""),
    ],
)
def test_whatever_is_wrong_is_one_error_that_tells_the_place(data: bytes, told: str) -> None:
    with pytest.raises(DamageError) as caught:
        toml_file.decode(data, Localised, "text.toml")
    assert caught.value.code == "file.damaged"
    assert caught.value.values["file"] == "text.toml"
    assert told in str(caught.value.values["detail"])


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(DamageError) as missing:
        toml_file.read(tmp_path / "none.toml", Localised)
    assert missing.value.code == "file.missing"
    with pytest.raises(DamageError) as folder:
        toml_file.read(tmp_path, Localised)
    assert folder.value.code == "file.unreadable"
