import msgspec
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from dost_desk.domain import bodies as b
from dost_desk.domain.kinds import KINDS
from dost_desk.domain.state import Refused
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.conflict_dialog import ConflictDialog
from dost_desk.ui.desk.entry_words import EntryWords
from dost_desk.ui.desk.task_strip import TaskStrip
from dost_desk.ui.i18n import Language, Translator
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


def apart(world: DeskWorld, path: str, *values: str | list[str]) -> str:
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
    ("path", "values", "titles"),
    [
        ("people/recipient/name", ("Səkinə", "Sakinə"), ("Səkinə", "Sakinə")),
        ("people/recipient/citizenship", ("citizen", "stateless"), ("Citizen of", "Stateless with")),
        ("reply/channel", ("call", "cabinet"), ("Telephone call", "E-social cabinet")),
        ("reply/whose_phone", ("own", "neighbour"), ("the person’s own", "a neighbour’s")),
        ("reply/may_hear", ("yes", "no"), ("Yes", "No")),
        ("form/phone_may_hear", ("yes", "no"), ("Yes", "No")),
        ("form/lives_with", ("nobody", "no such key"), ("Nobody", "no such key")),
        ("documents/1/original", ("returned", "kept"), ("shown and returned", "kept")),
    ],
)
def test_one_of_two_values_is_chosen(
    world: DeskWorld,
    strip: TaskStrip,
    qtbot: QtBot,
    path: str,
    values: tuple[str, str],
    titles: tuple[str, str],
) -> None:
    # Texts that come from data follow the locale, which a test before may have left in another language.
    QLocale.setDefault(Language.EN.locale)
    apart(world, path, *values)
    assert not strip.isHidden()
    dialog = ConflictDialog(world.model, view(world))
    qtbot.addWidget(dialog)
    choices = dialog.findChildren(BigChoice)
    shown = [choice.title() for choice in choices]
    assert all(one.startswith(title) for one, title in zip(shown, titles, strict=True)), shown
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
    assert "Case accepted" in texts
    assert "case.accepted" not in texts


@pytest.mark.parametrize("language", list(Language))
def test_every_kind_of_entry_has_its_own_words(translator: Translator, language: Language) -> None:
    translator.switch(language)
    kinds = EntryWords().kinds()
    assert kinds.keys() == KINDS.keys()
    assert len(set(kinds.values())) == len(kinds)
