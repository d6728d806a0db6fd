"""A field of the case that is written when it is left: read by its type, kept on error."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from dost_desk.errors import DostError
from dost_desk.forms.field_display import display
from dost_desk.forms.field_parsing import parse
from dost_desk.forms.field_types import FieldOptions, FieldType, Parsed, Problem, Severity
from dost_desk.ui import messages
from dost_desk.ui.widgets import Field

Write = Callable[[str, Callable[[], None], Callable[[DostError], None]], None]
"""Writes a value; calls the first function once it is on the disk, or the second with the error."""

_DATES = frozenset({FieldType.DATE, FieldType.PARTIAL_DATE})


class SavedField(Field):
    """A line written on Enter or when the cursor leaves it. What can't be taken stays as typed."""

    def __init__(self, kind: FieldType, write: Write, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__("", self.line, "", parent)
        self.kind = kind
        self._write = write
        self._options = FieldOptions()
        self._stored = ""
        self._refused = False
        self._writing = False
        self.line.editingFinished.connect(self.commit)
        self.line.returnPressed.connect(self.focusNextChild)
        self.suggested.connect(self._take_suggestion)
        self._suggestion = ""

    def set_kind(self, kind: FieldType, options: FieldOptions) -> None:
        """Read the value by another type, e.g. the card of a foreigner."""
        if (kind, options) == (self.kind, self._options):
            return
        self.kind, self._options = kind, options
        if self.line.text() and not self._writing:
            self._judge(parse(kind, self.line.text(), options))

    def forget(self) -> None:
        """Begin anew for another case: what was typed for the one before is gone from the screen."""
        self._stored, self._refused, self._writing = "", False, False
        self.line.clear()
        self.clear_problem()

    def show_value(self, stored: str) -> None:
        """Show the value of the case, unless something else is being typed here."""
        if self._writing or self._refused or self.line.isModified():
            return
        read = parse(self.kind, stored, self._options)
        self._stored = self._written(read) if read.ok else stored
        if self.line.text() != self._stored:
            self.line.setText(self._stored)
            self._show_beginning()
        if stored:
            self._judge(read)

    def commit(self) -> None:
        """Write what was typed, if it is something new and can be taken."""
        typed = self.line.text()
        if typed == self._stored:
            self._refused = False
            self.line.setModified(False)
            self._show_beginning()
            return
        read = parse(self.kind, typed, self._options)
        self._judge(read)
        self._refused = not read.ok
        if self._refused or self._writing:
            return
        value = str(read.value) if read.value is not None else ""
        shown = self._written(read)
        self._writing, self._stored = True, typed
        self._write(shown if self.kind in _DATES else value, lambda: self._done(typed, shown), self._failed)

    def _show_beginning(self) -> None:
        # Of a long text the beginning says more than the end, where typing left it.
        if not self.line.hasFocus():
            self.line.setCursorPosition(0)

    def _written(self, read: Parsed) -> str:
        """Return the value as people write it."""
        if read.value is None:
            return ""
        return display(self.kind, read.value, self._options, QLocale().name()[:2])

    def _judge(self, read: Parsed) -> None:
        problems = sorted(read.problems, key=lambda problem: problem.severity is not Severity.ERROR)
        if not problems:
            self._suggestion = ""
            self.clear_problem()
            return
        self._show_problem(problems[0])

    def _show_problem(self, problem: Problem) -> None:
        text = messages.say(problem.code, problem.values)
        self._suggestion = problem.suggestion or ""
        label = self._suggestion
        if problem.severity is Severity.ERROR:
            self.set_error(text, label)
        else:
            self.set_warning(text, label)

    def _take_suggestion(self) -> None:
        if self._suggestion:
            self.line.setText(self._suggestion)
            self.commit()

    def _done(self, typed: str, shown: str) -> None:
        self._writing = False
        if self.line.text() == typed:
            self._stored = shown
            self.line.setText(shown)
            self.line.setModified(False)
            self._show_beginning()
        elif not self.line.hasFocus():
            # Something else was typed and left while the first was being written.
            self.commit()

    def _failed(self, error: DostError) -> None:
        self._writing, self._refused = False, True
        self._stored = ""
        self.set_error(messages.sentence(error))


class CalmBox(QComboBox):
    """A list of choices that the mouse wheel doesn't change while the page is scrolled over it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class SavedChoice(Field):
    """A choice from a list, written as soon as it is made. ``chosen`` carries the key."""

    chosen = Signal(str)

    def __init__(self, write: Write, parent: QWidget | None = None) -> None:
        self.box = CalmBox()
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        super().__init__("", self.box, "", parent)
        self._write = write
        self._stored = ""
        self.box.activated.connect(self._commit)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer (key, words) to choose from; what is chosen stays."""
        kept = self.key()
        self.box.clear()
        for key, words in options:
            self.box.addItem(words, key)
        self.box.setCurrentIndex(max(0, self.box.findData(kept)))

    def key(self) -> str:
        """Return the key that is shown."""
        return str(self.box.currentData() or "")

    def show_value(self, stored: str) -> None:
        """Show the value of the case; one that is not offered is added, for it must not vanish."""
        self._stored = stored
        index = self.box.findData(stored)
        if index < 0:
            self.box.addItem(stored, stored)
            index = self.box.count() - 1
        if not self.box.view().isVisible():
            self.box.setCurrentIndex(index)

    def _commit(self) -> None:
        key = self.key()
        self.clear_problem()
        if key != self._stored:
            self._write(key, lambda: self.chosen.emit(key), self._failed)

    def _failed(self, error: DostError) -> None:
        self.set_error(messages.sentence(error))
