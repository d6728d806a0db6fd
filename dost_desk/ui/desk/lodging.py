"""What follows registering and accepting: the result on screen, and the receipt and the notice on paper."""

from PySide6.QtCore import QObject, Signal

from dost_desk.printing import bringing as bringing_printing
from dost_desk.printing import missing as missing_printing
from dost_desk.printing import receipt as receipt_printing
from dost_desk.services import papers
from dost_desk.services.views import CaseView
from dost_desk.ui import messages
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.print_dialog import MISSING, RECEIPT
from dost_desk.ui.desk.words import PaperWords
from dost_desk.ui.i18n import date_text
from dost_desk.ui.printing import Outcome


class Lodging(QObject):
    """Listens to the model's ``lodged``. ``told`` is for the banner, ``passed`` for a short message."""

    told = Signal(str, str, str, str)  # tone, title, detail, action
    passed = Signal(str)

    def __init__(self, model: DeskModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._awaited = ""
        self._paper = PaperWords(self)
        model.lodged.connect(self._on_lodged)
        model.case_changed.connect(self._on_case)

    def print_paper(self, name: str) -> None:
        """Print ``receipt`` or ``missing`` of the case in hand, and say what became of it."""
        if name == RECEIPT:
            self._model.print_paper(
                name, papers.receipt_paper, receipt_printing.render_receipt, self._printed
            )
        else:
            self._model.print_paper(
                name, papers.missing_paper, missing_printing.render_missing, self._printed
            )

    def print_bringing(self, service: str) -> None:
        """Print what to bring for a service (its id): for one who only asks, with no case."""
        if service:
            self._model.print_for_visit(
                "bring",
                lambda tx, station: papers.bring_paper(tx, station, service),
                bringing_printing.render_bringing,
                self._printed,
            )

    def _on_lodged(self, stage: str) -> None:
        # The dates and the number are told from the view that comes with the change.
        self._awaited = stage
        self.print_paper(RECEIPT)

    def _on_case(self, view: CaseView | None) -> None:
        if view is None or not self._awaited or view.stage == "open":
            return
        stage, self._awaited = self._awaited, ""
        if stage == "accepted":
            title = self.tr("Accepted: case {number}")
            detail = self.tr("The decision comes by {date}. Give the visitor the receipt, then F11.")
        else:
            title = self.tr("Registered: case {number}")
            detail = self.tr("The term ends on {date}. Give the visitor the receipt, then F11.")
            if view.checklist.missing or view.checklist.pending:
                self.print_paper(MISSING)
        self.told.emit(
            "ok",
            title.replace("{number}", view.number),
            detail.replace("{date}", date_text(view.term.due)),
            self.tr("Understood"),
        )

    def _printed(self, outcome: Outcome, _pdf: bytes) -> None:
        if outcome.ok:
            self.passed.emit(self._paper.is_out(outcome))
            return
        self.told.emit(
            "problem",
            messages.say(outcome.reason, {"where": outcome.where}),
            self.tr("The case is saved. Mend the printer and print again with F9."),
            self.tr("Understood"),
        )
