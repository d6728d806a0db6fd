"""The encrypted SQLite file of a station, a hub, or a trial central."""

import json
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dost_desk.errors import DamageError, DostError, SurroundingsError
from dost_desk.store.connection import Row, values_of
from dost_desk.store.faults import of_sqlite
from dost_desk.store.pages import key_fits, salt_of

if TYPE_CHECKING:
    from dost_desk.store.statements import Statement, Statements

KEY_BYTES = 32
_CACHE_KIB = 16 * 1024  # A page in the cache need not be decrypted again.
_LOCK_WAIT = 2.0  # Seconds: a station that restarts finds its former self still closing.


class SqlCipherFile:
    """A journal in one SQLCipher file.

    ``key`` is asked for when the file is opened, in the store thread: reading it from the system's
    keyring takes a while.
    """

    def __init__(self, path: Path, key: Callable[[], bytes]) -> None:
        self.path = path
        self._key = key

    def open(self) -> "SqlCipherConnection":
        """Open the file for this process alone, migrated to the newest schema."""
        from dost_desk.store.migrating import create, migrate

        key = self._key()
        if len(key) != KEY_BYTES:
            raise DamageError("key.damaged", size=len(key))
        if self._is_new():
            self._create(key, create)
        connection = self._connect(self.path, key)
        try:
            migrate(connection, self.path)
        except BaseException:
            connection.close()
            raise
        return connection

    def _is_new(self) -> bool:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if not all(map(_may_write, (self.path.parent, self.path))):
                raise SurroundingsError("store.read-only", path=str(self.path))
            if not self.path.exists():
                return True
            size = self.path.stat().st_size
        except OSError as error:
            raise SurroundingsError("store.no-access", path=str(self.path), detail=str(error)) from error
        if not self.path.is_file():
            raise SurroundingsError("store.no-access", path=str(self.path), detail="not a file")
        if not size:
            # SQLite would begin an empty store here, and hide that everything was lost.
            raise DamageError("store.damaged", path=str(self.path), detail="empty file")
        return False

    def _create(self, key: bytes, fill: Callable[["SqlCipherConnection"], None]) -> None:
        """Make the store under another name first, so that no half-made store is ever found."""
        made = self.path.with_name(self.path.name + ".new")
        try:
            made.unlink(missing_ok=True)
            connection = self._connect(made, key)
            try:
                fill(connection)
            finally:
                connection.close()
            made.replace(self.path)
        except OSError as error:
            raise SurroundingsError("store.no-access", path=str(self.path), detail=str(error)) from error

    def _connect(self, path: Path, key: bytes) -> "SqlCipherConnection":
        from sqlcipher3 import dbapi2

        try:
            raw = dbapi2.connect(
                str(path),
                isolation_level=None,
                timeout=_LOCK_WAIT,
                check_same_thread=False,
            )
        except dbapi2.Error as error:
            raise of_sqlite(error) from error
        try:
            _unlock(raw, key)
        except dbapi2.Error as error:
            raw.close()
            raise self._what_failed(of_sqlite(error), key) from error
        return SqlCipherConnection(raw)

    def _what_failed(self, error: DostError, key: bytes) -> DostError:
        """Tell a wrong key from a damaged first page: SQLCipher says the same of both."""
        if error.code == "store.damaged" and not key_fits(self.path, key):
            return SurroundingsError("store.wrong-key", path=str(self.path))
        error.values["path"] = str(self.path)
        return error


def _may_write(path: Path) -> bool:
    """Whether what is at ``path``, if anything, may be written; SQLite would open it all the same."""
    effective = os.access in os.supports_effective_ids
    return not path.exists() or os.access(path, os.W_OK, effective_ids=effective)


def _unlock(raw: Any, key: bytes) -> None:
    raw.execute("PRAGMA cipher_log_level = NONE")
    raw.execute(f"PRAGMA key = \"x'{(key + salt_of(key)).hex()}'\"")
    # HMAC-SHA256 instead of SHA-512 halves cold reads; it must be said on every open.
    raw.execute("PRAGMA cipher_hmac_algorithm = HMAC_SHA256")
    # One process per file; it also keeps the WAL's index in memory instead of a shared file.
    raw.execute("PRAGMA locking_mode = EXCLUSIVE")
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("PRAGMA foreign_keys = ON")
    raw.execute("PRAGMA temp_store = MEMORY")
    raw.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("COMMIT")


class SqlCipherConnection:
    """An open SQLCipher file; used by one thread at a time."""

    def __init__(self, raw: Any) -> None:
        from sqlcipher3 import dbapi2

        self.raw = raw
        self._error: type[Exception] = dbapi2.Error
        self._statements: Statements | None = None

    @property
    def statements(self) -> "Statements":
        """The statements for SQLite, compiled on first use."""
        if self._statements is None:
            from dost_desk.store.statements import SQLITE, Statements

            self._statements = Statements(SQLITE)
        return self._statements

    @property
    def shared(self) -> bool:
        """The file is locked for this process."""
        return False

    def begin(self) -> None:
        """Begin with the write lock taken, so that nothing read can change before it is written."""
        self._execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Write the log and wait until the disk has it."""
        self._execute("COMMIT")

    def rollback(self) -> None:
        """Give the transaction up."""
        with suppress(self._error):
            if self.raw.in_transaction:
                self.raw.execute("ROLLBACK")

    def rows(self, statement: "Statement", **values: Any) -> list[Row]:
        """Run a statement and return its rows."""
        try:
            found: list[Row] = self.raw.execute(statement.sql, values_of(statement, values)).fetchall()
        except self._error as error:
            raise of_sqlite(error) from error
        return found

    def run(self, statement: "Statement", **values: Any) -> None:
        """Run a statement that returns nothing."""
        try:
            self.raw.execute(statement.sql, values_of(statement, values))
        except self._error as error:
            raise of_sqlite(error) from error

    def run_many(self, statement: "Statement", rows: Iterable[Row]) -> None:
        """Run a prepared statement for each row."""
        try:
            self.raw.executemany(statement.sql, rows)
        except self._error as error:
            raise of_sqlite(error) from error

    def add_events(self, rows: Sequence[Row]) -> None:
        """Insert events with one prepared statement."""
        self.run_many(self.statements.add_event, rows)

    def array(self, values: Iterable[Any]) -> str:
        """Return a JSON array; bytes as hexadecimal, which the statements turn back."""
        return json.dumps([value.hex() if isinstance(value, bytes) else value for value in values])

    def close(self) -> None:
        """Close the file and with it the lock."""
        with suppress(self._error):
            self.raw.close()

    def _execute(self, sql: str) -> None:
        try:
            self.raw.execute(sql)
        except self._error as error:
            raise of_sqlite(error) from error
