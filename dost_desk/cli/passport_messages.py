"""The English sentences of ``dost-desk passport`` for the codes that forms raise and find."""

from __future__ import annotations

from dost_desk.errors import DostError
from dost_desk.forms.finding import Finding

FINDINGS = {
    "approval-number-blank": "the number of the decision that approves the passport is left blank",
    "blank-lines-doubled": "there are several blank lines in a row (lines {text})",
    "blank-lines-lost": "blank lines between titles or options are missing (items {text})",
    "bullets": "bullets before a line were dropped (lines {text})",
    "byte-order-mark": "the file starts with a byte order mark ({text})",
    "choice-inferred": "inferred, to be confirmed: {text}",
    "choice-unknown": "the text does not say which options are chosen ({text} open), to be confirmed",
    "damaged-letters": "letters could not be read (lines {text})",
    "decomposed-letters": "letters were stored as a base and a mark, joined (lines {text})",
    "encoding": "the file is not UTF-8, read as {text}",
    "entries-joined": "two entries stood on one line, taken apart before: {text}",
    "entries-renumbered": "the entries are not numbered 1, 2, 3 … but {text}; numbered anew",
    "entries-unnumbered": "the entries have no numbers; each line is taken as one ({text})",
    "entry-wrapped": "a line without a number was added to the entry before it: {text}",
    "extra-spaces": "doubled or trailing spaces were dropped (lines {text})",
    "footer": "the foot of a page was left out: {text}",
    "heading-missing": "the heading 'DOST xidmət pasportu' is missing",
    "id-direction-differs": "the id and the classification name different directions: {text}",
    "id-empty": "the service has no id",
    "id-malformed": "this is not an id of four pairs of digits: {text}",
    "id-respelled": "the id was written as: {text}",
    "id-several": "there are several ids, the first is taken: {text}",
    "id-shifted": "the id looks shifted by one pair, no direction is read from it: {text}",
    "id-without-direction": "the id's second pair is none of the eleven directions: {text}",
    "invisible-characters": "invisible characters were dropped (lines {text})",
    "item-empty": "the item is empty",
    "item-missing": "the item is missing: {text}",
    "item-repeated": "the item is there twice, the first is kept: {text}",
    "items-joined": "several items stood on one line, taken apart ({text} parts)",
    "letters-restored": "'?' was read as the letter ə, which this encoding lacks (lines {text})",
    "line-endings": "the lines end in {text}",
    "lists-only-chosen": "the text lists only what was chosen, not all options",
    "look-alike-letters": "letters of another alphabet were read as the Latin ones (lines {text})",
    "markdown": "Markdown marks were dropped (lines {text})",
    "newer-item": "an item of a later template: {text}",
    "no-break-space": "no-break spaces were read as spaces (lines {text})",
    "number-marks": "numbers are not written as '1. ' (items {text})",
    "number-missing": "the title has no number: {text}",
    "number-unreadable": "this is not one whole number: {text}",
    "number-with-words": "the number stands among words: {text}",
    "option-marked": "a mark before an option was dropped: {text}",
    "option-newer": "an option of later passports: {text}",
    "option-numbered": "the number before an option was dropped: {text}",
    "option-repeated": "the option is listed twice, kept once: {text}",
    "option-respelled": "the option is spelt unlike the template: {text}",
    "option-unlisted": "the template does not have this option: {text}",
    "option-wrapped": "an option was wrapped over several lines, joined",
    "options-absent": "options of the template are not listed: {text}",
    "options-joined": "several options stood on one line, taken apart: {text}",
    "options-reordered": "the options are not in the template's order",
    "out-of-order": "the item stands after one with a higher number",
    "proactive": "the service is given proactively, without an application",
    "quotation-marks": "quotation marks differ from the template's: {text}",
    "quote-prefix": "the marks of a quoted message were dropped (lines {text})",
    "renumbered": "the item has another number: {text}",
    "several-chosen": "more than one option is ticked where only one may be ({text})",
    "single-option": "the only option listed is taken as chosen: {text}",
    "tabs": "tabs were read as spaces (lines {text})",
    "template-differs": "this is not the 27-item template of 2019 ({text} items)",
    "term-zero": "the term is 0",
    "terms-do-not-add-up": "the whole term is not the sum of its parts: {text}",
    "text-wrapped": "the text stands on several lines, joined ({text})",
    "title-hints-differ": "the stars or hints after the titles are not the 2019 template's (items {text})",
    "title-in-capitals": "the title is in capitals: {text}",
    "title-of-other-item": "the title belongs to another item, taken by its number: {text}",
    "title-respelled": "the title is spelt unlike the template: {text}",
    "title-unknown": "the title is not known, taken by its number: {text}",
    "title-wrapped": "the title was wrapped over several lines, joined: {text}",
    "total-shorter-than-back": "the whole term is shorter than its back-office part: {text}",
    "total-shorter-than-front": "the whole term is shorter than its front-office part: {text}",
    "unknown-item": "no template has this item, kept word for word: {text}",
}

REASONS = {
    "direction-from-id": "the id's second pair",
    "named-in-text": "named in item",
    "only-chosen-are-listed": "the text lists only what was chosen",
    "only-option": "the only option",
    "terms-add-up": "the terms add up and are counted in days",
    "ticked": "ticked",
    "unit-beside-number": "the unit stands beside the number",
    "written-for-demonstration": "written for demonstration",
}

_NOT_A_PASSPORT = {
    "empty": "it is empty",
    "binary": "it is not text",
    "markup": "it is HTML, XML or RTF; save it as plain text",
    "too-large": "it is larger than any passport",
    "no-items": "the titles of a passport's items are not in it",
}
_PROBLEMS = {
    "another-passport": "the confirmations are for another passport",
    "contradicts-certainty": "'chosen' and 'certainty' contradict each other",
    "contradicts-the-text": "the text states otherwise",
    "differs-from-item-2": "the id differs from item 2",
    "empty": "it is empty",
    "missing-key": "a key is missing",
    "no-such-choice": "the passport has no options there",
    "not-a-date": "this is not a date like 2026-01-31",
    "not-an-id": "this is not an id like 01-09-15-00",
    "not-for-this-kind": "an item of this kind does not have it",
    "not-in-order": "the numbers are not in order",
    "not-this-subject": "it does not fit the item's subject",
    "not-toml": "this is not TOML",
    "not-utf-8": "this is not UTF-8",
    "one-of": "exactly one option may be chosen",
    "out-of-range": "the number is out of range",
    "repeated": "it is there twice",
    "too-large": "the file is too large",
    "unknown-key": "the key is not known",
    "unknown-option": "the passport does not have this option",
    "wrong-value": "the value is of a wrong kind",
}


def finding_line(finding: Finding) -> str:
    """Return a finding as one line: ``item 2, line 11: id-empty: the service has no id``."""
    sentence = FINDINGS[finding.code].format(text=finding.text)
    return f"item {finding.item}, line {finding.line}: {finding.code}: {sentence}"


def error_line(error: DostError, name: str) -> str:
    """Return an error about the file ``name`` as one line."""
    if error.code == "passport.not-a-passport":
        reason = _NOT_A_PASSPORT[str(error.values["reason"])]
        return f"{name} is not a service passport: {reason}"
    if error.code == "passport.newer-format":
        return f"{name} was written by a later version of this program"
    problem = _PROBLEMS[str(error.values["problem"])]
    place = getattr(error, "field", "")
    what = "confirmation" if error.code.startswith("confirmation") else "definition"
    return f"{name}: damaged {what}{f' at {place}' if place else ''}: {problem}"
