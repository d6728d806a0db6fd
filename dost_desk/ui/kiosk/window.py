"""The kiosk's window: one screen after another, the bar below them, and back to the start when left."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from dost_desk.errors import DostError
from dost_desk.services.queue import IssuedTicket
from dost_desk.ui.i18n import Language, Phrases, time_text
from dost_desk.ui.kiosk.directions import DirectionsPage
from dost_desk.ui.kiosk.idle import QUIET_SECONDS, IdleWatch
from dost_desk.ui.kiosk.model import KioskModel
from dost_desk.ui.kiosk.needs import NeedsPage
from dost_desk.ui.kiosk.overlays import StillHere, VolunteerCalled
from dost_desk.ui.kiosk.page import KioskPage, Speaking
from dost_desk.ui.kiosk.size import KioskSize
from dost_desk.ui.kiosk.ticket import TicketPage
from dost_desk.ui.kiosk.welcome import WelcomePage
from dost_desk.ui.printing import Outcome
from dost_desk.ui.theme import TextRole, Theme, ThemeName
from dost_desk.ui.widgets import BigChoice, ElidedLabel, Panel, ProgressDots, Text

TICKET_SECONDS = 20.0
"""How long a printed ticket stays on the screen before the kiosk asks whether anybody is there."""

_ACTIVITY = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
}


class KioskWindow(Speaking):
    """The whole kiosk. ``now`` is wall time for the screen, ``seconds`` a clock that only goes up.

    It has a language, a theme and a size of its own, given back to their defaults after each visitor.
    """

    def __init__(
        self,
        model: KioskModel,
        now: Callable[[], dt.datetime],
        seconds: Callable[[], float],
        families: Sequence[str] = (),
        theme: ThemeName = ThemeName.LIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Phrases(Language.AZ), parent)
        self.model = model
        self._now = now
        self._families = tuple(families)
        self._usual_theme = theme
        self._theme = theme
        self._larger = False
        self._look: tuple[object, ...] = ()
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("kiosk")
        self.idle = IdleWatch(seconds, parent=self)
        self._build_pages()
        self._build_strip()
        self._build_bar()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        # The window may get smaller than its present content: the content then follows.
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._column.setSpacing(0)
        for widget in (self.strip, self.pages, self.bar):
            self._column.addWidget(widget, 1 if widget is self.pages else 0)
        self.still_here = StillHere(self.phrases, self)
        self.volunteer = VolunteerCalled(self.phrases, self)
        self._connect()
        for child in self.findChildren(QWidget):
            child.installEventFilter(self)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._show_time)
        self._clock.start(1000)
        self.start_over()
        model.reload()

    def start_over(self) -> None:
        """Forget the visitor and show the first screen as it always is."""
        self.idle.stop()
        self.model.forget()
        self._larger, self._theme = False, self._usual_theme
        for page in self._all_pages():
            page.forget()
        self.still_here.hide()
        self.volunteer.hide()
        self._speak(Language.AZ)
        self._refit()
        self._go(self.welcome)

    def call_volunteer(self) -> None:
        """Ask for a volunteer and tell the visitor to wait."""
        self.volunteer.begin()
        self.model.call_volunteer()
        if self.pages.currentWidget() is self.welcome:
            # The first screen has no time-out of its own, but this message must not stay for ever.
            self.idle.start(QUIET_SECONDS)

    def retranslate(self) -> None:
        """Show all texts in the visitor's language."""
        for part in (*self._all_pages(), self.still_here, self.volunteer):
            part.retranslate()
        self.back.set_texts(self.tr("Back"))
        self.help.set_texts(self.tr("Call a volunteer"))
        self.larger.set_texts(self.tr("Usual text") if self._larger else self.tr("Larger text"))
        contrast = self._theme is ThemeName.CONTRAST
        self.contrast.set_texts(self.tr("Usual colours") if contrast else self.tr("High contrast"))
        self.setWindowTitle(self.tr("Ticket kiosk"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything to the window."""
        super().resizeEvent(event)
        self._refit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing running and nothing of a visitor."""
        self._clock.stop()
        self.start_over()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A touch or a key says that the visitor is there; only an answer takes the warning away."""
        if event.type() in _ACTIVITY and self.idle.watching and not self.idle.warning:
            self.idle.touch()
        return super().eventFilter(watched, event)

    def _build_pages(self) -> None:
        self.pages = QStackedWidget()
        self.welcome = WelcomePage(self.phrases)
        self.directions = DirectionsPage(self.phrases, self.model.directions)
        self.needs = NeedsPage(self.phrases)
        self.ticket = TicketPage(self.phrases)
        for page in self._all_pages():
            self.pages.addWidget(page)

    def _build_strip(self) -> None:
        self.strip = Panel("bar")
        self.centre = ElidedLabel("", TextRole.HEADING)
        self.dots = ProgressDots(3)
        self.clock = Text("", TextRole.HEADING)
        self._strip_row = QHBoxLayout(self.strip)
        self._strip_row.addWidget(self.centre, 1)
        self._strip_row.addWidget(self.dots)
        self._strip_row.addWidget(self.clock)

    def _build_bar(self) -> None:
        self.bar = Panel("foot")
        self._bar_row = QHBoxLayout(self.bar)
        self.back = BigChoice("", "arrow-left")
        self.help = BigChoice("", "volunteer", variant="soft")
        self.larger = BigChoice("", "text-size")
        self.contrast = BigChoice("", "contrast")
        for name, button in self._bar_buttons().items():
            button.setObjectName(f"kiosk-{name}")
            self._bar_row.addWidget(button)

    def _bar_buttons(self) -> dict[str, BigChoice]:
        return {"back": self.back, "help": self.help, "larger": self.larger, "contrast": self.contrast}

    def _all_pages(self) -> tuple[KioskPage, ...]:
        return self.welcome, self.directions, self.needs, self.ticket

    def _connect(self) -> None:
        self.welcome.started.connect(self._start)
        self.directions.chosen.connect(self._choose)
        self.directions.unsure.connect(self.call_volunteer)
        self.needs.done.connect(self._take)
        self.ticket.done.connect(self.start_over)
        self.back.clicked.connect(self._back)
        self.help.clicked.connect(self.call_volunteer)
        self.larger.clicked.connect(self._toggle_larger)
        self.contrast.clicked.connect(self._toggle_contrast)
        self.idle.warned.connect(self.still_here.show_left)
        self.idle.stayed.connect(self.still_here.hide)
        self.idle.expired.connect(self.start_over)
        self.still_here.stay.connect(self.idle.touch)
        self.still_here.leave.connect(self.start_over)
        self.volunteer.dismissed.connect(self._after_volunteer)
        self.model.issued.connect(self._show_ticket)
        self.model.printed.connect(self._show_outcome)
        self.model.failed.connect(self._failed)
        self.model.waiting_changed.connect(self.directions.show_waiting)
        self.model.centre_changed.connect(self.centre.setText)
        self.model.served_changed.connect(self.directions.show_served)
        self.model.volunteer_called.connect(self.volunteer.show_called)
        self.model.volunteer_called.connect(self.ticket.show_called)
        self.model.volunteer_not_called.connect(self.volunteer.show_not_called)

    def _start(self, language: str) -> None:
        self.model.language = Language(language)
        self._speak(self.model.language)
        self._go(self.directions)

    def _choose(self, number: int) -> None:
        self.model.direction = self.model.station.catalogue.directions.direction(number)
        self._go(self.needs)

    def _take(self) -> None:
        self.needs.take.setEnabled(False)
        self.model.groups, self.model.needs = self.needs.groups, self.needs.needs
        self.model.take_ticket()

    def _show_ticket(self, issued: IssuedTicket) -> None:
        assert self.model.direction is not None
        self.ticket.show_ticket(issued, self.model.direction)
        self._go(self.ticket)
        self.ticket.finish.setFocus()

    def _show_outcome(self, outcome: Outcome) -> None:
        self.ticket.show_outcome(outcome)
        if not outcome.ok:
            self.model.call_volunteer()
            self.idle.start(QUIET_SECONDS)

    def _failed(self, _error: DostError) -> None:
        # A visitor can mend nothing: a person comes. The reason is in the log and on the staff's screens.
        self.needs.take.setEnabled(True)
        self.call_volunteer()

    def _after_volunteer(self) -> None:
        if self.pages.currentWidget() is self.welcome:
            self.idle.stop()
        elif self.idle.watching:
            self.idle.touch()

    def _back(self) -> None:
        before = {self.directions: self.welcome, self.needs: self.directions}
        page = self.pages.currentWidget()
        target = before.get(page) if isinstance(page, KioskPage) else None
        if target is None or target is self.welcome:
            self.start_over()
        else:
            self._go(target)

    def _go(self, page: KioskPage) -> None:
        self.pages.setCurrentWidget(page)
        number = self._all_pages().index(page)
        self.dots.setVisible(page is not self.welcome)
        self.dots.set_progress(number, 3)
        self.back.setVisible(page not in {self.welcome, self.ticket})
        if page is self.welcome:
            self.idle.stop()
        else:
            self.idle.start(TICKET_SECONDS if page is self.ticket else QUIET_SECONDS)

    def _toggle_larger(self) -> None:
        self._larger = not self._larger
        self.retranslate()
        self._refit()

    def _toggle_contrast(self) -> None:
        contrast = self._theme is ThemeName.CONTRAST
        self._theme = ThemeName.LIGHT if contrast else ThemeName.CONTRAST
        self.retranslate()
        self._refit()

    def _speak(self, language: Language) -> None:
        self.phrases.switch(language)
        self.retranslate()
        self._show_time()

    def _show_time(self) -> None:
        self.clock.setText(time_text(self._now()))

    def _refit(self) -> None:
        size = KioskSize.of(self.size(), larger=self._larger)
        look = (size, self._theme)
        if look == self._look:
            return
        self._look = look
        theme = Theme(self._theme, size.type_scale, self._families or Theme().families)
        self.setFont(theme.font())
        self.setStyleSheet(theme.sheet)
        for part in (*self._all_pages(), self.still_here, self.volunteer):
            part.rescale(size)
        edge = size.px(56)
        self._strip_row.setContentsMargins(edge, 0, edge, 0)
        self._strip_row.setSpacing(size.px(40))
        self.strip.setFixedHeight(size.px(90))
        self.dots.set_px(size.px(16))
        self._bar_row.setContentsMargins(edge, size.px(18), edge, size.px(18))
        self._bar_row.setSpacing(size.px(16))
        self.bar.setFixedHeight(size.px(150 if size.portrait else 130))
        for button in self._bar_buttons().values():
            # Not larger with the text: in this row larger letters would have less room, and so be smaller.
            button.set_px(size.px(27))
