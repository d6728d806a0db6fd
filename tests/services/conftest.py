from collections.abc import Callable
from typing import Any

import pytest

from dost_desk.errors import DostError
from dost_desk.forms.catalogue import Catalogue
from dost_desk.store.transaction import Transaction
from tests.journals import FakeClock, JournalFactory
from tests.services.place import Place

Refused = Callable[[Callable[[Transaction], Any]], DostError]


@pytest.fixture
def place(journals: JournalFactory, catalogue: Catalogue, clock: FakeClock) -> Place:
    return Place(journals, catalogue, clock)


@pytest.fixture
def refused(place: Place) -> Refused:
    """Run a use case that must fail; return its error, and see that nothing was written."""

    def run(work: Callable[[Transaction], Any]) -> DostError:
        before = place.events()
        with pytest.raises(DostError) as caught:
            place.run(work)
        assert place.events() == before
        return caught.value

    return run
