from dost_desk.domain import bodies as b
from dost_desk.domain.ticket import Call, Stage
from tests.domain.story import NOON, Story, ticket_issued


def test_a_ticket_waits_once_it_is_issued(visit: Story) -> None:
    visit.must(ticket_issued(42), staff="", writer="kiosk")

    ticket = visit.ticket
    assert (ticket.label, ticket.number, ticket.direction, ticket.stage) == ("S042", 42, 9, Stage.WAITING)
    assert (ticket.groups, ticket.needs) == (("aged_70",), ("cannot_read",))
    assert ticket.issued_at == NOON + 1
    assert ticket.called_at == 0


def test_a_number_is_given_once(visit: Story) -> None:
    visit.must(ticket_issued(1))
    visit.must(ticket_issued(2))

    assert visit.ticket.number == 1
    assert visit.ticket.issued_at == NOON + 1


def test_a_call_names_desk_and_agent(visit: Story) -> None:
    visit.must(ticket_issued())
    visit.must(b.TicketCalled(desk="7"))

    ticket = visit.ticket
    assert (ticket.stage, ticket.desk, ticket.staff) == (Stage.CALLED, "7", "agent")
    assert ticket.calls == [Call("desk", "7", "agent", NOON + 2)]
    assert not ticket.apart


def test_a_recall_does_not_begin_the_standard_time_anew(visit: Story) -> None:
    """Item 18 counts the 15 minutes from the call that the visitor followed."""
    visit.must(ticket_issued())
    visit.must(b.TicketCalled(desk="7"))
    visit.must(b.TicketCalled(desk="7", again=True))

    assert len(visit.ticket.calls) == 1
    assert visit.ticket.called_at == NOON + 2
    assert not visit.ticket.apart


def test_recalls_are_counted_from_the_present_call(visit: Story) -> None:
    visit.must(ticket_issued())
    visit.must(b.TicketCalled(desk="7"))
    for _ in range(2):
        visit.must(b.TicketCalled(desk="7", again=True))
    assert visit.ticket.recalls == 2

    visit.must(b.TicketMissed(desk="7"))
    visit.must(b.TicketCalled(desk="7"))
    assert visit.ticket.recalls == 0


def test_a_paper_may_come_out_after_the_visit_has_ended(visit: Story) -> None:
    visit.must(ticket_issued())
    visit.must(b.VisitFinished(outcome="information"))
    visit.must(b.PaperAsked(name="bring", sha256="00"))
    visit.must(b.PaperDone(intent=b"1", ok=True))

    assert not visit.ticket.apart


def test_a_recall_after_a_no_show_is_a_new_call(visit: Story) -> None:
    visit.must(ticket_issued())
    visit.must(b.TicketCalled(desk="7"))
    visit.must(b.TicketMissed(desk="7"))
    assert (visit.ticket.stage, len(visit.ticket.calls)) == (Stage.MISSED, 1)

    visit.must(b.TicketCalled(desk="7", again=True))
    assert (visit.ticket.stage, visit.ticket.called_at) == (Stage.CALLED, NOON + 4)


def test_two_desks_that_called_apart_are_both_shown(visit: Story) -> None:
    visit.must(ticket_issued())
    visit.must(b.TicketCalled(desk="7"))
    visit.must(b.TicketCalled(desk="8"), staff="agent2", writer="desk2")

    assert visit.ticket.apart
    assert [call.desk for call in visit.ticket.calls] == ["7", "8"]
    assert visit.ticket.desk == "8"


def test_who_waits_outside_the_line_comes_back_to_the_desk(visit: Story) -> None:
    visit.must(ticket_issued())
    visit.must(b.TicketCalled(desk="7"))
    visit.must(b.TicketParked(reason="volunteer", desk="7"))
    assert (visit.ticket.stage, visit.ticket.parked_for) == (Stage.PARKED, "volunteer")

    visit.must(b.TicketResumed(), staff="vol", writer="helper")
    assert (visit.ticket.stage, visit.ticket.parked_for, visit.ticket.desk) == (Stage.WAITING, "", "7")


def test_who_comes_back_may_be_sent_to_another_desk(visit: Story) -> None:
    visit.must(ticket_issued())
    visit.must(b.TicketParked(reason="asked", desk="7"))
    visit.must(b.TicketResumed(desk="8"))

    assert visit.ticket.desk == "8"


def test_only_who_was_outside_the_line_comes_back(visit: Story) -> None:
    visit.must(ticket_issued())
    visit.must(b.TicketCalled(desk="7"))
    visit.must(b.TicketResumed(desk="8"))

    assert (visit.ticket.stage, visit.ticket.desk) == (Stage.CALLED, "7")


def test_a_visit_belongs_to_a_case_and_has_one_outcome(visit: Story) -> None:
    visit.must(ticket_issued())
    visit.must(b.TicketCalled(desk="7"))
    visit.must(b.TicketLinked(case="c1"))
    visit.must(b.VisitFinished(outcome="accepted"))

    ticket = visit.ticket
    assert (ticket.case, ticket.stage, ticket.outcome) == ("c1", Stage.FINISHED, "accepted")
    assert ticket.finished_at == NOON + 4
    assert not ticket.apart


def test_a_visit_that_ended_stays_so_whatever_arrives_late(visit: Story) -> None:
    late: list[b.Body] = [
        b.TicketCalled(desk="8"),
        b.TicketMissed(desk="8"),
        b.TicketParked(reason="asked", desk="8"),
        b.VisitFinished(outcome="left"),
    ]
    visit.must(ticket_issued())
    visit.must(b.VisitFinished(outcome="information"))
    for body in late:
        visit.must(body, writer="desk2")

    assert (visit.ticket.stage, visit.ticket.outcome) == (Stage.FINISHED, "information")
    assert visit.ticket.apart  # and it is shown that two desks had this visitor
    assert visit.ticket.refused == []


def test_a_case_found_after_the_visit_is_still_linked(visit: Story) -> None:
    visit.must(ticket_issued())
    visit.must(b.VisitFinished(outcome="registered"))
    visit.must(b.TicketLinked(case="c1"))

    assert visit.ticket.case == "c1"
    assert not visit.ticket.apart
