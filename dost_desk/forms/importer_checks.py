"""Say what is odd in a passport as a whole: missing items, an odd id, terms that can't be, open choices."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from dost_desk.forms.finding import Finding
from dost_desk.forms.importer_inference import direction_in_id, is_shifted, lists_only_chosen
from dost_desk.forms.importer_sections import Section
from dost_desk.forms.importer_text import Line
from dost_desk.forms.letters import letters
from dost_desk.forms.passport import Item, Kind, Passport, Subject, Term, TimeUnit
from dost_desk.forms.template import KNOWN, TITLES_OF_2019

_MINUTES = {
    TimeUnit.MINUTE: 1,
    TimeUnit.HOUR: 60,
    TimeUnit.DAY: 24 * 60,
    TimeUnit.MONTH: 30 * 24 * 60,
}
_LATER = {Subject.CONTENT, Subject.AUTOMATION}
_CHOICES = {Kind.ONE_OF, Kind.ANY_OF}


class Places:
    """Where in a file an item begins, by its number; for a missing item, where the one after it does."""

    def __init__(self, lines: Mapping[int, int]) -> None:
        self._lines = lines
        self._last = max(lines.values(), default=1)

    def line(self, number: int) -> int:
        """Return the line of the item with this number, or of the next one that is there."""
        return next((self._lines[one] for one in range(number, 28) if one in self._lines), self._last)


def places_of(sections: Sequence[Section]) -> Places:
    """Return where the items of a text begin."""
    return Places({section.item.number: section.line for section in sections})


def check_sections(sections: Sequence[Section]) -> list[Finding]:
    """Report titles and numbers that are not the template's, and items out of order."""
    findings: list[Finding] = []
    before = 0
    for section in sections:
        number = section.item.number
        findings += _check_heading(section)
        if 0 < number < before:
            findings.append(Finding(item=number, line=section.line, code="out-of-order"))
        before = max(before, number)
    return findings


def check_layout(sections: Sequence[Section], lines: Sequence[Line]) -> list[Finding]:
    """Report, each in one finding, hints, number marks and blank lines that are not the 2019 template's."""
    by_line = {line.number: line.text for line in lines}
    hints = [section for section in sections if _hints_differ(section)]
    marks = [section for section in sections if not _number_is_plain(section, by_line[section.line])]
    close = [section for section in sections if _lines_touch(section, by_line)]
    found = {"title-hints-differ": hints, "number-marks": marks, "blank-lines-lost": close}
    return [
        Finding(item=0, line=odd[0].line, code=code, text=", ".join(str(one.item.number) for one in odd))
        for code, odd in found.items()
        if odd
    ]


def _number_is_plain(section: Section, text: str) -> bool:
    """Tell whether a title's number is written ``1. `` at the start of its line, or after another text."""
    plain = rf"(?:^|[\w.;:)*?”\"] ?){section.printed}\. "
    return not section.printed or re.search(plain, text) is not None


def _hints_differ(section: Section) -> bool:
    """Tell whether a title in its known wording has other stars and hints than the 2019 template's."""
    template = TITLES_OF_2019.get(section.item.number, "")
    wording = letters(section.title)
    return (
        letters(template).startswith(wording)
        and section.title != template
        and not section.title.isupper()
        and bool(template)
    )


def _lines_touch(section: Section, by_line: Mapping[int, str]) -> bool:
    """Tell whether no blank line stands before the title, or between the options under it."""
    body = [line.number for line in section.body] if section.item.kind in _CHOICES else []
    inside = any(after - before == 1 for before, after in pairwise([section.line, *body]))
    return section.line - 1 in by_line or inside


def _number_code(section: Section) -> tuple[str, str] | None:
    """Return what is odd in the number before a title, or in there being such an item at all."""
    number = section.item.number
    if section.item.subject is Subject.OTHER:
        return "unknown-item", section.title
    if section.item.subject in _LATER:
        return "newer-item", section.title
    if not section.printed:
        return "number-missing", section.title
    return None if section.printed == str(number) else ("renumbered", f"{number} → {section.printed}")


def _title_codes(section: Section) -> list[str]:
    if section.item.subject is Subject.OTHER:
        return []
    codes = ["title-wrapped"] if section.lines > 1 else []
    if section.recognised == "number":
        return [*codes, "title-unknown"]
    if section.title.isupper():
        return [*codes, "title-in-capitals"]
    as_known = any(re.match(rf"{re.escape(title)}(?!\w)", section.title) for title in section.item.titles)
    return codes if as_known else [*codes, "title-respelled"]


def _check_heading(section: Section) -> list[Finding]:
    numbered = _number_code(section)
    found = [numbered] if numbered else []
    found += [(code, section.title) for code in _title_codes(section)]
    return [
        Finding(item=section.item.number, line=section.line, code=code, text=text) for code, text in found
    ]


