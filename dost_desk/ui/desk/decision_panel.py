"""Step 10: by when the decision is made and posted; it comes later, from the back office."""

import re

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dost_desk.forms.steps import Panel
from dost_desk.services.station import local_time
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.facts_grid import FactsGrid
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.step_panel import StepPanel
from dost_desk.ui.i18n import date_text
from dost_desk.ui.theme import Space
from dost_desk.ui.widgets import Banner, Card, Text

_NUMBER = re.compile(r"^\d+\s*[-–—.]\s*")


class DecisionPanel(StepPanel):
    """The dates of the term and what happens with the case now."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._view: CaseView | None = None
        self._step = Text("", wrap=True, quiet=True)
        self._state = Banner()
        self._state.setObjectName("decision-state")
        self._card = Card()
        self._facts = FactsGrid()
        self._note = Text("", quiet=True, wrap=True)
        self._card.body.addWidget(self._facts)
        self._card.body.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        for part in (self._state, self._card, self._step):
            column.addWidget(part)
        column.addStretch(1)
        self.retranslate()

    def show_case(self, view: CaseView) -> None:
        """Show the dates of the case."""
        self._view = view
        self._step.setText(next((step.words for step in view.steps if step.panel is Panel.DECISION), ""))
        post_by = self.tr("The decision is posted at least one working day before {date}")
        title = post_by.replace("{date}", date_text(view.term.due))
        if view.accepted_at:
            since = f"{local_time(view.accepted_at):%d.%m.%Y %H:%M}"
            detail = self.tr("Accepted {time}; the back office decides.").replace("{time}", since)
        else:
            detail = self.tr("The case is not accepted yet: nothing has gone to the back office.")
        self._state.show_message("info", title, detail)
        term = view.term
        passport = self.model.station.catalogue.service(view.service).passport
        offices = ", ".join(
            _unnumbered(choice.option) for choice in passport.back_offices if choice.chosen is not False
        )
        if any(choice.chosen is None for choice in passport.back_offices):
            offices = self.tr("not confirmed which: {offices}").replace("{offices}", offices)
        begun = (
            f"{local_time(view.registered_at):%d.%m.%Y}"
            if view.registered_at
            else self.tr("not registered yet")
        )
        self._facts.show_facts(
            [
                (self.tr("The term begins"), begun),
                (self.tr("Front office until"), date_text(term.front_due)),
                (self.tr("Posted in the cabinet by"), date_text(term.post_by)),
                (self.tr("The term ends"), date_text(term.due)),
                (self.tr("Back office (item 11)"), offices),
            ]
        )
        self._note.setVisible(term.estimate)

    def go_to(self, place: str) -> None:
        """There is nothing to fill in."""

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._card.set_title(self.tr("Dates"))
        self._note.setText(
            self.tr("An estimate: the government has not published the holidays of that time yet.")
        )
        if self._view is not None:
            self.show_case(self._view)


def _unnumbered(option: str) -> str:
    """Return an option of the passport without its number in the list: ``01 – DSMF`` is ``DSMF``."""
    return _NUMBER.sub("", option)
