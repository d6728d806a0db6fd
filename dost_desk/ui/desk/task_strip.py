"""What of the case needs a person: values written apart, and entries that were refused."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dost_desk.services.views import CaseView
from dost_desk.ui.desk.conflict_dialog import ConflictDialog
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.widgets import Banner


class TaskStrip(QWidget):
    """A strip under the heading, hidden while nothing is to do; ``place_chosen`` leads to a panel."""

    place_chosen = Signal(str, str)

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._view: CaseView | None = None
        self.banner = Banner(flat=True)
        self.banner.setObjectName("tasks")
        self.banner.button.setObjectName("tasks-open")
        self.banner.acted.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        self.hide()

    def show_case(self, view: CaseView | None) -> None:
        """Show the tasks of a case."""
        self._view = view
        count = len(view.conflicts) + len(view.refused) if view else 0
        self.setVisible(count > 0)
        if view is None or not count:
            return
        parts = []
        if view.conflicts:
            parts.append(
                self.tr("Values written apart: {count}").replace("{count}", str(len(view.conflicts)))
            )
        if view.refused:
            parts.append(self.tr("Refused entries: {count}").replace("{count}", str(len(view.refused))))
        tone = "waiting" if view.conflicts else "problem"
        self.banner.show_message(tone, " · ".join(parts), "", self.tr("Look…"))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_case(self._view)

    def _open(self) -> None:
        if self._view is None:
            return
        dialog = ConflictDialog(self._model, self._view, self)
        dialog.place_chosen.connect(self.place_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
