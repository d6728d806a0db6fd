"""Writes the one Qt style sheet of a theme from its tokens."""

import string
from collections.abc import Mapping

from dost_desk import resources
from dost_desk.ui.theme import tokens
from dost_desk.ui.theme.tokens import Colours, Space, ThemeName, Tone


class _Template(string.Template):
    """Style sheets are full of braces, so names stand as ``@name``."""

    delimiter = "@"
    idpattern = r"[a-z][a-z0-9_]*"


TONES = ("ok", "waiting", "problem", "info")


def write(name: ThemeName, colours: Colours, scale: float) -> str:
    """Return the style sheet; ``scale`` multiplies every size of text and space (1.0 at a desk)."""
    values = _values(name, colours, scale)
    tone_rules = _Template(resources.path("theme", "tone.qss").read_text("utf-8"))
    parts = [_Template(resources.path("theme", "sheet.qss").read_text("utf-8")).substitute(values)]
    parts += [
        tone_rules.substitute(name=tone, tone=values[tone], tone_soft=values[f"{tone}_soft"])
        for tone in TONES
    ]
    parts += [_type_rule(role, scale) for role in tokens.TextRole]
    return "".join(parts)


def _type_rule(role: tokens.TextRole, scale: float) -> str:
    kind = tokens.TYPE[role]
    return f'QLabel[role="{role}"] {{ font-size: {round(kind.px * scale)}px; font-weight: {kind.weight}; }}\n'


def _values(name: ThemeName, colours: Colours, scale: float) -> Mapping[str, str]:
    def px(size: float) -> str:
        return f"{round(size * scale)}px"

    values: dict[str, str] = {}
    for key in Colours.__dataclass_fields__:
        value = getattr(colours, key)
        if isinstance(value, Tone):
            values[key] = value.ink
            values[f"{key}_soft"] = value.soft
        else:
            values[key] = value
    values |= {step.name.lower(): px(step) for step in Space}
    tick = 20
    values |= {
        "folder": resources.path("theme", name).as_posix(),
        "radius": px(tokens.RADIUS),
        "radius_small": px(tokens.RADIUS_SMALL),
        "radius_tile": px(tokens.RADIUS * 2),
        "chip_radius": px(tokens.RADIUS_SMALL),
        # The border is inside Qt's min-height: two pixels of it at rest.
        "control": px(tokens.CONTROL_HEIGHT - 2),
        "s_less": f"{round(Space.S * scale) - 1}px",
        "xs_less": f"{round(Space.XS * scale) - 1}px",
        "tick": px(tick),
        "tick_radius": px(tick / 2 + 2),
        "tick_row": px(tokens.CONTROL_HEIGHT - 8),
        "caption_px": px(tokens.TYPE[tokens.TextRole.CAPTION].px),
        "reading_px": px(tokens.TYPE[tokens.TextRole.READING].px),
        "reading_control": px(68),
    }
    return values
