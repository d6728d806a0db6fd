"""What every panel in the middle of the desk has in common: it shows a case and can jump to a place in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dost_desk.services.views import CaseView
from dost_desk.ui.desk.model import DeskModel


class StepPanel(QWidget):
    """One step's panel. It shows what the model's case view says and hands intents to the model.

    A panel never keeps state of the case: after each change ``show_case`` is called with the fresh
    view, and must keep the cursor, the selection and what is being typed where they are.
    ``place_chosen`` leads to another panel: its name and the place on it.
    """

    place_chosen = Signal(str, str)

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model

    def show_case(self, view: CaseView) -> None:
        """Show the case as it is now."""
        raise NotImplementedError

    def go_to(self, place: str) -> None:
        """Put the cursor on ``place``: a checklist row key, a question key or a field's path."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the cursor where the work on this step begins; here, on the first thing that takes it."""
        widget: QWidget | None = self.nextInFocusChain()
        while widget is not None and self.isAncestorOf(widget):
            tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if tabbed and widget.isVisibleTo(self) and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            widget = widget.nextInFocusChain()
