"""Step 1: who may have the service, in the passport's own words; it closes by itself."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from dost_desk.forms.passport import Choice
from dost_desk.forms.steps import Panel
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.step_panel import StepPanel
from dost_desk.ui.theme import Space
from dost_desk.ui.widgets import Card, Chip, Text


class EligibilityPanel(StepPanel):
    """What the passport says of users and grounds of refusal, for the agent to talk over with the visitor."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._view: CaseView | None = None
        self._who, self._users, self._refusal, self._law = Card(), Card(), Card(), Card()
        self._texts = {
            card: Text("", wrap=True) for card in (self._who, self._users, self._refusal, self._law)
        }
        self._unconfirmed = Chip(icon="question", tone="waiting")
        inside = QWidget()
        inside.setProperty("ground", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        for card, text in self._texts.items():
            card.body.addWidget(text)
            column.addWidget(card)
        self._users.body.addWidget(self._unconfirmed)
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
        """Show the passport of the case's service."""
        self._view = view
        passport = self.model.station.catalogue.service(view.service).passport
        words = next((step.words for step in view.steps if step.panel is Panel.ELIGIBILITY), "")
        self._texts[self._who].setText(words or view.service_name)
        self._texts[self._users].setText(_lines(passport.users))
        self._unconfirmed.setVisible(any(choice.chosen is None for choice in passport.users))
        self._texts[self._refusal].setText(_lines(passport.refusal_grounds))
        self._texts[self._law].setText("\n".join(f"{one.number}. {one.text}" for one in passport.legal_basis))
        for card, text in self._texts.items():
            card.setVisible(bool(text.text()))

    def go_to(self, place: str) -> None:
        """There is nothing to fill in."""

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._who.set_title(self.tr("Who may apply"))
        self._users.set_title(self.tr("Users of the service (item 10)"))
        self._refusal.set_title(self.tr("Grounds of refusal (item 9)"))
        self._law.set_title(self.tr("Legal basis (item 5)"))
        self._unconfirmed.show_fact(
            self.tr("Which of these apply is not confirmed: nobody is turned away for it"),
            "question",
            "waiting",
        )


def _lines(choices: tuple[Choice, ...]) -> str:
    shown = [choice.option for choice in choices if choice.chosen is not False]
    return "\n".join(f"•  {option}" for option in shown)
