"""A database that another program holds locked for longer than anybody waits: it is said, and ends with the lock."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from tests.commands import end, start
from tests.databases import Databases
from tests.faults.asking import ask
from tests.faults.conftest import Editions, file_of
from tests.ingest.kills import states
from tests.loopback import free_port
from tests.serving import get_when_ready, service

HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2:]:
    connection.execute(statement)
print("held", flush=True)
sys.stdin.read()
"""
ALONE = ("PRAGMA locking_mode = EXCLUSIVE", "BEGIN IMMEDIATE", "UPDATE dataset SET version = version", "COMMIT")
SAID = "Another process holds the database locked"


@contextmanager
def held_file(url: str, *statements: str) -> Iterator[None]:
    """Another process has run these statements, and keeps its connection open."""
    command = [sys.executable, "-c", HOLDER, str(file_of(url)), *statements]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:  # noqa: S603
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        yield
        holder.kill()


@contextmanager
def held_tables(url: str) -> Iterator[None]:
    """Another client of the server holds tables for itself, as one that changes them."""
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        connection.execute("LOCK TABLE drug, document IN ACCESS EXCLUSIVE MODE")
        yield


def test_a_locked_database_is_said_and_answers_when_it_is_free(databases: Databases, editions: Editions) -> None:
    url, port = databases.copy(editions.url), free_port()
    hold = held_file(url, *ALONE) if databases.engine == "sqlite" else held_tables(url)
    with service(url, port):
        get_when_ready(f"http://127.0.0.1:{port}/healthz")
        with hold:
            refused = start(url, "ingest", editions.folder)
            assert ask(port, "/v1/drugs/drug1amine").detail == f"{SAID}."
            assert ask(port, "/healthz").status == 200
            assert ask(port, "/v1/drugs").detail == f"{SAID}."
            complaint = end(refused).complaint
        for path in ("/v1/drugs/drug1amine", "/v1/drugs", "/readyz"):
            assert ask(port, path).status == 200
    assert complaint.startswith(f"{SAID}: {file_of(url) if databases.engine == 'sqlite' else url} (")
    assert complaint.endswith("or end it, then run the same command again: what was stored before is whole.")
    assert states(url) == editions.old
    databases.drop(url)
