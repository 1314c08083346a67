"""Interactions and sections of drugs that do not exist, and checks of lists of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import Any

from pydantic_core import to_json
from sqlmodel import Session

from app.facts.evidence import Evidence
from app.facts.interactions import InteractionFact
from app.facts.sections import SectionFact
from app.queries.interaction_check import CheckAnswer, check_interactions
from tests.store.drugs import fact

PLACES = count(1000, 1000)


def says(of: str, recommendation: str, quote: str = "", **more: object) -> InteractionFact:
    """Make a fact with a passage of its own; a quote makes it one on a class."""
    place = next(PLACES)
    fields: dict[str, Any] = {
        "interactant": {"name": of, "kind": "drug_class" if quote else "drug"},
        "finding": "interacts",
        "recommendation": recommendation,
        "evidence": Evidence.model_validate(
            {"origin": "prose", "start": place, "end": place + 1, "quote": quote or of, "support": "uncited"}
        ),
    }
    return fact(InteractionFact, **fields | more)


def section(text: str, title: str = "Uses", topic: str | None = None) -> SectionFact:
    place = Evidence.model_validate(
        {"origin": "prose", "start": next(PLACES), "end": next(PLACES), "quote": text, "support": "uncited"}
    )
    return fact(SectionFact, title=title, path=[title], topic=topic, text=text, facts=0, evidence=place)


def checked(session: Session, drugs: Sequence[str]) -> CheckAnswer:
    """Check a list; the answer has to be what its model says, and in its order."""
    values = to_json(check_interactions(session, drugs))
    answer = CheckAnswer.model_validate_json(values)
    assert answer.model_dump_json().encode() == values
    return answer


def stated(answer: CheckAnswer) -> list[tuple[str, str, str, str]]:
    return [(pair.a, pair.b, pair.recommendation.value, pair.via.value) for pair in answer.pairs]


def unchecked(answer: CheckAnswer) -> list[tuple[str, str, str]]:
    return [(pair.a, pair.b, pair.why.value) for pair in answer.not_checked]


def reason(session: Session, *drugs: str) -> str:
    (pair,) = checked(session, drugs).not_checked
    return pair.reason
