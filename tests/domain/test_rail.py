from datetime import date

import pytest

from dost_desk.domain import bodies as b
from dost_desk.domain.acceptance import obstacles
from dost_desk.domain.folding import Folder
from dost_desk.domain.rail import Step, StepState, first_open, rail
from dost_desk.forms.service import Service
from dost_desk.forms.steps import Panel
from tests.domain.story import SERVICE, Story, accepted, complete, registration, sign

FACT = "recipient.disabled"
DONE, OPEN, WAITING, LATER = StepState.DONE, StepState.OPEN, StepState.WAITING, StepState.LATER


def steps(story: Story, service: Service, today: date | None = None) -> dict[Panel, Step]:
    return {step.panel: step for step in rail(service, story.case, today)}


def states(story: Story, service: Service) -> list[StepState]:
    return [step.state for step in rail(service, story.case)]


def test_the_rail_has_the_ten_steps_of_item_23_in_the_passport_s_words(
    story: Story, service: Service
) -> None:
    made = rail(service, story.case)

    assert [step.number for step in made] == list(range(1, 11))
    assert [step.panel for step in made] == list(Panel)
    assert made[1].words.startswith("DOST mərkəzinə müraciət edən şəxs")
    assert all(step.words and step.title.az for step in made)


def test_steps_1_and_2_close_by_themselves_and_step_10_is_later(story: Story, service: Service) -> None:
    assert states(story, service) == [DONE, DONE, *[OPEN] * 7, LATER]


def test_a_case_by_telephone_needs_no_ticket(rules: Folder, service: Service) -> None:
    story = Story(rules)
    opened = b.CaseOpened(number="1", code="1", service=SERVICE, edition="1", form="1", channel="call")
    story.must(opened)

    assert steps(story, service)[Panel.TICKET].state is DONE


def test_all_is_done_but_the_acceptance_itself(whole: Story, service: Service) -> None:
    assert states(whole, service) == [*[DONE] * 8, OPEN, LATER]

    whole.must(registration())
    assert states(whole, service) == [*[DONE] * 8, OPEN, LATER]
    whole.must(accepted())
    assert states(whole, service) == [*[DONE] * 9, LATER]


def test_attachments_are_not_done_before_anything_is_attached(story: Story, service: Service) -> None:
    """Unsigned, nothing is missing there yet; an empty step is open all the same."""
    assert Panel.ATTACHMENTS not in {one.panel for one in obstacles(service, story.case)}
    assert steps(story, service)[Panel.ATTACHMENTS].state is OPEN

    sign(story)
    assert steps(story, service)[Panel.ATTACHMENTS].state is DONE


def test_any_step_may_be_done_before_another(story: Story, service: Service) -> None:
    story.must(b.RelativesChecked(result="none"))

    assert steps(story, service)[Panel.RELATIVES].state is DONE
    assert steps(story, service)[Panel.IDENTITY].state is OPEN


def test_the_application_waits_while_a_volunteer_has_it(whole: Story, service: Service) -> None:
    whole.must(b.HelpOffered(label="S001", consent="x", service=SERVICE, form="1"))
    assert steps(whole, service)[Panel.APPLICATION].state is WAITING

    whole.must(b.HelpTaken(), staff="vol", writer="helper")
    assert steps(whole, service)[Panel.APPLICATION].state is WAITING

    whole.must(b.HelpReturned(read_back=True), staff="vol", writer="helper")
    assert steps(whole, service)[Panel.APPLICATION].state is DONE


def test_a_registry_that_can_not_be_reached_makes_two_steps_wait(whole: Story, service: Service) -> None:
    path = f"registry/{FACT}"
    whole.must(
        b.RegistryAnswered(registry="TSERAS", fact=FACT, result="pending", replaces=whole.case.writes(path))
    )

    made = steps(whole, service)
    assert (made[Panel.REGISTRY].state, made[Panel.DOCUMENTS].state) == (WAITING, WAITING)

    paper = "documents/2/original"
    whole.must(b.DocumentPresented(row="2", form="original", how="", replaces=whole.case.writes(paper)))
    assert steps(whole, service)[Panel.DOCUMENTS].state is OPEN  # that paper somebody has to bring


def test_documents_are_counted_with_their_alternatives_as_one(whole: Story, service: Service) -> None:
    def counted() -> tuple[int, int]:
        step = steps(whole, service)[Panel.DOCUMENTS]
        return step.done, step.total

    assert counted() == (5, 5)
    whole.must(b.RowAdded(table="relatives", row="r1"))
    assert counted() == (5, 6)
    whole.must(b.DocumentPresented(row="5/r1/card", form="copy", how="shown"))
    assert counted() == (6, 6)


def test_answers_are_counted(story: Story, service: Service) -> None:
    before = steps(story, service)[Panel.APPLICATION]
    assert (before.done, before.total > 0) == (0, True)

    story.say("form/phone", "+994501234567")
    after = steps(story, service)[Panel.APPLICATION]
    assert (after.done, after.total) == (1, before.total)


@pytest.mark.parametrize("panel", [Panel.IDENTITY, Panel.RELATIVES, Panel.REGISTRY, Panel.ACCEPTANCE])
def test_where_nothing_can_be_counted_nothing_is(panel: Panel, story: Story, service: Service) -> None:
    step = steps(story, service)[panel]

    assert (step.done, step.total) == (0, 0)


def test_the_rail_agrees_with_the_obstacles_of_the_day(rules: Folder, certificate: Service) -> None:
    story = complete(Story(rules), certificate)
    past = next(question.key for question in certificate.form.questions if question.past)
    story.say(f"form/{past}", "02.02.2026")
    sign(story, "cd" * 32)

    assert steps(story, certificate)[Panel.APPLICATION].state is DONE
    assert steps(story, certificate, date(2026, 2, 1))[Panel.APPLICATION].state is OPEN


def test_a_certificate_has_its_own_steps(rules: Folder, certificate: Service) -> None:
    made = rail(certificate, complete(Story(rules), certificate).case)

    assert [(step.number, step.panel) for step in made] == [
        (1, Panel.ELIGIBILITY),
        (2, Panel.TICKET),
        (3, Panel.IDENTITY),
        (3, Panel.DOCUMENTS),
        (4, Panel.REGISTRY),
        (5, Panel.APPLICATION),
        (5, Panel.ATTACHMENTS),
        (6, Panel.ACCEPTANCE),
    ]
    assert {step.state for step in made[:-1]} == {DONE}


def test_a_step_that_the_passport_lacks_has_no_words(story: Story, service: Service) -> None:
    for step in rail(service, story.case):
        assert step.words == next(one.text for one in service.passport.steps if one.number == step.number)


def test_the_first_panel_to_open(story: Story, whole: Story, service: Service) -> None:
    assert first_open(obstacles(service, story.case)) is Panel.IDENTITY
    assert first_open(obstacles(service, whole.case)) is Panel.ACCEPTANCE
