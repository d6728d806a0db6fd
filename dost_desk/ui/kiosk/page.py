"""What every screen of the kiosk has in common: a head that is read and a touch zone below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dost_desk.ui.i18n import Phrases
from dost_desk.ui.kiosk.size import KioskSize
from dost_desk.ui.theme import TextRole
from dost_desk.ui.widgets import Text


class Speaking(QWidget):
    """A widget that speaks the visitor's language, whatever the application speaks."""

    def __init__(self, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phrases = phrases

    def tr(self, source: str, _comment: str = "", n: int = -1) -> str:  # type: ignore[override]  # Qt's stub differs
        """Translate by the kiosk's own phrases; the class is the context, as in Qt."""
        return self.phrases.text(type(self).__name__, source, n)

    def retranslate(self) -> None:
        """Show all texts in the language of now."""

    def rescale(self, size: KioskSize) -> None:
        """Fit to the window and to the wish for larger text."""


class KioskPage(Speaking):
    """A screen: ``title`` and ``detail`` in the head, ``zone`` for what is touched."""

    def __init__(self, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(phrases, parent)
        self.title = Text("", TextRole.DISPLAY, wrap=True)
        self.detail = Text("", TextRole.READING, wrap=True, quiet=True)
        self.head = QWidget()
        self.head_column = QVBoxLayout(self.head)
        self.head_column.setContentsMargins(0, 0, 0, 0)
        self.head_column.addStretch(1)
        self.head_column.addWidget(self.title)
        self.head_column.addWidget(self.detail)
        self.head_column.addStretch(1)
        self.zone = QVBoxLayout()
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.head)
        self.column.addLayout(self.zone, 1)
        for text in (self.title, self.detail):
            text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def rescale(self, size: KioskSize) -> None:
        """Fit the head and the margins; the style sheet's sizes follow the kiosk's scale by themselves."""
        self.head.setFixedHeight(size.head)
        self.column.setContentsMargins(size.px(56), size.px(8), size.px(56), size.px(20))
        self.column.setSpacing(size.px(16))
        self.zone.setSpacing(size.px(20))
        self.head_column.setSpacing(size.px(10))

    def forget(self) -> None:
        """Leave nothing of the visitor on the screen."""
