"""One question to a registry: what it answered last, and a new answer to record."""

from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from dost_desk.forms.checklist import Row
from dost_desk.forms.field_display import NO, YES
from dost_desk.forms.field_types import Option
from dost_desk.forms.localised import Localised
from dost_desk.services.registry_result import Result
from dost_desk.services.station import local_time
from dost_desk.services.views import RegistryFact
from dost_desk.ui import messages
from dost_desk.ui.desk.document_model import language
from dost_desk.ui.desk.form_fields import ChoiceValue
from dost_desk.ui.i18n import date_text
from dost_desk.ui.widgets import Card, Chip, Field, KeyButton, Text, Variant

_RESULTS = (
    Option("yes", YES),
    Option("no", NO),
    Option("not_found", Localised(az="Tapılmadı", ru="Не найдено", en="Not found")),
    Option(
        "pending",
        Localised(az="Cavab vermir (xətt yoxdur)", ru="Не отвечает (нет связи)", en="No answer (line down)"),
    ),
)
_LOOKS = {
    "": ("", "question"),
    "yes": ("ok", "tick-circle"),
    "no": ("info", "minus"),
    "not_found": ("waiting", "search"),
    "pending": ("waiting", "clock"),
}


class RegistryCard(Card):
    """Objects are named ``registry-<fact>-…``: result (with ``-yes`` and so on), note, settles, record."""

    recorded = Signal(object)
    """A ``Result`` to write."""

    def __init__(self, fact: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._fact = fact
        self._shown: RegistryFact | None = None
        self._rows: tuple[Row, ...] = ()
        self._until: date | None = None
        prefix = f"registry-{fact}"
        self.setObjectName(prefix)
        self.state = Chip()
        self.state.setObjectName(f"{prefix}-state")
        self.told = Text("", quiet=True, wrap=True)
        self.told.setObjectName(f"{prefix}-told")
        self.result = ChoiceValue(_RESULTS)
        self.result.setObjectName(f"{prefix}-result")
        self.result.committed.connect(lambda _raw: self._show_consequence())
        self.question = Field("", self.result)
        note = QLineEdit()
        note.setObjectName(f"{prefix}-note")
        self.note = Field("", note)
        self.settles = QCheckBox()
        self.settles.setObjectName(f"{prefix}-settles")
        self.settles.setChecked(True)
        self.record = KeyButton(variant=Variant.PRIMARY)
        self.record.setObjectName(f"{prefix}-record")
        self.record.clicked.connect(self._record)
        note.returnPressed.connect(self.record.click)
        top = QHBoxLayout()
        top.addWidget(self.state)
        top.addWidget(self.told, 1)
        self.body.addLayout(top)
        self.body.addWidget(self.question)
        self.body.addWidget(self.note)
        self.body.addWidget(self.settles)
        row = QHBoxLayout()
        row.addWidget(self.record)
        row.addStretch(1)
        self.body.addLayout(row)
        self.setFocusProxy(self.result)
        self.retranslate()

    def show_fact(self, fact: RegistryFact, rows: tuple[Row, ...], until: date, *, asked: bool) -> None:
        """Show a question as it stands; ``asked`` says whether consent lets the registry be asked."""
        self._shown, self._rows, self._until = fact, rows, until
        for widget in (self.question, self.note, self.settles, self.record):
            widget.setEnabled(asked)
        self.retranslate()

    def show_error(self, text: str) -> None:
        """Say why the answer could not be recorded; what was entered stays."""
        self.question.set_error(text)

    def clear_entry(self) -> None:
        """Be ready for the next answer."""
        self.question.clear_problem()
        self.result.load("")
        self._line().clear()
        self._show_consequence()

    def retranslate(self) -> None:
        """Show everything in the language of now."""
        fact = self._shown
        self.record.setText(self.tr("Record the answer"))
        self.note.set_texts(self.tr("Note (what the registry shows)"))
        if fact is None:
            return
        self.set_title(f"{fact.text.name.text(language())} · {fact.text.source}")
        self.question.set_texts(fact.text.ask.text(language()))
        tone, icon = _LOOKS.get(fact.result, _LOOKS[""])
        self.state.show_fact(self._result_words(fact.result), icon, tone)
        self.told.setText(self._told(fact))
        self._show_consequence()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _record(self) -> None:
        if not self.result.raw():
            self.question.set_error(messages.say("registry.unknown-result"))
            self.result.setFocus()
            return
        assert self._shown is not None
        demand = not (self.settles.isChecked() or self.settles.isHidden())
        self.recorded.emit(
            Result(
                self._fact,
                self._shown.text.source,
                self.result.raw(),
                self._line().text().strip(),
                tuple(row.key for row in self._rows),
                self._until,
                demand,
            )
        )

    def _show_consequence(self) -> None:
        """Offer what the answer means for the papers: data in place of paper, or waiting for the registry."""
        self.question.clear_problem()
        result = self.result.raw()
        title = self._rows[0].title.text(language()) if self._rows else ""
        self.settles.setVisible(bool(title) and result in {"yes", "pending"})
        if result == "pending":
            until = date_text(self._until) if self._until else ""
            text = self.tr("Wait for the registry until {date} instead of asking for: {title}")
            self.settles.setText(text.replace("{date}", until).replace("{title}", title))
        else:
            self.settles.setText(
                self.tr("The data is enough, no paper is asked for: {title}").replace("{title}", title)
            )

    def _told(self, fact: RegistryFact) -> str:
        """Say who asked, when, and what was noted."""
        if not fact.asked_at:
            return ""
        at = local_time(fact.asked_at)
        text = self.tr("{date}, agent {staff}").replace("{date}", f"{at:%d.%m.%Y %H:%M}")
        parts = (f"{fact.text.source} · " + text.replace("{staff}", fact.staff), fact.note)
        return " · ".join(part for part in parts if part)

    def _result_words(self, result: str) -> str:
        known = {option.key: option.title.text(language()) for option in _RESULTS}
        return known.get(result, self.tr("Not asked yet"))

    def _line(self) -> QLineEdit:
        assert isinstance(self.note.editor, QLineEdit)
        return self.note.editor
