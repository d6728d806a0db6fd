"""Every field type, as people type it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dost_desk.forms.field_parsing import parse
from dost_desk.forms.field_types import Citizenship, FieldOptions, FieldType, Option, Severity
from dost_desk.forms.localised import Localised


def option(key: str, az: str, *, exclusive: bool = False) -> Option:
    return Option(key, Localised(az=az, ru=f"ru {az}", en=f"en {az}"), exclusive)


CHOICES = FieldOptions(
    choices=(
        option("nobody", "Heç kim", exclusive=True),
        option("spouse", "Ər, arvad"),
        option("child", "Övlad"),
        option("2026", "İl"),
    )
)
CITIZEN = FieldOptions(citizenship=Citizenship.CITIZEN)
FOREIGNER = FieldOptions(citizenship=Citizenship.FOREIGNER)
STATELESS = FieldOptions(citizenship=Citizenship.STATELESS)
TODAY = FieldOptions(latest=date(2026, 3, 14), earliest=date(1900, 1, 1))
SMALL = FieldOptions(minimum=1, maximum=7)
PLAIN = FieldOptions()

TAKEN = [
    (FieldType.TEXT, "  Nümunə \u00a0 A. ", PLAIN, "Nümunə A."),
    (FieldType.TEXT, "I\u0307şc\u0327i", PLAIN, "İşçi"),
    (FieldType.TEXT, "a\u200bb", PLAIN, "ab"),
    (FieldType.TEXT, "iki\nsətir", PLAIN, "iki sətir"),
    (FieldType.LONG_TEXT, " bir \r\n iki\t\tüç \r", PLAIN, "bir\niki üç"),
    (FieldType.NUMBER, "5", SMALL, 5),
    (FieldType.NUMBER, " +7 ", SMALL, 7),
    (FieldType.NUMBER, "１２", PLAIN, 12),
    (FieldType.NUMBER, "1 250", PLAIN, 1250),
    (FieldType.NUMBER, "-5", FieldOptions(minimum=-10), -5),
    (FieldType.NUMBER, "0", PLAIN, 0),
    (FieldType.MONEY, "1250", PLAIN, "1250.00"),
    (FieldType.MONEY, "1 250,5 ₼", PLAIN, "1250.50"),
    (FieldType.MONEY, "1.250,50 AZN", PLAIN, "1250.50"),
    (FieldType.MONEY, "1,250.50 manat", PLAIN, "1250.50"),
    (FieldType.MONEY, "1'250'000", PLAIN, "1250000.00"),
    (FieldType.MONEY, "0,05", PLAIN, "0.05"),
    (FieldType.MONEY, "7", SMALL, "7.00"),
    (FieldType.DATE, "14.03.2026", TODAY, "2026-03-14"),
    (FieldType.DATE, "1/3/2026", PLAIN, "2026-03-01"),
    (FieldType.DATE, "14-03-2026", PLAIN, "2026-03-14"),
    (FieldType.DATE, "14 03 2026", PLAIN, "2026-03-14"),
    (FieldType.DATE, "14032026", PLAIN, "2026-03-14"),
    (FieldType.DATE, "2026-03-14", PLAIN, "2026-03-14"),
    (FieldType.DATE, "2026.3.14", PLAIN, "2026-03-14"),
    (FieldType.DATE, "14 mart 2026-cı il", PLAIN, "2026-03-14"),
    (FieldType.DATE, "5 İyul 1948", PLAIN, "1948-07-05"),
    (FieldType.DATE, "5 июня 1948 г.", PLAIN, "1948-06-05"),
    (FieldType.DATE, "1 мая 1948 года", PLAIN, "1948-05-01"),
    (FieldType.DATE, "14.03.1948-ci il", PLAIN, "1948-03-14"),
    (FieldType.DATE, "14.03.1948 г.", PLAIN, "1948-03-14"),
    (FieldType.DATE, "29.02.2024", PLAIN, "2024-02-29"),
    (FieldType.PARTIAL_DATE, "1948", PLAIN, "1948"),
    (FieldType.PARTIAL_DATE, "1948-ci il", PLAIN, "1948"),
    (FieldType.PARTIAL_DATE, "03.1948", PLAIN, "1948-03"),
    (FieldType.PARTIAL_DATE, "1948-3", PLAIN, "1948-03"),
    (FieldType.PARTIAL_DATE, "mart 1948", PLAIN, "1948-03"),
    (FieldType.PARTIAL_DATE, "14.03.1948", PLAIN, "1948-03-14"),
    (FieldType.PARTIAL_DATE, "2026", TODAY, "2026"),
    (FieldType.PARTIAL_DATE, "00.03.1948", TODAY, "1948-03"),
    (FieldType.CHOICE, "child", CHOICES, "child"),
    (FieldType.CHOICE, "2", CHOICES, "spouse"),
    (FieldType.CHOICE, "2026", CHOICES, "2026"),
    (FieldType.CHOICE, "OVLAD", CHOICES, "child"),
    (FieldType.CHOICE, "ru heç kim", CHOICES, "nobody"),
    (FieldType.MULTIPLE_CHOICE, "child,spouse", CHOICES, ("spouse", "child")),
    (FieldType.MULTIPLE_CHOICE, "child; child", CHOICES, ("child",)),
    (FieldType.MULTIPLE_CHOICE, "nobody", CHOICES, ("nobody",)),
    (FieldType.MULTIPLE_CHOICE, "Ər, arvad", CHOICES, ("spouse",)),
    (FieldType.YES_NO, "yes", PLAIN, True),
    (FieldType.YES_NO, "BƏLİ", PLAIN, True),
    (FieldType.YES_NO, "hə", PLAIN, True),
    (FieldType.YES_NO, "xeyr", PLAIN, False),
    (FieldType.YES_NO, "Нет", PLAIN, False),
    (FieldType.FIN, "5ab 1c2-d", CITIZEN, "5AB1C2D"),
    (FieldType.FIN, "5ab1c2d", PLAIN, "5AB1C2D"),
    (FieldType.FIN, "ab123", FOREIGNER, "AB123"),
    (FieldType.FIN, "ab1234", STATELESS, "AB1234"),
    (FieldType.FIN, "ab123", PLAIN, "AB123"),
    (FieldType.IDENTITY_CARD, "aze 12345678", PLAIN, "AZE12345678"),
    (FieldType.IDENTITY_CARD, "AZE № 12345678", PLAIN, "AZE12345678"),
    (FieldType.IDENTITY_CARD, "aa1234567", PLAIN, "AA1234567"),
    (FieldType.IDENTITY_CARD, "DX 1234567", PLAIN, "DX1234567"),
    (FieldType.RESIDENCE_CARD, "dyi 12345", PLAIN, "DYI12345"),
    (FieldType.PHONE, "050 123 45 67", PLAIN, "+994501234567"),
    (FieldType.PHONE, "+994 (50) 123-45-67", PLAIN, "+994501234567"),
    (FieldType.PHONE, "00994501234567", PLAIN, "+994501234567"),
    (FieldType.PHONE, "012 555 12 34", PLAIN, "+994125551234"),
    (FieldType.PHONE, "+7 916 123 45 67", PLAIN, "+79161234567"),
    (FieldType.IBAN, "az21 nabz 0000 0000 1370 1000 1944", PLAIN, "AZ21NABZ00000000137010001944"),
    (FieldType.POSTAL_CODE, "az 1000", PLAIN, "AZ1000"),
    (FieldType.POSTAL_CODE, "1000", PLAIN, "AZ1000"),
    (FieldType.VOEN, "140 155 5071", PLAIN, "1401555071"),
    (FieldType.EMAIL, " numune@misal.az ", PLAIN, "numune@misal.az"),
    (FieldType.SOCIAL_INSURANCE, "1234 5678 9012", PLAIN, "123456789012"),
]

WARNED = [
    (FieldType.TEXT, "a\x07b", PLAIN, "a b", "field.odd-characters", None),
    (FieldType.TEXT, "a\ud800", PLAIN, "a", "field.odd-characters", None),
    (FieldType.FIN, "5AB1CID", CITIZEN, "5AB1CID", "fin.letter-i", "5AB1C1D"),
    (FieldType.RESIDENCE_CARD, "12345678901", PLAIN, "12345678901", "residence-card.unusual", None),
    (FieldType.PHONE, "+994 01 234 56 78", PLAIN, "+994012345678", "phone.unusual", None),
    (FieldType.POSTAL_CODE, "AZ10", PLAIN, "AZ10", "postal-code.unusual", None),
    (FieldType.EMAIL, "a @misal.az", PLAIN, "a@misal.az", "email.spaces-removed", "a@misal.az"),
    (FieldType.EMAIL, "a@misal", PLAIN, "a@misal", "email.unusual", None),
    (FieldType.EMAIL, "ə@misal.az", PLAIN, "ə@misal.az", "email.unusual", None),
    (FieldType.RESIDENCE_CARD, "-/-", PLAIN, "-/-", "residence-card.unusual", None),
    (FieldType.SOCIAL_INSURANCE, "12A", PLAIN, "12A", "social-insurance.unusual", None),
    (FieldType.DATE, "14.03.1848", PLAIN, "1848-03-14", "date.long-ago", None),
]

REJECTED = [
    (FieldType.TEXT, "uzun mətn", FieldOptions(longest=4), "field.too-long", None),
    (FieldType.TEXT, "a" * 30_000, FieldOptions(longest=50_000), "field.too-long", None),
    (FieldType.NUMBER, "beş", PLAIN, "field.not-a-number", None),
    (FieldType.NUMBER, "9" * 16, PLAIN, "field.not-a-number", None),
    (FieldType.NUMBER, "2,5", PLAIN, "field.not-whole", None),
    (FieldType.NUMBER, "-1", PLAIN, "field.too-small", None),
    (FieldType.NUMBER, "0", SMALL, "field.too-small", None),
    (FieldType.NUMBER, "8", SMALL, "field.too-large", None),
    (FieldType.MONEY, "1.250", PLAIN, "money.ambiguous", "1250,00"),
    (FieldType.MONEY, "-5", PLAIN, "money.invalid", None),
    (FieldType.MONEY, "1.250.50", PLAIN, "money.invalid", None),
    (FieldType.MONEY, "1,250,50", PLAIN, "money.invalid", None),
    (FieldType.MONEY, "1,5,5", PLAIN, "money.invalid", None),
    (FieldType.MONEY, "pul", PLAIN, "money.invalid", None),
    (FieldType.MONEY, "7,01", SMALL, "field.too-large", None),
    (FieldType.MONEY, "0,99", SMALL, "field.too-small", None),
    (FieldType.DATE, "31.02.2026", PLAIN, "date.invalid", None),
    (FieldType.DATE, "03/14/2026", PLAIN, "date.invalid", "14.03.2026"),
    (FieldType.DATE, "13/32/2026", PLAIN, "date.invalid", None),
    (FieldType.DATE, "32.13.2026", PLAIN, "date.invalid", None),
    (FieldType.DATE, "00.00.2026", PLAIN, "date.incomplete", None),
    (FieldType.DATE, "01.01.0000", PLAIN, "date.invalid", None),
    (FieldType.DATE, "dünən", PLAIN, "date.invalid", None),
    (FieldType.DATE, "5 xyz 2026", PLAIN, "date.invalid", None),
    (FieldType.DATE, "2026", PLAIN, "date.incomplete", None),
    (FieldType.DATE, "mart 2026", PLAIN, "date.incomplete", None),
    (FieldType.DATE, "15.03.2026", TODAY, "date.too-late", None),
    (FieldType.DATE, "31.12.1899", TODAY, "date.too-early", None),
    (FieldType.DATE, "14.03.48", TODAY, "date.short-year", "14.03.1948"),
    (FieldType.DATE, "14.03.24", TODAY, "date.short-year", "14.03.2024"),
    (FieldType.DATE, "14.03.24", PLAIN, "date.short-year", "14.03.1924"),
    (FieldType.PARTIAL_DATE, "2027", TODAY, "date.too-late", None),
    (FieldType.PARTIAL_DATE, "1899", TODAY, "date.too-early", None),
    (FieldType.PARTIAL_DATE, "15.00.1948", PLAIN, "date.invalid", None),
    (FieldType.PARTIAL_DATE, "48", PLAIN, "date.invalid", None),
    (FieldType.CHOICE, "9", CHOICES, "field.not-an-option", None),
    (FieldType.CHOICE, "qonşu", CHOICES, "field.not-an-option", None),
    (FieldType.MULTIPLE_CHOICE, "child,qonşu", CHOICES, "field.not-an-option", None),
    (FieldType.MULTIPLE_CHOICE, "child,nobody", CHOICES, "field.exclusive-option", None),
    (FieldType.YES_NO, "bəlkə", PLAIN, "field.not-yes-no", None),
    (FieldType.FIN, "5AB1C2O", CITIZEN, "fin.letter-o", "5AB1C20"),
    (FieldType.FIN, "5ab1c2", CITIZEN, "fin.length", None),
    (FieldType.FIN, "5ab1c2d", FOREIGNER, "fin.length", None),
    (FieldType.FIN, "5ab1c2de", CITIZEN, "fin.from-old-card", "5AB1C2D"),
    (FieldType.FIN, "IDAZE123456785AB1C2D4", CITIZEN, "fin.from-old-card", "5AB1C2D"),
    (FieldType.FIN, "5ab1c2de", FOREIGNER, "fin.length", None),
    (FieldType.FIN, "5ab1cıd", CITIZEN, "fin.letters", "5AB1CID"),
    (FieldType.FIN, "5АВ1С2Е", CITIZEN, "fin.letters", "5AB1C2E"),
    (FieldType.FIN, "5ab1*2d", CITIZEN, "fin.letters", None),
    (FieldType.FIN, "-", CITIZEN, "fin.length", None),
    (FieldType.IDENTITY_CARD, "12345678", PLAIN, "identity-card.invalid", "AZE12345678"),
    (FieldType.IDENTITY_CARD, "1234567", PLAIN, "identity-card.invalid", "AA1234567"),
    (FieldType.IDENTITY_CARD, "AZEO2345678", PLAIN, "identity-card.invalid", "AZE02345678"),
    (FieldType.IDENTITY_CARD, "АА1234567", PLAIN, "identity-card.invalid", "AA1234567"),
    (FieldType.IDENTITY_CARD, "AZE1234567", PLAIN, "identity-card.invalid", None),
    (FieldType.PHONE, "142", PLAIN, "phone.service-number", None),
    (FieldType.PHONE, "112", PLAIN, "phone.service-number", None),
    (FieldType.PHONE, "050 CALL ME", PLAIN, "phone.invalid", None),
    (FieldType.PHONE, "12345", PLAIN, "phone.invalid", None),
    (FieldType.PHONE, "+999 1234567", PLAIN, "phone.invalid", None),
    (FieldType.IBAN, "4169 7381 1234 5678", PLAIN, "iban.payment-card", None),
    (FieldType.IBAN, "DE89370400440532013000", PLAIN, "iban.not-azerbaijani", None),
    (FieldType.IBAN, "AZ21NABZ0000000013701000194", PLAIN, "iban.length", None),
    (FieldType.IBAN, "AZ21NABZ00000000137010001945", PLAIN, "iban.checksum", None),
    (FieldType.IBAN, "AZ21*ABZ00000000137010001944", PLAIN, "iban.invalid", None),
    (FieldType.VOEN, "140155507", PLAIN, "voen.length", None),
    (FieldType.VOEN, "1401555081", PLAIN, "voen.checksum", None),
    (FieldType.VOEN, "1400057424", PLAIN, "voen.last-digit", None),
    (FieldType.EMAIL, "misal.az", PLAIN, "email.invalid", None),
    (FieldType.EMAIL, "a@b@misal.az", PLAIN, "email.invalid", None),
    (FieldType.EMAIL, "@misal.az", PLAIN, "email.invalid", None),
]


@pytest.mark.parametrize(("kind", "raw", "options", "value"), TAKEN)
def test_what_is_right_is_taken_without_a_word(
    kind: FieldType, raw: str, options: FieldOptions, value: object
) -> None:
    parsed = parse(kind, raw, options)
    assert (parsed.value, parsed.problems, parsed.raw) == (value, (), raw)
    assert type(parsed.value) is type(value)


@pytest.mark.parametrize(("kind", "raw", "options", "value", "code", "suggestion"), WARNED)
def test_what_is_unsure_is_taken_with_a_warning(
    kind: FieldType, raw: str, options: FieldOptions, value: object, code: str, suggestion: str | None
) -> None:
    parsed = parse(kind, raw, options)
    assert parsed.ok
    assert parsed.value == value
    assert [(one.code, one.severity, one.suggestion) for one in parsed.problems] == [
        (code, Severity.WARNING, suggestion)
    ]


@pytest.mark.parametrize(("kind", "raw", "options", "code", "suggestion"), REJECTED)
def test_what_is_surely_wrong_is_rejected_and_kept_as_typed(
    kind: FieldType, raw: str, options: FieldOptions, code: str, suggestion: str | None
) -> None:
    parsed = parse(kind, raw, options)
    assert not parsed.ok
    assert (parsed.value, parsed.raw) == (None, raw)
    assert [(one.code, one.severity, one.suggestion) for one in parsed.problems] == [
        (code, Severity.ERROR, suggestion)
    ]


@pytest.mark.parametrize("kind", FieldType)
@pytest.mark.parametrize("raw", ["", "  ", "\u200b\n"])
def test_an_empty_field_is_empty_and_no_mistake(kind: FieldType, raw: str) -> None:
    parsed = parse(kind, raw, CHOICES)
    assert parsed.ok
    assert (parsed.value, parsed.problems, parsed.raw) == (None, (), raw)


@given(
    st.sampled_from(FieldType),
    st.text() | st.text(alphabet="0123456789AZEO .,-+/₼", max_size=20) | st.dates().map(str),
    st.sampled_from([PLAIN, CHOICES, CITIZEN, FOREIGNER, TODAY, SMALL]),
)
def test_nothing_typed_is_lost_and_nothing_crashes(kind: FieldType, raw: str, options: FieldOptions) -> None:
    parsed = parse(kind, raw, options)
    assert parsed.raw == raw
    assert parsed.ok or parsed.value is None


@given(
    st.sampled_from([kind for kind in FieldType if kind is not FieldType.MULTIPLE_CHOICE]),
    st.text(alphabet="0123456789AZEOI .,-+/@a", max_size=30),
    st.sampled_from([PLAIN, CHOICES, CITIZEN, FOREIGNER]),
)
def test_a_value_typed_again_gives_itself(kind: FieldType, raw: str, options: FieldOptions) -> None:
    value = parse(kind, raw, options).value
    if isinstance(value, str):
        assert parse(kind, value, options).value == value


@pytest.mark.parametrize(
    ("kind", "raw", "options", "code", "suggestion"), [one for one in REJECTED if one[-1]]
)
def test_what_is_suggested_can_be_taken(
    kind: FieldType, raw: str, options: FieldOptions, code: str, suggestion: str
) -> None:
    assert parse(kind, suggestion, options).ok
