"""What each paper says, as data: the input of the ``render_*`` functions of this package.

Strings are in Azerbaijani and ready to print; dates and times are values, in the centre's local time, and
are formatted here (``dd.MM.yyyy``, ``HH:mm``). An empty string or ``None`` in a field that a person may
complete by hand prints as a line to write on. A ``code`` holds ASCII digits only, because a keyboard-wedge
scanner on an Azerbaijani layout garbles everything else; any other code raises
``InputError("printing.code-not-digits")`` when the paper is rendered.
"""

from datetime import date, datetime
from typing import Literal

from msgspec import Struct

Language = Literal["az", "ru", "en"]
"""The visitor's language: other than ``az``, the ticket repeats each line in it, smaller."""

AnswerKind = Literal["given", "unknown", "declined", "unanswered"]
"""``unknown`` prints "bilmir", ``declined`` "demək istəmir", ``unanswered`` a line to write on."""

SigningMode = Literal["self", "guide", "at-request", "representative"]
"""By oneself, by oneself with a guide, by another at the person's request, by a representative."""

Custody = Literal["shown", "kept", "returned"]
"""What became of a document: only shown, kept by the centre, or taken in and given back."""

DayCount = Literal["calendar", "working"]
"""How the days of a term are counted; the passport does not say, so it is a setting per service."""


class TicketPaper(Struct, frozen=True, kw_only=True):
    """A queue ticket for an 80 mm roll."""

    centre: str
    number: str
    """As called in the hall, e.g. ``S042``."""
    direction: str
    """The plain name of the queue line."""
    issued: datetime
    ahead: int | None
    """People called before this one; ``None`` where the station can't know (prints no such line)."""
    code: str
    language: Language = "az"
    direction_translated: str = ""
    """The direction's name in ``language``; not printed when that is ``az``."""
    priority: bool = False
    """Prints "Prioritet növbə" without saying which group: others see a ticket."""
    note: str = ""
    """One more sentence, e.g. that the number was given while the hub was out of reach."""
    demonstration: bool = False


class Person(Struct, frozen=True, kw_only=True):
    """One person of a case, as the application names them."""

    role: str
    """E.g. ``Xidmət alan``, ``Ərizəçi``, ``Nümayəndə``, ``Müşayiətçi (səlahiyyəti yoxdur)``."""
    name: str
    born: date | str = ""
    """A date, or what is known of it (``1948``)."""
    fin: str = ""
    document: str = ""
    """The identity paper, e.g. ``AZE12345678``."""
    address: str = ""
    phone: str = ""
    authority: str = ""
    """What a representative's right rests on, e.g. ``etibarnamə № 12, 03.02.2026``."""
    brief: bool = False
    """Print only the role and the name (a companion, an interpreter), without lines to fill in."""


class Answer(Struct, frozen=True, kw_only=True):
    """A question and the applicant's own words."""

    question: str
    answer: str = ""
    kind: AnswerKind = "given"
    translation: str = ""
    """The question in the applicant's language, printed under it."""


class Section(Struct, frozen=True, kw_only=True):
    """A titled group of questions."""

    title: str
    answers: tuple[Answer, ...]


class Signing(Struct, frozen=True, kw_only=True):
    """Who signs and how."""

    mode: SigningMode = "self"
    signer: str = ""
    """Who puts the signature: the applicant, the one asked, or the representative."""
    on_behalf_of: str = ""
    """The person the signature is for, in ``at-request`` and ``representative``."""
    guide: str = ""
    """Who guided the hand or showed the place, if it was a person and not a signature frame."""
    reason: str = ""
    """Why the person can't sign, in ``at-request``."""
    authority: str = ""
    """The representative's paper, in ``representative``."""
    witness: str = ""
    """The agent before whom an ``at-request`` signature was made."""


class ApplicationPaper(Struct, frozen=True, kw_only=True):
    """An application ready to sign."""

    centre: str
    addressee: str
    """To whom, in the dative, e.g. ``… DOST mərkəzinin direktoruna``."""
    title: str
    """What is asked, e.g. ``Evdə sosial-məişət xidmətinin göstərilməsi barədə``."""
    service_id: str
    service_name: str
    case_number: str
    code: str
    people: tuple[Person, ...]
    sections: tuple[Section, ...]
    declaration: str
    signing: Signing
    form_id: str
    form_edition: str
    form_digest: str = ""
    """SHA-256 of the form's definition, in hex; its first 16 digits are printed at the foot."""
    declaration_translated: str = ""
    helped_by: str = ""
    """The volunteer who wrote the answers down; empty when nobody helped."""
    attachments: tuple[str, ...] = ()
    dated: date | None = None
    """The day of signing; ``None`` prints a line to write it on."""
    demonstration: bool = False


