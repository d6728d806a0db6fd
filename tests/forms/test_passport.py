from pathlib import Path

import pytest
from msgspec.structs import replace

from dost_desk.forms.passport import (
    Certainty,
    Choice,
    Confirmed,
    Item,
    Kind,
    Passport,
    Subject,
    Term,
    TimeUnit,
)
from dost_desk.forms.passport_file import read_passport

SHIPPED = Path(__file__).parents[2] / "resources" / "passports"
EMPTY = Passport(id="", items=())


@pytest.fixture
def home_care() -> Passport:
    return read_passport((SHIPPED / "01-09-15-00.toml").read_bytes())


def test_the_seed_passport_reads_item_by_item(home_care: Passport) -> None:
    assert home_care.name == "Sosial məişət xidmətlərinin göstərilməsi"
    assert [item.number for item in home_care.items] == list(range(1, 28))
    assert len(home_care.directions) == 11
    assert home_care.direction is not None
    assert home_care.direction.option == "Sosial xidmət sahəsində göstərilən xidmətlər"
    assert home_care.direction_number == 9
    assert len(home_care.units) == len(home_care.places) == 6
    assert len(home_care.legal_basis) == 4
    assert [len(home_care.channels), len(home_care.answer_forms)] == [4, 5]
    assert [choice.option for choice in home_care.refusal_grounds] == [
        "Sənədlərin natamamlığı",
        "Hüquqi əsası yoxdur",
    ]
    assert [len(home_care.users), len(home_care.back_offices)] == [6, 6]
    assert home_care.standard_minutes == 15
    assert [choice.option for choice in home_care.fee] == ["Ödənişli", "Ödənişsiz"]
    assert [entry.number for entry in home_care.documents] == [1, 2, 3, 4, 5]
    assert home_care.documents_note.startswith("- Qeyd: MEİS-dən")
    assert [choice.option for choice in home_care.presentation_forms] == [
        "Əsli",
        "Surəti",
        "Notarial təsdiq edilmiş surəti",
        "Elektron surəti",
    ]
    assert len(home_care.steps) == 10
    assert [len(home_care.systems), len(home_care.subsystems)] == [2, 17]
    assert len(home_care.electronisation) == 4
    assert home_care.responsible == "DOST mərkəzinin sosial agentı"


def test_terms_join_the_number_and_the_unit(home_care: Passport) -> None:
    terms = (home_care.total_term, home_care.front_term, home_care.back_term)
    assert [term.amount for term in terms] == [15, 2, 13]
    assert all(term.unit is TimeUnit.DAY for term in terms)


def test_nothing_is_invented_where_the_seed_says_nothing(home_care: Passport) -> None:
    silent = (
        home_care.channels
        + home_care.refusal_grounds
        + home_care.users
        + home_care.back_offices
        + home_care.fee
        + home_care.places
        + home_care.presentation_forms
        + home_care.electronisation
    )
    assert all(choice.certainty is Certainty.UNKNOWN and choice.chosen is None for choice in silent)


def test_a_missing_item_reads_as_empty() -> None:
    assert EMPTY.item(Subject.FEE) is None
    assert EMPTY.name == EMPTY.responsible == EMPTY.documents_note == ""
    assert EMPTY.choices(Subject.FEE) == ()
    assert EMPTY.documents == ()
    assert EMPTY.direction is None
    assert EMPTY.direction_number is None
    assert EMPTY.standard_minutes is None
    assert EMPTY.total_term == Term()
    assert EMPTY.total_term.unit is None


def _directions(*choices: Choice) -> Passport:
    item = Item(
        subject=Subject.DIRECTION,
        number=3,
        title="Xidmətlər üzrə təsnifat",
        kind=Kind.ANY_OF,
        choices=choices,
    )
    return replace(EMPTY, items=(item,))


def _stated(option: str) -> Choice:
    return Choice(option=option, chosen=True, certainty=Certainty.STATED)


def test_a_lone_direction_has_its_number_of_the_eleven() -> None:
    assert _directions(_stated("MƏŞĞULLUQ sahəsində göstərilən xidmətlər")).direction_number == 4


def test_a_direction_outside_the_eleven_has_no_number() -> None:
    passport = _directions(_stated("Nümunə istiqaməti"))
    assert passport.direction is not None
    assert passport.direction_number is None


def test_several_chosen_directions_are_none_in_particular() -> None:
    assert _directions(_stated("a"), _stated("b")).direction is None


def test_a_unit_of_another_kind_is_no_time_unit() -> None:
    assert Term(amount=1, choice=_stated("həftə")).unit is None
    assert Term(amount=1, choice=_stated("GÜN")).unit is TimeUnit.DAY


def test_a_choice_is_settled_by_the_text_or_by_a_confirmation() -> None:
    inferred = Choice(option="gün", chosen=True, certainty=Certainty.INFERRED, reason="terms-add-up")
    confirmed = replace(inferred, confirmed=Confirmed(by="Nümunə A.", on="2026-01-15", reason="baxıldı"))
    assert _stated("gün").settled
    assert not inferred.settled
    assert confirmed.settled
    item = Item(
        subject=Subject.TOTAL_UNIT, number=12, title="x", kind=Kind.ONE_OF, choices=(confirmed, inferred)
    )
    assert not item.settled
    assert item.options == ("gün", "gün")
    assert item.chosen == (confirmed, inferred)
