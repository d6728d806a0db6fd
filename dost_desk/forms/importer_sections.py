"""Cut the lines of a passport into its items: each title with the lines that answer it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from dost_desk.forms.finding import Finding
from dost_desk.forms.importer_text import Line
from dost_desk.forms.importer_titles import Heading, find_inside, is_part_of_tail, read_heading, split_number
from dost_desk.forms.letters import letters
from dost_desk.forms.passport import Kind, Subject
from dost_desk.forms.template import BY_NUMBER, KNOWN, Known

ENTRY_NUMBER = re.compile(r"^[\s\"“]*(\d{1,3})\s*\\?[.)]\s*(?=\D)")
_LONGEST_TITLE = 160  # characters; a longer line is a sentence
_OTHER = Known(subject=Subject.OTHER, number=0, kind=Kind.TEXT, titles=())


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """One item as it stands in the text; ``recognised`` says by what: ``title``, ``like`` or ``number``.

    ``known`` holds two items while it is open which of two that share a title this is.
    """

    known: tuple[Known, ...]
    printed: str
    title: str
    line: int
    recognised: str
    lines: int = 1
    body: tuple[Line, ...] = ()

    @property
    def item(self) -> Known:
        """The item this section is."""
        return self.known[0]


def split_joined(lines: Sequence[Line]) -> tuple[list[Line], list[Finding]]:
    """Cut lines on which one item's text is followed by the next item's number and title."""
    out: list[Line] = []
    findings: list[Finding] = []
    for line in lines:
        cuts = find_inside(line.text)
        if cuts:
            findings.append(Finding(item=0, line=line.number, code="items-joined", text=str(len(cuts) + 1)))
        bounds = [0, *cuts, len(line.text)]
        parts = (line.text[start:end].strip() for start, end in pairwise(bounds))
        out += [Line(line.number, part) for part in parts if part]
    return out, findings


def _is_right(heading: Heading) -> bool:
    return any(heading.printed == str(known.number) for known in heading.match.known)


def _accepts(heading: Heading, current: Section | None) -> bool:
    """Tell whether a title found at the start of a line is a heading, not a sentence that starts alike."""
    match = heading.match
    if match.bare or _is_right(heading):
        return True
    if not heading.printed or not match.exact:
        return False
    in_list = current is not None and current.item.kind is Kind.ENTRIES
    return not in_list or heading.rest[:1].isdigit()


def _absorb_hint(title: str, body: tuple[Line, ...]) -> tuple[str, tuple[Line, ...], int]:
    """Move a hint that was wrapped to lines of its own back behind the title."""
    for count in range(5, 0, -1):
        joined = " ".join(line.text for line in body[:count])
        if len(body) >= count and joined and is_part_of_tail(joined):
            return f"{title} {joined}", body[count:], count
    return title, body, 0


def _finish(section: Section, body: list[Line]) -> Section:
    title, rest, absorbed = _absorb_hint(section.title, tuple(body))
    return msgspec.structs.replace(section, title=title, body=rest, lines=section.lines + absorbed)


def cut(lines: Sequence[Line]) -> tuple[list[Line], list[Section]]:
    """Return the lines before the first title, and the items by their titles, in the text's order."""
    preamble: list[Line] = []
    sections: list[Section] = []
    current: Section | None = None
    body = preamble
    at = 0
    while at < len(lines):
        heading = read_heading(lines, at)
        if heading is None or not _accepts(heading, current):
            body.append(lines[at])
            at += 1
            continue
        if current:
            sections.append(_finish(current, body))
        current = Section(
            known=heading.match.known,
            printed=heading.printed,
            title=heading.title,
            line=lines[at].number,
            recognised="title" if heading.match.exact else "like",
            lines=heading.lines,
        )
        at += heading.lines
        body = [Line(lines[at - 1].number, heading.rest)] if heading.rest else []
    if current:
        sections.append(_finish(current, body))
    return preamble, sections


