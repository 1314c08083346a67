from __future__ import annotations

import json
from itertools import product
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from sqlmodel import Session

from app.facts.words import words_of
from app.queries.fact_questions import PharmacokineticQuestion
from app.queries.facts import FACT_LISTS, list_facts
from tests import cabinet

LISTS = {facts.domain.name: facts for facts in FACT_LISTS}
NAMES = {
    "identifiers": "value",
    "pharmacokinetics": "text",
    "adverse_reactions": "reaction",
    "indications": "indication",
    "monitoring": "test",
}


def listed(session: Session, domain: str, **asked: Any) -> Any:  # noqa: ANN401  # as the question takes it; a page
    """Read a page, which has to be what its model says, and in its order."""
    facts = LISTS[domain]
    listing = list_facts(session, facts, facts.question(**asked))
    page = facts.page.model_validate(listing)
    assert json.dumps(page.model_dump(mode="json")["items"]) == json.dumps(listing["items"])
    return page


def found(session: Session, domain: str, **asked: Any) -> list[str]:  # noqa: ANN401  # as the question takes it
    """List what the found facts are about, drug by drug."""
    page = listed(session, domain, **asked)
    assert page.next_cursor is None
    if domain == "interactions":
        return sorted(f"{item.drug.name}: {item.interactant.name}" for item in page.items)
    return sorted(f"{item.drug.name}: {getattr(item, NAMES.get(domain, 'condition'))}" for item in page.items)


@pytest.mark.parametrize(
    ("domain", "asked", "expected"),
    [
        ("interactions", {"interactant": "TNF"}, ["Alphamine: TNF-blocking agents", "Betamine: TNF-α blocking agent"]),
        (
            "interactions",
            {"interactant": "AGENT blocking"},
            ["Alphamine: TNF-blocking agents", "Betamine: TNF-α blocking agent"],
        ),
        ("interactions", {"interactant": "agents", "kind": "drug"}, []),
        ("interactions", {"interactant": "vaccine", "recommendation": "avoid"}, ["Alphamine: live vaccines"]),
        ("interactions", {"interactant": "tn"}, []),
        ("interactions", {"interactant": "vac*"}, []),
        ("interactions", {"interactant": 'live" OR "betamine'}, []),
        ("interactions", {"finding": "studied_none_found"}, ["Alphamine: methotrexate"]),
        ("interactions", {"recommendation": "avoid", "kind": "vaccine"}, ["Alphamine: live vaccines"]),
        ("interactions", {"support": "cited"}, ["Alphamine: Betamine"]),
        ("interactions", {"support": "cited", "recommendation": "avoid"}, []),
        (
            "contraindications",
            {"condition": "renal"},
            ["Alphamine: severe renal impairment", "Betamine: renal artery disease"],
        ),
        ("contraindications", {"condition": "impairments renal"}, ["Alphamine: severe renal impairment"]),
        (
            "contraindications",
            {"condition": "kidney"},
            ["Alphamine: severe renal impairment", "Betamine: renal artery disease"],
        ),
        ("contraindications", {"condition": "diseases kidney"}, ["Betamine: renal artery disease"]),
        ("contraindications", {"condition": "kidney", "strength": "absolute"}, ["Alphamine: severe renal impairment"]),
        ("precautions", {"condition": "lactation"}, ["Betamine: breast-feeding women", "Betamine: nursing mothers"]),
        ("precautions", {"condition": "breast feeding woman"}, ["Betamine: breast-feeding women"]),
        ("precautions", {"condition": "breast"}, ["Betamine: breast-feeding women"]),
        ("contraindications", {"condition": "crohn disease"}, ["Alphamine: Crohn’s disease"]),
        ("contraindications", {"condition": "renal", "strength": "relative"}, ["Betamine: renal artery disease"]),
        ("contraindications", {"strength": "absolute"}, ["Alphamine: severe renal impairment"]),
        ("precautions", {"condition": "infection"}, ["Alphamine: history of recurrent infections"]),
        (
            "adverse_reactions",
            {"reaction": "headache"},
            ["Alphamine: Headache", "Alphamine: headaches, severe", "Betamine: headache", "Betamine: headache or rash"],
        ),
        ("adverse_reactions", {"reaction": "headache", "band": "common"}, ["Alphamine: headaches, severe"]),
        (
            "adverse_reactions",
            {"reaction": "headache", "min_percent": 4},
            ["Alphamine: Headache", "Betamine: headache"],
        ),
        ("adverse_reactions", {"min_percent": 12}, ["Alphamine: Headache", "Betamine: rash"]),
        ("adverse_reactions", {"min_percent": 100}, ["Betamine: rash"]),
        ("adverse_reactions", {"min_percent": 3, "support": "cited"}, ["Alphamine: headaches, severe"]),
        ("adverse_reactions", {"band": "very_common", "min_percent": 0}, ["Alphamine: Headache"]),
        ("indications", {"indication": "arthritis"}, ["Alphamine: rheumatoid arthritis", "Betamine: arthritis"]),
        ("indications", {"indication": "arthritis", "status": "approved"}, ["Alphamine: rheumatoid arthritis"]),
        ("monitoring", {"test": "neutrophil count"}, ["Alphamine: Neutrophil counts"]),
        ("identifiers", {"scheme": "unii"}, ["Gammamine: 9013DUQ28K"]),
        ("identifiers", {"value": "CHEMBL25"}, ["Alphamine: CHEMBL25"]),
        ("identifiers", {"value": "25"}, []),
        ("identifiers", {"scheme": "chembl", "value": "25"}, ["Alphamine: CHEMBL25"]),
        ("identifiers", {"scheme": "unii", "value": "CHEMBL25"}, []),
        ("identifiers", {"scheme": "smiles", "value": "c1ccccc1"}, ["Alphamine: c1ccccc1"]),
        ("identifiers", {"scheme": "unii", "support": "cited"}, []),
        ("identifiers", {"value": "CHEM\0"}, []),
    ],
)
def test_facts_by_what_is_asked(stored: Session, domain: str, asked: dict[str, Any], expected: list[str]) -> None:
    assert found(stored, domain, **asked) == expected


