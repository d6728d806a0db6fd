import msgspec
import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from dost_desk.domain import bodies as b
from dost_desk.domain.state import Refused
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.conflict_dialog import ConflictDialog
from dost_desk.ui.desk.task_strip import TaskStrip
from dost_desk.ui.widgets import BigChoice
from tests.ui.desk.desk_world import DeskWorld

AGENT = "014"


@pytest.fixture
def strip(world: DeskWorld, qtbot: QtBot) -> TaskStrip:
    made = TaskStrip(world.model)
    qtbot.addWidget(made)
    world.model.case_changed.connect(made.show_case)
    world.sign_in()
    return made


def apart(world: DeskWorld, path: str, *values: object) -> str:
    """Open a case in which values of one path were written without knowing of each other."""
    case = world.visit()
    bodies = [b.ValueWritten(path=path, value=value) for value in values]
    world.run(lambda tx: [tx.append(f"case/{case}", body, staff=AGENT) for body in bodies])
    return case


def view(world: DeskWorld) -> CaseView:
    assert world.model.view is not None
    return world.model.view


def test_nothing_to_do_shows_nothing(world: DeskWorld, strip: TaskStrip) -> None:
    world.visit()
    assert strip.isHidden()


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("people/recipient/name", ("Səkinə", "Sakinə")),
        ("reply/channel", ("call", "cabinet")),
        ("form/lives_with", ("alone", "spouse")),
    ],
)
def test_one_of_two_values_is_chosen(
    world: DeskWorld, strip: TaskStrip, qtbot: QtBot, path: str, values: tuple[str, str]
) -> None:
    if path.startswith("form/"):
        path = f"form/{world.station.catalogue.service('01-09-15-00').form.questions[0].key}"
    apart(world, path, *values)
    assert not strip.isHidden()
    dialog = ConflictDialog(world.model, view(world))
    qtbot.addWidget(dialog)
    choices = dialog.findChildren(BigChoice)
    assert [choice.title() for choice in choices] == list(values)
    choices[0].click()
    world.settle()
    assert view(world).conflicts == ()
    assert strip.isHidden()


def test_roles_written_apart_are_settled_in_their_step(
    world: DeskWorld, strip: TaskStrip, qtbot: QtBot
) -> None:
    apart(world, "people/recipient/roles", ["recipient"])
    dialog = ConflictDialog(world.model, view(world))
    qtbot.addWidget(dialog)
    assert dialog.findChildren(BigChoice) == []
    go = next(one for one in dialog.findChildren(QPushButton) if "step" in one.text())
    with qtbot.waitSignal(dialog.place_chosen) as chosen:
        go.click()
    assert chosen.args == ["identity", "people/recipient/roles"]


def test_refused_entries_are_listed_with_the_reason(world: DeskWorld, strip: TaskStrip, qtbot: QtBot) -> None:
    world.visit()
    refused = Refused(b"x", "case.accepted", "case.signed-otherwise", "014", world.clock.now)
    with_refused = msgspec.structs.replace(view(world), refused=(refused,))
    strip.show_case(with_refused)
    assert "1" in strip.banner.title.text()
    dialog = ConflictDialog(world.model, with_refused)
    qtbot.addWidget(dialog)
    texts = " ".join(label.text() for label in dialog.findChildren(type(strip.banner.title)))
    assert "signed" in texts
