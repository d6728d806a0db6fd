import pytest

from dost_desk.ui.theme.tokens import COLOURS, TYPE, Colours, Space, TextRole, ThemeName


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.1."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def text_pairs(c: Colours) -> list[tuple[str, str, str]]:
    grounds = {"ground": c.ground, "surface": c.surface, "sunken": c.sunken, "hover": c.hover}
    pairs = [
        (f"{name} on {ground}", ink, back)
        for ground, back in grounds.items()
        for name, ink in (("ink", c.ink), ("quiet", c.ink_quiet), ("accent", c.accent))
    ]
    pairs += [
        ("disabled", c.ink_disabled, c.disabled),
        ("placeholder", c.ink_disabled, c.surface),
        ("selected", c.ink, c.accent_soft),
        ("accent on soft", c.accent, c.accent_soft),
    ]
    pairs += [("primary", c.on_accent, back) for back in (c.accent, c.accent_hover, c.accent_pressed)]
    for name in ("ok", "waiting", "problem", "info"):
        tone = getattr(c, name)
        pairs += [(f"{name} on soft", tone.ink, tone.soft), (f"{name} on surface", tone.ink, c.surface)]
        pairs += [(f"ink on {name}", c.ink, tone.soft), (f"{name} on ground", tone.ink, c.ground)]
    return pairs


@pytest.mark.parametrize(("theme", "least"), [(ThemeName.LIGHT, 4.5), (ThemeName.CONTRAST, 7.0)])
def test_text_keeps_its_contrast(theme: ThemeName, least: float) -> None:
    weak = [
        (name, round(contrast(ink, back), 2))
        for name, ink, back in text_pairs(COLOURS[theme])
        if contrast(ink, back) < least
    ]
    assert weak == []


@pytest.mark.parametrize("theme", list(ThemeName))
def test_edges_and_focus_are_seen(theme: ThemeName) -> None:
    colours = COLOURS[theme]
    for back in (colours.ground, colours.surface):
        assert contrast(colours.edge, back) >= 3
        assert contrast(colours.focus, back) >= 3
    assert contrast(colours.focus_gap, colours.accent) >= 3


def test_spaces_are_on_the_grid() -> None:
    assert all(step % 4 == 0 for step in Space)


def test_every_role_has_a_size() -> None:
    assert set(TYPE) == set(TextRole)
    assert min(kind.px for kind in TYPE.values()) >= 13
