"""Ask across drugs: words and facets, quantities in one unit, and indexes in the order of lists.

The new tables and columns are empty for drugs that are stored already; the next ingestion fills them, for it stores
again whatever an earlier version of the code stored.

Revision ID: 0005
Revises: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# What lists of a table are filtered by.
_LISTED: dict[str, tuple[str, ...]] = {
    "adverse_reaction": ("frequency_band", "evidence_support"),
    "chemistry": (),
    "contraindication": ("strength", "evidence_support"),
    "dosing": (),
    "identifier": ("scheme", "evidence_support"),
    "indication": ("status", "evidence_support"),
    "interaction": ("interactant_kind", "finding", "recommendation", "evidence_support"),
    "mechanism": (),
    "monitoring": ("evidence_support",),
    "name": (),
    "pharmacokinetic": ("parameter", "evidence_support"),
    "precaution": ("evidence_support",),
    "reference": (),
    "regulatory": (),
    "route": (),
    "section": (),
}

# Indexes that nothing asks for any longer, beside those of each table's `drug_id` and `id`.
_DROPPED = {
    "adverse_reaction": ("reaction", "frequency_band"),
    "contraindication": ("condition",),
    "identifier": ("scheme",),
    "indication": ("indication",),
    "monitoring": ("test",),
    "pharmacokinetic": ("parameter",),
    "precaution": ("condition",),
}

_ADDED = {
    "adverse_reaction": (("base_low", sa.Float()), ("base_high", sa.Float())),
    "interaction": (("interactant_drug_name", sa.String()), ("interactant_drug_url", sa.String())),
    "pharmacokinetic": (("base_unit", sa.String()), ("base_low", sa.Float()), ("base_high", sa.Float())),
}


def upgrade() -> None:
    _create_tables()
    for table, columns in _LISTED.items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            for column in ("drug_id", "id", *_DROPPED.get(table, ())):
                batch_op.drop_index(f"ix_{table}_{column}")
            for name, kind in _ADDED.get(table, ()):
                batch_op.add_column(sa.Column(name, kind, nullable=True))
            batch_op.create_index(f"ix_{table}_drug_id_id", ["drug_id", "id"], unique=False)
            for column in columns:
                batch_op.create_index(f"ix_{table}_{column}_drug_id_id", [column, "drug_id", "id"], unique=False)
    op.create_index(
        "ix_adverse_reaction_share", "adverse_reaction", ["drug_id", "id", "base_high"], **_where("base_high")
    )
    columns = ["parameter", "base_unit", "drug_id", "id", "base_low", "base_high"]
    op.create_index("ix_pharmacokinetic_base", "pharmacokinetic", columns, **_where("base_unit"))


def downgrade() -> None:
    op.drop_index("ix_pharmacokinetic_base", "pharmacokinetic")
    op.drop_index("ix_adverse_reaction_share", "adverse_reaction")
    for table, columns in _LISTED.items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            for column in columns:
                batch_op.drop_index(f"ix_{table}_{column}_drug_id_id")
            batch_op.drop_index(f"ix_{table}_drug_id_id")
            for name, _ in _ADDED.get(table, ()):
                batch_op.drop_column(name)
            for column in ("drug_id", "id", *_DROPPED.get(table, ())):
                batch_op.create_index(f"ix_{table}_{column}", [column], unique=False)
    op.drop_table("drug_facet")
    op.drop_table("facet")
    op.drop_table("term")


def _where(column: str) -> dict[str, sa.TextClause]:
    stated = sa.text(f"{column} IS NOT NULL")
    return {"sqlite_where": stated, "postgresql_where": stated}


def _create_tables() -> None:
    op.create_table(
        "term",
        sa.Column("domain", sa.String(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("fact_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_term_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("domain", "word", "drug_id", "fact_id", name=op.f("pk_term")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_term_drug_id", "term", ["drug_id", "domain"], unique=False)
    op.create_table(
        "facet",
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("drugs", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("field", "value", name=op.f("pk_facet")),
    )
    op.create_index("ix_facet_field_drugs", "facet", ["field", "drugs"], unique=False)
    op.create_table(
        "drug_facet",
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["slug"], ["drug.slug"], name=op.f("fk_drug_facet_slug_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("field", "value", "slug", name=op.f("pk_drug_facet")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_drug_facet_slug"), "drug_facet", ["slug"], unique=False)
