import hashlib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit

from dost_desk.services import application, intake
from dost_desk.ui.desk.application_panel import ApplicationPanel
from dost_desk.ui.widgets import KeyButton
from tests.ui.desk.desk_world import ACTOR, AGENT, DeskWorld
from tests.ui.desk.docking import child, dock, focused, view


@pytest.fixture
def panel(world: DeskWorld) -> ApplicationPanel:
    made = dock(world, ApplicationPanel)
    made.go_to("sign")
    return made


def print_it(panel: ApplicationPanel, world: DeskWorld) -> None:
    child(panel, KeyButton, "print-application").click()
    world.qtbot.waitUntil(child(panel, KeyButton, "print-application").isEnabled)
    world.settle()


def sign(panel: ApplicationPanel, world: DeskWorld) -> None:
    child(panel, KeyButton, "record-signature").click()
    world.settle()


def printed(folder: Path) -> bytes:
    return next(folder.glob("application*.pdf")).read_bytes()


def test_what_is_signed_is_the_paper_that_was_printed(panel: ApplicationPanel, world: DeskWorld) -> None:
    assert not child(panel, KeyButton, "record-signature").isEnabled()
    print_it(panel, world)
    assert focused() == "record-signature"
    child(panel, QCheckBox, "signing-read-aloud").click()
    sign(panel, world)
    signature = view(world).signature
    assert signature is not None
    digest = hashlib.sha256(printed(world.folder)).hexdigest()
    assert (signature.mode, signature.signer, signature.sha256) == ("self", "Nümunəyeva Səkinə", digest)
    assert world.run(lambda tx: tx.blob(digest)) == printed(world.folder)
    assert not child(panel, KeyButton, "record-signature").isEnabled()
    assert "Nümunəyeva Səkinə" in panel.signing.state.title.text()


def test_a_change_after_the_printing_asks_for_a_new_paper(panel: ApplicationPanel, world: DeskWorld) -> None:
    print_it(panel, world)
    case = world.model.case
    world.run(lambda tx: application.answer(tx, world.station, ACTOR, case, "call_time", "any"))
    sign(panel, world)
    assert view(world).signature is None
    assert "changed after the printing" in panel.signing.state.title.text()
    print_it(panel, world)
    sign(panel, world)
    assert view(world).signature is not None


def test_at_request_asks_who_why_and_names_the_agent_as_witness(
    panel: ApplicationPanel, world: DeskWorld
) -> None:
    child(panel, QAbstractButton, "signing-mode-at-request").click()
    assert child(panel, QLineEdit, "signing-witness").text() == AGENT.name
    print_it(panel, world)
    sign(panel, world)
    assert panel.signing.fields["signer"].problem()
    child(panel, QLineEdit, "signing-signer").setText("Nümunəzadə Lalə")
    print_it(panel, world)
    sign(panel, world)
    assert panel.signing.fields["why"].problem()
    child(panel, QLineEdit, "signing-why").setText("əli titrəyir (nümunə)")
    print_it(panel, world)
    sign(panel, world)
    signature = view(world).signature
    assert signature is not None
    assert (signature.signer, signature.witness, signature.why) == (
        "Nümunəzadə Lalə",
        AGENT.name,
        "əli titrəyir (nümunə)",
    )


@pytest.mark.parametrize(
    ("mode", "asked"),
    [
        ("self", {"signer"}),
        ("guide", {"signer", "guide"}),
        ("at-request", {"signer", "why", "witness"}),
        ("representative", {"signer"}),
    ],
)
def test_each_way_of_signing_asks_only_what_it_needs(
    panel: ApplicationPanel, mode: str, asked: set[str]
) -> None:
    child(panel, QAbstractButton, f"signing-mode-{mode}").click()
    assert {name for name, field in panel.signing.fields.items() if field.isVisible()} == asked


def test_while_a_volunteer_has_the_form_nothing_is_signed(panel: ApplicationPanel, world: DeskWorld) -> None:
    print_it(panel, world)
    case = world.model.case
    world.run(lambda tx: application.offer_help(tx, world.station, ACTOR, case, "razıyam (nümunə)"))
    # The desk is free now; the agent turns to the case again, without the paper of before.
    world.model.open_case(case)
    world.settle()
    print_it(panel, world)
    sign(panel, world)
    assert view(world).signature is None
    assert panel.signing.state.isVisible()


def test_a_paper_that_could_not_be_put_out_cannot_be_signed(
    panel: ApplicationPanel, world: DeskWorld
) -> None:
    world.folder.write_text("a file where the folder should be")
    print_it(panel, world)
    assert not child(panel, KeyButton, "record-signature").isEnabled()
    assert panel.signing.state.property("tone") == "problem"


def test_what_to_look_at_before_the_signature_is_named(panel: ApplicationPanel, world: DeskWorld) -> None:
    case = world.model.case
    world.run(lambda tx: application.answer(tx, world.station, ACTOR, case, "call_time", "", kind="unknown"))
    world.settle()
    text = panel.signing.look_at.text()
    assert "Without a usable answer: " in text
    assert "When is a good time to visit you?" in text


def test_the_representative_is_proposed_with_the_paper_of_authority(
    panel: ApplicationPanel, world: DeskWorld
) -> None:
    case = world.model.case

    def bring(tx: object) -> None:
        row = intake.add_person(tx, world.station, ACTOR, case, ["representative"])  # type: ignore[arg-type, list-item] # plain words do
        fields = {"surname": "Nümunəzadə", "name": "Lalə", "proof": "etibarnamə", "proof_number": "12"}
        intake.write_person(tx, ACTOR, case, "people", row, fields)  # type: ignore[arg-type] # the journal's transaction

    world.run(bring)
    world.settle()
    child(panel, QAbstractButton, "signing-mode-representative").click()
    assert child(panel, QLineEdit, "signing-signer").text() == "Nümunəzadə Lalə"
    print_it(panel, world)
    sign(panel, world)
    signature = view(world).signature
    assert signature is not None
    assert (signature.mode, signature.signer) == ("representative", "Nümunəzadə Lalə")
