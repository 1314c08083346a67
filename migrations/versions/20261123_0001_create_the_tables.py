"""Create the tables.

Revision ID: 0001
Revises:
"""

from __future__ import annotations

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "drug",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("summary", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("wiki", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=True),
        sa.Column("revision_timestamp", sa.DateTime(timezone=True), nullable=True),
        sa.Column("retrieved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("url", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("license", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("attribution", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("wikitext", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("text_hash", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drug")),
        sa.UniqueConstraint("slug", name=op.f("uq_drug_slug")),
        sa.UniqueConstraint("wiki", "title", name="uq_drug_wiki_title"),
    )
    with op.batch_alter_table("drug", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_drug_title"), ["title"], unique=False)

    op.create_table(
        "adverse_reaction",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("reaction", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("system_organ_class", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("frequency", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("frequency_band", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("frequency_basis", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("percent_low", sa.Float(), nullable=True),
        sa.Column("percent_high", sa.Float(), nullable=True),
        sa.Column("comparator_arm", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("comparator_percent_low", sa.Float(), nullable=True),
        sa.Column("comparator_percent_high", sa.Float(), nullable=True),
        sa.Column("comparator_ratio", sa.Float(), nullable=True),
        sa.Column("rate_value", sa.Float(), nullable=True),
        sa.Column("rate_per", sa.Float(), nullable=True),
        sa.Column("rate_unit", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("qualifier", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.ForeignKeyConstraint(
            ["drug_id"], ["drug.id"], name=op.f("fk_adverse_reaction_drug_id_drug"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_adverse_reaction")),
    )
    with op.batch_alter_table("adverse_reaction", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_adverse_reaction_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_adverse_reaction_frequency_band"), ["frequency_band"], unique=False)
        batch_op.create_index(batch_op.f("ix_adverse_reaction_id"), ["id"], unique=False)
        batch_op.create_index(batch_op.f("ix_adverse_reaction_reaction"), ["reaction"], unique=False)

    op.create_table(
        "chemistry",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("property", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("value", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("quantity_low", sa.Float(), nullable=True),
        sa.Column("quantity_high", sa.Float(), nullable=True),
        sa.Column("quantity_unit", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("quantity_comparator", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("elements", sa.JSON(), nullable=False),
        sa.Column("label", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_chemistry_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_chemistry")),
    )
    with op.batch_alter_table("chemistry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_chemistry_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_chemistry_id"), ["id"], unique=False)
        batch_op.create_index(batch_op.f("ix_chemistry_property"), ["property"], unique=False)

    op.create_table(
        "contraindication",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("condition", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("strength", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.ForeignKeyConstraint(
            ["drug_id"], ["drug.id"], name=op.f("fk_contraindication_drug_id_drug"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_contraindication")),
    )
    with op.batch_alter_table("contraindication", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contraindication_condition"), ["condition"], unique=False)
        batch_op.create_index(batch_op.f("ix_contraindication_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contraindication_id"), ["id"], unique=False)

    op.create_table(
        "document",
        sa.Column("slug", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("media_type", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("etag", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("last_modified", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["slug"], ["drug.slug"], name=op.f("fk_document_slug_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("slug", "name", name=op.f("pk_document")),
    )
    op.create_table(
        "dosing",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("dose", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("quantity_low", sa.Float(), nullable=True),
        sa.Column("quantity_high", sa.Float(), nullable=True),
        sa.Column("quantity_unit", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("quantity_comparator", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("route", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("frequency", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("population", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_dosing_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_dosing")),
    )
    with op.batch_alter_table("dosing", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dosing_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_dosing_id"), ["id"], unique=False)

    op.create_table(
        "identifier",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("scheme", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("value", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("curie", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("uri", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("verification", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("valid", sa.Boolean(), nullable=False),
        sa.Column("check", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("label", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_identifier_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_identifier")),
    )
    with op.batch_alter_table("identifier", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_identifier_curie"), ["curie"], unique=False)
        batch_op.create_index(batch_op.f("ix_identifier_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_identifier_id"), ["id"], unique=False)
        batch_op.create_index(batch_op.f("ix_identifier_scheme"), ["scheme"], unique=False)
        batch_op.create_index(batch_op.f("ix_identifier_value"), ["value"], unique=False)

    op.create_table(
        "indication",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("indication", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("status", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("population", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_indication_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_indication")),
    )
    with op.batch_alter_table("indication", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_indication_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_indication_id"), ["id"], unique=False)
        batch_op.create_index(batch_op.f("ix_indication_indication"), ["indication"], unique=False)

    op.create_table(
        "interaction",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("interactant_name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("interactant_kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("interactant_drug_slug", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("finding", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("recommendation", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("effect", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("management", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_interaction_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_interaction")),
    )
    with op.batch_alter_table("interaction", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_interaction_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_interaction_id"), ["id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_interaction_interactant_drug_slug"), ["interactant_drug_slug"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_interaction_interactant_name"), ["interactant_name"], unique=False)

    op.create_table(
        "lookup",
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("slug", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("match", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("on", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["slug"], ["drug.slug"], name=op.f("fk_lookup_slug_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", "slug", "match", "on", name=op.f("pk_lookup")),
    )
    op.create_table(
        "mechanism",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("statement", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("action", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("target", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_mechanism_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_mechanism")),
    )
    with op.batch_alter_table("mechanism", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mechanism_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_mechanism_id"), ["id"], unique=False)

    op.create_table(
        "monitoring",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("test", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("schedule", sa.JSON(), nullable=False),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_monitoring_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_monitoring")),
    )
    with op.batch_alter_table("monitoring", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_monitoring_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_monitoring_id"), ["id"], unique=False)
        batch_op.create_index(batch_op.f("ix_monitoring_test"), ["test"], unique=False)

    op.create_table(
        "name",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_name_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_name")),
    )
    with op.batch_alter_table("name", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_name_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_name_id"), ["id"], unique=False)
        batch_op.create_index(batch_op.f("ix_name_name"), ["name"], unique=False)

    op.create_table(
        "pharmacokinetic",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("quantity_low", sa.Float(), nullable=True),
        sa.Column("quantity_high", sa.Float(), nullable=True),
        sa.Column("quantity_unit", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("quantity_comparator", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("context_dose", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("context_route", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("context_population", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("context_n", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["drug_id"], ["drug.id"], name=op.f("fk_pharmacokinetic_drug_id_drug"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_pharmacokinetic")),
    )
    with op.batch_alter_table("pharmacokinetic", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pharmacokinetic_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_pharmacokinetic_id"), ["id"], unique=False)
        batch_op.create_index(batch_op.f("ix_pharmacokinetic_parameter"), ["parameter"], unique=False)

    op.create_table(
        "precaution",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("condition", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("advice", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_precaution_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_precaution")),
    )
    with op.batch_alter_table("precaution", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_precaution_condition"), ["condition"], unique=False)
        batch_op.create_index(batch_op.f("ix_precaution_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_precaution_id"), ["id"], unique=False)

    op.create_table(
        "problem",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("where", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_problem_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_problem")),
    )
    with op.batch_alter_table("problem", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_problem_drug_id"), ["drug_id"], unique=False)

    op.create_table(
        "reference",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("pmid", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("doi", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("pmc", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("url", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("malformed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_reference_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_reference")),
    )
    with op.batch_alter_table("reference", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reference_doi"), ["doi"], unique=False)
        batch_op.create_index(batch_op.f("ix_reference_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_reference_id"), ["id"], unique=False)
        batch_op.create_index(batch_op.f("ix_reference_pmid"), ["pmid"], unique=False)

    op.create_table(
        "regulatory",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("jurisdiction", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("status", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("meaning", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.Column("date", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("comment", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_regulatory_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_regulatory")),
    )
    with op.batch_alter_table("regulatory", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_regulatory_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_regulatory_id"), ["id"], unique=False)
        batch_op.create_index(batch_op.f("ix_regulatory_kind"), ["kind"], unique=False)

    op.create_table(
        "route",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("route", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_route_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_route")),
    )
    with op.batch_alter_table("route", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_route_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_route_id"), ["id"], unique=False)
        batch_op.create_index(batch_op.f("ix_route_route"), ["route"], unique=False)

    op.create_table(
        "section",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("raw", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_parameter", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("evidence_section", sa.JSON(), nullable=False),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("evidence_quote", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence_references", sa.JSON(), nullable=False),
        sa.Column("evidence_flags", sa.JSON(), nullable=False),
        sa.Column("evidence_support", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("path", sa.JSON(), nullable=False),
        sa.Column("topic", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("facts", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_section_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_section")),
    )
    with op.batch_alter_table("section", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_section_drug_id"), ["drug_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_section_id"), ["id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("section", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_section_id"))
        batch_op.drop_index(batch_op.f("ix_section_drug_id"))

    op.drop_table("section")
    with op.batch_alter_table("route", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_route_route"))
        batch_op.drop_index(batch_op.f("ix_route_id"))
        batch_op.drop_index(batch_op.f("ix_route_drug_id"))

    op.drop_table("route")
    with op.batch_alter_table("regulatory", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_regulatory_kind"))
        batch_op.drop_index(batch_op.f("ix_regulatory_id"))
        batch_op.drop_index(batch_op.f("ix_regulatory_drug_id"))

    op.drop_table("regulatory")
    with op.batch_alter_table("reference", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reference_pmid"))
        batch_op.drop_index(batch_op.f("ix_reference_id"))
        batch_op.drop_index(batch_op.f("ix_reference_drug_id"))
        batch_op.drop_index(batch_op.f("ix_reference_doi"))

    op.drop_table("reference")
    with op.batch_alter_table("problem", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_problem_drug_id"))

    op.drop_table("problem")
    with op.batch_alter_table("precaution", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_precaution_id"))
        batch_op.drop_index(batch_op.f("ix_precaution_drug_id"))
        batch_op.drop_index(batch_op.f("ix_precaution_condition"))

    op.drop_table("precaution")
    with op.batch_alter_table("pharmacokinetic", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pharmacokinetic_parameter"))
        batch_op.drop_index(batch_op.f("ix_pharmacokinetic_id"))
        batch_op.drop_index(batch_op.f("ix_pharmacokinetic_drug_id"))

    op.drop_table("pharmacokinetic")
    with op.batch_alter_table("name", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_name_name"))
        batch_op.drop_index(batch_op.f("ix_name_id"))
        batch_op.drop_index(batch_op.f("ix_name_drug_id"))

    op.drop_table("name")
    with op.batch_alter_table("monitoring", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_monitoring_test"))
        batch_op.drop_index(batch_op.f("ix_monitoring_id"))
        batch_op.drop_index(batch_op.f("ix_monitoring_drug_id"))

    op.drop_table("monitoring")
    with op.batch_alter_table("mechanism", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_mechanism_id"))
        batch_op.drop_index(batch_op.f("ix_mechanism_drug_id"))

    op.drop_table("mechanism")
    op.drop_table("lookup")
    with op.batch_alter_table("interaction", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_interaction_interactant_name"))
        batch_op.drop_index(batch_op.f("ix_interaction_interactant_drug_slug"))
        batch_op.drop_index(batch_op.f("ix_interaction_id"))
        batch_op.drop_index(batch_op.f("ix_interaction_drug_id"))

    op.drop_table("interaction")
    with op.batch_alter_table("indication", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_indication_indication"))
        batch_op.drop_index(batch_op.f("ix_indication_id"))
        batch_op.drop_index(batch_op.f("ix_indication_drug_id"))

    op.drop_table("indication")
    with op.batch_alter_table("identifier", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_identifier_value"))
        batch_op.drop_index(batch_op.f("ix_identifier_scheme"))
        batch_op.drop_index(batch_op.f("ix_identifier_id"))
        batch_op.drop_index(batch_op.f("ix_identifier_drug_id"))
        batch_op.drop_index(batch_op.f("ix_identifier_curie"))

    op.drop_table("identifier")
    with op.batch_alter_table("dosing", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_dosing_id"))
        batch_op.drop_index(batch_op.f("ix_dosing_drug_id"))

    op.drop_table("dosing")
    op.drop_table("document")
    with op.batch_alter_table("contraindication", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contraindication_id"))
        batch_op.drop_index(batch_op.f("ix_contraindication_drug_id"))
        batch_op.drop_index(batch_op.f("ix_contraindication_condition"))

    op.drop_table("contraindication")
    with op.batch_alter_table("chemistry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_chemistry_property"))
        batch_op.drop_index(batch_op.f("ix_chemistry_id"))
        batch_op.drop_index(batch_op.f("ix_chemistry_drug_id"))

    op.drop_table("chemistry")
    with op.batch_alter_table("adverse_reaction", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_adverse_reaction_reaction"))
        batch_op.drop_index(batch_op.f("ix_adverse_reaction_id"))
        batch_op.drop_index(batch_op.f("ix_adverse_reaction_frequency_band"))
        batch_op.drop_index(batch_op.f("ix_adverse_reaction_drug_id"))

    op.drop_table("adverse_reaction")
    with op.batch_alter_table("drug", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_drug_title"))

    op.drop_table("drug")
