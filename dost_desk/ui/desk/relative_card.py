"""One relative of step 5: who it is, where they live, and whether they could care."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QWidget

from dost_desk.forms.field_display import NO, YES
from dost_desk.forms.field_types import Option
from dost_desk.forms.localised import Localised
from dost_desk.services.views import Person
from dost_desk.ui.desk.document_model import language
from dost_desk.ui.desk.form_fields import ChoiceValue, LineValue
from dost_desk.ui.desk.saved_field import CalmBox
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Card, Field, Icon, KeyButton, Text, Variant

RELATIONS = (
    Localised(az="əri", ru="муж", en="husband"),
    Localised(az="arvadı", ru="жена", en="wife"),
    Localised(az="oğlu", ru="сын", en="son"),
    Localised(az="qızı", ru="дочь", en="daughter"),
    Localised(az="atası", ru="отец", en="father"),
    Localised(az="anası", ru="мать", en="mother"),
    Localised(az="qardaşı", ru="брат", en="brother"),
    Localised(az="bacısı", ru="сестра", en="sister"),
    Localised(az="nəvəsi", ru="внук или внучка", en="grandchild"),
    Localised(az="babası", ru="дедушка", en="grandfather"),
    Localised(az="nənəsi", ru="бабушка", en="grandmother"),
    Localised(az="övladlığa götürəni", ru="усыновитель", en="adoptive parent"),
    Localised(az="övladlığa götürülmüş övladı", ru="усыновлённый ребёнок", en="adopted child"),
)
"""Relatives who may be obliged to care (domain notes, "the relatives check"); the az word is what is kept."""

_ANSWERS = (
    Option("yes", YES),
    Option("no", NO),
    Option("unknown", Localised(az="Bilinmir", ru="Неизвестно", en="Not known")),
)
_LINES = ("surname", "name")
_CHOICES = ("same_settlement", "able")


class RelativeCard(Card):
    """Emits each field as it is committed. Objects are named ``relative-<number>-<field>``."""

    written = Signal(str, str)
    """Field and value."""
    remove_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._person: Person | None = None
        self._number = 0
        self.heading.hide()
        relation = CalmBox()
        relation.activated.connect(self._relation_chosen)
        self.relation = Field("", relation)
        self.lines = {name: Field("", self._line(name)) for name in _LINES}
        self.choices = {name: Field("", self._choice(name)) for name in _CHOICES}
        self.effect = Text("", TextRole.CAPTION, wrap=True, quiet=True)
        self._effect_icon = Icon("document", 16, "quiet")
        self.remove = KeyButton(variant=Variant.QUIET, icon="trash")
        self.remove.clicked.connect(self.remove_asked)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.addWidget(self.relation, 0, 0, 1, 2)
        grid.addWidget(self.lines["surname"], 0, 2, 1, 2)
        grid.addWidget(self.lines["name"], 0, 4, 1, 2)
        grid.addWidget(self.choices["same_settlement"], 1, 0, 1, 3)
        grid.addWidget(self.choices["able"], 1, 3, 1, 3)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._effect_icon)
        foot.addWidget(self.effect, 1)
        foot.addWidget(self.remove)
        self.body.addLayout(grid)
        self.body.addLayout(foot)
        self.retranslate()

    def show_person(self, person: Person, number: int) -> None:
        """Show a relative; ``number`` counts from 1. What is being typed stays."""
        self._person = person
        if number != self._number:
            self._number = number
            self._name_objects()
        self._choose_relation(person.fields.get("relation", ""))
        for name, field in self.lines.items():
            editor = field.editor
            assert isinstance(editor, LineValue)
            editor.show_raw(person.fields.get(name, ""))
        for name, field in self.choices.items():
            choice = field.editor
            assert isinstance(choice, ChoiceValue)
            choice.show_raw(person.fields.get(name, ""))
        self._show_effect()

    def retranslate(self) -> None:
        """Show everything in the language of now."""
        self.relation.set_texts(self.tr("Relation"))
        self.lines["surname"].set_texts(self.tr("Surname"))
        self.lines["name"].set_texts(self.tr("Name"))
        self.choices["same_settlement"].set_texts(self.tr("Lives in the same settlement?"))
        self.choices["able"].set_texts(self.tr("Able-bodied and obliged to care?"))
        self.remove.setText(self.tr("Remove"))
        combo = self._combo()
        chosen = combo.currentData()
        combo.clear()
        combo.addItem("—", "")
        for word in RELATIONS:
            combo.addItem(word.text(language()), word.az)
        self._choose_relation(str(chosen or ""))
        self._show_effect()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_effect(self) -> None:
        """Say what the answers mean for papers (item 21.5)."""
        fields = self._person.fields if self._person else {}
        away = fields.get("same_settlement") == "no"
        here = fields.get("same_settlement") == "yes"
        self.effect.setText(
            self.tr("Lives elsewhere: no document is asked for.")
            if away
            else self.tr("Document 5: identity card or TSEK decision, in a row of its own in step 4.")
            if here
            else self.tr("Ask where the relative lives; until then the document stays on the list.")
        )
        self._effect_icon.set_icon("minus" if away else "document" if here else "question")

    def _name_objects(self) -> None:
        prefix = f"relative-{self._number}"
        self.setObjectName(prefix)
        named = {"relation": self.relation, **self.lines, **self.choices}
        for name, field in named.items():
            field.editor.setObjectName(f"{prefix}-{name}")
        self.remove.setObjectName(f"{prefix}-remove")

    def _line(self, name: str) -> LineValue:
        line = LineValue()
        line.committed.connect(lambda raw: self.written.emit(name, raw))
        return line

    def _choice(self, name: str) -> ChoiceValue:
        choice = ChoiceValue(_ANSWERS)
        choice.committed.connect(lambda raw: self.written.emit(name, raw))
        return choice

    def _choose_relation(self, chosen: str) -> None:
        """Show a relation; one that is not offered is added, for it must not vanish."""
        combo = self._combo()
        if combo.findData(chosen) < 0:
            combo.addItem(chosen, chosen)
        combo.setCurrentIndex(combo.findData(chosen))

    def _relation_chosen(self, index: int) -> None:
        self.written.emit("relation", str(self._combo().itemData(index) or ""))

    def _combo(self) -> QComboBox:
        assert isinstance(self.relation.editor, QComboBox)
        return self.relation.editor
