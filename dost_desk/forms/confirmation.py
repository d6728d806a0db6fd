"""What an administrator confirmed of a passport's choices, kept apart from what was imported."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from dost_desk.errors import InputError
from dost_desk.forms.passport import Certainty, Choice, Confirmed, Item, Kind, Passport
from dost_desk.forms.passport_file import DATE_PATTERN, FORMAT, ID_PATTERN
from dost_desk.forms.toml_text import array, parse, quoted, typed

_SUBJECT = "confirmation"


class Confirmation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One item's choice as confirmed: ``chosen`` are the options that apply, in the passport's own words.

    The item's other options are thereby confirmed not to apply. ``item`` is the number in the 27-item
    passport, ``on`` an ISO date.
    """

    item: int
    chosen: tuple[str, ...]
    by: str
    on: str
    reason: str


class Confirmations(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that is confirmed of the passport ``id``."""

    id: str
    confirmations: tuple[Confirmation, ...] = ()


def write_confirmations(confirmed: Confirmations) -> str:
    """Return confirmations as TOML; the same ones always give the same text."""
    lines = [f"format = {FORMAT}", f"id = {quoted(confirmed.id)}"]
    for one in confirmed.confirmations:
        lines += [
            "\n[[confirmations]]",
            f"item = {one.item}",
            f"chosen = {array(quoted(option) for option in one.chosen)}",
            f"by = {quoted(one.by)}",
            f"on = {quoted(one.on)}",
            f"reason = {quoted(one.reason)}",
        ]
    return "\n".join(lines) + "\n"


def _damaged(field: str, problem: str) -> InputError:
    return InputError(f"{_SUBJECT}.damaged", field, problem=problem)


def _check(one: Confirmation, place: str) -> None:
    if not DATE_PATTERN.fullmatch(one.on):
        raise _damaged(f"{place}.on", "not-a-date")
    for key in ("by", "reason"):
        if not getattr(one, key).strip():
            raise _damaged(f"{place}.{key}", "empty")


def read_confirmations(data: bytes) -> Confirmations:
    """Read a file of confirmations.

    Raises ``InputError("confirmation.damaged")`` whose ``field`` is the line or the key and whose value
    ``problem`` is a code.
    """
    tables = parse(data, _SUBJECT)
    if tables.pop("format", None) != FORMAT:
        raise _damaged("format", "wrong-value")
    confirmed = typed(tables, Confirmations, _SUBJECT)
    if not ID_PATTERN.fullmatch(confirmed.id):
        raise _damaged("id", "not-an-id")
    seen: set[int] = set()
    for index, one in enumerate(confirmed.confirmations):
        _check(one, f"confirmations[{index}]")
        if one.item in seen:
            raise _damaged(f"confirmations[{index}].item", "repeated")
        seen.add(one.item)
    return confirmed


def _refused(one: Confirmation, problem: str) -> InputError:
    return InputError("confirmation.does-not-fit", f"item {one.item}", problem=problem)


def _confirm_choice(choice: Choice, one: Confirmation) -> Choice:
    chosen = choice.option in one.chosen
    if choice.certainty is Certainty.STATED and choice.chosen is not chosen:
        raise _refused(one, "contradicts-the-text")
    return replace(choice, chosen=chosen, confirmed=Confirmed(by=one.by, on=one.on, reason=one.reason))


def _confirm_item(item: Item, one: Confirmation) -> Item:
    if any(option not in item.options for option in one.chosen):
        raise _refused(one, "unknown-option")
    if item.kind is Kind.ONE_OF and len(one.chosen) != 1:
        raise _refused(one, "one-of")
    return replace(item, choices=tuple(_confirm_choice(choice, one) for choice in item.choices))


def confirm(passport: Passport, confirmations: Confirmations | Sequence[Confirmation]) -> Passport:
    """Return the passport with the confirmed choices in it; what nobody confirmed stays as it was.

    Raises ``InputError("confirmation.does-not-fit")`` when a confirmation is for another passport, for an
    item without options, for an option the item does not have, or against what the text states.
    """
    if isinstance(confirmations, Confirmations):
        if confirmations.id != passport.id:
            raise InputError("confirmation.does-not-fit", "id", problem="another-passport")
        confirmations = confirmations.confirmations
    by_item = {one.item: one for one in confirmations}
    for number, one in by_item.items():
        if not any(item.number == number and item.choices for item in passport.items) or not number:
            raise _refused(one, "no-such-choice")
    items = tuple(
        _confirm_item(item, by_item[item.number]) if item.number in by_item else item
        for item in passport.items
    )
    return replace(passport, items=items)
