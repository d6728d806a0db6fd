"""The visitor bar: who is at the desk, what they need, how long it takes, and the keys of the line."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from dost_desk.domain.rows import TicketRow
from dost_desk.ui.desk.flow import FlowLayout
from dost_desk.ui.desk.words import DeskWords
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Bar, Chip, KeyButton, Text

HEIGHT = 64
STANDARD_MINUTES = 15
"""Passport item 18, where the case has no passport yet."""
_SECOND = 1_000_000


class VisitorBar(Bar):
    """Says by signals what the agent wants; ``scanned`` has what a scanner or a person typed."""

    next_asked = Signal()
    recall_asked = Signal()
    no_show_asked = Signal()
    help_asked = Signal()
    wait_asked = Signal()
    scanned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", HEIGHT, parent)
        self._words = DeskWords(self)
        self._ticket: TicketRow | None = None
        self._has_case = False
        self._standard = STANDARD_MINUTES
        self._now = 0
        self._chips: list[tuple[str, str, str, str]] = []
        self.label = Text("", TextRole.TITLE)
        self.label.setObjectName("ticket-label")
        self.timer = Chip(icon="clock")
        self.timer.setObjectName("timer")
        self.recalled = Chip(icon="bell")
        self.recalled.setObjectName("recalled")
        self._recalls = 0
        self.needs = QWidget()
        self.needs.setObjectName("needs")
        self.needs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._flow = FlowLayout(self.needs, Space.XXS, centred=True)
        self.next = KeyButton("", "F2")
        self.recall = KeyButton("", "F3")
        self.no_show = KeyButton("", "Shift+F3")
        self.help = KeyButton("", "F7")
        self.wait = KeyButton("", "F8")
        for button, name, signal in (
            (self.next, "call-next", self.next_asked),
            (self.recall, "recall", self.recall_asked),
            (self.no_show, "no-show", self.no_show_asked),
            (self.help, "send-to-volunteer", self.help_asked),
            (self.wait, "let-wait", self.wait_asked),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self.scan = QLineEdit()
        self.scan.setObjectName("scan")
        self.scan.setFixedWidth(190)
        self.scan.setClearButtonEnabled(True)
        self.scan.returnPressed.connect(self._scan)
        focus = QShortcut(QKeySequence("Ctrl+K"), self)
        focus.activated.connect(self.focus_scan)
        self.add(
            (self.label, self.timer, self.recalled, self.needs),
            (self.next, self.recall, self.no_show, self.help, self.wait, self.scan),
        )
        self.start.setStretch(3, 1)
        self.retranslate()
        self.show_visitor(None, has_case=False)

    def show_visitor(
        self, ticket: TicketRow | None, *, has_case: bool, standard: int = STANDARD_MINUTES
    ) -> None:
        """Show the visitor at the desk, None for nobody; ``standard`` in minutes (passport item 18)."""
        self._ticket, self._has_case, self._standard = ticket, has_case, standard
        here = ticket is not None
        self.label.setText(ticket.label if ticket else "")
        self.label.setVisible(here)
        self.timer.setVisible(here)
        self.next.setVisible(not here and not has_case)
        self.recall.setVisible(here and not has_case)
        self.no_show.setVisible(here and not has_case)
        self.help.setVisible(here and has_case)
        self.wait.setVisible(here)
        self._show_needs()
        self.show_recalls(self._recalls if here else 0)
        self.show_time(self._now)

    def show_recalls(self, recalls: int) -> None:
        """Say how often the visitor was called once more; nothing while never."""
        self._recalls = recalls
        self.recalled.show_fact(self.tr("called again: %n", "", recalls), "bell", "info")
        self.recalled.setVisible(recalls > 0 and self._ticket is not None and not self._has_case)

    def show_time(self, now: int) -> None:
        """Show how long the visit takes; calm, and amber once the standard is over."""
        self._now = now
        if self._ticket is None:
            return
        seconds = max(0, (now - self._ticket.called_at) // _SECOND)
        over = seconds >= self._standard * 60
        text = f"{seconds // 60:02d}:{seconds % 60:02d} / {self._standard}"
        self.timer.show_fact(text, "hourglass" if over else "clock", "waiting" if over else "")
        words = self.tr("over the standard time") if over else self.tr("within the standard time")
        self.timer.setAccessibleName(f"{text} {words}")
        self.timer.setToolTip(words)

    def focus_scan(self) -> None:
        """Put the cursor into the scanner's field (Ctrl+K)."""
        self.scan.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.scan.selectAll()

    def scan_done(self) -> None:
        """Empty the scanner's field: what was scanned was understood."""
        self.scan.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.next.setText(self.tr("Next"))
        self.recall.setText(self.tr("Call again"))
        self.no_show.setText(self.tr("No-show"))
        self.help.setText(self.tr("To a volunteer"))
        self.wait.setText(self.tr("Let wait"))
        self.scan.setPlaceholderText(self.tr("Scan or find · Ctrl+K"))
        self.scan.setAccessibleName(self.tr("Scan a ticket or a case, or type a name or FİN"))
        self._show_needs()
        self.show_recalls(self._recalls)

    def _show_needs(self) -> None:
        ticket = self._ticket
        groups = [(key, "info") for key in ticket.groups.split()] if ticket else []
        needs = [(key, "accent") for key in ticket.needs.split()] if ticket else []
        chips = [(key, *self._words.need(key), tone) for key, tone in groups + needs]
        if chips == self._chips:
            return
        self._chips = chips
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for key, text, icon, tone in chips:
            chip = Chip(text, icon, tone, self.needs)
            chip.setObjectName(f"need-{key}")
            self._flow.addWidget(chip)
            chip.show()

    def _scan(self) -> None:
        text = self.scan.text().strip()
        if text:
            self.scanned.emit(text)