class HandedIn(Struct, frozen=True, kw_only=True):
    """A document that was shown at the desk."""

    title: str
    form: str
    """E.g. ``əsli``, ``surəti``, ``notarial təsdiq edilmiş surəti``, ``elektron surəti``."""
    custody: Custody
    person: str = ""
    """Whose document it is."""


class MissingDocument(Struct, frozen=True, kw_only=True):
    """A document the case still waits for."""

    title: str
    person: str = ""
    """Whose document it is; papers group the rows by it."""
    forms: tuple[str, ...] = ()
    """The presentation forms of item 22 that are accepted."""
    forms_confirmed: bool = True
    """False while nobody confirmed item 22's choice: then any form is taken."""
    why: str = ""
    """One plain sentence: why it is asked for, or what was wrong with the one shown."""
    alternatives: tuple[str, ...] = ()
    """Other documents that serve instead, e.g. the TSEK decision for the identity card."""
    bring_by: str = ""
    """The day on which the visitor said that it would be brought, ``dd.MM.yyyy``."""


class PendingCheck(Struct, frozen=True, kw_only=True):
    """Something the centre asks a registry for by itself: bring the paper only if called."""

    title: str
    person: str = ""
    registry: str = ""
    check_by: date | None = None


class ReceiptPaper(Struct, frozen=True, kw_only=True):
    """A receipt: the case was registered, or accepted. They are two states (and two headings)."""

    state: Literal["registered", "accepted"]
    centre: str
    case_number: str
    code: str
    service_id: str
    service_name: str
    applicant: str
    registered: datetime
    recipient: str = ""
    """Printed when it is another person than the applicant."""
    accepted: datetime | None = None
    front_due: date | None = None
    """Until when the front office finishes (items 14 and 15)."""
    final_due: date | None = None
    """Until when the whole service is rendered (items 12 and 13)."""
    front_days: int | None = None
    final_days: int | None = None
    day_count: DayCount = "calendar"
    due_estimated: bool = False
    """True when a holiday that is only an estimate lies in the term: the paper says so."""
    handed_in: tuple[HandedIn, ...] = ()
    missing: tuple[MissingDocument, ...] = ()
    """Printed as a short list of titles; the notice has the details."""
    missing_until: date | None = None
    pending: tuple[PendingCheck, ...] = ()
    next_steps: tuple[str, ...] = ()
    """Short sentences, numbered on the paper."""
    answer_by: str = ""
    """How the answer will be given, e.g. ``zəng, +994 50 123 45 67 (qızı)``."""
    agent: str = ""
    desk: str = ""
    call_centre: str = "142"
    address: str = ""
    hours: str = ""
    application_digest: str = ""
    """SHA-256 of the signed application, in hex; its first 16 digits are printed at the foot."""
    demonstration: bool = False


class MissingPaper(Struct, frozen=True, kw_only=True):
    """The notice of missing documents."""

    centre: str
    case_number: str
    code: str
    """Scanned at any desk, it reopens the case at the missing row."""
    service_id: str
    service_name: str
    applicant: str
    issued: datetime
    documents: tuple[MissingDocument, ...]
    registered: datetime | None = None
    """When the case was registered; ``None`` when it is not registered yet."""
    waits_until: date | None = None
    due_estimated: bool = False
    pending: tuple[PendingCheck, ...] = ()
    recipient: str = ""
    agent: str = ""
    desk: str = ""
    address: str = ""
    hours: str = ""
    """E.g. ``bazar ertəsi – cümə, 09:00–18:00``."""
    call_centre: str = "142"
    demonstration: bool = False


class ToBring(Struct, frozen=True, kw_only=True):
    """One document of the list for somebody who asks."""

    title: str
    condition: str = ""
    """Who needs it, e.g. ``əlillik varsa``; empty for everybody."""
    forms: tuple[str, ...] = ()
    """The presentation forms of item 22 that are accepted."""
    forms_confirmed: bool = True
    """False while nobody confirmed item 22's choice: then any form is taken."""
    registries: tuple[str, ...] = ()
    """Where the centre looks first: what is found there need not be brought (note under item 21)."""


class BringPaper(Struct, frozen=True, kw_only=True):
    """What to bring for one service: information without a case, a name or a bar code."""

    centre: str
    service_id: str
    service_name: str
    issued: datetime
    documents: tuple[ToBring, ...]
    address: str = ""
    hours: str = ""
    call_centre: str = "142"
    demonstration: bool = False
