from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from app.database import make_engine
from app.encodings import Encoding, encoded
from app.facts.drug import DrugRow
from app.queries.export import BATCH, monographs
from app.store.drugs import remove_drug
from app.store.rendering import MONOGRAPH, Rendered
from app.store.rows import save_documents
from tests import shelf
from tests.databases import Databases

MANY = 300
BYTES_EACH = 50_000


@pytest.fixture(scope="module")
def many(databases: Databases) -> Iterator[str]:
    """The address of a database with so many long monographs."""
    url = databases.create()
    shelf.fill(url, [f"Drug {number:03}" for number in range(MANY)])
    engine = make_engine(url)
    with Session(engine) as session, session.begin():
        for number in range(MANY):
            body = json.dumps({"number": number, "text": "x" * BYTES_EACH}).encode()
            save_documents(session, f"drug-{number:03}", [Rendered(MONOGRAPH, body)], shelf.STORED)
    engine.dispose()
    yield url
    databases.drop(url)


@pytest.fixture
def reader(many: str) -> Iterator[Engine]:
    engine = make_engine(many, read_only=True)
    yield engine
    engine.dispose()


def test_every_monograph_comes_once_by_slug_as_it_is_stored(reader: Engine) -> None:
    lines = list(monographs(partial(Session, reader)))
    assert [json.loads(line)["number"] for line in lines] == list(range(MANY))
    assert all(line.endswith(b"}\n") and line.count(b"\n") == 1 for line in lines)


def peak(reader: Engine, count: int, encoding: Encoding) -> int:
    """Give the bytes that were in use at once while so many monographs went by."""
    lines = monographs(partial(Session, reader))
    tracemalloc.start()
    for _ in encoded((next(lines) for _ in range(count)), encoding):
        pass
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return highest


@pytest.mark.parametrize("encoding", Encoding)
def test_memory_does_not_grow_with_what_goes_by(reader: Engine, encoding: Encoding) -> None:
    few = peak(reader, 3 * BATCH, encoding)  # and what is made once
    assert peak(reader, MANY, encoding) < few + BATCH * BYTES_EACH < MANY * BYTES_EACH / 4


def test_nothing_is_open_while_a_batch_is_handed_on(reader: Engine) -> None:
    checked_out: Callable[[], int] = reader.pool.checkedout  # type: ignore[attr-defined]  # of this kind of pool
    lines = monographs(partial(Session, reader))
    for _ in range(2 * BATCH + 1):
        next(lines)
        assert checked_out() == 0


def test_an_ingestion_meanwhile_makes_nothing_repeat_or_hide(engine: Engine, database_url: str) -> None:
    titles = [f"Drug {number:03}" for number in range(3 * BATCH)]
    shelf.fill(database_url, titles)
    lines = monographs(partial(Session, engine))
    seen = [next(lines)]
    with Session(engine) as session, session.begin():
        shelf.put(session, "Aaa")  # behind the place that was reached
        shelf.put(session, "Zzz")
        remove_drug(session, session.get_one(DrugRow, 2 * BATCH))
    names = [json.loads(line)["drug"]["name"] for line in [*seen, *lines]]
    assert names == [*(title for title in titles if title != f"Drug {2 * BATCH - 1:03}"), "Zzz"]
