"""Facts as pairs of a name and a value, one under another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Text


class FactsGrid(QWidget):
    """Shows (name, value) pairs; an empty value shows as a dash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[str, str]] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnMinimumWidth(0, 190)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show the pairs in this order; the same ones again cost nothing."""
        if list(facts) == self._shown:
            return
        self._shown = list(facts)
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(facts):
            value_text = Text(value or "—", TextRole.STRONG, wrap=True)
            value_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(Text(name, quiet=True, wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value_text, row, 1)
