"""What still stands between a case and its acceptance (step 9), in the order of the desk's steps."""

from collections.abc import Iterator
from datetime import date

import msgspec

from dost_desk.domain.case import Case, Help
from dost_desk.domain.facts import PEOPLE, RECIPIENT, answers, case_facts
from dost_desk.forms.answers import validate
from dost_desk.forms.assessment import assess
from dost_desk.forms.field_types import Severity
from dost_desk.forms.service import Service
from dost_desk.forms.steps import Panel

SIGNED_APPLICATION = "application"
"""The attachment that step 8 asks for: the electronic copy of the signed application."""


class Obstacle(msgspec.Struct, frozen=True):
    """One thing that blocks acceptance: a code, the panel that mends it, and the place on it.

    ``place`` is a checklist row key, a question key or a field's name; ``title`` its text in
    Azerbaijani where it comes from a passport or form.
    """

    code: str
    panel: Panel
    place: str = ""
    title: str = ""


def obstacles(service: Service, case: Case, today: date | None = None) -> tuple[Obstacle, ...]:
    """Return all that blocks the acceptance of ``case``; an empty tuple means that it may be accepted.

    Registration is never guarded by this: whoever insists may lodge an incomplete application.
    """
    panels = {step.panel for step in service.rules.steps}
    found = (
        *_identity(case),
        *_documents(service, case),
        *(_relatives(case) if Panel.RELATIVES in panels else ()),
        *(_registry(service, case) if Panel.REGISTRY in panels else ()),
        *_application(service, case, today),
        *_conflicts(case),
    )
    order = list(Panel)
    return tuple(sorted(found, key=lambda obstacle: order.index(obstacle.panel)))


def _identity(case: Case) -> Iterator[Obstacle]:
    for field in ("surname", "name"):
        if not case.value(f"{PEOPLE}/{RECIPIENT}/{field}"):
            yield Obstacle(f"person.{field}-missing", Panel.IDENTITY, f"{PEOPLE}/{RECIPIENT}/{field}")
    if case.consent is None:
        yield Obstacle("consent.missing", Panel.IDENTITY, "consent")


def _documents(service: Service, case: Case) -> Iterator[Obstacle]:
    checklist = assess(service, case_facts(case))
    for entry in checklist.lacking:
        yield Obstacle("document.missing", Panel.DOCUMENTS, entry[0].key, entry[0].title.az)
    for row in checklist.pending:
        yield Obstacle("document.pending", Panel.DOCUMENTS, row.key, row.title.az)


def _relatives(case: Case) -> Iterator[Obstacle]:
    if case.relatives is None:
        yield Obstacle("relatives.not-checked", Panel.RELATIVES)


def _registry(service: Service, case: Case) -> Iterator[Obstacle]:
    for fact, text in service.rules.facts.items():
        if text.source and not case.values.get(f"registry/{fact}"):
            yield Obstacle("registry.not-asked", Panel.REGISTRY, fact, text.name.az)


def _application(service: Service, case: Case, today: date | None) -> Iterator[Obstacle]:
    if case.help in {Help.OFFERED, Help.TAKEN}:
        yield Obstacle("help.not-returned", Panel.APPLICATION)
    titles = {question.key: question.title.az for question in service.form.questions}
    for problem in validate(service.form, answers(case), case_facts(case).facts, today=today):
        if problem.problem.severity is Severity.ERROR:
            code = "form.unanswered" if problem.problem.code == "answer.missing" else "form.invalid"
            yield Obstacle(code, Panel.APPLICATION, problem.question, titles[problem.question])
    if not case.value("reply/channel"):
        yield Obstacle("reply.missing", Panel.ACCEPTANCE, "reply/channel")
    if case.signature is None:
        yield Obstacle("application.not-signed", Panel.APPLICATION, "sign")
    elif not any(
        one.what == SIGNED_APPLICATION and one.sha256 == case.signature.sha256 for one in case.attachments
    ):
        yield Obstacle("attachment.application-missing", Panel.ATTACHMENTS)


def _conflicts(case: Case) -> Iterator[Obstacle]:
    for path in case.conflicts():
        yield Obstacle("value.conflict", _panel_of(path), path)


def _panel_of(path: str) -> Panel:
    table = path.partition("/")[0]
    by_table = {
        "people": Panel.IDENTITY,
        "relatives": Panel.RELATIVES,
        "documents": Panel.DOCUMENTS,
        "requirements": Panel.DOCUMENTS,
        "registry": Panel.REGISTRY,
        "reply": Panel.ACCEPTANCE,
    }
    return by_table.get(table, Panel.APPLICATION)
