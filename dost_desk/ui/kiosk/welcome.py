"""The kiosk's first screen: choosing a language is the start."""

from PySide6.QtCore import Signal

from dost_desk.ui.i18n import Language, Phrases
from dost_desk.ui.kiosk.page import KioskPage
from dost_desk.ui.kiosk.size import KioskSize
from dost_desk.ui.widgets import BigChoice

STARTS = {
    Language.AZ: ("Növbə götürmək", "Azərbaycan dilində"),
    Language.RU: ("Взять талон", "На русском языке"),
    Language.EN: ("Take a ticket", "In English"),
}
"""Each in its own language, whatever the kiosk speaks: this is where a visitor finds theirs."""


class WelcomePage(KioskPage):
    """Three large buttons, one per language; the first, the state language, is the largest."""

    started = Signal(str)

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self.buttons: dict[Language, BigChoice] = {}
        for language, (title, below) in STARTS.items():
            variant = "primary" if language is Language.AZ else ""
            button = BigChoice(title, "ticket", below, variant)
            button.setObjectName(f"kiosk-start-{language}")
            button.clicked.connect(lambda _=False, chosen=language: self.started.emit(chosen))
            self.buttons[language] = button
            self.zone.addWidget(button, 3 if language is Language.AZ else 2)
        self.retranslate()

    def retranslate(self) -> None:
        """Show the greeting in the language of now."""
        self.title.setText(self.tr("Welcome"))
        self.detail.setText(self.tr("Touch your language to take a ticket"))

    def rescale(self, size: KioskSize) -> None:
        """The state language's name is the largest; the buttons fill the touch zone by themselves."""
        super().rescale(size)
        for language, button in self.buttons.items():
            button.set_px(size.text(60 if language is Language.AZ else 46))
