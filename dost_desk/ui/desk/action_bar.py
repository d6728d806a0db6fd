"""The bar at the foot of the desk: what can be done with the visit and the case now."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from dost_desk.services.views import CaseView
from dost_desk.ui.desk.words import gathered
from dost_desk.ui.widgets import ActionBar, KeyButton, Variant


class DeskActions(ActionBar):
    """Buttons with their keys. F12 is never disabled: while blocked it says by how much, and leads there."""

    help_asked = Signal()
    documents_asked = Signal()
    check_asked = Signal()
    print_asked = Signal()
    finish_asked = Signal()
    register_asked = Signal()
    accept_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CaseView | None = None
        self._visit = False
        self.help = KeyButton("", "F1", Variant.QUIET)
        self.documents = KeyButton("", "F5")
        self.check = KeyButton("", "F6")
        self.print = KeyButton("", "F9")
        self.finish = KeyButton("", "F11")
        self.register = KeyButton("", "Ctrl+F12")
        self.accept = KeyButton("", "F12", Variant.PRIMARY)
        for button, name, signal in (
            (self.help, "help", self.help_asked),
            (self.documents, "go-documents", self.documents_asked),
            (self.check, "go-registry", self.check_asked),
            (self.print, "print", self.print_asked),
            (self.finish, "finish", self.finish_asked),
            (self.register, "register", self.register_asked),
            (self.accept, "accept", self.accept_asked),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self.add(
            (self.help, self.documents, self.check, self.print, self.finish), (self.register, self.accept)
        )
        self.start.addStretch(1)
        self.retranslate()

    def show_state(self, view: CaseView | None, *, visit: bool) -> None:
        """Show what can be done with the case in hand (None: no case) and with a visit, if there is one."""
        self._view, self._visit = view, visit
        open_case = view is not None and view.stage != "accepted"
        self.documents.setVisible(view is not None)
        self.print.setVisible(visit or view is not None)
        self.finish.setVisible(visit or view is not None)
        self.register.setVisible(view is not None and view.stage == "open")
        self.accept.setVisible(open_case)
        self.check.setVisible(view is not None and bool(view.registry))
        self._show_obstacles()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.help.setText(self.tr("Help"))
        self.documents.setText(self.tr("Documents"))
        self.check.setText(self.tr("Check"))
        self.print.setText(self.tr("Print"))
        self.finish.setText(self.tr("Finish…"))
        self.register.setText(self.tr("REGISTER"))
        self._show_obstacles()

    def _show_obstacles(self) -> None:
        count = len(gathered(self._view.obstacles)) if self._view else 0
        if count:
            self.accept.setText(self.tr("ACCEPT: %n obstacle(s)", "", count))
        else:
            self.accept.setText(self.tr("ACCEPT"))
