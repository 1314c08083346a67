"""Lets one run at a time work on a database. The lock is the process's own: however the process ends, it is gone."""

from __future__ import annotations

import fcntl
import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from app.database import database_file
from app.errors import AlreadyRunningError, DatabaseNotReadyError


@contextmanager
def only_run(url: str) -> Iterator[None]:
    """Hold the lock of a database; raises AlreadyRunningError where another process holds it.

    The file stays when the lock is gone: what is locked is not that it is there. A record lock and not `flock`, which
    a child process that outlives a killed parent would go on holding.
    """
    path = lock_file(url)
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


def _open(path: Path) -> IO[str]:
    try:
        return path.open("a+")
    except OSError as error:
        raise DatabaseNotReadyError(f"{path} cannot be written: {error.strerror}.") from error


def lock_file(url: str) -> Path:
    """Give the file beside a database file, or one of this machine for a database elsewhere."""
    database = database_file(url)
    if database is not None:
        return database.with_name(f"{database.name}.sync.lock")
    digest = hashlib.sha256(url.encode()).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"monograph-{digest}.sync.lock"
