"""How one question is answered on the shared screen: tiles for choices, one large field for words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from dost_desk.forms.application import Question
from dost_desk.forms.field_display import NO, YES
from dost_desk.forms.field_types import FieldType, Option
from dost_desk.ui.widgets import BigChoice

_TILE_PX = 24
_TILE_HEIGHT = 132
_TWO_COLUMNS = 3
_YES_NO = (Option("yes", YES), Option("no", NO))


class Editor(QWidget):
    """An editor of one question's raw answer."""

    changed = Signal()
    entered = Signal()

    def raw(self) -> str:
        """Return what is entered, as it is."""
        raise NotImplementedError

    def set_raw(self, raw: str) -> None:
        """Show an answer given before."""
        raise NotImplementedError


_WORDS_HEIGHT = 260
"""Five lines in large type: enough for an address or a wish, and it scrolls."""


class Tiles(Editor):
    """Options as numbered tiles: one, or several when ``several``; digits choose too."""

    def __init__(self, options: Sequence[Option], language: str, *, several: bool) -> None:
        super().__init__()
        self._options = list(options)
        self._several = several
        self._tiles: dict[str, BigChoice] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        columns = 2 if len(self._options) > _TWO_COLUMNS else 1
        for index, option in enumerate(self._options):
            digit = str(index + 1) if index < 9 else ""  # noqa: PLR2004 # nine digits choose
            tile = BigChoice(option.title.text(language), px=_TILE_PX, key=digit)
            tile.setObjectName(f"choice-{option.key}")
            tile.setCheckable(True)
            if not several:
                tile.set_one_of_many()
            tile.setAutoDefault(False)
            tile.clicked.connect(lambda _checked=False, key=option.key: self._choose(key))
            if digit:
                QShortcut(QKeySequence(digit), self, tile.click)
            self._tiles[option.key] = tile
            tile.setMaximumHeight(_TILE_HEIGHT)
            grid.addWidget(tile, index // columns, index % columns)
        grid.setRowStretch(grid.rowCount(), 1)
        self.setFocusProxy(next(iter(self._tiles.values())))

    def raw(self) -> str:
        """Return the keys of the chosen options, joined by a comma."""
        return ",".join(key for key, tile in self._tiles.items() if tile.isChecked())

    def set_raw(self, raw: str) -> None:
        """Tick the options chosen before."""
        chosen = set(raw.split(","))
        for key, tile in self._tiles.items():
            tile.setChecked(key in chosen)

    def _choose(self, key: str) -> None:
        exclusive = {option.key for option in self._options if option.exclusive}
        for other, tile in self._tiles.items():
            if other != key and (not self._several or key in exclusive or other in exclusive):
                tile.setChecked(False)
        if not self._several:
            self._tiles[key].setChecked(True)
        self.changed.emit()


class Words(Editor):
    """One line in large type; Enter goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setObjectName("answer")
        self.line.setProperty("reading", True)
        self.line.textEdited.connect(self.changed)
        self.line.returnPressed.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addStretch(1)
        self.setFocusProxy(self.line)

    def raw(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def set_raw(self, raw: str) -> None:
        """Show what was typed before."""
        self.line.setText(raw)


class ManyWords(Editor):
    """Several lines in large type; Enter begins a new line, Ctrl+Enter goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setObjectName("answer")
        self.text.setProperty("reading", True)
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self.changed)
        QShortcut(QKeySequence("Ctrl+Return"), self.text, self.entered.emit, context=_WITHIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.text.setMaximumHeight(_WORDS_HEIGHT)
        column.addWidget(self.text)
        column.addStretch(1)
        self.setFocusProxy(self.text)

    def raw(self) -> str:
        """Return what was typed."""
        return self.text.toPlainText()

    def set_raw(self, raw: str) -> None:
        """Show what was typed before."""
        self.text.setPlainText(raw)


_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


def editor_for(question: Question, language: str) -> Editor:
    """Return a new editor for a question, its texts in the applicant's language."""
    match question.type:
        case FieldType.CHOICE:
            return Tiles(question.options, language, several=False)
        case FieldType.MULTIPLE_CHOICE:
            return Tiles(question.options, language, several=True)
        case FieldType.YES_NO:
            return Tiles(_YES_NO, language, several=False)
        case FieldType.LONG_TEXT:
            return ManyWords()
    return Words()