def test_an_answer_says_what_was_searched(stored: Session) -> None:
    page = listed(stored, "precautions", condition="Breast-feeding  Women")
    words = [(each.word, each.same) for each in page.searched]
    assert words[0] == (
        "breast feeding",
        ["lactation", "lactating", "breastfeeding", "breastfeed", "breast-feed", "nursing"],
    )
    assert words[1] == ("women", [])
    assert listed(stored, "precautions").searched == []


@pytest.mark.parametrize(
    ("domain", "asked", "suggested"),
    [
        ("interactions", {"interactant": "methotrexat"}, []),  # which finds it: an `e` at the end is no matter
        ("interactions", {"interactant": "metotrexate"}, ["methotrexate"]),
        ("interactions", {"interactant": "live vacines"}, ["live vaccines"]),
        ("interactions", {"interactant": "vacines methotrexate"}, []),  # nothing has both
        ("interactions", {"interactant": "unheardof"}, []),
        ("interactions", {"interactant": "live methotrexate"}, []),
        ("contraindications", {"condition": "severe renl impairmant"}, ["severe renal impairment"]),
        ("contraindications", {"condition": "kindey artery"}, []),  # no name has `kidney`
        ("contraindications", {"condition": "Kidney artry"}, ["kidney artery"]),
        ("adverse_reactions", {"reaction": "hedache"}, ["headaches"]),
        ("adverse_reactions", {"reaction": "headache", "min_percent": 100}, []),
    ],
)
def test_what_finds_nothing_is_offered_near_spellings(
    stored: Session, domain: str, asked: dict[str, Any], suggested: list[str]
) -> None:
    page = listed(stored, domain, **asked)
    assert page.suggestions == suggested
    assert bool(page.items) == (asked.get("interactant") == "methotrexat")
    for text in suggested:
        assert found(stored, domain, **{next(iter(asked)): text})


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, ["2 to 3 h", "30 min", "> 5 h", "up to 1 day"]),
        ({"min": 3}, ["2 to 3 h", "> 5 h", "up to 1 day"]),
        ({"min": 3.1}, ["> 5 h", "up to 1 day"]),
        ({"min": 25}, ["> 5 h"]),
        ({"max": 0.5}, ["30 min", "up to 1 day"]),
        ({"max": 0.49}, ["up to 1 day"]),
        ({"min": 2.5, "max": 2.6}, ["2 to 3 h", "up to 1 day"]),
        ({"min": 120, "max": 120, "unit": "min"}, ["2 to 3 h", "up to 1 day"]),
        ({"min": 1, "unit": "days"}, ["> 5 h", "up to 1 day"]),
        ({"max": 1, "support": "cited"}, ["30 min"]),
    ],
)
def test_quantities_overlap_what_is_asked(stored: Session, asked: dict[str, Any], expected: list[str]) -> None:
    given = {"parameter": "elimination_half_life", "unit": "h", **asked}
    assert [each.partition(": ")[2] for each in found(stored, "pharmacokinetics", **given)] == sorted(expected)


