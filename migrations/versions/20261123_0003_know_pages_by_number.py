"""Know pages by their number, and remember which are no drug articles.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "skipped_page",
        sa.Column("wiki", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("page_id", sa.Integer(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("version", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("wiki", "page_id", name=op.f("pk_skipped_page")),
    )
    with op.batch_alter_table("drug", schema=None) as batch_op:
        batch_op.add_column(sa.Column("page_id", sa.Integer(), nullable=True))
        batch_op.create_index("ix_drug_wiki_page_id", ["wiki", "page_id"], unique=True)


def downgrade() -> None:
    with op.batch_alter_table("drug", schema=None) as batch_op:
        batch_op.drop_index("ix_drug_wiki_page_id")
        batch_op.drop_column("page_id")

    op.drop_table("skipped_page")
