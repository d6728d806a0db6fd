"""The desk's window: bars, rail, people column, and in the middle the panel of the step that is worked on."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dost_desk.domain.rail import first_open
from dost_desk.domain.rows import CaseRow, TicketRow
from dost_desk.errors import DostError, InputError
from dost_desk.forms.steps import Panel
from dost_desk.services.identity import SignedIn
from dost_desk.services.station import local_time
from dost_desk.services.views import CaseView
from dost_desk.sync.worker import LineState
from dost_desk.ui import messages
from dost_desk.ui.desk.action_bar import DeskActions
from dost_desk.ui.desk.case_header import CaseHeader
from dost_desk.ui.desk.find_dialog import FindDialog
from dost_desk.ui.desk.finish_dialog import FinishDialog
from dost_desk.ui.desk.help_dialog import HelpDialog
from dost_desk.ui.desk.idle_page import IdlePage
from dost_desk.ui.desk.keys_dialog import KeysDialog
from dost_desk.ui.desk.lodging import Lodging
from dost_desk.ui.desk.model import DeskModel, LineAtDesk
from dost_desk.ui.desk.people_column import PeopleColumn
from dost_desk.ui.desk.print_dialog import PrintDialog
from dost_desk.ui.desk.rail_view import RailView
from dost_desk.ui.desk.service_choice import ServiceChoice
from dost_desk.ui.desk.step_panel import StepPanel
from dost_desk.ui.desk.task_strip import TaskStrip
from dost_desk.ui.desk.top_bar import DeskTopBar
from dost_desk.ui.desk.visitor_bar import STANDARD_MINUTES, VisitorBar
from dost_desk.ui.desk.words import DeskWords, gathered
from dost_desk.ui.i18n import time_text
from dost_desk.ui.widgets import Banner, Toast, bring_into_sight, put_in_order

_TICK_MS = 1000


class DeskWindow(QWidget):
    """The frame. ``panels`` are the middle's panels by the step they serve; each is shown by ``go_to``.

    Sign-in and lock stand around it (``ui.signin.gate``): ``lock_asked`` and ``sign_out_asked`` go there,
    ``language_chosen`` and ``theme_toggled`` to the application.
    """

    language_chosen = Signal(str)
    theme_toggled = Signal()
    lock_asked = Signal()
    sign_out_asked = Signal()

    def __init__(
        self, model: DeskModel, panels: Mapping[Panel, StepPanel], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.model = model
        self.panels = dict(panels)
        self._words = DeskWords(self)
        self._panel = Panel.IDENTITY
        self._stale: set[Panel] = set()
        self.top = DeskTopBar(model.station.desk)
        self.visitor = VisitorBar()
        self.banner = Banner(flat=True)
        self.banner.setObjectName("desk-banner")
        self.banner.acted.connect(self.banner.clear)
        self.rail = RailView()
        self.header = CaseHeader()
        self.tasks = TaskStrip(model)
        self.people = PeopleColumn()
        self.foot = DeskActions()
        self.idle = IdlePage()
        self.services = ServiceChoice(model.station.catalogue)
        self.middle = QStackedWidget()
        self.middle.setObjectName("middle")
        for page in (self.idle, self.services, *self.panels.values()):
            self.middle.addWidget(page)
        self.toast = Toast(self)
        self.lodging = Lodging(model, self)
        self._lay_out()
        self._connect()
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(_TICK_MS)
        self.setFocusProxy(self.visitor.scan)
        self._show_place()

    # What is shown -------------------------------------------------------------------------------

    def go_to(self, panel: Panel, place: str = "") -> None:
        """Show the panel of a step; with ``place`` put the cursor there."""
        view = self.model.view
        shown = self.panels.get(panel)
        if view is None or shown is None:
            return
        self._panel = panel
        if panel in self._stale:
            self._stale.remove(panel)
            shown.show_case(view)
        self.middle.setCurrentWidget(shown)
        self.rail.set_current(panel.value)
        self.header.show_step(view, panel)
        if place:
            shown.go_to(place)
        else:
            shown.begin()

    @property
    def panel(self) -> Panel | None:
        """The panel that is shown, None while no case is in hand."""
        return self._panel if self.model.view is not None else None

    def show_case(self, view: CaseView | None) -> None:
        """Show the case in hand in every part of the window."""
        if view is not None:
            self.rail.show_case(view)
            self.people.show_case(view)
            self.header.show_step(view, self._panel)
            # The others are brought up to date when they are gone to: ten panels at each answer take long.
            self._stale = set(self.panels) - {self._panel}
            if self._panel in self.panels:
                self.panels[self._panel].show_case(view)
        self.tasks.show_case(view)
        self._show_place()

    def tell(self, error: DostError) -> None:
        """Say what could not be done, until the agent has read it."""
        tone = "waiting" if isinstance(error, InputError) else "problem"
        self.banner.show_message(tone, messages.sentence(error), "", self.tr("Understood"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the cursor in reading order, also through the cards that the case has put in."""
        put_in_order(self)
        return super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.banner.clear()

    # Putting together ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        work = QVBoxLayout()
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(0)
        work.addWidget(self.header)
        work.addWidget(self.tasks)
        work.addWidget(self.middle, 1)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addLayout(work, 1)
        body.addWidget(self.people)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.visitor)
        column.addWidget(self.banner)
        column.addLayout(body, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        model = self.model
        model.signed_in_changed.connect(self._on_signed_in)
        model.case_changed.connect(self._on_case)
        model.ticket_changed.connect(self._on_ticket)
        model.queue_changed.connect(self._on_queue)
        model.line_changed.connect(self._on_line)
        model.found.connect(self._on_found)
        model.error.connect(self.tell)
        model.saved.connect(self._on_saved)
        self.top.language_chosen.connect(self.language_chosen)
        self.top.theme_toggled.connect(self.theme_toggled)
        self.top.lock_asked.connect(self.lock_asked)
        self.top.sign_out_asked.connect(self.sign_out_asked)
        self.visitor.next_asked.connect(self.call_next)
        self.visitor.recall_asked.connect(model.recall)
        self.visitor.no_show_asked.connect(model.no_show)
        self.visitor.help_asked.connect(self._ask_help)
        self.visitor.wait_asked.connect(model.park)
        self.visitor.scanned.connect(self._on_scanned)
        self.idle.next_asked.connect(self.call_next)
        self.idle.back_asked.connect(model.call_ticket)
        self.services.chosen.connect(model.start_case)
        self.services.question_only.connect(self.ask_outcome)
        self.rail.chosen.connect(lambda name: self.go_to(Panel(name)))
        self.tasks.place_chosen.connect(lambda name, place: self.go_to(Panel(name), place))
        for panel in self.panels.values():
            panel.place_chosen.connect(lambda name, place: self.go_to(Panel(name), place))
        self._connect_actions()

    def _connect_actions(self) -> None:
        self.foot.help_asked.connect(self._show_keys)
        self.foot.documents_asked.connect(lambda: self.go_to(Panel.DOCUMENTS))
        self.foot.check_asked.connect(lambda: self.go_to(Panel.REGISTRY))
        self.foot.print_asked.connect(self._ask_print)
        self.foot.finish_asked.connect(self.ask_outcome)
        self.foot.register_asked.connect(self.model.register)
        self.foot.accept_asked.connect(self.accept)
        self.lodging.told.connect(self.banner.show_message)
        self.lodging.passed.connect(self.toast.show_message)

    # What the agent wants ------------------------------------------------------------------------

    def call_next(self) -> None:
        """Call the next visitor (F2)."""
        self.model.call_next(lambda: self.toast.show_message(self.tr("Nobody is waiting"), icon="people"))

    def accept(self) -> None:
        """Accept the case (F12); while it is blocked, go to the first obstacle and say what to ask for."""
        view = self.model.view
        if view is None:
            return
        if not view.obstacles:
            self.model.accept()
            return
        first = view.obstacles[0]
        self.go_to(first.panel, first.place)
        count = self.tr("Not yet: %n obstacle(s)", "", len(gathered(view.obstacles)))
        say = self.tr("Tell the visitor: “{sentence}”").replace(
            "{sentence}", self._words.to_visitor(view, first)
        )
        self.banner.show_message(
            "waiting", f"{count} · {self._words.obstacle(view, first)}", say, self.tr("Understood")
        )
        cursor = self.focusWidget()
        if cursor is not None:
            # The message has taken room from the page.
            bring_into_sight(cursor)

    def ask_outcome(self) -> None:
        """Ask how the visit ended (F11)."""
        if self.model.ticket is None:
            self.model.finish_visit("")
            return
        dialog = FinishDialog(self.model.view, self, service=self._asked_about())
        dialog.chosen.connect(self.model.finish_visit)
        dialog.sheet_asked.connect(self.lodging.print_bringing)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _asked_about(self) -> str:
        """Return the service that the visit is about: the case's, else the one that is marked."""
        view = self.model.view
        return view.service if view is not None else self.services.marked()

    def _ask_help(self) -> None:
        view = self.model.view
        if view is None:
            return
        dialog = HelpDialog(self.model, view, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_print(self) -> None:
        view = self.model.view
        if view is None:
            # Before there is a case, what to bring is the one paper there is.
            self.lodging.print_bringing(self._asked_about())
            return
        dialog = PrintDialog(view, self)
        dialog.chosen.connect(self.lodging.print_paper)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_keys(self) -> None:
        dialog = KeysDialog(self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # What moved ----------------------------------------------------------------------------------

    def _on_signed_in(self, agent: SignedIn | None) -> None:
        self.banner.clear()
        self.top.show_agent(agent)
        self._show_place()

    def _on_case(self, view: CaseView | None) -> None:
        new = view is not None and view.case != getattr(self.header.view, "case", "")
        self.show_case(view)
        if view is not None and new:
            self.banner.clear()
            self.go_to(first_open(view.obstacles))

    def _on_ticket(self, ticket: TicketRow | None) -> None:
        self.banner.clear()
        if ticket is not None and not ticket.case:
            self.services.show_direction(ticket.direction)
        self._show_place()

    def _on_queue(self, line: LineAtDesk) -> None:
        self.top.show_queue(line.summary, self.model.clock())
        self.idle.show_line(line.summary, line.parked, line.at_volunteer)
        self.visitor.show_recalls(line.recalls)

    def _on_line(self, line: LineState) -> None:
        self.top.show_line(line, self.model.clock())

    def _on_found(self, cases: tuple[CaseRow, ...]) -> None:
        self.visitor.scan_done()
        dialog = FindDialog(cases, self)
        dialog.chosen.connect(self.model.take_case)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_scanned(self, text: str) -> None:
        self.model.look_up(text, self._on_scan_failed, self.visitor.scan_done)

    def _on_scan_failed(self, error: DostError) -> None:
        # What was typed stays in the field, to be put right.
        self.tell(error)
        self.visitor.focus_scan()

    def _on_saved(self, _subjects: frozenset[str]) -> None:
        self.header.show_saved(time_text(local_time(self.model.clock())))

    def _tick(self) -> None:
        now = self.model.clock()
        self.visitor.show_time(now)
        self.top.show_queue(self.model.queue.summary, now)

    def _show_place(self) -> None:
        """Show what belongs in the middle: nobody, the choice of a service, or the case."""
        view, ticket = self.model.view, self.model.ticket
        standard = STANDARD_MINUTES
        if view is not None:
            passport = self.model.station.catalogue.service(view.service).passport
            standard = passport.standard_minutes or STANDARD_MINUTES
            self.middle.setCurrentWidget(self.panels.get(self._panel, self.idle))
        else:
            self.header.show_nothing()
            self.middle.setCurrentWidget(self.idle if ticket is None else self.services)
            if ticket is None and self.isVisible():
                # A scan is what may come next; every key works from there too.
                self.visitor.scan.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self.rail, self.people, self.header):
            part.setVisible(view is not None)
        self.visitor.show_visitor(ticket, has_case=view is not None, standard=standard)
        self.visitor.show_time(self.model.clock())
        self.foot.show_state(view, visit=ticket is not None)
