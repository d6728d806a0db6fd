"""Showing a value as people write it: on the read-back, on the agent's screen and on paper."""

import phonenumbers

from dost_desk.forms.field_types import FieldOptions, FieldType, Value
from dost_desk.forms.localised import Localised

YES = Localised(az="Bəli", ru="Да", en="Yes")
NO = Localised(az="Xeyr", ru="Нет", en="No")

_NO_BREAK = "\u00a0"
_DATES = frozenset({FieldType.DATE, FieldType.PARTIAL_DATE})
_AZERBAIJAN = 994


def display(field_type: FieldType, value: Value, options: FieldOptions, language: str) -> str:
    """Return the text of a value that ``parse`` gave: 14.03.2026, 1 250,50 ₼, (050) 123 45 67, Bəli.

    Choices appear by their titles in ``language``; a key that the form no longer has appears as it is.
    """
    if isinstance(value, bool):
        return (YES if value else NO).text(language)
    if isinstance(value, tuple):
        return "; ".join(_title(key, options, language) for key in value)
    if isinstance(value, int):
        return _grouped(str(value))
    if field_type is FieldType.CHOICE:
        return _title(value, options, language)
    return _written(field_type, value)


def written_phone(stored: str) -> str:
    """Return a stored telephone number as people write it here; what is no number stays as it was typed."""
    try:
        return _phone(stored)
    except phonenumbers.NumberParseException:
        return stored


def _written(field_type: FieldType, value: str) -> str:
    if field_type in _DATES:
        return ".".join(reversed(value.split("-")))
    if field_type is FieldType.MONEY:
        whole, _point, hundredths = value.partition(".")
        return f"{_grouped(whole)},{hundredths}{_NO_BREAK}₼"
    if field_type is FieldType.PHONE:
        return _phone(value)
    return value


def _title(key: str, options: FieldOptions, language: str) -> str:
    return next((option.title.text(language) for option in options.choices if option.key == key), key)


def _grouped(digits: str) -> str:
    return f"{int(digits):,}".replace(",", _NO_BREAK)


def _phone(value: str) -> str:
    number = phonenumbers.parse(value)
    own = number.country_code == _AZERBAIJAN
    style = phonenumbers.PhoneNumberFormat.NATIONAL if own else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, style).replace(" ", _NO_BREAK)
