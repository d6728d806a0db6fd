from datetime import date

import pytest

from dost_desk.forms.checklist import RequirementAnswer, Row
from dost_desk.services import checklist, intake
from dost_desk.services.registry_result import Result, rows_proved_by, write_result
from tests.services.conftest import Refused
from tests.services.place import AGENT, SERVICE, Place

FACT, REGISTRY = "recipient.disabled", "TSERAS"


@pytest.fixture
def case(place: Place) -> str:
    opened = place.case()
    place.run(lambda tx: intake.record_consent(tx, AGENT, opened, "consent", "razıyam", "Nümunə"))
    return opened


def row(place: Place, case: str) -> Row:
    return place.run(lambda tx: checklist.checklist(place.station, intake.case_state(tx, case))).row("3")


def write(place: Place, case: str, result: Result) -> None:
    place.run(lambda tx: write_result(tx, place.station, AGENT, case, result))


def test_a_registry_proves_the_papers_whose_condition_names_its_fact(place: Place, case: str) -> None:
    known = place.run(lambda tx: checklist.checklist(place.station, intake.case_state(tx, case)))
    rules = place.station.catalogue.service(SERVICE).rules

    assert [one.key for one in rows_proved_by(rules, known, FACT, REGISTRY)] == ["3"]
    assert rows_proved_by(rules, known, FACT, "VEMTAS") == ()


@pytest.mark.parametrize(
    ("result", "answer"),
    [
        (Result(FACT, REGISTRY, "no", rows=("3",)), RequirementAnswer.NOT_APPLICABLE),
        (Result(FACT, REGISTRY, "yes", rows=("3",)), RequirementAnswer.SUPPLIED),
        (Result(FACT, REGISTRY, "yes", rows=("3",), demand_paper=True), RequirementAnswer.REQUIRED),
        (Result(FACT, REGISTRY, "pending", rows=("3",), until=date(2026, 1, 7)), RequirementAnswer.PENDING),
    ],
    ids=["no", "yes", "paper-all-the-same", "silent"],
)
def test_what_a_registry_says_decides_the_paper(
    result: Result, answer: RequirementAnswer, place: Place, case: str
) -> None:
    write(place, case, result)

    assert row(place, case).answer is answer
    assert row(place, case).why.values.get("until", "") in {"", "07.01.2026"}


def test_a_later_answer_takes_back_what_the_silence_led_to(place: Place, case: str) -> None:
    write(place, case, Result(FACT, REGISTRY, "pending", rows=("3",), until=date(2026, 1, 7)))
    write(place, case, Result(FACT, REGISTRY, "no", rows=("3",)))

    assert place.state(case).value("requirements/3").answer == "required"


def test_nothing_is_written_without_consent(place: Place, refused: Refused) -> None:
    opened = place.case()
    result = Result(FACT, REGISTRY, "no", rows=("3",))

    assert (
        refused(lambda tx: write_result(tx, place.station, AGENT, opened, result)).code == "consent.missing"
    )
