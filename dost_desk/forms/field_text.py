"""Reading texts, choices and yes / no."""

import re

from dost_desk.forms.azerbaijani import fold
from dost_desk.forms.field_cleaning import MOST_CHARACTERS, has_control_characters, many_lines, one_line
from dost_desk.forms.field_types import FieldOptions, Option, Parsed, Problem, Value, error, warning

_LONGEST_LINE = 300
_LONGEST_TEXT = 4_000
_YES = frozenset({"yes", "y", "true", "1", "beli", "he", "da", "да"})
_NO = frozenset({"no", "n", "false", "0", "xeyr", "yox", "net", "нет"})


def text(raw: str, options: FieldOptions) -> Parsed:
    """Read one line; too long is an error (``field.too-long``), odd characters are a warning."""
    return _text(raw, one_line(raw), options.longest or _LONGEST_LINE)


def long_text(raw: str, options: FieldOptions) -> Parsed:
    """Read a text of several lines, by the same rules as one line."""
    return _text(raw, many_lines(raw), options.longest or _LONGEST_TEXT)


def choice(raw: str, options: FieldOptions) -> Parsed:
    """Read one choice by its key, its number in the list (from 1) or its title in any language."""
    found = _option(one_line(raw), options.choices)
    if found is None:
        return Parsed(raw, None, (error("field.not-an-option", given=one_line(raw)[:60]),))
    return Parsed(raw, found.key)


def multiple_choice(raw: str, options: FieldOptions) -> Parsed:
    """Read several choices parted by commas, semicolons or lines; an exclusive one must stand alone."""
    whole = _option(one_line(raw), options.choices)  # a title may itself have a comma
    parts = [part for part in map(one_line, re.split(r"[,;\n]", raw)) if part]
    found = [whole] if whole else [_option(part, options.choices) for part in parts]
    problems = [
        error("field.not-an-option", given=part[:60])
        for part, option in zip(parts, found, strict=False)
        if option is None
    ]
    chosen = tuple(option for option in options.choices if option in found)
    alone = next((option for option in chosen if option.exclusive), None)
    if alone is not None and len(chosen) > 1:
        problems.append(error("field.exclusive-option", option=alone.key))
    return Parsed(raw, None if problems else tuple(option.key for option in chosen), tuple(problems))


def yes_no(raw: str, _options: FieldOptions) -> Parsed:
    """Read yes or no in Azerbaijani, Russian or English."""
    word = fold(one_line(raw))
    if word in _YES or word in _NO:
        return Parsed(raw, word in _YES)
    return Parsed(raw, None, (error("field.not-yes-no"),))


def email(raw: str, _options: FieldOptions) -> Parsed:
    """Read an address: one @ with something plausible on both sides; what looks unusual only warns."""
    typed = one_line(raw)
    tight = typed.replace(" ", "")
    name, sign, host = tight.rpartition("@")
    if not (sign and name and host) or "@" in name:
        return Parsed(raw, None, (error("email.invalid"),))
    problems: list[Problem] = []
    if tight != typed:
        problems.append(warning("email.spaces-removed", suggestion=tight))
    if not re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", host) or not tight.isascii() or ".." in tight:
        problems.append(warning("email.unusual"))
    return Parsed(raw, tight, tuple(problems))


def _text(raw: str, value: str, longest: int) -> Parsed:
    longest = min(longest, MOST_CHARACTERS)
    if len(value) > longest:
        return Parsed(raw, None, (error("field.too-long", longest=longest, length=len(value)),))
    odd = (warning("field.odd-characters"),) if has_control_characters(raw) else ()
    taken: Value | None = value or None
    return Parsed(raw, taken, odd)


def _option(typed: str, choices: tuple[Option, ...]) -> Option | None:
    for option in choices:
        if typed == option.key:
            return option
    if re.fullmatch(r"[1-9][0-9]?", typed) and int(typed) <= len(choices):
        return choices[int(typed) - 1]
    wanted = fold(typed)
    for option in choices:
        if wanted in {fold(option.title.az), fold(option.title.ru), fold(option.title.en)}:
            return option
    return None
