"""The exchange over real HTTP: sealed once, the same everywhere, and nothing lost when it breaks."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from dost_desk.domain.bodies import CaseAccepted, HelpTaken
from dost_desk.domain.case import Case
from dost_desk.domain.event import Envelope, Record, encode_body, encode_envelope, seal_body
from dost_desk.domain.seal import Verdict
from dost_desk.domain.ticket import Ticket
from dost_desk.errors import DamageError, DostError, RefusedError
from dost_desk.store.postgres import PostgresDatabase
from dost_desk.store.transaction import Transaction
from dost_desk.sync.client import Client
from dost_desk.sync.message import BATCH_BYTES, Message
from dost_desk.sync.outgoing import next_batch
from dost_desk.sync.signature import Signer, new_private_key
from dost_desk.sync.vouching import sign_head
from tests.world import AGENT, CENTRE, VOLUNTEER, Station, World


@pytest.fixture(params=["sqlite", "postgresql"])
def world(tmp_path: Path, blank_store: Path, request: pytest.FixtureRequest) -> Iterator[World]:
    """A world whose central keeps its journal in either database; stations always in SQLCipher."""
    served = request.param == "postgresql"
    database = PostgresDatabase(request.getfixturevalue("postgres_url")) if served else None
    world = World(tmp_path, database, blank=blank_store)
    yield world
    world.close()


def _verdicts(world: World, subject: str) -> list[tuple[Verdict | None, str]]:
    history = world.side.journal.run(lambda tx: tx.history(subject), CENTRE)
    return [(entry.verdict, entry.reason) for entry in history]


def test_what_a_station_wrote_is_sealed_and_the_digests_agree(world: World) -> None:
    station = world.station()
    before = station.position()[0]
    station.issue_ticket()
    station.open_case("c1")
    station.fill("c1", "Nümunə küçəsi 1")
    assert station.pending() == 3
    outcome = station.exchange()
    assert (outcome.sent, outcome.sealed, outcome.problems) == (3, 3, ())
    assert station.pending() == 0
    assert station.position() == world.side.position()
    assert station.position()[0] == before + 3


def test_what_one_desk_wrote_another_reads(world: World) -> None:
    one, other = world.station(), world.station()
    one.open_case("c1")
    one.fill("c1", "Nümunə küçəsi 1")
    one.exchange()
    other.exchange()

    def address(tx: Transaction) -> object:
        case = tx.state("case/c1")
        assert isinstance(case, Case)
        return case.value("form/address")

    assert other.journal.run(address) == "Nümunə küçəsi 1"
    other.fill("c1", "Nümunə küçəsi 2")
    other.exchange()
    one.exchange()
    assert one.position() == other.position() == world.side.position()
    assert world.side.journal.run(address, CENTRE) == one.journal.run(address) == other.journal.run(address)


def test_a_second_exchange_has_nothing_to_do(world: World) -> None:
    station = world.station()
    station.issue_ticket()
    station.exchange()
    outcome = station.exchange()
    assert (outcome.sent, outcome.received, outcome.sealed) == (0, 0, 0)


def test_a_lost_answer_seals_nothing_twice(world: World) -> None:
    station = world.station()
    station.issue_ticket()
    batch = station.journal.run(lambda tx: next_batch(tx, station.client.sign))
    seal, digest = station.position()
    message = Message(
        CENTRE, station.writer, seal, digest, heads=batch.heads, events=batch.records, more=batch.more
    )
    first = station.client.exchange(message)
    again = station.client.exchange(message)
    assert first.seals == again.seals
    assert world.side.position()[0] == seal + 1
    station.exchange()
    assert station.position() == world.side.position()
    assert station.pending() == 0


def test_many_batches_go_in_one_exchange(world: World) -> None:
    one, other = world.station(), world.station()
    one.open_case("c1")
    text = "ə" * 60_000
    for n in range(30):
        one.fill("c1", text, path=f"form/q{n}")
    assert 30 * 2 * len(text) > 3 * BATCH_BYTES
    outcome = one.exchange()
    assert (outcome.sent, outcome.sealed, outcome.problems) == (31, 32, ())
    assert other.exchange().received >= 31
    assert one.position() == other.position() == world.side.position()


def test_with_central_down_work_goes_on_and_arrives_later(world: World) -> None:
    station = world.station()
    world.side.stop()
    station.issue_ticket()
    with pytest.raises(DostError) as caught:
        station.exchange()
    assert caught.value.code == "exchange.offline"
    station.issue_ticket()
    assert station.pending() == 2
    world.side.start()
    assert station.exchange().sealed == 2
    assert station.position() == world.side.position()


def test_an_unreadable_record_is_parked_and_the_rest_goes_on(world: World) -> None:
    station = world.station()
    station.issue_ticket()
    batch = station.journal.run(lambda tx: next_batch(tx, station.client.sign))
    broken = Record(b"no envelope", bytes(16), b"")
    reply = station.client.exchange(
        Message(CENTRE, station.writer, heads=batch.heads, events=(broken, *batch.records))
    )
    assert [problem.code for problem in reply.problems] == ["exchange.parked"]
    parked = world.side.journal.run(lambda tx: tx.parked(), CENTRE)
    assert [one.reason for one in parked] == ["event.unreadable"]
    assert _verdicts(world, "ticket/010001") == [(Verdict.APPLIED, "")]


def _forged(writer: str, body: msgspec.Struct, kind: str, *, staff: str, subject: str, scope: str) -> Record:
    """Make an event as a changed program would: whatever its writer may or may not write."""
    salt, content = bytes(16), encode_body(body)
    envelope = Envelope(
        CENTRE, writer, 1, (), 5, staff, "", subject, scope, kind, 1, 0, seal_body(salt, content)
    )
    return Record(encode_envelope(envelope)[0], salt, content)


def _send(station: Station, record: Record) -> Message:
    _, id_ = encode_envelope(msgspec.msgpack.decode(record.envelope, type=Envelope))
    head = sign_head(station.client.sign, CENTRE, station.writer, 0, 1, id_)
    return station.client.exchange(Message(CENTRE, station.writer, heads=(head,), events=(record,)))


@pytest.mark.parametrize("staff", [VOLUNTEER, AGENT])
def test_a_volunteers_station_cannot_accept_whatever_its_software_says(world: World, staff: str) -> None:
    helper = world.station("helper")
    body = CaseAccepted(sha256="ab" * 32, on="2026-02-02")
    _send(
        helper,
        _forged(helper.writer, body, "case.accepted", staff=staff, subject="case/c1", scope="case"),
    )
    (verdict, reason), *_ = _verdicts(world, "case/c1")
    assert verdict is Verdict.QUARANTINED
    assert reason.startswith("authority.")
    case = world.side.journal.run(lambda tx: tx.state("case/c1"), CENTRE)
    assert isinstance(case, Case)
    assert case.accepted is None


def test_an_event_of_a_kind_from_the_future_is_sealed_without_effect(world: World) -> None:
    desk = world.station()
    record = _forged(desk.writer, HelpTaken(), "visit.rated", staff=AGENT, subject="ticket/t1", scope="queue")
    _send(desk, record)
    assert _verdicts(world, "ticket/t1") == [(Verdict.UNJUDGED, "kind.unknown")]


def test_a_body_that_cannot_be_read_is_sealed_as_such(world: World) -> None:
    desk = world.station()
    record = _forged(
        desk.writer, HelpTaken(), "ticket.issued", staff=AGENT, subject="ticket/t1", scope="queue"
    )
    _send(desk, record)
    assert _verdicts(world, "ticket/t1") == [(Verdict.UNREADABLE, "event.body-unreadable")]


def test_events_in_anothers_name_are_not_taken(world: World) -> None:
    victim, attacker = world.station(), world.station()
    body = CaseAccepted(sha256="ab" * 32, on="2026-02-02")
    record = _forged(victim.writer, body, "case.accepted", staff=AGENT, subject="case/c1", scope="case")
    _, id_ = encode_envelope(msgspec.msgpack.decode(record.envelope, type=Envelope))
    head = sign_head(attacker.client.sign, CENTRE, victim.writer, 0, 1, id_)
    reply = attacker.client.exchange(Message(CENTRE, attacker.writer, heads=(head,), events=(record,)))
    assert [(one.code, one.id) for one in reply.problems] == [("exchange.unvouched", id_)]
    assert _verdicts(world, "case/c1") == []


def test_a_revoked_devices_events_are_kept_without_effect_and_it_learns_nothing(world: World) -> None:
    station = world.station()
    station.issue_ticket("t1")
    world.central.revoke(CENTRE, station.writer, "Nümunə: itirilib")
    with pytest.raises(RefusedError) as caught:
        station.exchange()
    assert caught.value.code == "exchange.revoked"
    assert _verdicts(world, "ticket/t1") == [(Verdict.QUARANTINED, "authority.revoked")]
    ticket = world.side.journal.run(lambda tx: tx.state("ticket/t1"), CENTRE)
    assert isinstance(ticket, Ticket)
    assert ticket.issued_at == 0


def test_another_key_under_a_known_name_is_refused(world: World) -> None:
    station = world.station()
    stranger = Client(
        world.side.url, CENTRE, station.writer, Signer(new_private_key()), station.enrolment.central
    )
    with stranger, pytest.raises(RefusedError) as caught:
        stranger.exchange(Message(CENTRE, station.writer))
    assert caught.value.code == "exchange.bad-signature"


@pytest.mark.parametrize(
    ("centre", "writer"), [(CENTRE, "d099-00000000"), ("DOST-99", "d001-00000000"), ("", "")]
)
def test_a_writer_or_centre_that_nobody_knows_is_refused(world: World, centre: str, writer: str) -> None:
    signer = Signer(new_private_key())
    stranger = Client(world.side.url, centre, writer, signer, signer.public)
    with stranger, pytest.raises(RefusedError) as caught:
        stranger.exchange(Message(centre, writer))
    assert caught.value.code == "exchange.not-enrolled"
    assert list(world.side.journal.run(lambda tx: tx.sealed_by_centre())) == [CENTRE]


def test_a_message_in_anothers_name_is_refused(world: World) -> None:
    one, other = world.station(), world.station()
    with pytest.raises(RefusedError) as caught:
        one.client.exchange(Message(CENTRE, other.writer))
    assert caught.value.code == "exchange.unreadable"


def test_an_answer_of_another_central_is_garbage(world: World) -> None:
    station = world.station()
    station.client.central_key = Signer(new_private_key()).public
    station.issue_ticket()
    with pytest.raises(DamageError) as caught:
        station.exchange()
    assert caught.value.code == "exchange.garbage"
    assert station.pending() == 1
