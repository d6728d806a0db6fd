"""Central's HTTP face: codes instead of tracebacks, bounds, enrolment, health."""

import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from dost_desk.errors import InputError, RefusedError, SurroundingsError
from dost_desk.server.enrolling import CODE_LIFE_SECONDS
from dost_desk.server.run import serve
from dost_desk.sync.enrolment import enrol
from dost_desk.sync.message import PACKED_LIMIT, Message, dumps
from dost_desk.sync.signature import Signer, new_private_key, request_bytes
from tests.world import CENTRE, World

_KEY = Signer(new_private_key()).public


@pytest.fixture
def world(tmp_path: Path, blank_store: Path) -> Iterator[World]:
    world = World(tmp_path, blank=blank_store)
    yield world
    world.close()


@pytest.fixture
def http(world: World) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=world.side.url, trust_env=False) as client:
        yield client


def test_health_tells_version_and_seals(world: World, http: httpx.Client) -> None:
    health = http.get("/healthz").json()
    assert (health["status"], health["centres"], health["sealed"]) == ("ok", 1, 3)
    world.station().issue_ticket()
    world.stations[0].exchange()
    assert http.get("/healthz").json()["sealed"] == 5


def test_health_says_when_the_database_does_not_answer(world: World, http: httpx.Client) -> None:
    world.side.journal.close()
    answer = http.get("/healthz")
    assert (answer.status_code, answer.json()) == (503, {"code": "store.closed"})


def test_the_paths_are_described(http: httpx.Client) -> None:
    paths = http.get("/openapi.json").json()["paths"]
    assert set(paths) == {"/sync/exchange", "/sync/enrol", "/healthz"}
    body = paths["/sync/exchange"]["post"]["requestBody"]["content"]
    assert list(body) == ["application/octet-stream"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/", 404), ("GET", "/sync/exchange", 405), ("POST", "/nothing", 404)],
)
def test_what_is_not_there_answers_with_a_code(
    http: httpx.Client, method: str, path: str, status: int
) -> None:
    answer = http.request(method, path)
    assert (answer.status_code, answer.json()) == (status, {"code": "http.refused"})


def test_an_unsigned_request_gets_a_challenge_and_nothing_else(http: httpx.Client) -> None:
    answer = http.post("/sync/exchange", content=dumps(Message(CENTRE, "d001-00000000")))
    assert (answer.status_code, answer.json()) == (401, {"code": "exchange.challenge"})
    assert answer.headers["dost-challenge"]


def _signed(world: World, http: httpx.Client, body: bytes, *, sign_as: bytes | None = None) -> httpx.Response:
    station = world.station()
    challenge = world.central.challenge(CENTRE, station.writer)
    signature = station.client.sign(request_bytes("/sync/exchange", challenge, sign_as or body))
    headers = {
        "dost-centre": CENTRE,
        "dost-writer": station.writer,
        "dost-challenge": challenge,
        "dost-signature": signature.hex(),
    }
    return http.post("/sync/exchange", content=body, headers=headers)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "exchange.unreadable"),
        (b"<html>", "exchange.unreadable"),
        (b"DOST-X\x01garbage", "exchange.unreadable"),
        (b"DOST-X\x63later", "exchange.other-version"),
        (dumps(Message("DOST-02", "d001-00000000")), "exchange.unreadable"),
    ],
)
def test_a_malformed_body_is_named(world: World, http: httpx.Client, body: bytes, code: str) -> None:
    answer = _signed(world, http, body)
    assert (answer.status_code, answer.json()) == (400, {"code": code})


def test_a_body_changed_on_the_way_is_refused(world: World, http: httpx.Client) -> None:
    answer = _signed(world, http, dumps(Message(CENTRE, "a")), sign_as=b"what was signed")
    assert (answer.status_code, answer.json()) == (401, {"code": "exchange.bad-signature"})


def test_a_recorded_request_is_worth_nothing_later(world: World, http: httpx.Client) -> None:
    station = world.station()
    body = dumps(Message(CENTRE, station.writer))
    challenge = world.central.challenge(CENTRE, station.writer)
    headers = {
        "dost-centre": CENTRE,
        "dost-writer": station.writer,
        "dost-challenge": challenge,
        "dost-signature": station.client.sign(request_bytes("/sync/exchange", challenge, body)).hex(),
    }
    assert http.post("/sync/exchange", content=body, headers=headers).status_code == 200
    world.clock.now += 601 * 1_000_000
    answer = http.post("/sync/exchange", content=body, headers=headers)
    assert (answer.status_code, answer.json()) == (401, {"code": "exchange.challenge"})


@pytest.mark.parametrize(("path", "size"), [("/sync/exchange", PACKED_LIMIT + 1), ("/sync/enrol", 5000)])
def test_a_body_that_is_too_large_is_refused(http: httpx.Client, path: str, size: int) -> None:
    answer = http.post(path, content=bytes(size))
    assert (answer.status_code, answer.json()) == (413, {"code": "exchange.too-large"})


