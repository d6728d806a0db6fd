"""One panel of the desk in a window of its own, on a case of the desk's world."""

from typing import TypeVar

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication, QWidget

from dost_desk.services import intake
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.step_panel import StepPanel
from dost_desk.ui.i18n import Language
from tests.ui.desk.desk_world import ACTOR, SERVICE, DeskWorld

P = TypeVar("P", bound=StepPanel)
W = TypeVar("W", bound=QObject)


def dock(world: DeskWorld, kind: type[P], service: str = SERVICE) -> P:
    """Open a case of a fictional person and show the panel of it, as the desk's window does."""
    # Texts that come from data follow the locale, which a test before may have left in another language.
    QLocale.setDefault(Language.EN.locale)
    world.sign_in()
    case = world.visit(service)
    named = {
        "surname": "Nümunəyeva",
        "name": "Səkinə",
        "citizenship": "citizen",
        "phone": "+994 50 000 00 01",
    }
    world.run(lambda tx: intake.write_person(tx, ACTOR, case, "people", "recipient", named))
    panel = kind(world.model)
    world.qtbot.addWidget(panel)
    world.model.case_changed.connect(lambda view: panel.show_case(view) if view is not None else None)
    world.model.open_case(case)
    world.settle()
    panel.resize(776, 560)
    panel.show()
    panel.activateWindow()
    world.qtbot.waitUntil(panel.isActiveWindow)
    return panel


def view(world: DeskWorld) -> CaseView:
    """Return the case as the desk shows it, after all that is under way."""
    world.settle()
    assert world.model.view is not None
    return world.model.view


def child(panel: QWidget, kind: type[W], name: str) -> W:
    """Return the control with this object name; there is exactly one."""
    found = panel.findChildren(kind, name)
    assert len(found) == 1, name
    return found[0]


def focused() -> str:
    """Return the object name of the control that has the keyboard."""
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""
