"""Step 9: what still stands in the way, how to answer, registering and accepting."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dost_desk.domain.acceptance import Obstacle
from dost_desk.services.station import local_time
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.facts_grid import FactsGrid
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.reply_form import ReplyForm
from dost_desk.ui.desk.step_panel import StepPanel
from dost_desk.ui.desk.words import DeskWords, gathered
from dost_desk.ui.i18n import date_text
from dost_desk.ui.theme import Space
from dost_desk.ui.widgets import Banner, Card, Icon, KeyButton, Text, Variant


class AcceptancePanel(StepPanel):
    """The list of obstacles leads to where each is mended."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._view: CaseView | None = None
        self._words = DeskWords(self)
        self._state = Banner()
        self._state.setObjectName("acceptance-state")
        self.obstacles = Card()
        self.obstacles.setObjectName("obstacles")
        self.obstacles.body.setSpacing(2)
        self.reply = ReplyForm(model)
        self._summary = Card()
        self._facts = FactsGrid()
        self._summary.body.addWidget(self._facts)
        inside = QWidget()
        inside.setProperty("ground", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        for part in (self._state, self.obstacles, self.reply, self._summary):
            column.addWidget(part)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self.area)
        self.retranslate()

    def show_case(self, view: CaseView) -> None:
        """Show what stands in the way now."""
        before = self._view
        changed = before is None or (before.obstacles, before.stage) != (view.obstacles, view.stage)
        self._view = view
        self._show_state(view)
        if changed:
            self._show_obstacles(view)
        self.reply.show_case(view)
        self._show_summary(view)
        if before is not None and before.case == view.case and before.stage != view.stage:
            # What was just done is told at the top.
            self.area.verticalScrollBar().setValue(0)

    def go_to(self, place: str) -> None:
        """Put the cursor on how to answer (``reply/channel``), else on the first obstacle."""
        if place.startswith("reply"):
            self.reply.begin()
            self.area.ensureWidgetVisible(self.reply)
        else:
            self.begin()

    def begin(self) -> None:
        """Put the cursor on the first obstacle; when there is none, on how to answer."""
        first = self.findChild(KeyButton, "obstacle-1")
        if first is not None and not first.isHidden():
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.reply.begin()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._summary.set_title(self.tr("The case in short"))
        if self._view is not None:
            self._show_state(self._view)
            self._show_obstacles(self._view)
            self._show_summary(self._view)

    def _show_state(self, view: CaseView) -> None:
        due = date_text(view.term.due)
        if view.accepted_at:
            title = self.tr("Accepted {time}").replace(
                "{time}", f"{local_time(view.accepted_at):%d.%m.%Y %H:%M}"
            )
            detail = self.tr("Case {number}. The term ends on {date}.")
            tone = "ok"
        elif view.registered_at:
            at = f"{local_time(view.registered_at):%d.%m.%Y %H:%M}"
            title = self.tr("Registered {time}").replace("{time}", at)
            detail = self.tr(
                "Case {number}. The term runs until {date}; F12 accepts once nothing is missing."
            )
            tone = "info"
        else:
            title = self.tr("Not registered yet")
            detail = self.tr(
                "Ctrl+F12 registers the case today, complete or not. Registered today, it ends on {date}."
            )
            tone = "info"
        self._state.show_message(tone, title, detail.replace("{number}", view.number).replace("{date}", due))

    def _show_obstacles(self, view: CaseView) -> None:
        while item := self.obstacles.body.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        things = gathered(view.obstacles)
        count = len(things)
        self.obstacles.setVisible(view.stage != "accepted")
        if not count:
            self.obstacles.set_title(self.tr("Nothing stands in the way"))
            self.obstacles.body.addWidget(Text(self.tr("F12 accepts the case for a decision."), wrap=True))
            return
        self.obstacles.set_title(self.tr("In the way of acceptance: {count}").replace("{count}", str(count)))
        for number, (obstacle, alike) in enumerate(things, start=1):
            words = self._words.obstacle(view, obstacle, alike)
            self.obstacles.body.addWidget(self._obstacle(words, obstacle, number))

    def _obstacle(self, words: str, obstacle: Obstacle, number: int) -> QWidget:
        made = QWidget()
        go = KeyButton(self.tr("Go there"), variant=Variant.QUIET, icon="arrow-right")
        go.setObjectName(f"obstacle-{number}")
        go.setAccessibleName(f"{words}: {self.tr('Go there')}")
        panel, place = obstacle.panel.value, obstacle.place
        go.clicked.connect(lambda: self.place_chosen.emit(panel, place))
        pending = obstacle.code == "document.pending"
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(Icon("hourglass" if pending else "warning", 20, "info" if pending else "waiting"))
        row.addWidget(Text(words, wrap=True), 1)
        row.addWidget(go)
        return made

    def _show_summary(self, view: CaseView) -> None:
        applicant = next((one.name for one in view.people if "applicant" in one.roles), "")
        recipient = next((one.name for one in view.people if "recipient" in one.roles), "")
        rows = view.checklist.rows
        met = sum(row.met for row in rows)
        signed = f"{local_time(view.signature.at):%d.%m.%Y %H:%M}" if view.signature else self.tr("not yet")
        self._facts.show_facts(
            [
                (self.tr("Case"), view.number),
                (self.tr("Service"), view.service_name),
                (self.tr("Recipient"), recipient),
                (self.tr("Applicant"), applicant),
                (self.tr("Documents settled"), f"{met} / {len(rows)}"),
                (self.tr("Application signed"), signed),
            ]
        )
