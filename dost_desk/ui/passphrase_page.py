"""Asks for the passphrase of the store, where its key is not in the system's keyring; or for a new one."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Field, KeyButton, Text, Variant

SHORTEST = 8
"""Characters of a new passphrase, at least; the key behind it is stretched (argon2id)."""

_WIDTH = 460


class PassphrasePage(QWidget):
    """``given`` carries what was typed; after a wrong one it stays there, marked, to be mended."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passphrase-page")
        self._wrong = False
        self._new = False
        self.line = _secret("passphrase")
        self.again = _secret("passphrase-again")
        self._title = Text("", TextRole.TITLE, wrap=True)
        self._why = Text("", wrap=True)
        self._field = Field("", self.line)
        self._field_again = Field("", self.again)
        self.line.textEdited.connect(self._field.clear_problem)
        self.again.textEdited.connect(self._field_again.clear_problem)
        self.line.returnPressed.connect(self._go_on)
        self.again.returnPressed.connect(self._give)
        self._button = KeyButton("", "Enter", Variant.PRIMARY, "unlock")
        self._button.setObjectName("open-store")
        self._button.clicked.connect(self._give)
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(Space.M)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._why)
        column.addWidget(self._field)
        column.addWidget(self._field_again)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        across = QHBoxLayout(self)
        across.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self.line)
        self._show()

    @property
    def problem(self) -> str:
        """The sentence beside the field that has to be mended, "" when there is none."""
        return self._field.problem() or self._field_again.problem()

    def ask(self, *, wrong: bool) -> None:
        """Ask; ``wrong`` says that what was given before did not open the store."""
        self._wrong, self._new = wrong, False
        self._show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_new(self) -> None:
        """Ask for a new passphrase, twice: nobody could mend a slip of the finger later."""
        self._wrong, self._new = False, True
        self._show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Show the texts in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _go_on(self) -> None:
        if self._new and not self.again.text():
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._give()

    def _give(self) -> None:
        self._field.clear_problem()
        self._field_again.clear_problem()
        words = self.line.text()
        if not words:
            self._refuse(self._field, self.tr("Type the passphrase."))
        elif self._new and len(words) < SHORTEST:
            self._refuse(self._field, self.tr("Too short: at least {0} characters.").format(SHORTEST))
        elif self._new and words != self.again.text():
            self._refuse(self._field_again, self.tr("The two are not the same. Type it once more."))
        else:
            self.given.emit(words)

    def _refuse(self, field: Field, why: str) -> None:
        field.set_error(why)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self._field_again.setVisible(self._new)
        self._why.setVisible(self._new)
        self._field.clear_problem()
        self._field_again.clear_problem()
        self._field_again.set_texts(self.tr("The same passphrase once more"))
        if self._new:
            self._title.setText(self.tr("Protect the records of this station"))
            self._why.setText(
                self.tr(
                    "This computer has no keyring, so a passphrase opens the records. "
                    "Nobody can restore it: keep it in a safe place."
                )
            )
            self._field.set_texts(
                self.tr("New passphrase"), self.tr("At least {0} characters.").format(SHORTEST)
            )
            self._button.setText(self.tr("Set and open"))
            return
        self._title.setText(self.tr("The records are locked"))
        self._field.set_texts(
            self.tr("Passphrase of this station"), self.tr("It was set when the station was set up.")
        )
        self._button.setText(self.tr("Unlock"))
        if self._wrong:
            self._field.set_error(self.tr("This passphrase does not open the records."))


def _secret(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
