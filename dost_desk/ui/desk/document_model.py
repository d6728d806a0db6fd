"""The rows of the document matrix as a Qt model: each cell's words, tick and accessible text."""

from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from dost_desk.forms.checklist import (
    Acceptance,
    Cell,
    Checklist,
    PresentationForm,
    RequirementAnswer,
    Row,
    Shown,
)
from dost_desk.forms.rules import DOCUMENTS_ITEM
from dost_desk.forms.service import FORM_NAMES

FORMS = tuple(PresentationForm)
DOCUMENT, REQUIREMENT, FIRST_FORM = 0, 1, 2

TONE = Qt.ItemDataRole.UserRole + 1
"""The status tone of a requirement: ``ok``, ``waiting``, ``problem`` or ``quiet``."""
ICON = Qt.ItemDataRole.UserRole + 2
"""The name of the shipped icon that stands beside the words."""
DETAIL = Qt.ItemDataRole.UserRole + 3
"""A quiet second line under the words."""
UNCONFIRMED = Qt.ItemDataRole.UserRole + 4
"""Whether item 22's choice of this form is unconfirmed (accepted and recorded all the same)."""
PALE = Qt.ItemDataRole.UserRole + 5
"""Whether no paper is asked for in this row, so that its empty boxes stand back."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

_SYMBOL_ICONS = {Shown.SHOWN: "eye", Shown.RETURNED: "hand-back", Shown.KEPT: "folder"}
_LOOKS = {
    RequirementAnswer.REQUIRED: ("problem", "error"),
    RequirementAnswer.SUPPLIED: ("ok", "cloud"),
    RequirementAnswer.PENDING: ("waiting", "clock"),
    RequirementAnswer.WAIVED: ("quiet", "minus"),
    RequirementAnswer.NOT_APPLICABLE: ("quiet", "minus"),
}


def language() -> str:
    """Return the language that is shown (``az``, ``ru``, ``en``), for texts that come from data."""
    return QLocale().name()[:2]


class DocumentModel(QAbstractTableModel):
    """The checklist's rows. A tick that is set through the model is emitted as a wish, never kept."""

    form_toggled = Signal(str, object)
    """Row key and PresentationForm whose tick somebody asked to turn over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._labels: dict[str, str] = {}
        self._details: dict[str, str] = {}

    def show_checklist(self, checklist: Checklist, details: dict[str, str]) -> bool:
        """Take the rows as they are now; say whether the cursor must be set anew."""
        same = [row.key for row in checklist.rows] == [row.key for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._details = checklist.rows, details
        self._labels = self._numbered()
        if not same:
            self.endResetModel()
        elif self._rows:
            self._all_changed()
        return not same

    def rows(self) -> tuple[Row, ...]:
        """Return the rows in order."""
        return self._rows

    def row_at(self, position: int) -> Row | None:
        """Return the row at a position, None where there is none."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def position(self, key: str) -> int:
        """Return the position of a row, -1 where there is none."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def label(self, row: Row) -> str:
        """Return how the agent calls a row: its number and title, with the person where it has one."""
        return f"{self._labels.get(row.key, '')} {self._title(row)}".strip()

    def retranslate(self) -> None:
        """Show everything in the language of now."""
        self._labels = self._numbered()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, FIRST_FORM + len(FORMS) - 1)
        if self._rows:
            self._all_changed()

    # What Qt asks ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row for each document of a person."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Document, requirement, and the four forms of item 22."""
        return 0 if parent.isValid() else FIRST_FORM + len(FORMS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Form cells can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() >= FIRST_FORM else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            named = section >= FIRST_FORM
            return (
                FORM_NAMES[FORMS[section - FIRST_FORM]].text(language())
                if named
                else self._headings()[section]
            )
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = Qt.AlignmentFlag.AlignHCenter if section >= FIRST_FORM else Qt.AlignmentFlag.AlignLeft
            return across | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows and says."""
        row = self.row_at(index.row())
        if row is None:
            return None
        if index.column() == DOCUMENT:
            return self._document_data(row, role)
        if index.column() == REQUIREMENT:
            return self._requirement_data(row, role)
        return self._form_data(row, row.cell(FORMS[index.column() - FIRST_FORM]), role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Turn a tick over, as a screen reader asks it."""
        row = self.row_at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or row is None or index.column() < FIRST_FORM:
            return False
        cell = row.cell(FORMS[index.column() - FIRST_FORM])
        wanted = Qt.CheckState(value) is Qt.CheckState.Checked
        if wanted != (cell.shown is not Shown.NO):
            self.form_toggled.emit(row.key, cell.form)
        return True

    # Cells ----------------------------------------------------------------------------------

    def _document_data(self, row: Row, role: int) -> Any:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.label(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title.text(language())}\n{row.why.text.text(language())}"
        return None

    def _requirement_data(self, row: Row, role: int) -> Any:
        present = row.met and any(cell.counts for cell in row.cells)
        tone, icon = ("ok", "tick-circle") if present else _LOOKS[row.answer]
        words, detail = (
            self._requirement_words(row, present=present),
            self._requirement_detail(row, present=present),
        )
        values = {
            int(Qt.ItemDataRole.DisplayRole): words,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{self.label(row)}: {words}. {detail}".strip(),
            int(Qt.ItemDataRole.ToolTipRole): row.why.text.text(language()),
            int(TONE): tone,
            int(ICON): icon,
            int(DETAIL): detail,
        }
        return values.get(role)

    def _form_data(self, row: Row, cell: Cell, role: int) -> Any:
        checked = Qt.CheckState.Unchecked if cell.shown is Shown.NO else Qt.CheckState.Checked
        said = self._said(cell)
        values = {
            int(Qt.ItemDataRole.DisplayRole): self.letter(cell.shown),
            int(Qt.ItemDataRole.CheckStateRole): checked,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{self.label(row)}: {said}",
            int(Qt.ItemDataRole.ToolTipRole): said,
            int(ICON): _SYMBOL_ICONS.get(cell.shown, ""),
            int(UNCONFIRMED): cell.accepted in {Acceptance.UNKNOWN, Acceptance.INFERRED},
            int(TONE): "problem" if cell.accepted is Acceptance.NOT_ACCEPTED else "",
            int(PALE): row.met and cell.shown is Shown.NO,
        }
        return values.get(role)

    def letter(self, shown: Shown) -> str:
        """Return the letter of the legend for what happened to a document."""
        letters = {
            Shown.SHOWN: self.tr("V"),
            Shown.RETURNED: self.tr("R"),
            Shown.KEPT: self.tr("K"),
        }
        return letters.get(shown, "")

    def meaning(self, shown: Shown) -> str:
        """Return in words what happened to a document in one form."""
        meanings = {
            Shown.NO: self.tr("not shown"),
            Shown.SHOWN: self.tr("shown only"),
            Shown.RETURNED: self.tr("shown, returned"),
            Shown.KEPT: self.tr("kept here"),
        }
        return meanings[shown]

    def _said(self, cell: Cell) -> str:
        sure = {
            Acceptance.STATED: "",
            Acceptance.INFERRED: self.tr("item 22 is unconfirmed, the form is taken and recorded"),
            Acceptance.UNKNOWN: self.tr("item 22 is unconfirmed, the form is taken and recorded"),
            Acceptance.NOT_ACCEPTED: self.tr("item 22 does not take this form, it does not count"),
        }[cell.accepted]
        name = FORM_NAMES[cell.form].text(language())
        return ", ".join(part for part in (name, self.meaning(cell.shown), sure) if part)

    def _requirement_words(self, row: Row, *, present: bool) -> str:
        if present:
            return self.tr("here")
        if row.answer is RequirementAnswer.REQUIRED and row.met:
            return self.tr("not needed")
        source = row.why.values.get("source", "")
        words = {
            RequirementAnswer.REQUIRED: self.tr("MISSING"),
            RequirementAnswer.SUPPLIED: self.tr("Obtained: {source}").replace("{source}", source)
            if source
            else self.tr("Obtained electronically"),
            RequirementAnswer.PENDING: self.tr("WAITING FOR REGISTRY"),
            RequirementAnswer.WAIVED: self.tr("not needed"),
            RequirementAnswer.NOT_APPLICABLE: self.tr("not needed"),
        }
        return words[row.answer]

    def _requirement_detail(self, row: Row, *, present: bool) -> str:
        if present or row.answer is RequirementAnswer.SUPPLIED:
            return ""
        if row.answer is RequirementAnswer.PENDING:
            until = row.why.values.get("until", "")
            known = ", ".join(part for part in (row.why.values.get("source", ""), until) if part)
            return known or row.why.text.text(language())
        if row.answer is RequirementAnswer.REQUIRED:
            bring = self._details.get(f"{row.key}/bring_by", "")
            if bring:
                return self.tr("will bring it: {date}").replace("{date}", bring)
            # A plain demand needs no words here; a fault or an open condition does.
            return "" if row.why.code == "checklist.asked" else row.why.text.text(language())
        return row.why.text.text(language())

    def _title(self, row: Row) -> str:
        title = row.title.text(language())
        first = next((one for one in self._rows if row.group and one.group == row.group), row)
        if first is not row:
            title = self.tr("or {title}").replace("{title}", title)
        elif "/" in row.key and row.person_name:
            title = f"{row.person_name}: {title}"
        return title

    def _numbered(self) -> dict[str, str]:
        """Number the rows as item 21 does; the persons of a repeated document are told apart by letters."""
        labels: dict[str, str] = {}
        for (item, number), rows in groupby(self._rows, key=lambda row: (row.item, row.number)):
            name = (
                str(number)
                if item == DOCUMENTS_ITEM
                else self.tr("item {number}:").replace("{number}", str(item))
            )
            people: dict[str, str] = {}
            for row in rows:
                repeated = "/" in row.key and item == DOCUMENTS_ITEM
                letter = people.setdefault(row.person_id, _letter(len(people))) if repeated else ""
                labels[row.key] = name + letter
        return labels

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Document · whose"),
            self.tr("Requirement"),
            self.tr("1 Orig."),
            self.tr("2 Copy"),
            self.tr("3 Notar."),
            self.tr("4 Electr."),
        )

    def _all_changed(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))


def _letter(position: int) -> str:
    """Return a, b, … z, then aa and so on: a family may be large."""
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
