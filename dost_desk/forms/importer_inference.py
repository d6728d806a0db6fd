"""Infer the choices that follow from something else a passport says, each with its reason; guess none.

The rules, in full:

- ``direction-from-id`` (item 3): the id's second pair is the place of the direction among the template's
  eleven, unless the id is shifted. An id names one direction, so the others are inferred not to be chosen.
- ``terms-add-up`` (items 12, 14, 16): where total = front + back, the three are in one unit; that it is the
  day follows only where a step counts the end of the term in days ("iş günü").
- ``unit-beside-number`` (items 12, 14, 16): the number's item names the unit too ("15 gün").
- ``named-in-text`` (items 24, 25): a system that a document's note or a step names by its own name is used.
- ``only-chosen-are-listed`` (items with several answers): where every item of which one answer is allowed
  lists just one option, the text lists only what was chosen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from dost_desk.forms.letters import letters
from dost_desk.forms.passport import (
    DIRECTIONS,
    UNIT_WORDS,
    Certainty,
    Choice,
    Item,
    Kind,
    Passport,
    Subject,
    TimeUnit,
)

TERMS = (
    (Subject.TOTAL_UNIT, Subject.TOTAL_TERM),
    (Subject.FRONT_UNIT, Subject.FRONT_TERM),
    (Subject.BACK_UNIT, Subject.BACK_TERM),
)
_SHIFTED = re.compile(r"\d\d-\d\d-00-00")  # the item's pair can't be 00: the pairs moved one place left
_DAYS = re.compile(r"\b(?:iş|təqvim)\s+gün|\bgün\s+(?:ərzində|müddətində|qalmış)", re.IGNORECASE)
_OWN_NAME = re.compile(r"\(([^\W\d_]{3,})\)")  # an abbreviation in brackets is a system's own name
_FEWEST_SINGLE = 2  # items with one option each that show that a text lists only what was chosen


def is_shifted(service: str) -> bool:
    """Tell whether an id's pairs are moved one place to the left, as in ``09-03-00-00``."""
    return bool(_SHIFTED.fullmatch(service))


def _open(item: Item | None) -> bool:
    return item is not None and bool(item.choices) and all(choice.chosen is None for choice in item.choices)


def _with(passport: Passport, subject: Subject, change: Callable[[Choice], Choice]) -> Passport:
    items = tuple(
        replace(item, choices=tuple(change(choice) for choice in item.choices))
        if item.subject is subject
        else item
        for item in passport.items
    )
    return replace(passport, items=items)


def _only(passport: Passport, subject: Subject, option: str, reason: str, evidence: str) -> Passport:
    """Infer that ``option`` is the one of its item that applies."""

    def decide(choice: Choice) -> Choice:
        chosen = letters(choice.option) == letters(option)
        return replace(choice, chosen=chosen, certainty=Certainty.INFERRED, reason=reason, evidence=evidence)

    return _with(passport, subject, decide)


def direction_in_id(passport: Passport) -> str | None:
    """Return the template's direction that the id's second pair counts to, or None when it names none."""
    if not passport.id or is_shifted(passport.id):
        return None
    place = int(passport.id[3:5])
    return DIRECTIONS[place - 1] if 1 <= place <= len(DIRECTIONS) else None


def _naming_step(passport: Passport, direction: str) -> str:
    """Return the number of the step that sends to this direction's queue, e.g. ``23.2``, or an empty text."""
    stem = letters(direction)[:6]
    for step in passport.steps:
        words = letters(step.text.split("istiqamət")[0])[-30:] if "istiqamət" in step.text else ""
        if stem in words:
            return f"23.{step.number}"
    return ""


def _infer_direction(passport: Passport) -> Passport:
    direction = direction_in_id(passport)
    present = {letters(choice.option) for choice in passport.directions}
    if not _open(passport.item(Subject.DIRECTION)) or direction is None or letters(direction) not in present:
        return passport
    evidence = "; ".join(filter(None, (passport.id, _naming_step(passport, direction))))
    return _only(passport, Subject.DIRECTION, direction, "direction-from-id", evidence)


