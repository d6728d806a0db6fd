"""One text in the three languages of the screens."""

import re
from collections.abc import Mapping
from typing import Annotated

import msgspec

LANGUAGES = ("az", "ru", "en")

_PLACE = re.compile(r"\{(\w+)\}")

Words = Annotated[str, msgspec.Meta(min_length=1)]


class Localised(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text in Azerbaijani, Russian and English; none of the three may be empty."""

    az: Words
    ru: Words
    en: Words

    def text(self, language: str) -> str:
        """Return the text in ``language`` (``az``, ``ru`` or ``en``; a longer tag such as ``ru_RU`` will do).

        Any other language gets Azerbaijani, the language of the office.
        """
        short = language[:2].lower()
        if short == "ru":
            return self.ru
        return self.en if short == "en" else self.az

    def filled(self, values: Mapping[str, object]) -> "Localised":
        """Return the text with each ``{name}`` of ``values`` replaced; other braces stay as they are."""
        return Localised(az=_fill(self.az, values), ru=_fill(self.ru, values), en=_fill(self.en, values))


def _fill(template: str, values: Mapping[str, object]) -> str:
    # In one pass: a value that itself holds braces stays as it is.
    return _PLACE.sub(lambda place: str(values.get(place[1], place[0])), template)
