"""The kiosk's third screen: who goes first, and what help a visitor needs. All of it may be left empty."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from dost_desk.domain.ticket import NEEDS, PRIORITY_GROUPS
from dost_desk.ui.i18n import Phrases
from dost_desk.ui.kiosk.page import KioskPage
from dost_desk.ui.kiosk.size import KioskSize
from dost_desk.ui.theme import TextRole
from dost_desk.ui.widgets import BigChoice, Text

ICONS = {
    "disability": "wheelchair",
    "pregnancy": "pregnant",
    "infant": "baby",
    "aged_70": "senior",
    "martyr_family": "family",
    "veteran": "medal",
    "cannot_see": "eye-off",
    "cannot_hear": "ear-off",
    "cannot_read": "book",
    "escort": "escort",
    "interpreter": "languages",
}


class NeedsPage(KioskPage):
    """Tiles to tick; the visitor's word is enough, nothing is proved here."""

    done = Signal()

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self.tiles: dict[str, BigChoice] = {}
        self.group_title = Text("", TextRole.HEADING, wrap=True)
        self.need_title = Text("", TextRole.HEADING, wrap=True)
        self.group_grid = QGridLayout()
        self.need_grid = QGridLayout()
        for title, grid in ((self.group_title, self.group_grid), (self.need_title, self.need_grid)):
            self.zone.addWidget(title)
            self.zone.addLayout(grid, 1)
        for code in (*PRIORITY_GROUPS, *NEEDS):
            tile = BigChoice("", ICONS[code])
            tile.setObjectName(f"kiosk-need-{code}")
            tile.setCheckable(True)
            self.tiles[code] = tile
        self.take = BigChoice("", "ticket", variant="primary")
        self.take.setObjectName("kiosk-take")
        self.take.clicked.connect(self.done)
        self.zone.addWidget(self.take)
        self.retranslate()

    @property
    def groups(self) -> frozenset[str]:
        """The priority groups that are ticked."""
        return frozenset(code for code in PRIORITY_GROUPS if self.tiles[code].isChecked())

    @property
    def needs(self) -> frozenset[str]:
        """The needs that are ticked."""
        return frozenset(code for code in NEEDS if self.tiles[code].isChecked())

    def forget(self) -> None:
        """Untick all."""
        for tile in self.tiles.values():
            tile.setChecked(False)
        self.take.setEnabled(True)

    def retranslate(self) -> None:
        """Show the names in the language of now."""
        self.title.setText(self.tr("Does any of this apply to you?"))
        self.detail.setText(self.tr("Touch what applies. If nothing does, take your ticket."))
        self.group_title.setText(self.tr("You are called earlier"))
        self.need_title.setText(self.tr("You need help"))
        self.take.set_texts(self.tr("Take the ticket"))
        names = {
            "disability": self.tr("Disability"),
            "pregnancy": self.tr("Pregnancy"),
            "infant": self.tr("With a baby"),
            "aged_70": self.tr("70 or older"),
            "martyr_family": self.tr("Family of a martyr"),
            "veteran": self.tr("Veteran"),
            "cannot_see": self.tr("I can’t see well"),
            "cannot_hear": self.tr("I can’t hear well"),
            "cannot_read": self.tr("I can’t read"),
            "escort": self.tr("I need an escort"),
            "interpreter": self.tr("I need an interpreter"),
        }
        for code, name in names.items():
            self.tiles[code].set_texts(name)

    def rescale(self, size: KioskSize) -> None:
        """Rows of two, or of six and five on a wide screen."""
        super().rescale(size)
        columns = 2 if size.portrait else 3
        for grid, codes in ((self.group_grid, PRIORITY_GROUPS), (self.need_grid, NEEDS)):
            grid.setSpacing(size.px(16))
            for number, code in enumerate(codes):
                grid.addWidget(self.tiles[code], number // columns, number % columns)
                self.tiles[code].set_px(size.text(28))
        self.take.set_px(size.text(44))
        self.take.setFixedHeight(size.px(150 if size.portrait else 120))
