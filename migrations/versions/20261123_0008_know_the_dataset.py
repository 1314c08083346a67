"""Know the dataset: a version that changes whenever a drug does.

Revision ID: 0008
Revises: 0007
"""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table with its one row."""
    table = op.create_table(
        "dataset",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("version", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_dataset")),
    )
    now = datetime.now(UTC).replace(microsecond=0)
    op.bulk_insert(table, [{"key": 1, "version": uuid4().hex, "changed_at": now}])


def downgrade() -> None:
    """Drop the table."""
    op.drop_table("dataset")
