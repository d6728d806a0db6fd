from datetime import date
from functools import partial

import pytest

from dost_desk.domain import bodies as b
from dost_desk.domain.case import Write
from dost_desk.errors import InputError, RefusedError
from dost_desk.forms.checklist import Checklist, RequirementAnswer
from dost_desk.services import checklist, decisions, intake
from tests.services.conftest import Refused
from tests.services.place import AGENT, VOLUNTEER, Place


def listed(place: Place, case: str) -> Checklist:
    return place.run(lambda tx: checklist.checklist(place.station, intake.case_state(tx, case)))


def test_a_new_case_asks_for_the_papers_of_item_21(place: Place) -> None:
    assert [row.key for row in listed(place, place.case()).missing] == ["1", "2", "3", "4", "5"]


@pytest.mark.parametrize("form", ["original", "copy", "notarised", "electronic"])
@pytest.mark.parametrize("how", ["shown", "kept", "returned"])
def test_a_paper_is_shown_in_a_form(form: str, how: str, place: Place) -> None:
    case = place.case()
    place.present(case, "2", form, how)

    row = listed(place, case).row("2")
    assert row.met
    assert [str(cell.shown) for cell in row.cells if cell.form == form] == [how]


def test_cells_are_independent_and_a_tick_is_taken_back(place: Place) -> None:
    case = place.case()
    place.present(case, "2", "original", "shown")
    place.present(case, "2", "copy", "kept")
    place.present(case, "2", "original", "")
    assert listed(place, case).row("2").met

    place.present(case, "2", "copy", "")
    assert not listed(place, case).row("2").met


def test_the_same_tick_again_writes_nothing(place: Place) -> None:
    case = place.case()
    place.present(case, "2", "copy", "")
    place.present(case, "2", "copy", "kept")
    before = place.events()
    place.present(case, "2", "copy", "kept")

    assert place.events() == before


def test_a_tick_settles_a_conflict_also_when_it_repeats_one_of_the_two(place: Place) -> None:
    case = place.case()
    apart = [b.DocumentPresented(row="2", form="copy", how=how) for how in ("kept", "shown")]
    place.run(lambda tx: [tx.append(f"case/{case}", body, staff="014") for body in apart])
    assert place.state(case).conflicts() == ["documents/2/copy"]

    place.present(case, "2", "copy", "shown")
    assert place.state(case).conflicts() == []
    assert [write.value for write in _writes(place, case)] == ["shown"]


def _writes(place: Place, case: str) -> list[Write]:
    return place.state(case).values["documents/2/copy"]


def test_what_is_no_paper_of_this_case(place: Place, refused: Refused) -> None:
    case = place.case()
    present = partial(checklist.present, station=place.station, actor=AGENT, case=case)
    for row, form, how, code in (
        ("99", "copy", "kept", "document.unknown-row"),
        ("5/ghost/card", "copy", "kept", "document.unknown-row"),
        ("2", "hologram", "kept", "document.unknown-form"),
        ("2", "copy", "eaten", "document.unknown-form"),
    ):
        error = refused(partial(present, row=row, form=form, how=how))
        assert (type(error), error.code) == (InputError, code)


def test_a_relative_s_papers_go_with_the_relative(place: Place, refused: Refused) -> None:
    case = place.case()
    relative = place.run(lambda tx: intake.add_relative(tx, place.station, AGENT, case))
    key = f"5/{relative}/card"
    place.present(case, key)
    place.run(lambda tx: intake.remove_row(tx, AGENT, case, "relatives", relative))

    assert listed(place, case).stray == (key,)
    error = refused(lambda tx: checklist.present(tx, place.station, AGENT, case, key, "copy", "kept"))
    assert error.code == "document.unknown-row"


DECISIONS = [
    ("supplied", {"source": "MEİS"}, True),
    ("pending", {"source": "MEİS", "until": date(2026, 1, 7)}, False),
    ("waived", {"reason": "təcili"}, True),
    ("not_applicable", {"reason": "subay"}, True),
    ("required", {"reason": "köhnə arayış"}, False),
]


@pytest.mark.parametrize(("answer", "why", "met"), DECISIONS)
def test_the_five_answers(answer: str, why: dict[str, object], *, met: bool, place: Place) -> None:
    case = place.case()
    decide = partial(checklist.decide, station=place.station, actor=AGENT, case=case, row="4")
    place.run(partial(decide, answer=answer, **why))

    row = listed(place, case).row("4")
    assert (row.answer, row.met) == (RequirementAnswer(answer), met)


def test_a_bare_required_takes_an_answer_back(place: Place) -> None:
    case = place.case()
    decide = partial(checklist.decide, station=place.station, actor=AGENT, case=case, row="4")
    place.run(partial(decide, answer="supplied", source="MEİS"))
    place.run(partial(decide, answer="required"))

    assert [row.key for row in listed(place, case).missing] == ["1", "2", "3", "4", "5"]
    assert place.state(case).conflicts() == []


def test_answers_without_their_reasons(place: Place, refused: Refused) -> None:
    case = place.case()
    decide = partial(checklist.decide, station=place.station, actor=AGENT, case=case)
    for row, answer, code, field in (
        ("99", "waived", "document.unknown-row", ""),
        ("4", "forgotten", "document.unknown-answer", "4"),
        ("4", "supplied", "document.no-source", "source"),
        ("4", "pending", "document.no-source", "source"),
        ("4", "waived", "document.no-reason", "reason"),
        ("4", "not_applicable", "document.no-reason", "reason"),
    ):
        error = refused(partial(decide, row=row, answer=answer, source=" ", reason=" "))
        assert isinstance(error, InputError)
        assert error.code == code
        assert error.field == field or code == "document.unknown-row"


def test_an_accepted_case_takes_papers_back_but_no_new_answer(place: Place, refused: Refused) -> None:
    case = place.whole()
    place.run(lambda tx: decisions.accept(tx, place.station, AGENT, case))
    place.present(case, "2", "original", "kept")
    assert place.state(case).value("documents/2/original") == "kept"

    error = refused(lambda tx: checklist.decide(tx, place.station, AGENT, case, "4", "waived", reason="x"))
    assert (type(error), error.code) == (RefusedError, "case.accepted-already")


def test_a_volunteer_ticks_nothing(place: Place, refused: Refused) -> None:
    case = place.case()
    shown = refused(lambda tx: checklist.present(tx, place.station, VOLUNTEER, case, "2", "copy", "kept"))
    waived = refused(
        lambda tx: checklist.decide(tx, place.station, VOLUNTEER, case, "2", "waived", reason="x")
    )

    assert (shown.code, waived.code) == ("authority.role", "authority.role")


def test_a_case_waits_thirty_days_for_its_papers(place: Place) -> None:
    assert place.run(checklist.waits_until) == date(2026, 2, 4)
