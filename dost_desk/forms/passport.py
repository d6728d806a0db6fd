"""The service passport as data: its items, their options, and how sure each choice is."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from dost_desk.forms.letters import letters


class Certainty(StrEnum):
    """How a choice is known: the text says it, it follows from something the text says, or it does not."""

    STATED = "stated"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


class Kind(StrEnum):
    """What an item holds."""

    TEXT = "text"
    IDENTIFIER = "identifier"
    NUMBER = "number"
    ENTRIES = "entries"  # a numbered list: every entry applies
    ONE_OF = "one-of"  # options of which exactly one applies
    ANY_OF = "any-of"  # options of which several may apply


class Subject(StrEnum):
    """What an item is about, whatever number a template prints before it."""

    NAME = "name"
    IDENTIFIER = "id"
    DIRECTION = "direction"
    UNITS = "units"
    LEGAL_BASIS = "legal-basis"
    CHANNELS = "channels"
    COMMUNICATION = "communication"
    ANSWER_FORMS = "answer-forms"
    REFUSAL_GROUNDS = "refusal-grounds"
    USERS = "users"
    BACK_OFFICES = "back-offices"
    TOTAL_UNIT = "total-unit"
    TOTAL_TERM = "total-term"
    FRONT_UNIT = "front-unit"
    FRONT_TERM = "front-term"
    BACK_UNIT = "back-unit"
    BACK_TERM = "back-term"
    STANDARD_MINUTES = "standard-minutes"
    FEE = "fee"
    PLACES = "places"
    DOCUMENTS = "documents"
    PRESENTATION_FORMS = "presentation-forms"
    STEPS = "steps"
    SYSTEMS = "systems"
    SUBSYSTEMS = "subsystems"
    ELECTRONISATION = "electronisation"
    RESPONSIBLE = "responsible"
    CONTENT = "content"  # only in the newer template: "Xidmətin məzmunu"
    AUTOMATION = "automation"  # only in later templates
    OTHER = "other"  # an item that no known template has; kept word for word


class TimeUnit(StrEnum):
    """The unit of a term (the options of items 12, 14 and 16)."""

    MONTH = "month"
    DAY = "day"
    HOUR = "hour"
    MINUTE = "minute"


DIRECTIONS = (
    "Fəaliyyət istiqamətlərinə dair arayışlar verilməsi",
    "Əmək münasibətləri sahəsində işəgötürənlərə və işçilərə göstərilən xidmətlər",
    "Əlillik və sağlamlıq imkanlarının məhdudluğu sahəsində göstərilən xidmətlər",
    "Məşğulluq sahəsində göstərilən xidmətlər",
    "Əmək pensiyası və sosial müavinət sahələrində göstərilən xidmətlər",
    "Ünvanlı dövlət sosial yardımın təyin edilməsi",
    "Azərbaycan Respublikası Prezidentinin təqaüdünün təyin edilməsi",
    "Sığortaolunanların fərdi uçota alınması və uçotdan çıxarılması",
    "Sosial xidmət sahəsində göstərilən xidmətlər",
    "Funksional yardımçı xidmətlər",
    "Övladlığagötürmə ilə bağlı xidmətlər",
)
"""The eleven directions of item 3, in the order that the second pair of a service id counts."""

UNIT_WORDS = {"ay": TimeUnit.MONTH, "gün": TimeUnit.DAY, "saat": TimeUnit.HOUR, "dəqiqə": TimeUnit.MINUTE}


class Confirmed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who confirmed a choice, on which date (ISO, ``2026-01-31``), and on what ground."""

    by: str
    on: str
    reason: str


