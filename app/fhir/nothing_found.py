"""What a search that finds nothing is told of drugs and words that nobody knows here: what may be meant."""

from __future__ import annotations

from collections.abc import Iterator

from sqlmodel import Session

from app.fhir.identity import drug_of
from app.fhir.narrowing import ByWords, by_id, by_identifier, by_name
from app.fhir.questions import Filter, Question
from app.fhir.tokens import read_token
from app.queries.asked_words import asked_words
from app.queries.lookup import look_up, shown
from app.queries.near_words import suggestions
from app.queries.whole_drugs import count_drugs

# What asks for a drug by what it is called.
_NAMING = (by_id, by_identifier, by_name)
# Of each parameter, and of what may be meant by one value.
_MOST_VALUES, _MOST_OFFERED = 3, 5


def nothing_found(session: Session, question: Question) -> list[str]:
    """Say of each parameter by which no drug at all is found what may be meant, such as what is spelled almost alike.

    Nothing where drugs are found by each of them, and none by all.
    """
    return [
        said
        for each in question.filters
        if question.kind.make is not None and _is_told_of(each) and not count_drugs(session, each.conditions())
        for value in each.values[:_MOST_VALUES]
        if (said := _said(session, each, value))
    ]


def _is_told_of(asked: Filter) -> bool:
    narrow = asked.parameter.narrow
    return narrow in _NAMING or (isinstance(narrow, ByWords) and bool(asked.modifier))


def _said(session: Session, asked: Filter, value: str) -> str | None:
    if isinstance(asked.parameter.narrow, ByWords):
        near = suggestions(session, asked.parameter.narrow.domain, asked_words(value))
        asks = f"{asked.parameter.name}:{asked.modifier}={shown(value)}"
        return f"Nothing here is called so: {asks}. Spelled almost alike: {', '.join(near)}." if near else None
    text = f"No drug here is found by {asked.parameter.name}={shown(value)}."
    offered = list(_offered(session, asked, value))[:_MOST_OFFERED]
    return f"{text} What may be meant, which may be another drug: {', '.join(offered)}." if offered else text


def _offered(session: Session, asked: Filter, value: str) -> Iterator[str]:
    called = value
    if asked.parameter.narrow is by_id:
        called = (read_token(value).code or "").rpartition("/")[2]
        called = drug_of(called) or called
    yield from (f"{each.drug.name} ({shown(each.drug.slug)})" for each in look_up(session, called).candidates)
