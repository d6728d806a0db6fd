"""What the scenes of a played visit have in common: the windows, the hands and the camera."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from dost_desk.domain.kinds import Mode
from dost_desk.domain.rows import TicketRow
from dost_desk.errors import DostError
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.window import DeskWindow
from dost_desk.ui.hall.window import HallWindow
from dost_desk.ui.helper.window import HelperWindow
from dost_desk.ui.kiosk.window import KioskWindow
from dost_desk.ui.shell import Shell
from dost_desk.ui.signin.gate import Gate
from dost_desk.ui.visit.camera import Camera
from dost_desk.ui.visit.hands import Hands

Kind = TypeVar("Kind", bound=QWidget)


class Scene:
    """Reads the windows to know what is left to do; does it by the hands alone."""

    def __init__(self, shell: Shell, hands: Hands, camera: Camera) -> None:
        self.hands = hands
        self.camera = camera
        self.shell = shell
        self.kiosk = _only(shell, KioskWindow)
        self.hall = _only(shell, HallWindow)
        self.desk = _only(shell, DeskWindow)
        self.helper = _only(shell, HelperWindow)

    @property
    def view(self) -> CaseView:
        """The case in hand at the desk."""
        view = self.desk.model.view
        if view is None:
            raise DostError("visit.not-there", what="case")
        return view

    @property
    def ticket(self) -> TicketRow | None:
        """The ticket that stands at the desk."""
        return self.desk.model.ticket

    def show(self, mode: Mode) -> None:
        """Bring a mode's window to the front."""
        if self.shell.mode is not mode:
            self.hands.click(f"mode-{mode}")

    def sign_in(self, window: QWidget, staff: str, password: str) -> None:
        """Sign in at a station, if nobody is."""
        gate = next(one for one in self.shell.findChildren(Gate) if one.work is window)
        if gate.currentWidget() is gate.work:
            return
        self.hands.overwrite("staff", staff)
        self.hands.overwrite("password", password)
        self.camera.take(f"sign-in-{window.objectName()}")
        self.hands.click("sign-in-button")
        self.expect(lambda: gate.currentWidget() is gate.work, "sign-in")

    def expect(self, condition: Callable[[], bool], what: str) -> None:
        """See that something came true on screen.

        Raises:
            DostError: ``visit.not-so`` when it did not.
        """
        if not condition():
            raise DostError("visit.not-so", what=what)


def _only(shell: QWidget, kind: type[Kind]) -> Kind:
    found = shell.findChild(kind)
    assert isinstance(found, kind)
    return found
