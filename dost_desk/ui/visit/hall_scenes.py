"""The visitor's part of a played visit: a ticket at the kiosk, the number on the board."""

from collections.abc import Sequence

from PySide6.QtCore import QSize

from dost_desk.domain.kinds import Mode
from dost_desk.ui.visit import story
from dost_desk.ui.visit.scene import Scene

_STANDING = QSize(1080, 1920 + 36)
"""A kiosk's screen, and the bar that chooses the mode above it."""


class HallScenes(Scene):
    """What happens before and beside the desk."""

    def take_ticket(self, language: str) -> str:
        """Take a ticket for home social services, with the needs; return its label (steps 1 and 2)."""
        self.show(Mode.KIOSK)
        self._both("kiosk-welcome")
        self.hands.click(f"kiosk-start-{language}")
        self._both("kiosk-direction")
        self.hands.click(f"kiosk-direction-{story.DIRECTION}")
        self._both("kiosk-needs")
        label = self._take([*story.GROUPS, *story.NEEDS])
        self._both("kiosk-ticket")
        self.hands.click("kiosk-finish")
        self.expect(lambda: self.kiosk.pages.currentWidget() is self.kiosk.welcome, "kiosk-welcome")
        return label

    def take_ticket_for_a_question(self, language: str) -> str:
        """Take a ticket without any needs; return its label."""
        self.show(Mode.KIOSK)
        self.hands.click(f"kiosk-start-{language}")
        self.hands.click(f"kiosk-direction-{story.QUESTION_DIRECTION}")
        label = self._take([])
        self.hands.click("kiosk-finish")
        return label

    def look_at_board(self, label: str) -> None:
        """See that the board shows the called number."""
        self.show(Mode.HALL)
        self.expect(lambda: self.hall.latest.number.text() == label, f"board: {label}")
        self.camera.take("hall-called")

    def _take(self, ticked: Sequence[str]) -> str:
        for need in ticked:
            self.hands.click(f"kiosk-need-{need}")
        if ticked:
            self._both("kiosk-needs-ticked")
        self.hands.click("kiosk-take")
        self.hands.until(lambda: self.kiosk.pages.currentWidget() is self.kiosk.ticket, "kiosk-ticket")
        issued = self.kiosk.model.ticket
        assert issued is not None
        return issued.label

    def _both(self, name: str) -> None:
        self.camera.take(name)
        self.camera.take_standing(f"{name}-standing", _STANDING)
