"""Show a passport in a terminal, and as JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
import typer

from dost_desk.cli.passport_messages import REASONS
from dost_desk.forms.finding import Finding
from dost_desk.forms.passport import Certainty, Choice, Item, Kind, Passport, Term

_MARKS = {True: "●", False: "○", None: "?"}
_INDENT = " " * 5
_HANGING = " " * 7


def _why(choice: Choice) -> str:
    told = []
    if choice.certainty is not Certainty.UNKNOWN:
        evidence = f" ({choice.evidence})" if choice.evidence else ""
        told.append(f"{choice.certainty.value}: {REASONS.get(choice.reason, choice.reason)}{evidence}")
    if choice.confirmed:
        told.append(f"confirmed {choice.confirmed.on} by {choice.confirmed.by}")
    return "; ".join(told)


def _wrapped(text: str, width: int, first: str, hanging: str) -> Iterator[str]:
    yield from textwrap.wrap(text, width, initial_indent=first, subsequent_indent=hanging) or [first.rstrip()]


def _styled(choice: Choice, line: str) -> str:
    if choice.chosen:
        return typer.style(line, bold=True)
    return typer.style(line, dim=True) if choice.chosen is False else line


def _choices(item: Item, width: int) -> Iterator[str]:
    """List the options; a reason that several share follows the last of them."""
    for place, choice in enumerate(item.choices):
        mark = f"{_INDENT}{_MARKS[choice.chosen]} "
        for line in _wrapped(choice.option, width, mark, _HANGING):
            yield _styled(choice, line)
        following = item.choices[place + 1] if place + 1 < len(item.choices) else None
        why = _why(choice)
        if why and (following is None or _why(following) != why):
            for line in _wrapped(why, width, f"{_HANGING}└ ", f"{_HANGING}  "):
                yield typer.style(line, fg="green" if choice.settled else "yellow")
    if any(choice.chosen is None for choice in item.choices):
        yield typer.style(f"{_INDENT}? = the passport does not say, to be confirmed", fg="yellow")


def _body(item: Item, width: int) -> Iterator[str]:
    if item.kind in {Kind.ONE_OF, Kind.ANY_OF}:
        yield from _choices(item, width)
    for entry in item.entries:
        yield from _wrapped(entry.text, width, f"{_INDENT}{entry.number}. ", _INDENT + "   ")
    if item.amount is not None:
        yield typer.style(f"{_INDENT}{item.amount}", bold=True)
    if item.text:
        yield from _wrapped(item.text, width, _INDENT, _INDENT)
    if not (item.choices or item.entries or item.text) and item.amount is None:
        yield typer.style(f"{_INDENT}(empty)", fg="yellow")
    for note in item.notes:
        for line in _wrapped(note, width, _INDENT, _INDENT):
            yield typer.style(line, dim=True)


def _term(term: Term) -> str:
    amount = "?" if term.amount is None else str(term.amount)
    return f"{amount} {term.choice.option if term.choice else '?'}"


def _summary(passport: Passport) -> str:
    choices = [choice for item in passport.items for choice in item.choices]
    counts = (
        (sum(1 for choice in choices if choice.confirmed), "confirmed"),
        (sum(1 for choice in choices if choice.chosen is not None and not choice.settled), "inferred"),
        (sum(1 for choice in choices if choice.chosen is None), "unknown"),
    )
    told = ", ".join(f"{count} {word}" for count, word in counts if count)
    return f"{len(passport.items)} items, {len(choices)} options" + (f": {told}" if told else "")


def show_lines(passport: Passport, width: int) -> Iterator[str]:
    """Yield the passport as lines for a terminal ``width`` characters wide."""
    yield typer.style(passport.name or "(no name)", bold=True)
    yield f"{passport.id or '(no id)'} · {_summary(passport)}"
    terms = (passport.total_term, passport.front_term, passport.back_term)
    total, front, back = (_term(term) for term in terms)
    yield f"term {total} = front office {front} + back office {back}"
    if passport.demonstration:
        yield typer.style("written for demonstration: it describes no real service", fg="yellow")
    for item in passport.items:
        number = f"{item.number:>3}  " if item.number else "  +  "
        yield ""
        for line in _wrapped(item.title, width, number, _INDENT):
            yield typer.style(line, fg="cyan")
        yield from _body(item, width)


def _json_item(item: Item) -> dict[str, Any]:
    shown: dict[str, Any] = msgspec.to_builtins(item)
    shown["options"] = list(item.options)
    shown["chosen"] = [choice.option for choice in item.chosen]
    shown["settled"] = item.settled
    return shown


def _json_term(term: Term) -> dict[str, Any]:
    return {
        "amount": term.amount,
        "unit": term.unit.value if term.unit else None,
        "certainty": term.choice.certainty.value if term.choice else Certainty.UNKNOWN.value,
        "confirmed": bool(term.choice and term.choice.confirmed),
    }


def to_json(passport: Passport, findings: Sequence[Finding]) -> bytes:
    """Return everything that is known of the passport as UTF-8 JSON, indented by two spaces."""
    shown = {
        "id": passport.id,
        "name": passport.name,
        "demonstration": passport.demonstration,
        "direction": passport.direction_number,
        "terms": {
            "total": _json_term(passport.total_term),
            "front": _json_term(passport.front_term),
            "back": _json_term(passport.back_term),
        },
        "standard_minutes": passport.standard_minutes,
        "preamble": list(passport.preamble),
        "items": [_json_item(item) for item in passport.items],
        "findings": msgspec.to_builtins(findings),
    }
    return msgspec.json.format(msgspec.json.encode(shown), indent=2)
