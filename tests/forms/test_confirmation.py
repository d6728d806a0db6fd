from pathlib import Path

import pytest
from msgspec.structs import replace

from dost_desk.errors import InputError
from dost_desk.forms.confirmation import (
    Confirmation,
    Confirmations,
    confirm,
    read_confirmations,
    write_confirmations,
)
from dost_desk.forms.passport import Certainty, Passport
from dost_desk.forms.passport_file import read_passport, write_passport

SHIPPED = Path(__file__).parents[2] / "resources" / "passports"
ONE = Confirmation(item=19, chosen=("Ödənişsiz",), by="Nümunə A.", on="2026-01-15", reason="baxıldı")


@pytest.fixture
def passport() -> Passport:
    return read_passport((SHIPPED / "01-09-15-00.toml").read_bytes())


@pytest.mark.parametrize("name", ["01-09-15-00", "01-01-02-00"])
def test_shipped_confirmations_fit_and_round_trip(name: str) -> None:
    data = (SHIPPED / f"{name}.confirmed.toml").read_bytes()
    confirmed = read_confirmations(data)
    assert write_confirmations(confirmed).encode() == data
    assert all("Nümunə" in one.by for one in confirmed.confirmations)
    shipped = read_passport((SHIPPED / f"{name}.toml").read_bytes())
    assert confirm(shipped, confirmed).direction is not None


def test_the_seed_has_only_the_direction_and_the_unit_of_its_terms_confirmed(passport: Passport) -> None:
    confirmed = confirm(passport, read_confirmations((SHIPPED / "01-09-15-00.confirmed.toml").read_bytes()))
    settled = [item.number for item in confirmed.items if item.choices and item.settled]
    assert settled == [3, 12, 14, 16]
    assert confirmed.direction is not None
    assert confirmed.direction.settled


def test_a_confirmation_settles_all_options_of_its_item(passport: Passport) -> None:
    paid, free = confirm(passport, [ONE]).fee
    assert (paid.chosen, free.chosen) == (False, True)
    assert paid.settled
    assert free.confirmed is not None
    assert (free.confirmed.by, free.confirmed.on, free.confirmed.reason) == (
        "Nümunə A.",
        "2026-01-15",
        "baxıldı",
    )
    assert free.certainty is Certainty.UNKNOWN


def test_what_is_confirmed_can_be_written_and_read(passport: Passport) -> None:
    confirmed = confirm(passport, [ONE])
    assert read_passport(write_passport(confirmed).encode()) == confirmed


def test_what_the_text_states_may_be_confirmed(passport: Passport) -> None:
    stated = read_passport((SHIPPED / "01-01-02-00.toml").read_bytes())
    assert all(choice.confirmed for choice in confirm(stated, [ONE]).fee)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"item": 1, "chosen": ()}, "no-such-choice"),
        ({"item": 99}, "no-such-choice"),
        ({"item": 0}, "no-such-choice"),
        ({"chosen": ("Pulsuz",)}, "unknown-option"),
        ({"chosen": ("Ödənişli", "Ödənişsiz")}, "one-of"),
        ({"chosen": ()}, "one-of"),
    ],
)
def test_a_confirmation_that_does_not_fit_is_refused(
    passport: Passport, change: dict[str, object], problem: str
) -> None:
    with pytest.raises(InputError) as caught:
        confirm(passport, [replace(ONE, **change)])
    assert caught.value.code == "confirmation.does-not-fit"
    assert caught.value.values["problem"] == problem


def test_a_confirmation_against_the_text_is_refused() -> None:
    stated = read_passport((SHIPPED / "01-01-02-00.toml").read_bytes())
    with pytest.raises(InputError) as caught:
        confirm(stated, [replace(ONE, chosen=("Ödənişli",))])
    assert (caught.value.field, caught.value.values["problem"]) == ("item 19", "contradicts-the-text")


def test_confirmations_of_another_passport_are_refused(passport: Passport) -> None:
    with pytest.raises(InputError) as caught:
        confirm(passport, Confirmations(id="01-01-02-00"))
    assert caught.value.values["problem"] == "another-passport"


GOOD = write_confirmations(Confirmations(id="01-09-15-00", confirmations=(ONE, replace(ONE, item=26))))


@pytest.mark.parametrize(
    ("old", "new", "place", "problem"),
    [
        ("format = 1", "format = 9", "format", "wrong-value"),
        ('id = "01-09-15-00"', 'id = ""', "id", "not-an-id"),
        ("item = 26", "item = 19", "confirmations[1].item", "repeated"),
        ('on = "2026-01-15"', 'on = "15.01.2026"', "confirmations[0].on", "not-a-date"),
        ('by = "Nümunə A."', 'by = ""', "confirmations[0].by", "empty"),
        ('reason = "baxıldı"', "", "confirmations[0].reason", "missing-key"),
        ("item = 19", "items = 19", "confirmations[0].items", "unknown-key"),
        ("item = 19", "item = [", "line 6", "not-toml"),
    ],
)
def test_a_damaged_confirmation_names_the_place(old: str, new: str, place: str, problem: str) -> None:
    assert old in GOOD
    with pytest.raises(InputError) as caught:
        read_confirmations(GOOD.replace(old, new, 1).encode())
    assert caught.value.code == "confirmation.damaged"
    assert (caught.value.field, caught.value.values["problem"]) == (place, problem)
