"""A disk without room, a limit of the size of files: what cannot be written is said, and nothing is half written."""

from __future__ import annotations

import json
import resource
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from sqlalchemy import make_url
from starlette.exceptions import HTTPException

from app.cds.feedback import FeedbackFile
from app.cds.services import Hook
from app.database import migrate
from tests.commands import run
from tests.conftest import SEEDS
from tests.databases import Databases, SqliteDatabases, url_of
from tests.faults.conftest import Editions
from tests.faults.disks import fill, small_disk
from tests.ingest.kills import states
from tests.loopback import free_port
from tests.postgresql import PostgresqlServer
from tests.serving import get_when_ready, service

# What an ingestion may write before the disk is full: some drugs, and not all.
ROOM = {"sqlite": 400_000, "postgresql": 100_000}
MEGABYTES = 40


@contextmanager
def database_on(disk: Path, databases: Databases, url: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """Copy a database to a disk."""
    if databases.engine == "sqlite":
        yield url_of(Path(shutil.copy(str(make_url(url).database), disk / "own.db")))
        return
    server: PostgresqlServer = request.getfixturevalue("postgresql")
    space = disk / "space"
    space.mkdir()
    shutil.chown(space, server.folder.stat().st_uid)
    server.run(f"CREATE TABLESPACE small LOCATION '{space}'")
    server.run(f'CREATE DATABASE own TEMPLATE "{make_url(url).database}" TABLESPACE small STRATEGY file_copy')
    try:
        yield server.url("own")
    finally:
        server.drop("own")
        server.run("DROP TABLESPACE small")


def test_an_ingestion_without_room_says_so_and_ends_its_work_when_there_is_room(
    databases: Databases, editions: Editions, request: pytest.FixtureRequest
) -> None:
    # Not a folder of pytest's: those are closed to PostgreSQL's own user.
    with tempfile.TemporaryDirectory(prefix="monograph-full-") as folder:
        Path(folder).chmod(0o755)
        with (
            small_disk(Path(folder) / "disk", MEGABYTES) as disk,
            database_on(disk, databases, editions.url, request) as url,
        ):
            filler = fill(disk, ROOM[databases.engine])
            line = run(url, "ingest", editions.folder).complaint
            assert line.startswith("The disk of the database is full: "), line
            assert line.endswith("Make room, then run the same command again: what was stored before is whole.")
            assert editions.are_in(states(url)) < len(editions.old)
            with_no_room_it_still_answers(url)
            filler.unlink()
            assert run(url, "ingest", editions.folder).code == 0
            assert states(url) == editions.new


def with_no_room_it_still_answers(url: str) -> None:
    port = free_port()
    with service(url, port, log=Path("/dev/full")):
        for path in ("readyz", "v1/drugs", "v1/drugs/drug1amine", "v1/search?q=fever"):
            assert json.loads(get_when_ready(f"http://127.0.0.1:{port}/{path}"))


def test_a_file_that_may_not_grow_is_said(files: SqliteDatabases, filed: Editions) -> None:
    url = files.copy(filed.url)
    limit = Path(str(make_url(url).database)).stat().st_size + 30_000
    line = run(url, "ingest", filed.folder, before=lambda: limit_files(limit)).complaint
    assert line.startswith(f"The disk of the database cannot be used: {make_url(url).database} (disk I/O error). Look")
    assert filed.are_in(states(url)) < len(filed.old)
    assert run(url, "ingest", filed.folder).code == 0
    assert states(url) == filed.new


def limit_files(size: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def test_a_new_database_without_room_has_no_table(tmp_path: Path) -> None:
    url = url_of(tmp_path / "own.db")
    for command in (["migrate"], ["ingest", SEEDS]):
        assert "disk I/O error" in run(url, *command, before=lambda: limit_files(30_000)).complaint
    migrate(url)


@pytest.mark.parametrize("layout", ["ndjson", "sqlite"])
def test_an_export_without_room_leaves_nothing(filed: Editions, tmp_path: Path, layout: str) -> None:
    target = tmp_path / "exported"
    complaint = run(filed.url, "export", target, "--format", layout, before=lambda: limit_files(50_000)).complaint
    assert complaint.startswith(f"{target} cannot be written: ")
    assert list(tmp_path.iterdir()) == []


def test_a_report_without_room_ends_the_run(files: SqliteDatabases, filed: Editions) -> None:
    url = files.copy(filed.url)
    complaint = run(url, "ingest", "--report", "/dev/full", filed.folder).complaint
    assert complaint == "--report /dev/full: No space left on device; make room, and run it again"
    assert filed.are_in(states(url)) == 1
    files.drop(url)


def test_output_without_room_is_one_line(filed: Editions) -> None:
    with Path("/dev/full").open("w") as full:
        complaint = run(filed.url, "show", "drug1amine", output=full).complaint
    assert complaint == "standard output, or the folder of temporary files: No space left on device"


FEEDBACK = {"feedback": [{"card": "a" * 90, "outcome": "accepted"}] * 12}


def test_feedback_without_room_is_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1) as disk:
        kept = FeedbackFile(str(disk / "feedback"), comments=False)
        kept.keep(Hook.ORDER_SIGN, FEEDBACK)
        fill(disk, 0)
        for _ in range(2):  # as much as the last page has room for, if it is
            with suppress(HTTPException):
                kept.keep(Hook.ORDER_SIGN, FEEDBACK)
        with pytest.raises(HTTPException, match="its file cannot be written"):
            kept.keep(Hook.ORDER_SIGN, FEEDBACK)
        lines = (disk / "feedback").read_bytes().splitlines()
    assert all(map(json.loads, lines))
    assert len(lines) % len(FEEDBACK["feedback"]) == 0
