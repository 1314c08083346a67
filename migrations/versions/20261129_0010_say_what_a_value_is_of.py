"""Say what a pharmacokinetic value is of where it is not the drug as such: a metabolite, a depot, breast milk.

The new column is empty for drugs that are stored already; the next ingestion fills it, for it stores again whatever an
earlier version of the code stored.

Revision ID: 0010
Revises: 0009
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("pharmacokinetic", schema=None) as batch_op:
        batch_op.add_column(sa.Column("context_subject", sa.String(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("pharmacokinetic", schema=None) as batch_op:
        batch_op.drop_column("context_subject")
