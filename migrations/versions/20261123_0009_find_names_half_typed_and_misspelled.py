"""Find names that are misspelled or half typed.

The new tables are empty for drugs that are stored already; the next ingestion fills them, for it stores again whatever
an earlier version of the code stored.

Revision ID: 0009
Revises: 0008
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "spelling",
        sa.Column("piece", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["slug"], ["drug.slug"], name=op.f("fk_spelling_slug_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("piece", "key", "slug", name=op.f("pk_spelling")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_spelling_slug"), "spelling", ["slug"], unique=False)
    op.create_table(
        "name_start",
        sa.Column("tier", sa.Integer(), nullable=False),
        sa.Column("start", sa.String(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("match", sa.String(), nullable=False),
        sa.Column("on", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["slug"], ["drug.slug"], name=op.f("fk_name_start_slug_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("tier", "start", "slug", "match", "on", name=op.f("pk_name_start")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_name_start_slug"), "name_start", ["slug"], unique=False)


def downgrade() -> None:
    op.drop_table("name_start")
    op.drop_table("spelling")
