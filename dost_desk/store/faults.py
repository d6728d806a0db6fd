"""What a database's failure means: whose fault it is, as one of the program's codes."""

import errno
from typing import Any

from dost_desk.errors import DamageError, DostError, SurroundingsError

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
"""What the system says of a file that a full disk, or a used-up quota, doesn't take."""

_SURROUNDINGS = {
    "SQLITE_FULL": "store.disk-full",
    "SQLITE_READONLY": "store.read-only",
    "SQLITE_BUSY": "store.in-use",
    "SQLITE_LOCKED": "store.in-use",
    "SQLITE_CANTOPEN": "store.no-access",
    "SQLITE_PERM": "store.no-access",
    "SQLITE_AUTH": "store.no-access",
    "SQLITE_IOERR": "store.disk-failed",
    "SQLITE_NOMEM": "store.no-memory",
    "SQLITE_TOOBIG": "store.too-big",
}
_DAMAGE = {
    "SQLITE_CORRUPT": "store.damaged",
    "SQLITE_NOTADB": "store.damaged",
    "SQLITE_CONSTRAINT": "store.inconsistent",
}
# PostgreSQL, by class or full SQLSTATE (its manual, appendix A).
_STATES = {
    "53100": "store.disk-full",
    "25006": "store.read-only",
    "42501": "store.no-access",
    "28": "store.no-access",
    "3D": "store.no-access",
    "08": "store.unreachable",
    "57P": "store.unreachable",
    "53": "store.no-memory",
}
_CONTENTION = {"40001", "40P01"}


class ContentionError(SurroundingsError):
    """Another transaction was in the way; the same commands may be run again."""


def of_sqlite(error: Exception) -> DostError:
    """Return what an error of SQLite or SQLCipher means."""
    name = "_".join(str(getattr(error, "sqlite_errorname", "")).split("_")[:2])
    detail = str(error)
    if name in _SURROUNDINGS:
        return SurroundingsError(_SURROUNDINGS[name], detail=detail)
    if name in _DAMAGE:
        return DamageError(_DAMAGE[name], detail=detail)
    return SurroundingsError("store.failed", detail=detail)


def of_postgres(error: Any) -> DostError:
    """Return what an error of psycopg means."""
    state = str(getattr(error, "sqlstate", None) or "")
    detail = str(error).strip()
    if state in _CONTENTION:
        return ContentionError("store.in-use", detail=detail)
    if state.startswith("XX"):
        return DamageError("store.damaged", detail=detail)
    if state.startswith("23"):
        return DamageError("store.inconsistent", detail=detail)
    if not state:
        # No SQLSTATE: the connection itself failed, nobody answered.
        return SurroundingsError("store.unreachable", detail=detail)
    for length in (5, 3, 2):
        if state[:length] in _STATES:
            return SurroundingsError(_STATES[state[:length]], detail=detail)
    return SurroundingsError("store.failed", detail=detail)
