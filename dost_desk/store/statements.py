"""Every SQL statement of the store, built from the tables and compiled once per dialect.

The hot path runs the compiled text on the database's own connection: an ORM session costs ten
times the transaction itself. Importing this module imports SQLAlchemy (half a second), so it is
imported by the store thread when it opens its database, never with the window.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from sqlalchemy import (
    ARRAY,
    Column,
    ColumnElement,
    Dialect,
    LargeBinary,
    Select,
    String,
    Table,
    and_,
    any_,
    bindparam,
    delete,
    func,
    insert,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql.expression import ClauseElement

from dost_desk.domain.rows import CaseRow, TicketRow
from dost_desk.store import tables as t

SQLITE, POSTGRESQL = "sqlite", "postgresql"


class Statement(NamedTuple):
    """SQL text with positional parameters, their names in that order, and those with a set value."""

    sql: str
    names: tuple[str, ...]
    fixed: dict[str, Any]


def _table(name: str) -> Table:
    return t.Base.metadata.tables[name]


CENTRE, EVENT, HEAD = _table("centre"), _table("event"), _table("head")
BLOCK, SEALED, UNSEEN, RULING = (
    _table("seal_block"),
    _table("sealed"),
    _table("seal_unseen"),
    _table("ruling"),
)
HELD, PARKED, BLOB, SETTING = _table("held"), _table("parked"), _table("blob"), _table("setting")
TICKET, CASE, ENROLMENT = _table("ticket"), _table("case_row"), _table("enrolment_code")

_WHOLE_EVENT = (EVENT.c.id, EVENT.c.envelope, EVENT.c.salt, EVENT.c.body)


def _is(*columns: Column[Any]) -> ColumnElement[bool]:
    """Compare columns with parameters of their names."""
    return and_(*(column == bindparam(column.name, type_=column.type) for column in columns))


def _after(column: Column[Any]) -> ColumnElement[bool]:
    return column > bindparam("after", type_=column.type)


def _limit() -> Any:
    return bindparam("limit")


class Statements:
    """The compiled statements of one dialect, as attributes; parameters are passed by name."""

    def __init__(self, dialect: str) -> None:
        self._name = dialect
        self._dialect: Dialect = (
            SQLiteDialect_pysqlite(paramstyle="qmark")
            if dialect == SQLITE
            else PGDialect_psycopg(paramstyle="format")  # type: ignore[no-untyped-call] # SQLAlchemy left it so
        )
        self._journal()
        self._seals()
        self._waiting()
        self._rows()
        self._local()

    def _compile(self, element: ClauseElement) -> Statement:
        compiled: Any = element.compile(dialect=self._dialect)
        fixed = {name: value for name, value in compiled.params.items() if value is not None}
        return Statement(str(compiled), tuple(compiled.positiontup), fixed)

    def _insert(self, table: Table) -> Statement:
        return self._compile(insert(table))

    def _upsert(self, table: Table) -> Statement:
        build: Callable[[Table], Any] = sqlite.insert if self._name == SQLITE else postgresql.insert
        statement = build(table)
        keys = [column.name for column in table.primary_key]
        values = {c.name: statement.excluded[c.name] for c in table.columns if c.name not in keys}
        return self._compile(statement.on_conflict_do_update(index_elements=keys, set_=values))

    def _insert_new(self, table: Table) -> Statement:
        build: Callable[[Table], Any] = sqlite.insert if self._name == SQLITE else postgresql.insert
        return self._compile(build(table).on_conflict_do_nothing())

    def _among(self, column: Column[Any], name: str) -> ColumnElement[bool]:
        """``column`` is one of the values in the array parameter ``name`` (see ``Connection.array``)."""
        if self._name == POSTGRESQL:
            return column == any_(bindparam(name, type_=ARRAY(column.type)))
        value = func.json_each(bindparam(name, type_=String())).table_valued("value").c.value
        binary = isinstance(column.type, LargeBinary)
        return column.in_(select(func.unhex(value) if binary else value))

    def _journal(self) -> None:
        c = EVENT.c
        self.lock_centre = self._compile(
            select(CENTRE.c.seal, CENTRE.c.digest).where(_is(CENTRE.c.centre)).with_for_update()
        )
        self.newest = self._compile(select(func.max(HEAD.c.arrival)).where(_is(HEAD.c.centre)))
        self.add_centre = self._insert_new(CENTRE)
        self.put_centre = self._upsert(CENTRE)
        self.seals_by_centre = self._compile(select(CENTRE.c.centre, CENTRE.c.seal).order_by(CENTRE.c.centre))
        self.add_event = self._insert(EVENT)
        self.put_head = self._upsert(HEAD)
        self.heads = self._compile(
            select(*list(HEAD.c)[1:]).where(_is(HEAD.c.centre)).order_by(HEAD.c.writer, HEAD.c.branch)
        )
        self.event = self._compile(select(*_WHOLE_EVENT).where(_is(c.centre, c.id)))
        self.events = self._compile(select(*_WHOLE_EVENT).where(_is(c.centre), self._among(c.id, "ids")))
        self.places = self._compile(
            select(c.id, c.writer, c.branch, c.seq).where(_is(c.centre), self._among(c.id, "ids"))
        )
        self.at_place = self._compile(select(c.id).where(_is(c.centre, c.writer, c.branch, c.seq)))
        self.branch_from = self._compile(
            select(*_WHOLE_EVENT, c.arrival, c.seq)
            .where(
                _is(c.centre, c.writer, c.branch),
                c.seq > bindparam("after"),
                c.arrival > bindparam("arrived_after"),
            )
            .order_by(c.seq)
            .limit(_limit())
        )
        self.ids_from = self._compile(
            select(c.id, c.seq, c.arrival, c.subject).where(
                _is(c.centre, c.writer, c.branch), c.seq > bindparam("after")
            )
        )
        self.erase_bodies = self._compile(
            update(EVENT).where(_is(c.centre), self._among(c.id, "ids")).values(salt=b"", body=null())
        )
        self.erased = self._compile(
            select(c.id).where(_is(c.centre), self._among(c.id, "ids"), c.body.is_(None))
        )
        self.restore_body = self._compile(
            update(EVENT)
            .where(_is(c.centre, c.id))
            .values(salt=bindparam("new_salt"), body=bindparam("new_body"))
        )
        self.count_events = self._compile(select(func.count()).where(_is(c.centre)))
        self.count_from = self._compile(
            select(func.count()).where(_is(c.centre, c.writer, c.branch), c.seq > bindparam("after"))
        )
        self.subjects_from = self._compile(
            select(c.subject).distinct().where(_is(c.centre, c.writer, c.branch), c.seq > bindparam("after"))
        )
        self.subjects = self._compile(select(c.subject).distinct().where(_is(c.centre)).order_by(c.subject))
        self.history = self._compile(self._history().where(_is(c.centre, c.subject)))
        self.sealed_events = self._compile(self._history().where(_is(c.centre), self._among(c.id, "ids")))
        self.histories = self._compile(
            self._history().where(_is(c.centre), self._among(c.subject, "subjects"))
        )

    @staticmethod
    def _history() -> Select[Any]:
        """Select events with the seal run each may lie in, and its verdict; ordering is the caller's."""
        c, s = EVENT.c, SEALED.c
        inner = SEALED.alias("run")
        newest = (
            select(func.max(inner.c.first))
            .where(
                inner.c.centre == c.centre,
                inner.c.writer == c.writer,
                inner.c.branch == c.branch,
                inner.c.first <= c.seq,
            )
            .correlate(EVENT)
            .scalar_subquery()
        )
        run = and_(s.centre == c.centre, s.writer == c.writer, s.branch == c.branch, s.first == newest)
        ruled = and_(RULING.c.centre == c.centre, RULING.c.id == c.id)
        return select(
            *_WHOLE_EVENT,
            c.subject,
            c.arrival,
            c.seq,
            s.first,
            s.count,
            s.seal,
            RULING.c.verdict,
            RULING.c.reason,
        ).select_from(EVENT.outerjoin(SEALED, run).outerjoin(RULING, ruled))

    def _seals(self) -> None:
        b, s = BLOCK.c, SEALED.c
        self.add_block = self._insert(BLOCK)
        self.add_sealed = self._insert(SEALED)
        self.add_ruling = self._insert(RULING)
        self.add_unseen = self._insert(UNSEEN)
        self.unseen = self._compile(
            select(UNSEEN.c.id, UNSEEN.c.seal).where(_is(UNSEEN.c.centre), self._among(UNSEEN.c.id, "ids"))
        )
        self.any_unseen = self._compile(select(UNSEEN.c.id).where(_is(UNSEEN.c.centre)).limit(_limit()))
        self.drop_unseen = self._compile(
            delete(UNSEEN).where(_is(UNSEEN.c.centre), self._among(UNSEEN.c.id, "ids"))
        )
        self.rulings = self._compile(
            select(RULING.c.id, RULING.c.verdict, RULING.c.reason).where(
                _is(RULING.c.centre), self._among(RULING.c.id, "ids")
            )
        )
        self.block_at = self._compile(select(b.digest, b.block).where(_is(b.centre, b.first)))
        self.blocks_after = self._compile(
            select(b.first, b.last, b.digest, b.block)
            .where(_is(b.centre), _after(b.first))
            .order_by(b.first)
            .limit(_limit())
        )
        self.run_before = self._compile(
            select(s.first, s.count, s.seal)
            .where(_is(s.centre, s.writer, s.branch), s.first <= bindparam("seq"))
            .order_by(s.first.desc())
            .limit(_limit())
        )
        self.count_sealed = self._compile(
            select(func.coalesce(func.sum(s.count), 0))
            .where(_is(s.centre))
            .union_all(select(func.count()).where(_is(UNSEEN.c.centre)))
        )
        self.last_runs = self._compile(
            select(s.writer, s.branch, func.max(s.first + s.count))
            .where(_is(s.centre))
            .group_by(s.writer, s.branch)
        )

    def _waiting(self) -> None:
        h, p = HELD.c, PARKED.c
        self.put_held = self._upsert(HELD)
        self.held = self._compile(
            select(h.id, h.missing, h.writer, h.seq, h.at, h.record).where(_is(h.centre)).order_by(h.at, h.id)
        )
        self.held_by = self._compile(
            select(h.id, h.record).where(
                _is(h.centre), or_(self._among(h.missing, "ids"), self._among(h.id, "also"))
            )
        )
        self.drop_held = self._compile(delete(HELD).where(_is(h.centre), self._among(h.id, "ids")))
        self.count_held = self._compile(select(func.count()).select_from(HELD).where(_is(h.centre)))
        self.put_parked = self._upsert(PARKED)
        self.parked = self._compile(
            select(p.id, p.reason, p.at, p.record).where(_is(p.centre)).order_by(p.at, p.id)
        )
        self.drop_parked = self._compile(delete(PARKED).where(_is(p.centre, p.id)))

    def _rows(self) -> None:
        k, c = TICKET.c, CASE.c
        ticket = [k[name] for name in TicketRow.__struct_fields__]
        case = [c[name] for name in CaseRow.__struct_fields__]
        self.put_ticket, self.put_case = self._upsert(TICKET), self._upsert(CASE)
        self.drop_ticket = self._compile(delete(TICKET).where(_is(k.centre, k.ticket)))
        self.drop_tickets = self._compile(delete(TICKET).where(_is(k.centre)))
        self.drop_cases = self._compile(delete(CASE).where(_is(c.centre)))
        self.tickets = self._compile(
            select(*ticket).where(_is(k.centre, k.day)).order_by(k.issued_at, k.number, k.ticket)
        )
        self.tickets_of_case = self._compile(
            select(*ticket).where(_is(k.centre, k.case)).order_by(k.issued_at.desc(), k.ticket)
        )
        self.ticket_by_code = self._compile(
            select(*ticket).where(_is(k.centre, k.code)).order_by(k.day.desc()).limit(_limit())
        )
        self.cases = self._compile(
            select(*case)
            .where(_is(c.centre), self._among(c.stage, "stages"))
            .order_by(c.opened_at.desc(), c.case)
            .limit(_limit())
        )
        self.case = self._compile(select(*case).where(_is(c.centre, c.case)))
        self.case_by_code = self._compile(
            select(*case).where(_is(c.centre, c.code)).order_by(c.case).limit(_limit())
        )
        self.case_by_number = self._compile(
            select(*case).where(_is(c.centre, c.number)).order_by(c.case).limit(_limit())
        )
        self.find_cases = self._compile(
            select(*case)
            .where(
                _is(c.centre),
                or_(
                    and_(c.folded.like(bindparam("name"), escape="\\"), c.folded != ""),
                    and_(c.fin == bindparam("fin"), c.fin != ""),
                    and_(c.number == bindparam("number"), c.number != ""),
                    and_(c.code == bindparam("code"), c.code != ""),
                ),
            )
            .order_by(c.opened_at.desc(), c.case)
            .limit(_limit())
        )

    def _local(self) -> None:
        s, e = SETTING.c, ENROLMENT.c
        self.put_setting = self._upsert(SETTING)
        self.setting = self._compile(select(s.value).where(_is(s.centre, s.name)))
        self.drop_setting = self._compile(delete(SETTING).where(_is(s.centre, s.name)))
        self.put_blob = self._insert_new(BLOB)
        self.blob = self._compile(select(BLOB.c.content).where(_is(BLOB.c.centre, BLOB.c.sha256)))
        self.put_code = self._upsert(ENROLMENT)
        self.code = self._compile(select(*list(e)[2:]).where(_is(e.centre, e.code_hash)))
        self.use_code = self._compile(
            update(ENROLMENT)
            .where(_is(e.centre, e.code_hash))
            .values(used_at=bindparam("now"), writer=bindparam("by"))
        )
