"""Step 3: who the service is for, consent or legal basis, and the other people of the case."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from dost_desk.domain.facts import RECIPIENT
from dost_desk.forms.checklist import Role
from dost_desk.services import intake
from dost_desk.services.views import CaseView, Person
from dost_desk.ui.desk.consent_card import ConsentCard
from dost_desk.ui.desk.flow import FlowLayout
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.person_editor import PersonEditor, fields_for
from dost_desk.ui.desk.step_panel import StepPanel
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import KeyButton, Text

_ADDED = {
    "representative": (Role.REPRESENTATIVE, Role.APPLICANT),
    "applicant": (Role.APPLICANT,),
    "companion": (Role.COMPANION,),
    "interpreter": (Role.INTERPRETER,),
}
"""Who can be added: a representative is also the one who applies (item 6)."""


class IdentityPanel(StepPanel):
    """Cards one under another: the recipient, consent, the others, and buttons that add a person."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._case = ""
        self._wanted = ""
        self.editors: dict[str, PersonEditor] = {}
        self.consent = ConsentCard(model)
        self._others = Text("", TextRole.SUBHEADING)
        self._add = QWidget()
        flow = FlowLayout(self._add, Space.XS)
        self.add: dict[str, KeyButton] = {}
        for name, roles in _ADDED.items():
            button = KeyButton("", icon="plus")
            button.setObjectName(f"add-{name}")
            button.clicked.connect(lambda _checked=False, given=roles: self._add_person(list(given)))
            flow.addWidget(button)
            self.add[name] = button
        inside = QWidget()
        inside.setProperty("ground", "clear")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self.consent)
        self._column.addWidget(self._others)
        self._column.addWidget(self._add)
        self._column.addStretch(1)
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
        """Show the people; editors stay the same widgets while person and role do, so the cursor is kept."""
        if view.case != self._case:
            self._case = view.case
            for row in list(self.editors):
                self._drop(row)
        self.consent.show_case(view)
        people = {person.row: person for person in view.people}
        for row, editor in list(self.editors.items()):
            if row not in people or editor.names != fields_for(people[row]):
                self._drop(row)
        for place, person in enumerate(view.people):
            self._show(person, place)
        if self._wanted in self.editors:
            self._bring(self.editors[self._wanted], "surname")
            self._wanted = ""

    def go_to(self, place: str) -> None:
        """Put the cursor on ``consent`` or on a field, ``people/recipient/surname``."""
        if place == "consent":
            self.consent.go_to()
            self.area.ensureWidgetVisible(self.consent.record, 0, Space.XXL)
            return
        parts = place.split("/")
        row, field = (parts[1], parts[2]) if len(parts) > 2 else (RECIPIENT, "surname")  # noqa: PLR2004 # table/row/field
        editor = self.editors.get(row)
        if editor is not None:
            self._bring(editor, field)

    def begin(self) -> None:
        """Put the cursor into the first name that is still empty."""
        editor = self.editors.get(RECIPIENT)
        if editor is not None:
            self._bring(editor, editor.first_empty())

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._others.setText(self.tr("Who else is in the case?"))
        for name, text in (
            ("representative", self.tr("Representative")),
            ("applicant", self.tr("Another applicant")),
            ("companion", self.tr("Companion")),
            ("interpreter", self.tr("Interpreter")),
        ):
            self.add[name].setText(text)

    def _show(self, person: Person, place: int) -> None:
        editor = self.editors.get(person.row)
        if editor is not None:
            editor.show_person(person)
            return
        editor = PersonEditor(self.model, person)
        self.editors[person.row] = editor
        # The recipient stands above consent, the others below it.
        self._column.insertWidget(0 if person.row == RECIPIENT else place + 2, editor)

    def _drop(self, row: str) -> None:
        editor = self.editors.pop(row)
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def _bring(self, editor: PersonEditor, field: str) -> None:
        editor.go_to(field)
        self.area.ensureWidgetVisible(editor.fields.get(field, editor), 0, Space.XXL)

    def _add_person(self, roles: list[Role]) -> None:
        station, actor, case = self.model.station, self.model.actor, self.model.case
        self.model.act(lambda tx: intake.add_person(tx, station, actor, case, roles), self._added)

    def _added(self, row: str) -> None:
        # The change and this answer come in either order.
        if row in self.editors:
            self._bring(self.editors[row], "surname")
        else:
            self._wanted = row
