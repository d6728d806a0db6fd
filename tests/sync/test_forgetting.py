"""A helper's station forgets what it handed back, and has it again when it is offered again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dost_desk.domain.bodies import HelpOffered, HelpReturned, HelpTaken, ValueWritten
from dost_desk.domain.case import Case, Help
from dost_desk.store.transaction import Transaction
from dost_desk.store.verify import verify_journal
from dost_desk.sync.forgetting import forget_closed
from tests.world import CENTRE, VOLUNTEER, Station, World

ADDRESS, ANSWER = "Nümunə küçəsi 1", "Könüllünün yazdığı"


@pytest.fixture
def world(tmp_path: Path, blank_store: Path) -> Iterator[World]:
    world = World(tmp_path, blank=blank_store)
    yield world
    world.close()


def offer(desk: Station, case: str = "c1") -> None:
    body = HelpOffered(label="S1", consent="verbal", who="Nümunə A.", service="01-09-15-00", form="1")
    desk.write(f"case/{case}", body)
    desk.exchange()


def offered(world: World) -> tuple[Station, Station]:
    desk, helper = world.station(), world.station("helper")
    desk.open_case("c1")
    desk.fill("c1", ADDRESS)
    offer(desk)
    helper.exchange()
    return desk, helper


def take(helper: Station) -> None:
    helper.write("case/c1", HelpTaken(device=helper.writer), VOLUNTEER)
    helper.write("case/c1", ValueWritten(path="form/wishes", value=ANSWER), VOLUNTEER, scope="form")


def known(station: Station) -> Case:
    def read(tx: Transaction) -> Case:
        state = tx.state("case/c1")
        assert isinstance(state, Case)
        return state

    return station.journal.run(read)


def texts(station: Station) -> bytes:
    """Return every body of the case that the store still holds."""
    history = station.journal.run(lambda tx: tx.history("case/c1"))
    return b"".join(entry.event.body or b"" for entry in history)


def test_what_was_handed_back_and_sealed_is_erased_here_and_kept_elsewhere(world: World) -> None:
    desk, helper = offered(world)
    take(helper)
    helper.exchange()
    assert ADDRESS.encode() in texts(helper)
    assert ANSWER.encode() in texts(helper)

    helper.write("case/c1", HelpReturned(read_back=True), VOLUNTEER)
    assert ANSWER.encode() in texts(helper), "nothing is erased before it is sealed"
    helper.exchange()
    desk.exchange()

    held = texts(helper)
    for secret in (ADDRESS, ANSWER, "Nümunə A."):
        assert secret.encode() not in held
    case = known(helper)
    assert (case.values, case.offered, case.help) == ({}, None, Help.RETURNED)
    assert known(desk).value("form/wishes") == ANSWER
    assert helper.position() == desk.position() == world.side.position()
    report = verify_journal(helper.journal, central_key=helper.client.central_key)
    assert report.first_break is None


def test_a_case_that_is_offered_again_is_here_again_with_all_answers(world: World) -> None:
    desk, helper = offered(world)
    take(helper)
    helper.write("case/c1", HelpReturned(read_back=True), VOLUNTEER)
    helper.exchange()
    assert known(helper).values == {}

    desk.exchange()
    offer(desk)
    helper.exchange()
    case = known(helper)
    assert case.help is Help.OFFERED
    assert (case.value("form/address"), case.value("form/wishes")) == (ADDRESS, ANSWER)
    row = helper.journal.run(lambda tx: tx.case("c1"))
    assert row is not None
    assert (row.label, row.help) == ("S1", "offered")

    helper.write("case/c1", HelpTaken(device=helper.writer), VOLUNTEER)
    helper.write("case/c1", HelpReturned(read_back=False), VOLUNTEER)
    helper.exchange()
    assert known(helper).values == {}
    report = verify_journal(helper.journal, central_key=helper.client.central_key)
    assert report.first_break is None


def test_what_another_helper_took_is_erased_at_those_it_was_offered_to(world: World) -> None:
    _, helper = offered(world)
    other = world.station("helper")
    other.exchange()
    assert ADDRESS.encode() in texts(other)
    take(helper)
    helper.exchange()
    other.exchange()
    assert ADDRESS.encode() not in texts(other)
    assert known(other).help is Help.TAKEN
    assert ADDRESS.encode() in texts(helper)


def test_a_desk_forgets_nothing(world: World) -> None:
    desk, helper = offered(world)
    take(helper)
    helper.write("case/c1", HelpReturned(read_back=False), VOLUNTEER)
    helper.exchange()
    desk.exchange()
    desk.journal.run(forget_closed)
    assert known(desk).value("form/address") == ADDRESS
    assert world.side.journal.run(lambda tx: tx.history("case/c1"), CENTRE)[1].event.body
