"""The agent's part of a played visit up to the volunteer: who it is, relatives, registry, documents."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dost_desk.domain.case import Help
from dost_desk.domain.facts import RECIPIENT
from dost_desk.domain.kinds import Mode
from dost_desk.forms.checklist import Role, Row, Shown
from dost_desk.services import demonstration
from dost_desk.ui.desk.documents_panel import DocumentsPanel
from dost_desk.ui.signin.gate import Gate
from dost_desk.ui.visit import story
from dost_desk.ui.visit.scene import Scene

_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_FACT = "registry-recipient.disabled"
_REGISTERED = "registered"


class DeskScenes(Scene):
    """Each scene looks at what the case lacks, and does only that: an interrupted visit goes on."""

    def sit_down(self) -> None:
        """Sign in at the desk."""
        self.show(Mode.DESK)
        self.sign_in(self.desk, demonstration.AGENT, demonstration.PASSWORD)

    def call(self, picture: str) -> str:
        """Call the next visitor, unless one stands at the desk; return the label."""
        self.show(Mode.DESK)
        if self.ticket is None:
            self.hands.press(Qt.Key.Key_F2)
        self.expect(lambda: self.ticket is not None, "F2")
        self.camera.take(picture)
        return self.ticket.label if self.ticket else ""

    def answer_a_question(self) -> None:
        """End a visit that was only a question: two keys, and nobody's identity."""
        self.hands.press(Qt.Key.Key_F11)
        self.camera.take("desk-question-finish")
        self.hands.press(Qt.Key.Key_1)
        self.expect(lambda: self.ticket is None, "F11, 1")

    def open_case(self) -> None:
        """Choose the service (step 1), unless the visit has its case."""
        if self.desk.model.view is not None:
            return
        services = self.desk.services.services
        for _ in range(services.count()):
            if services.key() == story.SERVICE:
                break
            self.hands.press(Qt.Key.Key_Down)
        self.hands.press(Qt.Key.Key_Return)
        self.expect(lambda: self.view.service == story.SERVICE, "service")
        for number, picture in (
            (Qt.Key.Key_1, "desk-step-1-eligibility"),
            (Qt.Key.Key_2, "desk-step-2-ticket"),
        ):
            self.hands.press(number, _ALT)
            self.camera.take(picture)

    def identify(self) -> None:
        """Write down the recipient, consent, and the nephew who came along (step 3)."""
        self.hands.press(Qt.Key.Key_3, _ALT)
        if self._field("recipient", "citizenship") != "citizen":
            self.hands.choose("recipient-citizenship", "citizen")
        self._write_person(RECIPIENT, story.fields_of(story.RECIPIENT))
        self.camera.take("desk-step-3-recipient")
        if self.view.consent is None:
            self.hands.click("record-consent")
            self.expect(lambda: self.view.consent is not None, "consent")
        if self._companion() == "":
            self.hands.click("add-companion")
        self._write_person(self._companion(), story.COMPANION)
        self.camera.take("desk-step-3-companion")

    def ask_about_relatives(self) -> None:
        """Write down the son who lives elsewhere, and that all were asked about (step 5)."""
        self.hands.press(Qt.Key.Key_5, _ALT)
        if not self.view.relatives:
            self.hands.click("add-relative")
        fields = self.view.relatives[0].fields
        if not fields.get("relation"):
            self.hands.choose("relative-1-relation", "oğlu")
        for name in ("surname", "name"):
            if not fields.get(name):
                self.hands.write(f"relative-1-{name}", getattr(story.RELATIVE, name))
        for name, key in (("same_settlement", "no"), ("able", "yes")):
            if not fields.get(name):
                self.hands.click(f"relative-1-{name}-{key}")
        if not self.view.relatives_checked:
            self.hands.click("relatives-checked")
        self.expect(lambda: self.view.relatives_checked, "relatives")
        self.camera.take("desk-step-5-relatives")

    def ask_registry(self) -> None:
        """Write down what TSERAS says (step 6)."""
        self.hands.press(Qt.Key.Key_6, _ALT)
        if not self.view.registry[0].result:
            self.hands.click(f"{_FACT}-result-no")
            self.hands.write(f"{_FACT}-note", story.REGISTRY_NOTE)
            self.hands.click(f"{_FACT}-record")
        self.expect(lambda: self.view.registry[0].result == "no", "TSERAS")
        self.camera.take("desk-step-6-registry")

    def check_documents(self, *, all_of_them: bool) -> None:
        """Tick by keys what lies on the desk (step 4); the certificate only when it was brought."""
        self.hands.press(Qt.Key.Key_4, _ALT)
        for row in self._lacking():
            if all_of_them or row.key != story.BRINGS_LATER:
                self._tick(row.key)
        if all_of_them:
            self._write_certificate()
            self.expect(lambda: not self.view.checklist.missing, "documents")
        self.camera.take("desk-step-4-documents" + ("-complete" if all_of_them else ""))

    def lock(self) -> None:
        """Lock the desk, and come back by the PIN to where the cursor was."""
        gate = next(one for one in self.shell.findChildren(Gate) if one.work is self.desk)
        cursor = QApplication.focusWidget()
        self.hands.press(Qt.Key.Key_L, _CTRL)
        self.expect(lambda: gate.currentWidget() is gate.locked, "Ctrl+L")
        self.camera.take("desk-locked")
        self.hands.type(demonstration.PIN)
        self.hands.press(Qt.Key.Key_Return)
        self.expect(lambda: gate.currentWidget() is gate.work, "PIN")
        self.expect(lambda: QApplication.focusWidget() is cursor, "PIN: cursor")

    def be_told_what_lacks(self) -> None:
        """Press F12 too early: the first obstacle is named, and shown."""
        if not self.view.obstacles:
            return
        first = self.view.obstacles[0].panel
        self.hands.press(Qt.Key.Key_F12)
        self.expect(lambda: self.desk.panel is first, "F12: step")
        self.expect(lambda: self.hands.has("desk-banner"), "F12: obstacle")
        self.camera.take("desk-blocked")

    def register(self) -> None:
        """Register the incomplete case (Ctrl+F12): receipt, and notice of what is missing."""
        if self.view.stage == "open":
            self.hands.press(Qt.Key.Key_F12, _CTRL)
            self.camera.take("desk-registered")
        self.expect(lambda: self.view.stage != "open", "Ctrl+F12")

    def send_to_volunteer(self) -> None:
        """Offer the application to the volunteers (F7, step 7), unless it was."""
        if self.view.help != Help.NONE:
            return
        self.hands.press(Qt.Key.Key_F7)
        self.hands.click("help-agreed")
        self.camera.take("desk-help-consent")
        self.hands.click("help-send")
        self.expect(lambda: self.ticket is None, "F7")
        self.camera.take("desk-at-volunteer")

    def _field(self, row: str, name: str) -> str:
        person = next(one for one in self.view.people if one.row == row)
        return person.fields.get(name, "")

    def _companion(self) -> str:
        return next((one.row for one in self.view.people if Role.COMPANION in one.roles), "")

    def _write_person(self, row: str, fields: Mapping[str, str]) -> None:
        for name, value in fields.items():
            if not self._field(row, name):
                self.hands.write(f"{row}-{name}", value)
                self.expect(lambda name=name: bool(self._field(row, name)), f"{row}-{name}")  # type: ignore[misc] # mypy can't infer a default's lambda

    def _lacking(self) -> list[Row]:
        return list(self.view.checklist.missing)

    def _tick(self, key: str) -> None:
        """Go to a row by the arrows, tick original and copy by digits; Space takes the copy on and back."""
        matrix = self._documents.matrix
        while matrix.current_key() != key:
            here = matrix.documents.position(matrix.current_key())
            there = matrix.documents.position(key)
            self.hands.press(Qt.Key.Key_Down if there > here else Qt.Key.Key_Up, times=abs(there - here))
        self.hands.press(Qt.Key.Key_1)
        for how in (Shown.KEPT, Shown.NO, Shown.SHOWN, Shown.RETURNED, Shown.KEPT):
            self.hands.press(Qt.Key.Key_2 if how is Shown.KEPT and not self._copy(key) else Qt.Key.Key_Space)
            self.expect(lambda: self._copy(key) == how, f"document {key}: {how}")  # noqa: B023 # called in here

    def _copy(self, key: str) -> str:
        matrix = self._documents.matrix
        row = matrix.documents.row_at(matrix.documents.position(key))
        return row.cells[1].shown.value if row else ""

    @property
    def _documents(self) -> DocumentsPanel:
        return self.shell.findChildren(DocumentsPanel)[0]

    def _write_certificate(self) -> None:
        self.hands.press(Qt.Key.Key_Return)
        for name, value in story.CERTIFICATE.items():
            if self.view.details.get(f"{story.BRINGS_LATER}/{name}", "") != value:
                self.hands.write(f"document-{name}", value)
