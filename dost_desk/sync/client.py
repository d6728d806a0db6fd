"""The station's side of HTTP: signs and posts a message, and names whatever goes wrong by a code."""

import time
from types import TracebackType
from typing import Self

import httpx
import msgspec

from dost_desk.errors import DamageError, RefusedError, SurroundingsError
from dost_desk.sync.message import PACKED_LIMIT, Message, dumps, loads
from dost_desk.sync.signature import (
    CENTRE_HEADER,
    CHALLENGE_HEADER,
    SIGNATURE_HEADER,
    WRITER_HEADER,
    Signer,
    answer_bytes,
    is_signed,
    request_bytes,
)

EXCHANGE_PATH = "/sync/exchange"
ENROL_PATH = "/sync/enrol"

CONNECT_SECONDS = 5.0
SILENCE_SECONDS = 30.0
WHOLE_SECONDS = 120.0
"""How long to wait for a connection, between two pieces of an answer, and for all of it."""

REFUSALS = frozenset(
    {
        "exchange.not-enrolled",
        "exchange.revoked",
        "exchange.bad-signature",
        "exchange.other-version",
        "exchange.unreadable",
        "exchange.too-large",
        "enrol.unknown-code",
        "enrol.expired",
        "enrol.used",
        "enrol.wrong-mode",
        "enrol.too-many",
        "enrol.bad-request",
        "enrol.malformed-code",
    }
)
"""The codes by which central says no; any other answer than these and success is a fault."""

_THIS_MACHINE = frozenset({"127.0.0.1", "::1", "localhost"})
_CHALLENGED = "exchange.challenge"


class Fault(msgspec.Struct, frozen=True):
    """The body of every answer that is not a success."""

    code: str


class Answer(msgspec.Struct, frozen=True):
    """An answer as it came: the status, the two headers that matter, and the whole body."""

    status: int
    challenge: str
    signature: bytes
    body: bytes


class Client:
    """Talks with one central for one enrolled writer. Used by one thread; ``close`` it.

    ``url`` is central's address, ``sign`` signs with the device's key, and ``central_key`` (32
    bytes) is what central's answers are checked by. ``writer`` may be changed when the device
    goes on as a new writer.
    """

    def __init__(self, url: str, centre: str, writer: str, sign: Signer, central_key: bytes) -> None:
        self.writer = writer
        self.centre = centre
        self.sign = sign
        self.central_key = central_key
        self._challenge = ""
        self._wire = Wire(url)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._wire.close()

    def exchange(self, message: Message) -> Message:
        """Send ``message`` and return central's.

        Raises:
            SurroundingsError: ``exchange.offline`` (no connection, or it broke off before an
                answer), ``exchange.server-error`` (``status`` 500 and above).
            RefusedError: one of ``REFUSALS``.
            DamageError: ``exchange.garbage``, what answers is not central or was changed on the way.
        """
        return self.post(dumps(message))

    def post(self, body: bytes) -> Message:
        """Send a packed message; see ``exchange``."""
        signature, answer = self._signed_post(body)
        if answer.status == httpx.codes.UNAUTHORIZED and fault_code(answer.body) == _CHALLENGED:
            signature, answer = self._signed_post(body)
        raise_for_fault(answer)
        if not is_signed(self.central_key, answer.signature, answer_bytes(signature, answer.body)):
            raise DamageError("exchange.garbage", status=answer.status)
        return loads(answer.body)

    def _signed_post(self, body: bytes) -> tuple[bytes, Answer]:
        signature = self.sign(request_bytes(EXCHANGE_PATH, self._challenge, body))
        headers = {
            "content-type": "application/octet-stream",
            CENTRE_HEADER: self.centre,
            WRITER_HEADER: self.writer,
            CHALLENGE_HEADER: self._challenge,
            SIGNATURE_HEADER: signature.hex(),
        }
        answer = self._wire.post(EXCHANGE_PATH, body, headers)
        self._challenge = answer.challenge
        return signature, answer


class Wire:
    """Posts bytes to one address and reads an answer of bounded size; knows nothing of messages."""

    def __init__(self, url: str) -> None:
        address = _address(url)
        self._http = httpx.Client(
            base_url=address,
            timeout=httpx.Timeout(SILENCE_SECONDS, connect=CONNECT_SECONDS),
            follow_redirects=False,
            # A proxy set for the machine is no way to a central on the machine itself.
            trust_env=address.host not in _THIS_MACHINE,
        )

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def post(self, path: str, body: bytes, headers: dict[str, str]) -> Answer:
        """Post ``body`` and return the answer, whatever its status.

        Raises:
            SurroundingsError: ``exchange.offline``.
            DamageError: ``exchange.garbage``: the answer broke off, or is larger than any message.
        """
        answering = False
        try:
            with self._http.stream("POST", path, content=body, headers=headers) as response:
                answering = True
                return Answer(
                    response.status_code,
                    response.headers.get(CHALLENGE_HEADER, ""),
                    _unhex(response.headers.get(SIGNATURE_HEADER, "")),
                    _read(response),
                )
        except (httpx.RemoteProtocolError, httpx.DecodingError) as error:
            if answering:
                raise DamageError("exchange.garbage", reason=str(error)) from error
            raise SurroundingsError("exchange.offline", reason=str(error)) from error
        except httpx.HTTPError as error:
            raise SurroundingsError("exchange.offline", reason=str(error)) from error


def raise_for_fault(answer: Answer) -> None:
    """Raise what an answer that is no success means; see ``Client.exchange``."""
    if answer.status == httpx.codes.OK:
        return
    code = fault_code(answer.body)
    if code in REFUSALS:
        raise RefusedError(code)
    if answer.status >= httpx.codes.INTERNAL_SERVER_ERROR:
        raise SurroundingsError("exchange.server-error", status=answer.status)
    raise DamageError("exchange.garbage", status=answer.status)


def fault_code(body: bytes) -> str:
    """Return the code in the body of an answer that is no success, "" when there is none."""
    try:
        return msgspec.json.decode(body, type=Fault).code
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return ""


def _address(url: str) -> httpx.URL:
    """Return central's address.

    Raises:
        SurroundingsError: ``exchange.bad-address``.
    """
    try:
        address = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise SurroundingsError("exchange.bad-address", url=url) from error
    if address.scheme not in {"http", "https"} or not address.host:
        raise SurroundingsError("exchange.bad-address", url=url)
    return address


def _read(response: httpx.Response) -> bytes:
    pieces: list[bytes] = []
    size = 0
    deadline = time.monotonic() + WHOLE_SECONDS
    for piece in response.iter_bytes():
        if time.monotonic() > deadline:
            raise SurroundingsError("exchange.offline", reason="too slow")
        size += len(piece)
        if size > PACKED_LIMIT:
            raise DamageError("exchange.garbage", size=size)
        pieces.append(piece)
    return b"".join(pieces)


def _unhex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""
