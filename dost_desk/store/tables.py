"""The tables of the store: the journal, the seals, and the rows that screens read.

``centre`` leads every key and there is no global sequence, so the same schema runs in a station's
SQLite file and in a PostgreSQL that is sharded by centre. Every index is one more encrypted page
to write in each commit, so there is one only where a query on the hot path needs it.
"""

from sqlalchemy import BigInteger, Index, MetaData
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

_NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(SQLModel, registry=registry(metadata=MetaData(naming_convention=_NAMING))):
    """What all tables of the store share: one metadata of their own."""


class Centre(Base, table=True):
    """The row that a writing transaction locks: where the centre's seals end."""

    __tablename__ = "centre"
    centre: str = Field(primary_key=True)
    seal: int = Field(sa_type=BigInteger)
    digest: bytes


class Event(Base, table=True):
    """One event as it travels, with the parts of its envelope that queries need.

    ``branch`` is 0 but after a fork; ``arrival`` is the order in which this installation got it.
    """

    __tablename__ = "event"
    __table_args__ = (
        Index("uq_event_chain", "centre", "writer", "branch", "seq", unique=True),
        Index("ix_event_subject", "centre", "subject"),
    )
    centre: str = Field(primary_key=True)
    id: bytes = Field(primary_key=True)
    writer: str
    branch: int
    seq: int = Field(sa_type=BigInteger)
    arrival: int = Field(sa_type=BigInteger)
    subject: str
    scope: str
    kind: str
    at: int = Field(sa_type=BigInteger)
    envelope: bytes
    salt: bytes
    body: bytes | None = None


class Head(Base, table=True):
    """The newest event of a writer's branch, and the last signature by which the writer vouched for it.

    ``arrival`` is the newest in the branch; the newest of all heads is where the journal ends.
    """

    __tablename__ = "head"
    centre: str = Field(primary_key=True)
    writer: str = Field(primary_key=True)
    branch: int = Field(primary_key=True)
    seq: int = Field(sa_type=BigInteger)
    id: bytes
    arrival: int = Field(sa_type=BigInteger)
    signed: int = Field(default=0, sa_type=BigInteger)
    signature: bytes | None = None


class Block(Base, table=True):
    """A signed block of seals, kept as it came."""

    __tablename__ = "seal_block"
    __table_args__ = {"sqlite_with_rowid": False}
    centre: str = Field(primary_key=True)
    first: int = Field(primary_key=True, sa_type=BigInteger)
    last: int = Field(sa_type=BigInteger)
    digest: bytes
    block: bytes


class Sealed(Base, table=True):
    """A run of sealed events of one branch: ``count`` events from ``first``, numbered from ``seal``."""

    __tablename__ = "sealed"
    __table_args__ = {"sqlite_with_rowid": False}
    centre: str = Field(primary_key=True)
    writer: str = Field(primary_key=True)
    branch: int = Field(primary_key=True)
    first: int = Field(primary_key=True, sa_type=BigInteger)
    count: int = Field(sa_type=BigInteger)
    seal: int = Field(sa_type=BigInteger)


class Unseen(Base, table=True):
    """A sealed event that this installation does not hold: out of its scope, or not come yet."""

    __tablename__ = "seal_unseen"
    __table_args__ = {"sqlite_with_rowid": False}
    centre: str = Field(primary_key=True)
    id: bytes = Field(primary_key=True)
    seal: int = Field(sa_type=BigInteger)


class Verdict(Base, table=True):
    """Central's verdict on an event, where it is not ``applied``."""

    __tablename__ = "ruling"
    __table_args__ = {"sqlite_with_rowid": False}
    centre: str = Field(primary_key=True)
    id: bytes = Field(primary_key=True)
    verdict: int
    reason: str


class Held(Base, table=True):
    """An event that waits for a parent which is not here yet."""

    __tablename__ = "held"
    centre: str = Field(primary_key=True)
    id: bytes = Field(primary_key=True)
    missing: bytes
    writer: str
    seq: int = Field(sa_type=BigInteger)
    at: int = Field(sa_type=BigInteger)
    record: bytes


class Parked(Base, table=True):
    """A record that can't be taken into the journal, with the code why; it is shown, never dropped."""

    __tablename__ = "parked"
    centre: str = Field(primary_key=True)
    id: bytes = Field(primary_key=True)
    reason: str
    at: int = Field(sa_type=BigInteger)
    record: bytes


class Ticket(Base, table=True):
    """The columns of ``domain.rows.TicketRow``."""

    __tablename__ = "ticket"
    __table_args__ = (
        Index("ix_ticket_code", "centre", "code"),
        {"sqlite_with_rowid": False},
    )
    centre: str = Field(primary_key=True)
    day: str = Field(primary_key=True)
    ticket: str = Field(primary_key=True)
    label: str
    number: int
    code: str
    direction: int
    language: str
    stage: str
    priority: bool
    groups: str
    needs: str
    issued_at: int = Field(sa_type=BigInteger)
    called_at: int = Field(sa_type=BigInteger)
    calls: int
    desk: str
    staff: str
    case: str
    outcome: str
    finished_at: int = Field(sa_type=BigInteger)
    apart: bool


class CaseListed(Base, table=True):
    """The columns of ``domain.rows.CaseRow``."""

    __tablename__ = "case_row"
    __table_args__ = (
        Index("ix_case_row_code", "centre", "code"),
        {"sqlite_with_rowid": False},
    )
    centre: str = Field(primary_key=True)
    case: str = Field(primary_key=True)
    number: str
    code: str
    service: str
    stage: str
    ticket: str
    label: str
    recipient: str
    folded: str
    fin: str
    agent: str
    help: str
    helper: str
    opened_at: int = Field(sa_type=BigInteger)
    registered_at: int = Field(sa_type=BigInteger)
    accepted_at: int = Field(sa_type=BigInteger)
    due: str
    conflicts: int
    refused: int


class Blob(Base, table=True):
    """An attachment's bytes, named by their SHA-256 in hexadecimal."""

    __tablename__ = "blob"
    centre: str = Field(primary_key=True)
    sha256: str = Field(primary_key=True)
    content: bytes


class Setting(Base, table=True):
    """What this installation knows of itself; never synced. Settings of no centre have centre ""."""

    __tablename__ = "setting"
    __table_args__ = {"sqlite_with_rowid": False}
    centre: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    value: str


class EnrolmentCode(Base, table=True):
    """A one-time code by which a device may join a centre; only its hash is kept."""

    __tablename__ = "enrolment_code"
    centre: str = Field(primary_key=True)
    code_hash: bytes = Field(primary_key=True)
    mode: str
    name: str
    desk: str
    expires_at: int = Field(sa_type=BigInteger)
    used_at: int = Field(default=0, sa_type=BigInteger)
    writer: str = ""
