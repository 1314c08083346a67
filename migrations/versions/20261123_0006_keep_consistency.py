"""Keep what came of holding each article's statements against each other.

The table is empty for drugs that are stored already, and they lack the document; the next ingestion makes both, for it
stores again whatever an earlier version of the code stored.

Revision ID: 0006
Revises: 0005
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_INDEXED = (
    ("drug_id", "id"),
    ("check", "drug_id", "id"),
    ("outcome", "drug_id", "id"),
    ("outcome", "check", "drug_id", "id"),
)


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "consistency",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("check", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_consistency_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_consistency")),
    )
    for columns in _INDEXED:
        op.create_index(f"ix_consistency_{'_'.join(columns)}", "consistency", list(columns))


def downgrade() -> None:
    """Drop the table."""
    op.drop_table("consistency")
