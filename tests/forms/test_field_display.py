"""Values as people write them."""

import pytest

from dost_desk.forms.field_display import display, written_phone
from dost_desk.forms.field_parsing import parse
from dost_desk.forms.field_types import FieldOptions, FieldType, Option, Value
from dost_desk.forms.localised import Localised

CHOICES = FieldOptions(
    choices=(
        Option("a", Localised(az="Övlad", ru="Ребёнок", en="Child")),
        Option("b", Localised(az="Ər", ru="Муж", en="Husband")),
    )
)


@pytest.mark.parametrize(
    ("kind", "value", "language", "text"),
    [
        (FieldType.YES_NO, True, "az", "Bəli"),
        (FieldType.YES_NO, False, "ru", "Нет"),
        (FieldType.CHOICE, "a", "en", "Child"),
        (FieldType.CHOICE, "gone", "en", "gone"),
        (FieldType.MULTIPLE_CHOICE, ("a", "b"), "az", "Övlad; Ər"),
        (FieldType.NUMBER, 1250, "az", "1\u00a0250"),
        (FieldType.NUMBER, -5, "az", "-5"),
        (FieldType.MONEY, "1250000.50", "az", "1\u00a0250\u00a0000,50\u00a0₼"),
        (FieldType.DATE, "2026-03-14", "az", "14.03.2026"),
        (FieldType.PARTIAL_DATE, "1948-03", "az", "03.1948"),
        (FieldType.PARTIAL_DATE, "1948", "az", "1948"),
        (FieldType.PHONE, "+994501234567", "az", "050\u00a0123\u00a045\u00a067"),
        (FieldType.PHONE, "+79161234567", "az", "+7\u00a0916\u00a0123-45-67"),
        (FieldType.FIN, "5AB1C2D", "az", "5AB1C2D"),
    ],
)
def test_a_value_is_shown_as_people_write_it(kind: FieldType, value: Value, language: str, text: str) -> None:
    shown = display(kind, value, CHOICES, language)
    assert shown == text


@pytest.mark.parametrize(
    ("kind", "raw"),
    [
        (FieldType.MONEY, "1 250 000,05"),
        (FieldType.DATE, "14.03.2026"),
        (FieldType.PARTIAL_DATE, "03.1948"),
        (FieldType.PHONE, "012 555 12 34"),
        (FieldType.PHONE, "+79161234567"),
        (FieldType.NUMBER, "1250"),
        (FieldType.MULTIPLE_CHOICE, "a,b"),
        (FieldType.YES_NO, "yes"),
    ],
)
def test_what_is_shown_can_be_typed_back(kind: FieldType, raw: str) -> None:
    value = parse(kind, raw, CHOICES).value
    assert value is not None
    assert parse(kind, display(kind, value, CHOICES, "az"), CHOICES).value == value


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("+994500000001", "050 000 00 01"),
        ("+74951234567", "+7 495 123-45-67"),
        ("", ""),
        ("qonşuda", "qonşuda"),
    ],
)
def test_a_stored_phone_is_shown_as_it_is_dialled(stored: str, shown: str) -> None:
    assert written_phone(stored).replace("\u00a0", " ") == shown
