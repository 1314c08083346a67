"""Facets are counted right whatever comes and goes."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session, select

from app.facts.adverse_reactions import AdverseReactionFact
from app.facts.facets import DrugFacetRow, FacetRow
from app.facts.identifiers import IdentifierFact
from app.facts.regulatory import RegulatoryFact
from app.facts.routes import RouteFact
from app.store.drugs import find_drug, remove_drug
from tests.store.drugs import article, extracted, fact, interaction, store


def facets(session: Session, field: str) -> dict[str, tuple[str, int]]:
    rows = session.exec(select(FacetRow).where(FacetRow.field == field).order_by(FacetRow.value)).all()
    return {row.value: (row.label, row.drugs) for row in rows}


def identifier(scheme: str, value: str, *, valid: bool = True) -> IdentifierFact:
    return fact(IdentifierFact, scheme=scheme, value=value, valid=valid, check="pattern")


def legal(status: str, jurisdiction: str | None, kind: str = "legal_status") -> RegulatoryFact:
    return fact(RegulatoryFact, kind=kind, status=status, jurisdiction=jurisdiction)


ONE: dict[str, Any] = {
    "routes": [fact(RouteFact, route="oral"), fact(RouteFact, route="oral")],
    "identifiers": [
        identifier("atc", "L04AC03"),
        identifier("atc", "L04AB01"),
        identifier("atc", "L0", valid=False),
        identifier("unii", "9013DUQ28K"),
    ],
    "regulatory": [
        legal("℞-only", "US"),
        legal("S4", "AU"),
        legal("B1", None, "pregnancy_category"),
        legal("S4", "UK"),
    ],
    "adverse_reactions": [
        fact(AdverseReactionFact, reaction="Skin rash", frequency_band="very_common"),
        fact(AdverseReactionFact, reaction="skin  rash"),
        fact(AdverseReactionFact, reaction="y" * 100),
    ],
    "interactions": [interaction("Otheramine")],
}


def test_a_drug_has_each_value_once(session: Session) -> None:
    categories = ["Interleukins|*", "World Health_Organization", "Interleukins", "x" * 201, "|"]
    store(session, article(), replace(extracted(**ONE), categories=categories))
    assert facets(session, "category") == {
        "interleukins": ("Interleukins", 1),
        "world health organization": ("World Health_Organization", 1),
    }
    assert facets(session, "route") == {"oral": ("oral", 1)}
    assert list(facets(session, "identifier")) == ["atc", "unii"]
    assert [list(facets(session, f"atc.{level}")) for level in range(1, 6)] == [
        ["L"],
        ["L04"],
        ["L04A"],
        ["L04AB", "L04AC"],
        ["L04AB01", "L04AC03"],
    ]
    assert facets(session, "legal_status") == {"rx-only": ("Rx-only", 1), "s4": ("S4", 1)}
    assert list(facets(session, "legal_status.AU")) == ["s4"]
    assert facets(session, "pregnancy_category") == {"b1": ("B1", 1)}
    assert facets(session, "reaction") == {"skin rash": ("Skin rash", 1), "y" * 100: ("y" * 100, 1)}
    assert facets(session, "frequency_band") == {"very_common": ("very_common", 1)}
    assert facets(session, "recommendation") == {"avoid": ("avoid", 1)}
    assert list(facets(session, "domain")) == sorted(ONE)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.sampled_from("AB"), st.sets(st.sampled_from(["oral", "nasal", "rectal"])), st.booleans())))
def test_counts_are_right_whatever_comes_and_goes(engine: Engine, steps: list[tuple[str, set[str], bool]]) -> None:
    with Session(engine) as session:
        for number, (title, routes, removed) in enumerate(steps):
            facts = [fact(RouteFact, route=route) for route in sorted(routes)]
            store(session, article(title, f"Text {number}."), extracted(title, routes=facts))
            drug = find_drug(session, "en.wikipedia.org", title)
            assert drug is not None
            if removed:
                remove_drug(session, drug)
            counted = Counter(session.exec(select(DrugFacetRow.field, DrugFacetRow.value)).all())
            assert counted == {(row.field, row.value): row.drugs for row in session.exec(select(FacetRow)).all()}
            session.expire_all()
        session.rollback()


@pytest.mark.parametrize("text", ["Words.", "Other words."])
def test_what_stays_is_not_counted_again(session: Session, text: str) -> None:
    for wikitext in ("Words.", text):
        store(session, article(wikitext=wikitext), extracted(**ONE))
    assert facets(session, "route") == {"oral": ("oral", 1)}
