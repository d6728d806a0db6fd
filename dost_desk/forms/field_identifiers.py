"""Reading identifiers of Azerbaijan: FİN, cards, phone, IBAN, postal code, VÖEN, social insurance number.

What is sure rejects; what is not sure warns and is taken: no person is turned away by a doubtful rule.
"""

import re

import phonenumbers
from stdnum import iban as stdnum_iban
from stdnum.az import voen as stdnum_voen
from stdnum.exceptions import InvalidChecksum, ValidationError

from dost_desk.forms.field_cleaning import code_like, latin, number_like, one_line
from dost_desk.forms.field_types import Citizenship, FieldOptions, Parsed, Problem, error, warning

_CITIZEN_LENGTH = 7
_FOREIGNER_LENGTHS = (5, 6)
_ON_OLD_CARD = 8
_FIN_LENGTHS = {
    Citizenship.CITIZEN: (_CITIZEN_LENGTH,),
    Citizenship.FOREIGNER: _FOREIGNER_LENGTHS,
    Citizenship.STATELESS: _FOREIGNER_LENGTHS,
    Citizenship.UNKNOWN: (*_FOREIGNER_LENGTHS, _CITIZEN_LENGTH),
}
# AZE + 8 digits; AA + 7 digits; the card of a child under 15: any two letters + 7 digits.
_CARD = re.compile(r"AZE[0-9]{8}|[A-Z]{2}[0-9]{7}")
_RESIDENCE_CARD = re.compile(r"[A-Z]{1,5}[0-9]{5,6}")
_PLASTIC = 16  # digits of a payment card, often given for an account
_IBAN_LENGTH = 28
_VOEN_LENGTH = 10
_SERVICE_NUMBER = re.compile(r"1[0-9]{2}")  # 142, and the emergency numbers beside it


def fin(raw: str, options: FieldOptions) -> Parsed:
    """Read a FİN: 7 letters and digits for a citizen, 5 or 6 for a foreigner or stateless person.

    Latin O never occurs (error, offering zero); I is taken with a warning that offers one. When eight or more
    are typed from the last line of an older card, the first seven of its last eight are offered.
    """
    code = code_like(raw)
    if not re.fullmatch(r"[A-Z0-9]*", code):
        return Parsed(raw, None, (error("fin.letters", suggestion=_plausible_fin(code)),))
    lengths = _FIN_LENGTHS[options.citizenship]
    if len(code) not in lengths:
        return Parsed(raw, None, (_fin_length(code, lengths),))
    if "O" in code:
        return Parsed(raw, None, (error("fin.letter-o", suggestion=code.replace("O", "0")),))
    problems = (warning("fin.letter-i", suggestion=code.replace("I", "1")),) if "I" in code else ()
    return Parsed(raw, code, problems)


def identity_card(raw: str, _options: FieldOptions) -> Parsed:
    """Read an identity card: AZE and 8 digits, AA and 7 digits, or (under 15) two letters and 7 digits."""
    code = code_like(raw)
    if _CARD.fullmatch(code):
        return Parsed(raw, code)
    return Parsed(raw, None, (error("identity-card.invalid", suggestion=_plausible_card(code)),))


def residence_card(raw: str, _options: FieldOptions) -> Parsed:
    """Read a permanent or temporary residence card; its format is not sure, so it is always taken."""
    code = _code_or_words(raw)
    known = _RESIDENCE_CARD.fullmatch(code)
    return Parsed(raw, code, () if known else (warning("residence-card.unusual"),))


def phone(raw: str, _options: FieldOptions) -> Parsed:
    """Read a personal phone number, in Azerbaijan unless it has a country code; the value is E.164.

    142 and the emergency numbers are nobody's own. A number that is possible but that the numbering plan does
    not know is taken with a warning: plans grow.
    """
    typed = number_like(raw)
    if _SERVICE_NUMBER.fullmatch(typed):
        return Parsed(raw, None, (error("phone.service-number", number=typed),))
    if not re.fullmatch(r"\+?[0-9()\-./ ]{3,30}", typed):
        return Parsed(raw, None, (error("phone.invalid"),))
    try:
        parsed = phonenumbers.parse(typed, "AZ")
    except phonenumbers.NumberParseException:
        return Parsed(raw, None, (error("phone.invalid"),))
    if not phonenumbers.is_possible_number(parsed):
        return Parsed(raw, None, (error("phone.invalid"),))
    problems = () if phonenumbers.is_valid_number(parsed) else (warning("phone.unusual"),)
    return Parsed(raw, phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164), problems)


