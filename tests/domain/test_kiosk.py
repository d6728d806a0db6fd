import pytest

from dost_desk.domain import bodies as b
from dost_desk.domain.folding import Folder
from dost_desk.domain.kiosk import Kiosk
from tests.domain.story import NOON, Story


@pytest.fixture
def kiosk(rules: Folder) -> Story:
    return Story(rules, "kiosk/kiosk")


def told(story: Story) -> Kiosk:
    assert isinstance(story.state, Kiosk)
    return story.state


def test_nobody_calls_at_first(kiosk: Story) -> None:
    assert (told(kiosk).wanted_since, told(kiosk).answered_by) == (0, "")


def test_a_visitor_calls_and_a_volunteer_comes(kiosk: Story) -> None:
    kiosk.must(b.VolunteerWanted(language="ru"), staff="", writer="kiosk")
    assert (told(kiosk).wanted_since, told(kiosk).language) == (NOON + 1, "ru")

    kiosk.must(b.VolunteerCame(), staff="vol", writer="helper")
    assert (told(kiosk).wanted_since, told(kiosk).answered_by) == (0, "vol")


def test_a_second_call_is_the_same_call(kiosk: Story) -> None:
    for language in ("ru", "az"):
        kiosk.must(b.VolunteerWanted(language=language), staff="", writer="kiosk")

    assert (told(kiosk).wanted_since, told(kiosk).language) == (NOON + 1, "az")


def test_what_is_not_about_the_kiosk_leaves_it(kiosk: Story) -> None:
    kiosk.must(b.TicketLinked(case="c1"))

    assert told(kiosk).wanted_since == 0
