"""The hall's window: the newest call very large, the ones before it, who waits, and the time."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from dost_desk.ui.hall.call_card import CallCard
from dost_desk.ui.hall.model import Called, HallModel, Shown
from dost_desk.ui.i18n import Language, long_date, time_text
from dost_desk.ui.sound import Chime
from dost_desk.ui.theme import TextRole, Theme, ThemeName
from dost_desk.ui.widgets import Chip, ElidedLabel, Panel, Text

EARLIER = 5
"""Calls that stay on the board below the newest one."""
WAITING = 24
"""Numbers of the line that are shown; the rest is counted."""
_DESIGN_WIDTH, _DESIGN_HEIGHT = 1920, 1080


class HallWindow(QWidget):
    """The public board. It follows the application's language and has a theme of its own."""

    def __init__(
        self,
        model: HallModel,
        now: Callable[[], dt.datetime],
        chime: Chime,
        families: Sequence[str] = (),
        theme: ThemeName = ThemeName.LIGHT,
        language: Callable[[], Language] = lambda: Language.AZ,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = model
        self.chime = chime
        self._now = now
        self._families = tuple(families)
        self._theme = theme
        self._language = language
        self._shown = Shown("", (), ())
        self._look: tuple[object, ...] = ()
        self.setObjectName("hall")
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self.retranslate()
        model.board_changed.connect(self.show_board)
        model.announced.connect(self._announce)
        model.stale_changed.connect(self._on_stale)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.show_time)
        self._timer.start(1000)
        self.show_time()
        model.reload()

    def set_theme(self, theme: ThemeName) -> None:
        """Show another theme."""
        self._theme = theme
        self._refit()

    def show_board(self, shown: Shown) -> None:
        """Show the calls, newest first, and the line."""
        self._shown = shown
        self.centre.setText(shown.centre)
        newest = shown.called[0] if shown.called else None
        self.latest.show_call(newest)
        self.latest.setVisible(newest is not None)
        self.nobody.setVisible(newest is None)
        for number, card in enumerate(self.earlier, start=1):
            called = shown.called[number] if number < len(shown.called) else None
            card.show_call(called)
            card.setVisible(called is not None)
        for number, label in enumerate(self.waiting):
            label.setText(shown.waiting[number] if number < len(shown.waiting) else "")
        self.retranslate()

    def show_time(self) -> None:
        """Show time and date, and whether the board is still fresh."""
        now = self._now()
        self.clock.setText(time_text(now))
        self.date.setText(long_date(now.date(), self._language()))
        self.model.check()
        self._show_state()

    def retranslate(self) -> None:
        """Show all words in the language of now."""
        for card in (self.latest, *self.earlier):
            card.set_words(self.tr("Number"), self.tr("Desk"))
        self.setWindowTitle(self.tr("Hall board"))
        self.nobody.setText(self.tr("Please watch this board: your number will appear here."))
        self.earlier_title.setText(self.tr("Called before"))
        self.earlier_title.setVisible(len(self._shown.called) > 1)
        count = len(self._shown.waiting)
        self.empty_line.setText(self.tr("Nobody is waiting"))
        self.empty_line.setVisible(count == 0)
        self.waiting_title.setText(self.tr("Waiting: %n", "", count))
        more = count - WAITING
        self.more.setText(self.tr("and %n more", "", more) if more > 0 else "")
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Answer a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.show_time()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything to the window."""
        super().resizeEvent(event)
        self._refit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing running."""
        self._timer.stop()
        self.model.close()
        super().closeEvent(event)

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        # The window may get smaller than its present content: the content then follows.
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._column.setSpacing(0)
        self._column.addWidget(self._build_strip())
        self._body = QHBoxLayout()
        self._body.addLayout(self._build_calls(), 7)
        self._body.addWidget(self._build_waiting(), 3)
        self._column.addLayout(self._body, 1)
        self._column.addWidget(self._build_foot())

    def _build_strip(self) -> QWidget:
        self.strip = Panel("bar")
        self.centre = ElidedLabel("", TextRole.HEADING)
        self.date = Text("", TextRole.SUBHEADING, quiet=True)
        self.clock = Text("", TextRole.TITLE)
        self._strip_row = QHBoxLayout(self.strip)
        self._strip_row.addWidget(self.centre, 1)
        self._strip_row.addWidget(self.date)
        self._strip_row.addWidget(self.clock)
        return self.strip

    def _build_calls(self) -> QVBoxLayout:
        self._calls = QVBoxLayout()
        self.nobody = Text("", TextRole.TITLE, wrap=True, quiet=True)
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # A wrapped text asks for little room; here it takes what the calls would.
        self.nobody.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.latest = CallCard(large=True)
        self.latest.setObjectName("hall-latest")
        self.earlier_title = Text("", TextRole.HEADING, quiet=True)
        self.earlier = [CallCard() for _ in range(EARLIER)]
        self._earlier_grid = QGridLayout()
        for number, card in enumerate(self.earlier):
            self._earlier_grid.addWidget(card, number // 2, number % 2)
        self._calls.addWidget(self.nobody, 4)
        self._calls.addWidget(self.latest, 4)
        self._calls.addWidget(self.earlier_title)
        self._calls.addLayout(self._earlier_grid, 3)
        return self._calls

    def _build_waiting(self) -> QWidget:
        side = Panel("card")
        self._side = QVBoxLayout(side)
        self.waiting_title = Text("", TextRole.HEADING)
        self._waiting_grid = QGridLayout()
        self.waiting = [Text("", TextRole.TITLE) for _ in range(WAITING)]
        for number, label in enumerate(self.waiting):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._waiting_grid.addWidget(label, number // 3, number % 3)
        self.more = Text("", TextRole.SUBHEADING, quiet=True)
        self.empty_line = Text("", TextRole.SUBHEADING, quiet=True, wrap=True)
        self.empty_line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._side.addWidget(self.waiting_title)
        self._side.addWidget(self.empty_line, 1)
        self._side.addLayout(self._waiting_grid, 1)
        self._side.addWidget(self.more)
        return side

    def _build_foot(self) -> QWidget:
        self.foot = Panel("foot")
        self.state = Chip("", "tick-circle", "ok")
        self.state.setObjectName("hall-state")
        self.sound = Chip("", "sound-off", "waiting")
        self.sound.setObjectName("hall-sound")
        self._foot_row = QHBoxLayout(self.foot)
        self._foot_row.addWidget(self.state)
        self._foot_row.addStretch(1)
        self._foot_row.addWidget(self.sound)
        return self.foot

    def _announce(self, called: Called) -> None:
        self.chime.play()
        for card in (self.latest, *self.earlier):
            if card.isVisibleTo(self) and card.number.text() == called.label:
                card.pulse()

    def _on_stale(self, _stale: bool) -> None:
        self._show_state()

    def _show_state(self) -> None:
        updated = self.model.updated
        at = time_text(updated) if updated else "…"
        if self.model.stale:
            text = self.tr("The board is not up to date (last at {time}). Please listen to the staff.")
            self.state.show_fact(text.format(time=at), "warning", "waiting")
        else:
            text = self.tr("Last update {time}")
            self.state.show_fact(text.format(time=at), "tick-circle", "ok")
        silent = not self.chime.available
        self.sound.setVisible(silent)
        self.sound.show_fact(self.tr("No sound: please watch the board"), "sound-off", "waiting")

    def _refit(self) -> None:
        unit = round(min(self.width() / _DESIGN_WIDTH, self.height() / _DESIGN_HEIGHT), 2)
        look = (unit, self._theme)
        if look == self._look:
            return
        self._look = look
        theme = Theme(self._theme, max(0.6, 1.7 * unit), self._families or Theme().families)
        self.setFont(theme.font())
        self.setStyleSheet(theme.sheet)
        edge, gap = round(40 * unit), round(20 * unit)
        self._strip_row.setContentsMargins(edge, gap // 2, edge, gap // 2)
        self._strip_row.setSpacing(edge)
        self._foot_row.setContentsMargins(edge, gap // 2, edge, gap // 2)
        self._body.setContentsMargins(edge, gap, edge, gap)
        self._body.setSpacing(edge)
        self._calls.setSpacing(gap)
        self._earlier_grid.setSpacing(gap)
        self._side.setContentsMargins(gap, gap, gap, gap)
        self._side.setSpacing(gap)
        self.strip.setFixedHeight(round(104 * unit))
        self.foot.setFixedHeight(round(72 * unit))
        for card in (self.latest, *self.earlier):
            card.rescale(unit)
