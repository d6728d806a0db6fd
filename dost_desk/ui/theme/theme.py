"""Builds a theme from its tokens and puts it on the application, at start and live."""

import dataclasses
import functools
from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from dost_desk.ui.theme import stylesheet, tokens
from dost_desk.ui.theme.fonts import FALLBACKS
from dost_desk.ui.theme.tokens import Colours, ThemeName


@dataclasses.dataclass(frozen=True)
class Theme:
    """A theme: its name, the size factor of text and space, and the font families to try, best first."""

    name: ThemeName = ThemeName.LIGHT
    scale: float = 1.0
    families: tuple[str, ...] = FALLBACKS

    @property
    def colours(self) -> Colours:
        """The colours of this theme."""
        return tokens.COLOURS[self.name]

    @functools.cached_property
    def sheet(self) -> str:
        """The style sheet, for the application or for one window (a kiosk has its own scale)."""
        return stylesheet.write(self.name, self.colours, self.scale)

    def font(self, role: tokens.TextRole = tokens.TextRole.BODY) -> QFont:
        """Return the font of a text role."""
        kind = tokens.TYPE[role]
        made = QFont(list(self.families))
        made.setPixelSize(round(kind.px * self.scale))
        made.setWeight(QFont.Weight.Bold if kind.weight >= QFont.Weight.Bold else QFont.Weight.Normal)
        return made

    def palette(self) -> QPalette:
        """Return the palette: what a widget that no rule names is drawn with."""
        colours = self.colours
        made = QPalette()
        role = QPalette.ColorRole
        for where, value in (
            (role.Window, colours.ground),
            (role.WindowText, colours.ink),
            (role.Base, colours.surface),
            (role.AlternateBase, colours.sunken),
            (role.Text, colours.ink),
            (role.PlaceholderText, colours.ink_disabled),
            (role.Button, colours.surface),
            (role.ButtonText, colours.ink),
            (role.BrightText, colours.problem.ink),
            (role.ToolTipBase, colours.surface),
            (role.ToolTipText, colours.ink),
            (role.Highlight, colours.accent),
            (role.HighlightedText, colours.on_accent),
            (role.Link, colours.accent),
            (role.LinkVisited, colours.accent),
            (role.Mid, colours.edge),
            (role.Light, colours.surface),
            (role.Dark, colours.edge),
        ):
            made.setColor(where, QColor(value))
        for where in (role.WindowText, role.Text, role.ButtonText):
            made.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.ink_disabled))
        return made


def apply(app: QApplication, theme: Theme) -> None:
    """Put ``theme`` on the whole application; every open window changes at once."""
    if app.style().objectName() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(theme.palette())
    app.setFont(theme.font())
    app.setStyleSheet(theme.sheet)


def restyle(widgets: Sequence[QWidget]) -> None:
    """Look the style rules of ``widgets`` up again, after a property that the rules name has changed."""
    for widget in widgets:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.updateGeometry()
        widget.update()
