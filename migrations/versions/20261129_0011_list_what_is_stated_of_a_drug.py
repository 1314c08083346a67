"""List what is stated of a drug in the order of lists: the index of the other drug gets the place of the fact.

Revision ID: 0011
Revises: 0010
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_INDEX = "ix_interaction_interactant_drug_slug"
_LINKED = sa.text("interactant_drug_slug IS NOT NULL")


def upgrade() -> None:
    op.drop_index(_INDEX, table_name="interaction")
    op.create_index(
        _INDEX,
        "interaction",
        ["interactant_drug_slug", "drug_id", "id"],
        unique=False,
        sqlite_where=_LINKED,
        postgresql_where=_LINKED,
    )


def downgrade() -> None:
    op.drop_index(_INDEX, table_name="interaction")
    op.create_index(_INDEX, "interaction", ["interactant_drug_slug"], unique=False)
