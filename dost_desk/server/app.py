"""The HTTP face of central: reads requests within bounds, and answers every failure with a code."""

import logging
from collections.abc import Callable

import msgspec
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from dost_desk.errors import DamageError, DostError, InputError, RefusedError, SurroundingsError
from dost_desk.server.admission import AttemptLimit
from dost_desk.server.central import Central, SignedRequest
from dost_desk.sync.client import ENROL_PATH, EXCHANGE_PATH, Fault
from dost_desk.sync.enrolment import EnrolRequest
from dost_desk.sync.message import PACKED_LIMIT
from dost_desk.sync.signature import CENTRE_HEADER, CHALLENGE_HEADER, SIGNATURE_HEADER, WRITER_HEADER

ENROL_LIMIT = 4096
"""Bytes that a request for enrolment may take."""

ENROL_ATTEMPTS = 10
ENROL_WINDOW_SECONDS = 60

_STATUS = {
    "exchange.challenge": 401,
    "exchange.not-enrolled": 401,
    "exchange.bad-signature": 401,
    "exchange.too-large": 413,
    "enrol.expired": 410,
    "enrol.used": 409,
    "enrol.too-many": 429,
    "enrol.bad-request": 400,
}
_CLASS_STATUS: dict[type[DostError], int] = {
    InputError: 400,
    DamageError: 400,
    RefusedError: 403,
    SurroundingsError: 503,
}
_log = logging.getLogger(__name__)

_FAULT: dict[str, object] = {
    "description": "A code that says what is wrong",
    "content": {
        "application/json": {"schema": {"type": "object", "properties": {"code": {"type": "string"}}}}
    },
}
_FAULTS: dict[int | str, dict[str, object]] = dict.fromkeys((400, 401, 403, 413, 500, 503), _FAULT)
_BINARY = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
_HEADERS = [
    {"name": name, "in": "header", "required": True, "schema": {"type": "string"}}
    for name in (CENTRE_HEADER, WRITER_HEADER, CHALLENGE_HEADER, SIGNATURE_HEADER)
]
_ENROL_BODY = {
    "type": "object",
    "required": ["code", "key", "mode"],
    "properties": {name: {"type": "string"} for name in ("code", "key", "mode", "name")},
}


def create_app(central: Central, clock: Callable[[], int]) -> FastAPI:
    """Return the application that serves ``central``. ``clock`` gives microseconds since 1970."""
    app = FastAPI(title="dost_desk central", version="1", docs_url=None, redoc_url=None)
    attempts = AttemptLimit(ENROL_ATTEMPTS, ENROL_WINDOW_SECONDS, clock)

    @app.post(
        EXCHANGE_PATH,
        response_class=Response,
        responses={200: {"content": _BINARY, "description": "Central's half of the exchange"}, **_FAULTS},
        openapi_extra={"parameters": _HEADERS, "requestBody": {"required": True, "content": _BINARY}},
    )
    async def exchange(request: Request) -> Response:
        """Take a station's message and answer with central's; both are packed messages."""
        signed = SignedRequest(
            centre=request.headers.get(CENTRE_HEADER, ""),
            writer=request.headers.get(WRITER_HEADER, ""),
            challenge=request.headers.get(CHALLENGE_HEADER, ""),
            signature=_unhex(request.headers.get(SIGNATURE_HEADER, "")),
            body=await _read(request, PACKED_LIMIT),
        )
        challenge = central.challenge(signed.centre, signed.writer)
        try:
            body, signature = await run_in_threadpool(central.exchange, signed)
        except DostError as error:
            return _fault(error, {CHALLENGE_HEADER: challenge})
        headers = {CHALLENGE_HEADER: challenge, SIGNATURE_HEADER: signature.hex()}
        return Response(body, media_type="application/octet-stream", headers=headers)

    @app.post(
        ENROL_PATH,
        response_class=Response,
        responses=_FAULTS | {429: _FAULT},
        openapi_extra={"requestBody": {"content": {"application/json": {"schema": _ENROL_BODY}}}},
    )
    async def enrol(request: Request) -> Response:
        """Give a device a place in a centre for a one-time code."""
        attempts.take(request.client.host if request.client else "")
        raw = await _read(request, ENROL_LIMIT)
        try:
            asked = msgspec.json.decode(raw, type=EnrolRequest)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise RefusedError("enrol.bad-request", reason=str(error)) from error
        return _json(200, await run_in_threadpool(central.enrol, asked))

    @app.get("/healthz", response_class=Response, responses={503: _FAULT})
    async def healthz() -> Response:
        """Tell that the database answers, the program's version, and how much is sealed."""
        return _json(200, await run_in_threadpool(central.health))

    _answer_failures(app)
    return app


def _answer_failures(app: FastAPI) -> None:
    """Let no failure leave as anything but a code."""

    async def expected(_: Request, error: Exception) -> Response:
        assert isinstance(error, DostError)
        return _fault(error, {})

    async def http(_: Request, error: Exception) -> Response:
        return _json(error.status_code if isinstance(error, HTTPException) else 400, Fault("http.refused"))

    async def unexpected(request: Request, error: Exception) -> Response:
        _log.error("request to %s failed", request.url.path, exc_info=error)
        return _json(500, Fault("server.failed"))

    app.add_exception_handler(DostError, expected)
    app.add_exception_handler(HTTPException, http)
    app.add_exception_handler(RequestValidationError, http)
    app.add_exception_handler(Exception, unexpected)


def _fault(error: DostError, headers: dict[str, str]) -> Response:
    by_class = next((status for kind, status in _CLASS_STATUS.items() if isinstance(error, kind)), 500)
    # Central's own store failed, whatever the class: not the station's fault, and worth another try.
    status = 503 if error.code.startswith("store.") else _STATUS.get(error.code, by_class)
    _log.info("request refused: %s (%d)", error.code, status)
    return _json(status, Fault(error.code), headers)


def _json(status: int, content: object, headers: dict[str, str] | None = None) -> Response:
    return Response(msgspec.json.encode(content), status, headers, media_type="application/json")


async def _read(request: Request, limit: int) -> bytes:
    """Return the request's body, and stop reading as soon as it is too large."""
    pieces: list[bytes] = []
    size = 0
    async for piece in request.stream():
        size += len(piece)
        if size > limit:
            raise RefusedError("exchange.too-large")
        pieces.append(piece)
    return b"".join(pieces)


def _unhex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""
