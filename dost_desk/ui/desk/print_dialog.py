"""Which paper of the case to print (F9)."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from dost_desk.services.views import CaseView
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import BigChoice, Dialog, KeyButton, Text, Variant

RECEIPT, MISSING = "receipt", "missing"

_WIDTH = 512


class PrintDialog(Dialog):
    """``chosen`` carries the paper's name: ``receipt`` or ``missing``."""

    chosen = Signal(str)

    def __init__(self, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("print-dialog")
        self._view = view
        self._heading = Text("", TextRole.HEADING, wrap=True)
        self.receipt = BigChoice("", "certificate", px=18, key="1")
        self.receipt.setObjectName("print-receipt")
        self.missing = BigChoice("", "documents", px=18, key="2")
        self.missing.setObjectName("print-missing")
        self.receipt.setEnabled(bool(view.registered_at))
        self.missing.setEnabled(bool(view.checklist.missing or view.checklist.pending))
        self.cancel = KeyButton("", "Esc", Variant.QUIET)
        self.cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        # As large as its content: Qt would cut a dialog at two thirds of a small screen.
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        column.addStrut(_WIDTH)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self._heading)
        for choice, name in ((self.receipt, RECEIPT), (self.missing, MISSING)):
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.clicked.connect(lambda _checked=False, paper=name: self._choose(paper))
            column.addWidget(choice)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignRight)
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 and 2 choose."""
        for key, choice in ((Qt.Key.Key_1, self.receipt), (Qt.Key.Key_2, self.missing)):
            if event.key() == key and choice.isEnabled():
                choice.click()
                return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(self.tr("Print"))
        self._heading.setText(self.tr("Which paper?"))
        registered = bool(self._view.registered_at)
        self.receipt.set_texts(
            self.tr("Receipt"),
            self.tr("Case number, dates, and what happens next")
            if registered
            else self.tr("Only after the case is registered"),
        )
        lacking = bool(self._view.checklist.missing or self._view.checklist.pending)
        self.missing.set_texts(
            self.tr("Notice of missing documents"),
            self.tr("What, in which form, until when") if lacking else self.tr("Nothing is missing"),
        )
        self.cancel.setText(self.tr("Back"))

    def _choose(self, paper: str) -> None:
        self.accept()
        self.chosen.emit(paper)
