"""The directory as headquarters keeps it: what is checked before a centre or a member of staff is told of."""

from collections.abc import Sequence

import msgspec

from dost_desk.domain.bodies import CentreSet, StaffSet
from dost_desk.domain.directory import Directory, Member
from dost_desk.domain.kinds import Role
from dost_desk.errors import InputError
from dost_desk.forms.catalogue import Catalogue
from dost_desk.forms.members import member
from dost_desk.services.identity import hash_secret

STAFF_ROLES = (Role.AGENT, Role.VOLUNTEER, Role.SUPERVISOR)
PASSWORD_LEAST = 8
"""Characters of a password at least; argon2id makes guessing slow, not unnecessary."""

PIN_LEAST, PIN_MOST = 4, 12
_ID_MOST = 20
_NAME_MOST = 120


class StaffChange(msgspec.Struct, frozen=True):
    """What is to be told of a member of staff; None keeps what is known of them.

    ``password`` and ``pin`` are hashes, from ``password_hash`` and ``pin_hash``.
    """

    staff: str
    name: str | None = None
    role: str | None = None
    directions: Sequence[int] | None = None
    password: str | None = None
    pin: str | None = None


def password_hash(password: str) -> str:
    """Return the argon2id hash of a new password; slow by design, so not for the store's thread.

    Raises:
        InputError: ``staff.short-password``.
    """
    if len(password) < PASSWORD_LEAST:
        raise InputError("staff.short-password", field="password", least=PASSWORD_LEAST)
    return hash_secret(password)


def pin_hash(pin: str) -> str:
    """Return the argon2id hash of a new PIN; slow by design, so not for the store's thread.

    Raises:
        InputError: ``staff.bad-pin`` unless it is 4 to 12 digits.
    """
    if not (pin.isascii() and pin.isdigit() and PIN_LEAST <= len(pin) <= PIN_MOST):
        raise InputError("staff.bad-pin", field="pin", least=PIN_LEAST, most=PIN_MOST)
    return hash_secret(pin)


def centre_named(directory: Directory, name: str) -> CentreSet:
    """Return the centre with another name; its settings stay.

    Raises:
        InputError: ``centre.bad-name`` for none or one above 120 characters.
    """
    return CentreSet(
        name=_text(name, _NAME_MOST, "centre.bad-name", "name"),
        settings=directory.settings,
        demonstration=directory.demonstration,
    )


def staff_changed(directory: Directory, catalogue: Catalogue, change: StaffChange) -> StaffSet:
    """Return the member of staff after the change, or a new one, active in either case.

    Raises:
        InputError: ``staff.bad-id`` (letters, digits, ``-``, at most 20), ``staff.bad-name``,
            ``staff.unknown-role``, ``ticket.unknown-direction``, and for a new member without password
            or PIN ``staff.short-password``, ``staff.bad-pin``.
    """
    if not change.staff or len(change.staff) > _ID_MOST or not change.staff.replace("-", "").isalnum():
        raise InputError("staff.bad-id", field="staff", staff=change.staff)
    known = directory.staff.get(change.staff)
    return StaffSet(
        staff=change.staff,
        name=_name(change, known),
        role=_role(change, known),
        password=_password(change, known),
        pin=_pin(change, known),
        directions=_directions(change, known, catalogue),
    )


def staff_dismissed(directory: Directory, staff: str) -> StaffSet:
    """Return the member of staff as no longer active: they can't sign in, what they wrote stays theirs.

    Raises:
        InputError: ``staff.unknown``.
    """
    known = directory.staff.get(staff)
    if known is None:
        raise InputError("staff.unknown", field="staff", staff=staff)
    return StaffSet(
        staff=known.id,
        name=known.name,
        role=known.role,
        password=known.password,
        pin=known.pin,
        directions=known.directions,
        active=False,
    )


def _name(change: StaffChange, known: Member | None) -> str:
    if change.name is None and known is not None:
        return known.name
    return _text(change.name or "", _NAME_MOST, "staff.bad-name", "name")


def _role(change: StaffChange, known: Member | None) -> Role:
    if change.role is None and known is not None:
        return known.role
    role = member(Role, change.role or "")
    if role not in STAFF_ROLES:
        raise InputError("staff.unknown-role", field="role", role=change.role or "")
    return role


def _password(change: StaffChange, known: Member | None) -> str:
    kept = change.password or (known.password if known is not None else "")
    if not kept:
        raise InputError("staff.short-password", field="password", least=PASSWORD_LEAST)
    return kept


def _pin(change: StaffChange, known: Member | None) -> str:
    kept = change.pin or (known.pin if known is not None else "")
    if not kept:
        raise InputError("staff.bad-pin", field="pin", least=PIN_LEAST, most=PIN_MOST)
    return kept


def _directions(change: StaffChange, known: Member | None, catalogue: Catalogue) -> tuple[int, ...]:
    if change.directions is None:
        return known.directions if known is not None else ()
    for direction in change.directions:
        catalogue.directions.letter(direction)
    return tuple(sorted(set(change.directions)))


def _text(text: str, most: int, code: str, field: str) -> str:
    cleaned = " ".join(text.split())
    if not cleaned or len(cleaned) > most or not cleaned.isprintable():
        raise InputError(code, field=field, most=most)
    return cleaned
