"""Step 4: the document matrix, the details of the chosen row, and the legend."""

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dost_desk.forms.checklist import PresentationForm, Row, Shown
from dost_desk.services import checklist, intake
from dost_desk.services.document_answer import Given, answer_row
from dost_desk.services.station import local_day
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.document_details import DocumentDetails
from dost_desk.ui.desk.document_matrix import DocumentMatrix
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.step_panel import StepPanel
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Icon, Text

_ICONS = {Shown.SHOWN: "eye", Shown.RETURNED: "hand-back", Shown.KEPT: "folder"}


class DocumentsPanel(StepPanel):
    """Matrix above, details below. The cursor's row decides what the details show."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("documents-panel")
        self._view: CaseView | None = None
        self.matrix = DocumentMatrix()
        self.details = DocumentDetails()
        self.matrix.present_asked.connect(self._present)
        self.matrix.row_chosen.connect(self._show_details)
        self.matrix.details_asked.connect(lambda _key: self.details.go_to())
        self.details.field_written.connect(self._write)
        self.details.answered.connect(self._answer)
        self.details.left.connect(self.matrix.setFocus)
        self._legend: dict[Shown, Text] = {}
        self._unconfirmed = Text("", TextRole.CAPTION, quiet=True)
        self.setFocusProxy(self.matrix)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        column.setSpacing(Space.XS)
        column.addWidget(self.matrix, 1)
        column.addWidget(self.details)
        column.addLayout(self._legend_line())
        self._retranslate()

    def show_case(self, view: CaseView) -> None:
        """Show the checklist; the cursor and what is being typed stay."""
        if self._view is not None and self._view.case != view.case:
            self.details.show_row(None, "", {}, date.min)
        self._view = view
        self.matrix.show_checklist(view.checklist, view.details)
        self._show_details(self.matrix.current_key())

    def begin(self) -> None:
        """Put the cursor on the matrix, where it was."""
        self.matrix.setFocus()

    def go_to(self, place: str) -> None:
        """Put the cursor on a row: its key, or a path such as ``documents/2/copy``."""
        if self.matrix.choose(place) or self._view is None:
            self.matrix.setFocus()
            return
        for number, form in enumerate(PresentationForm):
            key = place.removeprefix("documents/").removesuffix(f"/{form}")
            if place == f"documents/{key}/{form}" and self.matrix.choose(key, number + 2):
                break
        else:
            self.matrix.choose(place.removeprefix("requirements/"))
        self.matrix.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from the details to the matrix."""
        if event.key() == Qt.Key.Key_Escape and not self.matrix.hasFocus():
            self.matrix.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_details(self, key: str) -> None:
        view = self._view
        row = next((row for row in view.checklist.rows if row.key == key), None) if view else None
        if view is None or row is None:
            self.details.show_row(None, "", {}, date.min)
            return
        self.details.answer.know(self._sources(view, row), view.term.front_due)
        label = self.matrix.documents.label(row)
        self.details.show_row(row, label, view.details, local_day(self.model.clock()))

    def _sources(self, view: CaseView, row: Row) -> tuple[str, ...]:
        """The registries that may hold the row's data, by the service's rules."""
        rules = self.model.station.catalogue.service(view.service).rules.documents
        return next(
            (
                rule.supplied_by
                for rule in rules
                if (rule.item, rule.number) == (row.item, row.number)
                and rule.alternative in {"", row.key.rpartition("/")[2]}
                and bool(rule.alternative) == bool(row.group)
            ),
            (),
        )

    def _present(self, key: str, form: str, how: str) -> None:
        station, actor, case = self.model.station, self.model.actor, self.model.case
        self.model.act(lambda tx: checklist.present(tx, station, actor, case, key, form, how))

    def _write(self, key: str, field: str, value: str) -> None:
        self.model.act_on_case(intake.write, f"details/{key}/{field}", value)

    def _answer(self, key: str, given: Given) -> None:
        station, actor, case = self.model.station, self.model.actor, self.model.case
        self.model.act(lambda tx: answer_row(tx, station, actor, case, key, given))

    def _legend_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(Space.XXS)
        for shown, icon in _ICONS.items():
            self._legend[shown] = Text("", TextRole.CAPTION, quiet=True)
            line.addWidget(Icon(icon, 16, "accent"))
            line.addWidget(self._legend[shown])
            line.addSpacing(Space.XS)
        line.addWidget(self._unconfirmed)
        line.addStretch(1)
        return line

    def _retranslate(self) -> None:
        documents = self.matrix.documents
        for shown, text in self._legend.items():
            text.setText(f"{documents.letter(shown)} {documents.meaning(shown)}")
        self._unconfirmed.setText(self.tr("? unconfirmed (item 22)"))
        if self._view is not None:
            self._show_details(self.matrix.current_key())
