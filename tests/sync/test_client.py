"""The client against servers that fail in every way a network knows: each has its code."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from dost_desk.errors import DamageError, DostError, RefusedError, SurroundingsError
from dost_desk.sync import client as client_module
from dost_desk.sync.client import Client
from dost_desk.sync.message import PACKED_LIMIT, Message, dumps
from dost_desk.sync.signature import Signer, answer_bytes, new_private_key

_CENTRAL = Signer(new_private_key())
_DEVICE = Signer(new_private_key())
_MESSAGE = Message("DOST-01", "d01")


@contextmanager
def answering(*answers: bytes) -> Iterator[str]:
    """Listen on loopback, read each request whole, and answer with these bytes whatever it was."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def run() -> None:
            for answer in answers:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                with connection:
                    _read_request(connection)
                    connection.sendall(answer)

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()


def _read_request(connection: socket.socket) -> None:
    raw = b""
    while b"\r\n\r\n" not in raw:
        raw += connection.recv(65536)
    head, _, body = raw.partition(b"\r\n\r\n")
    length = next(
        int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")
    )
    while len(body) < length:
        body += connection.recv(65536)


def _http(status: int, body: bytes, *headers: str, length: int | None = None) -> bytes:
    told = [f"content-length: {len(body) if length is None else length}", "connection: close", *headers]
    return "\r\n".join([f"HTTP/1.1 {status} Said", *told, "", ""]).encode() + body


def _exchange(url: str) -> DostError:
    with (
        Client(url, "DOST-01", "d01", _DEVICE, _CENTRAL.public) as client,
        pytest.raises(DostError) as caught,
    ):
        client.exchange(_MESSAGE)
    return caught.value


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        (_http(500, b"Internal Server Error"), SurroundingsError, "exchange.server-error"),
        (_http(500, b'{"code":"server.failed"}'), SurroundingsError, "exchange.server-error"),
        (_http(503, b'{"code":"store.unreachable"}'), SurroundingsError, "exchange.server-error"),
        (_http(200, b"<html>Sign in to the hotel's network</html>"), DamageError, "exchange.garbage"),
        (_http(200, b""), DamageError, "exchange.garbage"),
        (_http(200, dumps(_MESSAGE)), DamageError, "exchange.garbage"),
        (_http(200, b"x", "content-encoding: gzip"), DamageError, "exchange.garbage"),
        (_http(302, b"", "location: http://192.0.2.1/"), DamageError, "exchange.garbage"),
        (_http(404, b"Not Found"), DamageError, "exchange.garbage"),
        (_http(404, b'{"code":"nobody.knows"}'), DamageError, "exchange.garbage"),
        (_http(200, b"cut", length=1000), DamageError, "exchange.garbage"),
        (_http(200, bytes(PACKED_LIMIT + 1)), DamageError, "exchange.garbage"),
        (b"", SurroundingsError, "exchange.offline"),
        (b"SSH-2.0-not-http\r\n", SurroundingsError, "exchange.offline"),
        (_http(401, b'{"code":"exchange.not-enrolled"}'), RefusedError, "exchange.not-enrolled"),
        (_http(403, b'{"code":"exchange.revoked"}'), RefusedError, "exchange.revoked"),
        (_http(400, b'{"code":"exchange.other-version"}'), RefusedError, "exchange.other-version"),
    ],
)
def test_every_answer_that_is_no_message_has_its_code(
    answer: bytes, kind: type[DostError], code: str
) -> None:
    with answering(answer) as url:
        error = _exchange(url)
    assert (type(error), error.code) == (kind, code)


def test_nobody_listening_is_offline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    assert _exchange(f"http://127.0.0.1:{port}").code == "exchange.offline"


def test_a_name_that_nobody_knows_is_offline() -> None:
    assert _exchange("http://central.invalid").code == "exchange.offline"


def test_a_server_that_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_module, "SILENCE_SECONDS", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        assert _exchange(f"http://127.0.0.1:{silent.getsockname()[1]}").code == "exchange.offline"


def test_an_answer_that_trickles_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_module, "WHOLE_SECONDS", -1.0)
    with answering(_http(200, b"drop", length=1000)) as url:
        assert _exchange(url).code == "exchange.offline"


@pytest.mark.parametrize("address", ["ftp://central", "central:80", "http://", "http://[::1", ""])
def test_what_is_no_address_is_named(address: str) -> None:
    with pytest.raises(DostError) as caught, Client(address, "DOST-01", "d01", _DEVICE, b"") as client:
        client.exchange(_MESSAGE)
    assert caught.value.code == "exchange.bad-address"


def test_a_challenge_is_answered_with_a_second_try() -> None:
    challenge = _http(401, b'{"code":"exchange.challenge"}', "dost-challenge: 17-ab")
    with answering(challenge, _http(403, b'{"code":"exchange.revoked"}')) as url:
        assert _exchange(url).code == "exchange.revoked"


def test_a_server_that_challenges_for_ever_is_garbage() -> None:
    challenge = _http(401, b'{"code":"exchange.challenge"}', "dost-challenge: 17-ab")
    with answering(challenge, challenge) as url:
        assert _exchange(url).code == "exchange.garbage"


def test_an_answer_to_another_request_is_garbage() -> None:
    body = dumps(_MESSAGE)
    signature = _CENTRAL(answer_bytes(b"another request's signature", body)).hex()
    with answering(_http(200, body, f"dost-signature: {signature}")) as url:
        assert _exchange(url).code == "exchange.garbage"
