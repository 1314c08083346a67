"""Search words: the texts of each drug, and the database's own index of their words.

They are empty for drugs that are stored already; the next ingestion fills them, for it stores again whatever an earlier
version of the code stored.

Revision ID: 0007
Revises: 0006
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# A column that another is made from must have its order from the start on PostgreSQL.
_TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")

# Words are folded to their English stems; `unicode61` takes accents off.
_SQLITE = (
    """CREATE VIRTUAL TABLE passage_words USING fts5(
        title, text, content='passage', content_rowid='key', tokenize='porter unicode61'
    )""",
    "INSERT INTO passage_words(passage_words, rank) VALUES ('rank', 'bm25(8.0, 1.0)')",
    """CREATE TRIGGER passage_words_insert AFTER INSERT ON passage BEGIN
        INSERT INTO passage_words(rowid, title, text) VALUES (new.key, new.title, new.text);
    END""",
    """CREATE TRIGGER passage_words_delete AFTER DELETE ON passage BEGIN
        INSERT INTO passage_words(passage_words, rowid, title, text) VALUES ('delete', old.key, old.title, old.text);
    END""",
)
# A vector of words may have a megabyte: half a million characters have less than that in different words.
_POSTGRESQL = (
    """ALTER TABLE passage ADD COLUMN passage_words tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('english'::regconfig, title), 'A')
        || setweight(to_tsvector('english'::regconfig, left(text, 500000)), 'D')
    ) STORED""",
    "CREATE INDEX ix_passage_passage_words ON passage USING gin (passage_words)",
)


def upgrade() -> None:
    op.create_table(
        "passage",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("drug_id", sa.Integer(), nullable=False),
        sa.Column("domain", _TEXT, nullable=False),
        sa.Column("section", sa.JSON(), nullable=False),
        sa.Column("title", _TEXT, nullable=False),
        sa.Column("text", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(["drug_id"], ["drug.id"], name=op.f("fk_passage_drug_id_drug"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_passage")),
    )
    op.create_index("ix_passage_drug_id_domain", "passage", ["drug_id", "domain"], unique=False)
    for statement in _SQLITE if op.get_bind().dialect.name == "sqlite" else _POSTGRESQL:
        op.execute(statement)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE passage_words")
    op.drop_table("passage")
