"""The database: how an engine is made, and how the schema gets there. SQLite or PostgreSQL, behaving alike."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from sqlite3 import Connection as SQLiteConnection
from typing import Any

from pydantic_core import from_json, to_json
from sqlalchemy import URL, Connection, Engine, String, column, create_engine, event, inspect, make_url, select, table
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError

from app.database_faults import explain, give_up_damaged
from app.errors import DatabaseNotReadyError

# What they say of a connection that is lost, beside the error that is raised, is for a log where there is one, and not
# for a terminal.
for _name in ("psycopg", "sqlalchemy"):
    logging.getLogger(_name).addHandler(logging.NullHandler())

# Beside pyproject.toml, in a checkout as in the image.
MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"

_BUSY_TIMEOUT_MS = 10_000
_CONNECT_TIMEOUT_S = 10
# Most pages that some drugs change together: where the usual 2,000 kB are full, pages go to the log before the end of
# the transaction, and those that are changed again go there again.
_WRITER_CACHE_KB = 8_000
# How many questions a process asks a file at once: Python runs one at a time, so more make none of them sooner. To open
# and close a connection for each beyond would take six times a small question's time. The others wait, as long as
# questions take: it is the client that gives up.
_FILE_READERS: dict[str, Any] = {"pool_size": 5, "max_overflow": 0, "pool_timeout": 300}
# Where there is another server to turn to.
SHORT_CONNECT_TIMEOUT_S = 3
# Readers go back to a server that was away: no connection is older.
READERS_RECONNECT_S = 300
# A machine that has vanished says nothing: a connection is broken after some twenty seconds without a sign of life.
WATCHED: dict[str, Any] = {
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 2,
    "tcp_user_timeout": 20_000,
}

# Alembic's own table. To ask it and the files' names takes a hundredth of the time that importing Alembic does.
_VERSION = table("alembic_version", column("version_num", String))

# Which advisory lock makes PostgreSQL's writers wait for each other; any number that no other program takes.
_WRITERS = 0x6D6F6E6F
# PostgreSQL's class of errors for what does not fit, such as a text that is too long for an index.
_LIMIT_EXCEEDED = "54"
_DRIVER = "For PostgreSQL write `postgresql+psycopg://...` and run `pip install 'monograph[postgresql]'`."
_SUPPORTED = ("sqlite", "postgresql")


def make_engine(url: str, *, read_only: bool = False) -> Engine:
    """Make an engine for one process; a read-only one cannot write, whatever it is asked.

    A transaction of a reader sees one state of the data. A writer waits for its turn at the start of its transaction
    and never fails in the middle, so writers never see each other's work half done. Raises DatabaseNotReadyError where
    it is neither SQLite nor PostgreSQL.
    """
    address = make_url(url)
    if (kind := address.get_backend_name()) not in _SUPPORTED:
        raise DatabaseNotReadyError(
            f"MONOGRAPH_DATABASE_URL names a database of {kind}: use `sqlite:///FILE` or `postgresql+psycopg://...`."
        )
    if kind == "postgresql":
        return _make_postgresql_engine(address, read_only=read_only)
    readers = _FILE_READERS if read_only and database_file(url) else {}
    engine = create_engine(_existing_file(address) if read_only else address, **_JSON, **readers)
    event.listen(engine, "connect", _configure_reader if read_only else _configure_writer)
    event.listen(engine, "begin", _begin if read_only else _begin_immediate)
    event.listen(engine, "handle_error", give_up_damaged)
    return engine


def migrate(url: str) -> None:
    """Bring the schema to the newest revision; a database that has it already is left alone.

    Raises DatabaseNotReadyError where it has one that this version does not know.
    """
    require_folder(url)
    _require_known(url)
    from alembic import command  # noqa: PLC0415  # Alembic is slow to import, and most commands never migrate.

    command.upgrade(_alembic_config(url), "head")


def current_revision(engine: Engine) -> str | None:
    """Tell which revision the database has; None where it was never migrated."""
    with engine.connect() as connection:
        if not inspect(connection).has_table(_VERSION.name):
            return None
        return connection.scalar(select(_VERSION.c.version_num))


def head_revision() -> str:
    """Tell which revision this version of the program works with."""
    return _revisions()[-1]


def is_empty(engine: Engine) -> bool:
    """Tell whether the database has no table at all, as a new file."""
    return not inspect(engine).get_table_names()


def require_current(url: str) -> None:
    """Raise DatabaseNotReadyError, naming the command to run, unless the database is there and up to date."""
    file = database_file(url)
    if file is not None and not file.exists():
        raise DatabaseNotReadyError(f"There is no database at {file} yet: run `monograph ingest PATH`.")
    _require_no_folder(file)
    engine = make_engine(url, read_only=True)
    try:
        require_revision(engine)
    finally:
        engine.dispose()


def require_revision(engine: Engine) -> str:
    """Tell the revision, which is this version's; raises DatabaseNotReadyError, saying what to do, where it is not."""
    current, head = current_revision(engine), head_revision()
    if current is None:
        raise DatabaseNotReadyError(f"The database has no tables, this version needs {head}: run `monograph migrate`.")
    if current not in _revisions():
        raise DatabaseNotReadyError(
            f"The database is at revision {current}, newer than {head}, which this version needs: "
            "install the version that made it."
        )
    if current != head:
        raise DatabaseNotReadyError(
            f"The database is at revision {current}, this version needs {head}: run `monograph migrate`."
        )
    return current


