"""Read the options of an item from its lines, and the tick marks where a text still has them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from dost_desk.forms.finding import Finding
from dost_desk.forms.importer_text import Line
from dost_desk.forms.letters import letters, letters_with_places
from dost_desk.forms.passport import Certainty, Choice, Kind
from dost_desk.forms.template import Known

_TICKED = re.compile(r"^(?:[☑☒✓✔🗹◉⦿]|[\[(][xX✓✔+][\])])\s*|\s*(?:[☑☒✓✔🗹◉⦿]|[\[(][xX✓✔+][\])])$")
_EMPTY = re.compile(r"^(?:[☐□◯]|[\[(]\s*[\])])\s*|\s*(?:[☐□◯]|[\[(]\s*[\])])$")
_BULLET = re.compile(r"^[•▪●■◦○·*–—\s-]+(?=\S)")
_ENUMERATOR = re.compile(r"^\s*(?:\d{1,2}|[a-zəA-Z])\s*[.)]\s*(?=\S)")
_BETWEEN = " \t,;/|•▪●·"
_MOST_LINES = 4  # an option is wrapped over no more lines than this


class Option(msgspec.Struct, frozen=True):
    """An option as it stands in the text; ``tick`` is True or False where a mark says so, else None."""

    text: str
    line: int
    tick: bool | None = None


def _strip_marks(text: str) -> tuple[str, bool | None]:
    bare = _BULLET.sub("", text)
    for pattern, tick in ((_TICKED, True), (_EMPTY, False)):
        if pattern.search(bare):
            return _BULLET.sub("", pattern.sub("", bare)).strip(), tick
    return bare.strip(" "), None


def _several(known: Known, text: str) -> list[str]:
    """Cut a line that holds nothing but several known options into them; empty when it does not."""
    found, places = letters_with_places(text)
    wanted = sorted({letters(option) for option in known.options + known.later}, key=len, reverse=True)
    ends: list[int] = []
    at = 0
    while at < len(found):
        option = next((option for option in wanted if found.startswith(option, at)), None)
        if option is None:
            return []
        at += len(option)
        ends.append(at)
    starts = [0, *(places[end] for end in ends[:-1])]
    stops = [*(places[end] for end in ends[:-1]), len(text)]
    return [_keep_quotes(text, start, stop) for start, stop in zip(starts, stops, strict=True)]


def _keep_quotes(text: str, start: int, stop: int) -> str:
    """Return an option with the opening quote that stands before its first letter."""
    while start > 0 and text[start - 1] in '“"«„(':
        start -= 1
    if stop < len(text):
        while text[stop - 1] in '“"«„(':
            stop -= 1
    return text[start:stop].strip(_BETWEEN)


def _wrapped(known: Known, lines: Sequence[Line], at: int) -> int:
    """Return over how many lines a known option that starts here is wrapped; 1 when it is not."""
    for count in range(2, min(_MOST_LINES, len(lines) - at) + 1):
        joined = " ".join(line.text for line in lines[at : at + count])
        if known.option(_strip_marks(joined)[0]):
            return count
    return 1


def _read_line(known: Known, line: Line, item: int, findings: list[Finding]) -> list[Option]:
    text, tick = _strip_marks(line.text)
    if tick is None and text != line.text:
        findings.append(Finding(item=item, line=line.number, code="option-marked", text=line.text))
    if known.option(text):
        return [Option(text, line.number, tick)]
    unnumbered = _ENUMERATOR.sub("", text)
    if known.option(unnumbered):
        findings.append(Finding(item=item, line=line.number, code="option-numbered", text=text))
        return [Option(unnumbered, line.number, tick)]
    several = _several(known, text) or _bulleted(text)
    if several:
        findings.append(Finding(item=item, line=line.number, code="options-joined", text=text))
        return [Option(one, line.number, tick) for one in several]
    return [Option(text, line.number, tick)] if letters(text) else []


def _bulleted(text: str) -> list[str]:
    parts = [part.strip() for part in re.split(r"\s[•▪●]\s", text)]
    return parts if len(parts) > 1 else []


def _spelling(known: Known, option: Option, item: int) -> list[Finding]:
    canonical = known.option(option.text)
    if canonical is None and not known.options:
        return []
    if canonical is None:
        code, detail = "option-unlisted", option.text
    elif canonical in known.later:
        code, detail = "option-newer", option.text
    elif canonical != option.text:
        code, detail = "option-respelled", f"{canonical} → {option.text}"
    else:
        return []
    return [Finding(item=item, line=option.line, code=code, text=detail)]


def _listing(known: Known, options: Sequence[Option], line: int) -> list[Finding]:
    """Say where a list differs from the template's: shorter, or in another order."""
    present = [one for option in options if (one := known.option(option.text)) in known.options]
    expected = [one for one in known.options if one in present]
    findings = []
    if present and len(expected) < len(known.options) and len(options) > 1:
        absent = "; ".join(one for one in known.options if one not in present)
        findings.append(Finding(item=known.number, line=line, code="options-absent", text=absent))
    if present != expected:
        findings.append(Finding(item=known.number, line=line, code="options-reordered"))
    return findings


def read_options(known: Known, lines: Sequence[Line], line: int) -> tuple[list[Option], list[Finding]]:
    """Return the options that the lines hold, once each, and what is odd in them.

    ``line`` is the title's line. An option keeps the words and marks of the text; that the template spells
    it otherwise is a finding.
    """
    findings: list[Finding] = []
    options: list[Option] = []
    at = 0
    while at < len(lines):
        count = 1 if known.option(_strip_marks(lines[at].text)[0]) else _wrapped(known, lines, at)
        if count > 1:
            findings.append(Finding(item=known.number, line=lines[at].number, code="option-wrapped"))
        joined = Line(lines[at].number, " ".join(one.text for one in lines[at : at + count]))
        at += count
        for option in _read_line(known, joined, known.number, findings):
            if any(letters(option.text) == letters(other.text) for other in options):
                code, text = "option-repeated", option.text
                findings.append(Finding(item=known.number, line=option.line, code=code, text=text))
                continue
            options.append(option)
            findings += _spelling(known, option, known.number)
    return options, findings + _listing(known, options, line)


def choices_of(known: Known, options: Sequence[Option]) -> tuple[Choice, ...]:
    """Return what the text itself says of each option: ticked, the only one, or nothing.

    The published texts have lost their tick marks, so an unmarked option among several is unknown. Empty
    boxes alone say nothing either: in such a text the ticks are lost. A lone option that the template does
    not know stays unknown where only one may be chosen, or where it holds a known one: it may be several.
    """
    if any(option.tick for option in options):
        return tuple(
            Choice(option=option.text, chosen=bool(option.tick), certainty=Certainty.STATED, reason="ticked")
            for option in options
        )
    if len(options) == 1 and _may_be_one(known, options[0]):
        only = options[0].text
        return (Choice(option=only, chosen=True, certainty=Certainty.STATED, reason="only-option"),)
    return tuple(Choice(option=option.text) for option in options)


def _may_be_one(known: Known, option: Option) -> bool:
    if known.option(option.text) or not known.options:
        return option.tick is None
    found = letters(option.text)
    holds_known = any(letters(one) in found for one in known.options)
    return option.tick is None and known.kind is Kind.ANY_OF and not holds_known
