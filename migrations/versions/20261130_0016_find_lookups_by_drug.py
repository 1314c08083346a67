"""Find a drug's lookups: without an index all those of all drugs are read whenever one drug is replaced or removed.

Revision ID: 0016
Revises: 0015
"""

from __future__ import annotations

from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_lookup_slug", "lookup", ["slug"])


def downgrade() -> None:
    op.drop_index("ix_lookup_slug", "lookup")
