"""The keys of the desk on one page (F1)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout, QWidget

from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Chip, Dialog, KeyButton, Text, Variant

_WIDTH = 572


class KeysDialog(Dialog):
    """A list of keys and what they do; it closes by Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys-dialog")
        self.setWindowTitle(self.tr("Keys of the desk"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(6)
        for row, (key, text) in enumerate(self._keys()):
            grid.addWidget(Chip(key), row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(Text(text, wrap=True), row, 1)
        grid.setColumnStretch(1, 1)
        close = KeyButton(self.tr("Close"), "Esc", Variant.PRIMARY)
        close.setObjectName("keys-close")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        # As large as its content: Qt would cut a dialog at two thirds of a small screen.
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        column.addStrut(_WIDTH)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Text(self.tr("Keys of the desk"), TextRole.HEADING))
        column.addLayout(grid)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("F2", self.tr("call the next visitor")),
            ("F3 · Shift+F3", self.tr("call again · the visitor did not come")),
            ("Ctrl+K", self.tr("scan a ticket or a case, find a case by name or FİN")),
            ("Alt+1 … Alt+0", self.tr("open a step of the case, in any order")),
            ("F5 · F6", self.tr("documents · check in the registries")),
            ("F7 · F8", self.tr("send to a volunteer · let the visitor wait")),
            ("F9", self.tr("print a paper again")),
            ("Ctrl+F12", self.tr("register the case today, complete or not")),
            ("F12", self.tr("accept the case; while it is blocked, go to the first obstacle")),
            ("F11", self.tr("finish the visit; 1 to 7 choose how it ended")),
            ("Ctrl+L", self.tr("lock the desk; the PIN leads back to the same cursor")),
        )
