from dost_desk.domain import bodies as b
from dost_desk.domain.folding import Folder
from dost_desk.domain.rows import CaseRow, TicketRow, project
from tests.domain.story import NOON, SERVICE, Story, accepted, registration, ticket_issued


def test_a_ticket_s_row(visit: Story) -> None:
    visit.must(ticket_issued(42))
    visit.must(b.TicketCalled(desk="7"))
    visit.must(b.TicketLinked(case="c1"))

    assert project(visit.state) == TicketRow(
        ticket="t1",
        day="2026-01-05",
        label="S042",
        number=42,
        code="1",
        direction=9,
        language="az",
        stage="called",
        priority=True,
        groups="aged_70",
        needs="cannot_read",
        issued_at=NOON + 1,
        called_at=NOON + 2,
        calls=1,
        desk="7",
        staff="agent",
        case="c1",
        outcome="",
        finished_at=0,
        apart=False,
    )


def test_needs_give_no_priority(visit: Story) -> None:
    visit.must(b.TicketIssued(day="d", label="S1", number=1, code="1", direction=9, needs=("cannot_see",)))

    row = project(visit.state)
    assert isinstance(row, TicketRow)
    assert (row.priority, row.needs) == (False, "cannot_see")


def test_a_ticket_of_which_only_a_call_is_known_is_on_no_list(visit: Story) -> None:
    visit.must(b.TicketCalled(desk="7"))

    assert project(visit.state) is None


def test_subjects_without_a_list_have_no_row(rules: Folder) -> None:
    assert project(rules.start("directory")) is None
    assert project(rules.start("else/x")) is None


def test_a_case_s_row(whole: Story) -> None:
    whole.say("people/recipient/patronymic", "Əliəkbər qızı")
    whole.say("people/recipient/fin", "0NUMUN1")
    whole.write(accepted())
    whole.must(registration())
    opened = whole.case.opened_at

    assert project(whole.state) == CaseRow(
        case="c1",
        number="001-2026-01-00001",
        code="2001260001000010",
        service=SERVICE,
        stage="registered",
        ticket="t1",
        label="",
        recipient="Nümunəyeva Səkinə Əliəkbər qızı",
        folded="numuneyeva sekine eliekber qizi",
        fin="0NUMUN1",
        agent="agent",
        help="",
        helper="",
        opened_at=opened,
        registered_at=whole.case.registered_at,
        accepted_at=0,
        due="2026-01-20",
        conflicts=0,
        refused=1,
    )


def test_a_helper_s_row_has_the_offer_and_nothing_of_the_person(rules: Folder) -> None:
    story = Story(rules)
    story.must(b.HelpOffered(label="S001", consent="x", service=SERVICE, form="1"))
    story.must(b.HelpTaken(), staff="vol", writer="helper")

    row = project(story.state)
    assert isinstance(row, CaseRow)
    assert (row.label, row.service, row.help, row.helper) == ("S001", SERVICE, "taken", "vol")
    assert (row.recipient, row.fin, row.number, row.due) == ("", "", "", "")


def test_conflicts_are_counted(story: Story) -> None:
    for value in ("a", "b"):
        story.must(b.ValueWritten(path="form/phone", value=value))

    row = project(story.state)
    assert isinstance(row, CaseRow)
    assert row.conflicts == 1
