import tomllib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dost_desk.errors import InputError
from dost_desk.forms.toml_text import LARGEST, array, inline, parse, quoted, typed


class _Shape(msgspec.Struct):
    number: int


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_quoting(text: str) -> None:
    written = quoted(text)
    assert "\n" not in written
    assert tomllib.loads(f"a = {written}") == {"a": text}


def test_arrays_and_inline_tables_are_toml() -> None:
    assert array([]) == "[]"
    assert tomllib.loads(f"a = {array(['1', '2'])}") == {"a": [1, 2]}
    assert tomllib.loads(f"a = {inline([('x', '1'), ('y', '2')])}") == {"a": {"x": 1, "y": 2}}


@pytest.mark.parametrize(
    ("data", "place", "problem"),
    [
        (b"a = 1\n\xff", "line 2", "not-utf-8"),
        (b"a = 1\nb = \n", "line 2", "not-toml"),
        (b"a = 1\n\nb = [1,\n", "line 4", "not-toml"),
        (b"a = " + b"[" * 20_000, "", "not-toml"),
        (b" " * (LARGEST + 1), "", "too-large"),
    ],
)
def test_what_is_no_toml_names_its_line(data: bytes, place: str, problem: str) -> None:
    with pytest.raises(InputError) as caught:
        parse(data, "thing")
    assert (caught.value.code, caught.value.field) == ("thing.damaged", place)
    assert caught.value.values["problem"] == problem


def test_values_of_the_right_kind_are_typed() -> None:
    assert typed({"number": 3}, _Shape, "thing") == _Shape(3)


def test_a_value_of_a_wrong_kind_names_its_key() -> None:
    with pytest.raises(InputError) as caught:
        typed({"number": "x"}, _Shape, "thing")
    assert (caught.value.field, caught.value.values["problem"]) == ("number", "wrong-value")
