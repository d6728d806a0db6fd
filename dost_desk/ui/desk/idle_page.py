"""What the desk shows between two visits: who waits, who was asked to wait, and F2."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dost_desk.domain.rows import TicketRow
from dost_desk.services.queue import QueueSummary
from dost_desk.ui.theme import Space
from dost_desk.ui.widgets import Card, Chip, EmptyState, KeyButton, Text

_ROW = 44
_SHOWN = 6


class IdlePage(QWidget):
    """An inviting empty state; ``next_asked`` by its button, ``back_asked`` with a ticket that waited."""

    next_asked = Signal()
    back_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = QueueSummary(0, 0, 0)
        self._parked: tuple[TicketRow, ...] = ()
        self._at_volunteer: frozenset[str] = frozenset()
        self.empty = EmptyState("people")
        self.empty.button.setObjectName("idle-next")
        self.empty.acted.connect(self.next_asked)
        self.parked = Card()
        self.parked.setObjectName("parked")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.addWidget(self.empty, 1)
        column.addWidget(self.parked)
        self.retranslate()

    def show_line(
        self, summary: QueueSummary, parked: Sequence[TicketRow], at_volunteer: frozenset[str] = frozenset()
    ) -> None:
        """Show who waits in the line and who waits outside it, some of them at a volunteer's form."""
        self._summary = summary
        if (tuple(parked), at_volunteer) != (self._parked, self._at_volunteer):
            self._parked, self._at_volunteer = tuple(parked), at_volunteer
            self._show_parked()
        self._show_summary()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._show_summary()
        self._show_parked()

    def _show_summary(self) -> None:
        waiting = self._summary.waiting
        if not waiting:
            self.empty.set_texts(
                self.tr("Nobody is waiting"),
                self.tr("When a visitor takes a ticket, it appears here. A case can be found by Ctrl+K."),
            )
            return
        title = self.tr("Waiting now: {count}").replace("{count}", str(waiting))
        self.empty.set_texts(
            title, self.tr("Call the next visitor, or scan a ticket."), self.tr("Call the next visitor")
        )

    def _show_parked(self) -> None:
        self.parked.set_title(self.tr("Waiting outside the line"))
        while item := self.parked.body.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in self._parked[:_SHOWN]:
            self.parked.body.addWidget(self._row(row))
        more = len(self._parked) - _SHOWN
        if more > 0:
            self.parked.body.addWidget(
                Text(self.tr("and {count} more").replace("{count}", str(more)), quiet=True)
            )
        self.parked.setVisible(bool(self._parked))

    def _row(self, ticket: TicketRow) -> QWidget:
        made = QWidget()
        made.setMinimumHeight(_ROW)
        helped = ticket.ticket in self._at_volunteer
        where = self.tr("with a volunteer") if helped else self.tr("asked to wait")
        back = KeyButton(self.tr("Call back"), icon="bell")
        back.setObjectName(f"back-{ticket.label}")
        back.setAccessibleName(f"{self.tr('Call back')} {ticket.label}")
        back.clicked.connect(lambda _checked=False, name=ticket.ticket: self.back_asked.emit(name))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(Chip(ticket.label, "ticket", "accent"))
        row.addWidget(Text(where, quiet=True), 1)
        row.addWidget(back)
        return made
