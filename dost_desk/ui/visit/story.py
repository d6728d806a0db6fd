"""Who comes to the played visit, and what is answered: fictional persons, plainly marked as such."""

from dost_desk.services import demonstration
from dost_desk.services.demonstration import DemoPerson

SERVICE = "01-09-15-00"
DIRECTION = 9
"""Social services (passport item 3)."""
QUESTION_DIRECTION = 1
"""Certificates: what the visitor with only a question came for."""
GROUPS = ("aged_70",)
NEEDS = ("cannot_read", "escort")
RECIPIENT = demonstration.RECIPIENT
RELATIVE = demonstration.RELATIVE
COMPANION = {"surname": "Nümunəli", "name": "Elçin", "relation": "qardaşı oğlu"}
"""A nephew without papers: no rights in the case."""
WHY_NOT_SIGNING = "oxuya və yaza bilmir"
REGISTRY_NOTE = "TSERAS-da qeyd yoxdur (uydurma)"
BRINGS_LATER = "2"
"""The row of the medical certificate (item 21.2), brought only after the application is written."""
CERTIFICATE = {"issuer": "1 №-li poliklinika (uydurma)", "number": "123/45"}
AGENT_NOTE = "Ərizəçi oxuya bilmir; qardaşı oğlu müşayiət edir."

WRONG_PHONE = "12"
DOES_NOT_KNOW = "call_time"
ANSWERS: dict[str, tuple[str, ...]] = {
    "phone_owner": ("own",),
    "phone": (RECIPIENT.phone,),
    "address": (RECIPIENT.address,),
    "dwelling": ("own",),
    "lives_with": ("nobody",),
    "access": ("stairs",),
    "utilities": ("water", "gas", "light"),
    "registered_here": ("yes",),
    "visited_by_relatives": ("rarely",),
    "relatives_nearby": ("no",),
    "help_needed": ("cooking", "shopping", "cleaning", "doctor"),
    "walking": ("stick",),
    "eating": ("alone",),
    "bathing": ("helped",),
    "medicine_daily": ("yes",),
    "medicine_alone": ("yes",),
    "senses": ("sight",),
    "visits_per_week": ("3",),
    "wishes": ("Qonşu axşamlar baş çəkir.",),
}
"""What the applicant says: the options chosen, or the words."""


def fields_of(person: DemoPerson) -> dict[str, str]:
    """Return what is typed of a person, in the order of the fields."""
    names = ("surname", "name", "patronymic", "born", "fin", "document", "phone", "address")
    return {name: str(getattr(person, name)) for name in names}
