"""What stands between a station's window and whoever sits down: sign-in, the window, the lock."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QStackedWidget, QWidget

from dost_desk.services.identity import SignedIn
from dost_desk.ui.signin.lock import LockView
from dost_desk.ui.signin.model import SignInModel
from dost_desk.ui.signin.view import SignInView


class Gate(QStackedWidget):
    """Shows one of three pages. While locked, the window and its dialogs are hidden, with all their keys.

    The window behind hears of who signed in through ``SignInModel.signed_in``.
    """

    language_chosen = Signal(str)
    theme_toggled = Signal()

    def __init__(
        self, model: SignInModel, work: QWidget, icon: str = "desk", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("gate")
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self.work = work
        self.sign_in = SignInView(model, icon)
        self.locked = LockView(model)
        self._cursor: QWidget | None = None
        self._position = 0
        self._dialogs: list[QDialog] = []
        for page in (self.sign_in, self.work, self.locked):
            self.addWidget(page)
        self.sign_in.language_chosen.connect(self.language_chosen)
        self.sign_in.theme_toggled.connect(self.theme_toggled)
        model.signed_in.connect(self._on_signed_in)
        self.locked.unlocked.connect(self._unlocked)
        self.locked.left.connect(model.sign_out)
        key = QShortcut(QKeySequence("Ctrl+L"), self)
        key.activated.connect(self.lock)

    def lock(self) -> None:
        """Lock (Ctrl+L), and keep where the cursor is; an open dialog is put aside as it stands."""
        if self.currentWidget() is not self.work:
            return
        self._dialogs = [one for one in self.work.findChildren(QDialog) if one.isVisible()]
        cursor = (self._dialogs[-1] if self._dialogs else self.window()).focusWidget()
        self._cursor = cursor if self._dialogs or self._is_work(cursor) else None
        self._position = cursor.cursorPosition() if isinstance(cursor, QLineEdit) else 0
        for dialog in self._dialogs:
            dialog.hide()
        self.setCurrentWidget(self.locked)
        self.locked.begin()

    def _is_work(self, widget: QWidget | None) -> bool:
        """Whether ``widget`` belongs to the window, through dialogs too."""
        while widget is not None and widget is not self.work:
            widget = widget.parentWidget()
        return widget is not None

    def _on_signed_in(self, who: SignedIn | None) -> None:
        if who is None:
            self._cursor = None
            dialogs, self._dialogs = self._dialogs, []
            for dialog in dialogs:
                dialog.reject()
            self.setCurrentWidget(self.sign_in)
            self.sign_in.take_cursor()
            return
        self.setCurrentWidget(self.work)
        self.work.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unlocked(self) -> None:
        self.setCurrentWidget(self.work)
        cursor, self._cursor = self._cursor, None
        dialogs, self._dialogs = self._dialogs, []
        for dialog in dialogs:
            dialog.open()
            dialog.activateWindow()
        if cursor is None:
            return
        cursor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(cursor, QLineEdit):
            cursor.setCursorPosition(self._position)
