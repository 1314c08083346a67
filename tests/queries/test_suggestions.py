from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session

from app.database import make_engine
from app.facts.names import NameKind
from app.queries.suggestions import suggest
from tests.databases import Databases
from tests.queries.test_plans import Recorder
from tests.store.drugs import article, extracted, name, store

DRUGS: dict[str, list[tuple[str, NameKind]]] = {
    "Alphamine": [("Alphamine hydrochloride", NameKind.SYNONYM), ("Betex", NameKind.BRAND)],
    "Alphamine plus": [],
    "Betamine": [("Alphabet", NameKind.BRAND), ("100%_sure", NameKind.BRAND), ("alpha*", NameKind.SYNONYM)],
    "Ärmine": [("Pure (S)-alphol", NameKind.SYNONYM)],
}


@pytest.fixture(scope="module")
def engine(databases: Databases) -> Iterator[Engine]:
    url = databases.create()
    writer = make_engine(url)
    with Session(writer) as session, session.begin():
        for title, names in DRUGS.items():
            store(session, article(title), extracted(title, names=[name(*each) for each in names]))
    writer.dispose()
    engine = make_engine(url, read_only=True)
    yield engine
    engine.dispose()


def suggested(engine: Engine, typed: str, limit: int = 10) -> list[str]:
    with Session(engine) as session:
        items = suggest(session, typed, limit).items
    assert len({item.drug.slug for item in items}) == len(items)
    return [f"{item.drug.name}: {item.on}" for item in items]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (
            "alph",
            ["Alphamine: Alphamine", "Alphamine plus: Alphamine plus", "Betamine: alpha*", "Ärmine: Pure (S)-alphol"],
        ),
        ("ALPHAMINE", ["Alphamine: Alphamine", "Alphamine plus: Alphamine plus"]),
        ("alphamine p", ["Alphamine plus: Alphamine plus"]),
        ("bet", ["Betamine: Betamine", "Alphamine: Betex"]),
        ("hydro", ["Alphamine: Alphamine hydrochloride"]),
        ("lphamine", []),
        ("alpha*", ["Betamine: alpha*"]),
        ("a%", []),
        ("alph_mine", []),
        ("*", []),
        ("%", []),
        ("100%", ["Betamine: 100%_sure"]),
        ("100% s", ["Betamine: 100%_sure"]),
        ("ärm", ["Ärmine: Ärmine"]),
        ("A\u0308rm", ["Ärmine: Ärmine"]),
        ("", []),
        ("x" * 500, []),
        ("\0", []),
    ],
)
def test_names_that_begin_so(engine: Engine, typed: str, expected: list[str]) -> None:
    assert suggested(engine, typed) == expected


def test_as_many_as_are_wanted(engine: Engine) -> None:
    assert suggested(engine, "alph", 1) == ["Alphamine: Alphamine"]


def test_one_query_by_the_primary_key(engine: Engine) -> None:
    recorder = Recorder(engine)
    assert suggested(engine, "alph")
    assert len(recorder.plans) == 1
    assert recorder.scans() == []


@given(st.text())
def test_any_text_is_looked_up(engine: Engine, typed: str) -> None:
    suggested(engine, typed)
