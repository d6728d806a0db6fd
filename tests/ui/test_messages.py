import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import dost_desk
from dost_desk.domain.kinds import KINDS
from dost_desk.domain.seal import Verdict
from dost_desk.errors import DostError, InputError
from dost_desk.ui import messages
from dost_desk.ui.i18n import Language, Translator

ROOT = Path(dost_desk.__file__).parent
_CODE = re.compile(r"[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*[a-z0-9]")
_FILES = re.compile(r".*\.(az|db|key|pdf|json|qss|toml|wav)")
_NO_ERRORS = {
    *KINDS,
    *("identity.centre", "identity.writer"),  # settings of an installation
    *("recipient.citizenship", "relative.able", "registry-recipient.disabled"),  # facts, and a cell's name
    # Details of "file.damaged", told as they are.
    *("condition.needs-one-of-fact-all-any", "directions.number-or-letter-twice", "rules.document-twice"),
}
_TOLD_ELSEWHERE = (
    "checklist.",  # reasons on the checklist: forms.reasons has their sentences
    "verify.",  # breaks of a journal: the command "journal verify" says what they mean
)
_PLAYED = "visit."  # why a played visit stopped: said in English, in the sentence of "visit.step"
_JOINED = {
    "verdict.": {f"verdict.{verdict.name.lower()}" for verdict in Verdict if verdict is not Verdict.APPLIED},
    "person.": {"person.surname-missing", "person.name-missing"},
    "passport.": {"passport.damaged", "passport.newer-format"},
    "confirmation.": {"confirmation.damaged"},
}
"""What a code that is put together can become, by how it begins."""


def constants(file: Path) -> Iterator[str]:
    """Name each text of a module that looks like a code."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _CODE.fullmatch(node.value):
            yield node.value


def joined(file: Path) -> Iterator[str]:
    """Name how each code begins that a module puts together, as in ``f"verdict.{name}"``."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.JoinedStr) and isinstance(first := node.values[0], ast.Constant):
            begin = re.fullmatch(r"[a-z-]+\.", str(first.value))
            if begin:
                yield begin.group()


def codes() -> set[str]:
    """Every code that any layer can raise, note or refuse with."""
    found = {code for file in ROOT.rglob("*.py") for code in constants(file)}
    found -= {code for file in (ROOT / "ui" / "visit").glob("*.py") for code in constants(file)}
    return {
        code
        for code in found.union(*_JOINED.values()) - _NO_ERRORS
        if not code.startswith(_TOLD_ELSEWHERE) and not _FILES.fullmatch(code)
    }


def test_every_code_of_every_layer_has_a_sentence() -> None:
    assert len(codes()) > 200
    assert sorted(code for code in codes() if not messages.known(code)) == []


def test_every_code_that_is_put_together_is_foreseen() -> None:
    begun = {begin for file in ROOT.rglob("*.py") for begin in joined(file)}
    assert begun - _JOINED.keys() - {_PLAYED} <= set(_TOLD_ELSEWHERE)


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
