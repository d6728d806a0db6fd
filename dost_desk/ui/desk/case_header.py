"""The line over the panel: which step, which passport and case, and that the last change is on the disk."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dost_desk.forms.steps import Panel as StepName
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.words import spoken
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Chip, ElidedLabel, Panel


class CaseHeader(Panel):
    """Shows where one is; ``view`` is the case it was last shown for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self.view: CaseView | None = None
        self._panel = StepName.IDENTITY
        self._saved = ""
        self.title = ElidedLabel("", TextRole.HEADING)
        self.title.setObjectName("step-title")
        self.words = ElidedLabel("", TextRole.CAPTION, quiet=True)
        self.words.setObjectName("step-words")
        self.saved = Chip(icon="tick-circle", tone="ok")
        self.saved.setObjectName("saved")
        self.saved.hide()
        self.number = Chip()
        self.number.setObjectName("case-number")
        top = QHBoxLayout()
        top.setSpacing(Space.XS)
        top.addWidget(self.title, 1)
        top.addWidget(self.saved)
        top.addWidget(self.number)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.words)

    def show_step(self, view: CaseView, panel: StepName) -> None:
        """Show the step that ``panel`` serves, in the passport's own words."""
        if self.view is None or self.view.case != view.case:
            self.saved.hide()
        self.view, self._panel = view, panel
        step = next((step for step in view.steps if step.panel is panel), None)
        self.title.setText(f"{step.number} · {spoken(step.title)}" if step else view.service_name)
        told = step.words if step and step.words else view.service_name
        passport = self.tr("Passport {id}").replace("{id}", view.service)
        self.words.setText(f"{passport} · {told}")
        self.number.show_fact(self.tr("Case {number}").replace("{number}", view.number))
        self.number.setToolTip(view.service_name)

    def show_nothing(self) -> None:
        """Forget the case."""
        self.view = None

    def show_saved(self, time: str) -> None:
        """Say that the change is on the disk since ``time`` (HH:mm)."""
        self._saved = time
        self.saved.show_fact(self.tr("Saved {time}").replace("{time}", time), "tick-circle", "ok")
        self.saved.setVisible(self.view is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.view is not None:
            self.show_step(self.view, self._panel)
            if self._saved and not self.saved.isHidden():
                self.show_saved(self._saved)
