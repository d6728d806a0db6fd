"""The status rail of the case in hand: the passport's steps with state and counts."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from dost_desk.domain.rail import Step
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.words import spoken
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Panel, RailEntry, StatusRail, StepState, Text

WIDTH = 232


class RailView(Panel):
    """Shows the steps; ``chosen`` carries the name of the panel that the agent wants, in any order."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self.setFixedWidth(WIDTH)
        self._view: CaseView | None = None
        self._heading = Text("", TextRole.CAPTION, quiet=True)
        self.rail = StatusRail()
        self.rail.setObjectName("rail")
        self.rail.chosen.connect(self.chosen)
        self._keys = Text("", TextRole.CAPTION, quiet=True, wrap=True)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        inside = QWidget()
        inside.setProperty("ground", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rail)
        area.setWidget(inside)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(Space.XS, Space.S, Space.XS, Space.XS)
        outside.setSpacing(Space.XS)
        outside.addWidget(self._heading)
        outside.addWidget(area, 1)
        outside.addWidget(self._keys)
        self.retranslate()

    def show_case(self, view: CaseView) -> None:
        """Show the steps of a case; the focus stays where it is."""
        self._view = view
        troubled = {obstacle.panel for obstacle in view.obstacles if obstacle.code == "value.conflict"}
        self.rail.set_entries(
            [
                RailEntry(
                    step.panel.value,
                    spoken(step.title),
                    StepState.PROBLEM if step.panel in troubled else StepState(step.state.value),
                    _detail(step),
                )
                for step in view.steps
            ]
        )
        for item, step in zip(self.rail.items(), view.steps, strict=True):
            item.setObjectName(f"step-{step.panel}")

    def set_current(self, panel: str) -> None:
        """Mark the panel that is shown."""
        self.rail.set_current(panel)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._heading.setText(self.tr("STEPS"))
        self._keys.setText(self.tr("Alt+1 … Alt+0 open a step, in any order"))
        self.rail.setAccessibleName(self.tr("Steps of the case"))
        if self._view is not None:
            self.show_case(self._view)


def _detail(step: Step) -> str:
    return f"{step.done}/{step.total}" if step.total else ""
