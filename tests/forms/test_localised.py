"""One text in three languages."""

import msgspec
import pytest

from dost_desk.forms.localised import Localised

HELLO = Localised(az="Salam, {name}", ru="Привет, {name}", en="Hello, {name}")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "Salam, {name}"),
        ("ru", "Привет, {name}"),
        ("en", "Hello, {name}"),
        ("ru_RU", "Привет, {name}"),
        ("EN-gb", "Hello, {name}"),
        ("de", "Salam, {name}"),
        ("", "Salam, {name}"),
    ],
)
def test_a_language_gets_its_text_and_any_other_gets_azerbaijani(language: str, text: str) -> None:
    assert HELLO.text(language) == text


def test_filling_replaces_in_every_language_and_leaves_other_braces() -> None:
    text = Localised(az="{name} {x}", ru="{name}", en="{} {name}").filled({"name": "A"})
    assert text == Localised(az="A {x}", ru="A", en="{} A")


def test_a_value_with_braces_is_not_filled_again() -> None:
    text = Localised(az="{a} {b}", ru="{b}", en="{a}")
    assert text.filled({"a": "{b}", "b": "B"}) == Localised(az="{b} B", ru="B", en="{b}")


@pytest.mark.parametrize("missing", ["az", "ru", "en"])
def test_an_empty_language_is_refused(missing: str) -> None:
    words = {"az": "a", "ru": "б", "en": "c", missing: ""}
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(words, Localised)
