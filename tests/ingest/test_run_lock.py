from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import DatabaseNotReadyError
from app.ingest.run_lock import lock_file, only_run
from tests.databases import url_of


def test_the_lock_stands_beside_the_database(tmp_path: Path) -> None:
    assert lock_file(url_of(tmp_path / "own.db")) == tmp_path / "own.db.sync.lock"


def test_a_database_elsewhere_has_a_lock_of_its_own_on_this_machine() -> None:
    urls = ("postgresql://localhost/one", "postgresql://localhost/two")
    assert len({lock_file(url) for url in urls}) == 2


def test_a_folder_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    url = url_of(tmp_path / "no/such.db")
    with (
        pytest.raises(DatabaseNotReadyError, match=r"such\.db\.sync\.lock cannot be written: No such file"),
        only_run(url),
    ):
        pass


def test_the_lock_may_be_taken_again(tmp_path: Path) -> None:
    for _ in range(2):
        with only_run(url_of(tmp_path / "own.db")):
            pass
