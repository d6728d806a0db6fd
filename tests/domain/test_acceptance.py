from collections.abc import Callable
from datetime import date

import msgspec
import pytest

from dost_desk.domain import bodies as b
from dost_desk.domain.acceptance import Obstacle, obstacles
from dost_desk.domain.folding import Folder
from dost_desk.forms.service import Service
from dost_desk.forms.steps import Panel
from tests.domain.story import PAPER, SERVICE, Story, complete, sign

FACT = "recipient.disabled"


def codes(story: Story, service: Service, today: date | None = None) -> list[tuple[str, Panel, str]]:
    return [(one.code, one.panel, one.place) for one in obstacles(service, story.case, today)]


def test_nothing_stands_before_a_whole_case(whole: Story, service: Service) -> None:
    assert obstacles(service, whole.case) == ()


def test_nothing_stands_before_a_whole_certificate(rules: Folder, certificate: Service) -> None:
    story = complete(Story(rules), certificate)

    assert obstacles(certificate, story.case) == ()


def test_a_case_with_nothing_in_it_names_all_in_the_order_of_the_steps(
    story: Story, service: Service
) -> None:
    found = codes(story, service)
    required = [question.key for question in service.form.questions if question.required]

    assert found[:8] == [
        ("person.surname-missing", Panel.IDENTITY, "people/recipient/surname"),
        ("person.name-missing", Panel.IDENTITY, "people/recipient/name"),
        ("consent.missing", Panel.IDENTITY, "consent"),
        ("document.missing", Panel.DOCUMENTS, "1"),
        ("document.missing", Panel.DOCUMENTS, "2"),
        ("document.missing", Panel.DOCUMENTS, "3"),
        ("document.missing", Panel.DOCUMENTS, "4"),
        ("document.missing", Panel.DOCUMENTS, "5"),
    ]
    assert found[8:10] == [
        ("relatives.not-checked", Panel.RELATIVES, ""),
        ("registry.not-asked", Panel.REGISTRY, FACT),
    ]
    assert [one[2] for one in found if one[0] == "form.unanswered"] == required
    assert found[-2:] == [
        ("application.not-signed", Panel.APPLICATION, "sign"),
        ("reply.missing", Panel.ACCEPTANCE, "reply/channel"),
    ]


def test_an_obstacle_of_a_document_is_named_as_the_passport_names_it(story: Story, service: Service) -> None:
    titles = {
        one.place: one.title for one in obstacles(service, story.case) if one.code == "document.missing"
    }

    assert titles["2"] == "Sağlamlıq haqqında tibbi arayış"


def unsay(path: str) -> Callable[[Story], object]:
    return lambda story: story.say(path, "")


def resign(story: Story) -> None:
    story.must(b.ApplicationSigned(mode="self", signer="x", sha256="cd" * 32))


def offer(story: Story) -> None:
    story.must(b.HelpOffered(label="S001", consent="x", service=SERVICE, form="1"))


def apart(path: str) -> Callable[[Story], object]:
    def write(story: Story) -> None:
        story.must(b.ValueWritten(path=path, value="+994501111111"))
        story.must(b.ValueWritten(path=path, value="+994502222222"))
        if path.startswith(("form/", "people/")):
            sign(story, "ef" * 32)

    return write


def registry_conflict(story: Story) -> None:
    story.must(b.RegistryAnswered(registry="TSERAS", fact=FACT, result="not_found"))
    story.must(b.RegistryAnswered(registry="TSERAS", fact=FACT, result="no"))


def requirement_conflict(story: Story) -> None:
    story.must(b.RequirementDecided(row="4", answer="waived", reason="x"))
    story.must(b.RequirementDecided(row="4", answer="supplied", source="MEİS"))


def relative_conflict(story: Story) -> None:
    story.must(b.RowAdded(table="relatives", row="r1"))
    story.say("relatives/r1/same_settlement", "no")
    apart("relatives/r1/name")(story)


def document_conflict(story: Story) -> None:
    story.must(b.DocumentPresented(row="2", form="copy", how="kept"))
    story.must(b.DocumentPresented(row="2", form="copy", how="returned"))


def pending(story: Story) -> None:
    story.must(
        b.RequirementDecided(
            row="2", answer="pending", source="MEİS", replaces=story.case.writes("requirements/2")
        )
    )
    story.must(b.DocumentPresented(row="2", form="original", how="", replaces=story.case.writes(ORIGINAL)))


ORIGINAL = "documents/2/original"


def not_shown(story: Story) -> None:
    story.must(b.DocumentPresented(row="2", form="original", how="", replaces=story.case.writes(ORIGINAL)))


@pytest.mark.parametrize(
    ("undo", "expected"),
    [
        (not_shown, ("document.missing", Panel.DOCUMENTS, "2")),
        (pending, ("document.pending", Panel.DOCUMENTS, "2")),
        (unsay("reply/channel"), ("reply.missing", Panel.ACCEPTANCE, "reply/channel")),
        (resign, ("attachment.application-missing", Panel.ATTACHMENTS, "")),
        (offer, ("help.not-returned", Panel.APPLICATION, "")),
        (registry_conflict, ("value.conflict", Panel.REGISTRY, f"registry/{FACT}")),
        (requirement_conflict, ("value.conflict", Panel.DOCUMENTS, "requirements/4")),
        (relative_conflict, ("value.conflict", Panel.RELATIVES, "relatives/r1/name")),
        (document_conflict, ("value.conflict", Panel.DOCUMENTS, "documents/2/copy")),
        (apart("people/recipient/phone"), ("value.conflict", Panel.IDENTITY, "people/recipient/phone")),
        (apart("form/wishes"), ("value.conflict", Panel.APPLICATION, "form/wishes")),
        (apart("reply/phone"), ("value.conflict", Panel.ACCEPTANCE, "reply/phone")),
    ],
)
def test_each_thing_undone_is_the_one_obstacle(
    undo: Callable[[Story], object], expected: tuple[str, Panel, str], whole: Story, service: Service
) -> None:
    undo(whole)

    assert codes(whole, service) == [expected]


