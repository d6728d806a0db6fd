from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from dost_desk.forms.checklist import PresentationForm, RequirementAnswer, Shown
from dost_desk.services import checklist, intake
from dost_desk.services.views import CaseView
from dost_desk.ui.desk.document_model import DETAIL, FIRST_FORM, REQUIREMENT, UNCONFIRMED
from dost_desk.ui.desk.documents_panel import DocumentsPanel
from dost_desk.ui.desk.form_fields import LineValue
from dost_desk.ui.i18n import Language, Translator
from dost_desk.ui.widgets import KeyButton
from tests.ui.desk.desk_world import ACTOR, DeskWorld
from tests.ui.desk.docking import child, dock, focused, view

FORMS = tuple(PresentationForm)


@pytest.fixture
def panel(world: DeskWorld) -> DocumentsPanel:
    made = dock(world, DocumentsPanel)
    made.begin()
    return made


def shown(seen: CaseView, row: str) -> list[str]:
    return [cell.shown.value for cell in seen.checklist.row(row).cells]


def requirement(panel: DocumentsPanel, row: str, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    documents = panel.matrix.documents
    return str(documents.index(documents.position(row), REQUIREMENT).data(role) or "")


def keys(qtbot: QtBot, panel: DocumentsPanel, *pressed: Qt.Key) -> None:
    for key in pressed:
        QTest.keyClick(panel.matrix, key)


@pytest.mark.parametrize(
    ("key", "at", "how"),
    [
        (Qt.Key.Key_1, 0, "returned"),
        (Qt.Key.Key_2, 1, "kept"),
        (Qt.Key.Key_3, 2, "kept"),
        (Qt.Key.Key_4, 3, "kept"),
    ],
)
def test_a_digit_ticks_its_form_and_clears_it_again(
    panel: DocumentsPanel, world: DeskWorld, qtbot: QtBot, key: Qt.Key, at: int, how: str
) -> None:
    panel.go_to("2")
    keys(qtbot, panel, key)
    assert shown(view(world), "2") == [how if place == at else "" for place in range(4)]
    keys(qtbot, panel, key)
    assert shown(view(world), "2") == ["", "", "", ""]


def test_several_forms_of_one_row_are_ticked_apart(
    panel: DocumentsPanel, world: DeskWorld, qtbot: QtBot
) -> None:
    panel.go_to("1")
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_4):
        keys(qtbot, panel, key)
        world.settle()
    assert shown(view(world), "1") == ["returned", "kept", "", "kept"]
    assert shown(view(world), "2") == ["", "", "", ""]


def test_space_takes_a_cell_on_until_it_is_empty_again(
    panel: DocumentsPanel, world: DeskWorld, qtbot: QtBot
) -> None:
    panel.go_to("1")
    seen = []
    for _ in range(4):
        keys(qtbot, panel, Qt.Key.Key_Space)
        seen.append(shown(view(world), "1")[0])
    assert seen == ["shown", "returned", "kept", ""]


def test_a_click_takes_the_cell_on_and_a_click_on_the_name_only_chooses(
    panel: DocumentsPanel, world: DeskWorld, qtbot: QtBot
) -> None:
    matrix = panel.matrix
    for column in (0, FIRST_FORM + 1):
        place = matrix.visualRect(matrix.documents.index(1, column)).center()
        QTest.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=place)
        world.settle()
    assert shown(view(world), "2") == ["", "shown", "", ""]
    assert matrix.current_key() == "2"


