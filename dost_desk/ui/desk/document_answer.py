"""A requirement answered otherwise than by paper: the registry, the date until which we check, the reason."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dost_desk.forms.checklist import Row
from dost_desk.forms.field_parsing import parse
from dost_desk.forms.field_types import FieldType
from dost_desk.services.document_answer import AnswerKind, Given
from dost_desk.ui import messages
from dost_desk.ui.i18n import date_text
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Field, KeyButton, Text, Variant


class AnswerEditor(QWidget):
    """Asks for what an answer needs, in the place of the row's fields. Enter gives it, Esc leaves."""

    given = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("document-answer")
        self._kind = AnswerKind.SUPPLIED
        self._sources: tuple[str, ...] = ()
        self._until = date.min
        self.heading = Text("", TextRole.STRONG, wrap=True)
        source = QComboBox()
        source.setObjectName("answer-source")
        source.setEditable(True)
        self.source = Field("", source)
        self.reason = Field("", self._line("answer-reason"))
        self.until = Field("", self._line("answer-until"))
        self.give = KeyButton(variant=Variant.PRIMARY, key="Enter")
        self.give.setObjectName("answer-give")
        self.give.clicked.connect(self._give)
        self.leave = KeyButton(variant=Variant.QUIET, key="Esc")
        self.leave.setObjectName("answer-leave")
        self.leave.clicked.connect(self.left)
        fields = QHBoxLayout()
        fields.setSpacing(Space.S)
        for field in (self.source, self.reason, self.until):
            fields.addWidget(field, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.give)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.heading)
        column.addLayout(fields)
        column.addLayout(buttons)
        self.retranslate()

    def know(self, sources: tuple[str, ...], until: date) -> None:
        """Take what is offered: the registries that may hold the data, and the usual date."""
        self._sources, self._until = sources, until

    def begin(self, kind: AnswerKind, _row: Row) -> None:
        """Ask for what ``kind`` needs."""
        self._kind = kind
        registry = kind in {AnswerKind.SUPPLIED, AnswerKind.PENDING}
        self.source.setVisible(registry)
        self.reason.setVisible(kind is AnswerKind.WAIVED)
        self.until.setVisible(kind in {AnswerKind.PENDING, AnswerKind.BRING})
        editor = self._combo()
        editor.clear()
        editor.addItems(self._sources)
        self._text(self.reason).clear()
        self._text(self.until).setText(date_text(self._until))
        for field in (self.source, self.reason, self.until):
            field.clear_problem()
        self.setFocusProxy(
            (self.source if registry else self.reason if kind is AnswerKind.WAIVED else self.until).editor
        )
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language of now."""
        headings = {
            AnswerKind.SUPPLIED: self.tr("A registry has the data, so no paper is asked for"),
            AnswerKind.PENDING: self.tr("The registry can’t be reached: we check ourselves"),
            AnswerKind.WAIVED: self.tr("The document is not needed in this case"),
            AnswerKind.BRING: self.tr("The visitor will bring the document later"),
        }
        self.heading.setText(headings.get(self._kind, ""))
        self.source.set_texts(self.tr("Registry"))
        self.reason.set_texts(self.tr("Reason"))
        self.until.set_texts(self.tr("Until"))
        self.give.setText(self.tr("Record"))
        self.leave.setText(self.tr("Back"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter gives the answer, Esc leaves it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._give()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        """Hand the answer on if nothing is missing; else say beside the field what is."""
        source = self._combo().currentText().strip()
        reason = self._text(self.reason).text().strip()
        until = self._day()
        checks = (
            (self.source, not source, "document.no-source"),
            (self.reason, not reason, "document.no-reason"),
        )
        wrong = False
        for field, missing, code in checks:
            if missing and not field.isHidden():
                field.set_error(messages.say(code))
                wrong = True
        if wrong or (until is None and not self.until.isHidden()):
            return
        self.given.emit(Given(self._kind, source, reason, until))

    def _day(self) -> date | None:
        if self.until.isHidden():
            return None
        self.until.clear_problem()
        parsed = parse(FieldType.DATE, self._text(self.until).text())
        if isinstance(parsed.value, str):
            return date.fromisoformat(parsed.value)
        problem = parsed.problems[0] if parsed.problems else None
        self.until.set_error(
            messages.say(problem.code, problem.values) if problem else messages.say("date.invalid")
        )
        return None

    @staticmethod
    def _line(name: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        return line

    @staticmethod
    def _text(field: Field) -> QLineEdit:
        assert isinstance(field.editor, QLineEdit)
        return field.editor

    def _combo(self) -> QComboBox:
        assert isinstance(self.source.editor, QComboBox)
        return self.source.editor