@pytest.mark.parametrize("field", ["surname", "name"])
def test_a_person_without_a_name(field: str, whole: Story, service: Service) -> None:
    path = f"people/recipient/{field}"
    whole.say(path, "")
    sign(whole, "cd" * 32)

    assert codes(whole, service) == [(f"person.{field}-missing", Panel.IDENTITY, path)]


def test_consent_and_relatives_and_registry(rules: Folder, service: Service) -> None:
    story = complete(Story(rules), service)
    story.case.consent = None
    story.case.relatives = None
    story.case.values[f"registry/{FACT}"] = []

    assert codes(story, service) == [
        ("consent.missing", Panel.IDENTITY, "consent"),
        ("document.missing", Panel.DOCUMENTS, "3"),
        ("document.missing", Panel.DOCUMENTS, "5"),
        ("relatives.not-checked", Panel.RELATIVES, ""),
        ("registry.not-asked", Panel.REGISTRY, FACT),
    ]


def test_a_service_without_the_steps_asks_for_no_relatives_and_no_registry(
    rules: Folder, certificate: Service
) -> None:
    story = complete(Story(rules), certificate)
    story.case.relatives = None
    assert obstacles(certificate, story.case) == ()

    steps = tuple(step for step in certificate.rules.steps if step.panel is not Panel.REGISTRY)
    story.case.values["registry/recipient.payment"] = []
    assert [one.code for one in obstacles(certificate, story.case)] == ["registry.not-asked"]
    bare = msgspec.structs.replace(certificate, rules=msgspec.structs.replace(certificate.rules, steps=steps))
    assert obstacles(bare, story.case) == ()


def test_a_registry_that_can_not_be_reached_holds_its_document(rules: Folder, service: Service) -> None:
    story = complete(Story(rules), service)
    story.must(
        b.RegistryAnswered(
            registry="TSERAS", fact=FACT, result="pending", replaces=story.case.writes(f"registry/{FACT}")
        )
    )

    assert codes(story, service) == [("document.pending", Panel.DOCUMENTS, "3")]


def test_alternatives_are_one_obstacle(whole: Story, service: Service) -> None:
    """Document 5 of a relative is the card or the TSEK decision: one is missing, not two."""
    whole.must(b.RowAdded(table="relatives", row="r1"))
    whole.say("relatives/r1/same_settlement", "yes")
    assert codes(whole, service) == [("document.missing", Panel.DOCUMENTS, "5/r1/card")]

    whole.must(b.DocumentPresented(row="5/r1/tsek", form="copy", how="kept"))
    assert codes(whole, service) == []


@pytest.mark.parametrize("how", ["shown", "kept", "returned"])
@pytest.mark.parametrize("form", ["original", "copy", "notarised", "electronic"])
def test_any_unconfirmed_form_of_item_22_is_taken(
    form: str, how: str, whole: Story, service: Service
) -> None:
    not_shown(whole)
    path = f"documents/2/{form}"
    whole.must(b.DocumentPresented(row="2", form=form, how=how, replaces=whole.case.writes(path)))

    assert codes(whole, service) == []


def test_answers_that_can_not_be_taken(whole: Story, service: Service) -> None:
    whole.say("form/phone", "142")
    whole.say("form/address", "")
    sign(whole, "cd" * 32)

    assert codes(whole, service) == [
        ("form.invalid", Panel.APPLICATION, "phone"),
        ("form.unanswered", Panel.APPLICATION, "address"),
    ]


def test_a_warning_is_no_obstacle(whole: Story, service: Service) -> None:
    whole.say("form/walking", "bed")
    whole.say("form/bathing", "alone")
    sign(whole, "cd" * 32)

    assert codes(whole, service) == []


def test_a_date_that_lies_ahead_is_refused_by_who_knows_today(rules: Folder, certificate: Service) -> None:
    story = complete(Story(rules), certificate)
    for question in certificate.form.questions:
        if question.past:
            story.say(f"form/{question.key}", "02.02.2026")
    sign(story, "cd" * 32)

    assert codes(story, certificate) == []
    assert codes(story, certificate, date(2026, 2, 2)) == []
    assert [one[0] for one in codes(story, certificate, date(2026, 2, 1))] == ["form.invalid"]


def test_the_electronic_copy_is_of_the_paper_that_was_signed(whole: Story, service: Service) -> None:
    """Step 8. A scan of something else is no copy of the application."""
    whole.case.attachments.clear()
    whole.must(b.AttachmentAdded(sha256=PAPER, name="x", media="image/png", size=1, what="photo"))

    assert obstacles(service, whole.case) == (Obstacle("attachment.application-missing", Panel.ATTACHMENTS),)