class Choice(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One option of an item and whether it applies.

    ``chosen`` is None when ``certainty`` is unknown and nobody has confirmed. ``reason`` is the code of the
    rule that an inference rests on (``terms-add-up``), ``evidence`` what it was drawn from
    (``15 = 2 + 13``). ``confirmed`` is set by an administrator's confirmation and leaves ``certainty`` as
    the text left it.
    """

    option: str
    chosen: bool | None = None
    certainty: Certainty = Certainty.UNKNOWN
    reason: str = ""
    evidence: str = ""
    confirmed: Confirmed | None = None

    @property
    def settled(self) -> bool:
        """Whether work may rely on the choice: the text states it, or an administrator confirmed it."""
        return self.certainty is Certainty.STATED or self.confirmed is not None


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One entry of a numbered list, counted from 1: a law, a document or a step."""

    number: int
    text: str


class Item(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One item of a passport. Which of the fields are filled depends on ``kind``.

    ``number`` is the item's number in the 27-item passport (0 for an item it does not have), ``printed``
    the number in the text where that differs. ``title`` and all texts are the passport's own words.
    """

    subject: Subject
    number: int
    title: str
    kind: Kind
    printed: str = ""
    text: str = ""
    amount: int | None = None
    entries: tuple[Entry, ...] = ()
    choices: tuple[Choice, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def options(self) -> tuple[str, ...]:
        """All options of the item, chosen or not, in the passport's order and words."""
        return tuple(choice.option for choice in self.choices)

    @property
    def chosen(self) -> tuple[Choice, ...]:
        """The choices that apply, stated, inferred or confirmed; empty when none is known."""
        return tuple(choice for choice in self.choices if choice.chosen)

    @property
    def settled(self) -> bool:
        """Whether every choice of the item is stated or confirmed."""
        return all(choice.settled for choice in self.choices)


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """A length of time: ``amount`` of the unit that ``choice`` names; None is not known."""

    amount: int | None = None
    choice: Choice | None = None

    @property
    def unit(self) -> TimeUnit | None:
        """The unit, when one is chosen and it is one of the four that passports use."""
        name = letters(self.choice.option) if self.choice else ""
        return next((unit for word, unit in UNIT_WORDS.items() if letters(word) == name), None)


class Passport(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A service passport. An item that the text lacks is absent; its readers then give empty values.

    ``id`` is empty when the passport gives none. ``demonstration`` marks a passport that was written for
    demonstration and describes no real service.
    """

    id: str
    items: tuple[Item, ...]
    preamble: tuple[str, ...] = ()
    demonstration: bool = False

    def item(self, subject: Subject) -> Item | None:
        """Return the item about ``subject``, or None when the passport has none."""
        return next((item for item in self.items if item.subject is subject), None)

    def choices(self, subject: Subject) -> tuple[Choice, ...]:
        """Return every option of an item with what is known of it; empty when the item is missing."""
        item = self.item(subject)
        return item.choices if item else ()

    def _entries(self, subject: Subject) -> tuple[Entry, ...]:
        item = self.item(subject)
        return item.entries if item else ()

    def _text(self, subject: Subject) -> str:
        item = self.item(subject)
        return item.text if item else ""

    def _amount(self, subject: Subject) -> int | None:
        item = self.item(subject)
        return item.amount if item else None

    def _term(self, unit: Subject, amount: Subject) -> Term:
        chosen = tuple(choice for choice in self.choices(unit) if choice.chosen)
        return Term(amount=self._amount(amount), choice=chosen[0] if len(chosen) == 1 else None)

    @property
    def name(self) -> str:
        """Item 1, the name of the service."""
        return self._text(Subject.NAME)

    @property
    def directions(self) -> tuple[Choice, ...]:
        """Item 3, all directions of the classification."""
        return self.choices(Subject.DIRECTION)

    @property
    def direction(self) -> Choice | None:
        """The one chosen direction of item 3, or None when none or several are known."""
        chosen = tuple(choice for choice in self.directions if choice.chosen)
        return chosen[0] if len(chosen) == 1 else None

    @property
    def direction_number(self) -> int | None:
        """The chosen direction's number, 1 to 11, or None when it is unknown or not one of the eleven.

        It is the place among the directions of item 3, which the id's second pair counts. A later passport
        lists its own direction only; the place is then the template's.
        """
        direction = self.direction
        listed = [letters(name) for name in DIRECTIONS]
        name = letters(direction.option) if direction else ""
        return listed.index(name) + 1 if name in listed else None

    @property
    def units(self) -> tuple[Choice, ...]:
        """Item 4, the kinds of centre that provide the service."""
        return self.choices(Subject.UNITS)

    @property
    def legal_basis(self) -> tuple[Entry, ...]:
        """Item 5, the laws and decisions the service rests on."""
        return self._entries(Subject.LEGAL_BASIS)

    @property
    def channels(self) -> tuple[Choice, ...]:
        """Item 6, the ways in which an application may arrive."""
        return self.choices(Subject.CHANNELS)

    @property
    def answer_forms(self) -> tuple[Choice, ...]:
        """Item 8, the ways in which the answer may be given."""
        return self.choices(Subject.ANSWER_FORMS)

    @property
    def refusal_grounds(self) -> tuple[Choice, ...]:
        """Item 9, the grounds on which the service may be refused."""
        return self.choices(Subject.REFUSAL_GROUNDS)

    @property
    def users(self) -> tuple[Choice, ...]:
        """Item 10, who may use the service."""
        return self.choices(Subject.USERS)

    @property
    def back_offices(self) -> tuple[Choice, ...]:
        """Item 11, the bodies that decide."""
        return self.choices(Subject.BACK_OFFICES)

    @property
    def total_term(self) -> Term:
        """Items 12 and 13, the whole term."""
        return self._term(Subject.TOTAL_UNIT, Subject.TOTAL_TERM)

    @property
    def front_term(self) -> Term:
        """Items 14 and 15, the front office's part of the term."""
        return self._term(Subject.FRONT_UNIT, Subject.FRONT_TERM)

    @property
    def back_term(self) -> Term:
        """Items 16 and 17, the back office's part of the term."""
        return self._term(Subject.BACK_UNIT, Subject.BACK_TERM)

    @property
    def standard_minutes(self) -> int | None:
        """Item 18, the standard time at the desk in minutes."""
        return self._amount(Subject.STANDARD_MINUTES)

    @property
    def fee(self) -> tuple[Choice, ...]:
        """Item 19, whether the service is paid for."""
        return self.choices(Subject.FEE)

    @property
    def places(self) -> tuple[Choice, ...]:
        """Item 20, where the service is given."""
        return self.choices(Subject.PLACES)

    @property
    def documents(self) -> tuple[Entry, ...]:
        """Item 21, the documents the service asks for."""
        return self._entries(Subject.DOCUMENTS)

    @property
    def documents_note(self) -> str:
        """The note under item 21: documents are asked for only when MEIS can't supply the data."""
        item = self.item(Subject.DOCUMENTS)
        return "\n".join(item.notes) if item else ""

    @property
    def presentation_forms(self) -> tuple[Choice, ...]:
        """Item 22, the forms in which a document may be shown: original, copy, notarised, electronic."""
        return self.choices(Subject.PRESENTATION_FORMS)

    @property
    def steps(self) -> tuple[Entry, ...]:
        """Item 23, the steps of the service."""
        return self._entries(Subject.STEPS)

    @property
    def systems(self) -> tuple[Choice, ...]:
        """Item 24, the information systems used."""
        return self.choices(Subject.SYSTEMS)

    @property
    def subsystems(self) -> tuple[Choice, ...]:
        """Item 25, the MEIS subsystems used."""
        return self.choices(Subject.SUBSYSTEMS)

    @property
    def electronisation(self) -> tuple[Choice, ...]:
        """Item 26, how far the service is electronic."""
        return self.choices(Subject.ELECTRONISATION)

    @property
    def responsible(self) -> str:
        """Item 27, the post of the person responsible."""
        return self._text(Subject.RESPONSIBLE)