def _counted_in_days(passport: Passport) -> str:
    """Return the number of the last step that counts in days, e.g. ``23.10``, or an empty text."""
    found = [step.number for step in passport.steps if _DAYS.search(step.text)]
    return f"23.{found[-1]}" if found else ""


def _unit_option(passport: Passport, subject: Subject, unit: TimeUnit) -> str:
    """Return the option of a unit's item that means ``unit``, in the passport's words, or an empty text."""
    words = {letters(word) for word, meaning in UNIT_WORDS.items() if meaning is unit}
    return next((one.option for one in passport.choices(subject) if letters(one.option) in words), "")


def _infer_days(passport: Passport) -> Passport:
    total, front, back = (passport.total_term.amount, passport.front_term.amount, passport.back_term.amount)
    step = _counted_in_days(passport)
    if total is None or front is None or back is None or total != front + back or not total or not step:
        return passport
    units = [_unit_option(passport, unit, TimeUnit.DAY) for unit, _ in TERMS]
    if not all(units) or not all(_open(passport.item(unit)) for unit, _ in TERMS):
        return passport
    evidence = f"{total} = {front} + {back}; {step}"
    for (subject, _), unit in zip(TERMS, units, strict=True):
        passport = _only(passport, subject, unit, "terms-add-up", evidence)
    return passport


def _infer_units_beside_numbers(passport: Passport) -> Passport:
    for subject, amount in TERMS:
        item = passport.item(amount)
        if item is None or not item.text or not _open(passport.item(subject)):
            continue
        words = {letters(word) for word in item.text.split()}
        units = [choice.option for choice in passport.choices(subject) if letters(choice.option) in words]
        if len(units) == 1:
            evidence = f"{item.number}: {item.text}"
            passport = _only(passport, subject, units[0], "unit-beside-number", evidence)
    return passport


def _own_name(option: str) -> str:
    """Return the name that another text would use for a system: its abbreviation, or a one-word option."""
    bracketed = _OWN_NAME.search(option)
    return letters(bracketed.group(1) if bracketed else option if " " not in option else "")


def _naming_text(passport: Passport, name: str) -> str:
    """Return where a note of item 21 or a step names a system as a word of its own."""
    notes = [("21", note) for note in passport.documents_note.splitlines()]
    for place, text in notes + [(f"23.{step.number}", step.text) for step in passport.steps]:
        if any(letters(word) == name or letters(word.partition("-")[0]) == name for word in _words(text)):
            return place
    return ""


def _words(text: str) -> list[str]:
    return re.findall(r"\w+(?:-\w+)?", text)


def _infer_named(passport: Passport) -> Passport:
    def decide(choice: Choice) -> Choice:
        name = _own_name(choice.option)
        place = _naming_text(passport, name) if name and choice.chosen is None else ""
        if not place:
            return choice
        return replace(
            choice, chosen=True, certainty=Certainty.INFERRED, reason="named-in-text", evidence=place
        )

    return _with(_with(passport, Subject.SYSTEMS, decide), Subject.SUBSYSTEMS, decide)


def lists_only_chosen(items: Sequence[Item]) -> bool:
    """Tell whether a text lists only chosen options: every one-answer item in it has just one."""
    single = [item for item in items if item.kind is Kind.ONE_OF and item.choices]
    return len(single) >= _FEWEST_SINGLE and all(len(item.choices) == 1 for item in single)


def _infer_listed(passport: Passport) -> Passport:
    if not lists_only_chosen(passport.items):
        return passport

    def decide(choice: Choice) -> Choice:
        if choice.chosen is not None:
            return choice
        return replace(choice, chosen=True, certainty=Certainty.INFERRED, reason="only-chosen-are-listed")

    for item in passport.items:
        # A list of all directions is the template's own list, not an answer.
        if item.kind is Kind.ANY_OF and not (item.subject is Subject.DIRECTION and len(item.choices) > 1):
            passport = _with(passport, item.subject, decide)
    return passport


def infer(passport: Passport) -> Passport:
    """Return the passport with every choice that follows from the rules above; the rest stay unknown."""
    for rule in (
        _infer_direction,
        _infer_units_beside_numbers,
        _infer_days,
        _infer_named,
        _infer_listed,
    ):
        passport = rule(passport)
    return passport
