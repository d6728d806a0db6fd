"""The desk's top bar: who sits where, how long the line is, and how it stands with central."""

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from dost_desk.services.identity import SignedIn
from dost_desk.services.queue import QueueSummary
from dost_desk.services.station import local_time
from dost_desk.sync.worker import LineState
from dost_desk.ui.desk.words import DeskWords
from dost_desk.ui.i18n import Language, time_text
from dost_desk.ui.theme import TextRole
from dost_desk.ui.widgets import Chip, ElidedLabel, KeyButton, TopBar, Variant

_MINUTE = 60_000_000
_SLIM = "min-height: 0; padding: 0 8px;"
"""A bar of 44 px is lower than a button of the usual height."""


class DeskTopBar(TopBar):
    """Always in sight: desk and agent, the line of visitors, the line to central, language, theme, lock."""

    language_chosen = Signal(str)
    theme_toggled = Signal()
    lock_asked = Signal()
    sign_out_asked = Signal()

    def __init__(self, desk: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = DeskWords(self)
        self._agent: SignedIn | None = None
        self._summary = QueueSummary(0, 0, 0)
        self._line = LineState()
        self._now = 0
        self.who = ElidedLabel("", TextRole.STRONG)
        self.who.setObjectName("who")
        # It gives way last of all here, but it does give way.
        self.who.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.waiting = Chip(icon="people")
        self.waiting.setObjectName("waiting")
        self.line = Chip(icon="line")
        self.line.setObjectName("line")
        self.where = Chip(icon="shield")
        self.where.setObjectName("where")
        self.language = KeyButton("", icon="languages", variant=Variant.QUIET)
        self.language.setObjectName("language")
        self.language.clicked.connect(self._offer_languages)
        self.theme = KeyButton("", icon="contrast", variant=Variant.QUIET)
        self.theme.setObjectName("theme")
        self.theme.clicked.connect(self.theme_toggled)
        self.lock = KeyButton("", icon="lock", variant=Variant.QUIET)
        self.lock.setObjectName("lock")
        self.lock.clicked.connect(self.lock_asked)
        self.sign_out = KeyButton("", icon="exit", variant=Variant.QUIET)
        self.sign_out.setObjectName("sign-out")
        self.sign_out.clicked.connect(self.sign_out_asked)
        for button in (self.language, self.theme, self.lock, self.sign_out):
            button.setStyleSheet(_SLIM)
        self.add(
            (self.who, self.waiting),
            (self.line, self.where, self.language, self.theme, self.lock, self.sign_out),
        )
        self.start.addStretch(1)
        self.retranslate()

    def show_agent(self, agent: SignedIn | None) -> None:
        """Show who sits at the desk."""
        self._agent = agent
        self._show_who()

    def show_queue(self, summary: QueueSummary, now: int) -> None:
        """Show the line of visitors; ``now`` in microseconds since 1970."""
        self._summary, self._now = summary, now
        self._show_waiting()

    def show_line(self, line: LineState, now: int) -> None:
        """Show how it stands with central; ``now`` in microseconds since 1970."""
        self._line, self._now = line, now
        self._show_line()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.language.setText(QLocale().name()[:2].upper())
        for button, name in (
            (self.language, self.tr("Language")),
            (self.theme, self.tr("Contrast")),
            (self.lock, self.tr("Lock (Ctrl+L)")),
            (self.sign_out, self.tr("Sign out")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._show_who()
        self._show_waiting()
        self._show_line()

    def _show_who(self) -> None:
        desk = self.tr("Desk {number}").replace("{number}", self._desk)
        agent = f" · {self._agent.staff} · {self._agent.name}" if self._agent else ""
        self.who.setText(desk + agent)

    def _show_waiting(self) -> None:
        summary = self._summary
        if not summary.waiting:
            self.waiting.show_fact(self.tr("Nobody is waiting"), "people")
            return
        longest = max(0, (self._now - summary.longest_since) // _MINUTE)
        text = self.tr("Waiting {count} ({priority} priority, longest {minutes} min)")
        for name, value in (
            ("{count}", summary.waiting),
            ("{priority}", summary.priority),
            ("{minutes}", longest),
        ):
            text = text.replace(name, str(value))
        self.waiting.show_fact(text, "people", "info" if summary.priority else "")

    def _show_line(self) -> None:
        text, tone, icon = self._words.line(self._line, self._now)
        self.line.show_fact(text, icon, tone)
        stuck = self._line.parked or self._line.held
        self.where.show_fact(self._words.where(self._line), "shield", "problem" if stuck else "")
        last = self._line.last_exchange
        told = time_text(local_time(last)) if last else self.tr("never")
        self.line.setToolTip(self.tr("Last exchange: {time}").replace("{time}", told))

    def _offer_languages(self) -> None:
        menu = QMenu(self)
        for language in Language:
            action = QAction(language.own_name, menu)
            action.triggered.connect(
                lambda _checked=False, name=language.value: self.language_chosen.emit(name)
            )
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.language.mapToGlobal(self.language.rect().bottomLeft()))
