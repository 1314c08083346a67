"""A file, a folder and a server that may not be written: commands that write say so, what only reads goes on."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.database import migrate
from tests.commands import end, run, start
from tests.databases import SqliteDatabases, url_of
from tests.faults.conftest import Editions, file_of
from tests.faults.disks import unwritable_disk
from tests.ingest.kills import ingest_into, states
from tests.loopback import free_port
from tests.postgresql import PostgresqlServer
from tests.serving import get_when_ready, service


def test_on_a_disk_that_cannot_be_written_a_copy_is_served_and_what_writes_says_so(
    filed: Editions, files: SqliteDatabases, tmp_path: Path
) -> None:
    source = tmp_path / "source"
    source.mkdir()
    with closing(sqlite3.connect(file_of(filed.url))) as connection:
        connection.execute("VACUUM INTO ?", (str(source / "copy.db"),))
    file_of(files.copy(filed.url)).rename(source / "log.db")
    with unwritable_disk(source, tmp_path / "unwritable") as folder:
        copy, with_log = url_of(folder / "copy.db"), url_of(folder / "log.db")
        locked_out = [start(copy, "ingest", filed.folder), start(copy, "remove", "drug1amine"), start(copy, "migrate")]
        opened = [start(with_log, "show", "drug1amine"), start(with_log, "serve", "--port", free_port())]
        for process in locked_out:
            assert end(process).complaint == f"{folder}/copy.db.run.lock cannot be written: Read-only file system."
        for process in opened:
            complaint = end(process).complaint
            assert complaint.startswith(f"The database cannot be reached: {folder}/log.db (unable to open database fi")
            assert "from a folder that cannot be written, a copy made by `VACUUM INTO` can be served" in complaint
        port = free_port()
        with service(copy, port):
            for path in ("readyz", "v1/drugs", "v1/drugs/drug1amine"):
                assert json.loads(get_when_ready(f"http://127.0.0.1:{port}/{path}"))
    assert states(url_of(source / "log.db")) == filed.old


def test_a_user_of_a_server_who_may_only_read_is_told_so(postgresql: PostgresqlServer, filed: Editions) -> None:
    url = postgresql.create("readers")
    migrate(url)
    old = ingest_into(url, filed.folder)
    postgresql.run("CREATE ROLE reader LOGIN")
    postgresql.run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader", "readers")
    reader = url.replace("monograph@", "reader@")
    for command in (["remove", "drug1amine"], ["ingest", filed.folder.parent / "old"]):
        complaint = run(reader, *command).complaint
        assert complaint.startswith(f"The database cannot be written: {reader} (permission denied")
    assert run(reader, "show", "drug1amine").code == 0
    assert states(url) == old
    postgresql.drop("readers")
    postgresql.run("DROP ROLE reader")


@pytest.mark.parametrize("command", ["ingest", "migrate"])
def test_a_file_that_is_no_database_is_left_as_it_is(filed: Editions, tmp_path: Path, command: str) -> None:
    file = tmp_path / "notes.db"
    file.write_text("These are notes and no database.\n" * 200)
    before = file.read_bytes()
    complaint = run(url_of(file), command, *([filed.folder] if command == "ingest" else [])).complaint
    assert complaint.startswith(f"The database is damaged: {file} (file is not a database). Put a backup in its place")
    assert file.read_bytes() == before
