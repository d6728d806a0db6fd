"""A chip: a short fact beside a thing, as icon and text."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from dost_desk.ui.theme import Space, TextRole, restyle
from dost_desk.ui.widgets.icon import Icon
from dost_desk.ui.widgets.text import Text


class Chip(QFrame):
    """A badge in a tone (``""``, ``accent``, ``ok``, ``waiting``, ``problem``, ``info``)."""

    def __init__(self, text: str = "", icon: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("piece", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._icon = Icon("circle", 16)
        self._label = Text("", TextRole.CAPTION)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XS, 3, Space.XS, 3)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._label)
        self.show_fact(text, icon, tone)

    def text(self) -> str:
        """Return the text."""
        return self._label.text()

    def tone(self) -> str:
        """Return the tone."""
        return str(self.property("tone"))

    def show_fact(self, text: str, icon: str = "", tone: str = "") -> None:
        """Show a text with an icon (none for ``""``) in a tone."""
        self._label.setText(text)
        self._icon.setVisible(bool(icon))
        if icon:
            self._icon.set_icon(icon, tone)
        self.setAccessibleName(text)
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle([self, self._label, self._icon])
