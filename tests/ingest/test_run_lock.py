from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.errors import AlreadyRunningError, DatabaseNotReadyError
from app.ingest.run_lock import lock_file, only_run
from tests.conftest import SEEDS
from tests.databases import Databases, url_of
from tests.serving import MONOGRAPH


def test_the_lock_stands_beside_the_database(tmp_path: Path) -> None:
    assert lock_file(url_of(tmp_path / "own.db")) == tmp_path / "own.db.run.lock"


def test_a_database_in_memory_needs_no_lock() -> None:
    with only_run("sqlite://"), only_run("sqlite://"):
        assert lock_file("sqlite://") is None


def test_a_folder_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    url = url_of(tmp_path / "no/such.db")
    with (
        pytest.raises(DatabaseNotReadyError, match=r"^There is no folder .*/no for the database such\.db"),
        only_run(url),
    ):
        pass


def test_a_lock_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "own.db.run.lock").mkdir()
    with (
        pytest.raises(DatabaseNotReadyError, match=r"own\.db\.run\.lock cannot be written: Is a directory"),
        only_run(url_of(tmp_path / "own.db")),
    ):
        pass


def test_the_lock_may_be_taken_again(database_url: str) -> None:
    for _ in range(2):
        with only_run(database_url):
            pass


HOLDER = """
import sys
from app.ingest.run_lock import only_run
with only_run(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_another_process_is_refused_until_the_first_one_ends_however_that_is(database_url: str) -> None:
    command = [sys.executable, "-c", HOLDER, database_url]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:  # noqa: S603
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(AlreadyRunningError, match=r"Another run is at work.*process \d+"), only_run(database_url):
            pass
        holder.kill()
        holder.wait()
    take_soon(database_url)


def take_soon(url: str) -> None:
    """A server sees a moment later that a client is gone."""
    deadline = time.monotonic() + 10
    while True:
        try:
            with only_run(url):
                return
        except AlreadyRunningError:
            assert time.monotonic() < deadline
            time.sleep(0.02)


def test_each_database_of_a_server_has_a_lock_of_its_own(databases: Databases) -> None:
    with only_run(databases.create()), only_run(databases.create()):
        pass


def test_an_ingestion_beside_another_run_ends_with_an_error_and_stores_nothing(database_url: str) -> None:
    command = [str(MONOGRAPH), "ingest", str(SEEDS)]
    environment = os.environ | {"MONOGRAPH_DATABASE_URL": database_url}
    with only_run(database_url):
        refused = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
        dry = subprocess.run([*command, "--dry-run"], env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith("Error: Another run is at work")
    assert dry.returncode == 0
    assert "Drugs: 1 would be created, " in dry.stdout
