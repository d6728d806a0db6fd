"""Grounds that things stand on: cards, bars and side columns."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets.text import Text


class Panel(QFrame):
    """A frame on a ground of the theme: ``card``, ``bar``, ``foot``, ``side``, ``side-end``, ``surface``."""

    def __init__(self, ground: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", ground)
        # Without this a plain widget's ground from the style sheet isn't painted.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class Rule(Panel):
    """A thin line between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rule", parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Card(Panel):
    """A card with a title (hidden while empty) and a column, ``body``, for its content."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.heading = Text(title, TextRole.SUBHEADING, wrap=True)
        self.heading.setVisible(bool(title))
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.heading)
        column.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self.heading.setText(title)
        self.heading.setVisible(bool(title))


class Bar(Panel):
    """A bar across the window with things at its ``start`` and at its ``end``.

    ``TopBar`` and ``ActionBar`` are the two heights that the windows use.
    """

    def __init__(self, ground: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XXS, Space.M, Space.XXS)
        row.setSpacing(Space.M)
        self.start = QHBoxLayout()
        self.start.setSpacing(Space.S)
        self.end = QHBoxLayout()
        self.end.setSpacing(Space.S)
        row.addLayout(self.start, 1)
        row.addLayout(self.end)

    def add(self, widgets: Sequence[QWidget] = (), end: Sequence[QWidget] = ()) -> None:
        """Put widgets at the start and at the end, in reading order."""
        for widget in widgets:
            self.start.addWidget(widget)
        for widget in end:
            self.end.addWidget(widget)


class TopBar(Bar):
    """The bar at the top of a window: where one is, and the state of the line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", 44, parent)


class ActionBar(Bar):
    """The bar at the foot of a window: what can be done now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("foot", 64, parent)
