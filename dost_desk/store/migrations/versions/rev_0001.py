"""The journal, the seals, and the rows that screens read."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "blob",
        sa.Column("centre", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("centre", "sha256", name=op.f("pk_blob")),
    )
    op.create_table(
        "case_row",
        sa.Column("centre", sa.String(), nullable=False),
        sa.Column("case", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("ticket", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("fin", sa.String(), nullable=False),
        sa.Column("agent", sa.String(), nullable=False),
        sa.Column("help", sa.String(), nullable=False),
        sa.Column("helper", sa.String(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("registered_at", sa.BigInteger(), nullable=False),
        sa.Column("accepted_at", sa.BigInteger(), nullable=False),
        sa.Column("due", sa.String(), nullable=False),
        sa.Column("conflicts", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("centre", "case", name=op.f("pk_case_row")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_case_row_code", "case_row", ["centre", "code"], unique=False)
    op.create_table(
        "centre",
        sa.Column("centre", sa.String(), nullable=False),
        sa.Column("seal", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("centre", name=op.f("pk_centre")),
    )
    op.create_table(
        "enrolment_code",
        sa.Column("centre", sa.String(), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("mode", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=False),
        sa.Column("writer", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("centre", "code_hash", name=op.f("pk_enrolment_code")),
    )
    op.create_table(
        "event",
        sa.Column("centre", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("writer", sa.String(), nullable=False),
        sa.Column("branch", sa.Integer(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("arrival", sa.BigInteger(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("envelope", sa.LargeBinary(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("centre", "id", name=op.f("pk_event")),
    )
    op.create_index("ix_event_subject", "event", ["centre", "subject"], unique=False)
    op.create_index("uq_event_chain", "event", ["centre", "writer", "branch", "seq"], unique=True)
    op.create_table(
        "head",
        sa.Column("centre", sa.String(), nullable=False),
        sa.Column("writer", sa.String(), nullable=False),
        sa.Column("branch", sa.Integer(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("arrival", sa.BigInteger(), nullable=False),
        sa.Column("signed", sa.BigInteger(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("centre", "writer", "branch", name=op.f("pk_head")),
    )
    op.create_table(
        "held",
        sa.Column("centre", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("missing", sa.LargeBinary(), nullable=False),
        sa.Column("writer", sa.String(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("centre", "id", name=op.f("pk_held")),
    )
    op.create_table(
        "parked",
        sa.Column("centre", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("centre", "id", name=op.f("pk_parked")),
    )
    op.create_table(
        "ruling",
        sa.Column("centre", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("verdict", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("centre", "id", name=op.f("pk_ruling")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "seal_block",
        sa.Column("centre", sa.String(), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("block", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("centre", "first", name=op.f("pk_seal_block")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "seal_unseen",
        sa.Column("centre", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("seal", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("centre", "id", name=op.f("pk_seal_unseen")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sealed",
        sa.Column("centre", sa.String(), nullable=False),
        sa.Column("writer", sa.String(), nullable=False),
        sa.Column("branch", sa.Integer(), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("seal", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("centre", "writer", "branch", "first", name=op.f("pk_sealed")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "setting",
        sa.Column("centre", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("centre", "name", name=op.f("pk_setting")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "ticket",
        sa.Column("centre", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("ticket", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("direction", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("priority", sa.Boolean(), nullable=False),
        sa.Column("groups", sa.String(), nullable=False),
        sa.Column("needs", sa.String(), nullable=False),
        sa.Column("issued_at", sa.BigInteger(), nullable=False),
        sa.Column("called_at", sa.BigInteger(), nullable=False),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("staff", sa.String(), nullable=False),
        sa.Column("case", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("finished_at", sa.BigInteger(), nullable=False),
        sa.Column("apart", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("centre", "day", "ticket", name=op.f("pk_ticket")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_ticket_code", "ticket", ["centre", "code"], unique=False)
