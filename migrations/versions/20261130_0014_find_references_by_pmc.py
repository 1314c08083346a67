"""Find references by their number in PubMed Central, as by PMID and DOI.

Revision ID: 0014
Revises: 0013
"""

from __future__ import annotations

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_reference_pmc", "reference", ["pmc"])


def downgrade() -> None:
    op.drop_index("ix_reference_pmc", "reference")
