"""Fit PostgreSQL: wide enough integers, and indexes that take texts of any length. SQLite has both.

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_WIDE = {
    "drug": ("page_id", "revision_id"),
    "skipped_page": ("page_id", "revision_id"),
    "pharmacokinetic": ("context_n",),
}
_LONG = ("value", "curie")


def upgrade() -> None:
    _alter(sa.BigInteger(), "hash")


def downgrade() -> None:
    _alter(sa.Integer(), "btree")


def _alter(integer: sa.Integer, kind: str) -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    for table, columns in _WIDE.items():
        for column in columns:
            op.alter_column(table, column, type_=integer)
    for column in _LONG:
        op.drop_index(f"ix_identifier_{column}", "identifier")
        op.create_index(f"ix_identifier_{column}", "identifier", [column], postgresql_using=kind)
