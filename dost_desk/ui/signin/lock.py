"""The lock (Ctrl+L): nothing of the case is in sight, and the PIN leads back to where the cursor was."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dost_desk.errors import DostError
from dost_desk.ui import messages
from dost_desk.ui.signin.model import SignInModel
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Card, Field, Icon, KeyButton, Text, Variant

ATTEMPTS = 5
"""Wrong PINs after which the password is asked for: a PIN is short."""
_WIDTH = 380


class LockView(QWidget):
    """``unlocked`` after the right PIN; ``left`` when another is to sign in, or after too many wrong ones."""

    unlocked = Signal()
    left = Signal()

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lock-view")
        self._model = model
        self._wrong = 0
        self._heading = Text("", TextRole.TITLE)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._who = Text("", TextRole.SUBHEADING, quiet=True)
        self._who.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.pin = QLineEdit()
        self.pin.setObjectName("pin")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin = Field("", self.pin)
        self.pin.returnPressed.connect(self._unlock)
        self.pin.textEdited.connect(self._pin.clear_problem)
        self.open = KeyButton("", "Enter", Variant.PRIMARY, "unlock")
        self.open.setObjectName("unlock")
        self.open.clicked.connect(self._unlock)
        self.leave = KeyButton("", variant=Variant.QUIET, icon="exit")
        self.leave.setObjectName("lock-sign-out")
        self.leave.clicked.connect(self.left)
        card = Card()
        card.setFixedWidth(_WIDTH)
        for part in (self._pin, self.open, self.leave):
            card.body.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(Space.S)
        column.addStretch(1)
        column.addWidget(Icon("lock", 48, "accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._heading)
        column.addWidget(self._who)
        column.addSpacing(Space.S)
        column.addLayout(row)
        column.addStretch(2)
        self.retranslate()

    def begin(self) -> None:
        """Ask for the PIN."""
        self.pin.clear()
        self._pin.clear_problem()
        self.retranslate()
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        who = self._model.current
        self._heading.setText(self.tr("Locked"))
        self._who.setText(f"{who.staff} · {who.name}" if who else "")
        has_pin = who is None or bool(who.pin_hash)
        self._pin.set_texts(self.tr("PIN") if has_pin else self.tr("Password"))
        self.open.setText(self.tr("Unlock"))
        self.leave.setText(self.tr("Another person signs in"))

    def _unlock(self) -> None:
        if not self.pin.text() or not self.open.isEnabled():
            return
        self.open.setEnabled(False)
        self._model.unlock(self.pin.text(), self._opened, self._failed)

    def _opened(self) -> None:
        self._wrong = 0
        self.open.setEnabled(True)
        self.pin.clear()
        self.unlocked.emit()

    def _failed(self, error: DostError) -> None:
        self.open.setEnabled(True)
        self._wrong += 1
        if self._wrong >= ATTEMPTS:
            self._wrong = 0
            self.left.emit()
            return
        self._pin.set_error(messages.sentence(error))
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pin.selectAll()
