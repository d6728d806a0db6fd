"""The status rail: for each step of item 23, whether it is done, open, waiting, or later."""

from datetime import date
from enum import StrEnum

import msgspec

from dost_desk.domain.acceptance import Obstacle, obstacles
from dost_desk.domain.case import Case, CaseStage, Help
from dost_desk.domain.facts import answers, case_facts
from dost_desk.forms.answers import progress
from dost_desk.forms.assessment import assess
from dost_desk.forms.localised import Localised
from dost_desk.forms.service import Service
from dost_desk.forms.steps import Panel, StepRule


class StepState(StrEnum):
    """What the rail says of a step; any open step may be worked on in any order."""

    DONE = "done"
    OPEN = "open"
    WAITING = "waiting"
    LATER = "later"


class Step(msgspec.Struct, frozen=True):
    """One step of the rail; ``done`` of ``total`` where it can be counted (0 of 0 where not)."""

    number: int
    panel: Panel
    title: Localised
    words: str
    state: StepState
    done: int = 0
    total: int = 0


def rail(service: Service, case: Case, today: date | None = None) -> tuple[Step, ...]:
    """Return the steps of ``case`` as the passport numbers them.

    Steps 1 and 2 close by themselves: who it is for and the ticket are known when the case is open.
    ``today`` is asked for as in ``obstacles``.
    """
    blocking = {obstacle.panel for obstacle in obstacles(service, case, today)}
    words = {step.number: step.text for step in service.passport.steps}
    return tuple(
        _step(service, case, rule, words.get(rule.number, ""), blocking) for rule in service.rules.steps
    )


def first_open(obstacles_: tuple[Obstacle, ...]) -> Panel:
    """Return the panel to open first: that of the first obstacle, else acceptance."""
    return obstacles_[0].panel if obstacles_ else Panel.ACCEPTANCE


def _step(service: Service, case: Case, rule: StepRule, words: str, blocking: set[Panel]) -> Step:
    done, total = _count(service, case, rule.panel)
    return Step(
        rule.number, rule.panel, rule.title, words, _state(service, case, rule.panel, blocking), done, total
    )


def _state(service: Service, case: Case, panel: Panel, blocking: set[Panel]) -> StepState:
    match panel:
        case Panel.ELIGIBILITY | Panel.TICKET:
            # A case by telephone has no ticket, and needs none.
            return StepState.DONE
        case Panel.ACCEPTANCE:
            return StepState.DONE if case.stage is CaseStage.ACCEPTED else StepState.OPEN
        case Panel.DECISION:
            return StepState.LATER
    if _waits(service, case, panel):
        return StepState.WAITING
    return StepState.OPEN if panel in blocking or not _begun(case, panel) else StepState.DONE


def _begun(case: Case, panel: Panel) -> bool:
    return panel is not Panel.ATTACHMENTS or bool(case.attachments)


def _waits(service: Service, case: Case, panel: Panel) -> bool:
    """Whether the step waits for somebody else: a volunteer, or a registry that can't be reached."""
    if panel is Panel.APPLICATION:
        return case.help in {Help.OFFERED, Help.TAKEN}
    if panel is Panel.REGISTRY:
        return bool(case_facts(case).pending)
    if panel is Panel.DOCUMENTS:
        checklist = assess(service, case_facts(case))
        return bool(checklist.pending) and not checklist.missing
    return False


def _count(service: Service, case: Case, panel: Panel) -> tuple[int, int]:
    if panel is Panel.DOCUMENTS:
        entries: dict[str, bool] = {}
        for row in assess(service, case_facts(case)).rows:
            entry = row.group or row.key
            entries[entry] = entries.get(entry, True) and row.met
        return sum(entries.values()), len(entries)
    if panel is Panel.APPLICATION:
        sections = progress(service.form, answers(case), case_facts(case).facts)
        return sum(section.answered for section in sections), sum(section.total for section in sections)
    return 0, 0
