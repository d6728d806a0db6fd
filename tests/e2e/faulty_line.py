"""A line to central that can be made to fail: it carries connections on loopback, or does worse."""

import socket
import threading
from contextlib import suppress
from enum import Enum
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

_PIECE = 65536


class Fault(Enum):
    """What the line does to one request."""

    REFUSED = "breaks off before the answer"
    ERROR = "answers 500"
    GARBAGE = "answers something that is no message"
    CUT = "carries the request, and breaks off within the answer"
    HANGS = "is silent until it recovers, then carries the request"


class FaultyLine:
    """Listens on ``url`` and carries requests to the central at ``address``; ``done`` are its faults."""

    def __init__(self, address: str) -> None:
        whole = urlsplit(address)
        assert whole.hostname is not None
        assert whole.port is not None
        self._central = (whole.hostname, whole.port)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._to_do: list[Fault] = []
        self._recovered = threading.Event()
        self.done: list[Fault] = []
        self.hanging = threading.Event()
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.recover()
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def fail_by(self, *faults: Fault) -> None:
        """Do this to the next requests, one each."""
        self._to_do.extend(faults)

    def recover(self) -> None:
        """Carry what hangs."""
        self._recovered.set()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                station, _ = self._listening.accept()
                threading.Thread(target=self._serve, args=(station,), daemon=True).start()

    def _serve(self, station: socket.socket) -> None:
        with station, suppress(OSError):
            while (first := station.recv(_PIECE)) and self._answer(station, _whole(station, first)):
                pass

    def _answer(self, station: socket.socket, request: bytes) -> bool:
        """Answer one request; return whether the connection may carry another."""
        fault = self._to_do.pop(0) if self._to_do else None
        if fault is not None:
            self.done.append(fault)
        if fault is Fault.REFUSED:
            return False
        if fault in _SAID:
            station.sendall(_SAID[fault])
            return True
        if fault is Fault.HANGS:
            self.hanging.set()
            self._recovered.wait()
        with socket.create_connection(self._central) as central:
            central.sendall(request)
            answer = _whole(central, central.recv(_PIECE))
        station.sendall(answer[: len(answer) // 2] if fault is Fault.CUT else answer)
        return fault is not Fault.CUT


def _http(status: int, body: bytes) -> bytes:
    return f"HTTP/1.1 {status} Said\r\ncontent-length: {len(body)}\r\n\r\n".encode() + body


_SAID = {
    Fault.ERROR: _http(500, b"Internal Server Error"),
    Fault.GARBAGE: _http(200, b"<html>Please sign in to this network</html>"),
}


def _whole(source: socket.socket, first: bytes) -> bytes:
    """Read a message of HTTP/1.1 to the end that its length tells."""
    raw = first
    while b"\r\n\r\n" not in raw:
        raw += source.recv(_PIECE)
    head, _, body = raw.partition(b"\r\n\r\n")
    lines = (line.lower().split(b":") for line in head.split(b"\r\n"))
    length = next((int(line[1]) for line in lines if line[0] == b"content-length"), 0)
    while len(body) < length:
        piece = source.recv(_PIECE)
        if not piece:
            break
        body += piece
    return head + b"\r\n\r\n" + body
