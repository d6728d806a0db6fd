"""The hands of a played visit: clicks and keys on what is in sight, and waiting for what follows."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from dost_desk.errors import DostError
from dost_desk.ui.jobs import Jobs

WAIT_SECONDS = 120.0
"""How long anything may take. Generous: a slow machine is not a fault of the visit."""

_EVERYTHING = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_MARK_PX = 9
_QUIET_ROUNDS = 2
_LOOKS = 50
_LOOK_MS = 20
_SHORT_PX = 12


class Hands:
    """Touches a window as a person does: only what is visible, enabled, and not covered by another thing.

    Every touch ends when the store has answered and the screens have reloaded. Failures are
    ``DostError`` with a code ``visit.*`` and what was looked for.
    """

    def __init__(self, station: QWidget, jobs: Jobs, check: Callable[[], None]) -> None:
        self._station = station
        self._jobs = jobs
        self._check = check
        self._moves = 0
        self._dialog = False
        jobs.changed.connect(self._count)

    @property
    def window(self) -> QWidget:
        """What has the user's attention: the topmost dialog, or the station's window."""
        return QApplication.activeModalWidget() or self._station

    @property
    def _focused(self) -> QWidget:
        """Where keys go: what has the focus in the window that has the attention."""
        focused = QApplication.focusWidget()
        window = self.window
        return focused if focused is not None and window.isAncestorOf(focused) else window

    def has(self, name: str) -> bool:
        """Whether something of this name can be touched now."""
        return any(one.isEnabled() for one in self._visible(name))

    def see(self, name: str) -> QWidget:
        """Return the visible, enabled widget of that name.

        Raises:
            DostError: ``visit.not-there``, ``visit.disabled``.
        """
        found = self._visible(name)
        if not found:
            raise DostError("visit.not-there", what=name)
        if not found[0].isEnabled():
            raise DostError("visit.disabled", what=name)
        return found[0]

    def click(self, name: str) -> None:
        """Click the middle of a widget, or the mark of a tick box; scroll there first, as one would.

        Raises:
            DostError: ``visit.not-there``, ``visit.disabled``, ``visit.covered``.
        """
        widget = self.see(name)
        point = self._reach(name, widget)
        window = widget.window()
        QTest.mouseClick(
            window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
        )
        self.settle()

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        """Press a key in the window that has the attention."""
        for _ in range(times):
            QTest.keyClick(self._focused, key, modifiers)
            self._wait_for_buttons()
        self.settle()

    def type(self, text: str) -> None:
        """Type letters to whatever has the focus; any alphabet."""
        for letter in text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click,
                self._focused,
                Qt.Key.Key_unknown,
                letter,
                Qt.KeyboardModifier.NoModifier,
            )

    def write(self, name: str, text: str) -> None:
        """Replace the text of a field, and leave it by Tab."""
        self.overwrite(name, text)
        self.press(Qt.Key.Key_Tab)

    def overwrite(self, name: str, text: str) -> None:
        """Replace the text of a field, and stay in it."""
        self.click(name)
        QTest.keyClick(self._focused, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text)

    def choose(self, name: str, key: str) -> None:
        """Choose the entry that stands for ``key`` in a list that folds out."""
        box = self.see(name)
        assert isinstance(box, QComboBox)
        wanted = box.findData(key)
        if wanted < 0:
            raise DostError("visit.not-there", what=f"{name}: {key}")
        # By keys in the closed list: it works alike on every platform.
        self._scroll_to(box)
        steps = wanted - box.currentIndex()
        self._focus(box)
        self.press(Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up, times=abs(steps))

    def settle(self) -> None:
        """Wait until the store has answered everything and the screens show it."""
        quiet = 0
        # Twice: the first may be answered together with a write, whose changes are told after that.
        while quiet < _QUIET_ROUNDS:
            moves = self._moves
            answered: list[None] = []
            self._jobs.run(lambda _tx: None, answered.append)
            self.until(lambda: bool(answered) and not self._jobs.busy, "store")  # noqa: B023 # called in here
            quiet = quiet + 1 if moves == self._moves else 0
        self._mind_windows()
        self._check()

    def until(self, condition: Callable[[], bool], what: str, seconds: float = WAIT_SECONDS) -> None:
        """Let events come in until ``condition`` holds; it is asked again after each, never by the clock.

        Raises:
            DostError: ``visit.waited`` after ``seconds``.
        """
        deadline = QDeadlineTimer(round(seconds * 1000))
        alarm = QTimer()
        alarm.setSingleShot(True)
        alarm.start(round(seconds * 1000) + 1)
        while not condition():
            if deadline.hasExpired():
                raise DostError("visit.waited", what=what, seconds=round(seconds))
            QCoreApplication.processEvents(_EVERYTHING)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            self._check()

    def _mind_windows(self) -> None:
        """Give the window its focus back when a dialog has closed, as a window manager does.

        Raises:
            DostError: ``visit.no-active-window`` when the focus is lost in any other way: a widget shown
                before it had a parent was a window for a moment.
        """
        dialog = QApplication.activeModalWidget() is not None
        if self._dialog and not dialog:
            self._station.activateWindow()
            QCoreApplication.processEvents()
        self._dialog = dialog
        if QApplication.activeWindow() is None:
            raise DostError("visit.no-active-window")

    def _wait_for_buttons(self) -> None:
        """Wait until the buttons that a key pressed are up again: Qt shows them pressed for a moment."""
        down = [one for one in self.window.findChildren(QAbstractButton) if one.isDown()]
        self.until(lambda: not any(isValid(one) and one.isDown() for one in down), "button")

    def _visible(self, name: str) -> list[QWidget]:
        window = self.window
        return [one for one in window.findChildren(QWidget, name) if one.isVisibleTo(window)]

    def _focus(self, widget: QWidget) -> None:
        """Put the focus on a widget, as Tab does after the one before it."""
        previous = widget.previousInFocusChain()
        assert previous is not None  # a widget in a window always stands in a chain
        previous.setFocus(Qt.FocusReason.TabFocusReason)
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    def _reach(self, name: str, widget: QWidget) -> QPoint:
        """Return where in its window to click a widget, scrolling until nothing lies over it.

        A page may still be growing when it is scrolled: like a person, look again before giving up.
        """
        window = widget.window()
        hit: QWidget | None = None
        for _ in range(_LOOKS):
            self._scroll_to(widget)
            point = widget.mapTo(window, self._place(widget))
            hit = window.childAt(point) if window.rect().contains(point) else None
            if hit is not None and (hit is widget or widget.isAncestorOf(hit)):
                return point
            QTest.qWait(_LOOK_MS)
        raise DostError("visit.covered", what=f"{name}: {hit}")

    def _scroll_to(self, widget: QWidget) -> None:
        # What just came into the page has its place only after the layout.
        QCoreApplication.processEvents()
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget, 0, _SHORT_PX)
            parent = parent.parentWidget()
        QCoreApplication.processEvents()

    @staticmethod
    def _place(widget: QWidget) -> QPoint:
        middle = QRect(QPoint(0, 0), widget.size()).center()
        if isinstance(widget, QCheckBox | QRadioButton):
            return QPoint(_MARK_PX, middle.y())
        if isinstance(widget, QPlainTextEdit):
            # Scrolling brings its cursor into sight, not all of it: click the first line.
            return QPoint(middle.x(), _MARK_PX)
        return middle

    def _count(self, _subjects: object) -> None:
        self._moves += 1
