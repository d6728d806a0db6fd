"""A short message that passes by itself and never takes the focus; it can offer to undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from dost_desk.ui.theme import Space
from dost_desk.ui.widgets.icon import Icon
from dost_desk.ui.widgets.key_button import KeyButton
from dost_desk.ui.widgets.text import Text


class Toast(QFrame):
    """Lies over the foot of ``parent``. One at a time: a new message replaces the old one."""

    SECONDS = 6

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("piece", "toast")
        self._act: Callable[[], None] | None = None
        self.icon = Icon("tick-circle", 20)
        self.label = Text("")
        self.button = KeyButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self.icon)
        row.addWidget(self.label)
        row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def show_message(
        self,
        text: str,
        action: str = "",
        act: Callable[[], None] | None = None,
        key: str = "",
        seconds: float = SECONDS,
        icon: str = "tick-circle",
    ) -> None:
        """Show ``text`` for ``seconds``; with ``action`` a button that calls ``act`` once."""
        self._act = act
        self.icon.set_icon(icon)
        self.label.setText(text)
        self.button.setText(action)
        self.button.set_key(key)
        self.button.setVisible(bool(action))
        # With nothing to click on it, it must not keep anybody from what lies under it.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not action)
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self._place()
        self._timer.start(round(seconds * 1000))

    def remaining_ms(self) -> int:
        """Return for how long it still shows, in milliseconds; -1 when it doesn't."""
        return self._timer.remainingTime() if self.isVisibleTo(self._over) else -1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _clicked(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()

    def _place(self) -> None:
        parent = self._over
        room = parent.width() - 2 * Space.M
        # A long message wraps instead of leaving the window.
        self.label.setWordWrap(False)
        if self.sizeHint().width() > room:
            self.label.setWordWrap(True)
        width = min(room, self.sizeHint().width())
        layout = self.layout()
        assert layout is not None
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()
        # Above the bar at the foot of the window, and never above the window itself.
        top = max(0, parent.height() - height - Space.XL - 64)
        self.setGeometry((parent.width() - width) // 2, top, width, height)
