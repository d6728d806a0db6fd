"""Settling what was written apart: both values side by side; and what was refused, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from dost_desk.domain.acceptance import Obstacle
from dost_desk.domain.state import Refused
from dost_desk.forms.steps import Panel
from dost_desk.services import application, checklist, intake
from dost_desk.services.station import local_time
from dost_desk.services.views import CaseView, Conflict, StandingValue
from dost_desk.ui import messages
from dost_desk.ui.desk.entry_words import EntryWords
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.paths import panel_of, words_of
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import BigChoice, Card, Dialog, KeyButton, Text, Variant

_PLAIN = ("people", "relatives", "reply", "details")


class ConflictDialog(Dialog):
    """One card per conflict, a tile per value; ``place_chosen`` where it must be settled in its panel."""

    place_chosen = Signal(str, str)

    def __init__(self, model: DeskModel, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflict-dialog")
        self.setWindowTitle(self.tr("Needs a decision"))
        self._model = model
        self._view = view
        self._words = EntryWords(self)
        inside = QWidget()
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(Space.S)
        for conflict in view.conflicts:
            cards.addWidget(self._conflict(conflict))
        if view.refused:
            cards.addWidget(self._refused(view.refused))
        cards.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        close = KeyButton(self.tr("Close"), "Esc", Variant.QUIET)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(Text(self.tr("Needs a decision"), TextRole.HEADING))
        column.addWidget(area, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(640, 520)

    def _conflict(self, conflict: Conflict) -> Card:
        obstacle = Obstacle("value.conflict", Panel.IDENTITY, conflict.path)
        card = Card(words_of(self._view, obstacle.place))
        card.body.addWidget(
            Text(self.tr("Two values were written apart. Which one is right?"), wrap=True, quiet=True)
        )
        if self._can_settle(conflict.path):
            for value in conflict.values:
                card.body.addWidget(self._choice(conflict, value))
            return card
        go = KeyButton(self.tr("Settle it in its step"), variant=Variant.SECONDARY, icon="arrow-right")
        go.clicked.connect(lambda: self._go(conflict.path))
        card.body.addWidget(go)
        return card

    def _choice(self, conflict: Conflict, value: StandingValue) -> BigChoice:
        when = local_time(value.at)
        under = self.tr("written by {staff}, {time}")
        under = under.replace("{staff}", value.staff).replace("{time}", f"{when:%d.%m.%Y %H:%M}")
        shown = self._words.value(self._view, conflict.path, value.value)
        made = BigChoice(shown or self.tr("(empty)"), "pencil", under, px=17)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self._settle(conflict.path, value.value))
        return made

    def _refused(self, refused: tuple[Refused, ...]) -> Card:
        card = Card(self.tr("Refused entries"))
        card.setObjectName("refused")
        for one in refused:
            when = f"{local_time(one.at):%d.%m.%Y %H:%M}"
            line = f"{when} · {one.staff} · {self._words.kind(one)}\n{messages.say(one.code)}"
            card.body.addWidget(Text(line, wrap=True))
        return card

    def _can_settle(self, path: str) -> bool:
        table = path.partition("/")[0]
        return (table in _PLAIN and not path.endswith("/roles")) or table in {"form", "documents"}

    def _settle(self, path: str, value: str) -> None:
        table, _, rest = path.partition("/")
        model = self._model
        if table == "form":
            kind = value if value in {"unknown", "declined"} else "given"
            raw = value if kind == "given" else ""
            station, actor, case = model.station, model.actor, model.case
            model.act(lambda tx: application.answer(tx, station, actor, case, rest, raw, kind))
        elif table == "documents":
            row, _, form = rest.rpartition("/")
            station, actor, case = model.station, model.actor, model.case
            model.act(lambda tx: checklist.present(tx, station, actor, case, row, form, value))
        else:
            model.act_on_case(intake.write, path, value)
        self.accept()

    def _go(self, path: str) -> None:
        self.accept()
        self.place_chosen.emit(panel_of(path).value, path)
