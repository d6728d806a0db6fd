"""Step 6: what the registries say, typed in with source and time; never before consent."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dost_desk.errors import DostError
from dost_desk.forms.steps import Panel
from dost_desk.services.registry_result import Result, rows_proved_by, write_result
from dost_desk.services.views import CaseView
from dost_desk.store.transaction import Transaction
from dost_desk.ui import messages
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.registry_card import RegistryCard
from dost_desk.ui.desk.scrolling import Scrolling
from dost_desk.ui.desk.step_panel import StepPanel
from dost_desk.ui.widgets import Banner, EmptyState, Text


class RegistryPanel(StepPanel):
    """A card for each question that a registry can answer."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("registry-panel")
        self._view: CaseView | None = None
        self.cards: dict[str, RegistryCard] = {}
        self.consent = Banner()
        self.consent.setObjectName("registry-consent")
        self.consent.button.setObjectName("go-to-consent")
        self.consent.acted.connect(lambda: self.place_chosen.emit(Panel.IDENTITY.value, "consent"))
        self.intro = Text("", wrap=True, quiet=True)
        self.empty = EmptyState("search")
        self.list = QVBoxLayout()
        scroll = Scrolling()
        scroll.column.addWidget(self.consent)
        scroll.column.addWidget(self.intro)
        scroll.column.addLayout(self.list)
        scroll.column.addWidget(self.empty)
        scroll.column.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scroll)
        self._retranslate()

    def show_case(self, view: CaseView) -> None:
        """Show the questions; what is chosen or typed and not recorded yet stays."""
        facts = [fact.fact for fact in view.registry]
        other = self._view is None or self._view.case != view.case
        self._view = view
        if other or list(self.cards) != facts:
            self._rebuild(facts)
        service = self.model.station.catalogue.service(view.service)
        for fact in view.registry:
            rows = rows_proved_by(service.rules, view.checklist, fact.fact, fact.text.source)
            self.cards[fact.fact].show_fact(fact, rows, view.term.front_due, asked=view.consent is not None)
        self._show_state()

    def begin(self) -> None:
        """Put the cursor on the first question."""
        self.go_to("")

    def go_to(self, place: str) -> None:
        """Put the cursor on a question by its fact."""
        wanted = place.removeprefix("registry/")
        card = self.cards.get(wanted) or next(iter(self.cards.values()), None)
        if self.consent.isVisibleTo(self):
            self.consent.button.setFocus()
        elif card is not None:
            card.result.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _rebuild(self, facts: list[str]) -> None:
        for card in self.cards.values():
            self.list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {}
        for fact in facts:
            card = RegistryCard(fact)
            card.recorded.connect(self._record)
            self.cards[fact] = card
            self.list.addWidget(card)

    def _record(self, result: Result) -> None:
        station, actor, case = self.model.station, self.model.actor, self.model.case
        card = self.cards[result.fact]

        def work(tx: Transaction) -> None:
            write_result(tx, station, actor, case, result)

        def failed(error: DostError) -> None:
            card.show_error(messages.sentence(error))

        self.model.act(work, lambda _none: card.clear_entry(), failed)

    def _show_state(self) -> None:
        view = self._view
        self.empty.setVisible(view is not None and not view.registry)
        if view is None or view.consent is not None or not view.registry:
            self.consent.clear()
            return
        self.consent.show_message(
            "problem",
            self.tr("No registry is asked before consent"),
            self.tr("Record the person’s consent, or the legal basis, in step 3 first."),
            self.tr("Go to consent"),
        )

    def _retranslate(self) -> None:
        self.intro.setText(self.tr("Look the person up in the registry and write down here what it says."))
        self.empty.set_texts(
            self.tr("Nothing to look up"), self.tr("This service asks no registry about the person.")
        )
        self._show_state()
