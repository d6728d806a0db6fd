"""What the journal asks of an open database, whichever it is."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from dost_desk.store.statements import Statement, Statements

Row = tuple[Any, ...]


class Connection(Protocol):
    """One open database. Every method may raise the errors of ``store.faults``."""

    @property
    def statements(self) -> "Statements":
        """The statements compiled for this database."""

    @property
    def shared(self) -> bool:
        """Whether other processes may write to the database meanwhile."""

    def begin(self) -> None:
        """Begin a writing transaction, opening the connection again where it was lost."""

    def commit(self) -> None:
        """Make the transaction durable: once it returns, power may fail."""

    def rollback(self) -> None:
        """Give the transaction up; never raises."""

    def rows(self, statement: "Statement", **values: Any) -> list[Row]:
        """Run a statement and return its rows."""

    def run(self, statement: "Statement", **values: Any) -> None:
        """Run a statement that returns nothing."""

    def run_many(self, statement: "Statement", rows: Iterable[Row]) -> None:
        """Run a statement for each row of values, given in the order of its parameters."""

    def add_events(self, rows: Sequence[Row]) -> None:
        """Insert events, columns in the order of the ``event`` table, as fast as the database can."""

    def array(self, values: Iterable[Any]) -> Any:
        """Return texts, or all bytes, as the database takes them for an array parameter."""

    def close(self) -> None:
        """Close the connection; never raises."""


class Database(Protocol):
    """Where a journal is kept, and how to open it."""

    def open(self) -> Connection:
        """Open the database, at the newest schema; create it where there is none.

        Raises:
            SurroundingsError: ``store.in-use``, ``store.no-access``, ``store.wrong-key``,
                ``store.unreachable``, ``store.read-only``, ``store.disk-full``.
            DamageError: ``store.damaged``, ``store.newer`` (made by a later version).
        """


def values_of(statement: "Statement", values: dict[str, Any]) -> list[Any]:
    """Return the values of a statement's parameters in their order."""
    if statement.fixed:
        values = statement.fixed | values
    return [values[name] for name in statement.names]
