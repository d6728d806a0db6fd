import hashlib

import pytest
from pytestqt.qtbot import QtBot

from dost_desk.errors import SurroundingsError
from dost_desk.services import application
from dost_desk.ui.desk.attachments_panel import AttachmentsPanel, content_of
from dost_desk.ui.desk.paper_view import PaperView
from dost_desk.ui.widgets import KeyButton
from tests.ui.desk.desk_world import ACTOR, DeskWorld
from tests.ui.desk.docking import child, dock, focused, view

PAPER = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)
DIGEST = hashlib.sha256(PAPER).hexdigest()


@pytest.fixture
def panel(world: DeskWorld) -> AttachmentsPanel:
    return dock(world, AttachmentsPanel)


def sign(world: DeskWorld, *, keep: bool = True) -> None:
    case = world.model.case
    world.run(lambda tx: application.sign(tx, ACTOR, case, "self", "Nümunəyeva Səkinə", PAPER))
    if keep:
        world.run(lambda tx: tx.put_blob(DIGEST, PAPER))
    world.settle()


def attach(panel: AttachmentsPanel, world: DeskWorld) -> None:
    child(panel, KeyButton, "attach-application").click()
    world.settle()


def test_before_the_signature_the_way_there_is_shown(panel: AttachmentsPanel, qtbot: QtBot) -> None:
    assert panel.empty.isVisible()
    panel.begin()
    assert focused() == "go-to-signature"
    with qtbot.waitSignal(panel.place_chosen) as caught:
        child(panel, KeyButton, "go-to-signature").click()
    assert caught.args == ["application", "sign"]


def test_the_very_paper_that_was_signed_is_attached(panel: AttachmentsPanel, world: DeskWorld) -> None:
    sign(world)
    panel.begin()
    assert focused() == "attach-application"
    attach(panel, world)
    (attachment,) = view(world).attachments
    assert (attachment.sha256, attachment.size) == (DIGEST, len(PAPER))
    assert DIGEST[:16] in panel.cards[DIGEST].facts.text()
    assert panel.cards[DIGEST].signed.isVisible()
    assert not child(panel, KeyButton, "attach-application").isVisible()
    assert not any(one.code == "attachment.application-missing" for one in view(world).obstacles)


def test_a_paper_that_is_not_here_is_said_and_nothing_is_attached(
    panel: AttachmentsPanel, world: DeskWorld
) -> None:
    sign(world, keep=False)
    heard: list[str] = []
    world.model.error.connect(lambda error: heard.append(error.code))
    attach(panel, world)
    assert heard == ["attachment.not-here"]
    assert view(world).attachments == ()
    with pytest.raises(SurroundingsError):
        world.run(lambda tx: content_of(tx, DIGEST))


def test_an_attachment_can_be_opened(panel: AttachmentsPanel, world: DeskWorld) -> None:
    sign(world)
    attach(panel, world)
    child(panel, KeyButton, "attachment-1-open").click()
    world.settle()
    dialog = child(panel, PaperView, "paper-view")
    assert dialog.document.pageCount() == 1
    child(dialog, KeyButton, "paper-view-close").click()
    assert not dialog.isVisible()


def test_an_attachment_can_be_printed_again(panel: AttachmentsPanel, world: DeskWorld) -> None:
    sign(world)
    attach(panel, world)
    child(panel, KeyButton, "attachment-1-print").click()
    world.qtbot.waitUntil(panel.state.isVisible)
    assert panel.state.property("tone") == "ok"
    assert (world.folder / "application.pdf").read_bytes() == PAPER


def test_the_cursor_can_be_sent_to_an_attachment(panel: AttachmentsPanel, world: DeskWorld) -> None:
    sign(world)
    attach(panel, world)
    panel.go_to(DIGEST)
    assert focused() == "attachment-1-open"
