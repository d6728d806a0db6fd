from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dost_desk.domain import bodies as b
from dost_desk.domain.case import Attachment, CaseStage, Consent, Help, path_of
from dost_desk.domain.seal import Verdict
from tests.domain.story import NOON, PAPER, Story, accepted, open_case, registration, sign

NAME = "people/recipient/name"


def apart(story: Story, path: str, *values: b.Plain) -> list[bytes]:
    """Write values that don't know of each other; return the events' ids."""
    return [story.must(b.ValueWritten(path=path, value=value)) for value in values]


def test_an_opened_case_pins_its_passport_and_form(story: Story) -> None:
    case = story.case

    assert (case.number, case.service, case.edition, case.form) == (
        "001-2026-01-00001",
        "01-09-15-00",
        "1",
        "1",
    )
    assert (case.ticket, case.channel, case.agent, case.opened_at) == ("t1", "in_person", "agent", NOON + 1)
    assert case.stage is CaseStage.OPEN
    assert case.row_ids("people") == ("recipient",)


def test_a_case_is_opened_once(story: Story) -> None:
    other = b.CaseOpened(number="2", code="2", service="01-01-02-00", edition="9", form="9", channel="call")
    story.must(other, staff="agent2", writer="desk2")

    assert (story.case.number, story.case.service) == ("001-2026-01-00001", "01-09-15-00")


def test_a_value_replaces_what_it_names(story: Story) -> None:
    story.say(NAME, "Səkinə")
    second = story.say(NAME, "Sekinə")

    assert story.case.value(NAME) == "Sekinə"
    assert story.case.writes(NAME) == (second,)
    assert story.case.conflicts() == []


def test_two_values_written_apart_are_both_there(story: Story) -> None:
    first, second = apart(story, NAME, "Səkinə", "Sekinə")

    assert story.case.writes(NAME) == (first, second)
    assert story.case.conflicts() == [NAME]
    assert story.case.value(NAME) == "Sekinə"


def test_a_write_that_names_both_settles_the_conflict(story: Story) -> None:
    apart(story, NAME, "Səkinə", "Sekinə")
    story.say(NAME, "Səkinə")

    assert story.case.conflicts() == []


def test_a_write_that_names_one_leaves_the_other(story: Story) -> None:
    first, second = apart(story, NAME, "Səkinə", "Sekinə")
    third = story.must(b.ValueWritten(path=NAME, value="Sakina", replaces=(first,)))

    assert story.case.writes(NAME) == (second, third)
    assert story.case.conflicts() == [NAME]


def test_the_same_value_twice_is_no_conflict(story: Story) -> None:
    apart(story, NAME, "Səkinə", "Səkinə")

    assert len(story.case.writes(NAME)) == 2
    assert story.case.conflicts() == []


def test_not_knowing_and_not_saying_are_different_answers(story: Story) -> None:
    story.must(b.ValueWritten(path="form/phone", value="", answer="unknown"))
    story.must(b.ValueWritten(path="form/phone", value="", answer="declined"))

    assert story.case.conflicts() == ["form/phone"]


def answered(result: str, asked_at: int, replaces: tuple[bytes, ...] = ()) -> b.RegistryAnswered:
    return b.RegistryAnswered(
        registry="TSERAS", fact="recipient.disabled", result=result, asked_at=asked_at, replaces=replaces
    )


def test_a_registry_asked_twice_that_says_the_same_is_no_conflict(story: Story) -> None:
    story.must(answered("yes", 1))
    story.must(answered("yes", 2))
    assert story.case.conflicts() == []

    story.must(answered("no", 3))
    assert story.case.conflicts() == ["registry/recipient.disabled"]


def test_two_decisions_on_a_document_agree_by_what_they_say(story: Story) -> None:
    first = story.must(b.RequirementDecided(row="4", answer="supplied", source="MEİS"))
    story.must(b.RequirementDecided(row="4", answer="supplied", source="MEİS", replaces=(bytes(32),)))
    assert story.case.conflicts() == []

    story.must(b.RequirementDecided(row="4", answer="waived", reason="x", replaces=(first,)))
    assert story.case.conflicts() == ["requirements/4"]


