"""Who sits at the station: sign-in and unlock, offline, by the directory's argon2id hashes."""

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from dost_desk.domain.directory import Member
from dost_desk.domain.kinds import Role
from dost_desk.errors import InputError, RefusedError
from dost_desk.store.transaction import Transaction

_HASHER = PasswordHasher()
"""argon2id with the library's defaults, which follow RFC 9106's second recommendation."""


class SignedIn(msgspec.Struct, frozen=True):
    """A member of staff at a station; ``pin_hash`` is "" where no PIN is set, and then none unlocks."""

    staff: str
    name: str
    role: Role
    directions: frozenset[int]
    pin_hash: str


def hash_secret(secret: str) -> str:
    """Return the argon2id hash of a password or PIN."""
    return _HASHER.hash(secret)


def matches(hashed: str, secret: str) -> bool:
    """Say whether ``secret`` is what was hashed; slow on purpose. A damaged hash matches nothing."""
    try:
        return _HASHER.verify(hashed, secret)
    except (VerificationError, InvalidHashError):
        return False


def find_member(tx: Transaction, staff: str, roles: frozenset[Role]) -> Member:
    """Return the active member of staff with one of ``roles``.

    The check of the secret (``sign_in``) is apart because it is slow by design and must not hold
    the store's thread.

    Raises:
        InputError: ``sign-in.no-such-staff``.
        RefusedError: ``sign-in.wrong-role`` for a volunteer at a desk or an agent at the helper's form.
    """
    wanted = staff.strip().casefold()
    member = next((one for key, one in tx.directory().staff.items() if key.casefold() == wanted), None)
    if member is None or not member.active:
        raise InputError("sign-in.no-such-staff", field="staff")
    if member.role not in roles:
        raise RefusedError("sign-in.wrong-role")
    return member


def sign_in(member: Member, password: str) -> SignedIn:
    """Return the signed-in member after checking the password.

    Raises:
        InputError: ``sign-in.wrong-password``.
    """
    if not matches(member.password, password):
        raise InputError("sign-in.wrong-password", field="password")
    return SignedIn(member.id, member.name, member.role, frozenset(member.directions), member.pin)


def unlock(signed_in: SignedIn, pin: str) -> None:
    """Check the PIN that ends a lock (Ctrl+L).

    Raises:
        InputError: ``sign-in.wrong-pin``.
    """
    if not matches(signed_in.pin_hash, pin):
        raise InputError("sign-in.wrong-pin", field="pin")
