"""Fixtures of the desk's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dost_desk.forms.catalogue import Catalogue
from tests.journals import FakeClock, JournalFactory
from tests.ui.desk.desk_world import DeskWorld


@pytest.fixture
def world(
    journals: JournalFactory, catalogue: Catalogue, clock: FakeClock, tmp_path: Path, qtbot: QtBot
) -> Iterator[DeskWorld]:
    """A desk with nobody signed in."""
    made = DeskWorld(journals, catalogue, clock, tmp_path / "papers", qtbot)
    yield made
    made.close()
