"""The other side of a bare pipeline: takes zstd batches of rows over HTTP and upserts them, no more.

Run as ``python bare_central.py sqlite:PATH`` or ``python bare_central.py postgresql://…``; prints
its address. It is the limit that the exchange is measured against: same HTTP server, same
databases with the same guarantees, but nothing checked, chained, signed, sealed or folded.
"""

import asyncio
import sys
from collections.abc import Callable

import msgspec
import psycopg
import zstandard
from fastapi import FastAPI, Request, Response
from sqlcipher3 import dbapi2
from starlette.concurrency import run_in_threadpool

from dost_desk.server.run import serve

Rows = list[tuple[bytes, str, int, bytes]]

_TABLE = "CREATE TABLE carried (id {bytes} PRIMARY KEY, subject TEXT, at BIGINT, body {bytes})"
_UPSERT = (
    "INSERT INTO carried VALUES ({p}, {p}, {p}, {p}) "
    "ON CONFLICT (id) DO UPDATE SET subject = excluded.subject, at = excluded.at, body = excluded.body"
)


def into_sqlite(path: str) -> Callable[[Rows], None]:
    """Return what upserts rows into a new SQLCipher file, one durable transaction each call."""
    connection = dbapi2.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA key = \"x'{'00' * 48}'\"")
    for pragma in ("cipher_hmac_algorithm = HMAC_SHA256", "journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(_TABLE.format(bytes="BLOB"))
    statement = _UPSERT.format(p="?")

    def upsert(rows: Rows) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(statement, rows)
        connection.execute("COMMIT")

    return upsert


def into_postgres(url: str) -> Callable[[Rows], None]:
    """Return what upserts rows into a new PostgreSQL table, one transaction each call."""
    connection = psycopg.connect(url)
    connection.execute("DROP TABLE IF EXISTS carried")
    connection.execute(_TABLE.format(bytes="BYTEA").encode())
    connection.commit()
    statement = _UPSERT.format(p="%b").encode()

    def upsert(rows: Rows) -> None:
        with connection.transaction(), connection.cursor() as cursor:
            cursor.executemany(statement, rows)

    return upsert


def create_app(upsert: Callable[[Rows], None]) -> FastAPI:
    """Return the application with its one path."""
    app = FastAPI()
    turn = asyncio.Lock()
    decode = msgspec.msgpack.Decoder(Rows).decode

    @app.post("/carry")
    async def carry(request: Request) -> Response:
        rows = decode(zstandard.decompress(await request.body()))
        async with turn:
            await run_in_threadpool(upsert, rows)
        return Response()

    return app


def main() -> None:
    """Serve until standard input closes."""
    kind, _, rest = sys.argv[1].partition(":")
    upsert = into_sqlite(rest) if kind == "sqlite" else into_postgres(sys.argv[1])
    serve(create_app(upsert), "127.0.0.1", 0, say, until_input_ends=True)


def say(line: str) -> None:
    """Write a line to whoever started the server."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
