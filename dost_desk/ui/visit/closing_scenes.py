"""The agent's part of a played visit after the volunteer: reply, signature, attachment, acceptance."""

from PySide6.QtCore import Qt

from dost_desk.forms.application import Volunteer
from dost_desk.ui.visit import story
from dost_desk.ui.visit.scene import Scene

_ALT = Qt.KeyboardModifier.AltModifier
_ACCEPTED = "accepted"


class ClosingScenes(Scene):
    """Steps 7 to 10 at the desk; each scene does only what the case lacks."""

    def fill_agents_part(self) -> None:
        """Answer the questions that no volunteer is sent (step 7)."""
        self.hands.press(Qt.Key.Key_7, _ALT)
        hidden = [one for one in self.view.form.form.questions if one.volunteer is Volunteer.HIDDEN]
        if all(one.key in self.view.form.answers for one in hidden):
            return
        self.hands.click("section-agent")
        for source in ("words", "papers", "tseras"):
            if source not in self._answer("data_sources").split(","):
                self.hands.click(f"answer-data_sources-{source}")
        if not self._answer("household_confirmed"):
            self.hands.click("answer-household_confirmed-yes")
        if not self._answer("agent_note"):
            self.hands.write("answer-agent_note", story.AGENT_NOTE)
        self.expect(lambda: self._answer("agent_note") == story.AGENT_NOTE, "agent_note")
        self.camera.take("desk-step-7-application")

    def choose_reply(self) -> None:
        """A call to the person's own telephone: first without a number, which is asked for (step 9)."""
        self.hands.press(Qt.Key.Key_9, _ALT)
        if self.view.reply.get("channel") != "call":
            self.hands.click("reply-call")
            self.camera.take("desk-reply-without-number")
            self.hands.write("reply-phone", story.RECIPIENT.phone)
        if not self.view.reply.get("whose_phone"):
            self.hands.choose("reply-whose-phone", "own")
        if not self.view.reply.get("may_hear"):
            self.hands.click("reply-may-hear")
        self.expect(lambda: self.view.reply.get("channel") == "call", "reply")
        self.camera.take("desk-reply")

    def sign(self) -> None:
        """Print the application and record the signature by another at request (step 7)."""
        self.hands.press(Qt.Key.Key_7, _ALT)
        self.hands.click("section-sign")
        if self.view.signature is None:
            self.hands.click("signing-mode-at-request")
            self.hands.write("signing-signer", f"{story.COMPANION['surname']} {story.COMPANION['name']}")
            self.hands.write("signing-why", story.WHY_NOT_SIGNING)
            self.hands.click("signing-read-aloud")
            self.hands.click("print-application")
            self.camera.take("desk-step-7-to-sign")
            self.hands.click("record-signature")
        self.expect(lambda: self.view.signature is not None, "signature")
        self.camera.take("desk-step-7-signed")

    def attach(self) -> None:
        """Attach the electronic copy of what was signed (step 8)."""
        self.hands.press(Qt.Key.Key_8, _ALT)
        if not self.view.attachments:
            self.hands.click("attach-application")
        self.expect(lambda: bool(self.view.attachments), "attachment")
        self.camera.take("desk-step-8-attached")

    def accept(self) -> None:
        """Accept the case for a decision (step 9), and look at the dates of step 10."""
        if self.view.stage != _ACCEPTED:
            self.hands.press(Qt.Key.Key_9, _ALT)
            self.camera.take("desk-step-9-ready")
            self.expect(lambda: not self.view.obstacles, "obstacles")
            self.hands.press(Qt.Key.Key_F12)
        self.expect(lambda: self.view.stage == _ACCEPTED, "F12")
        self.camera.take("desk-accepted")
        self.hands.press(Qt.Key.Key_0, _ALT)
        self.camera.take("desk-step-10-decision")

    def finish(self) -> None:
        """End the visit with the outcome that the desk proposes (F11, Enter)."""
        self.hands.press(Qt.Key.Key_F11)
        self.camera.take("desk-finish")
        self.hands.press(Qt.Key.Key_Return)
        self.expect(lambda: self.ticket is None, "F11")

    def show_sealed(self) -> None:
        """Take the picture of the desk when central has sealed everything."""
        self.camera.take("desk-all-sealed")

    def _answer(self, question: str) -> str:
        answer = self.view.form.answers.get(question)
        return answer.raw if answer else ""
