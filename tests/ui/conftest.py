"""Fixtures of all window tests: the themed application, a journal with a centre, jobs on it."""

import uuid
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from dost_desk.bootstrap import load_calendar
from dost_desk.domain.directory import CENTRAL
from dost_desk.domain.kinds import Mode
from dost_desk.forms.catalogue import Catalogue
from dost_desk.services.station import Station
from dost_desk.store.journal import Journal
from dost_desk.ui.i18n import Language, Translator
from dost_desk.ui.jobs import Jobs
from dost_desk.ui.theme import Theme, apply, fonts
from tests.journals import CENTRE, JournalFactory, found


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light theme, and without any afterwards."""
    apply(qapp, Theme(families=fonts.load()))
    yield qapp
    qapp.setStyleSheet("")


@pytest.fixture
def translator(qapp: QApplication) -> Iterator[Translator]:
    """The application's language; English again afterwards."""
    made = Translator(qapp)
    yield made
    made.switch(Language.EN)


@pytest.fixture
def journal(journals: JournalFactory) -> Journal:
    """The journal of a station of the fictional centre; central wrote its directory."""
    central = journals.open("station", CENTRAL)
    central.run(lambda tx: found(tx, "station"))
    central.close()
    return journals.open("station", "station")


@pytest.fixture
def station(catalogue: Catalogue) -> Station:
    """A station with desk 7."""
    return Station(CENTRE, 1, Mode.STANDALONE, "7", catalogue, load_calendar(), lambda: uuid.uuid4().hex)


@pytest.fixture
def jobs(qapp: QApplication, journal: Journal) -> Iterator[Jobs]:
    """Jobs on that journal."""
    made = Jobs(journal)
    yield made
    made.close()
