"""Lets one run at a time work on a database. The lock is the process's own: however the process ends, it is gone."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import IO

from sqlalchemy import Connection, NullPool, create_engine, func, make_url, select, text

from app.database import database_file, require_folder
from app.errors import AlreadyRunningError, DatabaseNotReadyError

# Which of PostgreSQL's advisory locks is that of a run; they are each database's own.
_RUN = 0x72756E


def only_run(url: str) -> AbstractContextManager[None]:
    """Hold the lock of a database; raises AlreadyRunningError where another run holds it.

    Raises DatabaseNotReadyError where its file can not be.
    """
    if make_url(url).get_backend_name() == "postgresql":
        return _session_lock(url)
    require_folder(url)
    path = lock_file(url)
    return nullcontext() if path is None else _record_lock(path)


def lock_file(url: str) -> Path | None:
    """Give the file beside a database file; None for a database in memory, which no other process has."""
    database = database_file(url)
    return None if database is None else database.with_name(f"{database.name}.run.lock")


@contextmanager
def _record_lock(path: Path) -> Iterator[None]:
    """Lock a file. It stays when the lock is gone: what is locked is not that it is there.

    A record lock and not `flock`, which a child process that outlives a killed parent would go on holding.
    """
    with _open(path) as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.seek(0)
            raise AlreadyRunningError(f"Another run is at work (process {file.read().strip()}): see {path}.") from None
        file.truncate(0)
        file.write(f"{os.getpid()}\n")
        file.flush()
        yield


@contextmanager
def _session_lock(url: str) -> Iterator[None]:
    """Lock on a connection of its own, which the server drops with the process, on whatever machine that is."""
    engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        if not connection.scalar(select(func.pg_try_advisory_lock(_RUN))):
            raise AlreadyRunningError(f"Another run is at work on this database: {_holder(connection)}.")
        yield


def _holder(connection: Connection) -> str:
    query = text(
        "SELECT pid, coalesce(host(client_addr), 'this machine') FROM pg_locks"
        " JOIN pg_stat_activity USING (pid) JOIN pg_database ON pg_database.oid = pg_locks.database"
        " WHERE locktype = 'advisory' AND objid = :lock AND pg_database.datname = current_database()"
    )
    holder = connection.execute(query, {"lock": _RUN}).first()
    return f"the server's process {holder[0]}, from {holder[1]}" if holder else "it has just ended"


def _open(path: Path) -> IO[str]:
    try:
        return path.open("a+")
    except OSError as error:
        raise DatabaseNotReadyError(f"{path} cannot be written: {error.strerror}.") from error
