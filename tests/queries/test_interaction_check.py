from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session

from app.database import make_engine
from app.facts.evidence import Fact
from app.facts.names import NameKind
from app.ingest.files import find_files, read_files
from app.ingest.run import ingest
from app.queries.lookup import look_up
from app.store.linking import link_all
from tests.cabinet import identifier
from tests.databases import Databases
from tests.queries.interaction_lists import checked, reason, says, section, stated, unchecked
from tests.queries.test_plans import Recorder
from tests.store.drugs import name, store_all

DRUGS: dict[str, dict[str, list[Fact]]] = {
    "Aleprofen": {
        "identifiers": [identifier("atc", "M01AE99")],
        "names": [name("Painaway"), name("Shared")],
        "interactions": [
            says("Betafarin", "none_needed", finding="studied_none_found"),
            says("methotrexate", "caution"),
            says("Delvacillin", "avoid"),
        ],
    },
    "Betafarin": {
        "identifiers": [identifier("atc", "B01AA99")],
        "names": [name("Betabrand"), name("betafarinum", NameKind.INN)],
        "interactions": [
            says("NSAIDs", "avoid", "It must not be taken with NSAIDs (such as nabumetone)."),
            says("antibiotics", "caution", "Some antibiotics increase its effect."),
            says("antacids", "not_stated", "Antacids containing magnesium change it."),
            says("painaway", "caution"),
            says("CYP9Z9 inhibitors", "contraindicated", "It is not for use with CYP9Z9 inhibitors such as gammazole."),
            says("gammazole", "not_stated"),
            says("CYP9Z9", "avoid", interactant={"name": "CYP9Z9", "kind": "enzyme"}),
        ],
        "sections": [section("It is used instead of gammazole (Zolbrand, Nofungus\u00ae), an azole (AZO).")],
    },
    "Delvacillin": {"names": [name("Shared"), name("Nobodycillin", NameKind.SYNONYM)]},
    "Lithium (medication)": {"interactions": [says("Betafarin", "caution")]},
    "Prednisolone": {"interactions": [says("Aleprofen", "caution")]},
}


@pytest.fixture(scope="module")
def list_url(databases: Databases) -> Iterator[str]:
    url = databases.create()
    engine = make_engine(url)
    store_all(engine, DRUGS)
    link_all(engine)
    engine.dispose()
    yield url
    databases.drop(url)


@pytest.fixture
def session(list_url: str) -> Iterator[Session]:
    engine = make_engine(list_url, read_only=True)
    with Session(engine) as session:
        yield session
    engine.dispose()


@pytest.fixture
def seed(ingested_seed: str) -> Iterator[Session]:
    engine = make_engine(ingested_seed, read_only=True)
    with Session(engine) as session:
        yield session
    engine.dispose()


def test_the_seed_alone(seed: Session) -> None:
    answer = checked(seed, ["Kineret", "etanercept", "infliximab", "methotrexate", "nosuchdrug"])
    assert [(pair.a, pair.b, pair.finding.value, pair.recommendation.value) for pair in answer.pairs] == [
        ("Kineret", "etanercept", "interacts", "avoid"),
        ("Kineret", "infliximab", "interacts", "avoid"),
        ("Kineret", "methotrexate", "studied_none_found", "none_needed"),
    ]
    assert {pair.stated_in.slug for pair in answer.pairs} == {"anakinra"}
    assert unchecked(answer) == [
        ("Kineret", "nosuchdrug", "unknown_name"),
        ("etanercept", "infliximab", "no_article"),
        ("etanercept", "methotrexate", "no_article"),
        ("etanercept", "nosuchdrug", "unknown_name"),
        ("infliximab", "methotrexate", "no_article"),
        ("infliximab", "nosuchdrug", "unknown_name"),
        ("methotrexate", "nosuchdrug", "unknown_name"),
    ]
    assert [(drug.query, drug.status.value, drug.drug and drug.drug.slug) for drug in answer.drugs] == [
        ("Kineret", "resolved", "anakinra"),
        ("etanercept", "not_found", None),
        ("infliximab", "not_found", None),
        ("methotrexate", "not_found", None),
        ("nosuchdrug", "not_found", None),
    ]


def test_a_class_leads_to_a_drug_that_the_article_does_not_name(seed: Session) -> None:
    (pair,) = checked(seed, ["anakinra", "Certolizumab pegol"]).pairs
    assert (pair.recommendation, pair.via, pair.stated_in.slug) == ("avoid", "class", "anakinra")
    assert pair.class_ is not None
    assert pair.class_.model_dump(mode="json") == {
        "name": "TNF-blocking agent",
        "member": "Certolizumab pegol",
        "rule": "atc_index",
        "basis": "The WHO's ATC index has certolizumab pegol among the TNF inhibitors (L04AB).",
    }
    assert "any TNF-blocking agent is not recommended" in pair.evidence.quote


