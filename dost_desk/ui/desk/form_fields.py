"""Editors of one value each: emitted when committed, and what is being typed is never overwritten."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dost_desk.forms.field_display import NO, YES
from dost_desk.forms.field_parsing import parse
from dost_desk.forms.field_types import FieldOptions, FieldType, Option
from dost_desk.forms.localised import Localised
from dost_desk.ui.desk.flow import FlowLayout

YES_OR_NO = (Option("yes", YES), Option("no", NO))
_LINES = 3


class Standing:
    """Decides whether a value that was read afresh may replace what the editor shows.

    While a value that was typed here is on its way to the disk, or is being typed, or couldn't be taken, a
    reload must not touch it.
    """

    def __init__(self) -> None:
        self._stored = ""
        self._sent: str | None = None

    def load(self, raw: str) -> None:
        """Begin with the value of another subject."""
        self._stored, self._sent = raw, None

    def to_commit(self, typed: str) -> bool:
        """Say whether ``typed`` is news, and remember it as sent."""
        if typed == (self._stored if self._sent is None else self._sent):
            return False
        self._sent = typed
        return True

    def not_taken(self) -> None:
        """The value that was sent couldn't be taken: the same text may be sent again."""
        self._sent = None

    def shows(self, raw: str, typed: str, *, typing: bool) -> bool:
        """Take a fresh value in; say whether the editor shall show it."""
        news = raw != self._stored
        clean = typed == self._stored
        self._stored = raw
        if self._sent is not None:
            if raw != self._sent:
                return False
            self._sent = None
        return news and (clean or not typing)


class LineValue(QLineEdit):
    """One line; committed by Enter or by leaving it."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing = Standing()
        self.editingFinished.connect(self.commit)

    def raw(self) -> str:
        """Return what is typed."""
        return self.text()

    def load(self, raw: str) -> None:
        """Show the value of another subject."""
        self._standing.load(raw)
        self.setText(raw)
        self._show_beginning()

    def show_raw(self, raw: str) -> None:
        """Show the value as it is on the disk, unless something else is being typed."""
        if self._standing.shows(raw, self.text(), typing=self.hasFocus()):
            self.setText(raw)
            self._show_beginning()

    def commit(self) -> None:
        """Emit what is typed if it is news."""
        if self._standing.to_commit(self.text()):
            self.committed.emit(self.text())
        self._show_beginning()

    def _show_beginning(self) -> None:
        # Of a long text the beginning says more than the end, where typing left it.
        if not self.hasFocus():
            self.setCursorPosition(0)

    def not_taken(self) -> None:
        """What was committed couldn't be taken; it stays as typed."""
        self._standing.not_taken()


