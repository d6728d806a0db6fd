"""The details of one document row: why it is asked for, what its paper says, and other answers than paper."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dost_desk.forms.checklist import RequirementAnswer, Row
from dost_desk.forms.field_parsing import parse
from dost_desk.forms.field_types import FieldType
from dost_desk.services.document_answer import AnswerKind, Given
from dost_desk.ui import messages
from dost_desk.ui.desk.document_answer import AnswerEditor
from dost_desk.ui.desk.document_model import language
from dost_desk.ui.desk.flow import FlowLayout
from dost_desk.ui.desk.form_fields import LineValue
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Field, KeyButton, Panel, Text, Variant

_FIELDS = ("issuer", "number", "issued_on", "valid_until")
_NARROW = 9
_DATES = frozenset({"issued_on", "valid_until"})


class DocumentDetails(Panel):
    """Fields and actions of the chosen row. Everything is emitted; nothing is kept here."""

    field_written = Signal(str, str, str)
    """Row key, field and value."""
    answered = Signal(str, object)
    """Row key and what was ``Given`` in place of paper."""
    left = Signal()
    """Back to the matrix (Esc)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.setObjectName("document-details")
        self._row: Row | None = None
        self._label = ""
        self._today = date.min
        self.title = Text("", TextRole.STRONG, wrap=True)
        self.title.setObjectName("document-title")
        self.why = Text("", wrap=True, quiet=True)
        self.why.setObjectName("document-why")
        self.fields = {name: Field("", self._line(name)) for name in _FIELDS}
        self.answers = {kind: KeyButton("", variant=Variant.SECONDARY) for kind in AnswerKind}
        for kind, button in self.answers.items():
            button.setObjectName(f"document-{kind.value}")
            # All of them in one line: the matrix above needs the height.
            button.PADDING = _NARROW
            button.clicked.connect(lambda _checked=False, kind=kind: self._begin(kind))
        self.answer = AnswerEditor()
        self.answer.given.connect(self._give)
        self.answer.left.connect(self._finish)
        self.page = self._fields_page()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        column.setSpacing(Space.XXS)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.title, 2, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.why, 3, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.page)
        column.addWidget(self.answer)
        self.answer.hide()
        self.retranslate()

    def show_row(self, row: Row | None, label: str, details: dict[str, str], today: date) -> None:
        """Show a row as it is now; what is being typed for the same row stays."""
        another = (row.key if row else "") != (self._row.key if self._row else "")
        self._row, self._label, self._today = row, label, today
        self.setEnabled(row is not None)
        if another:
            self._finish()
        for name, field in self.fields.items():
            value = details.get(f"{row.key}/{name}", "") if row else ""
            editor = field.editor
            assert isinstance(editor, LineValue)
            if another:
                editor.load(value)
                self._judge(name)
            else:
                editor.show_raw(value)
        self._show_texts()

    def go_to(self, field: str = "") -> None:
        """Put the cursor into a field, the first one where none is named."""
        self._finish()
        self.fields.get(field, self.fields["issuer"]).editor.setFocus()

    def retranslate(self) -> None:
        """Show everything in the language of now."""
        names = {
            "issuer": self.tr("Issued by"),
            "number": self.tr("Number"),
            "issued_on": self.tr("Date"),
            "valid_until": self.tr("Valid until"),
        }
        for name, field in self.fields.items():
            field.set_texts(names[name])
            if name in _DATES:
                editor = field.editor
                assert isinstance(editor, LineValue)
                editor.setPlaceholderText(self.tr("dd.mm.yyyy"))
            self._judge(name)
        words = {
            AnswerKind.SUPPLIED: self.tr("In a registry…"),
            AnswerKind.PENDING: self.tr("Registry silent…"),
            AnswerKind.WAIVED: self.tr("Not needed…"),
            AnswerKind.BRING: self.tr("Will bring…"),
            AnswerKind.ILLEGIBLE: self.tr("Illegible"),
            AnswerKind.EXPIRED: self.tr("Expired"),
            AnswerKind.REQUIRED: self.tr("Ask again"),
        }
        for kind, button in self.answers.items():
            button.setText(words[kind])
        self._show_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _line(self, name: str) -> LineValue:
        line = LineValue()
        line.setObjectName(f"document-{name}")
        line.committed.connect(lambda raw, name=name: self._commit(name, raw))
        return line

    def _fields_page(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        for column, (name, stretch) in enumerate(zip(_FIELDS, (3, 2, 2, 2), strict=True)):
            grid.addWidget(self.fields[name], 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, stretch)
        buttons = QWidget()
        flow = FlowLayout(buttons, 6)
        for button in self.answers.values():
            flow.addWidget(button)
        column_ = QVBoxLayout(page)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(Space.XS)
        column_.addLayout(grid)
        row = QHBoxLayout()
        row.addWidget(buttons, 1)
        column_.addLayout(row)
        return page

    def _commit(self, name: str, raw: str) -> None:
        """Hand a value on; a date that can’t be read stays as typed, with the reason beside it."""
        if self._judge(name) and self._row is not None:
            self.field_written.emit(self._row.key, name, raw)
            return
        editor = self.fields[name].editor
        assert isinstance(editor, LineValue)
        editor.not_taken()

    def _judge(self, name: str) -> bool:
        """Say beside a date what is wrong or odd about it; whether it can be taken."""
        if name not in _DATES:
            return True
        field = self.fields[name]
        editor = field.editor
        assert isinstance(editor, LineValue)
        parsed = parse(FieldType.DATE, editor.raw())
        problem = parsed.problems[0] if parsed.problems else None
        field.clear_problem()
        if problem is not None:
            show = field.set_warning if parsed.ok else field.set_error
            show(messages.say(problem.code, problem.values))
        elif isinstance(parsed.value, str):
            self._judge_day(name, date.fromisoformat(parsed.value))
        return parsed.ok

    def _judge_day(self, name: str, day: date) -> None:
        if name == "valid_until" and day < self._today:
            self.fields[name].set_warning(self.tr("It is no longer valid."))
        if name == "issued_on" and day > self._today:
            self.fields[name].set_warning(self.tr("The date lies ahead."))

    def _begin(self, kind: AnswerKind) -> None:
        if self._row is None:
            return
        if kind in {AnswerKind.ILLEGIBLE, AnswerKind.EXPIRED, AnswerKind.REQUIRED}:
            self.answered.emit(self._row.key, Given(kind))
            return
        self.answer.begin(kind, self._row)
        self.page.hide()
        self.answer.show()
        self.answer.setFocus()

    def _give(self, given: Given) -> None:
        if self._row is not None:
            self.answered.emit(self._row.key, given)
        self._finish()
        self.left.emit()

    def _finish(self) -> None:
        self.answer.hide()
        self.page.show()

    def _show_texts(self) -> None:
        row = self._row
        self.title.setText(self._label or self.tr("No document is chosen"))
        self.why.setText(row.why.text.text(language()) if row else "")
        decided = row is not None and row.why.code.startswith("checklist.decided")
        self.answers[AnswerKind.REQUIRED].setVisible(decided)
        asked = row is not None and row.answer is RequirementAnswer.REQUIRED
        for kind in (AnswerKind.BRING, AnswerKind.ILLEGIBLE, AnswerKind.EXPIRED):
            self.answers[kind].setVisible(asked or kind is not AnswerKind.BRING)
