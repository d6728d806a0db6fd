"""PostgreSQL, the store of central."""

from collections.abc import Iterable, Sequence
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, Any

from dost_desk.store.connection import Row, values_of
from dost_desk.store.faults import of_postgres

if TYPE_CHECKING:
    import psycopg

    from dost_desk.store.statements import Statement, Statements

_CONNECT_SECONDS = 10
_EVENT_TYPES = (
    *("text", "bytea", "text", "int4", "int8", "int8", "text", "text", "text", "int8"),
    *("bytea", "bytea", "bytea"),
)
"""PostgreSQL's types of the columns of ``event``, in their order."""


class PostgresDatabase:
    """A journal in PostgreSQL, by URL (``postgresql://user@host/name``)."""

    def __init__(self, url: str) -> None:
        self._url = url.replace("postgresql+psycopg://", "postgresql://", 1)

    def open(self) -> "PostgresConnection":
        """Connect, and migrate the schema to the newest."""
        from dost_desk.store.migrating import migrate_server

        connection = PostgresConnection(self._url)
        try:
            migrate_server(connection)
        except BaseException:
            connection.close()
            raise
        return connection


class PostgresConnection:
    """A connection to PostgreSQL; it connects again at ``begin`` when it was lost."""

    def __init__(self, url: str) -> None:
        import psycopg

        self._error: type[Exception] = psycopg.Error
        self._url = url
        self._statements: Statements | None = None
        self.raw = self._connect()
        self._cursor = self.raw.cursor(binary=True)
        self._copying = ExitStack()

    @property
    def statements(self) -> "Statements":
        """The statements for PostgreSQL, compiled on first use."""
        if self._statements is None:
            from dost_desk.store.statements import POSTGRESQL, Statements

            self._statements = Statements(POSTGRESQL)
        return self._statements

    @property
    def shared(self) -> bool:
        """Several central processes may share a server."""
        return True

    def begin(self) -> None:
        """Begin a transaction; rows are locked by the statements that ask for it."""
        if self.raw.closed:
            self.raw = self._connect()
            self._cursor = self.raw.cursor(binary=True)
        self._execute("BEGIN")

    def commit(self) -> None:
        """Commit; the server has it on disk when this returns."""
        self._execute("COMMIT")

    def rollback(self) -> None:
        """Give the transaction up."""
        with suppress(self._error):
            self._copying.close()
        with suppress(self._error):
            self.raw.execute("ROLLBACK")

    def rows(self, statement: "Statement", **values: Any) -> list[Row]:
        """Run a statement and return its rows."""
        try:
            self._copying.close()
            return self._cursor.execute(statement.sql.encode(), values_of(statement, values)).fetchall()
        except self._error as error:
            raise of_postgres(error) from error

    def run(self, statement: "Statement", **values: Any) -> None:
        """Run a statement that returns nothing."""
        try:
            self._copying.close()
            self._cursor.execute(statement.sql.encode(), values_of(statement, values))
        except self._error as error:
            raise of_postgres(error) from error

    def run_many(self, statement: "Statement", rows: Iterable[Row]) -> None:
        """Run a statement for each row, in one round trip."""
        try:
            self._copying.close()
            self._cursor.executemany(statement.sql.encode(), rows)
        except self._error as error:
            raise of_postgres(error) from error

    def add_events(self, rows: Sequence[Row]) -> None:
        """Copy events in, in PostgreSQL's binary format.

        The server stores them while the caller goes on; the next statement waits until it has, and
        raises what went wrong.
        """
        if len(rows) == 1:
            self.run_many(self.statements.add_event, rows)
            return
        try:
            self._copying.close()
            with ExitStack() as stack:
                copy = stack.enter_context(self._cursor.copy("COPY event FROM STDIN (FORMAT BINARY)"))
                copy.set_types(_EVENT_TYPES)
                for row in rows:
                    copy.write_row(row)
                self._copying = stack.pop_all()
        except self._error as error:
            raise of_postgres(error) from error

    def array(self, values: Iterable[Any]) -> list[Any]:
        """Return a list, which psycopg sends as an array."""
        return list(values)

    def close(self) -> None:
        """Close the connection."""
        with suppress(self._error):
            self.raw.close()

    def _connect(self) -> "psycopg.Connection[Row]":
        import psycopg
        from psycopg.types.string import BytesBinaryDumper

        try:
            connection = psycopg.connect(self._url, autocommit=True, connect_timeout=_CONNECT_SECONDS)
        except psycopg.Error as error:
            raise of_postgres(error) from error
        # For bytea COPY would take DB-API's Binary, which is slow Python: what is registered last counts.
        connection.adapters.register_dumper(bytes, BytesBinaryDumper)
        return connection

    def _execute(self, sql: str) -> None:
        try:
            self._copying.close()
            self.raw.execute(sql.encode())
        except self._error as error:
            raise of_postgres(error) from error
