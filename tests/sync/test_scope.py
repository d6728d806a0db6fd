"""Scope: what central never sends, looked for in the very bytes of its answers."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from dost_desk.domain.bodies import HelpOffered, HelpReturned, HelpTaken, TicketIssued
from dost_desk.domain.seal import Verdict
from dost_desk.sync.message import Lack, Message
from tests.world import CENTRE, VOLUNTEER, Station, World


@pytest.fixture
def world(tmp_path: Path, blank_store: Path) -> Iterator[World]:
    world = World(tmp_path, blank=blank_store)
    yield world
    world.close()


_SECRET = "Nümunə-diaqnoz-sirri"


def _all_sent_to(world: World, station: Station, lack: Lack) -> bytes:
    """Return every byte of events that central would ever hand to the station, from the first seal on."""
    seal, digest, sent = 0, bytes(32), b""
    while True:
        reply = station.client.exchange(Message(CENTRE, station.writer, seal, digest, lack=lack))
        sent += msgspec.msgpack.encode(reply)
        if not reply.more:
            return sent
        seal, digest = reply.seals[-1].last, reply.seals[-1].digest


def test_a_helper_is_sent_only_the_form_of_a_case_that_is_open_to_it(world: World) -> None:
    desk, helper, kiosk = world.station(), world.station("helper"), world.station("kiosk")
    lack = Lack(subjects=("case/c1",))
    desk.open_case("c1")
    desk.fill("c1", _SECRET, path="registry/recipient.disabled", scope="case")
    desk.fill("c1", "Nümunə küçəsi 1")
    desk.exchange()
    assert "Nümunə küçəsi".encode() not in _all_sent_to(world, helper, lack)

    offer = HelpOffered(label="S1", consent="verbal", service="01-09-15-00", form="1")
    desk.write("case/c1", offer)
    desk.exchange()
    for station, sees in ((helper, True), (kiosk, False), (desk, True)):
        assert ("Nümunə küçəsi".encode() in _all_sent_to(world, station, lack)) is sees
    helper.exchange()
    taken = helper.write("case/c1", HelpTaken(), VOLUNTEER)
    helper.exchange()
    assert "Nümunə küçəsi".encode() in _all_sent_to(world, helper, lack)

    other = world.station("helper")
    assert "Nümunə küçəsi".encode() not in _all_sent_to(world, other, lack)
    helper.write("case/c1", HelpReturned(read_back=True), VOLUNTEER)
    helper.exchange()
    assert "Nümunə küçəsi".encode() not in _all_sent_to(world, helper, lack)
    history = world.side.journal.run(lambda tx: tx.history("case/c1"), CENTRE)
    assert [entry.verdict for entry in history] == [Verdict.APPLIED] * len(history)
    asked = Lack(events=tuple(_ids_of(world, "case/c1")), subjects=("case/c1",))
    for station in (helper, other, kiosk):
        assert _SECRET.encode() not in _all_sent_to(world, station, asked)
    assert _SECRET.encode() in _all_sent_to(world, world.station(), Lack())
    assert taken.id in _all_sent_to(world, other, Lack())


def _ids_of(world: World, subject: str) -> list[bytes]:
    history = world.side.journal.run(lambda tx: tx.history(subject), CENTRE)
    return [entry.event.id for entry in history]


def test_a_helper_ends_with_the_same_digest_although_it_has_less(world: World) -> None:
    desk, helper = world.station(), world.station("helper")
    desk.open_case("c1")
    desk.issue_ticket()
    desk.exchange()
    helper.exchange()
    assert helper.position() == desk.position() == world.side.position()
    assert helper.journal.run(lambda tx: tx.history("case/c1")) == []
    ticket = TicketIssued(day="2026-02-02", label="S9", number=9, code="99", direction=9)
    helper.write("ticket/h1", ticket, VOLUNTEER)
    assert helper.exchange().sealed == 1
