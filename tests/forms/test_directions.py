"""The queue lines as shipped."""

import msgspec
import pytest

from dost_desk import resources
from dost_desk.errors import InputError
from dost_desk.forms import toml_file
from dost_desk.forms.directions import Directions
from dost_desk.forms.passport_file import read_passport

SHIPPED = toml_file.read(resources.path("directions.toml"), Directions)


def test_there_is_one_line_for_each_option_of_item_3_in_its_order() -> None:
    passport = read_passport(resources.path("passports", "01-09-15-00.toml").read_bytes())
    assert [one.number for one in SHIPPED] == list(range(1, len(passport.directions) + 1))
    assert len({one.letter for one in SHIPPED}) == 11
    assert SHIPPED.letter(9) == "S"


@pytest.mark.parametrize("language", ["az", "ru", "en"])
def test_names_fit_a_tile(language: str) -> None:
    assert max(len(one.name.text(language)) for one in SHIPPED) <= 28
    assert len({one.name.text(language) for one in SHIPPED}) == 11


def test_every_picture_is_shipped() -> None:
    assert all(resources.path("icons", f"{one.icon}.svg").is_file() for one in SHIPPED)


@pytest.mark.parametrize("number", [0, 12, -1])
def test_a_direction_that_is_not_there_is_refused(number: int) -> None:
    with pytest.raises(InputError) as caught:
        SHIPPED.direction(number)
    assert caught.value.code == "ticket.unknown-direction"


@pytest.mark.parametrize("change", [{"number": 1}, {"letter": "A"}])
def test_two_lines_that_a_ticket_could_not_tell_apart_are_refused(change: dict[str, object]) -> None:
    first, second = (msgspec.to_builtins(one) for one in SHIPPED.directions[:2])
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"directions": [first, {**second, **change}]}, Directions)
