from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session

from app.database import make_engine
from app.errors import AmbiguousDrugError, UnknownDrugError
from app.facts.chemistry import ChemicalProperty, ChemistryFact
from app.facts.names import NameKind
from app.queries.lookup import look_up, look_up_all, resolve, shown
from tests.databases import Databases
from tests.queries.test_plans import Recorder
from tests.shelf import SLUGS, fill
from tests.store.drugs import EVIDENCE, article, extracted, name, store

# Look-alikes, salts, an ester that is a drug of its own, and an article on a combination.
MORE: dict[str, list[tuple[str, NameKind]]] = {
    "Prednimone": [("Predex", NameKind.BRAND)],
    "Prednimolone": [],
    "Vitamin B6": [],
    "Vitamin B12": [],
    "Abacamine": [("Abex", NameKind.BRAND)],
    "Lamivumine": [],
    "Tenomine": [],
    "Abacamine/lamivumine": [("Duex", NameKind.BRAND)],
    "Progestamine": [],
    "Lithium (medication)": [],
    "Calcium": [],
    "Elvimine/cobimine/emtrimine/tenomine": [],
    "Foomine": [],
}

# Articles that are named otherwise than by what their boxes say they are made of.
COMBINED = {
    "Foomine barmine": ["Foomine", "Barmine"],
    "Co-fourmine": ["Onemine", "Twomine", "Threemine", "Fourmine"],
}


@pytest.fixture(scope="module")
def engine(databases: Databases) -> Iterator[Engine]:
    url = databases.create()
    fill(url)
    writer = make_engine(url)
    with Session(writer) as session, session.begin():
        for title, names in MORE.items():
            store(session, article(title), extracted(title, names=[name(*each) for each in names]))
        for title, components in COMBINED.items():
            store(session, article(title), extracted(title, chemistry=[component(each) for each in components]))
    writer.dispose()
    engine = make_engine(url, read_only=True)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with Session(engine) as session:
        yield session


def component(value: str) -> ChemistryFact:
    return ChemistryFact(raw=value, evidence=EVIDENCE, property=ChemicalProperty.COMPONENT, value=value)


@pytest.mark.parametrize(
    "said", ["Foomine and barmine", "barmine/foomine", "barmine + foomine", "foomine with Barmine"]
)
def test_a_combination_is_found_by_its_components_in_any_order(session: Session, said: str) -> None:
    outcome, candidates = found(session, said)
    assert outcome == "resolved foomine-barmine"
    assert candidates[0] == "foomine-barmine drug_string Foomine / Barmine 1.00"


def test_a_combination_is_made_of_all_its_components(session: Session) -> None:
    four = "fourmine 1 MG / threemine 2 MG / twomine 3 MG / onemine 4 MG Oral Tablet"
    assert found(session, four) == (
        "resolved co-fourmine",
        ["co-fourmine drug_string Onemine / Twomine / Threemine / Fourmine 1.00"],
    )
    assert found(session, "fourmine/threemine/twomine")[0] == "not_found -"
    assert found(session, "foomine")[0] == "resolved foomine"
    assert found(session, "barmine")[0] == "not_found -"


def found(session: Session, text: str) -> tuple[str, list[str]]:
    """Give what became of a text, and every candidate."""
    resolution = look_up(session, text)
    assert resolution.query == text
    listed = [f"{each.drug.slug} {each.match} {each.on} {each.score:.2f}" for each in resolution.candidates]
    assert len({each.drug.slug for each in resolution.candidates}) == len(listed)
    return f"{resolution.status} {resolution.drug.slug if resolution.drug else '-'}", listed


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
    ("said", "status", "candidates"),
    [
        ("prednimone 5 MG Oral Tablet", "resolved prednimone", ["prednimone drug_string Prednimone 1.00"]),
        ("prednimone 5 MG Oral Tablet [Predex]", "resolved prednimone", ["prednimone drug_string Prednimone 1.00"]),
        ("prednimone sodium phosphate", "resolved prednimone", ["prednimone drug_string Prednimone 1.00"]),
        ("nobody 5 MG [Predex]", "not_found -", ["prednimone drug_string Predex 0.50"]),
        ("prednimone 5 MG [Unheardof]", "resolved prednimone", ["prednimone drug_string Prednimone 1.00"]),
        ("prednimone 5 MG and others", "not_found -", ["prednimone drug_string Prednimone 0.50"]),
        ("lithium carbonate 300 MG", "resolved lithium-medication", ["lithium-medication drug_string Lithium 1.00"]),
        ("calcium carbonate 500 MG Chewable Tablet", "not_found -", []),
        ("progestamine acetate 5 MG", "not_found -", ["progestamine drug_string Progestamine 0.50"]),
        (
            "prednimone 5 MG Oral Tablet [Abex]",
            "ambiguous -",
            ["abacamine drug_string Abex 0.50", "prednimone drug_string Prednimone 0.50"],
        ),
        (
            "lamivumine 300 MG / abacamine hydrochloride 600 MG Oral Tablet",
            "resolved abacamine-lamivumine",
            [
                "abacamine-lamivumine drug_string Abacamine/lamivumine 1.00",
                "abacamine drug_string Abacamine 0.50",
                "lamivumine drug_string Lamivumine 0.50",
            ],
        ),
        (
            "abacamine 600 MG / lamivumine 300 MG Oral Tablet [Duex]",
            "resolved abacamine-lamivumine",
            [
                "abacamine-lamivumine drug_string Abacamine/lamivumine 1.00",
                "abacamine drug_string Abacamine 0.33",
                "lamivumine drug_string Lamivumine 0.33",
            ],
        ),
        (
            "lamivumine 300 MG / tenomine 300 MG Oral Tablet",
            "ambiguous -",
            ["lamivumine drug_string Lamivumine 0.50", "tenomine drug_string Tenomine 0.50"],
        ),
        (
            "Lamivumine/abacamine",
            "resolved abacamine-lamivumine",
            [
                "abacamine-lamivumine drug_string Abacamine/lamivumine 1.00",
                "abacamine drug_string Abacamine 0.50",
                "lamivumine drug_string Lamivumine 0.50",
            ],
        ),
        (
            "lamivumine/tenomine",
            "ambiguous -",
            ["lamivumine drug_string Lamivumine 0.50", "tenomine drug_string Tenomine 0.50"],
        ),
        (
            "elvimine/cobimine/emtrimine/tenomine 150 MG Oral Tablet",
            "resolved elvimine-cobimine-emtrimine-tenomine",
            [
                "elvimine-cobimine-emtrimine-tenomine drug_string Elvimine/cobimine/emtrimine/tenomine 1.00",
                "tenomine drug_string Tenomine 0.25",
            ],
        ),
        ("lamivumine 300 MG / nobody 5 MG", "not_found -", ["lamivumine drug_string Lamivumine 0.50"]),
        ("zolpamab 5 MG", "resolved zolpamab", ["zolpamab drug_string Zolpamab 1.00"]),
        (
            "lamivumine + abacamine",
            "resolved abacamine-lamivumine",
            [
                "abacamine-lamivumine drug_string Abacamine/lamivumine 1.00",
                "abacamine drug_string Abacamine 0.50",
                "lamivumine drug_string Lamivumine 0.50",
            ],
        ),
        ("Lamivumine with food", "not_found -", ["lamivumine drug_string Lamivumine 0.50"]),
    ],
)
def test_a_product_is_taken_only_where_all_it_names_is_one_drug(
    session: Session, said: str, status: str, candidates: list[str]
) -> None:
    assert found(session, said) == (status, candidates)


