"""Where the shipped data files are: passports, forms, fonts, icons, translations, sounds."""

from pathlib import Path

_PACKAGED = Path(__file__).parent / "_resources"
_CHECKOUT = Path(__file__).parent.parent / "resources"


def path(*parts: str) -> Path:
    """Return the path of a shipped file or folder, e.g. ``path("fonts", "NotoSans-Regular.ttf")``.

    In an installed wheel the files lie inside the package, in a checkout beside it. The path is
    returned whether or not it exists: the reader says what is missing.
    """
    root = _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)
