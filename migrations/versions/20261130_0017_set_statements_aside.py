"""Keep what is said of overdoses, animals, the past and what is only supposed, in a table that no list of facts reads.

The table is empty for drugs that are stored already; the next ingestion fills it, for it stores again whatever an
earlier version of the code stored.

Revision ID: 0017
Revises: 0016
"""

from __future__ import annotations

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_TEXT = sqlmodel.sql.sqltypes.AutoString


def upgrade() -> None:
    op.create_table(
        "set_aside",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", _TEXT(), nullable=False),
        sa.Column("raw", _TEXT(), nullable=False),
        sa.Column("evidence_origin", _TEXT(), nullable=False),
        sa.Column("evidence_parameter", _TEXT(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", _TEXT(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", _TEXT(), nullable=False),
        sa.Column("statement", _TEXT(), nullable=False),
        sa.Column("context", _TEXT(), nullable=False),
        sa.Column("domain", _TEXT(), nullable=True),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_set_aside_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_set_aside")),
    )
    op.create_index("ix_set_aside_drug_id_id", "set_aside", ["drug_id", "id"])


def downgrade() -> None:
    op.drop_table("set_aside")
