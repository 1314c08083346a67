from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlmodel import Session

from app.database import make_engine


@pytest.fixture
def stored(cabinet_url: str) -> Iterator[Session]:
    """A session that reads the drugs of tests.cabinet."""
    engine = make_engine(cabinet_url, read_only=True)
    with Session(engine) as session:
        yield session
    engine.dispose()
