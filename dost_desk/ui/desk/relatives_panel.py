"""Step 5: which relatives live in the same settlement and are obliged to care, or that there is nobody."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dost_desk.domain.facts import RELATIVES
from dost_desk.services import intake
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.relative_card import RelativeCard
from dost_desk.ui.desk.scrolling import Scrolling
from dost_desk.ui.desk.step_panel import StepPanel
from dost_desk.ui.theme import Space
from dost_desk.ui.widgets import Banner, KeyButton, Text, Variant


class RelativesPanel(StepPanel):
    """A card for each relative. "Nobody" and "all were asked about" close the step."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("relatives-panel")
        self._view: CaseView | None = None
        self._fresh = ""
        self.cards: dict[str, RelativeCard] = {}
        self.state = Banner()
        self.state.setObjectName("relatives-state")
        self.intro = Text("", wrap=True, quiet=True)
        self.add = KeyButton(icon="plus")
        self.add.setObjectName("add-relative")
        self.add.clicked.connect(self._add)
        self.nobody = KeyButton(variant=Variant.PRIMARY, icon="tick")
        self.nobody.setObjectName("relatives-checked")
        self.nobody.clicked.connect(lambda: self.model.act_on_case(intake.check_relatives))
        self.list = QVBoxLayout()
        self.list.setSpacing(Space.S)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addWidget(self.add)
        buttons.addWidget(self.nobody)
        buttons.addStretch(1)
        self.page = Scrolling()
        self.page.column.addWidget(self.intro)
        self.page.column.addWidget(self.state)
        self.page.column.addLayout(self.list)
        self.page.column.addLayout(buttons)
        self.page.column.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self.page)
        self._retranslate()

    def show_case(self, view: CaseView) -> None:
        """Show the relatives; a card stays the same widget while its relative is there."""
        if self._view is not None and self._view.case != view.case:
            for row in list(self.cards):
                self._drop(row)
        self._view = view
        here = {person.row for person in view.relatives}
        for row in [row for row in self.cards if row not in here]:
            self._drop(row)
        for number, person in enumerate(view.relatives, start=1):
            card = self.cards.get(person.row) or self._card(person.row)
            card.show_person(person, number)
        if self._fresh in self.cards:
            self._begin_with(self.cards[self._fresh])
            self._fresh = ""
        self._show_state()

    def begin(self) -> None:
        """Put the cursor on the first thing to do."""
        self.go_to("")

    def go_to(self, place: str) -> None:
        """Put the cursor on a relative's field (``relatives/<row>/<field>``), or on the first thing to do."""
        parts = place.split("/")
        card = self.cards.get(parts[1]) if len(parts) > 1 else None
        if card is not None:
            self._begin_with(card)
        else:
            (self.nobody if self.nobody.isEnabled() else self.add).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _card(self, row: str) -> RelativeCard:
        card = RelativeCard()
        card.written.connect(lambda field, value: self._write(row, field, value))
        card.remove_asked.connect(lambda: self.model.act_on_case(intake.remove_row, RELATIVES, row))
        self.cards[row] = card
        self.list.addWidget(card)
        return card

    def _drop(self, row: str) -> None:
        card = self.cards.pop(row)
        self.list.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.add.setFocus()

    def _add(self) -> None:
        station, actor, case = self.model.station, self.model.actor, self.model.case
        self.model.act(lambda tx: intake.add_relative(tx, station, actor, case), self._added)

    def _added(self, row: str) -> None:
        # The fresh view may come before or after this answer.
        if row in self.cards:
            self._begin_with(self.cards[row])
        else:
            self._fresh = row

    def _begin_with(self, card: RelativeCard) -> None:
        card.relation.editor.setFocus()
        self.page.ensureWidgetVisible(card)

    def _write(self, row: str, field: str, value: str) -> None:
        self.model.act_on_case(intake.write_person, RELATIVES, row, {field: value})

    def _show_state(self) -> None:
        view = self._view
        if view is None:
            return
        count = len(view.relatives)
        self.nobody.setText(
            self.tr("All relatives were asked about")
            if count
            else self.tr("There is nobody obliged to care here")
        )
        self.nobody.setEnabled(not view.relatives_checked)
        if not view.relatives_checked:
            self.state.clear()
            return
        found = (
            self.tr("Checked: the relatives below were named. Each one’s document has its row in step 4.")
            if count
            else self.tr("Checked: nobody in the same settlement is obliged to care.")
        )
        self.state.show_message("ok", found)

    def _retranslate(self) -> None:
        self.intro.setText(
            self.tr(
                "Ask about able-bodied relatives obliged to care who live in the same settlement: spouse, "
                "children, parents, brothers and sisters, grandparents and grandchildren, by adoption too. "
                "In Baku the same administrative-territorial unit counts, elsewhere the same district."
            )
        )
        self.add.setText(self.tr("Add a relative"))
        self._show_state()
