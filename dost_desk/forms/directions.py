"""The directions of passport item 3 as queue lines: plain names for a visitor and a letter for the ticket."""

from collections.abc import Iterator
from typing import Annotated

import msgspec

from dost_desk.errors import InputError
from dost_desk.forms.localised import Localised

Letter = Annotated[str, msgspec.Meta(pattern="^[A-Z]$")]


class Direction(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One direction: its place in item 3 (from 1), its ticket letter, its plain name.

    ``icon`` names the picture on the tile. ``examples`` say in a few words who goes there.
    """

    number: Annotated[int, msgspec.Meta(ge=1, le=99)]
    letter: Letter
    name: Localised
    examples: Localised
    icon: str = ""


class Directions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All directions of a centre, in the order of item 3."""

    directions: tuple[Direction, ...]

    def __post_init__(self) -> None:
        """Refuse two directions that a ticket could not tell apart."""
        for values in ([one.number for one in self.directions], [one.letter for one in self.directions]):
            if len(set(values)) != len(values):
                raise ValueError("directions.number-or-letter-twice")

    def __iter__(self) -> Iterator[Direction]:
        """Walk the directions in the order of item 3."""
        return iter(self.directions)

    def direction(self, number: int) -> Direction:
        """Return the direction with this number.

        Raises:
            InputError: ``ticket.unknown-direction``.
        """
        for direction in self.directions:
            if direction.number == number:
                return direction
        raise InputError("ticket.unknown-direction", field="direction", direction=number)

    def letter(self, number: int) -> str:
        """Return the ticket letter of a direction; raises as ``direction`` does."""
        return self.direction(number).letter
