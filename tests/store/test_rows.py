"""Tables and documents say the same: nothing of a fact is lost on the way into its row."""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Any, Union, get_args, get_origin

import pytest
from pydantic import BaseModel
from sqlmodel import Session, col, select

from app.database import make_engine
from app.facts.adverse_reactions import AdverseReactionFact, AdverseReactionRow
from app.facts.domains import DOMAINS, Domain
from app.facts.drug import DocumentRow
from app.facts.evidence import Fact
from app.facts.interactions import InteractionFact, InteractionRow
from app.facts.monograph import MonographDocument
from app.facts.rows import FactRow, flatten, reader
from tests.store.drugs import article, extracted, fact, interaction, store

# Columns that are no part of a fact: whose it is, and what finds it.
ASIDE = {"key", "drug_id", "base_unit", "base_low", "base_high"}


def leaves(model: type[BaseModel], prefix: str = "") -> Iterator[str]:
    """Column names that a fact's fields need, nested ones joined by `_`."""
    for name, field in model.model_fields.items():
        nested = nested_model(field.annotation)
        if nested is None:
            yield f"{prefix}{name}"
        else:
            yield from leaves(nested, f"{prefix}{name}_")


def unflatten(model: type[BaseModel], row: FactRow) -> dict[str, Any]:
    columns = row.model_dump()
    read: dict[str, Any] = reader(model, list(columns))(list(columns.values()))
    return read


def nested_model(annotation: object) -> type[BaseModel] | None:
    members = get_args(annotation) if get_origin(annotation) in {Union, UnionType} else (annotation,)
    return next((m for m in members if isinstance(m, type) and issubclass(m, BaseModel)), None)


@pytest.mark.parametrize("domain", DOMAINS, ids=lambda domain: domain.name)
def test_every_field_of_a_fact_has_a_column(domain: Domain) -> None:
    assert set(leaves(domain.fact)) == set(domain.row.model_fields) - ASIDE


@pytest.mark.parametrize("domain", DOMAINS, ids=lambda domain: domain.name)
def test_the_rows_of_the_seed_are_the_facts_of_its_documents(ingested_seed: str, domain: Domain) -> None:
    engine = make_engine(ingested_seed, read_only=True)
    with Session(engine) as session:
        monograph = MonographDocument.model_validate_json(session.get_one(DocumentRow, ("anakinra", "")).body)
        listed = domain.document.model_validate_json(session.get_one(DocumentRow, ("anakinra", domain.path)).body)
        rows = session.exec(select(domain.row).order_by(col(domain.row.key))).all()
    engine.dispose()
    facts: list[Fact] = getattr(monograph, domain.name)
    assert listed.model_dump()["items"] == [fact.model_dump() for fact in facts]
    stored = [row.model_dump(mode="json", exclude=ASIDE, exclude_none=True) for row in rows]
    assert stored == [flatten(fact) for fact in facts]
    assert [domain.fact.model_validate(unflatten(domain.fact, row)) for row in rows] == facts
    assert len({fact.id for fact in facts}) == len(facts)


def test_what_nests_comes_back_as_it_was(session: Session) -> None:
    facts = [
        fact(
            AdverseReactionFact,
            reaction="rash",
            percent={"low": None, "high": 2},
            comparator={"arm": "placebo", "percent": {"low": 1, "high": 1}},
            rate={"value": 0.1, "per": 100, "unit": "patient years"},
        ),
        fact(AdverseReactionFact, reaction="itch", comparator={"arm": "placebo", "ratio": 3.6}),
        fact(AdverseReactionFact, reaction="cough"),
    ]
    interactions = [interaction("Otheramine"), interaction("Nothing")]
    store(session, article("Otheramine"), extracted("Otheramine"))
    store(session, article(), extracted(adverse_reactions=facts, interactions=interactions))
    monograph = MonographDocument.model_validate_json(session.get_one(DocumentRow, ("testamine", "")).body)
    reactions = session.exec(select(AdverseReactionRow).order_by(col(AdverseReactionRow.key))).all()
    assert [unflatten(AdverseReactionFact, row) for row in reactions] == [
        each.model_dump() for each in monograph.adverse_reactions
    ]
    linked = session.exec(select(InteractionRow).order_by(col(InteractionRow.key))).all()
    assert [unflatten(InteractionFact, row) for row in linked] == [each.model_dump() for each in monograph.interactions]
    assert monograph.interactions[0].interactant.drug is not None
