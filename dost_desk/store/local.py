"""What an installation keeps for itself and never syncs: settings, and central's enrolment codes."""

import msgspec

from dost_desk.store.connection import Connection

_HERE = ""
"""Settings belong to the installation, to no centre."""


class Settings:
    """Named texts of this installation."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sql = connection.statements

    def get(self, name: str) -> str | None:
        """Return the value, None when it was never set."""
        rows = self._connection.rows(self._sql.setting, centre=_HERE, name=name)
        return str(rows[0][0]) if rows else None

    def put(self, name: str, value: str) -> None:
        """Set the value."""
        self._connection.run_many(self._sql.put_setting, [(_HERE, name, value)])

    def drop(self, name: str) -> None:
        """Remove the value."""
        self._connection.run(self._sql.drop_setting, centre=_HERE, name=name)


class EnrolmentCode(msgspec.Struct, frozen=True):
    """What a one-time code allows; times in microseconds since 1970, ``used_at`` 0 until used."""

    mode: str
    name: str
    desk: str
    expires_at: int
    used_at: int = 0
    writer: str = ""


class EnrolmentCodes:
    """The one-time codes of a centre, by their hash."""

    def __init__(self, connection: Connection, centre: str) -> None:
        self._connection = connection
        self._centre = centre
        self._sql = connection.statements

    def put(self, code_hash: bytes, code: EnrolmentCode) -> None:
        """Keep a code."""
        row = (self._centre, code_hash, *msgspec.structs.astuple(code))
        self._connection.run_many(self._sql.put_code, [row])

    def get(self, code_hash: bytes) -> EnrolmentCode | None:
        """Return a code, used or not; None when there is none with this hash."""
        rows = self._connection.rows(self._sql.code, centre=self._centre, code_hash=code_hash)
        return EnrolmentCode(*rows[0]) if rows else None

    def use(self, code_hash: bytes, *, now: int, writer: str) -> None:
        """Mark a code as used by the device that became ``writer``."""
        self._connection.run(self._sql.use_code, centre=self._centre, code_hash=code_hash, now=now, by=writer)