class TextValue(QPlainTextEdit):
    """Several lines; committed by Ctrl+Enter or by leaving it. Tab goes on to the next field."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing = Standing()
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 28)

    def raw(self) -> str:
        """Return what is typed."""
        return self.toPlainText()

    def load(self, raw: str) -> None:
        """Show the value of another subject."""
        self._standing.load(raw)
        self.setPlainText(raw)

    def show_raw(self, raw: str) -> None:
        """Show the value as it is on the disk, unless something else is being typed."""
        if self._standing.shows(raw, self.toPlainText(), typing=self.hasFocus()):
            self.setPlainText(raw)

    def commit(self) -> None:
        """Emit what is typed if it is news."""
        if self._standing.to_commit(self.toPlainText()):
            self.committed.emit(self.toPlainText())

    def not_taken(self) -> None:
        """What was committed couldn't be taken; it stays as typed."""
        self._standing.not_taken()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit on leaving."""
        super().focusOutEvent(event)
        self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commit on Ctrl+Enter."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
        else:
            super().keyPressEvent(event)


class ChoiceValue(QWidget):
    """Options as radio buttons (one) or check boxes (several); committed at each choice.

    Buttons are named ``<object name>-<option key>``. ``down`` sets long options one under another.
    """

    committed = Signal(str)
    _BUTTONS: ClassVar[dict[FieldType, type[QAbstractButton]]] = {FieldType.MULTIPLE_CHOICE: QCheckBox}

    def __init__(
        self,
        options: Sequence[Option],
        field_type: FieldType = FieldType.CHOICE,
        parent: QWidget | None = None,
        *,
        down: bool = False,
    ) -> None:
        super().__init__(parent)
        self._options = tuple(options)
        self._type = field_type
        self._raw = ""
        self._group = QButtonGroup(self)
        self._group.setExclusive(field_type is not FieldType.MULTIPLE_CHOICE)
        layout = QVBoxLayout(self) if down else FlowLayout(self, 10)
        layout.setContentsMargins(0, 0, 0, 0)
        self.buttons: dict[str, QAbstractButton] = {}
        for option in self._options:
            button = self._BUTTONS.get(field_type, QRadioButton)()
            self._group.addButton(button)
            layout.addWidget(button)
            self.buttons[option.key] = button
        self._group.buttonClicked.connect(self._chosen)
        if self.buttons:
            self.setFocusProxy(next(iter(self.buttons.values())))
        self.retranslate()

    def setObjectName(self, name: str) -> None:
        """Name the options after the editor."""
        super().setObjectName(name)
        for key, button in self.buttons.items():
            button.setObjectName(f"{name}-{key}")

    def raw(self) -> str:
        """Return the keys that are chosen, joined by commas."""
        return self._raw

    def load(self, raw: str) -> None:
        """Show the value of another subject."""
        self.show_raw(raw)

    def show_raw(self, raw: str) -> None:
        """Show the value as it is on the disk."""
        self._raw = raw
        chosen = self._keys(raw)
        blocker = QSignalBlocker(self._group)
        self._group.setExclusive(False)
        for key, button in self.buttons.items():
            button.setChecked(key in chosen)
        self._group.setExclusive(self._type is not FieldType.MULTIPLE_CHOICE)
        blocker.unblock()

    def not_taken(self) -> None:
        """Nothing to do: a choice can be made again."""

    def retranslate(self) -> None:
        """Show the options in the language of now."""
        language = QLocale().name()
        for option in self._options:
            self.buttons[option.key].setText(option.title.text(language).replace("&", "&&"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def setAccessibleName(self, name: str) -> None:
        """Give each option the question it answers."""
        super().setAccessibleName(name)
        for button in self.buttons.values():
            button.setAccessibleDescription(name)

    def _chosen(self, clicked: QAbstractButton) -> None:
        if clicked.isChecked():
            self._exclude(clicked)
        keys = [key for key, button in self.buttons.items() if button.isChecked()]
        raw = ",".join(keys)
        if raw != self._raw:
            self._raw = raw
            self.committed.emit(raw)

    def _exclude(self, clicked: QAbstractButton) -> None:
        """“Nobody” excludes the others, and each of the others excludes it."""
        alone = {option.key for option in self._options if option.exclusive}
        mine = next(key for key, button in self.buttons.items() if button is clicked)
        for key, button in self.buttons.items():
            if button is not clicked and (mine in alone or key in alone):
                button.setChecked(False)

    def _keys(self, raw: str) -> set[str]:
        if self._options == YES_OR_NO:
            value = parse(FieldType.YES_NO, raw).value
            return set() if value is None else {"yes" if value else "no"}
        value = parse(self._type, raw, FieldOptions(choices=self._options)).value
        if isinstance(value, tuple):
            return set(value)
        return {value} if isinstance(value, str) else set()


Editor = LineValue | TextValue | ChoiceValue


def editor_for(field_type: FieldType, options: Sequence[Option] = ()) -> Editor:
    """Return the editor of a kind of field."""
    if field_type is FieldType.LONG_TEXT:
        return TextValue()
    if field_type is FieldType.YES_NO:
        return ChoiceValue(YES_OR_NO)
    if field_type in {FieldType.CHOICE, FieldType.MULTIPLE_CHOICE}:
        return ChoiceValue(options, field_type)
    return LineValue()


def option(key: str, az: str, ru: str, en: str) -> Option:
    """Return an option with its title in three languages."""
    return Option(key, Localised(az=az, ru=ru, en=en))
