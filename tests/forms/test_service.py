"""What item 22 of a passport says of each presentation form."""

import msgspec
import pytest

from dost_desk import resources
from dost_desk.forms.catalogue import Catalogue
from dost_desk.forms.checklist import Acceptance, PresentationForm
from dost_desk.forms.passport import Certainty, Choice, Confirmed, Subject
from dost_desk.forms.service import Service, presentation_form

HOME = Catalogue.load(resources.path()).service("01-09-15-00")


def with_item_22(*choices: Choice) -> Service:
    items = tuple(
        msgspec.structs.replace(item, choices=choices) if item.subject is Subject.PRESENTATION_FORMS else item
        for item in HOME.passport.items
    )
    return msgspec.structs.replace(HOME, passport=msgspec.structs.replace(HOME.passport, items=items))


@pytest.mark.parametrize(
    ("option", "form"),
    [
        ("Əsli", PresentationForm.ORIGINAL),
        ("ƏSLİ", PresentationForm.ORIGINAL),
        ("Surəti", PresentationForm.COPY),
        ("Notarial təsdiq edilmiş surəti", PresentationForm.NOTARISED),
        ("Notariat qaydasında təsdiqlənmiş surət", PresentationForm.NOTARISED),
        ("Elektron surəti", PresentationForm.ELECTRONIC),
        ("Faks", None),
    ],
)
def test_an_option_names_its_form(option: str, form: PresentationForm | None) -> None:
    assert presentation_form(option) is form


def test_the_seed_passport_settles_no_form() -> None:
    assert set(HOME.acceptance.values()) == {Acceptance.UNKNOWN}
    assert (HOME.id, HOME.direction) == ("01-09-15-00", 9)
    assert HOME.name.startswith("Sosial məişət")


@pytest.mark.parametrize(
    ("choice", "acceptance"),
    [
        (Choice(option="Surəti"), Acceptance.UNKNOWN),
        (Choice(option="Surəti", chosen=True, certainty=Certainty.STATED), Acceptance.STATED),
        (Choice(option="Surəti", chosen=False, certainty=Certainty.STATED), Acceptance.NOT_ACCEPTED),
        (Choice(option="Surəti", chosen=True, certainty=Certainty.INFERRED, reason="r"), Acceptance.INFERRED),
        (Choice(option="Surəti", chosen=False, certainty=Certainty.INFERRED, reason="r"), Acceptance.UNKNOWN),
        (
            Choice(option="Surəti", chosen=False, confirmed=Confirmed(by="b", on="2026-01-15", reason="r")),
            Acceptance.NOT_ACCEPTED,
        ),
    ],
)
def test_only_a_settled_no_turns_paper_away(choice: Choice, acceptance: Acceptance) -> None:
    service = with_item_22(choice, Choice(option="Faks"))
    assert service.acceptance[PresentationForm.COPY] is acceptance
    assert service.acceptance[PresentationForm.ORIGINAL] is Acceptance.UNKNOWN


def test_a_passport_without_item_22_takes_every_form() -> None:
    assert set(with_item_22().acceptance.values()) == {Acceptance.UNKNOWN}
