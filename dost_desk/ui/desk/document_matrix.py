"""The document matrix: rows = document × person, four independent form columns, worked by keys or mouse."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dost_desk.forms.checklist import Checklist, PresentationForm, Row, Shown
from dost_desk.ui.desk.document_model import (
    DOCUMENT,
    FIRST_FORM,
    FORMS,
    REQUIREMENT,
    DocumentModel,
)
from dost_desk.ui.desk.matrix_delegate import MatrixDelegate

_NEXT = {
    Shown.NO: Shown.SHOWN,
    Shown.SHOWN: Shown.RETURNED,
    Shown.RETURNED: Shown.KEPT,
    Shown.KEPT: Shown.NO,
}
_USUAL = {
    PresentationForm.ORIGINAL: Shown.RETURNED,
    PresentationForm.COPY: Shown.KEPT,
    PresentationForm.NOTARISED: Shown.KEPT,
    PresentationForm.ELECTRONIC: Shown.KEPT,
}
"""What mostly happens to a document in a form: originals go back, copies stay."""

_DIGITS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2, Qt.Key.Key_4: 3}
_FORM_WIDTH = 72
_REQUIREMENT_SHARE = 0.42

Index = QModelIndex | QPersistentModelIndex


class DocumentMatrix(QTableView):
    """The checklist as a table of real items.

    ``1`` to ``4`` tick or clear a form of the row, Space takes the cell on: shown, shown and returned, kept,
    cleared. Enter opens the row's details. Nothing is kept here: a wish is emitted, and the fresh checklist
    shows what became of it.
    """

    present_asked = Signal(str, str, str)
    """Row key, presentation form, and what happened to the document ("" takes a tick back)."""
    row_chosen = Signal(str)
    """The row that the cursor came to."""
    details_asked = Signal(str)
    """The row whose details are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("document-matrix")
        self.documents = DocumentModel(self)
        self.setModel(self.documents)
        self.setItemDelegate(MatrixDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setStyleSheet("QHeaderView::section { padding: 6px 2px 6px 8px; }")
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.documents.form_toggled.connect(self._toggle)
        self._retranslate()

    def show_checklist(self, checklist: Checklist, details: dict[str, str]) -> None:
        """Show the checklist; the cursor stays on its row and column where they still are."""
        before = self.currentIndex()
        key, column = self.current_key(), max(before.column(), DOCUMENT)
        reset = self.documents.show_checklist(checklist, details)
        if reset or not self.currentIndex().isValid():
            self.choose(key or self._first_open(), column)
        self._fit()

    def current_key(self) -> str:
        """Return the key of the row under the cursor, "" for none."""
        row = self.documents.row_at(self.currentIndex().row())
        return row.key if row else ""

    def choose(self, key: str, column: int = DOCUMENT) -> bool:
        """Put the cursor on a row; say whether there is such a row."""
        at = self.documents.position(key)
        at = max(at, 0)
        if not self.documents.rowCount():
            return False
        index = self.documents.index(at, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return self.current_key() == key

    def toggle_form(self, column: int) -> None:
        """Tick form ``column`` (0 to 3) of the row under the cursor as it usually goes, or clear it."""
        row = self.documents.row_at(self.currentIndex().row())
        if row is None:
            return
        self.setCurrentIndex(self.documents.index(self.currentIndex().row(), FIRST_FORM + column))
        self._toggle(row.key, FORMS[column])

    def cycle(self, index: Index) -> None:
        """Take a cell on to the next of: cleared, shown, shown and returned, kept."""
        row = self.documents.row_at(index.row())
        if row is None or index.column() < FIRST_FORM:
            return
        form = FORMS[index.column() - FIRST_FORM]
        self.present_asked.emit(row.key, form.value, _NEXT[row.cell(form).shown].value)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row the cursor came to."""
        super().currentChanged(current, previous)
        if current.isValid() and (not previous.isValid() or previous.row() != current.row()):
            self.row_chosen.emit(self.current_key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Work the matrix: digits, Space, Enter."""
        key = Qt.Key(event.key()) if event.key() in _KEYS else None
        if key is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _DIGITS:
            self.toggle_form(_DIGITS[key])
        elif key is Qt.Key.Key_Space:
            self._cycle_current()
        else:
            self.details_asked.emit(self.current_key())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the cell under the mouse on."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index == self.currentIndex():
            self.cycle(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row's details; on a form a double click is two clicks."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() < FIRST_FORM:
            self.details_asked.emit(self.current_key())
        else:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Show the rows in another language, font or style."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _cycle_current(self) -> None:
        index = self.currentIndex()
        # On the document's name Space means its original: the first thing that is laid on the desk.
        if index.isValid() and index.column() < FIRST_FORM:
            index = self.documents.index(index.row(), FIRST_FORM)
            self.setCurrentIndex(index)
        self.cycle(index)

    def _toggle(self, key: str, form: PresentationForm) -> None:
        row: Row | None = self.documents.row_at(self.documents.position(key))
        if row is not None:
            ticked = row.cell(form).shown is not Shown.NO
            self.present_asked.emit(key, form.value, "" if ticked else _USUAL[form].value)

    def _first_open(self) -> str:
        rows = self.documents.rows()
        unmet = next((row for row in rows if not row.met), None)
        return unmet.key if unmet else rows[0].key if rows else ""

    def _fit(self) -> None:
        """Share the width between the document and its requirement, and give each row the height it needs."""
        room = max(self.viewport().width() - len(FORMS) * _FORM_WIDTH, 2 * _FORM_WIDTH)
        requirement = round(room * _REQUIREMENT_SHARE)
        self.setColumnWidth(DOCUMENT, room - requirement)
        self.setColumnWidth(REQUIREMENT, requirement)
        for column in range(len(FORMS)):
            self.setColumnWidth(FIRST_FORM + column, _FORM_WIDTH)
        self.resizeRowsToContents()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Documents of the case"))
        self.setAccessibleDescription(
            self.tr("1 to 4 tick a form, Space takes it on, Enter opens the details of the row")
        )
        self.documents.retranslate()


_KEYS = {*_DIGITS, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
