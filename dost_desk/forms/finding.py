"""What an importer or a check has to say about a file, as codes with their place."""

from __future__ import annotations

import msgspec


class Finding(msgspec.Struct, frozen=True, kw_only=True, order=True):
    """One oddity: ``item`` as numbered in the 27-item passport (0: none), ``line`` of the file from 1.

    ``code`` is stable (``id-empty``); ``text`` is the detail taken from the file, not a sentence.
    """

    item: int
    line: int
    code: str
    text: str = ""
