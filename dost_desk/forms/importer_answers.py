"""Read what an item's lines answer: a text, an id, a number, a list, or options."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from dost_desk.forms.finding import Finding
from dost_desk.forms.importer_options import choices_of, read_options
from dost_desk.forms.importer_sections import ENTRY_NUMBER, Section
from dost_desk.forms.importer_text import Line
from dost_desk.forms.passport import Entry, Item, Kind

_SAMPLE = "11-22-33-44"  # the structure's example in the title of item 2
_ID = re.compile(r"(?<!\d)(\d{2})\s*[-–—‑−.]\s*(\d{2})\s*[-–—‑−.]\s*(\d{2})\s*[-–—‑−.]\s*(\d{2})(?!\d)")
_NOTE = re.compile(r"^[\s*•–—-]*(?:qeyd\b|QEYD\b|Qeyd\b)")
_JOINED_NOTE = re.compile(r"\s+(?=[*–-]+\s*Qeyd\s*:)")
_NUMBER = re.compile(r"(?<![\d.,])\d{1,6}(?![\d])(?![.,]\d)")
_FOOTER = re.compile(r"^\s*(?:©|\(c\)\s*\d{4})")
_JOINED_ENTRY = re.compile(r"(?:(?<=;)\s*|(?<=\.)\s+)(?=(\d{1,3})[.)]\s*\S)")
_BULLET = re.compile(r"^[•▪●■◦·*–—-]+\s*(?=\S)")
_DASH = re.compile(r"^[*–—-]\s+")
_HINT = re.compile(r"^rəqəmlə\b", re.IGNORECASE)  # "in figures": the template's hint before a number
_TEXT_QUOTES = re.compile("[“”„«»‟″‘’‚]|''")  # texts of the 2019 template have straight quotes

Answer = tuple[Item, list[Finding]]


def _item(section: Section) -> Item:
    known = section.item
    printed = section.printed if section.printed != str(known.number) else ""
    return Item(
        subject=known.subject, number=known.number, title=section.title, kind=known.kind, printed=printed
    )


def _lines_with_notes_apart(section: Section) -> list[Line]:
    """Cut a note that was joined to the line before it, and an id that was joined to a note."""
    parts = [
        Line(line.number, part) for line in section.body for part in _JOINED_NOTE.split(line.text) if part
    ]
    if section.item.kind is not Kind.IDENTIFIER:
        return parts
    ids = [(line, _ID.search(line.text)) for line in parts]
    return [
        Line(line.number, part)
        for line, found in ids
        for part in ((line.text[: found.start()], line.text[found.start() :]) if found else (line.text,))
        if part.strip()
    ]


def _notes(section: Section) -> tuple[list[Line], tuple[str, ...], list[Finding]]:
    """Part an item's lines from its notes and from the footer of a page."""
    body, notes, findings = [], [], []
    for line in _lines_with_notes_apart(section):
        if _FOOTER.match(line.text):
            findings.append(_finding(section, "footer", line.number, line.text))
        elif _NOTE.match(line.text):
            notes.append(line.text)
        else:
            body.append(line)
    return body, tuple(notes), findings


def _finding(section: Section, code: str, line: int = 0, text: str = "") -> Finding:
    return Finding(item=section.item.number, line=line or section.line, code=code, text=text)


def _quotes(section: Section, lines: Sequence[Line]) -> list[Finding]:
    odd = next((line for line in lines if _TEXT_QUOTES.search(line.text)), None)
    return [_finding(section, "quotation-marks", odd.number, odd.text)] if odd else []


def _empty(section: Section, lines: Sequence[object]) -> list[Finding]:
    return [] if lines else [_finding(section, "item-empty")]


def read_text(section: Section) -> Answer:
    """Items 1 and 27 and the newer template's content: one text, though it may be wrapped."""
    body, notes, findings = _notes(section)
    if len(body) > 1:
        findings.append(_finding(section, "text-wrapped", body[0].number, str(len(body))))
    text = " ".join(_BULLET.sub("", line.text) for line in body)
    findings += _empty(section, body) + _quotes(section, body)
    return replace(_item(section), text=text, notes=notes), findings


def _ids(text: str) -> list[str]:
    return ["-".join(found.groups()) for found in _ID.finditer(text)]


def read_id(section: Section) -> Answer:
    """Item 2: four pairs of digits, or nothing. Only the form counts: the pairs' meaning is not published."""
    body, notes, findings = _notes(section)
    given = [line for line in body if line.text not in {_SAMPLE, f"{_SAMPLE}**"}]
    found = [(line, one) for line in given for one in _ids(line.text)]
    if not found:
        if given:
            findings.append(_finding(section, "id-malformed", given[0].number, given[0].text))
        else:
            findings.append(_finding(section, "id-empty"))
        return replace(_item(section), text="", notes=(*notes, *(line.text for line in given))), findings
    line, one = found[0]
    if any(other.text != one for other in given):
        line = given[0]
        findings.append(_finding(section, "id-respelled", line.number, line.text))
    if len({other for _, other in found}) > 1:
        findings.append(_finding(section, "id-several", line.number, ", ".join(other for _, other in found)))
    return replace(_item(section), text=one, notes=notes), findings