def test_a_document_s_cells_are_independent(story: Story) -> None:
    story.must(b.DocumentPresented(row="2", form="original", how="shown"))
    story.must(b.DocumentPresented(row="2", form="copy", how="kept"))

    assert story.case.value("documents/2/original") == "shown"
    assert story.case.value("documents/2/copy") == "kept"
    assert story.case.value("documents/2/notarised") is None


def test_where_each_body_writes() -> None:
    bodies: dict[b.Body, str] = {
        b.ValueWritten(path="form/phone"): "form/phone",
        b.DocumentPresented(row="2", form="copy", how="shown"): "documents/2/copy",
        b.RequirementDecided(row="4", answer="waived"): "requirements/4",
        answered("yes", 1): "registry/recipient.disabled",
        b.HelpTaken(): "",
    }
    assert [path_of(body) for body in bodies] == list(bodies.values())


def test_what_stands_below_a_path(story: Story) -> None:
    story.say("form/phone", "1")
    apart(story, "form/wishes", "a", "b")
    story.say("formal/x", "no")

    below = story.case.below("form/")
    assert {key: write.value for key, write in below.items()} == {"phone": "1", "wishes": "b"}
    assert (below["phone"].staff, below["phone"].source) == ("agent", "")


def test_a_value_keeps_its_source(story: Story) -> None:
    story.say("form/phone", "1", source="registry:MEİS")

    assert story.case.below("form/")["phone"].source == "registry:MEİS"


def test_rows_keep_the_order_in_which_they_were_begun(story: Story) -> None:
    for row in ("r2", "r1", "r3"):
        story.must(b.RowAdded(table="relatives", row=row))
    story.must(b.RowRemoved(table="relatives", row="r1"))
    story.must(b.RowRemoved(table="relatives", row="unheard"))
    story.must(b.RowRemoved(table="elsewhere", row="r2"))

    assert story.case.row_ids("relatives") == ("r2", "r3")
    assert story.case.row_ids("nothing") == ()


def test_a_row_added_twice_is_one_row(story: Story) -> None:
    story.must(b.RowAdded(table="relatives", row="r1"))
    story.must(b.RowAdded(table="relatives", row="r1"))

    assert story.case.row_ids("relatives") == ("r1",)


def test_a_conflict_about_somebody_who_was_taken_away_is_nobody_s(story: Story) -> None:
    story.must(b.RowAdded(table="relatives", row="r1"))
    apart(story, "relatives/r1/name", "Əli", "Vəli")
    story.must(b.DocumentPresented(row="5/r1/card", form="copy", how="shown"))
    story.must(b.DocumentPresented(row="5/r1/card", form="copy", how="kept"))
    assert story.case.conflicts() == ["relatives/r1/name", "documents/5/r1/card/copy"]

    story.must(b.RowRemoved(table="relatives", row="r1"))
    assert story.case.conflicts() == []

    story.must(b.RowAdded(table="relatives", row="r1"))
    assert len(story.case.conflicts()) == 2


def test_consent_is_kept_as_it_was_worded(story: Story) -> None:
    story.must(b.ConsentRecorded(basis="consent", wording="Razıyam", given_by="Səkinə"))

    assert story.case.consent == Consent("consent", "Razıyam", "Səkinə", NOON + 4)


def test_the_first_registration_stands(story: Story) -> None:
    """The term began then, whatever was entered twice."""
    story.must(registration("2026-01-20"))
    story.must(registration("2026-09-09"), staff="agent2", writer="desk2")

    registered = story.case.registered
    assert registered is not None
    assert registered.due == "2026-01-20"
    assert story.case.registered_at == NOON + 4
    assert story.case.stage is CaseStage.REGISTERED


def test_a_late_registration_takes_no_acceptance_back(whole: Story) -> None:
    whole.must(registration())
    whole.must(accepted())
    whole.must(registration())

    assert whole.case.stage is CaseStage.ACCEPTED
    assert whole.case.accepted == accepted()
    assert whole.case.accepted_at == whole.case.registered_at + 1