def _check_items(passport: Passport, places: Places) -> list[Finding]:
    present = {item.subject for item in passport.items}
    missing = [known for known in KNOWN if known.number and known.subject not in present]
    findings = [
        Finding(item=known.number, line=places.line(known.number), code="item-missing", text=known.titles[0])
        for known in missing
    ]
    if missing or present & _LATER:
        count = len(passport.items)
        findings.append(Finding(item=0, line=places.line(1), code="template-differs", text=str(count)))
    return findings


def _check_preamble(passport: Passport, places: Places) -> list[Finding]:
    findings = []
    if not any("xidmetpasportu" in letters(line) for line in passport.preamble):
        findings.append(Finding(item=0, line=1, code="heading-missing"))
    if any(re.search(r"_{2,}\s*nömrəli", line) for line in passport.preamble):
        findings.append(Finding(item=0, line=1, code="approval-number-blank"))
    proactive = [
        item
        for item in passport.items
        if item.subject in {Subject.NAME, Subject.CONTENT, Subject.CHANNELS, Subject.STEPS}
        and any("proaktiv" in letters(text) for text in _texts(item))
    ]
    findings += [
        Finding(item=item.number, line=places.line(item.number), code="proactive") for item in proactive[:1]
    ]
    return findings


def _texts(item: Item) -> list[str]:
    return [item.text, *item.options, *(entry.text for entry in item.entries)]


def _check_id(passport: Passport, places: Places) -> list[Finding]:
    if is_shifted(passport.id):
        return [Finding(item=2, line=places.line(2), code="id-shifted", text=passport.id)]
    direction = direction_in_id(passport)
    if passport.id and direction is None:
        return [Finding(item=2, line=places.line(2), code="id-without-direction", text=passport.id)]
    chosen = [choice for choice in passport.directions if choice.chosen]
    if direction and chosen and all(letters(choice.option) != letters(direction) for choice in chosen):
        text = f"{passport.id}: {direction} ≠ {chosen[0].option}"
        return [Finding(item=3, line=places.line(3), code="id-direction-differs", text=text)]
    return []


def _minutes(term: Term) -> int | None:
    if term.amount is None or term.unit is None:
        return None
    return term.amount * _MINUTES[term.unit]


def _longer(part: Term, whole: Term) -> bool:
    """Tell whether a part is longer than its whole: in minutes, or by bare numbers where a unit is open."""
    of_part, of_whole = _minutes(part), _minutes(whole)
    if of_part is not None and of_whole is not None:
        return of_part > of_whole
    if part.amount is None or whole.amount is None:
        return False
    return (part.unit is None or whole.unit is None) and part.amount > whole.amount


def _check_terms(passport: Passport, places: Places) -> list[Finding]:
    total, front, back = passport.total_term, passport.front_term, passport.back_term
    findings = []
    for number, part, code in (
        (15, front, "total-shorter-than-front"),
        (17, back, "total-shorter-than-back"),
    ):
        if _longer(part, total):
            text = f"{total.amount} < {part.amount}"
            findings.append(Finding(item=13, line=places.line(13), code=code, text=text))
        elif part.amount == 0:
            findings.append(Finding(item=number, line=places.line(number), code="term-zero"))
    same_unit = total.unit is front.unit is back.unit
    if total.amount is None or front.amount is None or back.amount is None or findings or not same_unit:
        return findings
    if total.amount != front.amount + back.amount:
        text = f"{total.amount} ≠ {front.amount} + {back.amount}"
        findings.append(Finding(item=13, line=places.line(13), code="terms-do-not-add-up", text=text))
    return findings


def _check_choices(passport: Passport, places: Places) -> list[Finding]:
    findings = []
    if lists_only_chosen(passport.items):
        findings.append(Finding(item=0, line=places.line(1), code="lists-only-chosen"))
    for item in passport.items:
        if item.kind not in _CHOICES:
            continue
        line = places.line(item.number)
        inferred = [choice for choice in item.chosen if not choice.settled]
        unknown = [choice for choice in item.choices if choice.chosen is None]
        if inferred:
            text = f"{', '.join(choice.option for choice in inferred)} ({_why(item)})"
            findings.append(Finding(item=item.number, line=line, code="choice-inferred", text=text))
        if unknown:
            text = f"{len(unknown)}/{len(item.choices)}"
            findings.append(Finding(item=item.number, line=line, code="choice-unknown", text=text))
    return findings


def _why(item: Item) -> str:
    reasons = dict.fromkeys(
        ": ".join(filter(None, (choice.reason, choice.evidence))) for choice in item.chosen if choice.reason
    )
    return "; ".join(reasons)


def check_passport(passport: Passport, places: Places) -> list[Finding]:
    """Return what is odd in a passport as a whole; ``places`` says where in its file the items begin."""
    return [
        finding
        for check in (_check_preamble, _check_items, _check_id, _check_terms, _check_choices)
        for finding in check(passport, places)
    ]
