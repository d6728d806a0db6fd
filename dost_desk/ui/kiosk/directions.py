"""The kiosk's second screen: what the visitor came for, in plain names."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from dost_desk.forms.directions import Direction
from dost_desk.ui.i18n import Phrases
from dost_desk.ui.kiosk.page import KioskPage
from dost_desk.ui.kiosk.size import KioskSize
from dost_desk.ui.widgets import BigChoice


class DirectionsPage(KioskPage):
    """The directions of passport item 3 as tiles, and "I don't know", which brings a volunteer.

    A direction that no agent of the centre serves is not offered.
    """

    chosen = Signal(int)
    unsure = Signal()

    def __init__(self, phrases: Phrases, directions: Sequence[Direction]) -> None:
        super().__init__(phrases)
        self._directions = tuple(directions)
        self._waiting = -1
        self._larger = False
        self._columns = 2
        self._served = frozenset(direction.number for direction in self._directions)
        self.tiles: dict[int, BigChoice] = {}
        self.grid = QGridLayout()
        self.zone.addLayout(self.grid, 1)
        for direction in self._directions:
            tile = BigChoice("", direction.icon)
            tile.setObjectName(f"kiosk-direction-{direction.number}")
            tile.clicked.connect(lambda _=False, number=direction.number: self.chosen.emit(number))
            self.tiles[direction.number] = tile
        self.unknown = BigChoice("", "volunteer", variant="primary")
        self.unknown.setObjectName("kiosk-direction-unknown")
        self.unknown.clicked.connect(self.unsure)
        self.retranslate()

    def show_waiting(self, waiting: int) -> None:
        """Say how many people wait; -1 when nobody knows."""
        self._waiting = waiting
        self.detail.setText(self.tr("Waiting now: %n people", "", waiting) if waiting >= 0 else "")

    def show_served(self, served: frozenset[int]) -> None:
        """Offer these directions, by their numbers in passport item 3."""
        if served != self._served:
            self._served = served
            self._arrange()

    def retranslate(self) -> None:
        """Show the names in the language of now."""
        self.title.setText(self.tr("What did you come for?"))
        self.show_waiting(self._waiting)
        language = self.phrases.language
        for direction in self._directions:
            examples = "" if self._larger else direction.examples.text(language)
            self.tiles[direction.number].set_texts(direction.name.text(language), examples)
        will_come = "" if self._larger else self.tr("A volunteer will come and help")
        self.unknown.set_texts(self.tr("I don’t know"), will_come)

    def rescale(self, size: KioskSize) -> None:
        """Put the tiles in rows of two, or of four on a wide screen."""
        super().rescale(size)
        # Larger names need the room of the examples.
        self._larger = size.larger
        self.retranslate()
        self.grid.setSpacing(size.px(18))
        self._columns = size.columns
        for tile in (*self.tiles.values(), self.unknown):
            tile.set_px(size.text(32))
        self._arrange()

    def _arrange(self) -> None:
        """Lay out what is offered, and leave no gap for what is not."""
        for number, tile in self.tiles.items():
            self.grid.removeWidget(tile)
            tile.setVisible(number in self._served)
        offered = [tile for number, tile in self.tiles.items() if number in self._served]
        for place, tile in enumerate([*offered, self.unknown]):
            self.grid.addWidget(tile, place // self._columns, place % self._columns)