def iban(raw: str, _options: FieldOptions) -> Parsed:
    """Read an Azerbaijani account number: 28 characters with check digits (ISO 13616)."""
    code = code_like(raw)
    if re.fullmatch(rf"[0-9]{{{_PLASTIC}}}", code):
        return Parsed(raw, None, (error("iban.payment-card"),))
    if not code.startswith("AZ"):
        return Parsed(raw, None, (error("iban.not-azerbaijani"),))
    if len(code) != _IBAN_LENGTH:
        return Parsed(raw, None, (error("iban.length", length=len(code), wanted=_IBAN_LENGTH),))
    try:
        return Parsed(raw, str(stdnum_iban.validate(code)))
    except InvalidChecksum:
        return Parsed(raw, None, (error("iban.checksum"),))
    except ValidationError:
        return Parsed(raw, None, (error("iban.invalid"),))


def postal_code(raw: str, _options: FieldOptions) -> Parsed:
    """Read a postal code, AZ and four digits (AZ may be left out); anything else is taken with a warning."""
    code = _code_or_words(raw)
    if re.fullmatch(r"[0-9]{4}", code):
        return Parsed(raw, "AZ" + code)
    known = re.fullmatch(r"AZ[0-9]{4}", code)
    return Parsed(raw, code, () if known else (warning("postal-code.unusual"),))


def voen(raw: str, _options: FieldOptions) -> Parsed:
    """Read a VÖEN, the ten-digit tax number of legal persons and entrepreneurs, with its check digit."""
    code = code_like(raw)
    if not re.fullmatch(rf"[0-9]{{{_VOEN_LENGTH}}}", code):
        return Parsed(raw, None, (error("voen.length", wanted=_VOEN_LENGTH),))
    try:
        return Parsed(raw, str(stdnum_voen.validate(code)))
    except InvalidChecksum:
        return Parsed(raw, None, (error("voen.checksum"),))
    except ValidationError:
        return Parsed(raw, None, (error("voen.last-digit"),))


def social_insurance(raw: str, _options: FieldOptions) -> Parsed:
    """Read a social insurance number; its length is not sure, so it is always taken."""
    code = _code_or_words(raw)
    known = re.fullmatch(r"[0-9]{8,15}", code)
    return Parsed(raw, code, () if known else (warning("social-insurance.unusual"),))


def _code_or_words(raw: str) -> str:
    """What is always taken is never taken as nothing: signs alone stay as they were typed."""
    return code_like(raw) or one_line(raw)


def _fin_length(code: str, lengths: tuple[int, ...]) -> Problem:
    offered = code[-_ON_OLD_CARD:][:_CITIZEN_LENGTH].replace("O", "0")
    if len(code) >= _ON_OLD_CARD and _CITIZEN_LENGTH in lengths:
        return error("fin.from-old-card", suggestion=offered)
    return error("fin.length", length=len(code), wanted=" / ".join(map(str, lengths)))


def _plausible_fin(code: str) -> str | None:
    meant = latin(code).replace("O", "0")
    return meant if re.fullmatch(r"[A-Z0-9]{5,7}", meant) else None


def _plausible_card(code: str) -> str | None:
    """Offer the card that a slip of the keyboard hides: O for 0, or the letters left out."""
    meant = latin(code)
    prefix = "AZE" if meant.startswith("AZE") else meant[:2]
    zeros = prefix + meant[len(prefix) :].replace("O", "0")
    for candidate in (zeros, "AZE" + meant, "AA" + meant):
        if _CARD.fullmatch(candidate):
            return candidate
    return None
