"""One file of the case: what it is, its size, the beginning of its hash, and what can be done with it."""

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dost_desk.domain.acceptance import SIGNED_APPLICATION
from dost_desk.domain.case import Attachment
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Chip, Icon, KeyButton, Panel, Text, Variant

_DIGITS_SHOWN = 16


class AttachmentCard(Panel):
    """Objects are named ``attachment-<number>``, with ``-open`` and ``-print``."""

    open_asked = Signal()
    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._attachment: Attachment | None = None
        self.name = Text("", TextRole.STRONG, wrap=True)
        self.facts = Text("", TextRole.CAPTION, quiet=True, wrap=True)
        self.signed = Chip()
        self.open = KeyButton(icon="eye")
        self.open.clicked.connect(self.open_asked)
        self.print = KeyButton(icon="printer", variant=Variant.QUIET)
        self.print.clicked.connect(self.print_asked)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.name)
        texts.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(Icon("document", 24, "accent"))
        row.addLayout(texts, 1)
        row.addWidget(self.signed)
        row.addWidget(self.open)
        row.addWidget(self.print)

    def show_attachment(self, attachment: Attachment, number: int, *, signed: bool) -> None:
        """Show a file; ``signed`` says that it is the very paper of the signature."""
        self._attachment = attachment
        prefix = f"attachment-{number}"
        self.setObjectName(prefix)
        self.open.setObjectName(f"{prefix}-open")
        self.print.setObjectName(f"{prefix}-print")
        self.signed.setVisible(signed)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language of now."""
        one = self._attachment
        if one is None:
            return
        what = self.tr("Signed application") if one.what == SIGNED_APPLICATION else one.what
        self.name.setText(f"{what} · {one.name}")
        size = QLocale().formattedDataSize(one.size, 1)
        self.facts.setText(f"{size} · SHA-256 {one.sha256[:_DIGITS_SHOWN]}…")
        self.facts.setToolTip(one.sha256)
        self.signed.show_fact(self.tr("As signed"), "tick-circle", "ok")
        self.open.setText(self.tr("Open"))
        self.print.setText(self.tr("Print again"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
