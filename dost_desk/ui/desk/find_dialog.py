"""Choosing among several found cases."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dost_desk.domain.rows import CaseRow
from dost_desk.services.station import local_time
from dost_desk.ui.desk.tall_list import TallList
from dost_desk.ui.i18n import date_text
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Dialog, KeyButton, Text, Variant


class FindDialog(Dialog):
    """``chosen`` carries the case's row."""

    chosen = Signal(object)

    def __init__(self, cases: Sequence[CaseRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find-dialog")
        self._cases = tuple(cases)
        self._heading = Text("", TextRole.HEADING, wrap=True)
        self.list = TallList()
        self.list.setObjectName("found-cases")
        self.list.itemActivated.connect(lambda _item: self._take())
        self.take = KeyButton("", "Enter", Variant.PRIMARY)
        self.take.setObjectName("open-found")
        self.take.clicked.connect(self._take)
        self.cancel = KeyButton("", "Esc", Variant.QUIET)
        self.cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self._heading)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.resize(680, 460)
        self.retranslate()
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(self.tr("Found cases"))
        found = self.tr("Found cases: {count}").replace("{count}", str(len(self._cases)))
        self._heading.setText(found)
        self.list.setAccessibleName(found)
        self.take.setText(self.tr("Open"))
        self.cancel.setText(self.tr("Back"))
        row = max(0, self.list.currentRow())
        self.list.clear()
        for case in self._cases:
            self.list.add(self._line(case), case.case)
        self.list.setCurrentRow(row)

    def _line(self, case: CaseRow) -> str:
        stages = {
            "open": self.tr("open"),
            "registered": self.tr("registered"),
            "accepted": self.tr("accepted"),
        }
        opened = date_text(local_time(case.opened_at).date()) if case.opened_at else ""
        name = case.recipient or self.tr("Name not known yet")
        return f"{name}\n{case.number} · {stages.get(case.stage, case.stage)} · {opened}"

    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._cases):
            self.accept()
            self.chosen.emit(self._cases[row])
