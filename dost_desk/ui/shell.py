"""The one window of a station: opening, its mode (or a choice of all), or what is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from dost_desk.domain.kinds import Mode
from dost_desk.errors import DostError
from dost_desk.ui import messages
from dost_desk.ui.passphrase_page import PassphrasePage
from dost_desk.ui.widgets import Bar, EmptyState, KeyButton, Text, Toast, Variant

_BAR_PX = 48
_LEAST_PX = (1024, 600)
_TELL_SECONDS = 12.0
_ICONS = {Mode.KIOSK: "ticket", Mode.HALL: "people", Mode.DESK: "desk", Mode.HELPER: "volunteer"}


class _Pages(QStackedWidget):
    """Pages of which each fits itself into the room there is; a hidden one asks for none."""

    def minimumSizeHint(self) -> QSize:
        """Return the least room in which every window of a station can be worked with."""
        return QSize(*_LEAST_PX)


class Shell(QWidget):
    """Paints at once; what it shows comes later, from whoever opens the station."""

    retry = Signal()
    passphrase_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell")
        self._error: DostError | None = None
        self._views: dict[Mode, QWidget] = {}
        self._buttons: dict[Mode, KeyButton] = {}
        self._bar = Bar("bar", _BAR_PX)
        self._bar.setObjectName("mode-bar")
        self._bar.hide()
        self._mark = Text("")
        self._group = QButtonGroup(self)
        self._waiting = EmptyState("hourglass")
        self._waiting.setObjectName("opening")
        self._waiting.acted.connect(self.retry)
        self._stack = _Pages()
        self._stack.addWidget(self._waiting)
        self._passphrase = PassphrasePage()
        self._passphrase.given.connect(self.passphrase_given)
        self._stack.addWidget(self._passphrase)
        self._toast = Toast(self)
        self._toast.setObjectName("fault")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self._retranslate()

    @property
    def mode(self) -> Mode | None:
        """The mode whose window is shown, None while there is none."""
        current = self._stack.currentWidget()
        return next((mode for mode, view in self._views.items() if view is current), None)

    def show_opening(self) -> None:
        """Say that the station is being opened."""
        self._error = None
        self._stack.setCurrentWidget(self._waiting)
        self._retranslate()

    def show_fault(self, error: DostError) -> None:
        """Say why the station can't be opened, and offer to try again."""
        self._error = error
        self._stack.setCurrentWidget(self._waiting)
        self._retranslate()

    def ask_passphrase(self, *, wrong: bool) -> None:
        """Ask for the passphrase of the store; ``wrong`` after one that did not open it."""
        self._stack.setCurrentWidget(self._passphrase)
        self._passphrase.ask(wrong=wrong)

    def set_passphrase(self) -> None:
        """Ask for a new passphrase, twice: the store is made now, and no keyring keeps its key."""
        self._stack.setCurrentWidget(self._passphrase)
        self._passphrase.ask_new()

    def tell(self, error: DostError) -> None:
        """Say what went wrong, over whatever is shown; it takes no focus and goes away by itself."""
        self._toast.show_message(messages.sentence(error), seconds=_TELL_SECONDS, icon="warning")

    def set_modes(self, modes: Sequence[Mode], *, demonstration: bool = False) -> None:
        """Offer the station's modes in a bar; each can be chosen once ``add_mode`` has brought its window."""
        for number, mode in enumerate(modes, start=1):
            button = KeyButton("", f"Ctrl+{number}", Variant.QUIET, _ICONS.get(mode, ""))
            button.setObjectName(f"mode-{mode}")
            button.setCheckable(True)
            button.setEnabled(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, chosen=mode: self.show_mode(chosen))
            self._group.addButton(button)
            self._buttons[mode] = button
        self._mark.setVisible(demonstration)
        self._bar.add(list(self._buttons.values()), [self._mark])
        self._bar.start.addStretch(1)
        self._bar.setVisible(len(modes) > 1)
        self._retranslate()

    def add_mode(self, mode: Mode, view: QWidget) -> None:
        """Take the window of a mode; the first of them is shown at once."""
        self._views[mode] = view
        self._stack.addWidget(view)
        self._buttons[mode].setEnabled(True)
        if len(self._views) == 1:
            self.show_mode(mode)

    def show_mode(self, mode: Mode) -> None:
        """Bring one mode's window to the front."""
        self._stack.setCurrentWidget(self._views[mode])
        self._buttons[mode].setChecked(True)
        view = self._views[mode]
        cursor = view.focusWidget()
        # The cursor comes back to where it was in this window.
        kept = cursor is not None and cursor.isVisibleTo(view)
        (cursor if cursor is not None and kept else view).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_modes(self) -> None:
        """Let the windows stop what they do by themselves: clocks, time-outs, the board's reading."""
        for view in self._views.values():
            view.close()

    def changeEvent(self, event: QEvent) -> None:
        """Show the texts in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("DOST desk"))
        names = {
            Mode.KIOSK: self.tr("Kiosk"),
            Mode.HALL: self.tr("Hall board"),
            Mode.DESK: self.tr("Desk"),
            Mode.HELPER: self.tr("Volunteer"),
        }
        for mode, button in self._buttons.items():
            button.setText(names[mode])
        self._mark.setText(self.tr("Demonstration: all persons are fictional"))
        if self._error is None:
            self._waiting.icon.set_icon("hourglass", "quiet")
            self._waiting.set_texts(
                self.tr("Opening the station…"), self.tr("The records are being unlocked.")
            )
            return
        self._waiting.icon.set_icon("warning", "problem")
        self._waiting.set_texts(
            self.tr("The station can't be opened"), messages.sentence(self._error), self.tr("Try again")
        )
