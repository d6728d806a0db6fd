import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from dost_desk.forms.checklist import Role
from dost_desk.services.views import Person
from dost_desk.ui.desk.identity_panel import IdentityPanel
from dost_desk.ui.desk.person_editor import PROOFS
from dost_desk.ui.desk.saved_field import SavedChoice, SavedField
from tests.ui.desk.desk_world import DeskWorld


@pytest.fixture
def panel(world: DeskWorld, qtbot: QtBot) -> IdentityPanel:
    made = IdentityPanel(world.model)
    qtbot.addWidget(made)
    made.resize(776, 560)
    world.model.case_changed.connect(lambda view: made.show_case(view) if view else None)
    made.show()
    world.sign_in()
    world.visit()
    return made


def recipient(world: DeskWorld) -> Person:
    assert world.model.view is not None
    return next(person for person in world.model.view.people if person.row == "recipient")


def field(panel: IdentityPanel, name: str, row: str = "recipient") -> SavedField:
    found = panel.editors[row].fields[name]
    assert isinstance(found, SavedField)
    return found


def enter(world: DeskWorld, qtbot: QtBot, where: SavedField, text: str) -> None:
    """Type into a field and press Enter."""
    where.line.setFocus()
    where.line.clear()
    # Key events of the test library carry no letter outside ASCII.
    where.line.insert(text)
    QTest.keyClick(where.line, Qt.Key.Key_Return)
    world.settle()


@pytest.mark.parametrize(
    ("name", "typed", "stored", "shown"),
    [
        ("surname", " Nümunəyeva ", "Nümunəyeva", "Nümunəyeva"),
        ("born", "14.3.1948", "14.03.1948", "14.03.1948"),
        ("born", "1948", "1948", "1948"),
        ("fin", "0numun1", "0NUMUN1", "0NUMUN1"),
        ("phone", "050 212 34 56", "+994502123456", "050 212 34 56"),
    ],
)
def test_a_field_is_written_when_it_is_left(
    world: DeskWorld, panel: IdentityPanel, qtbot: QtBot, name: str, typed: str, stored: str, shown: str
) -> None:
    enter(world, qtbot, field(panel, name), typed)
    assert recipient(world).fields[name] == stored
    assert field(panel, name).line.text().replace("\u00a0", " ").replace("(", "").replace(")", "") == shown
    assert field(panel, name).problem() == ""


@pytest.mark.parametrize(("name", "typed"), [("fin", "0NUMO11"), ("born", "31.02.1948"), ("phone", "142")])
def test_what_cannot_be_taken_stays_with_a_sentence_beside_it(
    world: DeskWorld, panel: IdentityPanel, qtbot: QtBot, name: str, typed: str
) -> None:
    enter(world, qtbot, field(panel, name), typed)
    assert field(panel, name).line.text() == typed
    assert field(panel, name).problem()
    assert "(code" not in field(panel, name).problem()
    assert name not in recipient(world).fields
    # A change elsewhere reloads the screen; what was typed stays all the same.
    world.name(world.model.case, name="A")
    assert field(panel, name).line.text() == typed


def test_a_suggestion_is_taken_by_its_button(world: DeskWorld, panel: IdentityPanel, qtbot: QtBot) -> None:
    enter(world, qtbot, field(panel, "fin"), "0NUMO11")
    button = next(one for one in field(panel, "fin").findChildren(QPushButton) if not one.isHidden())
    button.click()
    world.settle()
    assert recipient(world).fields["fin"] == "0NUM011"
    assert field(panel, "fin").problem() == ""


def test_a_warning_does_not_keep_the_value_out(world: DeskWorld, panel: IdentityPanel, qtbot: QtBot) -> None:
    enter(world, qtbot, field(panel, "fin"), "0NUMIN1")
    assert recipient(world).fields["fin"] == "0NUMIN1"
    assert field(panel, "fin").problem()


