"""The document checklist of a case: rows = document × person, columns = presentation forms."""

from datetime import date
from enum import StrEnum

import msgspec

from dost_desk.forms.conditions import FactValue
from dost_desk.forms.field_types import Citizenship
from dost_desk.forms.localised import Localised


class Role(StrEnum):
    """What a person is in a case; one person may have several roles."""

    RECIPIENT = "recipient"
    APPLICANT = "applicant"
    REPRESENTATIVE = "representative"
    COMPANION = "companion"
    INTERPRETER = "interpreter"
    SIGNER = "signer"


class RequirementAnswer(StrEnum):
    """The five answers to "is this document asked for?"."""

    REQUIRED = "required"
    SUPPLIED = "supplied"
    PENDING = "pending"
    WAIVED = "waived"
    NOT_APPLICABLE = "not_applicable"


class PresentationForm(StrEnum):
    """The columns: how a document may be presented (passport item 22)."""

    ORIGINAL = "original"
    COPY = "copy"
    NOTARISED = "notarised"
    ELECTRONIC = "electronic"


class Acceptance(StrEnum):
    """How sure it is that a document may come in a form; ``unknown`` is accepted and recorded."""

    STATED = "stated"
    INFERRED = "inferred"
    UNKNOWN = "unknown"
    NOT_ACCEPTED = "not_accepted"


class Shown(StrEnum):
    """What happened to a document in one form."""

    NO = ""
    SHOWN = "shown"
    KEPT = "kept"
    RETURNED = "returned"


class CasePerson(msgspec.Struct, frozen=True):
    """A person of the case."""

    id: str
    roles: frozenset[Role]
    name: str = ""
    citizenship: Citizenship = Citizenship.UNKNOWN


class Relative(msgspec.Struct, frozen=True):
    """A relative asked about at step 5; ``None`` is "not known yet".

    ``relation`` is a word for the screen ("oğlu"); ``able`` is able-bodied and obliged to care.
    """

    id: str
    name: str = ""
    relation: str = ""
    same_settlement: bool | None = None
    able: bool | None = None


class Decision(msgspec.Struct, frozen=True):
    """An answer that a registry or an agent gave for one row, with its reason and source.

    ``until`` is the date by which we check ourselves while a registry is pending. A bare ``required`` takes
    an earlier answer back; with a reason it asks for the paper whatever the conditions say.
    """

    answer: RequirementAnswer
    reason: str = ""
    source: str = ""
    until: date | None = None

    @property
    def takes_back(self) -> bool:
        """Whether this only undoes an earlier decision, so that the rules answer again."""
        return self.answer is RequirementAnswer.REQUIRED and not self.reason and not self.source


class CaseFacts(msgspec.Struct, frozen=True):
    """What the checklist needs to know of a case.

    Keys of ``presented`` are (row key, form), of ``decided`` row keys. ``facts`` holds what rules ask about:
    ``recipient.disabled``, ``relatives.checked`` (all relatives were asked about) and so on; ``None`` or
    absent is unknown. ``recipient.citizenship`` comes from ``people``. ``pending`` names the facts that a
    registry was asked for and can't be reached about: what hangs on them we check ourselves.
    """

    people: tuple[CasePerson, ...] = ()
    relatives: tuple[Relative, ...] = ()
    facts: dict[str, FactValue] = {}
    presented: dict[tuple[str, PresentationForm], Shown] = {}
    decided: dict[str, Decision] = {}
    pending: frozenset[str] = frozenset()


class Cell(msgspec.Struct, frozen=True):
    """One form of one row, independent of its neighbours."""

    form: PresentationForm
    accepted: Acceptance
    shown: Shown = Shown.NO

    @property
    def counts(self) -> bool:
        """Whether the document is here in a form that may be taken."""
        return self.shown is not Shown.NO and self.accepted is not Acceptance.NOT_ACCEPTED


class Why(msgspec.Struct, frozen=True):
    """Why a row got its answer: a code, its values, and the sentence."""

    code: str
    text: Localised
    values: dict[str, str] = {}


class Row(msgspec.Struct, frozen=True):
    """One document of one person. ``key`` is stable: "2", "5/<relative id>/card", "6.1/<person id>/guardian".

    Rows with the same non-empty ``group`` are alternatives: one of them is enough.
    """

    key: str
    item: int
    number: int
    person_id: str
    person_name: str
    title: Localised
    answer: RequirementAnswer
    why: Why
    cells: tuple[Cell, ...]
    met: bool
    group: str = ""

    def cell(self, form: PresentationForm) -> Cell:
        """Return the cell of one presentation form."""
        return next(cell for cell in self.cells if cell.form is form)


class Checklist(msgspec.Struct, frozen=True):
    """All rows; ``stray`` are keys presented or decided that no row has (a relative was taken back)."""

    rows: tuple[Row, ...]
    stray: tuple[str, ...] = ()

    @property
    def lacking(self) -> tuple[tuple[Row, ...], ...]:
        """What still has to be brought, each entry a row with its alternatives: one of them is enough."""
        # While a registry is being asked for one alternative, nobody is sent to fetch another.
        waiting = self._unmet(RequirementAnswer.PENDING)
        required = self._unmet(RequirementAnswer.REQUIRED)
        return tuple(tuple(rows) for entry, rows in required.items() if entry not in waiting)

    @property
    def missing(self) -> tuple[Row, ...]:
        """The rows still lacking: required, of no alternative that is met, and not pending at a registry."""
        return tuple(row for entry in self.lacking for row in entry)

    @property
    def pending(self) -> tuple[Row, ...]:
        """The rows that we check ourselves: the visitor brings them only if we call."""
        return tuple(row for rows in self._unmet(RequirementAnswer.PENDING).values() for row in rows)

    @property
    def complete(self) -> bool:
        """Whether nothing is missing or pending. It guards acceptance, never registration."""
        return all(row.met for row in self.rows)

    def row(self, key: str) -> Row:
        """Return the row with this key; ``KeyError`` where there is none."""
        for row in self.rows:
            if row.key == key:
                return row
        raise KeyError(key)

    def _unmet(self, answer: RequirementAnswer) -> dict[str, list[Row]]:
        entries: dict[str, list[Row]] = {}
        for row in self.rows:
            if not row.met and row.answer is answer:
                entries.setdefault(row.group or row.key, []).append(row)
        return entries
