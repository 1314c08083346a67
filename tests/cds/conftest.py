from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from app.service import create_app
from app.settings import Settings

Configured = Callable[..., Any]


@pytest.fixture(scope="session")
def client(ingested_seed: str) -> Iterator[TestClient]:
    """A client of the service over the seed, as it is without settings, but that no feedback is kept."""
    with TestClient(create_app(Settings(database_url=ingested_seed, cds_feedback_file=""))) as client:
        yield client


@pytest.fixture
def feedback_file(tmp_path: Path) -> Path:
    return tmp_path / "feedback.ndjson"


@pytest.fixture
def configured(ingested_seed: str, feedback_file: Path) -> Configured:
    """Makes a client of the service over the seed, with settings of its own."""

    @contextmanager
    def make(url: str = ingested_seed, **settings: object) -> Iterator[TestClient]:
        chosen: dict[str, Any] = {"cds_feedback_file": str(feedback_file), **settings}
        with TestClient(create_app(Settings(database_url=url, **chosen))) as client:
            yield client

    return make
