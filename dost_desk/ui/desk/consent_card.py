"""Consent or the legal basis (step 3): read aloud, then recorded, before any registry is asked."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from dost_desk.errors import DostError
from dost_desk.services import intake
from dost_desk.services.station import local_time
from dost_desk.services.views import CaseView
from dost_desk.ui import messages
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.theme import Space
from dost_desk.ui.widgets import Card, Chip, Field, KeyButton, Text

CONSENT = (
    "«{service}» xidmətinin göstərilməsi məqsədilə şəxsiyyətim, yaşayış yerim, ailə tərkibim, sağlamlığım "
    "və əlilliyim barədə fərdi məlumatlarımın DOST mərkəzi tərəfindən toplanmasına, emalına və MEİS-in "
    "altsistemlərindən əldə edilməsinə razılıq verirəm. Məlumatlar yalnız bu müraciət üzrə istifadə "
    "olunur və qanunvericiliklə müəyyən edilmiş müddətdə saxlanılır. Razılığımı istənilən vaxt yazılı "
    "müraciətlə geri götürə bilərəm."
)
"""Subject, owner, purpose, data, term and withdrawal; recorded as the person heard it, so in Azerbaijani."""
LEGAL_BASIS = "Fərdi məlumatlar qanunla müəyyən edilmiş vəzifənin icrası üçün emal olunur. Əsas: {law}"


class ConsentCard(Card):
    """Shows the wording to be read and who gives consent; after that, that it was recorded and when."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("consent-card")
        self._model = model
        self._view: CaseView | None = None
        self.consent = QRadioButton()
        self.consent.setObjectName("basis-consent")
        self.consent.setChecked(True)
        self.law = QRadioButton()
        self.law.setObjectName("basis-law")
        self._group = QButtonGroup(self)
        self._group.addButton(self.consent)
        self._group.addButton(self.law)
        self._group.buttonToggled.connect(self._show_wording)
        self._wording = Text("", wrap=True)
        self._wording.setObjectName("consent-wording")
        self.given_by = QLineEdit()
        self.given_by.setObjectName("consent-given-by")
        self._given_by = Field("", self.given_by)
        self.record = KeyButton("", icon="pen")
        self.record.setObjectName("record-consent")
        self.record.clicked.connect(self._record)
        self._done = Chip(icon="tick-circle", tone="ok")
        self._done.setObjectName("consent-recorded")
        choice = QHBoxLayout()
        choice.setSpacing(Space.M)
        choice.addWidget(self.consent)
        choice.addWidget(self.law)
        choice.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self._given_by, 1)
        foot.addWidget(self.record, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self._done)
        self.body.addLayout(choice)
        self.body.addWidget(self._wording)
        self.body.addLayout(foot)
        self.retranslate()

    def show_case(self, view: CaseView) -> None:
        """Show whether consent is recorded; what is being typed stays."""
        if self._view is None or self._view.case != view.case:
            self.consent.setChecked(True)
            self._given_by.clear_problem()
            self.given_by.clear()
            self.given_by.setModified(False)
        self._view = view
        if not self.given_by.isModified():
            self.given_by.setText(view.consent.given_by if view.consent else self._speaker(view))
            self.given_by.setCursorPosition(0)
        self._show_done()
        self._show_wording()

    def go_to(self) -> None:
        """Put the cursor on the record button."""
        self.record.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_title(self.tr("Consent or legal basis"))
        self.consent.setText(self.tr("Consent of the person"))
        self.law.setText(self.tr("Legal basis"))
        self._given_by.set_texts(self.tr("Given by"))
        self._show_done()

    def _show_done(self) -> None:
        consent = self._view.consent if self._view else None
        self._done.setVisible(consent is not None)
        self.record.setText(self.tr("Record again") if consent else self.tr("Record"))
        if consent is not None:
            words = self.tr("Consent") if consent.basis == "consent" else self.tr("Legal basis")
            text = self.tr("Recorded {time}").replace("{time}", f"{local_time(consent.at):%d.%m.%Y %H:%M}")
            self._done.show_fact(f"{text} · {words}", "tick-circle", "ok")

    def _show_wording(self) -> None:
        if self._view is not None:
            self._wording.setText(self._text(self._view))

    def _text(self, view: CaseView) -> str:
        if self.consent.isChecked():
            return CONSENT.replace("{service}", view.service_name)
        laws = self._model.station.catalogue.service(view.service).passport.legal_basis
        return LEGAL_BASIS.replace("{law}", laws[0].text.rstrip(";") if laws else view.service_name)

    def _speaker(self, view: CaseView) -> str:
        representatives = [one.name for one in view.people if "representative" in one.roles]
        return next((name for name in representatives if name), view.people[0].name if view.people else "")

    def _record(self) -> None:
        view, model = self._view, self._model
        if view is None:
            return
        basis = "consent" if self.consent.isChecked() else "law"
        wording, given_by = self._text(view), self.given_by.text().strip()
        actor, case = model.actor, model.case
        model.act(
            lambda tx: intake.record_consent(tx, actor, case, basis, wording, given_by),
            lambda _none: self._recorded(),
            self._failed,
        )

    def _recorded(self) -> None:
        self.given_by.setModified(False)
        self._given_by.clear_problem()

    def _failed(self, error: DostError) -> None:
        self._given_by.set_error(messages.sentence(error))
