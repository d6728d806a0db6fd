"""Migrations: the schema's revisions, applied by Alembic, with a copy of the file kept before each."""

import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dost_desk.errors import DamageError, SurroundingsError
from dost_desk.store.faults import NO_ROOM, of_postgres, of_sqlite

if TYPE_CHECKING:
    from alembic.config import Config

    from dost_desk.store.postgres import PostgresConnection
    from dost_desk.store.sqlcipher import SqlCipherConnection

HEAD = "0001"
"""The newest revision; a test holds it equal to Alembic's own. With it a store that is up to date
opens without importing Alembic."""

FOLDER = Path(__file__).parent / "migrations"
_IS_STORE = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
_REVISION = "SELECT version_num FROM alembic_version"


def create(connection: "SqlCipherConnection") -> None:
    """Make the schema in a new file."""
    _upgrade_file(connection)


def migrate(connection: "SqlCipherConnection", path: Path) -> None:
    """Bring a file to the newest schema; what it was is kept beside it as ``*.before-<revision>``.

    Raises:
        DamageError: ``store.newer`` when a later version of the program made it, ``store.damaged``
            when it is no store.
        SurroundingsError: ``store.disk-full``, ``store.no-access`` when the copy can't be written; the
            store is then what it was.
    """
    try:
        named = connection.raw.execute(_IS_STORE).fetchone()
        found = connection.raw.execute(_REVISION).fetchone() if named else None
    except Exception as error:
        raise of_sqlite(error) from error
    if not found:
        raise DamageError("store.damaged", path=str(path), detail="no revision")
    revision = found[0]
    if revision == HEAD:
        return
    _check_known(revision)
    _keep_copy(connection, path)
    _upgrade_file(connection)


def migrate_server(connection: "PostgresConnection") -> None:
    """Bring a PostgreSQL database to the newest schema; its copies are its administrator's."""
    import psycopg

    try:
        named = connection.raw.execute("SELECT to_regclass('alembic_version')::text").fetchone()
        found = connection.raw.execute(_REVISION.encode()).fetchone() if named and named[0] else None
    except psycopg.Error as error:
        raise of_postgres(error) from error
    revision = found[0] if found else ""
    if revision == HEAD:
        return
    if revision:
        _check_known(revision)
    _upgrade_server(connection)


def config() -> "Config":
    """Return Alembic's configuration, made by the program: there is no ini file."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    made.set_main_option("path_separator", "os")
    return made


def _check_known(revision: str) -> None:
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    try:
        ScriptDirectory.from_config(config()).get_revision(revision)
    except CommandError as error:
        raise DamageError("store.newer", revision=revision) from error


def _keep_copy(connection: "SqlCipherConnection", path: Path) -> None:
    copy = path.with_name(f"{path.name}.before-{HEAD}")
    try:
        connection.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        shutil.copyfile(path, copy)
        shutil.copymode(path, copy)
    except OSError as error:
        with suppress(OSError):
            copy.unlink(missing_ok=True)  # half a copy is none, and takes room on a full disk
        code = "store.disk-full" if error.errno in NO_ROOM else "store.no-access"
        raise SurroundingsError(code, path=str(copy), detail=str(error)) from error
    except Exception as error:
        raise of_sqlite(error) from error


def _upgrade_file(connection: "SqlCipherConnection") -> None:
    from sqlalchemy import create_engine
    from sqlalchemy.exc import DBAPIError
    from sqlalchemy.pool import StaticPool
    from sqlcipher3 import dbapi2

    engine = create_engine(
        "sqlite://", module=dbapi2, creator=lambda: _Kept(connection.raw), poolclass=StaticPool
    )
    connection.begin()
    try:
        with engine.connect() as opened:
            _upgrade(opened)
        connection.commit()
    except DBAPIError as error:
        connection.rollback()
        raise of_sqlite(error.orig or error) from error


def _upgrade_server(connection: "PostgresConnection") -> None:
    import psycopg
    from sqlalchemy import create_engine
    from sqlalchemy.exc import DBAPIError
    from sqlalchemy.pool import NullPool

    # A connection of its own: SQLAlchemy sets up type adapters that the hot path does without.
    dsn = connection.raw.info.dsn
    password = connection.raw.info.password
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: psycopg.connect(dsn, password=password or None),
        poolclass=NullPool,
    )
    try:
        with engine.begin() as opened:
            # Two central processes may start at once on an empty database.
            opened.exec_driver_sql("SELECT pg_advisory_xact_lock(7367001)")
            _upgrade(opened)
    except DBAPIError as error:
        raise of_postgres(error.orig) from error
    finally:
        engine.dispose()


def _upgrade(opened: Any) -> None:
    from alembic import command

    made = config()
    made.attributes["connection"] = opened
    command.upgrade(made, "head")


class _Kept:
    """A DBAPI connection that SQLAlchemy may use but not close or end the transaction of."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)

    def close(self) -> None:
        """Leave the connection open: its owner closes it."""

    def commit(self) -> None:
        """Leave the transaction open: its owner commits."""

    def rollback(self) -> None:
        """Leave the transaction open: its owner rolls back."""