def require_folder(url: str) -> None:
    """Raise DatabaseNotReadyError where the folder of a database file is not there: a file would be made, no folder."""
    file = database_file(url)
    if file is not None and not file.parent.is_dir():
        raise DatabaseNotReadyError(f"There is no folder {file.parent} for the database {file.name}: make it first.")
    _require_no_folder(file)


def _require_no_folder(file: Path | None) -> None:
    if file is not None and file.is_dir():
        raise DatabaseNotReadyError(f"{file} is a folder: MONOGRAPH_DATABASE_URL names a file, such as {file}/own.db.")


def is_about_the_data(error: DBAPIError) -> bool:
    """Tell whether a database refused the values it was given, and works otherwise."""
    too_long = str(getattr(error.orig, "sqlstate", "")).startswith(_LIMIT_EXCEEDED)
    return too_long or isinstance(error, DataError | IntegrityError)


@contextmanager
def reachable_database(url: str) -> Iterator[None]:
    """Turn what the driver says of a database that cannot be used into DatabaseNotReadyError, in one line."""
    try:
        yield
    except ArgumentError as error:
        raise DatabaseNotReadyError(
            f"MONOGRAPH_DATABASE_URL is no database address: {error}: "
            "use `sqlite:///FILE` or `postgresql+psycopg://...`."
        ) from error
    except ModuleNotFoundError as error:
        raise DatabaseNotReadyError(
            f"MONOGRAPH_DATABASE_URL names a database without a driver here: {error}. {_DRIVER}"
        ) from error
    except DBAPIError as error:
        raise DatabaseNotReadyError(explain(error, url)) from error


def database_file(url: str) -> Path | None:
    """Find the file of an SQLite URL; None for a database in memory or on a server."""
    address = make_url(url)
    if address.get_backend_name() != "sqlite" or address.database in (None, "", ":memory:"):
        return None
    return Path(str(address.database))


@cache
def _revisions() -> list[str]:
    """List the revisions that this version knows, from the first on: files' names say them after the date."""
    return [file.name.split("_")[1] for file in sorted((MIGRATIONS / "versions").glob("*_*_*.py"))]


def _require_known(url: str) -> None:
    """Leave a database alone that a newer version made: Alembic would not know what to do with it."""
    file = database_file(url)
    if file is not None and not file.exists():
        return
    engine = make_engine(url, read_only=True)
    try:
        if current_revision(engine) not in (None, *_revisions()):
            require_revision(engine)
    finally:
        engine.dispose()


def _make_postgresql_engine(address: URL, *, read_only: bool) -> Engine:
    # A query takes milliseconds, and to compile it hundreds: which PostgreSQL does where its favourite plans are off.
    options = (
        f"-c jit=off -c lock_timeout={_BUSY_TIMEOUT_MS} -c default_transaction_read_only={'on' if read_only else 'off'}"
    )
    engine = create_engine(
        address,
        # A reader's state is that of its first query. A writer's may not be: that query waits for the turn.
        isolation_level="REPEATABLE READ" if read_only else "READ COMMITTED",
        # A writer whose server was started again has lost the lock of its run, and must not go on.
        pool_pre_ping=read_only,
        pool_recycle=READERS_RECONNECT_S if read_only else -1,
        **_JSON,
        connect_args={
            "options": options,
            "connect_timeout": SHORT_CONNECT_TIMEOUT_S if "host" in address.query else _CONNECT_TIMEOUT_S,
            **WATCHED,
        },
    )
    if not read_only:
        event.listen(engine, "begin", _wait_for_writers)
    return engine


# The standard library's take five times as long, and each fact has three lists.
_JSON: dict[str, Any] = {"json_serializer": lambda value: to_json(value).decode(), "json_deserializer": from_json}


def _wait_for_writers(connection: Connection) -> None:
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")


def _alembic_config(url: str) -> Any:  # noqa: ANN401  # alembic.config.Config, which is not imported at start
    from alembic.config import Config  # noqa: PLC0415  # as in `migrate`

    config = Config(attributes={"url": url})
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def _existing_file(address: URL) -> URL:
    # Mode `rw` and not `ro`: after a crash a reader must be able to recover the write-ahead log. It never creates.
    if database_file(address.render_as_string(hide_password=False)) is None:
        return address
    return address.set(database=f"file:{address.database}").update_query_dict({"mode": "rw", "uri": "true"})


def _configure_writer(connection: SQLiteConnection, _record: object) -> None:
    connection.isolation_level = None  # the driver's own transactions begin too late and end too early
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(f"PRAGMA cache_size = -{_WRITER_CACHE_KB}")
    connection.execute("PRAGMA foreign_keys = ON")


def _configure_reader(connection: SQLiteConnection, _record: object) -> None:
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA query_only = ON")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
