from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session

from app.database import make_engine
from app.errors import AmbiguousDrugError, UnknownDrugError
from app.queries.lookup import find, near_spellings, resolve, shown
from tests import shelf
from tests.databases import Databases


@pytest.fixture(scope="module")
def session(databases: Databases) -> Iterator[Session]:
    url = databases.create()
    shelf.fill(url)
    engine = make_engine(url, read_only=True)
    with Session(engine) as session:
        yield session
    engine.dispose()


@pytest.mark.parametrize(
    ("said", "slug"),
    [
        ("zolpamab", "zolpamab"),
        ("  Zolpamabum ", "zolpamab"),
        ("Drugbank:db99992", "zolpumab"),
        ("Abc/def_acid", "abc-def-acid"),
        ("A\u0308rmelin", "armelin"),
    ],
)
def test_a_drug_by_what_it_is_called(session: Session, said: str, slug: str) -> None:
    assert resolve(session, said) == slug


def test_a_drug_is_a_candidate_once_by_its_title_first(session: Session) -> None:
    assert [(found.slug, found.match, found.on) for found in find(session, "ZOLPAMAB")] == [
        ("zolpamab", "Zolpamab", "title"),
        ("zolpumab", "Zolpamab", "synonym"),
    ]


def test_candidates_of_an_ambiguous_name(session: Session) -> None:
    with pytest.raises(AmbiguousDrugError) as raised:
        resolve(session, "d99999")
    assert [(found["slug"], found["match"], found["on"]) for found in raised.value.candidates] == [
        ("zolpamab", "D99999", "kegg"),
        ("zolpumab", "D99999", "kegg"),
    ]


@pytest.mark.parametrize("said", ["", " ", "_", "x" * 501, "\ud800", "nobody", "DB9999", "0"])
def test_what_nothing_is_called(session: Session, said: str) -> None:
    with pytest.raises(UnknownDrugError) as raised:
        resolve(session, said)
    assert raised.value.candidates == []


@pytest.mark.parametrize(
    ("said", "near"),
    [
        ("sleevni", ["Sleevin"]),
        ("zolp-72", ["zolp-27"]),
        ("armeline", ["Ärmelin"]),
        ("zol", []),
    ],
)
def test_near_spellings(session: Session, said: str, near: list[str]) -> None:
    assert [candidate.match for candidate in near_spellings(session, said)] == near


def test_a_message_shows_the_start_of_a_long_name() -> None:
    assert shown("short") == "`short`"
    assert shown("x" * 1000) == f"`{'x' * 80}…`"


@given(st.text())
def test_any_text_is_looked_up(session: Session, text: str) -> None:
    assert all(candidate.slug in shelf.SLUGS for candidate in [*find(session, text), *near_spellings(session, text)])
