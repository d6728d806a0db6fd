"""Step 8: the electronic copy of the signed application, and whatever else belongs to the case."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dost_desk.domain.case import Attachment
from dost_desk.errors import SurroundingsError
from dost_desk.forms.steps import Panel
from dost_desk.services.application import attach_application
from dost_desk.services.station import Actor, Station
from dost_desk.services.views import CaseView
from dost_desk.store.transaction import Transaction
from dost_desk.ui import messages
from dost_desk.ui.desk.attachment_card import AttachmentCard
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.paper_view import PaperView
from dost_desk.ui.desk.scrolling import Scrolling
from dost_desk.ui.desk.step_panel import StepPanel
from dost_desk.ui.desk.words import PaperWords
from dost_desk.ui.printing import Outcome
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Banner, Card, EmptyState, KeyButton, Text, Variant


class AttachmentsPanel(StepPanel):
    """The signed paper is attached byte for byte; every file can be opened and printed again."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("attachments-panel")
        self._view: CaseView | None = None
        self._paper_words = PaperWords(self)
        self.cards: dict[str, AttachmentCard] = {}
        self.state = Banner()
        self.state.setObjectName("attachments-state")
        self.empty = EmptyState("pen")
        self.empty.button.setObjectName("go-to-signature")
        self.empty.acted.connect(lambda: self.place_chosen.emit(Panel.APPLICATION.value, "sign"))
        self.ready = Card()
        self.what = Text("", wrap=True)
        self.attach = KeyButton(variant=Variant.PRIMARY, icon="document")
        self.attach.setObjectName("attach-application")
        self.attach.clicked.connect(self._attach)
        self.ready.body.addWidget(self.what)
        self.ready.body.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignLeft)
        self.heading = Text("", TextRole.SUBHEADING)
        self.list = QVBoxLayout()
        self.list.setSpacing(Space.XS)
        scroll = Scrolling()
        for part in (self.state, self.ready, self.heading):
            scroll.column.addWidget(part)
        scroll.column.addLayout(self.list)
        scroll.column.addWidget(self.empty, 1)
        scroll.column.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scroll)
        self._retranslate()

    def show_case(self, view: CaseView) -> None:
        """Show the files of the case."""
        if self._view is not None and self._view.case != view.case:
            self.state.clear()
        self._view = view
        here = {one.sha256 for one in view.attachments}
        for digest in [digest for digest in self.cards if digest not in here]:
            card = self.cards.pop(digest)
            self.list.removeWidget(card)
            card.deleteLater()
        for number, attachment in enumerate(view.attachments, start=1):
            card = self.cards.get(attachment.sha256) or self._card(attachment)
            signed = view.signature is not None and view.signature.sha256 == attachment.sha256
            card.show_attachment(attachment, number, signed=signed)
        self._show_state()

    def go_to(self, place: str) -> None:
        """Put the cursor on what is to be done, or on an attachment by its SHA-256."""
        if place in self.cards:
            self.cards[place].open.setFocus()
        else:
            self.begin()

    def begin(self) -> None:
        """Put the cursor on what is to be done next."""
        if self.attach.isVisibleTo(self):
            self.attach.setFocus()
        else:
            super().begin()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _card(self, attachment: Attachment) -> AttachmentCard:
        card = AttachmentCard()
        card.open_asked.connect(lambda: self._open(attachment))
        card.print_asked.connect(lambda: self._print(attachment))
        self.cards[attachment.sha256] = card
        self.list.addWidget(card)
        return card

    def _attach(self) -> None:
        view = self._view
        if view is None or view.signature is None:
            return
        actor, case, digest = self.model.actor, view.case, view.signature.sha256
        self.model.act(lambda tx: attach_signed(tx, actor, case, digest))

    def _open(self, attachment: Attachment) -> None:
        self.model.act(
            lambda tx: content_of(tx, attachment.sha256), lambda pdf: self._show(pdf, attachment.name)
        )

    def _show(self, pdf: bytes, name: str) -> None:
        dialog = PaperView(pdf, name, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _print(self, attachment: Attachment) -> None:
        def make(tx: Transaction, _station: Station, _case: str) -> bytes:
            return content_of(tx, attachment.sha256)

        self.model.print_paper(
            "application", make, lambda pdf: pdf, lambda outcome, _pdf: self._told(outcome)
        )

    def _told(self, outcome: Outcome) -> None:
        if outcome.ok:
            self.state.show_message("ok", self._paper_words.is_out(outcome))
        else:
            self.state.show_message("problem", messages.say(outcome.reason, {"where": outcome.where}))

    def _show_state(self) -> None:
        view = self._view
        signature = view.signature if view else None
        attached = signature is not None and signature.sha256 in self.cards
        self.ready.setVisible(signature is not None and not attached)
        self.heading.setVisible(bool(self.cards))
        self.empty.setVisible(signature is None and not self.cards)
        if signature is not None:
            text = self.tr("{signer} signed the application (SHA-256 {digest}…). Attach this very paper.")
            self.what.setText(
                text.replace("{signer}", signature.signer).replace("{digest}", signature.sha256[:16])
            )

    def _retranslate(self) -> None:
        self.empty.set_texts(
            self.tr("The application is not signed yet"),
            self.tr("Its electronic copy is attached here after the signature in step 7."),
            self.tr("Go to the signature"),
        )
        self.ready.set_title(self.tr("The signed application"))
        self.attach.setText(self.tr("Attach the electronic copy"))
        self.heading.setText(self.tr("Attached to the case"))
        self._show_state()


def attach_signed(tx: Transaction, actor: Actor, case: str, digest: str) -> None:
    """Attach the paper that was signed, from the bytes kept at the signature.

    Raises:
        SurroundingsError: ``attachment.not-here``.
        RefusedError: as ``services.application.attach_application``.
    """
    attach_application(tx, actor, case, content_of(tx, digest))


def content_of(tx: Transaction, digest: str) -> bytes:
    """Return the bytes of a file of the case.

    Raises:
        SurroundingsError: ``attachment.not-here`` while only the record has arrived.
    """
    content = tx.blob(digest)
    if content is None:
        raise SurroundingsError("attachment.not-here")
    return content
