"""The kinds of field a form may have, and what comes out of reading one."""

from datetime import date
from enum import StrEnum

import msgspec

from dost_desk.forms.localised import Localised


class FieldType(StrEnum):
    """The kinds of field; the value in the comment is what ``Parsed.value`` then holds."""

    TEXT = "text"  # str, one line
    LONG_TEXT = "long-text"  # str, lines kept
    NUMBER = "number"  # int
    MONEY = "money"  # str, manat with two decimals: "1250.50"
    DATE = "date"  # str, ISO: "2026-03-14"
    PARTIAL_DATE = "partial-date"  # str, ISO as far as known: "1948", "1948-03", "1948-03-14"
    CHOICE = "choice"  # str, the option's key
    MULTIPLE_CHOICE = "multiple-choice"  # tuple[str, ...], keys in the order of the options
    YES_NO = "yes-no"  # bool
    FIN = "fin"  # str
    IDENTITY_CARD = "identity-card"  # str, without spaces
    RESIDENCE_CARD = "residence-card"  # str, without spaces
    PHONE = "phone"  # str, E.164: "+994501234567"
    IBAN = "iban"  # str, without spaces
    POSTAL_CODE = "postal-code"  # str: "AZ1000"
    VOEN = "voen"  # str, ten digits
    EMAIL = "email"  # str
    SOCIAL_INSURANCE = "social-insurance"  # str, without spaces


class Severity(StrEnum):
    """``error``: the rule is sure, the value is not taken. ``warning``: it is taken, and somebody looks."""

    ERROR = "error"
    WARNING = "warning"


class Citizenship(StrEnum):
    """What kind of identifier and card a person has (passport item 10)."""

    CITIZEN = "citizen"
    FOREIGNER = "foreigner"
    STATELESS = "stateless"
    UNKNOWN = ""


class Option(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One choice of a question; an ``exclusive`` one ("nobody") excludes all the others."""

    key: str
    title: Localised
    exclusive: bool = False


class FieldOptions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What narrows a field: bounds of a number or manat, longest text in characters, dates, choices."""

    minimum: int | None = None
    maximum: int | None = None
    longest: int | None = None
    earliest: date | None = None
    latest: date | None = None
    choices: tuple[Option, ...] = ()
    citizenship: Citizenship = Citizenship.UNKNOWN


class Problem(msgspec.Struct, frozen=True):
    """What is odd about a value: a stable code, the values its sentence needs, and what may be meant.

    ``text`` is there only where the sentence belongs to the form file (a check across fields).
    """

    code: str
    severity: Severity
    values: dict[str, str | int] = {}
    suggestion: str | None = None
    text: Localised | None = None


Value = bool | int | str | tuple[str, ...]


class Parsed(msgspec.Struct, frozen=True):
    """A field as read: what was typed (never lost), the value where it can be taken, and the problems."""

    raw: str
    value: Value | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing forbids taking the value (an empty field is taken as empty)."""
        return all(problem.severity is not Severity.ERROR for problem in self.problems)


def error(code: str, suggestion: str | None = None, **values: str | int) -> Problem:
    """Return a problem that keeps the value from being taken."""
    return Problem(code, Severity.ERROR, values, suggestion)


def warning(code: str, suggestion: str | None = None, **values: str | int) -> Problem:
    """Return a problem that is recorded while the value is taken."""
    return Problem(code, Severity.WARNING, values, suggestion)
