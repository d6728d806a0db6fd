"""Printing the application and recording its signature: by oneself, with a guide, at request, by another."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from dost_desk.domain.facts import RECIPIENT
from dost_desk.errors import DostError, InputError
from dost_desk.forms.answers import flagged
from dost_desk.forms.checklist import Role
from dost_desk.forms.field_types import Option, Severity
from dost_desk.forms.localised import Localised
from dost_desk.printing.papers import ApplicationPaper, Signing, SigningMode
from dost_desk.services.application import SIGNING_MODES
from dost_desk.services.station import local_time
from dost_desk.services.views import CaseView, Person
from dost_desk.ui import messages
from dost_desk.ui.desk.document_model import language
from dost_desk.ui.desk.flow import FlowLayout
from dost_desk.ui.desk.form_fields import ChoiceValue
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.scrolling import Scrolling
from dost_desk.ui.desk.signing import Printed, print_application, record_signature
from dost_desk.ui.desk.words import PaperWords
from dost_desk.ui.printing import Outcome
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Banner, Card, Field, KeyButton, Text, Variant

_MODES: dict[SigningMode, Localised] = {
    "self": Localised(az="Özü imzalayır", ru="Подписывает сам", en="By oneself"),
    "guide": Localised(az="Əli yönəldilir", ru="Направляют руку", en="With a guide"),
    "at-request": Localised(az="Xahişi ilə başqası", ru="Другой по просьбе", en="Another at request"),
    "representative": Localised(az="Nümayəndə", ru="Представитель", en="Representative"),
}
_FIELDS = ("signer", "guide", "why", "witness")
_ASKED: dict[str, tuple[str, ...]] = {
    "self": ("signer",),
    "guide": ("signer", "guide"),
    "at-request": ("signer", "why", "witness"),
    "representative": ("signer",),
}


class SigningPage(Scrolling):
    """What is signed is the paper that was printed last; the record names its SHA-256."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signing")
        self._model = model
        self._view: CaseView | None = None
        self._printed: Printed | None = None
        self._paper_words = PaperWords(self)
        self.look_at = Text("", wrap=True)
        self.look_at.setObjectName("signing-look-at")
        self.state = Banner()
        self.state.setObjectName("signing-state")
        self.mode = ChoiceValue([Option(key, text) for key, text in _MODES.items()])
        self.mode.setObjectName("signing-mode")
        self.mode.committed.connect(self._mode_chosen)
        self.how = Field("", self.mode)
        self.fields = {name: Field("", self._line(name)) for name in _FIELDS}
        self.large = QCheckBox()
        self.large.setObjectName("signing-large")
        self.read_aloud = QCheckBox()
        self.read_aloud.setObjectName("signing-read-aloud")
        self.print = KeyButton(icon="printer")
        self.print.setObjectName("print-application")
        self.print.clicked.connect(self._print)
        self.sign = KeyButton(icon="pen", variant=Variant.PRIMARY)
        self.sign.setObjectName("record-signature")
        self.sign.clicked.connect(self._sign)
        self._lay_out()
        self.forget()
        self._retranslate()

    def show_case(self, view: CaseView) -> None:
        """Show how it stands; what was chosen and typed for the signature stays."""
        first = self._view is None or self._view.case != view.case
        self._view = view
        self.fields["signer"].editor.setProperty("applicant", self._name(Role.APPLICANT))
        if first:
            self.forget()
        elif not self._text("signer"):
            self._propose()
        self.card.setEnabled(not view.accepted_at)
        self._show_state()

    def begin(self) -> None:
        """Put the cursor on the first thing to do."""
        (self.sign if self._printed is not None else self.print).setFocus()

    def forget(self) -> None:
        """Begin anew: another case."""
        self._printed = None
        self.mode.load("self")
        self.read_aloud.setChecked(False)
        for field in self.fields.values():
            field.clear_problem()
        self._propose()
        self._show_fields()
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self.heading = Text("", TextRole.SUBHEADING, wrap=True)
        self.card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        for number, field in enumerate(self.fields.values()):
            grid.addWidget(field, number // 2, number % 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addWidget(self.print)
        buttons.addWidget(self.sign)
        buttons.addStretch(1)
        self.card.body.addWidget(self.how)
        self.card.body.addLayout(grid)
        ticks = FlowLayout(gap=Space.S)
        ticks.addWidget(self.large)
        ticks.addWidget(self.read_aloud)
        self.card.body.addLayout(ticks)
        self.card.body.addLayout(buttons)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.look_at)
        self.column.addWidget(self.state)
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"signing-{name}")
        line.textEdited.connect(lambda _text: self.fields[name].clear_problem())
        return line

    def _text(self, name: str) -> str:
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)
        return editor.text().strip()

    def _mode_chosen(self, _mode: str) -> None:
        self._propose()
        self._show_fields()

    def _show_fields(self) -> None:
        asked = _ASKED.get(self.mode.raw(), ())
        for name, field in self.fields.items():
            field.setVisible(name in asked)

    def _propose(self) -> None:
        """Fill in who most likely signs, and the agent as the witness."""
        agent = self._model.signed_in
        signer = {
            "self": self._name(Role.APPLICANT),
            "guide": self._name(Role.APPLICANT),
            "representative": self._name(Role.REPRESENTATIVE),
        }.get(self.mode.raw(), self._name(Role.SIGNER))
        for name, text in (("signer", signer), ("witness", agent.name if agent else "")):
            editor = self.fields[name].editor
            assert isinstance(editor, QLineEdit)
            editor.setText(text)

    def _person(self, role: Role) -> Person | None:
        people = self._view.people if self._view else ()
        return next((person for person in people if role in person.roles), None)

    def _name(self, role: Role) -> str:
        person = self._person(role)
        return person.name if person else ""

    def _signing(self) -> Signing:
        mode = next(key for key in _MODES if key == (self.mode.raw() or SIGNING_MODES[0]))
        asked = _ASKED[mode]
        behalf = mode in {"at-request", "representative"}
        recipient = next(
            (one.name for one in (self._view.people if self._view else ()) if one.row == RECIPIENT), ""
        )
        proof = self._person(Role.REPRESENTATIVE) if mode == "representative" else None
        authority = [proof.fields.get(name, "") for name in ("proof", "proof_number")] if proof else []
        return Signing(
            mode=mode,
            signer=self._text("signer"),
            on_behalf_of=recipient if behalf else "",
            guide=self._text("guide") if "guide" in asked else "",
            reason=self._text("why") if "why" in asked else "",
            authority=", ".join(part for part in authority if part),
            witness=self._text("witness") if "witness" in asked else "",
        )

    def _print(self) -> None:
        self.print.setEnabled(False)
        self._printed = None
        print_application(
            self._model, self._signing(), self._was_printed, self._failed, large=self.large.isChecked()
        )

    def _was_printed(self, outcome: Outcome, paper: ApplicationPaper, pdf: bytes) -> None:
        self.print.setEnabled(True)
        if not outcome.ok:
            self._show_state()
            self.state.show_message("problem", messages.say(outcome.reason, {"where": outcome.where}), "", "")
            return
        self._printed = Printed(paper, pdf, outcome)
        self._show_state()
        self.sign.setFocus()

    def _sign(self) -> None:
        if self._printed is None:
            self.print.setFocus()
            return
        record_signature(
            self._model,
            self._printed,
            self._signing(),
            self._signed,
            self._failed,
            read_aloud=self.read_aloud.isChecked(),
        )

    def _signed(self, *, same: bool) -> None:
        # A signature uses its paper up: another one needs another printing.
        self._printed = None
        self._show_state()
        if same:
            return
        # Answers, persons or the way of signing moved after the paper came out of the printer.
        self.state.show_message(
            "problem",
            self.tr("Something was changed after the printing"),
            self.tr("Print the application again, so that what is signed is what is recorded."),
        )

    def _failed(self, error: DostError) -> None:
        self.print.setEnabled(True)
        field = self.fields.get(error.field) if isinstance(error, InputError) else None
        if field is not None:
            field.set_error(messages.sentence(error))
            field.editor.setFocus()
        else:
            self.state.show_message("problem", messages.sentence(error))

    def _show_state(self) -> None:
        view = self._view
        self.sign.setEnabled(self._printed is not None)
        if view is None:
            return
        self._show_look_at(view)
        if view.signature is not None:
            at = f"{local_time(view.signature.at):%d.%m.%Y %H:%M}"
            text = self.tr("Signed by {signer} on {time}")
            text = text.replace("{signer}", view.signature.signer).replace("{time}", at)
            self.state.show_message("ok", text, f"SHA-256 {view.signature.sha256[:16]}…")
        elif self._printed is not None:
            printed = self._paper_words.is_out(self._printed.outcome)
            self.state.show_message("info", printed, self.tr("Let it be signed, then record the signature."))
        else:
            self.state.clear()

    def _show_look_at(self, view: CaseView) -> None:
        """Name the answers that the agent should look at before anybody signs."""
        form = view.form
        errors = {one.question for one in form.problems if one.problem.severity is Severity.ERROR}
        odd = flagged(form.form, form.answers, form.facts)
        titles = [question.title.text(language()) for question in odd]
        parts = []
        if errors:
            parts.append(self.tr("Without a usable answer: {count}").replace("{count}", str(len(errors))))
        if titles:
            parts.append(
                self.tr("“Doesn’t know” or “won’t say”: {titles}").replace("{titles}", "; ".join(titles))
            )
        self.look_at.setText("\n".join(parts) or self.tr("Every question is answered."))

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("Print and sign"))
        self.how.set_texts(self.tr("Who signs, and how"))
        names = {
            "signer": self.tr("Who signs"),
            "guide": self.tr("Who guides the hand"),
            "why": self.tr("Why the person can’t sign"),
            "witness": self.tr("Witness: the agent"),
        }
        for name, field in self.fields.items():
            field.set_texts(names[name])
        self.large.setText(self.tr("In large print (18 pt)"))
        self.read_aloud.setText(self.tr("It was read aloud to the applicant"))
        self.print.setText(self.tr("Print the application"))
        self.sign.setText(self.tr("Record the signature"))
        self._show_state()
