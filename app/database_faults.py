"""What a database's own errors mean, in one sentence, and what whoever runs the program can do about each."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from sqlalchemy import make_url
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError

from app.errors import DatabaseNotReadyError

_STORED = "what was stored before is whole"


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of fault: `says` names no file and no machine, for it is told to clients as well."""

    says: str
    remedy: str


_FULL = Fault("The disk of the database is full", f"Make room, then run the same command again: {_STORED}.")
_DISK = Fault(
    "The disk of the database cannot be used",
    f"Look for a quota, a limit of the size of files or a failing disk, then run the same command again: {_STORED}.",
)
_FORBIDDEN = Fault(
    "The database cannot be written",
    "Give this user the right to write it (of a file: its folder too), or work on a copy.",
)
_UNREACHABLE = Fault(
    "The database cannot be reached",
    f"See that its server runs and that this user may connect to it, then run the same command again: {_STORED}.",
)
# A reader in write-ahead mode has files of its own beside the database.
_UNOPENED = Fault(
    "The database cannot be reached",
    "See that it is there, and that this user may read it and write to its folder; from a folder that cannot be "
    "written, a copy made by `VACUUM INTO` can be served.",
)
_LOCKED = Fault(
    "Another process holds the database locked",
    f"Wait until that process is done, or end it, then run the same command again: {_STORED}.",
)
_DAMAGED = Fault(
    "The database is damaged",
    "Put a backup in its place, or ingest the articles into a new database.",
)
_OTHER_TABLES = Fault("The database has not the tables of this version", "Run `monograph migrate`.")
_UNKNOWN = Fault("The database cannot be used", "See what it says itself, in brackets.")

# https://sqlite.org/rescode.html: the last byte says which of these an extended code belongs to.
_SQLITE = {
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_PERM: _FORBIDDEN,
    sqlite3.SQLITE_READONLY: _FORBIDDEN,
    sqlite3.SQLITE_IOERR: _DISK,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_CANTOPEN: _UNOPENED,
}
_NO_SUCH = ("no such table", "no such column", "has no column")
_NO_TEXT = "Could not decode to UTF-8"

# https://www.postgresql.org/docs/current/errcodes-appendix.html: a whole code, or its class.
_POSTGRESQL = {
    "53100": _FULL,
    "58": _DISK,
    "25006": _FORBIDDEN,
    "42501": _FORBIDDEN,
    "55P03": _LOCKED,
    "XX001": _DAMAGED,
    "XX002": _DAMAGED,
    "42P01": _OTHER_TABLES,
    "42703": _OTHER_TABLES,
    "08": _UNREACHABLE,
    "28": _UNREACHABLE,
    "3D": _UNREACHABLE,
    "53": _UNREACHABLE,
    "57P": _UNREACHABLE,
}
_CLASS_LENGTHS = (5, 3, 2)


def fault_of(error: BaseException) -> Fault:
    """Tell what an error of a driver, or of SQLAlchemy about one, means."""
    original = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(original, sqlite3.Error):
        return _sqlite_fault(original)
    if not hasattr(original, "sqlstate"):  # psycopg is optional
        return _UNKNOWN
    # A connection that was refused, lost or not to be had in time has no code.
    code: str = getattr(original, "sqlstate", None) or "08"
    return next((_POSTGRESQL[code[:n]] for n in _CLASS_LENGTHS if code[:n] in _POSTGRESQL), _UNKNOWN)


def not_ready(error: BaseException) -> DatabaseNotReadyError:
    """Word a fault for clients, who are told what it is and not where."""
    return DatabaseNotReadyError(f"{fault_of(error).says}.")


def explain(error: DBAPIError, url: str) -> str:
    """Word a fault for whoever runs a command, in one line: what is wrong, where, and what to do."""
    fault = fault_of(error)
    return f"{fault.says}: {place(url)} ({' '.join(str(error.orig).split())}). {fault.remedy}"


def place(url: str) -> str:
    """Say where a database is: its file, or its address without the password."""
    address = make_url(url)
    return str(address.database) if address.get_backend_name() == "sqlite" else address.render_as_string()


def is_locked(error: sqlite3.Error) -> bool:
    """Tell whether to wait may help."""
    return _sqlite_fault(error) is _LOCKED


def give_up_damaged(context: ExceptionContext) -> None:
    """Have all connections made anew: another file may stand in the place of one that is damaged or cannot be read."""
    if isinstance(context.original_exception, sqlite3.Error):
        context.is_disconnect = _sqlite_fault(context.original_exception) in (_DAMAGED, _DISK)


def _sqlite_fault(error: sqlite3.Error) -> Fault:
    if any(words in str(error) for words in _NO_SUCH):
        return _OTHER_TABLES
    if _NO_TEXT in str(error):  # all that is written is
        return _DAMAGED
    return _SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, _UNKNOWN)