def test_a_screen_reader_can_tick(panel: DocumentsPanel, world: DeskWorld) -> None:
    documents = panel.matrix.documents
    cell = documents.index(0, FIRST_FORM)
    assert documents.setData(cell, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert shown(view(world), "1")[0] == "returned"
    assert cell.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    text = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "1 " in text
    assert "returned" in text


def test_an_unconfirmed_form_says_so_is_recorded_and_never_blocks(
    panel: DocumentsPanel, world: DeskWorld, qtbot: QtBot
) -> None:
    cell = panel.matrix.documents.index(1, FIRST_FORM + 1)
    assert cell.data(UNCONFIRMED)
    assert "unconfirmed" in cell.data(Qt.ItemDataRole.ToolTipRole)
    panel.go_to("2")
    keys(qtbot, panel, Qt.Key.Key_2)
    assert view(world).checklist.row("2").met
    assert requirement(panel, "2") == "here"


def test_the_cursor_stays_where_it_was_when_somebody_else_writes(
    panel: DocumentsPanel, world: DeskWorld, qtbot: QtBot
) -> None:
    panel.go_to("4")
    keys(qtbot, panel, Qt.Key.Key_3)
    world.settle()
    case = world.model.case
    relative = world.run(lambda tx: intake.add_relative(tx, world.station, ACTOR, case))
    seen = view(world)
    assert any(row.key.startswith(f"5/{relative}/") for row in seen.checklist.rows)
    assert panel.matrix.current_key() == "4"
    assert panel.matrix.currentIndex().column() == FIRST_FORM + 2


def test_document_five_has_rows_for_each_relative(panel: DocumentsPanel, world: DeskWorld) -> None:
    case = world.model.case
    for name in ("Rəşad", "Lalə"):
        row = world.run(lambda tx: intake.add_relative(tx, world.station, ACTOR, case))
        fields = {"surname": "Nümunəyev", "name": name}
        world.run(
            lambda tx, row=row, fields=fields: intake.write_person(tx, ACTOR, case, "relatives", row, fields)  # type: ignore[misc] # mypy infers no type for defaults
        )
    rows = [row for row in view(world).checklist.rows if row.key.startswith("5/")]
    labels = [panel.matrix.documents.label(row) for row in rows]
    assert [label.split()[0] for label in labels] == ["5a", "5a", "5b", "5b"]
    assert "Nümunəyev Rəşad: " in labels[0]
    assert labels[1].startswith("5a or ")


@pytest.mark.parametrize(
    ("answer", "more", "words", "detail"),
    [
        (RequirementAnswer.SUPPLIED, {"source": "MEİS"}, "Obtained: MEİS", ""),
        (
            RequirementAnswer.PENDING,
            {"source": "TSERAS", "until": date(2026, 3, 14)},
            "WAITING FOR REGISTRY",
            "TSERAS, 14.03.2026",
        ),
        (RequirementAnswer.WAIVED, {"reason": "nümunə"}, "not needed", "nümunə"),
        (RequirementAnswer.REQUIRED, {"reason": "oxunmur"}, "MISSING", "oxunmur"),
    ],
)
def test_the_requirement_says_the_answer_and_why(
    panel: DocumentsPanel,
    world: DeskWorld,
    answer: RequirementAnswer,
    more: dict[str, object],
    words: str,
    detail: str,
) -> None:
    case = world.model.case
    world.run(lambda tx: checklist.decide(tx, world.station, ACTOR, case, "2", answer, **more))  # type: ignore[arg-type] # passed through
    view(world)
    assert requirement(panel, "2") == words
    assert detail in requirement(panel, "2", DETAIL)


def test_enter_opens_the_details_and_escape_goes_back(panel: DocumentsPanel, qtbot: QtBot) -> None:
    panel.go_to("2")
    keys(qtbot, panel, Qt.Key.Key_Return)
    assert focused() == "document-issuer"
    QTest.keyClick(child(panel, LineValue, "document-issuer"), Qt.Key.Key_Escape)
    assert focused() == "document-matrix"


def test_details_are_written_when_a_field_is_left(
    panel: DocumentsPanel, world: DeskWorld, qtbot: QtBot
) -> None:
    panel.go_to("2")
    child(panel, LineValue, "document-issuer").setText("Nümunə poliklinikası")
    QTest.keyClick(child(panel, LineValue, "document-issuer"), Qt.Key.Key_Return)
    child(panel, LineValue, "document-issued_on").setFocus()
    QTest.keyClicks(child(panel, LineValue, "document-issued_on"), "05.01.2026")
    child(panel, LineValue, "document-number").setFocus()
    assert view(world).details == {"2/issuer": "Nümunə poliklinikası", "2/issued_on": "05.01.2026"}


@pytest.mark.parametrize("typed", ["31.02.2026", "yesterday", "05.01.26"])
def test_a_date_that_cannot_be_read_stays_as_typed_with_the_reason(
    panel: DocumentsPanel, world: DeskWorld, qtbot: QtBot, typed: str
) -> None:
    panel.go_to("2")
    line = child(panel, LineValue, "document-issued_on")
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert view(world).details == {}
    assert line.text() == typed
    assert panel.details.fields["issued_on"].problem()
    # A reload in between touches neither the text nor the reason.
    case = world.model.case
    world.run(lambda tx: intake.write(tx, ACTOR, case, "details/1/number", "AZE00000001"))
    assert line.text() == typed
    assert panel.details.fields["issued_on"].problem()


def test_a_paper_that_is_no_longer_valid_is_taken_with_a_warning(
    panel: DocumentsPanel, world: DeskWorld, qtbot: QtBot
) -> None:
    panel.go_to("2")
    line = child(panel, LineValue, "document-valid_until")
    QTest.keyClicks(line, "01.01.2026")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert view(world).details == {"2/valid_until": "01.01.2026"}
    assert panel.details.fields["valid_until"].problem() == "It is no longer valid."


def test_what_was_typed_for_one_row_is_not_shown_at_another(panel: DocumentsPanel, qtbot: QtBot) -> None:
    panel.go_to("2")
    line = child(panel, LineValue, "document-issued_on")
    QTest.keyClicks(line, "nonsense")
    QTest.keyClick(line, Qt.Key.Key_Return)
    panel.go_to("4")
    assert line.text() == ""
    assert not panel.details.fields["issued_on"].problem()


def test_a_registry_that_has_the_data_spares_the_paper(
    panel: DocumentsPanel, world: DeskWorld, qtbot: QtBot
) -> None:
    panel.go_to("4")
    child(panel, KeyButton, "document-supplied").click()
    source = child(panel, QComboBox, "answer-source")
    assert source.currentText() == "MEİS"
    QTest.keyClick(source, Qt.Key.Key_Return)
    row = view(world).checklist.row("4")
    assert (row.answer, row.why.values["source"]) == (RequirementAnswer.SUPPLIED, "MEİS")
    assert focused() == "document-matrix"


def test_an_answer_without_its_source_is_refused_beside_the_field(
    panel: DocumentsPanel, world: DeskWorld
) -> None:
    panel.go_to("2")
    child(panel, KeyButton, "document-pending").click()
    child(panel, QComboBox, "answer-source").setEditText(" ")
    child(panel, KeyButton, "answer-give").click()
    assert panel.details.answer.source.problem()
    assert view(world).checklist.row("2").answer is RequirementAnswer.REQUIRED


def test_a_registry_that_is_silent_is_waited_for_until_a_date(
    panel: DocumentsPanel, world: DeskWorld
) -> None:
    panel.go_to("3")
    child(panel, KeyButton, "document-pending").click()
    until = child(panel, QLineEdit, "answer-until")
    until.setText("31.02.2026")
    child(panel, KeyButton, "answer-give").click()
    assert panel.details.answer.until.problem()
    until.setText("20.02.2026")
    child(panel, KeyButton, "answer-give").click()
    row = view(world).checklist.row("3")
    assert (row.answer, row.why.values["until"]) == (RequirementAnswer.PENDING, "20.02.2026")


def test_a_waiver_needs_its_reason_and_can_be_taken_back(panel: DocumentsPanel, world: DeskWorld) -> None:
    panel.go_to("2")
    child(panel, KeyButton, "document-waived").click()
    child(panel, KeyButton, "answer-give").click()
    assert panel.details.answer.reason.problem()
    child(panel, QLineEdit, "answer-reason").setText("nümunə səbəb")
    child(panel, KeyButton, "answer-give").click()
    assert view(world).checklist.row("2").answer is RequirementAnswer.WAIVED
    child(panel, KeyButton, "document-required").click()
    assert view(world).checklist.row("2").answer is RequirementAnswer.REQUIRED


def test_leaving_the_answer_records_nothing(panel: DocumentsPanel, world: DeskWorld, qtbot: QtBot) -> None:
    panel.go_to("2")
    child(panel, KeyButton, "document-waived").click()
    QTest.keyClick(child(panel, QLineEdit, "answer-reason"), Qt.Key.Key_Escape)
    assert not panel.details.answer.isVisible()
    assert view(world).checklist.row("2").answer is RequirementAnswer.REQUIRED


def test_who_brings_it_later_is_remembered_in_the_row(panel: DocumentsPanel, world: DeskWorld) -> None:
    panel.go_to("2")
    child(panel, KeyButton, "document-bring").click()
    child(panel, QLineEdit, "answer-until").setText("14.03.2026")
    child(panel, KeyButton, "answer-give").click()
    assert view(world).details == {"2/bring_by": "14.03.2026"}
    assert requirement(panel, "2", DETAIL) == "will bring it: 14.03.2026"


@pytest.mark.parametrize(("name", "reason"), [("illegible", "oxunmur"), ("expired", "müddəti bitib")])
def test_a_paper_of_no_use_is_missing_again_and_the_notice_can_say_why(
    panel: DocumentsPanel, world: DeskWorld, qtbot: QtBot, name: str, reason: str
) -> None:
    panel.go_to("2")
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        keys(qtbot, panel, key)
        world.settle()
    child(panel, KeyButton, f"document-{name}").click()
    row = view(world).checklist.row("2")
    assert all(cell.shown is Shown.NO for cell in row.cells)
    assert reason in row.why.text.az
    assert row in view(world).checklist.missing


@pytest.mark.parametrize(
    ("place", "key", "column"),
    [("3", "3", 0), ("documents/2/copy", "2", FIRST_FORM + 1), ("requirements/4", "4", 0)],
)
def test_the_cursor_can_be_sent_to_any_place(
    panel: DocumentsPanel, place: str, key: str, column: int
) -> None:
    panel.go_to(place)
    assert (panel.matrix.current_key(), panel.matrix.currentIndex().column()) == (key, column)
    assert focused() == "document-matrix"


def test_every_word_follows_the_language(
    panel: DocumentsPanel, world: DeskWorld, translator: Translator
) -> None:
    english = dict.fromkeys(Language, "")
    for language in Language:
        translator.switch(language)
        world.settle()
        header = panel.matrix.documents.headerData(1, Qt.Orientation.Horizontal)
        english[language] = f"{header} {requirement(panel, '2')} {panel.details.title.text()}"
    assert len(set(english.values())) == len(Language)
    assert "ÇATMIR" in english[Language.AZ]
