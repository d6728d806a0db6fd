"""The demonstration centre: fictional staff and persons, plainly marked as such."""

import msgspec

from dost_desk.domain import bodies as b
from dost_desk.domain.kinds import Role
from dost_desk.services.identity import hash_secret

CENTRE = "001"
AGENT, VOLUNTEER, SUPERVISOR = "014", "k03", "001"
PASSWORD, PIN = "numune", "1414"  # shown on the demonstration's own sign-in screen
DESK = "7"


class DemoPerson(msgspec.Struct, frozen=True):
    """A fictional person; the FİN and card have the right shape and belong to nobody."""

    surname: str
    name: str
    patronymic: str
    born: str
    fin: str
    document: str
    phone: str
    address: str


RECIPIENT = DemoPerson(
    surname="Nümunəyeva",
    name="Səkinə",
    patronymic="Əliəkbər qızı",
    born="14.03.1948",
    fin="0NUMUN1",
    document="AZE00000001",
    phone="+994 50 000 00 01",
    address="Bakı şəhəri, Nümunə küçəsi 1, mənzil 2 (uydurma)",
)
RELATIVE = DemoPerson(
    surname="Nümunəyev",
    name="Rəşad",
    patronymic="Ələkbər oğlu",
    born="1975",
    fin="0NUMUN2",
    document="AZE00000002",
    phone="+994 50 000 00 02",
    address="Sumqayıt şəhəri, Nümunə küçəsi 3 (uydurma)",
)


def directory() -> list[b.Body]:
    """Return what central tells the demonstration centre about itself."""
    password, pin = hash_secret(PASSWORD), hash_secret(PIN)
    staff = (
        (AGENT, "Aytən Nümunəli (uydurma)", Role.AGENT),
        (VOLUNTEER, "Murad Nümunəzadə (uydurma)", Role.VOLUNTEER),
        (SUPERVISOR, "Leyla Nümunəqızı (uydurma)", Role.SUPERVISOR),
    )
    return [
        b.CentreSet(
            name="DOST mərkəzi (nümunə)",
            demonstration=True,
            settings={
                "address": "Bakı şəhəri, Nümunə küçəsi 1",
                "hours": "bazar ertəsi – cümə, 09:00–18:00",
                "hint": f"{AGENT} / {VOLUNTEER} · {PASSWORD} · PIN {PIN}",
            },
        ),
        *(
            b.StaffSet(staff=number, name=name, role=role, password=password, pin=pin)
            for number, name, role in staff
        ),
    ]
