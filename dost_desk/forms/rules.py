"""Who is asked for which document of a passport, when, and what may stand in its place."""

from enum import StrEnum

import msgspec

from dost_desk.forms.conditions import Condition
from dost_desk.forms.localised import Localised
from dost_desk.forms.steps import StepRule

DOCUMENTS_ITEM = 21
"""The passport item that lists the documents."""


class AskedOf(StrEnum):
    """Whose document it is; ``relative`` and ``representative`` repeat the row for each such person."""

    RECIPIENT = "recipient"
    RELATIVE = "relative"
    REPRESENTATIVE = "representative"


class FactText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a fact is called, the question that finds it out, and what each state of it means for papers."""

    name: Localised
    ask: Localised
    yes: Localised
    no: Localised
    unknown: Localised
    source: str = ""  # the registry that knows it, e.g. "TSERAS"


class Wording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A more exact title of a document for those for whom ``when`` is true."""

    when: Condition
    title: Localised


class DocumentRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One document of the passport, for one kind of person.

    ``number`` is its number in item 21; the papers of a representative have ``item = 6``. Rules of
    one item and number that have an ``alternative`` stand in for each other, person by person.
    ``when`` false makes it not applicable, ``waived_when`` true waives it, ``supplied_when`` true says that a
    registry gave the data, so that no paper is asked for (the note under item 21).
    """

    number: int
    asked_of: AskedOf
    title: Localised
    why: Localised
    item: int = 21
    alternative: str = ""
    when: Condition | None = None
    waived_when: Condition | None = None
    supplied_when: Condition | None = None
    supplied_by: tuple[str, ...] = ()  # registries that may hold the data: "MEİS", "TSERAS"
    condition: Localised | None = None  # "if the person has a disability": for the list of what to bring
    wordings: tuple[Wording, ...] = ()


class Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The document rules of one service, the texts of the facts that they ask about, and the rail's steps."""

    service: str
    edition: str
    documents: tuple[DocumentRule, ...]
    facts: dict[str, FactText] = {}
    steps: tuple[StepRule, ...] = ()

    def __post_init__(self) -> None:
        """Refuse two rules that would give one row key."""
        keys = [(rule.item, rule.number, rule.asked_of, rule.alternative) for rule in self.documents]
        if len(set(keys)) != len(keys):
            raise ValueError("rules.document-twice")
