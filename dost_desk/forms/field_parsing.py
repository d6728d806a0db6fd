"""Reading any field by its type, and showing its value again as people write it."""

from collections.abc import Callable

from dost_desk.forms import field_amounts, field_dates, field_identifiers, field_text
from dost_desk.forms.field_cleaning import MOST_CHARACTERS, one_line
from dost_desk.forms.field_types import FieldOptions, FieldType, Parsed, error

_READERS: dict[FieldType, Callable[[str, FieldOptions], Parsed]] = {
    FieldType.TEXT: field_text.text,
    FieldType.LONG_TEXT: field_text.long_text,
    FieldType.NUMBER: field_amounts.number,
    FieldType.MONEY: field_amounts.money,
    FieldType.DATE: field_dates.whole_date,
    FieldType.PARTIAL_DATE: field_dates.partial_date,
    FieldType.CHOICE: field_text.choice,
    FieldType.MULTIPLE_CHOICE: field_text.multiple_choice,
    FieldType.YES_NO: field_text.yes_no,
    FieldType.FIN: field_identifiers.fin,
    FieldType.IDENTITY_CARD: field_identifiers.identity_card,
    FieldType.RESIDENCE_CARD: field_identifiers.residence_card,
    FieldType.PHONE: field_identifiers.phone,
    FieldType.IBAN: field_identifiers.iban,
    FieldType.POSTAL_CODE: field_identifiers.postal_code,
    FieldType.VOEN: field_identifiers.voen,
    FieldType.EMAIL: field_text.email,
    FieldType.SOCIAL_INSURANCE: field_identifiers.social_insurance,
}

_NOTHING = FieldOptions()


def parse(field_type: FieldType, raw: str, options: FieldOptions = _NOTHING) -> Parsed:
    """Read ``raw`` as a field of this type.

    Never raises: an empty field gives no value and no problem (whether it may be empty is the form's matter),
    anything else a value, problems or both. ``Parsed.raw`` is exactly what was typed.
    """
    if len(raw) > MOST_CHARACTERS:
        return Parsed(raw, None, (error("field.too-long", longest=MOST_CHARACTERS, length=len(raw)),))
    if not one_line(raw):
        return Parsed(raw)
    return _READERS[field_type](raw, options)
