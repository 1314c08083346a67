"""Tables and documents say the same: nothing of a fact is lost on the way into its row."""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Union, get_args, get_origin

import pytest
from pydantic import BaseModel
from sqlmodel import Session, col, select

from app.database import make_engine
from app.facts.domains import DOMAINS, Domain
from app.facts.drug import DocumentRow
from app.facts.evidence import Fact
from app.facts.monograph import MonographDocument
from app.facts.rows import flatten

# A link is a slug in the database; name and address follow from it.
FOLLOWS = {"interactant_drug_name", "interactant_drug_url"}


def leaves(model: type[BaseModel], prefix: str = "") -> Iterator[str]:
    """Column names that a fact's fields need, nested ones joined by `_`."""
    for name, field in model.model_fields.items():
        nested = nested_model(field.annotation)
        if nested is None:
            yield f"{prefix}{name}"
        else:
            yield from leaves(nested, f"{prefix}{name}_")


def nested_model(annotation: object) -> type[BaseModel] | None:
    members = get_args(annotation) if get_origin(annotation) in {Union, UnionType} else (annotation,)
    return next((m for m in members if isinstance(m, type) and issubclass(m, BaseModel)), None)


@pytest.mark.parametrize("domain", DOMAINS, ids=lambda domain: domain.name)
def test_every_field_of_a_fact_has_a_column(domain: Domain) -> None:
    assert set(leaves(domain.fact)) - FOLLOWS == set(domain.row.model_fields) - {"key", "drug_id"}


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
    stored = [row.model_dump(mode="json", exclude={"key", "drug_id"}, exclude_none=True) for row in rows]
    assert stored == [{name: value for name, value in flatten(fact).items() if name not in FOLLOWS} for fact in facts]
    assert len({fact.id for fact in facts}) == len(facts)