def _holds(section: Section) -> Kind | None:
    """Tell what the lines of a term's item hold: a number, units, or neither or both."""
    texts = [line.text for line in section.body]
    units = {letters(option) for known in section.known for option in known.options}
    figures = any(re.search(r"\d", text) for text in texts)
    words = any(
        units & {letters(word) for word in text.split()} for text in texts if not re.search(r"\d", text)
    )
    if figures is words:
        return None
    return Kind.NUMBER if figures else Kind.ONE_OF


def _one_of_two(section: Section, taken: set[int]) -> Known:
    holds = _holds(section)
    for known in section.known:
        if known.kind is holds:
            return known
    printed = next((known for known in section.known if str(known.number) == section.printed), None)
    free = next((known for known in section.known if known.number not in taken), section.known[0])
    return printed if printed and printed.number not in taken else free


def _other_term(section: Section, chosen: Known, taken: set[int]) -> Known:
    """Take the number's word where a term's title repeats the title of another term already seen."""
    named = BY_NUMBER.get(int(section.printed or 0))
    if chosen.number in taken and named and named.number not in taken and named.kind is chosen.kind:
        return named
    return chosen


def settle_shared_titles(sections: Sequence[Section]) -> tuple[list[Section], list[Finding]]:
    """Decide between two items that share one title: a term's unit (14, 16) and its number (15, 17)."""
    taken: set[int] = set()
    out: list[Section] = []
    findings: list[Finding] = []
    for section in sections:
        chosen = _one_of_two(section, taken) if len(section.known) > 1 else section.item
        final = _other_term(section, chosen, taken) if len(section.known) > 1 else chosen
        if final is not chosen:
            findings.append(
                Finding(item=final.number, line=section.line, code="title-of-other-item", text=section.title)
            )
        taken.add(final.number)
        out.append(msgspec.structs.replace(section, known=(final,)))
    return out, findings


def _entries_before(body: Sequence[Line]) -> int:
    numbers = [int(found.group(1)) for line in body if (found := ENTRY_NUMBER.match(line.text))]
    return numbers[-1] if numbers else 0


def _could_be_title(section: Section, at: int, number: int) -> str:
    """Return the title that ``section.body[at]`` may be under this number, or an empty text."""
    printed, title = split_number(section.body[at].text)
    if printed != str(number) or not title or len(title) > _LONGEST_TITLE:
        return ""
    if section.item.kind is Kind.ENTRIES and _entries_before(section.body[:at]) + 1 == number:
        return ""
    return "" if section.item.option(section.body[at].text) or section.item.option(title) else title


def _split_at(section: Section, at: int, title: str, number: int, known: Known) -> tuple[Section, Section]:
    line = section.body[at].number
    new = Section(known=(known,), printed=str(number), title=title, line=line, recognised="number")
    first = msgspec.structs.replace(section, body=section.body[:at])
    return first, _finish(new, list(section.body[at + 1 :]))


def _find_by_number(sections: list[Section], index: int, number: int, known: Known) -> bool:
    for at in range(len(sections[index].body)):
        title = _could_be_title(sections[index], at, number)
        if title:
            sections[index : index + 1] = _split_at(sections[index], at, title, number, known)
            return True
    return False


def find_by_number(sections: Sequence[Section]) -> list[Section]:
    """Find, by their numbers, items under a title that no template has: missing ones and additional ones."""
    out = list(sections)
    present = {section.item.subject for section in out}
    for known in KNOWN:
        before = [at for at, section in enumerate(out) if 0 < section.item.number < known.number]
        if known.subject not in present and known.number and before:
            _find_by_number(out, before[-1], known.number, known)
    at = 0
    while at < len(out):
        here = out[at]
        following = out[at + 1].printed if at + 1 < len(out) else ""
        number = int(here.printed or 0) + 1
        if here.item.kind is not Kind.ENTRIES and here.printed and following in {"", str(number + 1)}:
            _find_by_number(out, at, number, _OTHER)
        at += 1
    return out
