"""Runs central's HTTP server in this process until it is told to stop."""

import gc
import socket
import sys
import threading
from collections.abc import Callable

import uvicorn
from fastapi import FastAPI

from dost_desk.errors import SurroundingsError

_DRAIN_SECONDS = 10


class Server(uvicorn.Server):
    """uvicorn that tells its address once it listens. ``port`` 0 takes any free one."""

    def __init__(self, app: FastAPI, host: str, port: int, on_ready: Callable[[str], None]) -> None:
        config = uvicorn.Config(
            app,
            host=host,
            port=port,
            access_log=False,
            log_config=None,
            server_header=False,
            timeout_graceful_shutdown=_DRAIN_SECONDS,
        )
        super().__init__(config)
        self._listening = _listen(host, port)
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and tell the address."""
        await super().startup(sockets)
        if self.started:
            host, port = self._listening.getsockname()[:2]
            self._on_ready(f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}")

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve until a signal, or until ``should_exit`` is set from another thread."""
        super().run(sockets or [self._listening])


def serve(
    app: FastAPI,
    host: str,
    port: int,
    on_ready: Callable[[str], None],
    *,
    until_input_ends: bool = False,
) -> None:
    """Serve ``app`` until SIGINT or SIGTERM; requests under way are answered first.

    ``on_ready`` is given the address (``http://127.0.0.1:43211``) once it listens. With
    ``until_input_ends`` it also stops when standard input closes, so that a server started by a
    program ends with it, however that ends.

    Raises:
        SurroundingsError: ``server.no-address`` when the address can't be listened on.
    """
    server = Server(app, host, port, on_ready)
    if until_input_ends:
        threading.Thread(target=_stop_at_end_of_input, args=(server,), daemon=True).start()
    # What was imported lives as long as the process: the collector need not look at it again and again.
    gc.collect()
    gc.freeze()
    server.run()


def _stop_at_end_of_input(server: Server) -> None:
    # A windowed build has no standard input at all, which ends at once.
    if sys.stdin is not None:
        while sys.stdin.buffer.read(1):
            pass
    server.should_exit = True


def _listen(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listening = socket.create_server((host, port), family=family, backlog=1024)
    except OSError as error:
        raise SurroundingsError("server.no-address", host=host, port=port, reason=str(error)) from error
    # An answer's head and body leave in two pieces: the second must not wait for the first's receipt (40 ms).
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listening.setblocking(False)
    return listening
