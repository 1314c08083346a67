from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session

from app.errors import AmbiguousDrugError, UnknownDrugError
from app.queries.lookup import look_up, look_up_all, resolve, shown
from tests.databases import Databases
from tests.queries.lookup_shelf import MORE, found, lookup_engine
from tests.queries.test_plans import Recorder
from tests.shelf import SLUGS


@pytest.fixture(scope="module")
def engine(databases: Databases) -> Iterator[Engine]:
    yield from lookup_engine(databases)


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with Session(engine) as session:
        yield session


@pytest.mark.parametrize(
    ("said", "candidate"),
    [
        ("zolpamab", "zolpamab name Zolpamab 1.00"),
        ("ZOLPAMAB", "zolpamab name Zolpamab 1.00"),
        ("abc-def-acid", "abc-def-acid slug abc-def-acid 1.00"),
        ("Abc/def_acid", "abc-def-acid name Abc/def acid 1.00"),
        ("A\u0308rmelin", "armelin name Ärmelin 1.00"),
        ("  Zolpamabum ", "zolpamab synonym zolpamabum 1.00"),
        ("sleevin", "armelin brand Sleevin 1.00"),
        ("zolp'aid", "zolpamab brand Zolp\u2019aid 1.00"),
        ("db99992", "zolpumab identifier DB99992 1.00"),
        ("|DB99992", "zolpumab identifier DB99992 1.00"),
        ("Drugbank:db99992", "zolpumab identifier drugbank:DB99992 1.00"),
        ("DB:99992", "zolpumab identifier drugbank:DB99992 1.00"),
        ("https://identifiers.org/drugbank/DB99992", "zolpumab identifier drugbank:DB99992 1.00"),
        ("https://go.drugbank.com/drugs/DB99992", "zolpumab identifier drugbank:DB99992 1.00"),
        ("https://www.drugbank.ca/drugs/|DB99992", "zolpumab identifier drugbank:DB99992 1.00"),
        ("https://en.wikipedia.org/wiki/Vitamin_B6#Uses", "vitamin-b6 name Vitamin B6 1.00"),
        (
            " https://en.m.wikipedia.org/wiki/Abacamine%2Flamivumine",
            "abacamine-lamivumine name Abacamine/lamivumine 1.00",
        ),
        ("en.wikipedia.org/w/index.php?title=Prednimone", "prednimone name Prednimone 1.00"),
    ],
)
def test_a_drug_by_what_it_is_called(session: Session, said: str, candidate: str) -> None:
    status, candidates = found(session, said)
    assert candidates[0] == candidate
    assert status == f"resolved {candidate.split(maxsplit=1)[0]}"
    assert resolve(session, said) == candidate.split(maxsplit=1)[0]


@pytest.mark.parametrize(
    "address",
    [
        "https://de.wikipedia.org/wiki/Prednimone",
        "https://en.wikipedia.org/wiki/Predex",
        "https://en.wikipedia.org/wiki/Prednimonee",
        "https://example.com/Prednimone",
    ],
)
def test_an_address_is_of_one_wikis_page(session: Session, address: str) -> None:
    assert found(session, address) == ("not_found -", [])


def test_an_articles_own_title_goes_before_anothers_synonym(session: Session) -> None:
    assert found(session, "Zolpamab") == (
        "resolved zolpamab",
        ["zolpamab name Zolpamab 1.00", "zolpumab synonym Zolpamab 1.00"],
    )


@pytest.mark.parametrize("said", ["d99999", "KEGG:D99999", "https://www.kegg.jp/entry/D99999", "sharedin"])
def test_what_several_drugs_go_by_is_ambiguous(session: Session, said: str) -> None:
    status, candidates = found(session, said)
    assert status == "ambiguous -"
    assert [candidate.split()[0] for candidate in candidates] == ["zolpamab", "zolpumab"]
    with pytest.raises(AmbiguousDrugError) as raised:
        resolve(session, said)
    assert [each["drug"]["slug"] for each in raised.value.candidates] == ["zolpamab", "zolpumab"]


@pytest.mark.parametrize(
    ("said", "near"),
    [
        ("prednimonee", ["Prednimone", "Prednimolone"]),
        ("predinmone", ["Prednimone", "Prednimolone"]),
        ("sleevni", ["Sleevin"]),
        ("armeline", ["Ärmelin"]),
        ("lamivumin 300 MG Oral Tablet", ["Lamivumine"]),
        ("vitmin b12", ["Vitamin B12"]),
        ("vitamin b13", []),
        ("zolp-72", []),
        ("zol", []),
    ],
)
def test_what_is_misspelled_is_offered_and_never_taken(session: Session, said: str, near: list[str]) -> None:
    resolution = look_up(session, said)
    assert [each.on for each in resolution.candidates] == near
    assert all(each.match == "spelling" and 0.5 < each.score < 1 for each in resolution.candidates)
    with pytest.raises(UnknownDrugError):
        resolve(session, said)


@pytest.mark.parametrize(("one", "other"), [("Prednimone", "Prednimolone"), ("Zolpumab", "Zolpamab")])
def test_look_alikes_are_themselves(session: Session, one: str, other: str) -> None:
    assert resolve(session, one) == one.lower()
    assert resolve(session, other) == other.lower()
    assert resolve(session, f"{one} 5 MG Oral Tablet") == one.lower()


@pytest.mark.parametrize(
    "said",
    [
        "",
        " ",
        "_",
        "x" * 5000,
        "\ud800",
        "\0",
        "nobody",
        "DB9999",
        "DB99993",
        "0",
        "9ZZZZZZ28L",
        "unii:9ZZZZZZ28L",
        "http://www.nlm.nih.gov/research/umls/rxnorm|DB99991",
        "https://example.org/zolpamab",
        "smiles:C",
    ],
)
def test_what_nothing_is_called(session: Session, said: str) -> None:
    with pytest.raises(UnknownDrugError) as raised:
        resolve(session, said)
    assert raised.value.candidates == []


def test_a_message_shows_the_start_of_a_long_name() -> None:
    assert shown("short") == "`short`"
    assert shown("x" * 1000) == f"`{'x' * 80}…`"


@given(st.text())
def test_any_text_is_looked_up(engine: Engine, text: str) -> None:
    known = {*SLUGS, *(title.lower().replace(" ", "-").replace("/", "-") for title in MORE)}
    with Session(engine) as session:
        assert {each.drug.slug for each in look_up(session, text).candidates} <= known


def test_many_texts_take_no_more_queries_than_one(engine: Engine) -> None:
    texts = ["zolpamab", "nobody", "prednimone 5 MG", "abacamine 1 MG / lamivumine 2 MG", "d99999"]
    recorder = Recorder(engine)
    with Session(engine) as session:
        found = look_up_all(session, texts * 200)
    assert len(recorder.plans) == 3
    assert recorder.scans() == []
    statuses = ["resolved", "not_found", "resolved", "resolved", "ambiguous"]
    assert [each.status for each in found] == statuses * 200


@pytest.mark.parametrize(
    ("said", "queries"),
    [
        ("zolpamab", 1),
        ("zolpimab", 3),
        ("prednimon 5 MG / zolpimab 1 MG", 5),
        ("abacamine lamivumine", 4),
        ("abacamine lamivumin", 4),
    ],
)
def test_a_lookup_takes_few_queries_by_an_index(engine: Engine, said: str, queries: int) -> None:
    recorder = Recorder(engine)
    with Session(engine) as session:
        look_up(session, said)
    assert len(recorder.plans) == queries
    assert recorder.scans() == []