def test_a_fault_of_central_is_a_code_and_never_a_traceback(
    world: World, http: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(world.central, "health", lambda: 1 // 0)
    answer = http.get("/healthz")
    assert (answer.status_code, answer.json()) == (500, {"code": "server.failed"})


# Enrolment


def test_a_code_gives_one_place_in_one_centre(world: World) -> None:
    code = world.central.make_code(CENTRE, "desk", "Nümunə masa", "4")
    enrolment = enrol(world.side.url, code, _KEY, "desk")
    assert (enrolment.centre, enrolment.number, enrolment.mode) == (CENTRE, 1, "desk")
    assert (enrolment.name, enrolment.desk) == ("Nümunə masa", "4")
    assert enrolment.central == world.central.public_key
    device = world.side.journal.run(lambda tx: tx.directory().devices[enrolment.writer], CENTRE)
    assert (device.key, device.number, device.mode) == (_KEY, 1, "desk")
    assert world.side.journal.run(lambda tx: tx.pending_count(), CENTRE) == 0


def test_a_code_is_good_once_but_its_own_device_may_ask_again(world: World) -> None:
    code = world.central.make_code(CENTRE, "desk")
    first = enrol(world.side.url, code, _KEY, "desk")
    assert enrol(world.side.url, code.lower().replace("dost", "DOST"), _KEY, "desk") == first
    with pytest.raises(RefusedError) as caught:
        enrol(world.side.url, code, Signer(new_private_key()).public, "desk")
    assert caught.value.code == "enrol.used"
    world.central.revoke(CENTRE, first.writer, "Nümunə")
    with pytest.raises(RefusedError) as caught:
        enrol(world.side.url, code, _KEY, "desk")
    assert caught.value.code == "enrol.used"


def test_each_device_gets_the_next_number(world: World) -> None:
    numbers = [world.station(catch_up=False).enrolment.number for _ in range(3)]
    assert numbers == [1, 2, 3]


@pytest.mark.parametrize(
    ("code", "failure"),
    [
        ("DOST-01:0000-0000-0000-0000", "enrol.unknown-code"),
        ("DOST-77:0000-0000-0000-0000", "enrol.unknown-code"),
    ],
)
def test_an_unknown_code_is_refused_and_leaves_nothing(world: World, code: str, failure: str) -> None:
    with pytest.raises(RefusedError) as caught:
        enrol(world.side.url, code, _KEY, "desk")
    assert caught.value.code == failure
    assert list(world.side.journal.run(lambda tx: tx.sealed_by_centre())) == [CENTRE]


def test_an_old_code_has_expired(world: World) -> None:
    code = world.central.make_code(CENTRE, "desk")
    world.clock.now += CODE_LIFE_SECONDS * 1_000_000
    with pytest.raises(RefusedError) as caught:
        enrol(world.side.url, code, _KEY, "desk")
    assert caught.value.code == "enrol.expired"


def test_a_code_for_a_helper_makes_no_desk(world: World) -> None:
    code = world.central.make_code(CENTRE, "helper")
    with pytest.raises(RefusedError) as caught:
        enrol(world.side.url, code, _KEY, "desk")
    assert caught.value.code == "enrol.wrong-mode"
    assert enrol(world.side.url, code, _KEY, "helper").mode == "helper"


def test_there_is_no_code_for_a_mode_that_does_not_exist(world: World) -> None:
    with pytest.raises(RefusedError) as caught:
        world.central.make_code(CENTRE, "director")
    assert caught.value.code == "enrol.wrong-mode"


def test_what_is_no_code_is_not_even_sent() -> None:
    with pytest.raises(InputError) as caught:
        enrol("http://127.0.0.1:1", "1234", _KEY, "desk")
    assert caught.value.code == "enrol.malformed-code"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "enrol.bad-request"),
        (b"{}", "enrol.bad-request"),
        (b'{"code":"a","key":"b","mode":"desk","admin":true}', "enrol.bad-request"),
        (b'{"code":"1234","key":"00","mode":"desk"}', "enrol.malformed-code"),
        (b'{"code":"DOST-01:0000-0000-0000-0000","key":"xx","mode":"desk"}', "enrol.bad-request"),
        (b'{"code":"DOST-01:0000-0000-0000-0000","key":"00","mode":"desk"}', "enrol.bad-request"),
    ],
)
def test_a_malformed_request_for_a_place_is_named(http: httpx.Client, body: bytes, code: str) -> None:
    answer = http.post("/sync/enrol", content=body)
    assert (answer.status_code, answer.json()) == (400, {"code": code})


def test_guessing_codes_is_slowed_down(world: World, http: httpx.Client) -> None:
    body = b'{"code":"DOST-01:0000-0000-0000-0000","key":"' + _KEY.hex().encode() + b'","mode":"desk"}'
    codes = [http.post("/sync/enrol", content=body).json()["code"] for _ in range(11)]
    assert codes == ["enrol.unknown-code"] * 10 + ["enrol.too-many"]
    world.clock.now += 60 * 1_000_000
    assert http.post("/sync/enrol", content=body).json() == {"code": "enrol.unknown-code"}


def test_an_address_that_is_taken_is_named(world: World) -> None:
    port = int(world.side.url.rpartition(":")[2])
    ready = threading.Event()
    with pytest.raises(SurroundingsError) as caught:
        serve(world.side.app, "127.0.0.1", port, lambda _: ready.set())
    assert caught.value.code == "server.no-address"
    assert not ready.is_set()
