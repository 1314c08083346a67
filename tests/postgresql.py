"""A real PostgreSQL server on loopback, for as long as the tests run, on data that is thrown away."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.loopback import free_port
from tests.one_at_a_time import one_at_a_time

_SECONDS = 60
# Nothing is kept, so nothing need be safe from a loss of power.
_QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
# Ends the server with the tests, however these end: their end of the pipe is closed then.
_UNTIL_INPUT_ENDS = 'exec 3<&0; "$@" 3<&- & server=$!; { cat <&3 >/dev/null; kill -QUIT $server; } & wait $server'


class PostgresqlServer:
    """A server that is running: `url` is the SQLAlchemy address of one of its databases."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder, self.port = folder, port

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://monograph@127.0.0.1:{self.port}/{database}"

    def create(self, database: str, template: str = "template0") -> str:
        """Make a database, as a copy of another one where that is given; gives its URL."""
        # A copy of files, since a checkpoint waits for no disk here; half the time of a copy through the log.
        self.run(f'CREATE DATABASE "{database}" TEMPLATE "{template}" STRATEGY file_copy')
        return self.url(database)

    def drop(self, database: str) -> None:
        self.run(f'DROP DATABASE "{database}" WITH (FORCE)')

    def run(self, statement: str, database: str = "postgres") -> list[tuple[Any, ...]]:
        """Run a statement in a database, else in the server's own; gives its rows."""
        address = self.url(database).replace("+psycopg", "")
        with psycopg.connect(address, autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def log(self) -> list[str]:
        """Give the lines of the server's log."""
        return (self.folder / "log").read_text().splitlines()


def missing() -> str | None:
    """Say why there can be no server here, or None where its programs are."""
    if programs() is None:
        return "PostgreSQL's server is not installed; on Debian: sh tests/install_postgresql.sh"
    return None


def programs() -> Path | None:
    """Find the folder of `initdb` and `postgres`: Debian keeps them out of the way, a folder for each version."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    versions = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    folders += [file.parent for file in sorted(versions, key=lambda file: int(file.parent.parent.name), reverse=True)]
    return next((folder for folder in folders if (folder / "postgres").exists()), None)


def install_packages() -> str | None:
    """Install the server where that may be done; gives the reason where it is still not there."""
    with one_at_a_time():
        if missing() is None:
            return None
        script = Path(__file__).with_name("install_postgresql.sh")
        done = subprocess.run(["/bin/sh", str(script)], capture_output=True, text=True, check=False)  # noqa: S603
    return missing() and f"{missing()} ({' '.join(done.stderr.split()) or 'nothing was installed'})"


@contextmanager
def server_running(**settings: str) -> Iterator[PostgresqlServer]:
    """Run a server on a new folder and a free port of loopback; both are gone with the block."""
    # Not a folder of pytest's: those are closed to the server's own user.
    folder = Path(tempfile.mkdtemp(prefix="monograph-postgresql-"))
    user = _user()
    try:
        if user is not None:
            shutil.chown(folder, user)
        _init(folder / "data", user)
        with _started(folder, user, {**_QUICK, **settings}) as server:
            yield server
    finally:
        shutil.rmtree(folder)


def _user() -> str | None:
    """Give the user to run the server as, which refuses to be root's; None for whoever runs the tests."""
    if os.getuid() != 0:
        return None
    return next((name for name in ("postgres", "nobody") if name in {entry.pw_name for entry in pwd.getpwall()}), None)


def _init(data: Path, user: str | None) -> None:
    # English and not the order of bytes, as most servers have it: an order that depends on it is seen.
    locale = ("--locale-provider=icu", "--icu-locale=en-US", "--locale=C.UTF-8", "--encoding=UTF8")
    arguments = [f"{programs()}/initdb", "-D", str(data), "-U", "monograph", "--auth=trust", "--no-sync", *locale]
    done = subprocess.run(arguments, user=user, cwd="/", capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr


@contextmanager
def _started(folder: Path, user: str | None, settings: dict[str, str]) -> Iterator[PostgresqlServer]:
    port = free_port()
    options = {"port": str(port), "listen_addresses": "127.0.0.1", "unix_socket_directories": "", **settings}
    given = [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
    command = ["sh", "-c", _UNTIL_INPUT_ENDS, "sh", f"{programs()}/postgres", "-D", str(folder / "data"), *given]
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(  # noqa: S603
            command, user=user, cwd="/", stdin=subprocess.PIPE, stdout=log, stderr=log, start_new_session=True
        )
    try:
        server = PostgresqlServer(folder, port)
        _wait_for(server, process)
        yield server
    finally:
        process.communicate(timeout=_SECONDS)


def _wait_for(server: PostgresqlServer, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _SECONDS
    while True:
        try:
            server.run("SELECT 1")
        except psycopg.OperationalError:
            assert process.poll() is None and time.monotonic() < deadline, server.log()  # noqa: PT018
            time.sleep(0.05)
        else:
            return


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresqlServer]:
    """A server for the whole run."""
    reason = install_packages()
    if reason is not None:
        # A build that is to show that all is well must not pass over what it could not try.
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(f"no real PostgreSQL: {reason}")
    with server_running() as server:
        yield server
