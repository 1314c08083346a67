"""What tests of several stages share: real databases, the seed ingested once, and the corpus.

A test that asks for any of the fixtures `databases`, `database_url`, `engine`, `session`, `ingested_seed` or
`seed_client` runs on SQLite and on PostgreSQL. Where an engine matters, `databases.engine` says which it is.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from sqlalchemy import Engine
from sqlmodel import Session
from starlette.testclient import TestClient

from app.database import make_engine, migrate
from app.settings import Settings
from tests.command_runs import Run
from tests.databases import ENGINES, Databases, PostgresqlDatabases, SqliteDatabases, url_of
from tests.loopback import stay_on_loopback

if TYPE_CHECKING:
    from app.ingest.report import Report
    from tests.postgresql import PostgresqlServer

# The fixtures `wiki` and `wiki_server`, a real MediaWiki, and `postgresql`, a real server.
pytest_plugins = ["tests.mediawiki", "tests.postgresql"]

stay_on_loopback()

# How long an example takes says more of what else the machine does: timings belong in benchmarks.
settings.register_profile("unhurried", settings.get_profile(settings.get_current_profile_name()), deadline=None)
settings.load_profile("unhurried")

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"


@pytest.fixture(scope="session", params=ENGINES)
def databases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Databases:
    """Where databases come from, on one engine after the other; see tests.databases."""
    if request.param == "sqlite":
        return SqliteDatabases(tmp_path_factory.mktemp("databases"))
    server: PostgresqlServer = request.getfixturevalue("postgresql")
    return PostgresqlDatabases(server)


@pytest.fixture
def database_url(databases: Databases) -> Iterator[str]:
    """A migrated database of the test's own."""
    url = databases.create()
    yield url
    databases.drop(url)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file as the migrations make it, to be copied, for tests that are about files."""
    file = tmp_path_factory.mktemp("empty") / "monograph.db"
    migrate(url_of(file))
    return file


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    engine = make_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """A session that writes to the test's own database; the test commits, or does not."""
    with Session(engine) as session:
        yield session


@pytest.fixture(scope="session")
def seed_report(databases: Databases) -> tuple[str, Report]:
    """The address of a database with the seed in it, and what the ingestion said. Not to be written to."""
    from app.ingest.files import find_files, read_files  # noqa: PLC0415  # tests of a pure stage need none of the others
    from app.ingest.run import ingest  # noqa: PLC0415

    url = databases.create()
    engine = make_engine(url)
    report = ingest(engine, read_files(find_files([SEEDS])), lambda _line: None)
    engine.dispose()
    return url, report


@pytest.fixture(scope="session")
def ingested_seed(seed_report: tuple[str, Report]) -> str:
    """The address of a database with the seed in it. Not to be written to."""
    return seed_report[0]


@pytest.fixture(scope="session")
def cabinet_url(databases: Databases) -> str:
    """The address of a database with the drugs of tests.cabinet. Not to be written to."""
    from tests import cabinet  # noqa: PLC0415  # see seed_report

    url = databases.create()
    engine = make_engine(url)
    cabinet.fill(engine)
    engine.dispose()
    return url


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real articles that `MONOGRAPH_CORPUS` names; it is no part of the project."""
    folder = os.environ.get("MONOGRAPH_CORPUS")
    if not folder:
        pytest.skip("MONOGRAPH_CORPUS does not name a folder of articles")
    return Path(folder)


@pytest.fixture(scope="session")
def cds_requests() -> Path:
    """The folder of CDS Hooks requests written by others that `MONOGRAPH_CDS_REQUESTS` names."""
    folder = os.environ.get("MONOGRAPH_CDS_REQUESTS")
    if not folder:
        pytest.skip("MONOGRAPH_CDS_REQUESTS does not name a folder of CDS Hooks requests")
    return Path(folder)


@pytest.fixture(scope="session")
def seed_client(ingested_seed: str) -> Iterator[TestClient]:
    """A client of the service over the seed."""
    from app.service import create_app  # noqa: PLC0415  # see seed_report

    with TestClient(create_app(Settings(database_url=ingested_seed))) as client:
        yield client


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs a command on a database; gives exit code, output and errors."""
    return Run(monkeypatch, capsys, tmp_path)
