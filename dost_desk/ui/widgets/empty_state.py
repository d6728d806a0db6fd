"""What a view shows where there is nothing yet: why, and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets.icon import Icon
from dost_desk.ui.widgets.key_button import KeyButton, Variant
from dost_desk.ui.widgets.text import Text


class EmptyState(QWidget):
    """An icon, a title, a sentence and at most one action, in the middle of the room there is."""

    acted = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = Icon(icon, 48, "quiet")
        self.title = Text("", TextRole.HEADING, wrap=True)
        self.detail = Text("", quiet=True, wrap=True)
        self.button = KeyButton(variant=Variant.PRIMARY)
        self.button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setSpacing(Space.S)
        column.addStretch(1)
        column.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self.title, self.detail):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(text)
        column.addSpacing(Space.XS)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def set_texts(self, title: str, detail: str = "", action: str = "", key: str = "") -> None:
        """Show the texts; the button only with an ``action``."""
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.button.setText(action)
        self.button.set_key(key)
        self.button.setVisible(bool(action))
