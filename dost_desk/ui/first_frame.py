"""The station's window as it is first painted: before its look, its store and its screens are loaded."""

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

SIZE = (1280, 800)
# As in ``theme.tokens``, which is not loaded yet; a test holds them together.
GROUNDS = {"light": "#f3f6f8", "contrast": "#000000"}


class FirstFrame(QWidget):
    """The one window of a station: plain ground at first, then whatever it is filled with.

    ``painted`` comes once, in the turn of the event loop after the first frame is on the screen;
    ``painted_at`` is when that was, in seconds since 1970.
    """

    painted = Signal()

    def __init__(self, theme: str) -> None:
        super().__init__()
        self.setObjectName("station-window")
        self._ground = QColor(GROUNDS.get(theme, GROUNDS["light"]))
        self._content: QWidget | None = None
        self._seen = False
        self.painted_at = 0.0
        self.resize(*SIZE)

    def appear(self) -> None:
        """Show the window; over the whole screen where the screen is no larger than the window."""
        room = QGuiApplication.primaryScreen().availableGeometry()
        drawn_nowhere = QGuiApplication.platformName() in {"offscreen", "minimal"}
        if not drawn_nowhere and (room.width() <= SIZE[0] or room.height() <= SIZE[1]):
            self.showMaximized()
        else:
            self.show()

    def fill(self, content: QWidget) -> None:
        """Show ``content`` from edge to edge; its title is the window's."""
        self._content = content
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(content)
        content.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowTitle(content.windowTitle())
        self.setFocusProxy(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and tell that there is something to see."""
        if self._content is None:
            painter = QPainter(self)
            painter.fillRect(event.rect(), self._ground)
            painter.end()
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        self.painted_at = time.time()
        self.painted.emit()
