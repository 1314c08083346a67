"""Tables of another version, before or after this one: nothing is read or written wrongly, and what to do is said."""

from __future__ import annotations

import random
import time

import pytest
from alembic import command
from starlette.testclient import TestClient

from app.database import current_revision, head_revision, make_engine
from app.ingest.run_lock import only_run
from app.service import create_app
from app.settings import Settings
from tests.commands import end, run, start
from tests.databases import Databases, SqliteDatabases
from tests.faults.conftest import Editions
from tests.ingest.kills import states
from tests.test_database import alembic

NEWER = f"The database is at revision 9999, newer than {head_revision()}, which this version needs: install the version"
KILLS = 2


def put_at(url: str, revision: str) -> None:
    engine = make_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{revision}'")  # noqa: S608
    engine.dispose()


def revision_of(url: str) -> str | None:
    engine = make_engine(url)
    try:
        return current_revision(engine)
    finally:
        engine.dispose()


def test_a_newer_database_is_left_alone(databases: Databases, editions: Editions) -> None:
    url = databases.copy(editions.url)
    put_at(url, "9999")
    commands: list[list[object]] = [["ingest", editions.folder], ["serve"], ["migrate"], ["remove", "drug1amine"]]
    for process in [start(url, *words) for words in commands]:
        complaint = end(process).complaint
        assert complaint.startswith((NEWER, "Another run is at work"))
    assert run(url, "migrate").complaint.startswith(NEWER)
    with TestClient(create_app(Settings(database_url=url))) as client:
        assert client.get("/readyz").json()["detail"].startswith(NEWER)
    put_at(url, head_revision())
    assert states(url) == editions.old
    databases.drop(url)


def test_an_older_database_says_migrate_and_loses_nothing_by_it(databases: Databases, editions: Editions) -> None:
    url = databases.copy(editions.url)
    command.downgrade(alembic(url), "-1")
    older = revision_of(url)
    said = f"The database is at revision {older}, this version needs {head_revision()}: run `monograph migrate`."
    for process in [start(url, "ingest", editions.folder), start(url, "serve")]:
        assert end(process).complaint == said
    with TestClient(create_app(Settings(database_url=url))) as client:
        assert client.get("/readyz").json()["detail"] == said
    assert revision_of(url) == older
    assert run(url, "migrate").code == 0
    assert states(url) == editions.old
    databases.drop(url)


def test_a_database_whose_tables_are_gone_is_said(databases: Databases) -> None:
    with TestClient(create_app(Settings(database_url=databases.blank()))) as client:
        for path in ("/v1/drugs/drug1amine", "/v1/drugs", "/v1/search?q=pain"):
            answer = client.get(path)
            assert (answer.status_code, answer.headers["content-type"]) == (503, "application/problem+json")
            assert answer.json()["detail"] == "The database has not the tables of this version."


def test_tables_do_not_change_under_a_run(files: SqliteDatabases) -> None:
    url = files.create()
    with only_run(url):
        assert run(url, "migrate").complaint.startswith("Another run is at work")


@pytest.mark.parametrize("kill", range(KILLS))
def test_a_killed_migration_has_changed_nothing_or_all(databases: Databases, kill: int) -> None:
    url = databases.blank()
    process = start(url, "migrate")
    time.sleep(random.Random(kill).uniform(0.3, 1.5))  # noqa: S311  # a moment to kill at, no secret
    process.kill()
    process.communicate()
    assert revision_of(url) in (None, head_revision())
    assert run(url, "migrate").code == 0
    assert revision_of(url) == head_revision()
    databases.drop(url)
