"""The schema: the revisions lead to the models, and what a file was is kept beside it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from dost_desk.domain.rows import CaseRow, TicketRow
from dost_desk.errors import DamageError, SurroundingsError
from dost_desk.store import migrating
from dost_desk.store.postgres import PostgresDatabase
from dost_desk.store.sqlcipher import SqlCipherFile
from dost_desk.store.tables import Base
from tests.journals import KEY, JournalFactory, found


def test_the_head_is_the_newest_revision() -> None:
    assert ScriptDirectory.from_config(migrating.config()).get_current_head() == migrating.HEAD


def test_the_revisions_lead_to_the_models_on_sqlite(tmp_path: Path) -> None:
    from sqlcipher3 import dbapi2

    connection = SqlCipherFile(tmp_path / "journal.db", lambda: KEY).open()
    engine = create_engine("sqlite://", module=dbapi2, creator=lambda: connection.raw, poolclass=StaticPool)
    with engine.connect() as opened:
        assert compare_metadata(MigrationContext.configure(opened), Base.metadata) == []
    engine.dispose()


def test_the_revisions_lead_to_the_models_on_postgresql(postgres_url: str) -> None:
    PostgresDatabase(postgres_url).open().close()
    engine = create_engine(postgres_url.replace("postgresql://", "postgresql+psycopg://", 1))
    with engine.connect() as opened:
        assert compare_metadata(MigrationContext.configure(opened), Base.metadata) == []
    engine.dispose()


@pytest.mark.parametrize(("table", "row"), [("ticket", TicketRow), ("case_row", CaseRow)])
def test_the_tables_of_rows_have_the_columns_of_the_rows(
    table: str, row: type[TicketRow] | type[CaseRow]
) -> None:
    assert {c.name for c in Base.metadata.tables[table].columns} == {"centre", *row.__struct_fields__}


def test_every_key_begins_with_the_centre() -> None:
    for table in Base.metadata.tables.values():
        assert next(iter(table.primary_key)).name == "centre"
        assert all(next(iter(index.columns)).name == "centre" for index in table.indexes)


def test_a_copy_of_the_file_is_kept_before_a_migration(
    journals: JournalFactory, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    journal = journals.open("s", "central")
    journal.run(lambda tx: found(tx, "w1"))
    journal.close()
    path = journals.file("s")
    _add_revision(tmp_path / "migrations", monkeypatch)
    again = journals.open("s", "central")
    assert again.run(lambda tx: tx.directory().version) == 4
    again.close()
    kept = path.with_name("s.db.before-0002")
    assert kept.exists()
    old = SqlCipherFile(path, lambda: KEY).open()
    assert old.raw.execute("SELECT count(*) FROM newer").fetchone() == (0,)
    old.close()
    monkeypatch.undo()
    shutil.copy(kept, path)
    assert journals.open("s", "central").run(lambda tx: tx.directory().version) == 4


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    journals: JournalFactory, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    journal = journals.open("s", "central")
    journal.run(lambda tx: found(tx, "w1"))
    journal.close()
    _add_revision(
        tmp_path / "migrations", monkeypatch, then="    op.execute('INSERT INTO nowhere VALUES (1)')\n"
    )
    with pytest.raises(Exception, match=r"store\.failed"):
        SqlCipherFile(journals.file("s"), lambda: KEY).open()
    monkeypatch.undo()
    again = journals.open("s", "central")
    assert again.run(lambda tx: tx.directory().version) == 4


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda copy: copy.symlink_to("/dev/full"), "store.disk-full"),
        (lambda copy: copy.mkdir(), "store.no-access"),
    ],
)
def test_where_the_copy_cannot_be_kept_nothing_is_migrated(
    journals: JournalFactory,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    spoil: Callable[[Path], None],
    code: str,
) -> None:
    path = journals.file("s")
    before = path.read_bytes()
    copy = path.with_name("s.db.before-0002")
    spoil(copy)
    _add_revision(tmp_path / "migrations", monkeypatch)
    with pytest.raises(SurroundingsError) as caught:
        SqlCipherFile(path, lambda: KEY).open()
    assert (caught.value.code, caught.value.values["path"]) == (code, str(copy))
    assert path.read_bytes() == before
    assert not copy.is_file()
    monkeypatch.undo()
    SqlCipherFile(path, lambda: KEY).open().close()


def test_a_file_that_is_no_store_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    connection = SqlCipherFile(path, lambda: KEY).open()
    connection.raw.execute("DROP TABLE alembic_version")
    connection.close()
    with pytest.raises(DamageError, match=r"store\.damaged"):
        SqlCipherFile(path, lambda: KEY).open()


_REVISION = """
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    op.create_table("newer", sa.Column("centre", sa.String(), primary_key=True))
"""


def _add_revision(folder: Path, monkeypatch: pytest.MonkeyPatch, then: str = "") -> None:
    """Let the program be one revision newer."""
    shutil.copytree(migrating.FOLDER, folder)
    (folder / "versions" / "rev_0002.py").write_text(_REVISION + then)
    monkeypatch.setattr(migrating, "FOLDER", folder)
    monkeypatch.setattr(migrating, "HEAD", "0002")
