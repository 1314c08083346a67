"""Find drugs by when they last changed, and by jurisdiction: FHIR asks for both.

Revision ID: 0013
Revises: 0012
"""

from __future__ import annotations

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_document_name_last_modified_slug", "document", ["name", "last_modified", "slug"])
    op.create_index("ix_regulatory_jurisdiction_drug_id_id", "regulatory", ["jurisdiction", "drug_id", "id"])


def downgrade() -> None:
    op.drop_index("ix_regulatory_jurisdiction_drug_id_id", "regulatory")
    op.drop_index("ix_document_name_last_modified_slug", "document")
