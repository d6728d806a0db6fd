"""Notices that a visitor has left: warns, counts down, lets them stay, and at last starts over."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

QUIET_SECONDS = 45.0
"""Without a touch for this long, the kiosk asks whether anybody is there."""

GRACE_SECONDS = 20
"""And then waits this long for an answer; both can be had again and again (WCAG 2.2.1, timing adjustable)."""

_TICK_MS = 250


class IdleWatch(QObject):
    """Says when to warn and when to start over. ``clock`` gives seconds that only go up.

    It is off until ``start``, so that the start screen never times out.
    """

    warned = Signal(int)
    """Whole seconds that are left; again each time the number changes."""
    stayed = Signal()
    """The visitor is there: take the warning away."""
    expired = Signal()

    def __init__(
        self,
        clock: Callable[[], float],
        quiet_s: float = QUIET_SECONDS,
        grace_s: int = GRACE_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._quiet = quiet_s
        self._grace = grace_s
        self._since = 0.0
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def watching(self) -> bool:
        """Whether it is on."""
        return self._timer.isActive()

    @property
    def warning(self) -> bool:
        """Whether the warning is shown now."""
        return self._left > 0

    def start(self, quiet_s: float | None = None) -> None:
        """Watch from now on, with another length of quiet where one is given, in seconds."""
        self._quiet = self._quiet if quiet_s is None else quiet_s
        self._since = self._clock()
        self._left = 0
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._left = 0

    def touch(self) -> None:
        """The visitor did something."""
        was_warning, self._left = self.warning, 0
        self._since = self._clock()
        if was_warning:
            self.stayed.emit()

    def tick(self) -> None:
        """Look at the clock."""
        if not self.watching:
            return
        left = self._quiet + self._grace - (self._clock() - self._since)
        if left <= 0:
            self.stop()
            self.expired.emit()
        elif left <= self._grace and -int(-left // 1) != self._left:
            self._left = -int(-left // 1)
            self.warned.emit(self._left)
