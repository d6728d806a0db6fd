"""One section of the application: all of its questions on one scrolling page."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from dost_desk.forms.answers import visible_questions
from dost_desk.forms.application import Answer, Section, Volunteer
from dost_desk.forms.field_types import Problem
from dost_desk.services.views import CaseView, FormState
from dost_desk.ui.desk.document_model import language
from dost_desk.ui.desk.question_field import QuestionField
from dost_desk.ui.desk.scrolling import Scrolling
from dost_desk.ui.theme import TextRole
from dost_desk.ui.widgets import Chip, Text

_MISSING = "answer.missing"


class SectionPage(Scrolling):
    """Questions that their condition rules out are hidden; what was answered to them is kept."""

    answered = Signal(str, str, str)

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section = section
        self._marked: set[str] = set()
        self.heading = Text("", TextRole.SUBHEADING, wrap=True)
        self.private = Chip()
        self.fields = {question.key: QuestionField(question) for question in section.questions}
        self.column.addWidget(self.heading)
        self.column.addWidget(self.private)
        for field in self.fields.values():
            field.answered.connect(self.answered)
            self.column.addWidget(field)
        self.column.addStretch(1)
        self.private.setVisible(any(field.hidden_from_volunteers for field in self.fields.values()))
        self._retranslate()

    def show_case(self, view: CaseView, *, away: bool) -> None:
        """Show the answers; while the form is ``away`` at a volunteer, what the volunteer fills is locked."""
        form = view.form
        visible = {one.key for one in visible_questions(form.form, form.answers, form.facts)}
        for key, field in self.fields.items():
            field.setVisible(key in visible)
            field.setEnabled(not away or field.question.volunteer is Volunteer.HIDDEN)
            answer = form.answers.get(key, Answer())
            field.show_answer(
                answer, self._problems(form, key), self._origin(view, key), self._offer(view, field)
            )

    def begin(self) -> None:
        """Put the cursor on the first question without an answer, else on the first one."""
        shown = [field for field in self.fields.values() if not field.isHidden() and field.isEnabled()]
        empty = [field for field in shown if not field.is_answered]
        for field in (empty or shown)[:1]:
            field.setFocus()
            self.ensureWidgetVisible(field)

    def go_to(self, key: str) -> bool:
        """Put the cursor on a question, which then says if its answer is missing."""
        field = self.fields.get(key)
        if field is None:
            return False
        self._marked.add(key)
        field.setFocus()
        self.ensureWidgetVisible(field)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _problems(self, form: FormState, key: str) -> list[Problem]:
        """Return what to say beside a question; an empty one is blamed only once somebody was led to it."""
        mine = [one.problem for one in form.problems if one.question == key]
        return [one for one in mine if one.code != _MISSING or key in self._marked]

    def _origin(self, view: CaseView, key: str) -> str:
        """Say who gave an answer, where it was not the agent."""
        if source := view.form.sources.get(key, ""):
            return source
        by_volunteer = bool(view.helper) and view.form.written_by.get(key, "") == view.helper
        return self.tr("written by the volunteer") if by_volunteer else ""

    @staticmethod
    def _offer(view: CaseView, field: QuestionField) -> str:
        """Return what the case knows already, e.g. ``recipient.phone``."""
        row, _, name = field.question.prefill.partition(".")
        return next((person.fields.get(name, "") for person in view.people if person.row == row), "")

    def _retranslate(self) -> None:
        self.heading.setText(self.section.title.text(language()))
        self.private.show_fact(self.tr("Volunteers are never sent this"), "lock", "accent")
