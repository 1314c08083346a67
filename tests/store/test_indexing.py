"""What finds a fact is stored with it, is replaced with it, and goes with it."""

from __future__ import annotations

from math import inf
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from app.facts.contraindications import ContraindicationFact
from app.facts.terms import TermRow
from app.store.drugs import find_drug, remove_drug
from app.store.indexing import measured
from tests.store.drugs import article, extracted, fact, store


def words(session: Session) -> list[str]:
    return sorted(session.exec(select(TermRow.word)).all())


def test_the_words_of_a_drugs_facts_are_replaced_and_removed_with_them(engine: Engine) -> None:
    first = fact(ContraindicationFact, condition="Severe liver diseases")
    second = fact(ContraindicationFact, condition="severe asthma")
    with Session(engine) as session, session.begin():
        store(session, article(), extracted(contraindications=[first, second]))
        assert words(session) == ["asthma", "diseas", "liver", "sever", "sever"]
        store(session, article(wikitext="Other."), extracted(contraindications=[second]))
        assert words(session) == ["asthma", "sever"]
        drug = find_drug(session, "en.wikipedia.org", "Testamine")
        assert drug is not None
        remove_drug(session, drug)
        assert words(session) == []


@pytest.mark.parametrize(
    ("domain", "columns", "base"),
    [
        ("pharmacokinetics", {"quantity_low": 30, "quantity_high": 90, "quantity_unit": "min"}, ("h", 0.5, 1.5)),
        ("pharmacokinetics", {"quantity_low": 2, "quantity_unit": "d"}, ("h", 48, inf)),
        ("pharmacokinetics", {"quantity_high": 2, "quantity_unit": "mg/L"}, ("mg/L", -inf, 2)),
        ("adverse_reactions", {"percent_low": 1, "percent_high": 3}, (1, 3)),
        ("adverse_reactions", {"percent_high": 3}, (-inf, 3)),
    ],
)
def test_numbers_are_kept_in_one_unit(domain: str, columns: dict[str, Any], base: tuple[str | float, ...]) -> None:
    assert tuple(measured(domain, columns).values()) == base


@pytest.mark.parametrize(("domain", "columns"), [("pharmacokinetics", {}), ("adverse_reactions", {}), ("names", {})])
def test_what_has_no_number_has_none_to_compare(domain: str, columns: dict[str, Any]) -> None:
    assert measured(domain, columns) == {}
