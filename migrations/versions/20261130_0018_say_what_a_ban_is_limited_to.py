"""Say what a contraindication, a precaution or an interaction is limited to: a purpose, a form, a dose, a group.

The new columns are empty for drugs that are stored already; the next ingestion fills them, for it stores again whatever
an earlier version of the code stored.

Revision ID: 0018
Revises: 0017
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_TABLES = ("contraindication", "precaution", "interaction")


def upgrade() -> None:
    for table in _TABLES:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column("limited_to", sa.String(), nullable=True))


def downgrade() -> None:
    for table in _TABLES:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_column("limited_to")
