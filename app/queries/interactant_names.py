"""What an interactant may be called: an article says warfarin where somebody asks for Coumadin."""

from __future__ import annotations

from collections.abc import Iterator

from sqlmodel import Session

from app.facts.lookup import lookup_key
from app.facts.words import words_of
from app.queries.fact_filters import Equal, Filter, filters
from app.queries.fact_questions import FactQuestion, InteractionQuestion
from app.queries.listed_drugs import spellings
from app.queries.lookup import look_up_all


def ways_to_ask(session: Session, question: FactQuestion) -> list[list[Filter]]:
    """Write what a question asks for in every way that it may be stored: three queries at most.

    One way, as a rule. Of an interactant there are more where its name is one drug's alone, by whatever it is called,
    or where the same substance has another name elsewhere.
    """
    if not isinstance(question, InteractionQuestion) or question.interactant is None:
        return [filters(question)]
    drug = look_up_all(session, [question.interactant])[0].drug
    said = [question.interactant, *spellings(lookup_key(question.interactant))]
    ways: list[list[Filter]] = []
    if drug:
        said += spellings(lookup_key(drug.name))
        rest = filters(question.model_copy(update={"interactant": None}))
        ways.append([Equal("interactant_drug_slug", drug.slug), *rest])
    asked = (filters(question.model_copy(update={"interactant": name})) for name in _different(said))
    return [*ways, *asked]


def _different(names: list[str]) -> Iterator[str]:
    """Leave out a name that has all words of another: what it finds, that one does."""
    words = {name: frozenset(words_of(name)) for name in names}
    seen: set[frozenset[str]] = set()
    for name, each in words.items():
        if each and each not in seen and not any(other < each for other in words.values() if other):
            seen.add(each)
            yield name
