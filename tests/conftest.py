"""What tests of several stages share: a real database for each test, the seed ingested once, and the corpus."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Engine
from sqlmodel import Session
from starlette.testclient import TestClient

from app.database import make_engine, migrate
from app.settings import Settings
from tests.loopback import stay_on_loopback

if TYPE_CHECKING:
    from app.ingest.report import Report

# The fixtures `wiki` and `wiki_server`: a real MediaWiki.
pytest_plugins = ["tests.mediawiki"]

stay_on_loopback()

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"


def url_of(file: Path) -> str:
    return f"sqlite:///{file}"


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file as the migrations make it, to be copied: copying is quicker than migrating."""
    file = tmp_path_factory.mktemp("empty") / "monograph.db"
    migrate(url_of(file))
    return file


@pytest.fixture
def database_url(empty_file: Path, tmp_path: Path) -> str:
    """A migrated database of the test's own."""
    return url_of(Path(shutil.copy(empty_file, tmp_path / "monograph.db")))


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
def seed_report(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Report]:
    """The address of a database with the seed in it, and what the ingestion said. Not to be written to."""
    from app.ingest.files import find_files, read_files  # noqa: PLC0415  # tests of a pure stage need none of the others
    from app.ingest.run import ingest  # noqa: PLC0415

    file = Path(shutil.copy(empty_file, tmp_path_factory.mktemp("seed") / "monograph.db"))
    engine = make_engine(url_of(file))
    report = ingest(engine, read_files(find_files([SEEDS])), lambda _line: None)
    engine.dispose()
    return url_of(file), report


@pytest.fixture(scope="session")
def ingested_seed(seed_report: tuple[str, Report]) -> str:
    """The address of a database with the seed in it. Not to be written to."""
    return seed_report[0]


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real articles that `MONOGRAPH_CORPUS` names; it is no part of the project."""
    folder = os.environ.get("MONOGRAPH_CORPUS")
    if not folder:
        pytest.skip("MONOGRAPH_CORPUS does not name a folder of articles")
    return Path(folder)


@pytest.fixture(scope="session")
def seed_client(ingested_seed: str) -> Iterator[TestClient]:
    """A client of the service over the seed."""
    from app.api.service import create_app  # noqa: PLC0415  # see seed_report

    with TestClient(create_app(Settings(database_url=ingested_seed))) as client:
        yield client
