import pytest

from dost_desk.bootstrap import load_calendar
from dost_desk.domain.directory import CENTRAL
from dost_desk.domain.kinds import Mode
from dost_desk.errors import InputError
from dost_desk.forms.catalogue import Catalogue
from dost_desk.services import intake, queue
from dost_desk.services.lookup import look_up
from dost_desk.services.station import Actor, Station
from dost_desk.store.journal import Journal
from tests.journals import CENTRE, JournalFactory, found

AGENT = Actor("agent")
SERVICE = "01-09-15-00"


@pytest.fixture
def journal(journals: JournalFactory) -> Journal:
    central = journals.open("desk", CENTRAL)
    central.run(lambda tx: found(tx, "desk"))
    central.close()
    return journals.open("desk", "desk")


@pytest.fixture
def station(catalogue: Catalogue) -> Station:
    ids = iter(range(1, 1000))
    return Station(CENTRE, 1, Mode.STANDALONE, "7", catalogue, load_calendar(), lambda: f"id{next(ids):04d}")


def open_case(journal: Journal, station: Station, **recipient: str) -> str:
    case = journal.run(lambda tx: intake.open_case(tx, station, AGENT, SERVICE))
    journal.run(lambda tx: intake.write_person(tx, AGENT, case, "people", "recipient", recipient))
    return case


def test_a_ticket_is_found_by_its_code_and_by_its_label(journal: Journal, station: Station) -> None:
    issued = journal.run(lambda tx: queue.issue_ticket(tx, station, 9))
    for text in (issued.code, f" {issued.code} ", issued.label, issued.label.lower()):
        ticket = journal.run(lambda tx, text=text: look_up(tx, station, text)).ticket  # type: ignore[misc] # a default argument
        assert ticket is not None
        assert ticket.label == issued.label


@pytest.mark.parametrize(
    "text", ["Nümunəyeva", "numuneyeva", "NUMUNE", "0numun1", "0NUMUN1", "001-2026-01-00001"]
)
def test_a_case_is_found_by_name_fin_and_number(journal: Journal, station: Station, text: str) -> None:
    case = open_case(journal, station, surname="Nümunəyeva", fin="0NUMUN1")
    answer = journal.run(lambda tx: look_up(tx, station, text))
    assert [row.case for row in answer.cases] == [case]


def test_a_fin_without_letters_is_found(journal: Journal, station: Station) -> None:
    case = open_case(journal, station, fin="1234567")
    assert journal.run(lambda tx: look_up(tx, station, "1234567")).cases[0].case == case


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ab", "lookup.too-short"),
        ("heçkim", "lookup.nothing"),
        ("12345678901", "code.unknown-kind"),
        ("2001260001000014", "code.misread"),
    ],
)
def test_what_names_nothing_is_refused_with_its_reason(
    journal: Journal, station: Station, text: str, code: str
) -> None:
    with pytest.raises(InputError) as caught:
        journal.run(lambda tx: look_up(tx, station, text))
    assert caught.value.code == code
    assert caught.value.field == "scan"
