"""The list of what to bring, for somebody who only asks."""

import msgspec
import pytest

from dost_desk import resources
from dost_desk.forms.bringing import what_to_bring
from dost_desk.forms.catalogue import Catalogue
from dost_desk.forms.conditions import FactValue

CATALOGUE = Catalogue.load(resources.path())
HOME = CATALOGUE.service("01-09-15-00")
CERTIFICATE = CATALOGUE.service("01-01-02-00")


def test_each_document_is_one_line_and_alternatives_share_theirs() -> None:
    lines = what_to_bring(HOME, "az")
    assert [(line.item, line.number) for line in lines] == [
        (21, 1),
        (21, 2),
        (21, 3),
        (21, 4),
        (21, 5),
        (6, 1),
    ]
    assert lines[4].title == "Qohumun şəxsiyyət vəsiqəsi və ya qohumun əlilliyi barədə TSEK qərarı"
    assert lines[4].asked_electronically == ("MEİS", "TSERAS")
    assert lines[2].condition == "əlillik varsa"
    assert lines[1].condition == ""


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("az", "Etibarnamə və ya qəyyum və ya himayəçi olmasını təsdiq edən sənəd"),
        ("ru", "Доверенность или документ об опеке или попечительстве"),
        ("en", "Power of attorney or paper that proves guardianship"),
    ],
)
def test_alternatives_read_as_one_sentence(language: str, title: str) -> None:
    assert what_to_bring(HOME, language)[-1].title == title


def test_an_abbreviation_keeps_its_capitals() -> None:
    lines = what_to_bring(HOME, "en")
    assert lines[4].title == "Relative’s identity card or TSEK decision on the relative’s disability"


@pytest.mark.parametrize(
    ("facts", "numbers"), [({}, [1, 2, 3, 4, 5]), ({"recipient.disabled": False}, [1, 2, 4, 5])]
)
def test_what_a_visitor_says_shortens_the_list(facts: dict[str, FactValue], numbers: list[int]) -> None:
    assert [line.number for line in what_to_bring(HOME, "az", facts) if line.item == 21] == numbers


def test_forms_are_named_and_whether_they_are_confirmed() -> None:
    assert what_to_bring(HOME, "az")[0].forms_confirmed is False
    line = what_to_bring(CERTIFICATE, "ru")[0]
    assert (line.forms, line.forms_confirmed) == (("подлинник", "нотариально заверенная копия"), True)


def test_a_title_of_one_letter_is_no_abbreviation() -> None:
    documents = tuple(
        msgspec.structs.replace(rule, title=msgspec.structs.replace(rule.title, en="B"))
        if rule.alternative
        else rule
        for rule in HOME.rules.documents
    )
    service = msgspec.structs.replace(HOME, rules=msgspec.structs.replace(HOME.rules, documents=documents))
    assert what_to_bring(service, "en")[-1].title == "B or b"