@pytest.mark.parametrize(
    "said",
    [
        "Lamivumine and vitamin B6",
        "lamivumine with Vitamin B6",
        "lamivumine & vitamin B6",
        "lamivumine plus vitamin B6",
        "lamivumine, vitamin B6",
        "lamivumine; vitamin B6",
        "lamivumine 300 mg OD, vitamin B6 10 mg OD",
    ],
)
def test_of_several_drugs_each_is_offered(session: Session, said: str) -> None:
    assert found(session, said) == (
        "ambiguous -",
        ["lamivumine drug_string Lamivumine 0.50", "vitamin-b6 drug_string Vitamin B6 0.50"],
    )
    with pytest.raises(AmbiguousDrugError, match=f"^`{re.escape(said)}` is not one drug: 2 are named in it.$"):
        resolve(session, said)


def test_of_a_choice_none_is_taken(session: Session) -> None:
    status, candidates = found(session, "lamivumine or abacamine")
    assert (status, [each.split()[0] for each in candidates]) == (
        "ambiguous -",
        ["abacamine-lamivumine", "abacamine", "lamivumine"],
    )
    assert look_up_all(session, ["lamivumine or abacamine"])[0] == look_up(session, "lamivumine or abacamine")


@pytest.mark.parametrize(
    "said",
    [
        "prednimone tablets 5 mg",
        "Tab prednimone 5 mg",
        "prednimone EC 5 mg",
        "enteric coated prednimone",
        "low-dose prednimone",
        "prednimone 5 mg by mouth once daily",
        "prednimone (Predex) 5 mg PO q8h",
        "Predex (prednimone) tablets",
    ],
)
def test_an_order_is_understood_in_any_order_of_its_words(session: Session, said: str) -> None:
    assert resolve(session, said) == "prednimone"
    assert look_up_all(session, [said])[0].drug == look_up(session, "prednimone").drug


@pytest.mark.parametrize(
    "said",
    ["prednimone (tenomine)", "prednimone (nobody)", "prednimone 5 mg daily for pain", "prednimone 2 tablets daily"],
)
def test_what_is_not_understood_keeps_an_order_from_being_taken(session: Session, said: str) -> None:
    assert found(session, said) == ("not_found -", ["prednimone drug_string Prednimone 0.50"])


@pytest.mark.parametrize(
    ("said", "candidates"),
    [
        (
            "lamivumine vitamin B6",
            ["lamivumine drug_string Lamivumine 0.33", "vitamin-b6 drug_string Vitamin B6 0.33"],
        ),
        (
            "Abex lamivumine",
            [
                "abacamine-lamivumine drug_string Abacamine/lamivumine 0.67",
                "abacamine drug_string Abex 0.33",
                "lamivumine drug_string Lamivumine 0.33",
            ],
        ),
        ("calcium nobody", []),
        ("calcium vitamin", []),
        ("tenomine DB99992", []),
        ("calcium " * 7, []),
    ],
)
def test_names_with_nothing_between_them_are_offered_and_never_taken(
    session: Session, said: str, candidates: list[str]
) -> None:
    assert found(session, said)[1] == candidates
    assert look_up(session, said).drug is None
    assert look_up_all(session, [said])[0].candidates == []


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
