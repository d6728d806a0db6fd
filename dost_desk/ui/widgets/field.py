"""A labelled field: label, editor, help, and the problem beside it. What was typed is never touched."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dost_desk.ui.theme import TextRole, restyle
from dost_desk.ui.widgets.icon import Icon
from dost_desk.ui.widgets.key_button import KeyButton, Variant
from dost_desk.ui.widgets.sight import bring_into_sight
from dost_desk.ui.widgets.text import Text


class Field(QWidget):
    """One editor with its label, help and problem line.

    A problem is an ``error`` (can't be taken) or a ``warning`` (is taken and recorded). A suggestion is a
    button that the person may press; ``suggested`` says that they did. Nothing here changes the editor.
    """

    suggested = Signal()

    def __init__(
        self, label: str, editor: QWidget, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = Text(label, TextRole.STRONG, wrap=True)
        self.label.setBuddy(editor)
        self.help = Text(help_text, TextRole.CAPTION, wrap=True, quiet=True)
        self._icon = Icon("error", 18)
        self._problem = Text("", TextRole.CAPTION, wrap=True)
        self._button = KeyButton("", variant=Variant.QUIET)
        self._button.clicked.connect(self.suggested)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._problem, 1)
        row.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(editor)
        column.addWidget(self.help)
        column.addLayout(row)
        self.set_texts(label, help_text)
        self.clear_problem()

    def set_texts(self, label: str, help_text: str = "") -> None:
        """Show label and help in the language of now."""
        self.label.setText(label)
        self.help.setText(help_text)
        self.help.setVisible(bool(help_text))
        self.editor.setAccessibleName(label)

    def problem(self) -> str:
        """Return the sentence that is shown, or ``""``."""
        return self._problem.text() if self._problem.isVisibleTo(self) else ""

    def set_error(self, text: str, suggestion: str = "") -> None:
        """Say why what was typed can't be taken, and scroll field and sentence into sight."""
        new = text != self.problem()
        self._show(text, "error", suggestion)
        if new:
            bring_into_sight(self)

    def set_warning(self, text: str, suggestion: str = "") -> None:
        """Say what looks odd about what was typed, which is taken all the same."""
        self._show(text, "warning", suggestion)

    def clear_problem(self) -> None:
        """Take the problem away."""
        for widget in (self._icon, self._problem, self._button):
            widget.hide()
        self._set_state("")
        self.editor.setAccessibleDescription(self.help.text())

    def _show(self, text: str, state: str, suggestion: str) -> None:
        tone = "problem" if state == "error" else "waiting"
        self._icon.set_icon("error" if state == "error" else "warning", tone)
        self._problem.setText(text)
        self._problem.set_tone(tone)
        self._button.setText(suggestion)
        self._icon.show()
        self._problem.show()
        self._button.setVisible(bool(suggestion))
        self._set_state(state)
        self.editor.setAccessibleDescription(text)

    def _set_state(self, state: str) -> None:
        if (self.editor.property("state") or "") != state:
            self.editor.setProperty("state", state)
            restyle([self.editor])