def test_words_alone_and_other_dimensions_are_no_quantities_of_a_unit(stored: Session) -> None:
    half_lives = found(stored, "pharmacokinetics", parameter="elimination_half_life")
    assert "Betamine: long" in half_lives
    volume = {"parameter": "volume_of_distribution", "min": 0}
    assert found(stored, "pharmacokinetics", **volume, unit="mL/kg") == ["Betamine: 0.5 L/kg"]
    assert found(stored, "pharmacokinetics", **volume, unit="L") == []


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"min": 1}, "`min` and `max` need a `unit`"),
        ({"min": 1, "unit": "h"}, "`unit` needs a `parameter`"),
        ({"unit": "furlong"}, "no such unit: `furlong`"),
        ({"parameter": "tmax", "unit": "mg"}, "tmax is no mass in mg: its unit is of time"),
        ({"parameter": "tmax", "unit": "mg/kg"}, "tmax is no value in mg/kg"),
        ({"parameter": "accumulation", "unit": "h"}, "stated in words only"),
        ({"parameter": "tmax", "unit": "h", "min": 2, "max": 1}, "`min` is greater than `max`"),
        ({"parameter": "tmax", "unit": "h", "min": "inf"}, "finite number"),
    ],
)
def test_what_cannot_be_compared_is_refused(asked: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        PharmacokineticQuestion(**asked)


@pytest.mark.parametrize(("domain", "limit"), list(product(LISTS, [1, 2, 3])))
def test_pages_hold_every_fact_once(stored: Session, domain: str, limit: int) -> None:
    ids, cursor = [], None
    whole = listed(stored, domain)
    while True:
        page = listed(stored, domain, limit=limit, cursor=cursor)
        ids += [item.id for item in page.items]
        assert len(page.items) == limit or page.next_cursor is None
        if (cursor := page.next_cursor) is None:
            break
    assert ids == [item.id for item in whole.items]
    assert len(set(ids)) == sum(len(drug.get(domain, [])) for drug in cabinet.DRUGS.values())


@pytest.mark.parametrize("asked", [{"interactant": "agents"}, {"recommendation": "avoid"}, {"support": "uncited"}])
def test_pages_of_filtered_facts_hold_each_once(stored: Session, asked: dict[str, Any]) -> None:
    whole = listed(stored, "interactions", **asked)
    first = listed(stored, "interactions", limit=1, **asked)
    second = listed(stored, "interactions", cursor=first.next_cursor, **asked)
    assert [*first.items, *second.items] == whole.items
    assert len(whole.items) > 1


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_no_text_is_syntax(stored: Session, text: str) -> None:
    if not words_of(text):
        with pytest.raises(ValidationError, match="no word"):
            found(stored, "interactions", interactant=text)
    else:
        facts: list[Any] = [fact for drug in cabinet.DRUGS.values() for fact in drug.get("interactions", [])]
        names = [fact.interactant.name for fact in facts]
        expected = [name for name in names if set(words_of(text)) <= set(words_of(name))]
        assert len(found(stored, "interactions", interactant=text)) == len(expected)
