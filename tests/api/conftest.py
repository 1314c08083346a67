from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from app.api.service import create_app
from app.settings import Settings
from tests import shelf
from tests.databases import Databases


@pytest.fixture(scope="session")
def filled_url(databases: Databases) -> str:
    """The address of a database with the drugs of tests.shelf, on one engine after the other. Not to be written to."""
    url = databases.create()
    shelf.fill(url)
    return url


@pytest.fixture(scope="session")
def app(filled_url: str) -> FastAPI:
    return create_app(Settings(database_url=filled_url))


@pytest.fixture
def client(app: FastAPI) -> Iterator[TestClient]:
    with TestClient(app) as client:
        yield client
