"""The look of every screen: tokens, style sheet, fonts and icons."""

from dost_desk.ui.theme import fonts, icons
from dost_desk.ui.theme.theme import Theme, apply, restyle
from dost_desk.ui.theme.tokens import Space, TextRole, ThemeName

__all__ = ["Space", "TextRole", "Theme", "ThemeName", "apply", "fonts", "icons", "restyle"]
