"""One question of the application at the desk: its editor, the special answers, and what is odd about it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from dost_desk.forms.application import Answer, AnswerKind, Question, Volunteer
from dost_desk.forms.field_types import FieldType, Problem, Severity
from dost_desk.ui import messages
from dost_desk.ui.desk.document_model import language
from dost_desk.ui.desk.form_fields import ChoiceValue, Editor, LineValue, editor_for
from dost_desk.ui.theme import Space, restyle
from dost_desk.ui.widgets import Chip, Field, KeyButton, Variant

_DATES = frozenset({FieldType.DATE, FieldType.PARTIAL_DATE})


class QuestionField(QWidget):
    """Objects are named ``answer-<key>``, ``answer-<key>-unknown`` and ``answer-<key>-declined``.

    The answer is kept as it was given, also when it can't be taken: what is wrong stands beside it.
    """

    answered = Signal(str, str, str)
    """Question key, what was typed, and the kind of answer."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self._offer = ""
        self._suggestion = ""
        self.editor: Editor = editor_for(question.type, question.options)
        self.editor.setObjectName(f"answer-{question.key}")
        self.editor.committed.connect(self._given)
        self.field = Field("", self.editor)
        self.field.suggested.connect(lambda: self._take(self._suggestion))
        self.unknown = QCheckBox()
        self.unknown.setObjectName(f"answer-{question.key}-unknown")
        self.declined = QCheckBox()
        self.declined.setObjectName(f"answer-{question.key}-declined")
        self.unknown.clicked.connect(lambda on: self._special(AnswerKind.UNKNOWN, on=on))
        self.declined.clicked.connect(lambda on: self._special(AnswerKind.DECLINED, on=on))
        self.offer = KeyButton(variant=Variant.QUIET, icon="plus")
        self.offer.setObjectName(f"answer-{question.key}-offer")
        self.offer.clicked.connect(lambda: self._take(self._offer))
        self.origin = Chip()
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.unknown)
        row.addWidget(self.declined)
        row.addWidget(self.offer)
        row.addStretch(1)
        row.addWidget(self.origin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.XS)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addLayout(row)
        self.setFocusProxy(self.editor)
        self.origin.hide()
        self.retranslate()

    def show_answer(self, answer: Answer, problems: list[Problem], origin: str, offer: str) -> None:
        """Show the answer with what is wrong, who gave it, and what may be taken over from the case."""
        self.editor.show_raw(answer.raw if answer.kind is AnswerKind.GIVEN else "")
        self.unknown.setChecked(answer.kind is AnswerKind.UNKNOWN)
        self.declined.setChecked(answer.kind is AnswerKind.DECLINED)
        self._offer = "" if answer.is_answer else offer
        self.offer.setVisible(bool(self._offer))
        self.offer.setText(self.tr("Take over: {value}").replace("{value}", self._offer))
        self.origin.setVisible(bool(origin))
        self.origin.show_fact(origin, "volunteer" if origin else "", "info" if origin else "")
        self._show_problems(problems)

    def retranslate(self) -> None:
        """Show everything in the language of now."""
        question = self.question
        title = question.title.text(language())
        if not question.required:
            title = self.tr("{question} (may stay empty)").replace("{question}", title)
        self.field.set_texts(title, question.help.text(language()) if question.help else "")
        self.unknown.setText(self.tr("Doesn’t know"))
        self.declined.setText(self.tr("Won’t say"))
        for box in (self.unknown, self.declined):
            box.setAccessibleName(f"{box.text()}: {title}")
        if question.type in _DATES and isinstance(self.editor, LineValue):
            self.editor.setPlaceholderText(self.tr("dd.mm.yyyy"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @property
    def is_answered(self) -> bool:
        """Whether anything is typed, chosen or said."""
        return bool(self.editor.raw().strip()) or self.unknown.isChecked() or self.declined.isChecked()

    @property
    def hidden_from_volunteers(self) -> bool:
        """Whether only the agent may see and fill it."""
        return self.question.volunteer is Volunteer.HIDDEN

    def _given(self, raw: str) -> None:
        self.answered.emit(self.question.key, raw, AnswerKind.GIVEN.value)

    def _special(self, kind: AnswerKind, *, on: bool) -> None:
        if on:
            self.editor.load("")
        self.answered.emit(self.question.key, "", (kind if on else AnswerKind.GIVEN).value)

    def _take(self, raw: str) -> None:
        self.editor.load("")
        self.answered.emit(self.question.key, raw, AnswerKind.GIVEN.value)
        self.editor.setFocus()

    def _show_problems(self, problems: list[Problem]) -> None:
        worst = sorted(problems, key=lambda one: one.severity is not Severity.ERROR)
        if not worst:
            self.field.clear_problem()
            return
        problem = worst[0]
        text = problem.text.text(language()) if problem.text else messages.say(problem.code, problem.values)
        self._suggestion = problem.suggestion or ""
        show = self.field.set_error if problem.severity is Severity.ERROR else self.field.set_warning
        show(text, self._suggestion)
        if isinstance(self.editor, ChoiceValue):
            # A frame around a row of options would look like a choice of its own.
            self.editor.setProperty("state", "")
            restyle([self.editor])
