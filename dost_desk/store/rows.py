"""The rows that screens read: written from folded states, read back as plain structs."""

from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from dost_desk.domain.rows import CaseRow, TicketRow
from dost_desk.domain.state import id_of
from dost_desk.store.connection import Connection, Row

if TYPE_CHECKING:
    from dost_desk.store.statements import Statement

R = TypeVar("R", TicketRow, CaseRow)

OPEN_STAGES = ("open", "registered")
_FOUND_LIMIT = 200


class RowWriter:
    """Writes the rows of one centre."""

    def __init__(self, connection: Connection, centre: str) -> None:
        self._connection = connection
        self._centre = centre

    def write(self, rows: Sequence[TicketRow | CaseRow]) -> None:
        """Insert rows, or replace what stands under their keys."""
        tickets = [row for row in rows if isinstance(row, TicketRow)]
        cases = [row for row in rows if isinstance(row, CaseRow)]
        for statement, some in (
            (self._connection.statements.put_ticket, tickets),
            (self._connection.statements.put_case, cases),
        ):
            if some:
                columns = attrgetter(*statement.names[1:])
                values = [(self._centre, *map(_storable, columns(row))) for row in some]
                self._connection.run_many(statement, values)

    def remove(self, subject: str) -> None:
        """Remove the row of a subject, if it has one."""
        if subject.startswith("ticket/"):
            self._connection.run(
                self._connection.statements.drop_ticket, centre=self._centre, ticket=id_of(subject)
            )

    def clear(self) -> None:
        """Remove every row of the centre."""
        self._connection.run(self._connection.statements.drop_tickets, centre=self._centre)
        self._connection.run(self._connection.statements.drop_cases, centre=self._centre)


class RowQueries:
    """The rows of one centre that screens list. A transaction has these queries."""

    centre: str
    _connection: Connection

    def _flush(self) -> None:
        """Write rows that are not written yet."""
        raise NotImplementedError

    def tickets(self, day: str) -> list[TicketRow]:
        """Return the tickets of a day (``2026-01-31``) in the order of issue."""
        return self._read(TicketRow, self._connection.statements.tickets, day=day)

    def ticket_by_code(self, code: str) -> TicketRow | None:
        """Return the ticket whose bar code holds ``code``; the newest if one was given twice."""
        return _first(self._read(TicketRow, self._connection.statements.ticket_by_code, code=code, limit=1))

    def tickets_of_case(self, case: str) -> list[TicketRow]:
        """Return the tickets of the visits that belong to a case, newest first."""
        return self._read(TicketRow, self._connection.statements.tickets_of_case, case=case)

    def cases(self, stages: Sequence[str] = OPEN_STAGES, limit: int = _FOUND_LIMIT) -> list[CaseRow]:
        """Return the newest cases in one of the stages."""
        return self._read(
            CaseRow, self._connection.statements.cases, stages=self._connection.array(stages), limit=limit
        )

    def case(self, case: str) -> CaseRow | None:
        """Return the row of a case by its id (what follows ``case/`` in the subject)."""
        return _first(self._read(CaseRow, self._connection.statements.case, case=case))

    def case_by_code(self, code: str) -> CaseRow | None:
        """Return the case whose papers carry ``code``."""
        return _first(self._read(CaseRow, self._connection.statements.case_by_code, code=code, limit=1))

    def case_by_number(self, number: str) -> CaseRow | None:
        """Return the case with the number that people write, e.g. ``001-2026-01-00042``."""
        return _first(self._read(CaseRow, self._connection.statements.case_by_number, number=number, limit=1))

    def find_cases(self, name: str = "", text: str = "", limit: int = _FOUND_LIMIT) -> list[CaseRow]:
        """Return cases by a part of the recipient's name, or by FİN, number or code.

        ``name`` must be folded by ``forms.azerbaijani.fold``, as the rows are.
        """
        escaped = name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        pattern = f"%{escaped}%" if name else ""
        return self._read(
            CaseRow,
            self._connection.statements.find_cases,
            name=pattern,
            fin=text,
            number=text,
            code=text,
            limit=limit,
        )

    def _read(self, kind: type[R], statement: "Statement", **values: Any) -> list[R]:
        self._flush()
        found = self._connection.rows(statement, centre=self.centre, **values)
        flags = [i for i, field in enumerate(msgspec.structs.fields(kind)) if field.type is bool]
        return [kind(*_with_flags(row, flags)) for row in found]


def _storable(value: Any) -> Any:
    """Leave NUL out of a text: PostgreSQL has no place for it, and one must not stop a whole exchange."""
    return value.replace("\0", "") if isinstance(value, str) and "\0" in value else value


def _with_flags(row: Row, flags: list[int]) -> Row:
    """SQLite has no truth values: turn 0 and 1 back."""
    if not flags:
        return row
    values = list(row)
    for index in flags:
        values[index] = bool(values[index])
    return tuple(values)


def _first(rows: list[R]) -> R | None:
    return rows[0] if rows else None