def test_only_a_live_virus_vaccine_is_one(seed: Session) -> None:
    answer = checked(seed, ["anakinra", "BCG vaccine", "yellow fever vaccine"])
    forbidden = [(pair.a, pair.b) for pair in answer.pairs if pair.recommendation == "contraindicated"]
    assert forbidden == [("anakinra", "yellow fever vaccine")]


def test_a_brand_that_an_article_gives(seed: Session) -> None:
    answer = checked(seed, ["Kineret", "enbrel", "etanercept"])
    assert [drug.brand_of for drug in answer.drugs] == [None, "etanercept", None]
    assert stated(answer) == [("Kineret", "enbrel", "avoid", "drug"), ("Kineret", "etanercept", "avoid", "drug")]
    assert unchecked(answer) == [("enbrel", "etanercept", "same_drug")]


def test_the_name_of_a_product_without_an_article(seed: Session) -> None:
    assert stated(checked(seed, ["anakinra", "etanercept 50 MG/ML Injection"])) == [
        ("anakinra", "etanercept 50 MG/ML Injection", "avoid", "drug")
    ]


def test_all_statements_on_a_pair_are_listed_the_gravest_first(session: Session) -> None:
    answer = checked(session, ["Aleprofen", "betabrand"])
    assert [(pair.finding, pair.recommendation, pair.via, pair.stated_in.slug) for pair in answer.pairs] == [
        ("interacts", "avoid", "class", "betafarin"),
        ("interacts", "caution", "drug", "betafarin"),
        ("studied_none_found", "none_needed", "drug", "aleprofen"),
    ]
    assert answer.not_checked == []
    of_class = answer.pairs[0].class_
    assert of_class is not None
    assert of_class.basis == "Its own article gives the ATC code M01AE99, in the WHO's index one of the NSAIDs."
    assert of_class.member == "Aleprofen"


def test_the_statement_itself_may_name_a_member_of_a_class_that_nobody_knows(session: Session) -> None:
    answer = checked(session, ["Betafarin", "gammazole", "nabumetone"])
    assert stated(answer) == [
        ("Betafarin", "gammazole", "contraindicated", "class"),
        ("Betafarin", "nabumetone", "avoid", "class"),
        ("Betafarin", "gammazole", "not_stated", "drug"),
    ]
    assert [pair.class_ and pair.class_.rule.value for pair in answer.pairs] == ["named_by_article"] * 2 + [None]


def test_what_may_be_some_of_a_class_is_applied_to_nobody_and_listed(session: Session) -> None:
    answer = checked(session, ["Betafarin", "amoxicillin", "Delvacillin", "magaldrate"])
    assert answer.pairs == []
    assert [(each.name, each.recommendation.value, each.stated_in.slug) for each in answer.unmatched_classes] == [
        ("CYP9Z9 inhibitors", "contraindicated", "betafarin"),
        ("antibiotics", "caution", "betafarin"),
        ("antacids", "not_stated", "betafarin"),
    ]


def test_enzymes_are_no_drugs(session: Session) -> None:
    assert unchecked(checked(session, ["Betafarin", "CYP9Z9"])) == [("Betafarin", "CYP9Z9", "no_article")]


def test_a_brand_in_brackets_is_no_class_and_of_no_unknown_drug(session: Session) -> None:
    answer = checked(session, ["Betafarin", "Nofungus", "AZO", "Zol%"])
    assert [drug.brand_of for drug in answer.drugs] == [None, "gammazole", None, None]
    assert {(pair.a, pair.b) for pair in answer.pairs} == {("Betafarin", "Nofungus")}


def test_a_title_without_what_tells_it_from_others(session: Session) -> None:
    answer = checked(session, ["lithium (medication)", "lithium", "Betafarin"])
    assert unchecked(answer) == [("lithium (medication)", "lithium", "same_drug")]
    assert stated(answer) == [
        ("lithium (medication)", "Betafarin", "caution", "drug"),
        ("lithium", "Betafarin", "caution", "drug"),
    ]


def test_look_alikes_are_not_taken_for_each_other(session: Session) -> None:
    assert stated(checked(session, ["prednisolone", "aleprofen"])) == [("prednisolone", "aleprofen", "caution", "drug")]
    assert unchecked(checked(session, ["prednisone", "aleprofen"])) == [("prednisone", "aleprofen", "no_article")]


def test_an_ambiguous_name_is_not_looked_at(session: Session) -> None:
    assert reason(session, "shared", "Betafarin") == (
        "`shared` may mean Aleprofen or Delvacillin: nothing was looked at until it is said which."
    )


