"""The kiosk's last screen: the number, who is ahead, and where the paper is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from dost_desk.forms.directions import Direction
from dost_desk.services.queue import IssuedTicket
from dost_desk.ui.i18n import Phrases
from dost_desk.ui.kiosk.page import KioskPage
from dost_desk.ui.kiosk.size import KioskSize
from dost_desk.ui.printing import Outcome
from dost_desk.ui.theme import TextRole
from dost_desk.ui.widgets import BigChoice, FittedText, Icon, Panel, Text


class TicketPage(KioskPage):
    """Shows the number very large: it is enough by itself when no paper comes out."""

    done = Signal()

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self._issued: IssuedTicket | None = None
        self._direction: Direction | None = None
        self._outcome: Outcome | None = None
        self._called = False
        self.card = Panel("call")
        self.card.setObjectName("kiosk-ticket-card")
        self.label = Text("", TextRole.READING, wrap=True, quiet=True)
        self.number = FittedText("", 420, "accent")
        self.number.setObjectName("kiosk-ticket-number")
        self.name = Text("", TextRole.READING, wrap=True)
        self.ahead = Text("", TextRole.READING, wrap=True)
        self._inside = QBoxLayout(QBoxLayout.Direction.TopToBottom, self.card)
        self._texts = QVBoxLayout()
        for text in (self.label, self.name, self.ahead):
            text.setAlignment(self.number_alignment())
        self._inside.addWidget(self.number, 3)
        self._inside.addLayout(self._texts, 2)
        self._texts.addStretch(1)
        for text in (self.label, self.name, self.ahead):
            self._texts.addWidget(text)
        self._texts.addStretch(1)
        self.state_icon = Icon("printer", 48, "info")
        self.state = Text("", TextRole.READING, wrap=True)
        self.state.setObjectName("kiosk-ticket-state")
        row = QHBoxLayout()
        row.addWidget(self.state_icon)
        row.addWidget(self.state, 1)
        self.finish = BigChoice("", "tick", variant="primary")
        self.finish.setObjectName("kiosk-finish")
        self.finish.clicked.connect(self.done)
        self.zone.addWidget(self.card, 1)
        self.zone.addLayout(row)
        self.zone.addWidget(self.finish)
        self.retranslate()

    @staticmethod
    def number_alignment() -> Qt.AlignmentFlag:
        """All of the card stands in its middle."""
        return Qt.AlignmentFlag.AlignCenter

    def show_ticket(self, issued: IssuedTicket, direction: Direction) -> None:
        """Show a ticket that was just issued; its paper is on the way."""
        self._called = False
        self._issued, self._direction, self._outcome = issued, direction, None
        self.retranslate()

    def show_outcome(self, outcome: Outcome) -> None:
        """Say where the paper is."""
        self._outcome = outcome
        self.retranslate()

    def show_called(self) -> None:
        """Say that a volunteer has been called, where the paper did not come out."""
        self._called = True
        self.retranslate()

    def forget(self) -> None:
        """Show no number."""
        self._issued = self._direction = self._outcome = None
        self._called = False
        self.retranslate()

    def retranslate(self) -> None:
        """Show all texts in the language of now."""
        self.title.setText(self.tr("Please wait for your number"))
        self.detail.setText(self.tr("It will be shown on the board with the number of the desk."))
        self.label.setText(self.tr("Your number"))
        self.finish.set_texts(self.tr("Done"))
        self.number.set_text(self._issued.label if self._issued else "")
        self.name.setText(self._direction.name.text(self.phrases.language) if self._direction else "")
        self.ahead.setText(self._ahead())
        icon, tone, sentence = self._paper_state()
        self.state_icon.set_icon(icon, tone)
        self.state.setText(sentence)
        self.state.set_tone(tone)

    def rescale(self, size: KioskSize) -> None:
        """Give the number the room there is."""
        super().rescale(size)
        self.number.set_look(size.text(400))
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._inside.setDirection(down if size.portrait else across)
        self._inside.setStretch(0, 3 if size.portrait else 1)
        self._inside.setStretch(1, 2 if size.portrait else 1)
        margin = size.px(28)
        self._inside.setContentsMargins(margin, margin, margin, margin)
        self._inside.setSpacing(size.px(6))
        self.state_icon.set_px(size.px(64))
        self.finish.set_px(size.text(44))
        self.finish.setFixedHeight(size.px(150 if size.portrait else 110))

    def _ahead(self) -> str:
        if self._issued is None:
            return ""
        if self._issued.ahead == 0:
            return self.tr("You are next in this line")
        return self.tr("Ahead of you: %n people", "", self._issued.ahead)

    def _paper_state(self) -> tuple[str, str, str]:
        if self._outcome is None:
            return "printer", "info", self.tr("Your ticket is being printed…")
        if self._outcome.printed:
            return "tick-circle", "ok", self.tr("Take your ticket below.")
        if self._outcome.ok:
            return "info", "info", self.tr("Please remember your number.")
        told = self.tr("The ticket was not printed. Remember your number: it is valid.")
        if self._called:
            coming = self.tr("A volunteer has been called.")
            told = f"{told} {coming}"
        return "warning", "waiting", told