def test_an_acceptance_that_arrives_before_its_registration_stays(whole: Story) -> None:
    """Central may seal two desks' events in another order than they were written."""
    whole.fold(whole.event(accepted()), verdict=Verdict.APPLIED)
    whole.must(registration())

    assert whole.case.stage is CaseStage.ACCEPTED
    assert whole.case.registered is not None


def test_help_goes_from_the_desk_to_a_volunteer_and_back(story: Story) -> None:
    offered = b.HelpOffered(label="S001", consent="razıyam", service="01-09-15-00", form="1")
    assert (story.case.help, story.case.offered) == (Help.NONE, None)

    story.must(offered)
    assert (story.case.help, story.case.offered, story.case.helper) == (Help.OFFERED, offered, "")

    story.must(b.HelpTaken(), staff="vol", writer="helper")
    assert (story.case.help, story.case.helper, story.case.help_device) == (Help.TAKEN, "vol", "helper")

    story.must(b.HelpReturned(read_back=True), staff="vol", writer="helper")
    assert (story.case.help, story.case.read_back) == (Help.RETURNED, True)

    story.must(offered)
    assert (story.case.help, story.case.helper) == (Help.OFFERED, "")


def test_a_helper_s_station_knows_the_service_from_the_offer(story: Story) -> None:
    there = Story(story.rules)
    assert there.case.known_service == ""

    there.must(b.HelpOffered(label="S001", consent="x", service="01-01-02-00", form="1"))
    assert there.case.known_service == "01-01-02-00"
    assert open_case(there).case.known_service == "01-09-15-00"


def test_the_signature_names_the_paper(story: Story) -> None:
    sign(story)

    signature = story.case.signature
    assert signature is not None
    assert (signature.mode, signature.signer, signature.sha256) == ("self", "Nümunəyeva Səkinə", PAPER)
    assert story.case.attachments == [Attachment(PAPER, "a.pdf", "application/pdf", 1, "application")]


CHANGES: list[b.Body] = [
    b.ValueWritten(path="form/phone", value="+994501234567"),
    b.ValueWritten(path=NAME, value="Başqa"),
    b.RowAdded(table="people", row="p2"),
    b.RowRemoved(table="people", row="p1"),
]


@pytest.mark.parametrize("change", CHANGES, ids=repr)
def test_a_change_of_what_was_signed_voids_the_signature(change: b.Body, story: Story) -> None:
    """An acceptance names the hash of what was signed: the case must still say what that paper says."""
    sign(story)
    story.must(change)

    assert story.case.signature is None
    sign(story, "cd" * 32)
    assert story.case.signature is not None


NO_CHANGES: list[b.Body] = [
    b.ValueWritten(path="reply/channel", value="call"),
    b.RowAdded(table="relatives", row="r1"),
    b.DocumentPresented(row="2", form="copy", how="kept"),
    b.ConsentRecorded(basis="law", wording="qanun"),
    b.ValueWritten(path="form/phone", value="1"),
]


@pytest.mark.parametrize("change", NO_CHANGES, ids=repr)
def test_what_is_not_on_the_paper_leaves_the_signature(change: b.Body, story: Story) -> None:
    story.say("form/phone", "1")
    sign(story)
    story.must(change)

    assert story.case.signature is not None


def test_after_acceptance_the_signature_stays_what_was_accepted(whole: Story) -> None:
    whole.must(registration())
    whole.must(accepted())
    whole.must(b.ValueWritten(path="form/phone", value="late"))

    signature = whole.case.signature
    assert signature is not None
    assert signature.sha256 == accepted().sha256


WRITES = st.lists(st.tuples(st.sampled_from("abc"), st.booleans()), max_size=12)


@given(writes=WRITES)
def test_no_value_is_overwritten_in_silence(rules: Any, writes: list[tuple[str, bool]]) -> None:
    """Whoever did not see a value leaves it standing; whoever did is the only one to replace it."""
    story = open_case(Story(rules))
    standing: list[str] = []
    for value, saw in writes:
        replaces = story.case.writes(NAME) if saw else ()
        story.must(b.ValueWritten(path=NAME, value=value, replaces=replaces))
        standing = [value] if saw else [*standing, value]

    assert [write.value for write in story.case.values.get(NAME, [])] == standing
    assert (NAME in story.case.conflicts()) is (len(set(standing)) > 1)
