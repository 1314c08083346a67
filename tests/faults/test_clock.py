"""A clock that is put back, between two ingestions and within one: whoever asks what has changed still hears of it."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
from sqlmodel import Session, select
from starlette.testclient import TestClient

from app.conditional import http_date
from app.database import make_engine
from app.facts.dataset import DatasetRow
from app.facts.drug import DocumentRow
from app.service import create_app
from app.settings import Settings
from tests.commands import end
from tests.databases import SqliteDatabases
from tests.faults.conftest import Editions
from tests.ingest.kills import states
from tests.packages import require_packages
from tests.serving import MONOGRAPH


@pytest.fixture(scope="session")
def library() -> Path:
    """The real libfaketime."""
    require_packages(lambda: None if libraries() else "no libfaketime", "libfaketime")
    return libraries()[0]


def libraries() -> list[Path]:
    # The one for programs with threads.
    return sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))


def ingest_at(url: str, folder: Path, library: Path, time: Path) -> subprocess.Popen[str]:
    """Start an ingestion in a process whose clock follows a file."""
    environment = {
        "MONOGRAPH_DATABASE_URL": url,
        "LD_PRELOAD": str(library),
        "FAKETIME_TIMESTAMP_FILE": str(time),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    return subprocess.Popen(  # noqa: S603
        [MONOGRAPH, "ingest", folder],
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def moments(url: str) -> dict[tuple[str, str], datetime]:
    engine = make_engine(url, read_only=True)
    with Session(engine) as session:
        found = {(row.slug, row.name): row.last_modified for row in session.exec(select(DocumentRow)).all()}
    engine.dispose()
    return found


def changed_at(url: str) -> datetime:
    engine = make_engine(url, read_only=True)
    with Session(engine) as session:
        moment = session.exec(select(DatasetRow.changed_at)).one()
    engine.dispose()
    return moment


def test_what_changes_after_the_clock_was_put_back_is_newer_than_what_it_replaces(
    files: SqliteDatabases, filed: Editions, library: Path, tmp_path: Path
) -> None:
    url, time = files.create(), tmp_path / "time"
    for edition, clock in ((filed.folder.parent / "old", "+400d"), (filed.folder, "+0")):
        before = moments(url)
        time.write_text(clock)
        assert end(ingest_at(url, edition, library, time)).code == 0
    assert states(url) == filed.new
    after = moments(url)
    assert min(before.values()) > datetime.now(UTC)
    changed = {key for key in before if after[key] != before[key]}
    assert {("drug1amine", ""), ("drug1amine", "indications")} <= changed
    assert all(after[key] > before[key] for key in changed)
    assert changed_at(url) >= max(before.values())
    with TestClient(create_app(Settings(database_url=url))) as client:
        since = {"If-Modified-Since": http_date(before["drug1amine", ""])}
        answer = client.get("/v1/drugs/drug1amine", headers=since)
    assert answer.status_code == 200
    assert b"fever" in answer.content
    assert parsedate_to_datetime(answer.headers["Last-Modified"]) <= datetime.now(UTC)


def test_a_clock_put_back_within_an_ingestion_changes_nothing_of_it(
    files: SqliteDatabases, filed: Editions, library: Path, tmp_path: Path
) -> None:
    url, time = files.create(), tmp_path / "time"
    time.write_text("+0")
    with ingest_at(url, filed.folder, library, time) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.write_text("-30d")
        process.stdout.read()
    assert (process.returncode, first) == (0, "Drug0amine: created, 31 facts\n")
    assert states(url).keys() == filed.new.keys()
    found = moments(url)
    assert min(found.values()) == min(moment for (slug, _), moment in found.items() if slug == "drug0amine")
