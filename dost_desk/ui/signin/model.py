"""Signing in and unlocking as jobs: the slow check runs beside the store's thread."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Signal

from dost_desk.domain.kinds import Role
from dost_desk.errors import DostError
from dost_desk.services import identity
from dost_desk.services.identity import SignedIn
from dost_desk.store.transaction import Transaction
from dost_desk.ui.jobs import Jobs

Failed = Callable[[DostError], None]
_LAST = "last-staff"


class Greeting(msgspec.Struct, frozen=True):
    """What the sign-in screen shows: the centre, who signed in last, and a demonstration's own hint."""

    centre: str = ""
    staff: str = ""
    hint: str = ""


class SignInModel(QObject):
    """Lets staff with one of ``roles`` in; ``signed_in`` carries who, None after signing out."""

    signed_in = Signal(object)  # SignedIn | None
    greeted = Signal(object)  # Greeting

    def __init__(self, jobs: Jobs, roles: frozenset[Role], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._roles = roles
        # A desk and a helper of one standalone station remember each their own last name.
        self._setting = "/".join([_LAST, *sorted(roles)])
        self.current: SignedIn | None = None

    def greet(self) -> None:
        """Read what the sign-in screen shows."""
        setting = self._setting

        def read(tx: Transaction) -> Greeting:
            directory = tx.directory()
            hint = str(directory.settings.get("hint", "")) if directory.demonstration else ""
            return Greeting(directory.name, tx.setting(setting) or "", hint)

        self._jobs.run(read, self.greeted.emit, lambda _error: None, self)

    def sign_in(self, staff: str, password: str, failed: Failed) -> None:
        """Check number and password; ``failed`` gets ``sign-in.*`` with the field that is wrong."""
        roles = self._roles
        self._jobs.run(
            lambda tx: identity.find_member(tx, staff, roles),
            lambda member: self._jobs.run_in_background(
                lambda: identity.sign_in(member, password), self._let_in, failed, self
            ),
            failed,
            self,
        )

    def unlock(self, secret: str, then: Callable[[], None], failed: Failed) -> None:
        """Check the PIN of who is signed in; where none is set, the password."""
        current, roles = self.current, self._roles
        if current is None:
            return
        if current.pin_hash:
            self._jobs.run_in_background(
                lambda: identity.unlock(current, secret), lambda _none: then(), failed, self
            )
            return
        self._jobs.run(
            lambda tx: identity.find_member(tx, current.staff, roles),
            lambda member: self._jobs.run_in_background(
                lambda: identity.sign_in(member, secret), lambda _again: then(), failed, self
            ),
            failed,
            self,
        )

    def sign_out(self) -> None:
        """Leave the station."""
        self.current = None
        self.signed_in.emit(None)
        self.greet()

    def _let_in(self, who: SignedIn) -> None:
        self.current = who
        setting = self._setting
        # Only a kindness to the next one who signs in: a failure to remember stops nobody.
        self._jobs.run(
            lambda tx: tx.set_setting(setting, who.staff), lambda _none: None, lambda _error: None, self
        )
        self.signed_in.emit(who)