def test_a_product_of_several_drugs_is_not_looked_at(session: Session) -> None:
    assert reason(session, "aleprofen 5 MG / betafarin 5 MG Oral Tablet", "gammazole") == (
        "`aleprofen 5 MG / betafarin 5 MG Oral Tablet` names Aleprofen and Betafarin: nothing was looked at; "
        "send each by itself."
    )


def test_one_drug_twice_is_said(session: Session) -> None:
    assert reason(session, "Painaway", "aleprofen") == (
        "`Painaway` and `aleprofen` mean the same drug, Aleprofen: it is on the list twice."
    )
    assert reason(session, "gammazole", "gammazole") == (
        "`gammazole` and `gammazole` mean the same drug, gammazole: it is on the list twice."
    )


def test_the_reason_says_what_was_read(session: Session) -> None:
    answer = checked(session, ["Delvacillin", "Prednisolone"])
    assert answer.not_checked[0].reason == (
        "No interaction with anything could be read from the article on Delvacillin, and its text does not name Prednisolone. "
        "None of the interactions read from the article on Prednisolone is with Delvacillin, by name or by a class that it is known to be in, and its text does not name Delvacillin. "
        "This does not mean that there is no interaction."
    )
    assert [drug.slug for drug in answer.not_checked[0].read] == ["delvacillin", "prednisolone"]
    assert answer.not_checked[0].mentions == []
    assert reason(session, "methotrexate", "nosuchdrug") == (
        "No article on `methotrexate` is stored here. `nosuchdrug` is not a name of any drug that is known here. "
        "This does not mean that there is no interaction."
    )


def test_a_text_that_names_a_known_drug_and_another_says_which(session: Session) -> None:
    first, _ = checked(session, ["Aleprofen and nobody", "Betafarin"]).drugs
    assert [each.on for each in first.candidates] == ["Aleprofen"]
    assert "names Aleprofen and more that is not known here" in reason(session, "Aleprofen and nobody", "Betafarin")


def test_a_list_offers_the_same_near_spellings_as_one_text(session: Session) -> None:
    first, _ = checked(session, ["Aleprofin", "nobody at all"]).drugs
    assert [each.on for each in first.candidates] == ["Aleprofen"]
    assert first.candidates == look_up(session, "Aleprofin").candidates


def test_a_misspelled_name_is_offered_what_articles_speak_of(session: Session) -> None:
    assert reason(session, "methotrexate", "gamazole") == (
        "No article on `methotrexate` is stored here. `gamazole` is not a name of any drug that is known here; articles "
        "speak of gammazole, which is spelled almost alike. This does not mean that there is no interaction."
    )


TEXTS = st.sampled_from(["Aleprofen", "Painaway", "shared", "Betafarin", "gammazole", "methotrexate", "", "\0", "%"])


@given(st.lists(TEXTS | st.text(max_size=20), min_size=2, max_size=8))
def test_no_pair_is_left_out(list_url: str, drugs: list[str]) -> None:
    engine = make_engine(list_url, read_only=True)
    with Session(engine) as session:
        answer = checked(session, drugs)
    engine.dispose()
    assert [drug.query for drug in answer.drugs] == drugs
    missed = Counter((pair.a, pair.b) for pair in answer.not_checked)
    found = {(pair.a, pair.b) for pair in answer.pairs}
    assert not found & missed.keys()
    every = Counter(combinations(drugs, 2))
    assert every == missed + Counter({pair: number for pair, number in every.items() if pair in found})


@pytest.mark.parametrize("drugs", [2, 20, 50])
def test_indexes_answer_few_queries_however_long_the_list(databases: Databases, list_url: str, drugs: int) -> None:
    engine = make_engine(list_url, read_only=True)
    recorder = Recorder(engine)
    listed = ["Betabrand", "Nofungus", "etanercept 50 MG/ML Injection", *DRUGS, *(f"unknown{n}" for n in range(50))]
    with Session(engine) as session:
        checked(session, listed[:drugs])
    engine.dispose()
    assert recorder.scans() == []
    assert len(recorder.plans) <= 12 + (databases.engine == "postgresql")


def test_the_corpus(databases: Databases, corpus: Path) -> None:
    url = databases.create()
    engine = make_engine(url)
    ingest(engine, read_files(find_files([corpus])), lambda _line: None)
    with Session(engine) as session:
        answer = checked(session, ["Aspirin", "ibuprofen", "warfarin", "ampicillin", "methotrexate"])
    engine.dispose()
    databases.drop(url)
    assert {"ibuprofen", "warfarin", "methotrexate"} <= {pair.b for pair in answer.pairs if pair.a == "Aspirin"}
    assert all(pair.stated_in.slug == "aspirin" for pair in answer.pairs)
    assert ("Aspirin", "ampicillin", "not_stated") in unchecked(answer)
