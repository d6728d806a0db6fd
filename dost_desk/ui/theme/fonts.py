"""Loads the shipped fonts into Qt and says which family the screens use."""

from collections.abc import Sequence

from PySide6.QtGui import QFontDatabase

from dost_desk import resources

FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
FALLBACKS = ("Noto Sans", "Segoe UI", "DejaVu Sans", "sans-serif")


def load(files: Sequence[str] = FILES) -> tuple[str, ...]:
    """Register the shipped fonts; return the font families to try, best first.

    Needs a ``QGuiApplication``. A font file that is missing or damaged is passed over: the system's fonts
    have the Azerbaijani letters too, and a centre must open.
    """
    families: list[str] = []
    for name in files:
        file = resources.path("fonts", name)
        # Qt would print a warning for a file that isn't there.
        if not file.is_file():
            continue
        number = QFontDatabase.addApplicationFontFromData(file.read_bytes())
        if number >= 0:
            families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys([*families, *FALLBACKS]))