def test_a_foreigner_s_identifier_is_shorter(world: DeskWorld, panel: IdentityPanel, qtbot: QtBot) -> None:
    choice = panel.editors["recipient"].fields["citizenship"]
    assert isinstance(choice, SavedChoice)
    choice.box.setCurrentIndex(choice.box.findData("foreigner"))
    choice.box.activated.emit(choice.box.currentIndex())
    world.settle()
    enter(world, qtbot, field(panel, "fin"), "1A2B3")
    assert recipient(world).fields["fin"] == "1A2B3"
    enter(world, qtbot, field(panel, "fin"), "1A2B3C4")
    assert field(panel, "fin").problem()


def test_what_is_being_typed_survives_a_change_from_elsewhere(
    world: DeskWorld, panel: IdentityPanel, qtbot: QtBot
) -> None:
    line = field(panel, "surname").line
    line.setFocus()
    line.insert("Nümu")
    world.name(world.model.case, name="A")
    assert line.text() == "Nümu"
    assert field(panel, "name").line.text() == "A"


def test_clearing_a_field_writes_that(world: DeskWorld, panel: IdentityPanel, qtbot: QtBot) -> None:
    enter(world, qtbot, field(panel, "surname"), "Səhv")
    enter(world, qtbot, field(panel, "surname"), "")
    assert recipient(world).fields.get("surname", "") == ""


def test_consent_is_recorded_with_the_wording_that_was_read(world: DeskWorld, panel: IdentityPanel) -> None:
    assert world.model.view is not None
    name = world.model.view.service_name
    panel.consent.record.click()
    world.settle()
    consent = world.model.view.consent
    assert consent is not None
    assert consent.basis == "consent"
    assert name in consent.wording
    assert not panel.consent._done.isHidden()


def test_the_legal_basis_names_the_passport_s_law(world: DeskWorld, panel: IdentityPanel) -> None:
    panel.consent.law.click()
    panel.consent.record.click()
    world.settle()
    assert world.model.view is not None
    consent = world.model.view.consent
    assert consent is not None
    assert consent.basis == "law"
    assert "275-IVQ" in consent.wording


def test_a_representative_applies_and_shows_their_right(world: DeskWorld, panel: IdentityPanel) -> None:
    panel.add["representative"].click()
    world.settle()
    row = next(row for row in panel.editors if row != "recipient")
    assert Role.APPLICANT not in recipient(world).roles
    proof = panel.editors[row].fields["proof"]
    assert isinstance(proof, SavedChoice)
    assert [proof.box.itemData(index) for index in range(proof.box.count())] == ["", *PROOFS]
    panel.editors[row].remove.click()
    world.settle()
    assert list(panel.editors) == ["recipient"]
    assert Role.APPLICANT in recipient(world).roles


def test_a_companion_has_no_rights_and_few_fields(world: DeskWorld, panel: IdentityPanel) -> None:
    panel.add["companion"].click()
    world.settle()
    row = next(row for row in panel.editors if row != "recipient")
    assert "fin" not in panel.editors[row].fields
    assert "No rights" in panel.editors[row]._no_rights.text()


def test_roles_are_ticked_and_the_last_one_stays(world: DeskWorld, panel: IdentityPanel) -> None:
    panel.add["companion"].click()
    world.settle()
    row = next(row for row in panel.editors if row != "recipient")

    def tick(role: Role) -> None:
        box = panel.editors[row].findChild(QCheckBox, f"{row}-role-{role}")
        assert box is not None
        box.click()
        world.settle()

    tick(Role.APPLICANT)
    assert Role.APPLICANT not in recipient(world).roles
    assert "fin" in panel.editors[row].fields
    tick(Role.APPLICANT)
    assert Role.APPLICANT in recipient(world).roles
    tick(Role.COMPANION)
    assert world.model.view is not None
    assert [person.roles for person in world.model.view.people if person.row == row] == [{Role.COMPANION}]


def test_the_panel_begins_at_the_first_name_that_is_empty(
    world: DeskWorld, panel: IdentityPanel, qtbot: QtBot
) -> None:
    enter(world, qtbot, field(panel, "surname"), "Nümunəyeva")
    panel.begin()
    focused = panel.focusWidget()
    assert focused is not None
    assert focused.objectName() == "recipient-name"
    panel.go_to("consent")
    focused = panel.focusWidget()
    assert focused is not None
    assert focused.objectName() == "record-consent"
