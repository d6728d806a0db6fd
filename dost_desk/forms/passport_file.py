"""The passport's file: TOML in a stable order, read back with every value checked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dost_desk.errors import InputError
from dost_desk.forms.passport import Certainty, Choice, Confirmed, Item, Kind, Passport, Subject
from dost_desk.forms.template import BY_SUBJECT
from dost_desk.forms.toml_text import array, inline, parse, quoted, typed

FORMAT = 1
ID_PATTERN = re.compile(r"\d\d-\d\d-\d\d-\d\d", re.ASCII)
DATE_PATTERN = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", re.ASCII)
_LARGEST_AMOUNT = 1_000_000
_SUBJECT = "passport"
_CHOICE_KINDS = {Kind.ONE_OF, Kind.ANY_OF}


def _choice(choice: Choice) -> str:
    pairs = [("option", quoted(choice.option))]
    if choice.chosen is not None:
        pairs.append(("chosen", "true" if choice.chosen else "false"))
    pairs.append(("certainty", quoted(choice.certainty.value)))
    pairs += [(key, quoted(text)) for key in ("reason", "evidence") if (text := getattr(choice, key))]
    if choice.confirmed:
        keys = ("by", "on", "reason")
        pairs.append(("confirmed", inline((key, quoted(getattr(choice.confirmed, key))) for key in keys)))
    return inline(pairs)


def _item(item: Item) -> Iterator[str]:
    yield "\n[[items]]"
    yield f"number = {item.number}"
    yield f"subject = {quoted(item.subject.value)}"
    yield f"title = {quoted(item.title)}"
    yield f"kind = {quoted(item.kind.value)}"
    if item.printed:
        yield f"printed = {quoted(item.printed)}"
    if item.text or item.kind in {Kind.TEXT, Kind.IDENTIFIER}:
        yield f"text = {quoted(item.text)}"
    if item.amount is not None:
        yield f"amount = {item.amount}"
    if item.kind is Kind.ENTRIES:
        rows = (inline((("number", str(one.number)), ("text", quoted(one.text)))) for one in item.entries)
        yield f"entries = {array(rows)}"
    if item.kind in _CHOICE_KINDS:
        yield f"choices = {array(_choice(choice) for choice in item.choices)}"
    if item.notes:
        yield f"notes = {array(quoted(note) for note in item.notes)}"


def write_passport(passport: Passport) -> str:
    """Return the passport as TOML; the same passport always gives the same text."""
    lines = [f"format = {FORMAT}", f"id = {quoted(passport.id)}"]
    if passport.demonstration:
        lines.append("demonstration = true")
    lines.append(f"preamble = {array(quoted(line) for line in passport.preamble)}")
    lines += [line for item in passport.items for line in _item(item)]
    return "\n".join(lines) + "\n"


def _damaged(field: str, problem: str) -> InputError:
    return InputError(f"{_SUBJECT}.damaged", field, problem=problem)


def _check_confirmed(confirmed: Confirmed, place: str) -> None:
    if not DATE_PATTERN.fullmatch(confirmed.on):
        raise _damaged(f"{place}.on", "not-a-date")
    for key in ("by", "reason"):
        if not getattr(confirmed, key).strip():
            raise _damaged(f"{place}.{key}", "empty")


def _check_choice(choice: Choice, place: str) -> None:
    if not choice.option.strip():
        raise _damaged(f"{place}.option", "empty")
    if choice.confirmed:
        _check_confirmed(choice.confirmed, f"{place}.confirmed")
    known = choice.certainty is not Certainty.UNKNOWN or choice.confirmed is not None
    if known is not (choice.chosen is not None):
        raise _damaged(f"{place}.chosen", "contradicts-certainty")
    if choice.certainty is Certainty.INFERRED and not choice.reason:
        raise _damaged(f"{place}.reason", "empty")


def _check_fields(item: Item, place: str) -> None:
    """Refuse fields that the item's kind does not have: they would be lost without a word."""
    allowed = {
        "text": item.kind not in _CHOICE_KINDS | {Kind.ENTRIES},
        "amount": item.kind is Kind.NUMBER,
        "entries": item.kind is Kind.ENTRIES,
        "choices": item.kind in _CHOICE_KINDS,
    }
    for field, fits in allowed.items():
        if not fits and getattr(item, field) not in {"", None, ()}:
            raise _damaged(f"{place}.{field}", "not-for-this-kind")


def _check_item(item: Item, place: str) -> None:
    known = BY_SUBJECT.get(item.subject)
    if item.number != (known.number if known else 0):
        raise _damaged(f"{place}.number", "not-this-subject")
    if item.kind is not (known.kind if known else Kind.TEXT):
        raise _damaged(f"{place}.kind", "not-this-subject")
    if not item.title.strip():
        raise _damaged(f"{place}.title", "empty")
    _check_fields(item, place)
    _check_rows(item, place)


def _check_rows(item: Item, place: str) -> None:
    if item.amount is not None and not 0 <= item.amount <= _LARGEST_AMOUNT:
        raise _damaged(f"{place}.amount", "out-of-range")
    for index, entry in enumerate(item.entries):
        if entry.number != index + 1:
            raise _damaged(f"{place}.entries[{index}].number", "not-in-order")
    for index, choice in enumerate(item.choices):
        _check_choice(choice, f"{place}.choices[{index}]")
        if choice.option in item.options[:index]:
            raise _damaged(f"{place}.choices[{index}].option", "repeated")


def _check_items(passport: Passport) -> None:
    numbers: list[int] = []
    for index, item in enumerate(passport.items):
        place = f"items[{index}]"
        _check_item(item, place)
        repeated = item.subject is not Subject.OTHER and item.subject in {
            other.subject for other in passport.items[:index]
        }
        if repeated:
            raise _damaged(f"{place}.subject", "repeated")
        numbers.append(item.number or len(BY_SUBJECT))
        if numbers != sorted(numbers):
            raise _damaged(f"{place}.number", "not-in-order")


def _check_id(passport: Passport) -> None:
    if passport.id and not ID_PATTERN.fullmatch(passport.id):
        raise _damaged("id", "not-an-id")
    item = passport.item(Subject.IDENTIFIER)
    if item and item.text != passport.id:
        raise _damaged("id", "differs-from-item-2")


def read_passport(data: bytes) -> Passport:
    """Read a passport's TOML file.

    Raises ``InputError("passport.damaged")`` whose ``field`` is the place (``line 12`` or ``items[3].title``)
    and whose value ``problem`` is a code, for a file that is no TOML, lacks a key, has an unknown one or a
    value that can't be; ``InputError("passport.newer-format")`` for a file of a later program.
    """
    tables = parse(data, _SUBJECT)
    found = tables.pop("format", None)
    if isinstance(found, int) and not isinstance(found, bool) and found > FORMAT:
        raise InputError(f"{_SUBJECT}.newer-format", "format", found=found, known=FORMAT)
    if found != FORMAT or isinstance(found, bool):
        raise _damaged("format", "missing-key" if found is None else "wrong-value")
    passport = typed(tables, Passport, _SUBJECT)
    if not passport.items:
        raise _damaged("items", "empty")
    _check_items(passport)
    _check_id(passport)
    return passport
