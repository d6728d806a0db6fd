"""Step 7: the application as the agent sees it: every section, the volunteer's help, and the signature."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dost_desk.domain.case import Help
from dost_desk.forms.answers import flagged
from dost_desk.forms.application import ApplicationForm
from dost_desk.forms.field_types import Severity
from dost_desk.forms.steps import Panel
from dost_desk.services import application
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.document_model import language
from dost_desk.ui.desk.help_dialog import HelpDialog
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.section_page import SectionPage
from dost_desk.ui.desk.signing_panel import SigningPage
from dost_desk.ui.desk.step_panel import StepPanel
from dost_desk.ui.theme import Space
from dost_desk.ui.widgets import Banner, RailEntry, StatusRail, StepState

SIGN = "sign"
_RAIL_WIDTH = 196


class ApplicationPanel(StepPanel):
    """Sections at the left, one page at the right. Ctrl+PageUp and Ctrl+PageDown turn the pages.

    The entries at the left are named ``section-<key>``; the last one, ``section-sign``, is the signature.
    """

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("application-panel")
        self._view: CaseView | None = None
        self._form: ApplicationForm | None = None
        self.help = Banner()
        self.help.setObjectName("help-state")
        self.help.button.setObjectName("help-action")
        self.help.acted.connect(self._act_on_help)
        self.sections = StatusRail()
        self.sections.setFixedWidth(_RAIL_WIDTH)
        self.sections.chosen.connect(self.open_section)
        self.pages: dict[str, SectionPage] = {}
        self.signing = SigningPage(model)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.signing)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sections)
        middle.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.XS, 0, 0)
        column.setSpacing(Space.XS)
        strip = QHBoxLayout()
        strip.setContentsMargins(0, 0, Space.M, 0)
        strip.addWidget(self.help)
        column.addLayout(strip)
        column.addLayout(middle, 1)

    def show_case(self, view: CaseView) -> None:
        """Show the answers; page, cursor and what is being typed stay."""
        other = self._view is None or self._view.case != view.case
        self._view = view
        if other or self._form is not view.form.form:
            self._rebuild(view.form.form)
        away = view.help in {Help.OFFERED, Help.TAKEN}
        for page in self.pages.values():
            page.show_case(view, away=away)
        self.signing.show_case(view)
        self._show_sections(view)
        self._show_help(view)

    def go_to(self, place: str) -> None:
        """Put the cursor on a question (its key or ``form/<key>``), or on ``sign``."""
        if place.startswith("reply"):
            self.place_chosen.emit(Panel.ACCEPTANCE.value, place)
            return
        key = place.removeprefix("form/")
        for name, page in self.pages.items():
            if key in page.fields:
                self.open_section(name)
                page.go_to(key)
                if self._view is not None:
                    page.show_case(self._view, away=self._view.help in {Help.OFFERED, Help.TAKEN})
                return
        if key == SIGN:
            self.open_section(SIGN)
            self.signing.begin()
        else:
            self.help.button.setFocus()

    def begin(self) -> None:
        """Put the cursor on the first question without an answer of the page that is shown."""
        page = self.stack.currentWidget()
        if isinstance(page, SectionPage):
            page.begin()
        else:
            self.signing.begin()

    def open_section(self, key: str) -> None:
        """Show a section's page, or the signature's for ``sign``."""
        self.stack.setCurrentWidget(self.pages.get(key, self.signing))
        self.sections.set_current(key if key in self.pages else SIGN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages."""
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        turn = turns.get(Qt.Key(event.key())) if event.key() in turns else None
        if turn is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        keys = [*self.pages, SIGN]
        at = keys.index(self.sections.current()) + turn
        if 0 <= at < len(keys):
            self.open_section(keys[at])
            self.sections.items()[at].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._view is not None:
            self._show_sections(self._view)
            self._show_help(self._view)

    def _rebuild(self, form: ApplicationForm) -> None:
        for page in self.pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._form, self.pages = form, {}
        for section in form.sections:
            page = SectionPage(section)
            page.answered.connect(self._answer)
            self.stack.insertWidget(self.stack.count() - 1, page)
            self.pages[section.key] = page
        self.signing.forget()
        self.open_section(form.sections[0].key)

    def _answer(self, key: str, raw: str, kind: str) -> None:
        station, actor, case = self.model.station, self.model.actor, self.model.case
        self.model.act(lambda tx: application.answer(tx, station, actor, case, key, raw, kind))

    def _show_sections(self, view: CaseView) -> None:
        form = view.form
        wrong = {
            one.question
            for one in form.problems
            if one.problem.severity is Severity.ERROR and one.problem.code != "answer.missing"
        }
        # "Doesn't know" and "won't say" are answers: they are to be seen, not put right.
        odd = {question.key for question in flagged(form.form, form.answers, form.facts)}
        entries = []
        for section in form.progress:
            page = self.pages[section.key]
            state = StepState.OPEN
            if wrong & page.fields.keys():
                state = StepState.PROBLEM
            elif section.done:
                state = StepState.FLAGGED if odd & page.fields.keys() else StepState.DONE
            count = f"{section.answered}/{section.total}"
            entries.append(
                RailEntry(section.key, section.title.text(language()), state, count, numbered=False)
            )
        signed = StepState.DONE if view.signature else StepState.OPEN
        entries.append(RailEntry(SIGN, self.tr("Print and sign"), signed, "", numbered=False))
        self.sections.set_entries(entries)
        for item in self.sections.items():
            item.setObjectName(f"section-{item.entry().key}")

    def _show_help(self, view: CaseView) -> None:
        if view.signature is not None or view.accepted_at:
            self.help.clear()
            return
        match view.help:
            case Help.OFFERED:
                self.help.show_message(
                    "waiting",
                    self.tr("Offered to the volunteers"),
                    self.tr("Whoever scans the ticket takes it. Meanwhile the answers are locked here."),
                    self.tr("Take it back"),
                )
            case Help.TAKEN:
                text = self.tr("A volunteer has the application: {staff}").replace("{staff}", view.helper)
                locked = self.tr("The answers are locked here until it is handed back.")
                self.help.show_message("waiting", text, locked, self.tr("Take it back"))
            case Help.RETURNED if view.read_back:
                text = self.tr("Back from the volunteer: every answer was read back to the applicant")
                self.help.show_message("ok", text, "", self.tr("Send once more"))
            case Help.RETURNED:
                text = self.tr("Back from the volunteer, but the answers were not read back")
                hint = self.tr("Read them to the applicant before the signature.")
                self.help.show_message("waiting", text, hint, self.tr("Send once more"))
            case _:
                text = self.tr("A volunteer can write the application down with the applicant")
                self.help.show_message("info", text, "", self.tr("Send to a volunteer"), "")

    def _act_on_help(self) -> None:
        view = self._view
        if view is None:
            return
        if view.help in {Help.OFFERED, Help.TAKEN}:
            self.model.act_on_case(application.return_help, read_back=False, reason="taken-back")
        else:
            dialog = HelpDialog(self.model, view, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
