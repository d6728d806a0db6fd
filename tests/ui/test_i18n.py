import ast
import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

import dost_desk.ui
from dost_desk.ui.i18n import Language, Phrases, Translator, date_text, long_date, time_text

SOURCES = sorted(Path(dost_desk.ui.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: str(file.relative_to(SOURCES[0].parent)))
def test_only_literals_are_translated(file: Path) -> None:
    """The tool that collects strings can't see through a variable or an f-string."""
    wrong = [
        node.lineno
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and (node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", ""))
        in {"tr", "translate"}
        and not any(isinstance(one, ast.Constant) and isinstance(one.value, str) for one in node.args[:2])
        and file.name != "i18n.py"
    ]
    assert wrong == []


def test_switching_is_live_and_back(qapp: QApplication, translator: Translator) -> None:
    seen = []
    for language in (Language.AZ, Language.RU, Language.EN):
        translator.switch(language)
        assert translator.language is language
        seen.append(QCoreApplication.translate("StatusRail", "done"))
    assert seen == ["bitib", "готово", "done"]


def test_without_files_the_source_is_shown(qapp: QApplication, tmp_path: Path) -> None:
    bare = Translator(qapp, tmp_path)
    bare.switch(Language.AZ)
    assert QCoreApplication.translate("StatusRail", "done") == "done"
    bare.switch(Language.EN)
    assert Phrases(Language.RU, tmp_path).text("StatusRail", "done") == "done"


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        (Language.AZ, "Sizdən əvvəl: 1 nəfər", "Sizdən əvvəl: 5 nəfər"),
        (Language.RU, "Перед вами: 1 человек", "Перед вами: 5 человек"),
        (Language.EN, "Ahead of you: 1 person", "Ahead of you: 5 people"),
    ],
)
def test_a_window_speaks_its_own_language_with_plurals(language: Language, one: str, many: str) -> None:
    phrases = Phrases(language)
    assert phrases.text("TicketPage", "Ahead of you: %n people", 1) == one
    assert phrases.text("TicketPage", "Ahead of you: %n people", 5) == many


def test_dates_and_times() -> None:
    day = dt.datetime(2026, 3, 7, 9, 5)  # noqa: DTZ001 - formatting doesn't ask for a zone
    assert (date_text(day.date()), time_text(day)) == ("07.03.2026", "09:05")
    assert long_date(day.date(), Language.AZ) == "şənbə, 7 mart 2026"
    assert long_date(day.date(), Language.RU) == "суббота, 7 марта 2026"
    assert long_date(day.date(), Language.EN) == "Saturday, 7 March 2026"


def test_names_and_casing_are_the_languages_own() -> None:
    assert Language.AZ.own_name == "Azərbaycan dili"
    assert Language.AZ.locale.toUpper("işçi") == "İŞÇİ"
