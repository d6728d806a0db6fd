from datetime import date

import pytest

from dost_desk.forms.checklist import RequirementAnswer, Row
from dost_desk.services import checklist, intake
from dost_desk.services.document_answer import AnswerKind, Given, answer_row
from tests.services.conftest import Refused
from tests.services.place import AGENT, Place


def answer(place: Place, case: str, given: Given, row: str = "2") -> None:
    place.run(lambda tx: answer_row(tx, place.station, AGENT, case, row, given))


def row(place: Place, case: str, key: str = "2") -> Row:
    return place.run(lambda tx: checklist.checklist(place.station, intake.case_state(tx, case))).row(key)


def test_a_promise_keeps_the_demand_and_notes_the_day(place: Place) -> None:
    case = place.case()
    answer(place, case, Given(AnswerKind.BRING, until=date(2026, 3, 14)))

    assert place.state(case).value("details/2/bring_by") == "14.03.2026"
    assert row(place, case).answer is RequirementAnswer.REQUIRED


@pytest.mark.parametrize(
    ("kind", "reason"),
    [(AnswerKind.ILLEGIBLE, "oxunmur"), (AnswerKind.EXPIRED, "etibarlılıq müddəti bitib")],
)
def test_a_paper_of_no_use_takes_its_ticks_back_and_says_why(
    kind: AnswerKind, reason: str, place: Place
) -> None:
    case = place.case()
    for form in ("original", "copy"):
        place.present(case, "2", form, "shown")
    answer(place, case, Given(kind))

    assert not row(place, case).met
    assert reason in row(place, case).why.text.az


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Given(AnswerKind.SUPPLIED, source="TSERAS"), RequirementAnswer.SUPPLIED),
        (Given(AnswerKind.PENDING, source="TSERAS", until=date(2026, 1, 7)), RequirementAnswer.PENDING),
        (Given(AnswerKind.WAIVED, reason="nümunə səbəb"), RequirementAnswer.WAIVED),
    ],
    ids=["supplied", "pending", "waived"],
)
def test_another_answer_stands_until_the_paper_is_asked_for_again(
    given: Given, expected: RequirementAnswer, place: Place
) -> None:
    case = place.case()
    answer(place, case, given)
    assert row(place, case).answer is expected

    answer(place, case, Given(AnswerKind.REQUIRED))
    assert row(place, case).answer is RequirementAnswer.REQUIRED


def test_an_answer_without_what_it_needs_writes_nothing(place: Place, refused: Refused) -> None:
    case = place.case()
    error = refused(lambda tx: answer_row(tx, place.station, AGENT, case, "2", Given(AnswerKind.WAIVED)))

    assert error.code == "document.no-reason"
