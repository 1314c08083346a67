"""Files whose bytes are not what was written: nothing is served that is not what was stored, and a backup ends it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from http.client import IncompleteRead
from pathlib import Path
from typing import cast

import pytest

from app.database import migrate
from tests.commands import end, run, start
from tests.databases import SqliteDatabases
from tests.faults.asking import ask
from tests.faults.conftest import Editions, file_of
from tests.ingest.kills import ingest_into, states
from tests.loopback import free_port
from tests.postgresql import PostgresqlServer
from tests.serving import get_when_ready, service

PAGE = 4096
REMEDY = "Put a backup in its place, or ingest the articles into a new database."


def overwrite(file: Path, start: int, data: bytes) -> None:
    with file.open("r+b") as opened:
        opened.seek(start)
        opened.write(data)


def put_back(backup: Path, file: Path) -> None:
    """Put a backup in the place of a database, without what belongs to the log of the one that was there."""
    for ending in ("-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
    Path(shutil.copy(backup, file.with_suffix(".copy"))).replace(file)


def place_of(file: Path, slug: str, name: str) -> int:
    """Find where in a file the bytes of a document lie."""
    with closing(sqlite3.connect(file)) as connection:
        (body,) = connection.execute("SELECT body FROM document WHERE slug = ? AND name = ?", (slug, name)).fetchone()
    data = file.read_bytes()
    found = [data.find(body[at : at + 200]) for at in range(PAGE, len(body), 200)]
    return next(place for place in found if place > 0)


def test_a_damaged_beginning_is_said(filed: Editions, files: SqliteDatabases) -> None:
    url = files.copy(filed.url)
    overwrite(file_of(url), 0, b"anything else   ")
    commands: list[list[object]] = [["ingest", filed.folder], ["serve"], ["show", "drug1amine"], ["migrate"]]
    for process in [start(url, *command) for command in commands]:
        assert end(process).complaint == f"The database is damaged: {file_of(url)} (file is not a database). {REMEDY}"


def test_a_document_that_is_not_what_was_stored_is_not_served(filed: Editions, files: SqliteDatabases) -> None:
    url = files.copy(filed.url)
    overwrite(file_of(url), place_of(file_of(url), "drug1amine", ""), b"0000000000000000")
    port = free_port()
    with service(url, port):
        get_when_ready(f"http://127.0.0.1:{port}/readyz")
        said = "The database is damaged: the stored monograph of drug1amine is not what was stored."
        assert ask(port, "/v1/drugs/drug1amine").detail == said
        assert ask(port, "/v1/drugs/drug1amine/names").status == 200
        assert ask(port, "/v1/drugs/drug2amine").status == 200
        with pytest.raises(IncompleteRead):  # one drug had been sent
            ask(port, "/v1/export")
        assert ask(port, "/fhir/r4/MedicationKnowledge/drug1amine").status == 503
        put_back(file_of(filed.url), file_of(url))
        assert ask(port, "/v1/drugs/drug1amine").is_whole


def test_pages_overwritten_are_never_served_and_a_backup_ends_it(filed: Editions, files: SqliteDatabases) -> None:
    url = files.copy(filed.url)
    port = free_port()
    documents = [
        (f"/v1/drugs/{slug}/{name}".rstrip("/"), etag)
        for slug, state in filed.old.items()
        for name, (_, etag) in cast("dict[str, tuple[bytes, str]]", state["documents"]).items()
    ]
    with service(url, port):
        get_when_ready(f"http://127.0.0.1:{port}/healthz")
        # What was in the file before any drug came are the tables' definitions, without which nothing is answered.
        first = file_of(files.create()).stat().st_size // PAGE
        for page in range(first, file_of(url).stat().st_size // PAGE, 9):
            overwrite(file_of(url), page * PAGE, os.urandom(PAGE))
        found = [(ask(port, path), etag) for path, etag in documents]
        assert {answer.status for answer, _ in found} == {200, 503}
        for answer, etag in found:
            assert (answer.etag == etag and answer.is_whole) or answer.detail.startswith("The database is damaged")
        assert run(url, "ingest", filed.folder).complaint.startswith(f"The database is damaged: {file_of(url)} (")
        put_back(file_of(filed.url), file_of(url))
        for path, etag in documents:
            answer = ask(port, path)
            assert (answer.status, answer.etag, answer.is_whole) == (200, etag, True)
        ask(port, "/v1/search?q=pain")  # may be the one that finds the connections useless
        assert ask(port, "/v1/search?q=pain").status == 200
    assert run(url, "ingest", filed.folder).code == 0
    assert states(url) == filed.new


def test_a_damaged_page_of_a_server_is_said(postgresql: PostgresqlServer, filed: Editions) -> None:
    healthy, damaged = postgresql.create("healthy"), postgresql.url("damaged")
    migrate(healthy)
    ingest_into(healthy, filed.folder)
    postgresql.create("damaged", template="healthy")
    # Of a copy of files, no page has been read yet.
    table = postgresql.folder / "data" / postgresql.run("SELECT pg_relation_filepath('document')", "damaged")[0][0]
    overwrite(table, 0, b"\xff" * table.stat().st_size)
    complaint = run(damaged, "show", "drug1amine", "--stage", "json").complaint
    assert complaint.startswith(f"The database is damaged: {damaged} (invalid page in block")
    port = free_port()
    with service(damaged, port):
        get_when_ready(f"http://127.0.0.1:{port}/healthz")
        assert ask(port, "/v1/drugs/drug1amine").detail == "The database is damaged."
    for name in ("damaged", "healthy"):
        postgresql.drop(name)
