"""The design tokens: type scale, spacing, radii and colours of each theme, as data."""

import dataclasses
import enum


class ThemeName(enum.StrEnum):
    """The themes that a station can show."""

    LIGHT = "light"
    CONTRAST = "contrast"


@dataclasses.dataclass(frozen=True, slots=True)
class Tone:
    """One status colour: ``ink`` for text, icon and edge, ``soft`` for the ground behind them."""

    ink: str
    soft: str


@dataclasses.dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, as ``#rrggbb``.

    Every pair of text and ground keeps a contrast of 4.5:1 (WCAG 2.1 AA), in the high-contrast theme 7:1
    (AAA); edges of things that are used keep 3:1. ``tests/ui/theme`` computes each of them.
    """

    ground: str
    surface: str
    sunken: str
    line: str
    edge: str
    ink: str
    ink_quiet: str
    ink_disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    on_accent: str
    hover: str
    disabled: str
    focus: str
    focus_gap: str
    ok: Tone
    waiting: Tone
    problem: Tone
    info: Tone


LIGHT = Colours(
    ground="#f3f6f8",
    surface="#ffffff",
    sunken="#eaeff3",
    line="#d6dee4",
    edge="#7b8a96",
    ink="#13212c",
    ink_quiet="#475866",
    ink_disabled="#5c6973",
    accent="#0b5a70",
    accent_hover="#094a5d",
    accent_pressed="#073b4a",
    accent_soft="#e0eff3",
    on_accent="#ffffff",
    hover="#e8f1f4",
    disabled="#e6ebef",
    focus="#0b73d9",
    focus_gap="#ffffff",
    ok=Tone("#17653b", "#e2f3e9"),
    waiting=Tone("#7d4a00", "#fdf1dc"),
    problem=Tone("#a8231b", "#fdebe9"),
    info=Tone("#1c559a", "#e6effa"),
)

CONTRAST = Colours(
    ground="#000000",
    surface="#000000",
    sunken="#141414",
    line="#b8b8b8",
    edge="#ffffff",
    ink="#ffffff",
    ink_quiet="#e6e6e6",
    ink_disabled="#bdbdbd",
    accent="#ffd60a",
    accent_hover="#ffe45c",
    accent_pressed="#fff0a3",
    accent_soft="#2b2500",
    on_accent="#000000",
    hover="#2b2b2b",
    disabled="#1f1f1f",
    focus="#4fd8ff",
    focus_gap="#000000",
    ok=Tone("#7df0a8", "#00210f"),
    waiting=Tone("#ffd08a", "#2a1a00"),
    problem=Tone("#ffaaa3", "#300604"),
    info=Tone("#a5d4ff", "#001c36"),
)

COLOURS = {ThemeName.LIGHT: LIGHT, ThemeName.CONTRAST: CONTRAST}


class TextRole(enum.StrEnum):
    """What a piece of text is for; its size and weight follow from that."""

    CAPTION = "caption"
    BODY = "body"
    STRONG = "strong"
    SUBHEADING = "subheading"
    LEAD = "lead"
    HEADING = "heading"
    TITLE = "title"
    READING = "reading"
    DISPLAY = "display"
    NUMERAL = "numeral"


@dataclasses.dataclass(frozen=True, slots=True)
class Type:
    """The size in device-independent pixels and the weight (400 or 700: the two fonts that are shipped)."""

    px: int
    weight: int = 400


TYPE = {
    TextRole.CAPTION: Type(13),
    TextRole.BODY: Type(15),
    TextRole.STRONG: Type(15, 700),
    TextRole.SUBHEADING: Type(17, 700),
    TextRole.LEAD: Type(21),
    TextRole.HEADING: Type(21, 700),
    TextRole.TITLE: Type(28, 700),
    TextRole.READING: Type(34),
    TextRole.DISPLAY: Type(44, 700),
    TextRole.NUMERAL: Type(72, 700),
}
"""28 pt, the size that two people read together at the helper's screen, is about ``READING`` at 96 dpi."""


class Space(enum.IntEnum):
    """Distances on a grid of 4 px."""

    XXS = 4
    XS = 8
    S = 12
    M = 16
    L = 24
    XL = 32
    XXL = 48


RADIUS = 8
RADIUS_SMALL = 5
CONTROL_HEIGHT = 40
"""Height of buttons and fields at a desk, px: comfortable with a mouse and usable by touch."""