def read_number(section: Section) -> Answer:
    """Items 13, 15, 17 and 18: one whole number, after the hint "Rəqəmlə" where the template prints it."""
    body, notes, findings = _notes(section)
    hints = tuple(found.group().strip() for line in body if (found := _HINT.match(_DASH.sub("", line.text))))
    given = [
        Line(line.number, rest)
        for line in body
        if (rest := _HINT.sub("", _DASH.sub("", line.text)).strip(" :"))
    ]
    text = " ".join(_DASH.sub("", line.text) for line in given)
    numbers = _NUMBER.findall(text)
    amount = int(numbers[0]) if len(numbers) == 1 and "-" not in text[: text.index(numbers[0])] else None
    if not given:
        findings.append(_finding(section, "item-empty"))
    elif amount is None:
        findings.append(_finding(section, "number-unreadable", given[0].number, text))
    elif text != str(amount):
        findings.append(_finding(section, "number-with-words", given[0].number, text))
    kept = text if amount is None or text != str(amount) else ""
    return replace(_item(section), amount=amount, text=kept, notes=hints + notes), findings


def _split_entries(section: Section, lines: Sequence[Line], findings: list[Finding]) -> list[Line]:
    """Cut lines on which one entry's end is followed by the next entry's number."""
    out: list[Line] = []
    last = 0
    for line in lines:
        rest = line.text
        while True:
            numbered = ENTRY_NUMBER.match(rest)
            last = int(numbered.group(1)) if numbered else last
            cut = _next_entry(rest, last)
            if not cut:
                break
            out.append(Line(line.number, rest[:cut].strip()))
            rest = rest[cut:].strip()
            findings.append(_finding(section, "entries-joined", line.number, rest[:40]))
        out.append(Line(line.number, rest))
    return out


def _next_entry(text: str, last: int) -> int:
    """Return where the entry after number ``last`` begins inside ``text``; 0 when it does not."""
    following = (found.start() for found in _JOINED_ENTRY.finditer(text) if int(found.group(1)) == last + 1)
    return next(following, 0) if last else 0


def read_entries(section: Section) -> Answer:
    """Items 5, 21 and 23: a numbered list; a line without a number goes on with the entry before it."""
    body, notes, findings = _notes(section)
    lines = _split_entries(section, body, findings)
    numbered = any(ENTRY_NUMBER.match(line.text) for line in lines)
    printed: list[int] = []
    texts: list[str] = []
    for line in lines:
        number = ENTRY_NUMBER.match(line.text)
        text = line.text[number.end() :] if number else _BULLET.sub("", line.text)
        if number or not numbered or not texts:
            texts.append(text.strip())
            printed.append(int(number.group(1)) if number else 0)
        else:
            texts[-1] = f"{texts[-1]} {text.strip()}"
            findings.append(_finding(section, "entry-wrapped", line.number, text[:40]))
    findings += _numbering(section, printed) + _empty(section, texts) + _quotes(section, body)
    entries = tuple(Entry(number=place, text=text) for place, text in enumerate(texts, start=1))
    return replace(_item(section), entries=entries, notes=notes), findings


def _numbering(section: Section, printed: Sequence[int]) -> list[Finding]:
    if not any(printed) and len(printed) > 0:
        return [_finding(section, "entries-unnumbered", text=str(len(printed)))]
    if list(printed) != list(range(1, len(printed) + 1)):
        return [_finding(section, "entries-renumbered", text=", ".join(map(str, printed)))]
    return []


def read_choices(section: Section) -> Answer:
    """Every other item: options, chosen or not. Options are kept word for word."""
    body, notes, findings = _notes(section)
    options, more = read_options(section.item, body, section.line)
    choices = choices_of(section.item, options)
    findings += more + _empty(section, options)
    if len(choices) == 1:
        findings.append(_finding(section, "single-option", options[0].line, options[0].text))
    chosen = sum(1 for choice in choices if choice.chosen)
    if section.item.kind is Kind.ONE_OF and chosen > 1:
        findings.append(_finding(section, "several-chosen", text=str(chosen)))
    return replace(_item(section), choices=choices, notes=notes), findings


_READERS: dict[Kind, Callable[[Section], Answer]] = {
    Kind.TEXT: read_text,
    Kind.IDENTIFIER: read_id,
    Kind.NUMBER: read_number,
    Kind.ENTRIES: read_entries,
    Kind.ONE_OF: read_choices,
    Kind.ANY_OF: read_choices,
}


def read_answer(section: Section) -> Answer:
    """Return the item that a section holds, and what is odd in its lines."""
    return _READERS[section.item.kind](section)
