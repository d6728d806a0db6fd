import re
from pathlib import Path

import pytest

import dost_desk
from dost_desk.errors import DostError, InputError
from dost_desk.ui import messages
from dost_desk.ui.i18n import Language, Translator

ROOT = Path(dost_desk.__file__).parent
_RAISED = re.compile(r'(?:Input|Refused)Error\(\s*"([a-z][a-z0-9.-]+)"')
_ODD = re.compile(r'\b(?:error|warning)\(\s*"([a-z-]+\.[a-z-]+)"')
_OBSTACLE = re.compile(r'Obstacle\(\s*f?"([a-z]+\.[a-z-]+)"')


def codes() -> set[str]:
    """Every code that a person at a window can meet."""
    found: set[str] = set()
    for file in (ROOT / "services").glob("*.py"):
        found |= set(_RAISED.findall(file.read_text("utf-8")))
    for file in (ROOT / "forms").glob("field_*.py"):
        found |= set(_ODD.findall(file.read_text("utf-8")))
    found |= set(_OBSTACLE.findall((ROOT / "domain" / "acceptance.py").read_text("utf-8")))
    return found


def test_every_code_of_a_window_has_a_sentence() -> None:
    assert len(codes()) > 60
    assert sorted(code for code in codes() if not messages.known(code)) == []


@pytest.mark.parametrize("language", list(Language))
def test_sentences_are_translated(language: Language, translator: Translator) -> None:
    translator.switch(Language.EN)
    english = {code: text for table in messages.TABLES for code, text in table().items()}
    translator.switch(language)
    here = {code: text for table in messages.TABLES for code, text in table().items()}
    same = [code for code, text in here.items() if (text == english[code]) != (language is Language.EN)]
    assert same == []
    holes = re.compile(r"\{\w+\}")
    assert all(set(holes.findall(here[code])) == set(holes.findall(english[code])) for code in here)


def test_values_are_filled_in() -> None:
    assert messages.sentence(InputError("fin.length", length=8)).endswith("here are 8.")
    assert messages.say("date.too-early", {"earliest": "1900-01-31"}).startswith(
        "The date is too early: 31.01.1900"
    )
    assert messages.say("field.not-an-option", {"given": "2026-99-99"}).startswith("“2026-99-99”")


def test_a_missing_value_is_no_error() -> None:
    assert "…" in messages.say("ticket.not-here")


def test_braces_that_were_typed_stay() -> None:
    assert "{0.__class__}" in messages.say("ticket.not-here", {"text": "{0.__class__}"})


def test_an_unknown_code_is_named() -> None:
    assert "quite.new" in messages.sentence(DostError("quite.new"))
