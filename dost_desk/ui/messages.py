"""Turns the codes of errors, field problems and obstacles into sentences in the user's language."""

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from dost_desk.errors import DostError
from dost_desk.ui import (
    messages_case,
    messages_directory,
    messages_fields,
    messages_opening,
    messages_records,
    messages_station,
    messages_visit,
)
from dost_desk.ui.i18n import date_text

TABLES = (
    messages_fields.sentences,
    messages_case.sentences,
    messages_station.sentences,
    messages_opening.sentences,
    messages_records.sentences,
    messages_visit.sentences,
    messages_directory.sentences,
)
"""One table per area. A new code gets its sentence there; nothing else changes."""


class _Values(dict[str, object]):
    """Values of a sentence; one that is missing is shown as an ellipsis, never as an error."""

    def __missing__(self, key: str) -> str:
        return "…"


def sentence(error: DostError) -> str:
    """Return what to tell the user about ``error``."""
    return say(error.code, error.values)


def say(code: str, values: Mapping[str, object] | None = None) -> str:
    """Return the sentence of a code: an error's, a field problem's or an obstacle's.

    A code without a sentence gives a general one that names the code, so that support can be told.
    """
    for table in TABLES:
        text = table().get(code)
        if text is not None:
            return text.format_map(_Values({key: _shown(value) for key, value in (values or {}).items()}))
    general = QCoreApplication.translate("Messages", "This could not be done (code {code}).")
    return general.format(code=code)


def known(code: str) -> bool:
    """Whether the code has a sentence of its own."""
    return any(code in table() for table in TABLES)


def _shown(value: object) -> object:
    # Domain code gives dates in ISO form.
    if isinstance(value, str) and len(value) == len("2026-01-31"):
        try:
            return date_text(dt.date.fromisoformat(value))
        except ValueError:
            return value
    return value
