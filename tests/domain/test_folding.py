from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dost_desk.domain import bodies as b
from dost_desk.domain import directory as directories
from dost_desk.domain.acceptance import obstacles
from dost_desk.domain.directory import CENTRAL, Directory
from dost_desk.domain.event import Event
from dost_desk.domain.folding import Folder, as_json
from dost_desk.domain.rail import rail
from dost_desk.domain.rows import project
from dost_desk.domain.seal import Verdict
from dost_desk.domain.state import Paper, Refused, State, id_of
from tests.domain.story import SERVICE, Story, accepted, centre, open_case, registration, ticket_issued

NAME = "people/recipient/name"


def with_body(event: Event, body: bytes | None) -> Event:
    return msgspec.structs.replace(event, body=body)


def test_a_subject_starts_as_what_it_is_about(rules: Folder) -> None:
    kinds = {name: type(rules.start(name)).__name__ for name in ("directory", "ticket/a", "case/a", "else/a")}

    assert kinds == {"directory": "Directory", "ticket/a": "Ticket", "case/a": "Case", "else/a": "State"}
    assert rules.start("case/a").subject == "case/a"
    assert id_of("case/a/b") == "a/b"


def test_every_event_counts_and_is_the_newest_of_its_writer(story: Story) -> None:
    before = story.state.events
    mine = story.must(b.ConsentRecorded(basis="law", wording="x"))
    story.write(b.ConsentRecorded(basis="law", wording="x"), staff="vol", writer="helper")

    assert story.state.events == before + 2
    assert story.state.last == {"desk": mine, "helper": story.events[-1].id}


def test_what_is_refused_stays_with_its_reason(story: Story) -> None:
    code = story.write(accepted())

    assert code == "case.not-registered"
    event = story.events[-1]
    assert story.state.refused == [Refused(event.id, "case.accepted", code, "agent", event.envelope.at)]
    assert story.case.accepted is None


def test_a_right_that_is_missing_refuses_before_the_state_is_asked(story: Story) -> None:
    assert story.write(accepted(), staff="vol", writer="helper") == "authority.role"


def test_the_verdict_of_a_sealed_event_is_data(story: Story) -> None:
    """Central decided: no rule is asked again, neither for nor against."""
    assert story.fold(story.event(accepted(), staff="vol", writer="helper"), Verdict.APPLIED) == ""
    assert story.case.accepted is not None

    consent = b.ConsentRecorded(basis="law", wording="x")
    assert story.fold(story.event(consent), Verdict.REFUSED, "some.reason") == "some.reason"
    assert story.case.consent is None


@pytest.mark.parametrize("verdict", [verdict for verdict in Verdict if verdict is not Verdict.APPLIED])
def test_a_verdict_without_a_reason_is_its_own_reason(verdict: Verdict, story: Story) -> None:
    consent = b.ConsentRecorded(basis="law", wording="x")

    assert story.fold(story.event(consent), verdict) == f"verdict.{verdict.name.lower()}"
    assert story.case.consent is None
    assert story.state.refused[-1].code == f"verdict.{verdict.name.lower()}"


@pytest.mark.parametrize("verdict", [None, Verdict.APPLIED])
def test_a_kind_that_this_version_does_not_know_is_listed(verdict: Verdict | None, story: Story) -> None:
    event = story.event(b.ConsentRecorded(basis="law", wording="x"), kind="case.sung")

    assert story.fold(event, verdict) == "kind.unknown"
    assert story.case.consent is None
    assert [refused.kind for refused in story.state.refused] == ["case.sung"]


@pytest.mark.parametrize("verdict", [None, Verdict.APPLIED])
def test_a_newer_version_of_a_body_is_not_guessed_at(verdict: Verdict | None, story: Story) -> None:
    event = story.event(b.ConsentRecorded(basis="law", wording="x"), version=2)

    assert story.fold(event, verdict) == "kind.unknown"
    assert story.case.consent is None


@pytest.mark.parametrize("verdict", [None, Verdict.APPLIED])
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xc1",
        b"\x01",
        msgspec.msgpack.encode({"basis": 7, "wording": "x"}),
        msgspec.msgpack.encode({"basis": "law"}),
        b"\x82\xa5basis\xa2\xff\xfe\xa7wording\xa1x",
        b"\x81\xa5basis" + b"\x91" * 200_000,
    ],
    ids=["nothing", "no msgpack", "number", "wrong type", "gap", "not UTF-8", "bottomless"],
)
def test_a_body_that_can_not_be_read_has_no_effect(
    body: bytes, verdict: Verdict | None, story: Story
) -> None:
    event = with_body(story.event(b.ConsentRecorded(basis="law", wording="x")), body)

    assert story.fold(event, verdict) == "event.body-unreadable"
    assert story.case.consent is None


def test_a_bottomless_value_breaks_no_fold(story: Story) -> None:
    deep = b"\x82\xa4path\xa6form/x\xa5value" + b"\x91" * 100_000 + b"\x01"
    event = with_body(story.event(b.ValueWritten(path="form/x")), deep)

    assert story.fold(event) == "event.body-unreadable"


