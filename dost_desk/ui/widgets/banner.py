"""A message across a view that stays until its cause is gone, with what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dost_desk.ui.theme import Space, TextRole, restyle
from dost_desk.ui.widgets.icon import Icon
from dost_desk.ui.widgets.key_button import KeyButton, Variant
from dost_desk.ui.widgets.text import Text

ICONS = {"info": "info", "ok": "tick-circle", "waiting": "warning", "problem": "error"}


class Banner(QFrame):
    """Says what is broken, what is safe and what to do. Hidden until ``show_message``.

    ``flat`` makes it a strip from edge to edge, under a top bar.
    """

    acted = Signal()

    def __init__(self, parent: QWidget | None = None, *, flat: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("piece", "banner")
        self.setProperty("edge", "flat" if flat else "")
        self.icon = Icon("info", 22)
        self.title = Text("", TextRole.STRONG, wrap=True)
        self.detail = Text("", wrap=True)
        self.button = KeyButton()
        self.button.clicked.connect(self.acted)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self.icon)
        row.addLayout(texts, 1)
        row.addWidget(self.button)
        self.hide()

    def show_message(self, tone: str, title: str, detail: str = "", action: str = "", key: str = "") -> None:
        """Show a message as ``info``, ``ok``, ``waiting`` or ``problem``; ``action`` labels the button."""
        self.icon.set_icon(ICONS[tone], tone)
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.button.setText(action)
        self.button.set_key(key)
        self.button.setVisible(bool(action))
        self.button.set_variant(Variant.SECONDARY)
        self.setAccessibleName(f"{title} {detail}".strip())
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle([self])
        self.show()

    def clear(self) -> None:
        """Take the message away."""
        self.hide()
