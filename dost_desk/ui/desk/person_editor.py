"""One person of the case: fields by role, each written when it is left."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from dost_desk.domain.facts import PEOPLE, RECIPIENT
from dost_desk.errors import DostError
from dost_desk.forms.checklist import Role
from dost_desk.forms.field_types import Citizenship, FieldOptions, FieldType
from dost_desk.services import intake
from dost_desk.services.views import Person
from dost_desk.ui.desk.flow import FlowLayout
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.paths import person_field
from dost_desk.ui.desk.saved_field import SavedChoice, SavedField, Write
from dost_desk.ui.desk.words import DeskWords
from dost_desk.ui.theme import Space
from dost_desk.ui.widgets import Card, Chip, KeyButton, Variant

PROOFS = ("Etibarnamə", "Qəyyum (himayəçi) olmasını təsdiq edən sənəd")
"""The two papers of passport item 6, stored in its words: the application prints them."""

_KINDS = {
    "born": FieldType.PARTIAL_DATE,
    "fin": FieldType.FIN,
    "document": FieldType.IDENTITY_CARD,
    "phone": FieldType.PHONE,
}
_WHOLE = ("surname", "name", "patronymic", "born", "citizenship", "fin", "document", "phone", "address")
_BRIEF = ("surname", "name", "relation", "phone")
_ROLES = (Role.APPLICANT, Role.REPRESENTATIVE, Role.COMPANION, Role.INTERPRETER, Role.SIGNER)
_WIDE = frozenset({"address", "proof"})


def fields_for(person: Person) -> tuple[str, ...]:
    """Return the fields that are asked of a person in this role: no more than the role needs."""
    if person.row == RECIPIENT:
        return _WHOLE
    if Role.REPRESENTATIVE in person.roles:
        return (*_WHOLE, "relation", "proof", "proof_number")
    if Role.APPLICANT in person.roles:
        return (*_WHOLE, "relation")
    return (*_BRIEF, "language") if Role.INTERPRETER in person.roles else _BRIEF


class PersonEditor(Card):
    """A card with the fields of one person, and, for all but the recipient, roles and removal."""

    def __init__(self, model: DeskModel, person: Person, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.row = person.row
        self.names = fields_for(person)
        self.setObjectName(f"person-{self.row}")
        self._model = model
        self._person = person
        self._words = DeskWords(self)
        self.fields: dict[str, SavedField | SavedChoice] = {}
        self.roles: dict[Role, QCheckBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        self._lay_out(grid)
        self._no_rights = Chip(icon="info", tone="info")
        self.body.addWidget(self._no_rights)
        # Only now that it has a parent: before, it would be a window of its own for a moment.
        self._no_rights.setVisible(person.roles == {Role.COMPANION})
        self.body.addLayout(grid)
        self.remove = KeyButton("", variant=Variant.QUIET, icon="trash")
        self.remove.setObjectName(f"remove-{self.row}")
        self.remove.clicked.connect(lambda: model.act_on_case(intake.remove_row, PEOPLE, self.row))
        if self.row != RECIPIENT:
            self.body.addWidget(self._foot())
        self.retranslate()
        self.show_person(person)

    def show_person(self, person: Person) -> None:
        """Show the person as the case has them; what is being typed stays."""
        self._person = person
        self._show_title()
        citizenship = person.citizenship
        options = FieldOptions(citizenship=citizenship)
        for name, field in self.fields.items():
            if isinstance(field, SavedField):
                field.set_kind(_kind(name, citizenship), options)
            field.show_value(person.fields.get(name, ""))
        for role, box in self.roles.items():
            box.setChecked(role in person.roles)

    def go_to(self, field: str) -> None:
        """Put the cursor into a field."""
        shown = self.fields.get(field) or self.fields["surname"]
        shown.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_empty(self) -> str:
        """Return the first field of the name that is still empty, else the surname."""
        names = ("surname", "name")
        return next((name for name in names if not self._person.fields.get(name)), names[0])

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._show_title()
        self._no_rights.show_fact(
            self.tr("No rights in the case: heard only with the person’s consent"), "info", "info"
        )
        optional = {
            "patronymic": self.tr("if there is one"),
            "born": self.tr("as far as known: 1948, 03.1948"),
        }
        for name, field in self.fields.items():
            field.set_texts(person_field(name), optional.get(name, ""))
        for role, box in self.roles.items():
            box.setText(self._words.role(role))
        self.remove.setText(self.tr("Remove"))
        for name, keys in (("citizenship", list(Citizenship)), ("proof", ["", *PROOFS])):
            choice = self.fields.get(name)
            if isinstance(choice, SavedChoice):
                choice.set_options([(str(key), self._option(name, str(key))) for key in keys])

    def _option(self, field: str, key: str) -> str:
        if field == "citizenship":
            return self._words.citizenship(key)
        proofs = {
            PROOFS[0]: self.tr("Power of attorney"),
            PROOFS[1]: self.tr("Paper of the guardian"),
        }
        return proofs.get(key, self.tr("Not shown yet"))

    def _show_title(self) -> None:
        person = self._person
        order = [role for role in Role if role in person.roles]
        roles = ", ".join(self._words.role(role) for role in order)
        self.set_title(f"{roles}: {person.name}" if person.name else roles)

    def _lay_out(self, grid: QGridLayout) -> None:
        row = column = 0
        for name in self.names:
            field: SavedField | SavedChoice
            if name in {"citizenship", "proof"}:
                field = SavedChoice(self._writer(name))
            else:
                field = SavedField(_KINDS.get(name, FieldType.TEXT), self._writer(name))
            field.editor.setObjectName(f"{self.row}-{name}")
            self.fields[name] = field
            if name in _WIDE and column:
                row, column = row + 1, 0
            grid.addWidget(field, row, column, 1, 2 if name in _WIDE else 1, Qt.AlignmentFlag.AlignTop)
            step = 2 if name in _WIDE else 1
            row, column = (row + 1, 0) if column + step > 1 else (row, column + step)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _foot(self) -> QWidget:
        foot = QWidget()
        roles = QWidget()
        flow = FlowLayout(roles, Space.S)
        for role in _ROLES:
            box = QCheckBox()
            box.setObjectName(f"{self.row}-role-{role}")
            box.clicked.connect(self._write_roles)
            flow.addWidget(box)
            self.roles[role] = box
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(roles, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        return foot

    def _write_roles(self) -> None:
        chosen = [role for role, box in self.roles.items() if box.isChecked()]
        if chosen:
            self._model.act_on_case(intake.set_roles, self.row, chosen)
        else:
            # Nobody is in a case without a role; "Remove" is the way out.
            self.show_person(self._person)

    def _writer(self, field: str) -> Write:
        def write(value: str, then: Callable[[], None], failed: Callable[[DostError], None]) -> None:
            model, row = self._model, self.row
            actor, case = model.actor, model.case
            model.act(
                lambda tx: intake.write_person(tx, actor, case, PEOPLE, row, {field: value}),
                lambda _none: then(),
                failed,
            )

        return write


def _kind(field: str, citizenship: Citizenship) -> FieldType:
    if field == "document" and citizenship is not Citizenship.CITIZEN:
        known = citizenship in {Citizenship.FOREIGNER, Citizenship.STATELESS}
        return FieldType.RESIDENCE_CARD if known else FieldType.TEXT
    return _KINDS.get(field, FieldType.TEXT)
