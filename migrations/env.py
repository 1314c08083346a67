"""Runs the migrations: on the URL that the program passes, else on that of the settings."""

from __future__ import annotations

from sqlite3 import Connection as SQLiteConnection

from alembic import context
from sqlalchemy import event
from sqlmodel import SQLModel

from app.database import make_engine
from app.facts import domains, drug
from app.facts.moments import UtcDateTime
from app.settings import Settings

# Imported for the tables that they declare.
TABLES = (domains, drug)


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
            transactional_ddl=True,
        )
        with context.begin_transaction():
            context.run_migrations()
    engine.dispose()


def _leave_children(connection: SQLiteConnection, _record: object) -> None:
    # A batch migration drops the old table: with foreign keys on, that would delete the rows that point to it.
    connection.execute("PRAGMA foreign_keys = OFF")


def _render_item(kind: str, item: object, _context: object) -> str | bool:
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"  # a revision must not change when the application's classes do
    return False


run_migrations()
