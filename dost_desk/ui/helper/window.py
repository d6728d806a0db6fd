"""The volunteer's window: whom one helps, one question at a time, the read-back, handing back."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from dost_desk.errors import DostError
from dost_desk.forms.answers import next_unanswered, visible_questions
from dost_desk.forms.application import Answer, AnswerKind, Audience, Question
from dost_desk.services.identity import SignedIn
from dost_desk.services.station import local_time
from dost_desk.services.views import HelperView
from dost_desk.ui import messages
from dost_desk.ui.helper.kiosk_calls import KioskCalls
from dost_desk.ui.helper.model import HelperModel
from dost_desk.ui.helper.pool_page import PoolPage
from dost_desk.ui.helper.question_page import QuestionPage
from dost_desk.ui.helper.read_back_page import ReadBackPage
from dost_desk.ui.i18n import time_text
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import (
    ActionBar,
    Banner,
    ElidedLabel,
    KeyButton,
    Panel,
    RailEntry,
    StatusRail,
    StepState,
    Text,
    TopBar,
    Variant,
    put_in_order,
)

_SIDE = 264


class HelperWindow(QWidget):
    """The volunteer's station. It can't accept a case and is never shown a registry's answer."""

    lock_asked = Signal()
    sign_out_asked = Signal()
    language_chosen = Signal(str)
    theme_toggled = Signal()

    def __init__(self, model: HelperModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helper")
        self.model = model
        self._current = ""
        self._saved_at = 0
        self._who = ElidedLabel()
        self._ticket = ElidedLabel("", TextRole.STRONG)
        self._saved = Text("", quiet=True)
        self._saved.setObjectName("helper-saved")
        self._lock = KeyButton("", "Ctrl+L", Variant.QUIET, "lock")
        self._lock.setObjectName("helper-lock")
        self._lock.clicked.connect(self.lock_asked)
        self._out = KeyButton("", "", Variant.QUIET, "exit")
        self._out.setObjectName("helper-sign-out")
        self._out.clicked.connect(self.sign_out_asked)
        self.banner = Banner(flat=True)
        self.banner.setObjectName("helper-banner")
        self.banner.acted.connect(self.banner.clear)
        self.calls = KioskCalls(model)
        self.pool = PoolPage(model.station.catalogue)
        self.pool.scanned.connect(lambda text: model.scan(text, self.pool.show_error))
        self.page = QuestionPage()
        self.page.answered.connect(self._save)
        self.read_back = ReadBackPage()
        self.read_back.correct.connect(self._go_to)
        self.read_back.confirmed_all.connect(self._show_actions)
        self.sections = StatusRail()
        self.sections.chosen.connect(self._open_section)
        self._sections_title = Text("", TextRole.SUBHEADING)
        self._locked = Text("", TextRole.CAPTION, quiet=True, wrap=True)
        self._back = KeyButton("", "PgUp", Variant.SECONDARY, "chevron-left")
        self._back.setObjectName("previous-question")
        self._back.clicked.connect(self._previous)
        self._finish = KeyButton("", "F12", Variant.SECONDARY, "book")
        self._finish.setObjectName("read-back")
        self._finish.clicked.connect(self._finish_or_hand_back)
        self._next = KeyButton("", "Enter", Variant.PRIMARY, "chevron-right")
        self._next.setObjectName("next-question")
        self._next.clicked.connect(self.page.go_on)
        for button in (self._back, self._finish, self._next):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.middle = QStackedWidget()
        for page in (self.page, self.read_back):
            self.middle.addWidget(page)
        self._lay_out()
        model.pool_changed.connect(self.pool.show_offers)
        model.view_changed.connect(self._show)
        model.saved.connect(self._show_saved)
        model.handed_back.connect(self._tell_handed_back)
        model.error.connect(self.tell)
        self._retranslate()
        self._show(None)

    def sign_in(self, signed_in: SignedIn | None) -> None:
        """Let a volunteer work here; None leaves the station empty."""
        self.model.sign_in(signed_in)
        self._retranslate()

    def tell(self, error: DostError) -> None:
        """Say what could not be done."""
        self.banner.show_message("problem", messages.sentence(error), "", self.tr("Understood"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the cursor in reading order, also through the question that has just been put in."""
        put_in_order(self)
        return super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent) -> None:
        """Show the texts in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # What is shown ---------------------------------------------------------------------------------

    def _show(self, view: HelperView | None) -> None:
        self._form.setVisible(view is not None)
        self._foot.setVisible(view is not None)
        self.pool.setVisible(view is None)
        if view is None:
            self._current = ""
            self._saved_at = 0
            self.page.clear()
            self.read_back.clear()
            self.middle.setCurrentWidget(self.page)
            self.pool.reset()
        else:
            self._show_question(view)
            if self.middle.currentWidget() is self.read_back:
                self.read_back.show_form(view)
        self._retranslate()

    def _show_question(self, view: HelperView) -> None:
        questions = self._questions(view)
        keys = [question.key for question in questions]
        if self._current not in keys:
            first = next_unanswered(view.form.form, view.form.answers, view.form.facts, Audience.VOLUNTEER)
            self._current = first.key if first else keys[0]
        question = questions[keys.index(self._current)]
        section = next(one for one in view.form.form.sections if question in one.questions)
        place = (keys.index(self._current) + 1, len(keys))
        answer = view.form.answers.get(question.key, Answer())
        self.page.ask(question, answer, section.title.text(view.language), place, view.language)

    def _questions(self, view: HelperView) -> tuple[Question, ...]:
        form = view.form
        return visible_questions(form.form, form.answers, form.facts, Audience.VOLUNTEER)

    # What is done ----------------------------------------------------------------------------------

    def _save(self, raw: str, kind: str) -> None:
        self.model.answer(self._current, raw, AnswerKind(kind), self._go_on)

    def _go_on(self) -> None:
        view = self.model.view
        if view is None:
            return
        keys = [question.key for question in self._questions(view)]
        at = keys.index(self._current) + 1 if self._current in keys else 0
        if at < len(keys):
            self._go_to(keys[at])
        else:
            self._read_back()

    def _go_to(self, question: str) -> None:
        self._current = question
        self.middle.setCurrentWidget(self.page)
        if self.model.view is not None:
            self._show_question(self.model.view)
        self._retranslate()

    def _previous(self) -> None:
        view = self.model.view
        if view is None:
            return
        keys = [question.key for question in self._questions(view)]
        if self.middle.currentWidget() is self.read_back:
            self._go_to(keys[-1])
        elif keys.index(self._current) > 0:
            self._go_to(keys[keys.index(self._current) - 1])

    def _open_section(self, key: str) -> None:
        view = self.model.view
        if view is None:
            return
        section = next(one for one in view.form.form.sections if one.key == key)
        shown = {question.key for question in self._questions(view)}
        first = next((one.key for one in section.questions if one.key in shown), None)
        if first is not None:
            self._go_to(first)

    def _read_back(self) -> None:
        if self.model.view is not None:
            self.middle.setCurrentWidget(self.read_back)
            self.read_back.show_form(self.model.view)
            self.read_back.setFocus(Qt.FocusReason.OtherFocusReason)
            self._retranslate()

    def _finish_or_hand_back(self) -> None:
        """Go to the read-back; from there hand back, and say whether all of it was confirmed."""
        if self.middle.currentWidget() is self.read_back:
            self.model.hand_back(read_back=self.read_back.complete)
        else:
            self._read_back()

    def _tell_handed_back(self, label: str) -> None:
        text = self.tr("{0} goes back to the desk and is next there.").format(label)
        self.banner.show_message("ok", text, "", self.tr("Understood"))

    def _show_saved(self, at: int) -> None:
        self._saved_at = at
        self._retranslate()

    # Texts -----------------------------------------------------------------------------------------

    def _retranslate(self) -> None:
        view, signed_in = self.model.view, self.model.signed_in
        now = local_time(self._saved_at) if self._saved_at else None
        name = signed_in.name if signed_in else ""
        self._who.setText(self.tr("Volunteer {0}").format(name))
        self._ticket.setText(self.tr("Ticket {0} · {1}").format(view.label, view.who) if view else "")
        self._saved.setText(self.tr("Saved {0}").format(time_text(now)) if now else "")
        self._lock.setText(self.tr("Lock"))
        self._out.setText(self.tr("Sign out"))
        self._sections_title.setText(self.tr("Sections"))
        self._locked.setText(self.tr("The agent fills in the rest. It is not shown here."))
        self._back.setText(self.tr("Previous"))
        self._next.setText(self.tr("Next question"))
        self._show_actions()
        if view is not None:
            self.sections.set_entries([self._entry(view, index) for index in range(len(view.form.progress))])

    def _show_actions(self, _complete: bool = False) -> None:  # a Qt slot
        reading = self.middle.currentWidget() is self.read_back
        self._next.setVisible(not reading)
        whole = reading and self.read_back.complete
        self._finish.set_variant(Variant.PRIMARY if whole else Variant.SECONDARY)
        self._next.set_key("Ctrl+Enter" if self.page.many_lines else "Enter")
        if not reading:
            self._finish.setText(self.tr("Read back"))
        elif self.read_back.complete:
            self._finish.setText(self.tr("Hand back to the agent"))
        else:
            self._finish.setText(self.tr("Hand back without confirming all"))

    def _entry(self, view: HelperView, index: int) -> RailEntry:
        section = view.form.progress[index]
        shown = next((one for one in view.form.form.sections if one.key == section.key), None)
        here = shown is not None and any(one.key == self._current for one in shown.questions)
        state = StepState.DONE if section.done else StepState.OPEN if here else StepState.LATER
        title = section.title.text(view.language)
        return RailEntry(section.key, title, state, f"{section.answered}/{section.total}", numbered=False)

    def _lay_out(self) -> None:
        top = TopBar()
        top.add([self._who, self._ticket], [self._saved, self._lock, self._out])
        top.start.setStretch(0, 2)
        top.start.setStretch(1, 3)
        side = Panel("side")
        side.setFixedWidth(_SIDE)
        left = QVBoxLayout(side)
        left.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        left.setSpacing(Space.S)
        left.addWidget(self._sections_title)
        left.addWidget(self.sections)
        left.addStretch(1)
        left.addWidget(self._locked)
        self._form = QWidget()
        across = QHBoxLayout(self._form)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(side)
        across.addWidget(self.middle, 1)
        self._foot = ActionBar()
        self._foot.add([self._back, self._finish], [self._next])
        self._foot.start.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.calls)
        column.addWidget(self.banner)
        column.addWidget(self.pool, 1)
        column.addWidget(self._form, 1)
        column.addWidget(self._foot)
