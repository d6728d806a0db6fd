"""Sending a visitor to a volunteer (F7): the wording of the consent to be helped, agreed to aloud."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from dost_desk.errors import DostError
from dost_desk.services.views import CaseView
from dost_desk.ui import messages
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Card, Dialog, Field, KeyButton, Text, Variant

HELP_CONSENT = (
    "Ərizənin doldurulmasında DOST könüllüsünün mənə kömək etməsinə və bu məqsədlə ərizədəki cavablarımı "
    "görməsinə razıyam. Könüllü reyestr məlumatlarını görmür, qərar vermir. Razılığımı istənilən vaxt geri "
    "götürə bilərəm."
)
"""Recorded with the case as the person heard it: a document's wording, so Azerbaijani in every language."""

_WIDTH = 572


class HelpDialog(Dialog):
    """Offers the application to the volunteers' pool once the person agreed; the desk is then free."""

    def __init__(self, model: DeskModel, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help-dialog")
        self._model = model
        self._heading = Text("", TextRole.HEADING, wrap=True)
        self._what = Text("", wrap=True, quiet=True)
        self._wording = Card()
        self._wording.body.addWidget(Text(HELP_CONSENT, TextRole.BODY, wrap=True))
        self.agreed = QCheckBox()
        self.agreed.setObjectName("help-agreed")
        self.who = QLineEdit(view.people[0].name if view.people else "")
        self.who.setObjectName("help-who")
        self._who = Field("", self.who)
        self._problem = Field("", self.agreed)
        self.send = KeyButton("", "Enter", Variant.PRIMARY, "volunteer")
        self.send.setObjectName("help-send")
        self.send.setDefault(True)
        self.send.clicked.connect(self._send)
        self.cancel = KeyButton("", "Esc", Variant.QUIET)
        self.cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.send)
        column = QVBoxLayout(self)
        # As large as its content: Qt would cut a dialog at two thirds of a small screen.
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        column.addStrut(_WIDTH)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        for part in (self._heading, self._what, self._wording, self._problem, self._who):
            column.addWidget(part)
        column.addLayout(foot)
        self.retranslate()
        self.agreed.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(self.tr("Send to a volunteer"))
        self._heading.setText(self.tr("Send to a volunteer"))
        self._what.setText(
            self.tr(
                "Read this to the visitor. The volunteer scans the ticket, fills in the form, hands it back."
            )
        )
        self._wording.set_title(self.tr("Consent to be helped"))
        self.agreed.setText(self.tr("The visitor agreed"))
        self.agreed.setAccessibleName(self.tr("The visitor agreed"))
        self._problem.label.hide()
        self._who.set_texts(
            self.tr("Who is to be helped"), self.tr("The volunteer looks for this name in the hall.")
        )
        self.send.setText(self.tr("Send"))
        self.cancel.setText(self.tr("Back"))

    def _send(self) -> None:
        if not self.agreed.isChecked():
            self._problem.set_error(messages.say("help.no-consent"))
            self.agreed.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.send.setEnabled(False)
        self._model.offer_help(HELP_CONSENT, self.who.text().strip(), self.accept, self._failed)

    def _failed(self, error: DostError) -> None:
        self.send.setEnabled(True)
        self._problem.set_error(messages.sentence(error))