@pytest.mark.parametrize("verdict", [None, Verdict.APPLIED])
def test_an_erased_body_counts_and_no_more(verdict: Verdict | None, story: Story) -> None:
    event = with_body(story.event(b.ConsentRecorded(basis="law", wording="x")), None)
    before = story.state.events

    assert story.fold(event, verdict) == ""
    assert story.state.events == before + 1
    assert story.case.consent is None
    assert story.state.refused == []


def test_an_erased_body_gives_no_rights(story: Story) -> None:
    event = with_body(story.event(accepted(), staff="vol", writer="helper"), None)

    assert story.fold(event) == "authority.role"


def test_a_paper_is_open_until_its_outcome_is_known(visit: Story) -> None:
    visit.must(ticket_issued(), staff="", writer="kiosk")
    intent = visit.must(b.PaperAsked(name="ticket", sha256="ab"), staff="", writer="kiosk")
    assert visit.state.papers == {intent: Paper("ticket", "ab", visit.events[-1].envelope.at)}
    assert visit.state.papers[intent].ok is None

    visit.must(b.PaperDone(intent=intent, ok=False, reason="jammed", where="p1"), staff="", writer="kiosk")
    paper = visit.state.papers[intent]
    assert (paper.ok, paper.reason, paper.where) == (False, "jammed", "p1")


def test_the_outcome_of_a_paper_that_nobody_asked_for_is_passed_over(visit: Story) -> None:
    visit.must(b.PaperDone(intent=b"x", ok=True))

    assert visit.state.papers == {}


def test_a_case_has_papers_too(story: Story) -> None:
    body = b.PaperAsked(name="receipt", sha256="ab")
    intent = story.must(body, scope="case")

    assert list(story.state.papers) == [intent]


def test_the_directory_is_folded_like_any_subject(rules: Folder) -> None:
    directory = directories.start()
    story = Story(rules, "directory", directory)
    story.state = directory

    story.must(b.CentreSet(name="Nümunə"), staff="", writer=CENTRAL)
    assert story.write(b.CentreSet(name="Başqa")) == "authority.unknown-device"
    assert (directory.name, directory.version) == ("Nümunə", 1)


def test_a_subject_of_no_known_family_takes_what_central_applied(rules: Folder) -> None:
    story = Story(rules, "else/x")

    assert story.write(b.TicketLinked(case="c")) == "authority.scope"
    assert story.fold(story.event(b.TicketLinked(case="c")), Verdict.APPLIED) == ""
    assert type(story.state) is State


def test_a_body_is_told_in_plain_words() -> None:
    body = b.ValueWritten(path=NAME, value=["x", "y"], replaces=(b"\xab\xcd",))

    assert as_json(body) == {"path": NAME, "value": ["x", "y"], "replaces": ["abcd"]}
    assert as_json(None) is None


VALUES: Any = st.recursive(
    st.none() | st.booleans() | st.integers(0, 9) | st.text(max_size=3) | st.binary(max_size=3),
    lambda some: st.lists(some, max_size=2) | st.dictionaries(st.text(max_size=2), some, max_size=2),
    max_leaves=4,
)
PATHS = st.sampled_from(
    [
        NAME,
        "people/recipient/roles",
        "people/recipient/citizenship",
        "relatives/r1/same_settlement",
        "relatives/r1/able",
        "form/phone",
        "form/unheard-of",
        "documents/2/original",
        "documents/2",
        "requirements/2",
        "registry/recipient.disabled",
        "reply/channel",
        "x",
        "",
        "/",
    ]
)


@given(
    writes=st.lists(
        st.tuples(PATHS, VALUES, st.sampled_from(["given", "unknown", "declined", "maybe"])), max_size=6
    )
)
def test_no_value_that_arrives_breaks_a_reading(
    rules: Folder, catalogue: Any, writes: list[tuple[str, Any, str]]
) -> None:
    """What a broken or hostile station writes is shown or passed over; it stops nobody's work."""
    story = open_case(Story(rules))
    story.must(b.RowAdded(table="relatives", row="r1"))
    for path, value, answer in writes:
        story.write(b.ValueWritten(path=path, value=value, answer=answer))
    service = catalogue.service(SERVICE)

    assert project(story.state) is not None
    assert obstacles(service, story.case)
    assert len(rail(service, story.case)) == 10


def refold(rules: Folder, directory: Directory, subject: str, log: list[tuple[Event, Verdict]]) -> State:
    state = rules.start(subject)
    for event, verdict in log:
        rules.fold(state, event, verdict, "", directory)
    return state


def test_one_order_gives_one_state(whole: Story) -> None:
    log = [(event, Verdict.APPLIED) for event in whole.events]

    first = refold(whole.rules, centre(), whole.subject, log)
    assert first == refold(whole.rules, centre(), whole.subject, log)
    assert first == whole.state


@pytest.mark.parametrize(
    ("field", "text"), [("due", ""), ("on", "2026-02-30"), ("post_by", "05.01.2026"), ("waits_until", "soon")]
)
def test_a_registration_without_dates_is_no_registration(story: Story, field: str, text: str) -> None:
    event = story.event(registration())
    told = msgspec.msgpack.decode(event.body or b"") | {field: text}
    code = story.fold(with_body(event, msgspec.msgpack.encode(told)), Verdict.APPLIED)

    assert code == "event.body-unreadable"
    assert story.case.registered is None
    assert [one.code for one in story.case.refused] == [code]
