"""The volunteer's part of a played visit: one question after another, read back, handed back."""

from PySide6.QtCore import Qt

from dost_desk.domain.kinds import Mode
from dost_desk.errors import DostError
from dost_desk.forms.answers import next_unanswered, read_back
from dost_desk.forms.application import Audience, Question
from dost_desk.forms.field_types import FieldType
from dost_desk.services import demonstration
from dost_desk.ui.visit import story
from dost_desk.ui.visit.scene import Scene

_TILES = {FieldType.CHOICE, FieldType.MULTIPLE_CHOICE, FieldType.YES_NO}
_SHOWN = ("phone_owner", "address", "utilities", "help_needed", "visits_per_week", "wishes")
"""Questions of which a picture is taken: one of each kind of editor."""


class HelperScenes(Scene):
    """What the volunteer does at the helper's station."""

    def take_application(self, code: str) -> None:
        """Sign in, scan the ticket and have the application (step 7)."""
        self.show(Mode.HELPER)
        self.sign_in(self.helper, demonstration.VOLUNTEER, demonstration.PASSWORD)
        if self.helper.model.view is None:
            self.camera.take("helper-pool")
            self.hands.overwrite("helper-scan", code)
            self.hands.press(Qt.Key.Key_Return)
        self.expect(lambda: self.helper.model.view is not None, "helper-scan")

    def answer_questions(self) -> None:
        """Answer every question that is still open, one at a time."""
        if self._all_answered():
            # Somebody was interrupted before the read-back.
            self.hands.press(Qt.Key.Key_F12)
        while self.helper.middle.currentWidget() is self.helper.page:
            question = self.helper.page.question
            assert question is not None
            self._answer(question)
            if self._is_at(question):
                self.hands.click("next-question")
            self.expect(lambda: not self._is_at(question), question.key)  # noqa: B023 # called in here

    def read_back(self) -> None:
        """Read every answer aloud, and let the applicant confirm it."""
        view = self.helper.model.view
        assert view is not None
        self.camera.take("helper-read-back")
        form = view.form
        for line in read_back(form.form, form.answers, view.language, form.facts, Audience.VOLUNTEER):
            self.hands.click(f"confirm-{line.question}")
        self.expect(lambda: self.helper.read_back.complete, "read-back")
        self.camera.take("helper-read-back-confirmed")

    def hand_back(self) -> None:
        """Hand the application back: the visitor is next at the desk."""
        self.hands.press(Qt.Key.Key_F12)
        self.expect(lambda: self.helper.model.view is None, "F12")
        self.camera.take("helper-handed-back")

    def _answer(self, question: Question) -> None:
        if question.key == story.DOES_NOT_KNOW:
            self.camera.take(f"helper-{question.key.replace('_', '-')}")
            self.hands.press(Qt.Key.Key_F6)
            return
        words = story.ANSWERS.get(question.key)
        if words is None:
            raise DostError("visit.not-there", what=question.key)
        if question.type is FieldType.PHONE:
            self._try_wrong(story.WRONG_PHONE)
        if question.type in _TILES:
            given = self.helper.page.typed.split(",")
            for key in words:
                if key not in given:
                    self.hands.click(f"choice-{key}")
        else:
            self.hands.overwrite("answer", words[0])
        if question.key in _SHOWN:
            self.camera.take(f"helper-{question.key.replace('_', '-')}")

    def _try_wrong(self, wrong: str) -> None:
        """Type what can't be taken: it is said beside the field, and what was typed stays."""
        self.hands.overwrite("answer", wrong)
        self.hands.press(Qt.Key.Key_Return)
        self.expect(lambda: self.hands.has("question-problem"), "question-problem")
        self.expect(lambda: self.helper.page.typed == wrong, "question-problem: kept")
        self.camera.take("helper-invalid")

    def _all_answered(self) -> bool:
        view = self.helper.model.view
        assert view is not None
        form = view.form
        return next_unanswered(form.form, form.answers, form.facts, Audience.VOLUNTEER) is None

    def _is_at(self, question: Question) -> bool:
        reading = self.helper.middle.currentWidget() is not self.helper.page
        return not reading and self.helper.page.question == question
