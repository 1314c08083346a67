"""A real PostgreSQL server on loopback, for as long as the tests run, on data that is thrown away."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.loopback import free_port
from tests.packages import require_packages

_SECONDS = 60
# Nothing is kept, so nothing need be safe from a loss of power.
_QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
# Ends the server with the tests, however these end: their end of the pipe is closed then.
_UNTIL_INPUT_ENDS = 'exec 3<&0; "$@" 3<&- & server=$!; { cat <&3 >/dev/null; kill -QUIT $server; } & wait $server'


class PostgresqlServer:
    """A server that is running: `url` is the SQLAlchemy address of one of its databases."""

    def __init__(self, folder: Path, user: str | None, settings: Mapping[str, str]) -> None:
        self.folder, self.port = folder, free_port()
        self._user, self._settings = user, settings
        self._process: subprocess.Popen[bytes] | None = None
        self._held: socket.socket | None = None

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

    def start(self) -> None:
        """Start it, for the first time or again on what it has stored."""
        with closing(self._held or socket.socket()):
            self._start()
        self._held = None

    def _start(self) -> None:
        options = {"port": str(self.port), "listen_addresses": "127.0.0.1", "unix_socket_directories": ""}
        given = [word for name, value in {**options, **self._settings}.items() for word in ("-c", f"{name}={value}")]
        data = str(self.folder / "data")
        command = ["sh", "-c", _UNTIL_INPUT_ENDS, "sh", f"{programs()}/postgres", "-D", data, *given]
        with (self.folder / "log").open("a") as log:
            self._process = subprocess.Popen(  # noqa: S603
                command, user=self._user, cwd="/", stdin=subprocess.PIPE, stdout=log, stderr=log, start_new_session=True
            )
        self._wait_for(self._process)

    def stop(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None
        if self._process is not None:
            self._process.communicate(timeout=_SECONDS)
            self._process = None

    def kill(self) -> None:
        """End all its processes at once, as where a machine loses its power."""
        server = int((self.folder / "data/postmaster.pid").read_text().split()[0])
        children = Path(f"/proc/{server}/task/{server}/children").read_text().split()
        for process in (server, *map(int, children)):
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        self.stop()
        # Nobody else gets the port meanwhile; the server may take it from a socket that only holds it.
        self._held = socket.socket()
        self._held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._held.bind(("127.0.0.1", self.port))

    def _wait_for(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + _SECONDS
        while True:
            try:
                self.run("SELECT 1")
            except psycopg.OperationalError:
                assert process.poll() is None and time.monotonic() < deadline, self.log()  # noqa: PT018
                time.sleep(0.05)
            else:
                return


def programs() -> Path | None:
    """Find the folder of `initdb` and `postgres`: Debian keeps them out of the way, a folder for each version."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    versions = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    folders += [file.parent for file in sorted(versions, key=lambda file: int(file.parent.parent.name), reverse=True)]
    return next((folder for folder in folders if (folder / "postgres").exists()), None)


@contextmanager
def server_running(**settings: str) -> Iterator[PostgresqlServer]:
    """Run a server on a new folder and a free port of loopback; both are gone with the block."""
    with _folder() as (folder, user):
        _init(folder / "data", user)
        with _started(folder, user, settings) as server:
            yield server


@contextmanager
def standby_running(primary: PostgresqlServer, **settings: str) -> Iterator[PostgresqlServer]:
    """Run a server that follows another one by streaming, and can be read from."""
    with _folder() as (folder, user):
        source = f"postgresql://monograph@127.0.0.1:{primary.port}"
        _run_as(user, "pg_basebackup", "-D", str(folder / "data"), "-d", source, "-R", "-c", "fast", "--no-sync")
        # It would look for a primary that is away every five seconds, and that of a test is back sooner.
        with _started(folder, user, {"wal_retrieve_retry_interval": "500ms", **settings}) as server:
            yield server


@contextmanager
def _folder() -> Iterator[tuple[Path, str | None]]:
    """Make a folder for a server and name the user that is to run it; the folder is gone with the block."""
    # Not a folder of pytest's: those are closed to the server's own user.
    folder, user = Path(tempfile.mkdtemp(prefix="monograph-postgresql-")), _user()
    try:
        if user is not None:
            shutil.chown(folder, user)
        yield folder, user
    finally:
        shutil.rmtree(folder)


@contextmanager
def _started(folder: Path, user: str | None, settings: Mapping[str, str]) -> Iterator[PostgresqlServer]:
    server = PostgresqlServer(folder, user, {**_QUICK, **settings})
    try:
        server.start()
        yield server
    finally:
        server.stop()


def _user() -> str | None:
    """Give the user to run the server as, which refuses to be root's; None for whoever runs the tests."""
    if os.getuid() != 0:
        return None
    return next((name for name in ("postgres", "nobody") if name in {entry.pw_name for entry in pwd.getpwall()}), None)


def _init(data: Path, user: str | None) -> None:
    # English and not the order of bytes, as most servers have it: an order that depends on it is seen.
    locale = ("--locale-provider=icu", "--icu-locale=en-US", "--locale=C.UTF-8", "--encoding=UTF8")
    _run_as(user, "initdb", "-D", str(data), "-U", "monograph", "--auth=trust", "--no-sync", *locale)


def _run_as(user: str | None, program: str, *arguments: str) -> None:
    command = [f"{programs()}/{program}", *arguments]
    done = subprocess.run(command, user=user, cwd="/", capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def postgresql_programs() -> None:
    """Whatever runs a server needs them: they are installed where they may be."""
    require_packages(lambda: None if programs() else "no real PostgreSQL", "postgresql")


@pytest.fixture(scope="session")
def postgresql(postgresql_programs: None) -> Iterator[PostgresqlServer]:  # noqa: ARG001  # what it needs
    """A server for the whole run."""
    with server_running() as server:
        yield server
