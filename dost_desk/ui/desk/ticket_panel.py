"""Step 2: the ticket of the visit; it closes by itself."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dost_desk.domain.rows import TicketRow
from dost_desk.services.station import local_time
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.facts_grid import FactsGrid
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.step_panel import StepPanel
from dost_desk.ui.desk.words import DeskWords, spoken
from dost_desk.ui.i18n import Language
from dost_desk.ui.theme import Space
from dost_desk.ui.widgets import Banner, Card

_MINUTE = 60_000_000


class TicketPanel(StepPanel):
    """Number, direction, times and needs of the visit at the desk."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._view: CaseView | None = None
        self._words = DeskWords(self)
        self._card = Card()
        self._facts = FactsGrid()
        self._card.body.addWidget(self._facts)
        self._apart = Banner()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        for part in (self._apart, self._card):
            column.addWidget(part)
        column.addStretch(1)
        model.ticket_changed.connect(self._on_ticket)
        self.retranslate()

    def show_case(self, view: CaseView) -> None:
        """Show the visit that the case belongs to."""
        self._view = view
        self._show(self.model.ticket)

    def go_to(self, place: str) -> None:
        """There is nothing to fill in."""

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._card.set_title(self.tr("The visit"))
        self._show(self.model.ticket)

    def _on_ticket(self, ticket: TicketRow | None) -> None:
        self._show(ticket)

    def _show(self, ticket: TicketRow | None) -> None:
        self._apart.setVisible(ticket is not None and ticket.apart)
        if ticket is None:
            self._facts.show_facts(
                [(self.tr("Ticket"), self.tr("none: the case is worked on without a visit"))]
            )
            return
        if ticket.apart:
            self._apart.show_message(
                "waiting",
                self.tr("This ticket was called at two desks"),
                self.tr("Both calls were made while the line was down. Ask the other desk."),
            )
        direction = self.model.station.catalogue.directions.direction(ticket.direction)
        issued, called = local_time(ticket.issued_at), local_time(ticket.called_at)
        waited = (ticket.called_at - ticket.issued_at) // _MINUTE
        needs = [self._words.need(key)[0] for key in f"{ticket.groups} {ticket.needs}".split()]
        languages = {one.value: one.own_name for one in Language}
        minutes = self.tr("{count} min").replace("{count}", str(max(0, waited)))
        self._facts.show_facts(
            [
                (self.tr("Ticket"), ticket.label),
                (self.tr("Direction"), spoken(direction.name)),
                (self.tr("Taken"), f"{issued:%d.%m.%Y %H:%M}"),
                (self.tr("Called"), f"{called:%H:%M}"),
                (self.tr("Waited"), minutes),
                (self.tr("Language of the visitor"), languages.get(ticket.language, ticket.language)),
                (self.tr("Needs"), ", ".join(needs)),
            ]
        )
