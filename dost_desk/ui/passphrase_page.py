"""Asks for the passphrase of the store, where its key is not in the system's keyring."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Field, KeyButton, Text, Variant

_WIDTH = 420


class PassphrasePage(QWidget):
    """``given`` carries what was typed; after a wrong one it stays there, marked, to be mended."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passphrase-page")
        self._wrong = False
        self.line = QLineEdit()
        self.line.setObjectName("passphrase")
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.returnPressed.connect(self._give)
        self._title = Text("", TextRole.TITLE, wrap=True)
        self._field = Field("", self.line)
        self.line.textEdited.connect(self._field.clear_problem)
        self._button = KeyButton("", "Enter", Variant.PRIMARY, "unlock")
        self._button.setObjectName("open-store")
        self._button.clicked.connect(self._give)
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(Space.M)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._field)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        across = QHBoxLayout(self)
        across.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self.line)
        self._retranslate()

    def ask(self, *, wrong: bool) -> None:
        """Ask; ``wrong`` says that what was given before did not open the store."""
        self._wrong = wrong
        self._retranslate()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Show the texts in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _give(self) -> None:
        if self.line.text():
            self.given.emit(self.line.text())
        else:
            self._field.set_error(self.tr("Type the passphrase."))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("The records are locked"))
        self._field.set_texts(
            self.tr("Passphrase of this station"), self.tr("It was set when the station was set up.")
        )
        self._button.setText(self.tr("Unlock"))
        if self._wrong:
            self._field.set_error(self.tr("This passphrase does not open the records."))
        else:
            self._field.clear_problem()
