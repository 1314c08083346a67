"""Runs the migrations: on the URL that the program passes, else on that of the settings."""

from __future__ import annotations

from sqlite3 import Connection as SQLiteConnection

from alembic import context
from sqlalchemy import Connection, String, event, inspect
from sqlmodel import SQLModel

from app.database import make_engine
from app.facts import article_words, consistency, dataset, domains, drug, facets, name_starts, passages, spelling, terms
from app.facts.moments import UtcDateTime
from app.facts.rows import WideInteger
from app.settings import Settings

# Imported for the tables that they declare.
TABLES = (article_words, consistency, dataset, domains, drug, facets, name_starts, passages, spelling, terms)


def run_migrations() -> None:
    """Migrate in one transaction, so that a schema is never half done."""
    engine = make_engine(context.config.attributes.get("url") or Settings().database_url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _leave_children)
    with engine.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=SQLModel.metadata,
            render_as_batch=True,
            render_item=_render_item,
            include_name=_is_ours,
            transactional_ddl=True,
        )
        with context.begin_transaction():
            context.run_migrations()
            if connection.dialect.name == "postgresql":
                _order_texts_by_code_point(connection)
    engine.dispose()


def _leave_children(connection: SQLiteConnection, _record: object) -> None:
    # A batch migration drops the old table: with foreign keys on, that would delete the rows that point to it.
    connection.execute("PRAGMA foreign_keys = OFF")


def _order_texts_by_code_point(connection: Connection) -> None:
    """Give every text column the order that it has in SQLite, whatever the language of the server is.

    Lists and their cursors are in that order, and only so does an index find what begins with a prefix.
    """
    for table, columns in inspect(connection).get_multi_columns().items():
        texts = [column for column in columns if isinstance(column["type"], String)]
        changes = [
            f'ALTER COLUMN "{column["name"]}" TYPE {column["type"].compile(connection.dialect)} COLLATE "C"'
            for column in texts
            if column["type"].collation != "C"
        ]
        if changes and table[1] in SQLModel.metadata.tables:
            connection.exec_driver_sql(f'ALTER TABLE "{table[1]}" {", ".join(changes)}')


def _is_ours(name: str | None, _kind: str, _parents: object) -> bool:
    # The index of words, which each database keeps in its own way, is no part of the models.
    return name is None or "passage_words" not in name


def _render_item(kind: str, item: object, _context: object) -> str | bool:
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"  # a revision must not change when the application's classes do
    if kind == "type" and isinstance(item, WideInteger):
        return "sa.BigInteger().with_variant(sa.Integer(), 'sqlite')"
    return False


run_migrations()
