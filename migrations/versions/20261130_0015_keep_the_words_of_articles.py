"""Keep the words of articles as numbers: the check of a medication list reads few texts then.

There are none for drugs that are stored already, and a check reads the texts of these; the next ingestion makes them,
for it stores again whatever an earlier version of the code stored.

Revision ID: 0015
Revises: 0014
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "article_words",
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["drug_id"], ["drug.id"], name=op.f("fk_article_words_drug_id_drug"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("drug_id", name=op.f("pk_article_words")),
    )


def downgrade() -> None:
    op.drop_table("article_words")
