"""One question at a time, in type that two people read together, turned to the applicant."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dost_desk.forms.answers import read_answer
from dost_desk.forms.application import Answer, AnswerKind, Question
from dost_desk.forms.field_types import Severity
from dost_desk.ui import messages
from dost_desk.ui.helper.editors import Editor, ManyWords, editor_for
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Banner, KeyButton, Text

_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


class QuestionPage(QWidget):
    """Shows a question and its answer; ``answered`` carries (raw, kind) when the volunteer goes on."""

    answered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question-page")
        self._question: Question | None = None
        self._answer = Answer()
        self._language = "az"
        self._editor: Editor | None = None
        self._place = ("", 0, 0)
        self._confirmed = ""
        self._where = Text("", TextRole.SUBHEADING, quiet=True)
        self._title = Text("", TextRole.READING, wrap=True)
        self._title.setObjectName("question-title")
        self._plain = Text("", TextRole.LEAD, wrap=True, quiet=True)
        self._problem = Banner()
        self._problem.setObjectName("question-problem")
        self._special = Banner(flat=True)
        self._unknown = KeyButton("", "F6")
        self._unknown.setObjectName("does-not-know")
        self._unknown.clicked.connect(lambda: self.answered.emit("", AnswerKind.UNKNOWN))
        self._declined = KeyButton("", "F7")
        self._declined.setObjectName("will-not-say")
        self._declined.clicked.connect(lambda: self.answered.emit("", AnswerKind.DECLINED))
        self._room = QScrollArea()
        self._room.setWidgetResizable(True)
        self._room.setFrameShape(QScrollArea.Shape.NoFrame)
        specials = QHBoxLayout()
        specials.setSpacing(Space.S)
        specials.addWidget(self._unknown)
        specials.addWidget(self._declined)
        specials.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._where)
        column.addWidget(self._title)
        column.addWidget(self._plain)
        column.addWidget(self._problem)
        column.addWidget(self._special)
        column.addWidget(self._room, 1)
        column.addLayout(specials)
        QShortcut(QKeySequence(Qt.Key.Key_Return), self, self.go_on, context=_WITHIN)
        QShortcut(QKeySequence(Qt.Key.Key_Enter), self, self.go_on, context=_WITHIN)
        self._retranslate()

    @property
    def question(self) -> Question | None:
        """The question that is shown."""
        return self._question

    @property
    def typed(self) -> str:
        """What stands in the editor now, saved or not."""
        return self._editor.raw() if self._editor else ""

    @property
    def many_lines(self) -> bool:
        """Whether Enter begins a new line here, so that Ctrl+Enter goes on."""
        return isinstance(self._editor, ManyWords)

    def ask(
        self, question: Question, answer: Answer, section: str, place: tuple[int, int], language: str
    ) -> None:
        """Show a question with the answer that stands; ``place`` is its number and the number of all.

        The same question again (something else was saved meanwhile) leaves what is being typed alone.
        """
        self._place = (section, *place)
        # Equal, not the same object: each reading of the case makes its questions anew.
        if question == self._question and language == self._language:
            self._show_place()
            return
        self._question, self._answer, self._language = question, answer, language
        self._confirmed = ""
        self._problem.clear()
        self._editor = editor_for(question, language)
        self._editor.set_raw(answer.raw)
        self._editor.changed.connect(self._problem.clear)
        self._editor.entered.connect(self.go_on)
        self._room.setWidget(self._editor)
        self._show_place()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget the question: the form was handed back."""
        self._question = None
        self._room.takeWidget()
        self._editor = None

    def go_on(self) -> None:
        """Check the answer and hand it over; an error stays beside the field with what was typed.

        A warning is shown once; going on again takes the answer as it is.
        """
        if self._question is None or self._editor is None:
            return
        raw = self._editor.raw()
        problem = self._worst(raw)
        if problem is not None and not (problem[0] is Severity.WARNING and self._confirmed == raw):
            self._confirmed = raw
            tone = "waiting" if problem[0] is Severity.WARNING else "problem"
            self._problem.show_message(tone, problem[1])
            return
        self.answered.emit(raw, AnswerKind.GIVEN)

    def changeEvent(self, event: QEvent) -> None:
        """Show the texts in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _worst(self, raw: str) -> tuple[Severity, str] | None:
        assert self._question is not None
        if not raw.strip():
            if self._question.required:
                hint = self.tr("Please answer, or choose “Doesn't know” or “Won't say”.")
                return Severity.ERROR, hint
            return None
        problems = read_answer(self._question, Answer(raw)).problems
        for severity in (Severity.ERROR, Severity.WARNING):
            found = next((one for one in problems if one.severity is severity), None)
            if found is not None:
                text = (
                    found.text.text(self._language) if found.text else messages.say(found.code, found.values)
                )
                return severity, text
        return None

    def _show_place(self) -> None:
        section, number, total = self._place
        self._where.setText(self.tr("Question {0} of {1} · {2}").format(number, total, section))
        if self._question is None:
            return
        self._title.setText(self._question.title.text(self._language))
        plain = self._question.help.text(self._language) if self._question.help else ""
        self._plain.setText(plain)
        self._plain.setVisible(bool(plain))
        said = {
            AnswerKind.UNKNOWN: self.tr("Answered: doesn't know"),
            AnswerKind.DECLINED: self.tr("Answered: won't say"),
        }.get(self._answer.kind)
        if said:
            self._special.show_message("info", said)
        else:
            self._special.clear()

    def _retranslate(self) -> None:
        self._unknown.setText(self.tr("Doesn't know"))
        self._declined.setText(self.tr("Won't say"))
        self._show_place()
