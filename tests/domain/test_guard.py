import pytest

from dost_desk.domain import bodies as b
from dost_desk.domain.folding import Folder
from dost_desk.forms.service import Service
from tests.domain.story import SERVICE, Story, accepted, complete, registration, ticket_issued

OFFER = b.HelpOffered(label="S001", consent="razıyam", service=SERVICE, form="1")


def as_volunteer(story: Story, body: b.Body, staff: str = "vol", writer: str = "helper") -> str:
    return story.write(body, staff=staff, writer=writer, scope="form")


def take(story: Story) -> None:
    story.must(OFFER)
    assert as_volunteer(story, b.HelpTaken()) == ""


def test_a_volunteer_fills_the_open_questions(story: Story, service: Service) -> None:
    take(story)
    for question in service.form.questions:
        body = b.ValueWritten(path=f"form/{question.key}", value="x")
        expected = "" if question.volunteer == "edit" else "authority.hidden-field"
        assert as_volunteer(story, body) == expected


@pytest.mark.parametrize(
    "path",
    [
        "people/recipient/name",
        "relatives/r1/able",
        "documents/1/original",
        "requirements/1",
        "registry/recipient.disabled",
        "reply/channel",
        "form/unheard-of",
        "form/",
        "form",
        "",
    ],
)
def test_a_volunteer_writes_nothing_else_though_the_scope_says_form(path: str, story: Story) -> None:
    take(story)

    assert as_volunteer(story, b.ValueWritten(path=path, value="x")) == "authority.hidden-field"


def test_a_volunteer_can_not_pass_a_value_off_as_a_registry_s(story: Story) -> None:
    take(story)
    body = b.ValueWritten(path="form/phone", value="x", source="registry:MEİS")

    assert as_volunteer(story, body) == "authority.hidden-field"


@pytest.mark.parametrize("body", [b.RowAdded(table="people", row="p"), b.RowRemoved(table="people", row="p")])
def test_a_volunteer_adds_and_removes_nobody(body: b.Body, story: Story) -> None:
    take(story)

    assert as_volunteer(story, body) == "authority.hidden-field"


def test_a_volunteer_at_a_standalone_station_has_no_more_rights(story: Story) -> None:
    take(story)
    hidden = b.ValueWritten(path="form/agent_note", value="x")

    assert as_volunteer(story, hidden, writer="all") == "authority.hidden-field"
    assert as_volunteer(story, accepted(), writer="all") == "authority.scope"
    assert story.write(accepted(), staff="vol", writer="all") == "authority.role"


def test_an_agent_fills_every_question(story: Story, service: Service) -> None:
    for question in service.form.questions:
        assert story.write(b.ValueWritten(path=f"form/{question.key}", value="x")) == ""


def test_help_is_taken_once(story: Story) -> None:
    assert as_volunteer(story, b.HelpTaken()) == "help.not-offered"
    take(story)

    assert as_volunteer(story, b.HelpTaken(), staff="vol2") == "help.not-offered"
    assert story.case.helper == "vol"
    assert [refused.code for refused in story.state.refused] == ["help.not-offered"] * 2


def test_only_who_took_it_hands_it_back(story: Story) -> None:
    take(story)

    assert as_volunteer(story, b.HelpReturned(read_back=True), staff="vol2") == "help.not-yours"
    assert as_volunteer(story, b.HelpReturned(read_back=True)) == ""
    assert as_volunteer(story, b.HelpReturned(read_back=False)) == "help.not-yours"
    assert story.case.read_back


@pytest.mark.parametrize("taken", [False, True])
def test_the_desk_may_take_it_back(story: Story, *, taken: bool) -> None:
    story.must(OFFER)
    if taken:
        assert as_volunteer(story, b.HelpTaken()) == ""

    assert story.write(b.HelpReturned(read_back=False)) == ""
    assert as_volunteer(story, b.HelpReturned(read_back=True)) == "help.not-yours"


def test_what_was_never_offered_is_not_handed_back(story: Story) -> None:
    assert story.write(b.HelpReturned(read_back=False)) == "help.not-yours"


def test_a_whole_case_is_accepted_once(whole: Story) -> None:
    whole.must(registration())

    assert whole.write(accepted()) == ""
    assert whole.write(accepted()) == "case.accepted-already"


def test_only_a_registered_case_is_accepted(whole: Story) -> None:
    assert whole.write(accepted()) == "case.not-registered"


def test_an_acceptance_names_what_was_signed(whole: Story) -> None:
    whole.must(registration())

    assert whole.write(accepted("cd" * 32)) == "case.signed-otherwise"
    whole.say("form/phone", "+994501234567")
    assert whole.write(accepted()) == "case.signed-otherwise"


def test_an_acceptance_is_refused_by_the_first_obstacle(whole: Story) -> None:
    whole.must(registration())
    whole.say("reply/channel", "")
    assert whole.write(accepted()) == "reply.missing"

    whole.must(b.DocumentPresented(row="2", form="original", how="", replaces=whole.case.writes(DOCUMENT)))
    assert whole.write(accepted()) == "document.missing"
    assert whole.case.accepted is None


DOCUMENT = "documents/2/original"


def test_a_case_of_an_unknown_service_is_not_accepted(rules: Folder, service: Service) -> None:
    story = complete(Story(rules), service)
    story.case.service = "01-99-99-00"
    story.must(registration())

    assert story.write(accepted()) == "service.unknown"


def test_a_volunteer_s_words_are_kept_when_the_service_is_unknown_here(rules: Folder) -> None:
    """A fact is not refused because this station has an older set of passports."""
    story = Story(rules)
    story.must(b.HelpOffered(label="S001", consent="x", service="01-99-99-00", form="1"))

    assert as_volunteer(story, b.ValueWritten(path="form/phone", value="x")) == ""
    assert as_volunteer(story, b.ValueWritten(path="people/recipient/name", value="x")) != ""


def test_registration_is_never_guarded(rules: Folder) -> None:
    """Whoever insists may lodge an incomplete application: even a case with nothing in it."""
    assert Story(rules).write(registration()) == ""


def test_facts_about_a_ticket_are_never_guarded(visit: Story) -> None:
    for body in (
        b.TicketCalled(desk="7"),
        ticket_issued(),
        b.VisitFinished(outcome="left"),
        b.TicketCalled(desk="8"),
    ):
        assert visit.write(body) == ""
