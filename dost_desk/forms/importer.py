"""Import a service passport from the text it is published as: every oddity reported, nothing invented."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from dost_desk.forms.finding import Finding
from dost_desk.forms.importer_answers import read_answer
from dost_desk.forms.importer_checks import check_layout, check_passport, check_sections, places_of
from dost_desk.forms.importer_inference import infer, lists_only_chosen
from dost_desk.forms.importer_sections import Section, cut, find_by_number, settle_shared_titles, split_joined
from dost_desk.forms.importer_text import MOST_LINES, Line, Oddity, not_a_passport, read_lines
from dost_desk.forms.passport import Item, Passport, Subject

FEWEST_ITEMS = 9  # a third of the 27: with fewer titles recognised a text is something else
_SHOWN_LINES = 12
_MOST_JOINED = 200_000
"""Characters, a dozen times those of a passport."""


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """A passport as read, and what was odd in its text, by line."""

    passport: Passport
    findings: tuple[Finding, ...]


def _item_at(line: int, sections: Sequence[Section]) -> int:
    before = [section for section in sections if section.line <= line]
    return before[-1].item.number if before else 0


def _writing(oddities: Sequence[Oddity], sections: Sequence[Section]) -> list[Finding]:
    """Report each kind of oddity in the writing once, at its first line, with the lines it was seen on."""
    findings = []
    for oddity in oddities:
        first = oddity.lines[0]
        shown = ", ".join(map(str, oddity.lines[:_SHOWN_LINES]))
        more = "" if len(oddity.lines) <= _SHOWN_LINES else f" … ({len(oddity.lines)})"
        text = oddity.detail or shown + more
        item = 0 if oddity.detail else _item_at(first, sections)
        findings.append(Finding(item=item, line=first, code=oddity.code, text=text))
    return findings


def _once(sections: Sequence[Section]) -> tuple[list[Section], list[Finding]]:
    """Keep the first of items that a text has twice; a later one is reported, not merged."""
    kept: dict[tuple[Subject, str], Section] = {}
    findings = []
    for section in sections:
        other = section.printed if section.item.subject is Subject.OTHER else ""
        key = (section.item.subject, other)
        if key not in kept:
            kept[key] = section
        elif not kept[key].body and section.body:
            findings.append(_repeated(kept[key]))
            kept[key] = section
        else:
            findings.append(_repeated(section))
    return list(kept.values()), findings


def _repeated(section: Section) -> Finding:
    return Finding(item=section.item.number, line=section.line, code="item-repeated", text=section.title)


def _order(item: Item) -> tuple[bool, int]:
    return item.number == 0, item.number


def _recognised(sections: Sequence[Section]) -> int:
    return len({section.item.subject for section in sections if section.recognised != "number"})


def _sections(lines: Sequence[Line]) -> tuple[list[Line], list[Section], list[Finding]]:
    whole, joined = split_joined(lines)
    if len(whole) > MOST_LINES:
        raise not_a_passport("too-large")
    preamble, open_sections = cut(whole)
    settled, shared = settle_shared_titles(open_sections)
    if _recognised(settled) < FEWEST_ITEMS:
        if len(lines) == 1 or sum(len(line.text) for line in lines) > _MOST_JOINED:
            raise not_a_passport("no-items")
        # Titles may be both wrapped and joined to what stands before them: read it as one line, then.
        return _sections([Line(lines[0].number, " ".join(line.text for line in lines))])
    sections, repeated = _once(find_by_number(settled))
    return preamble, sections, joined + shared + repeated


def import_passport(data: bytes) -> Imported:
    """Read the 27-item text of a service passport (or one of its later templates) as a definition.

    Items are recognised by their titles, and by their numbers where a title is unknown. Every option is kept
    word for word; a choice is stated only where the text states it. Raises
    ``InputError("passport.not-a-passport", reason=...)`` with reason ``empty``, ``binary``, ``markup``,
    ``too-large`` or ``no-items``.
    """
    lines, oddities = read_lines(data)
    preamble, sections, findings = _sections(lines)
    answers = [read_answer(section) for section in sections]
    items = sorted((item for item, _ in answers), key=_order)
    service = next((item.text for item in items if item.subject is Subject.IDENTIFIER), "")
    passport = infer(Passport(id=service, items=tuple(items), preamble=tuple(line.text for line in preamble)))
    findings += _writing(oddities, sections) + check_sections(sections) + check_layout(sections, lines)
    only_chosen = lists_only_chosen(items)
    findings += [
        finding
        for _, more in answers
        for finding in more
        if not (only_chosen and finding.code == "options-absent")  # it never lists all there are
    ]
    findings += check_passport(passport, places_of(sections))
    return Imported(
        passport=passport, findings=tuple(sorted(findings, key=lambda one: (one.line, one.item, one.code)))
    )
