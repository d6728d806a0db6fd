"""What lies over the kiosk's screens: "are you still here?" and what became of the call for a volunteer."""

import enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dost_desk.ui.i18n import Phrases
from dost_desk.ui.kiosk.page import Speaking
from dost_desk.ui.kiosk.size import KioskSize
from dost_desk.ui.theme import TextRole
from dost_desk.ui.widgets import BigChoice, FittedText, Icon, Panel, Text


class Overlay(Speaking):
    """A card over a dimmed window; nothing under it can be touched while it shows."""

    def __init__(self, phrases: Phrases, over: QWidget, icon: str) -> None:
        super().__init__(phrases, over)
        self._over = over
        self.scrim = Panel("scrim")
        self.card = Panel("card")
        self.icon = Icon(icon, 96, "accent")
        self.title = Text("", TextRole.DISPLAY, wrap=True)
        self.detail = Text("", TextRole.READING, wrap=True)
        self.middle = QVBoxLayout()
        self.inside = QVBoxLayout(self.card)
        self.inside.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self.inside.addWidget(self.title)
        self.inside.addWidget(self.detail)
        self.inside.addLayout(self.middle)
        for text in (self.title, self.detail):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scrim)
        self._around = QVBoxLayout(self.scrim)
        self._around.addStretch(1)
        self._around.addWidget(self.card)
        over.installEventFilter(self)
        self.hide()

    def show_over(self) -> None:
        """Show it over the whole window, with the focus on its first button."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window when its size changes."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def rescale(self, size: KioskSize) -> None:
        """Stand in the touch zone."""
        edge = size.px(60)
        self._around.setContentsMargins(edge, edge // 2, edge, size.px(190 if size.portrait else 40))
        self.middle.setSpacing(size.px(18))
        inner = size.px(48 if size.portrait else 32)
        self.inside.setContentsMargins(inner, inner, inner, inner)
        self.inside.setSpacing(size.px(20))
        self.icon.set_px(size.px(110))


class StillHere(Overlay):
    """The warning before the kiosk starts over, with a countdown and as much more time as wanted."""

    stay = Signal()
    leave = Signal()

    def __init__(self, phrases: Phrases, over: QWidget) -> None:
        super().__init__(phrases, over, "clock")
        self.setObjectName("kiosk-still-here")
        self._left = 0
        self.count = FittedText("", 200, "accent")
        self.more = BigChoice("", "plus", variant="primary")
        self.more.setObjectName("kiosk-more-time")
        self.more.clicked.connect(self.stay)
        self.end = BigChoice("", "close")
        self.end.setObjectName("kiosk-start-over")
        self.end.clicked.connect(self.leave)
        for widget in (self.count, self.more, self.end):
            self.middle.addWidget(widget)
        self.retranslate()

    def show_left(self, seconds: int) -> None:
        """Show how many seconds are left; the first time also the overlay itself."""
        self._left = seconds
        self.count.set_text(str(seconds))
        if self.isHidden():
            self.show_over()
            self.more.setFocus()

    def retranslate(self) -> None:
        """Show the texts in the language of now."""
        self.title.setText(self.tr("Are you still here?"))
        self.detail.setText(self.tr("The screen goes back to the start, and what you chose is erased."))
        self.more.set_texts(self.tr("I need more time"))
        self.end.set_texts(self.tr("Start over"))

    def rescale(self, size: KioskSize) -> None:
        """Buttons as high as the kiosk's others."""
        super().rescale(size)
        self.count.set_look(size.text(150))
        for button, height in ((self.more, 160), (self.end, 120)):
            button.set_px(size.text(40 if button is self.more else 32))
            button.setFixedHeight(size.px(height))
        self.count.setFixedHeight(size.px(190 if size.portrait else 150))


class Calling(enum.Enum):
    """How far the call for a volunteer is."""

    ASKED = enum.auto()
    CALLED = enum.auto()
    FAILED = enum.auto()


class VolunteerCalled(Overlay):
    """Tells the visitor to wait for the volunteer; its colour and size are seen across the hall.

    It says that one was called only when the call is on the disk. When it can't be written, nobody will
    come, and the visitor is told to go to the staff.
    """

    dismissed = Signal()

    def __init__(self, phrases: Phrases, over: QWidget) -> None:
        super().__init__(phrases, over, "volunteer")
        self.setObjectName("kiosk-volunteer-called")
        self.state = Calling.ASKED
        self.card.setProperty("ground", "call")
        self.close_button = BigChoice("", "tick", variant="primary")
        self.close_button.setObjectName("kiosk-volunteer-thanks")
        self.close_button.clicked.connect(self._dismiss)
        self.middle.addWidget(self.close_button)
        self.retranslate()

    def begin(self) -> None:
        """Show that a volunteer is being called."""
        self._show_state(Calling.ASKED)
        self.show_over()
        self.close_button.setFocus()

    def show_called(self) -> None:
        """Say that the call is out."""
        self._show_state(Calling.CALLED)

    def show_not_called(self) -> None:
        """Say that nobody could be called."""
        self._show_state(Calling.FAILED)

    def retranslate(self) -> None:
        """Show the texts in the language of now."""
        if self.state is Calling.FAILED:
            self.title.setText(self.tr("Please ask the staff"))
            self.detail.setText(self.tr("A volunteer could not be called from here. Please go to any desk."))
        else:
            self.title.setText(self.tr("Please wait here"))
            called = self.tr("A volunteer has been called and will come to you.")
            self.detail.setText(called if self.state is Calling.CALLED else self.tr("Calling a volunteer…"))
        self.close_button.set_texts(self.tr("Go on by myself"))

    def rescale(self, size: KioskSize) -> None:
        """One button, as high as the kiosk's others."""
        super().rescale(size)
        self.close_button.set_px(size.text(40))
        self.close_button.setFixedHeight(size.px(150))

    def _show_state(self, state: Calling) -> None:
        self.state = state
        self.icon.set_icon("warning" if state is Calling.FAILED else "volunteer")
        self.retranslate()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
