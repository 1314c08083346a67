"""Words that are spelled almost like one that stands in no name: offered where a question by words finds nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import islice, product
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, ScalarSelect, Select, literal, select, union_all
from sqlmodel import Session, SQLModel

from app.facts.domains import DOMAINS
from app.facts.terms import NAMED_BY
from app.facts.words import stems_of
from app.queries.asked_words import AskedWord
from app.queries.drugs import LAST
from app.queries.fact_terms import TERM, named_facts
from app.queries.spelling import nearest

# Of a question, and for each of its words.
_MOST_WORDS, _MOST_NEAR = 4, 3
# Most suggestions, and most texts that are tried for them.
MOST_SUGGESTED, _MOST_WRITTEN = 5, 9

_NAMES = {
    domain.name: SQLModel.metadata.tables[str(domain.row.__tablename__)]
    for domain in DOMAINS
    if domain.name in NAMED_BY
}

# Those near each word that was asked for, nearest first.
Near = dict[str, list[str]]


def suggestions(session: Session, domain: str, asked: Sequence[AskedWord]) -> list[str]:
    """Write a question again with words that do stand in names of a domain, and find something: four queries at most.

    Nothing where each of its words stands in some name.
    """
    near = near_words(session, [domain], unknown_words(session, domain, asked))
    again = written_again(asked, near)
    if not again:
        return []
    # Which of them find anything: of each the first, off the words' primary key.
    found = (_first(domain, number, text) for number, text in enumerate(again))
    return [again[number] for number in sorted(session.connection().scalars(_all_of(found)))][:MOST_SUGGESTED]


def written_again(asked: Sequence[AskedWord], near: Near) -> list[str]:
    """Put what is near in the place of words, the nearest first; nothing where nothing is near to one of them."""
    if not near:
        return []
    texts = product(*(near.get(word.text, [word.text]) for word in asked))
    return [" ".join(words) for words in islice(texts, _MOST_WRITTEN)]


def _first(domain: str, number: int, text: str) -> Select[Any]:
    found = named_facts(domain, text, literal(number))
    assert found is not None  # noqa: S101  # it is made of words
    return found.limit(1)


def unknown_words(session: Session, domain: str, asked: Sequence[AskedWord]) -> list[str]:
    """List the words that stand in no name of a domain, in none of their ways."""
    first = sorted({way[0] for word in asked for way in word.ways})
    if not first:
        return []
    # Each word by the start of the primary key, once.
    some = (select(TERM.c.word).where(TERM.c.domain == domain, TERM.c.word == word).limit(1) for word in first)
    stored = set(session.connection().scalars(_all_of(some)))
    return [word.text for word in asked if stored.isdisjoint(way[0] for way in word.ways)][:_MOST_WORDS]


def near_words(session: Session, domains: Collection[str], words: Sequence[str]) -> Near:
    """Find words of names that are spelled almost like each of some: two queries. The first letter has to be right."""
    if not words:
        return {}
    stems = {word: stem for word in words if (stem := next(iter(stems_of(word)), ""))}
    letters = sorted({stem[0] for stem in stems.values()})
    # The different words that begin with these letters, each by one step down the primary key.
    beginning = [_beginning(domain, letter) for domain in domains for letter in letters]
    rows = session.connection().execute(_all_of(beginning)).all() if beginning else []
    place = {word: domain for domain, word in rows}
    # What is folded alike may be spelled in another way: `ketoconazol` is.
    near = {word: [*({stem} & place.keys()), *nearest(stem, place)][:_MOST_NEAR] for word, stem in stems.items()}
    written = _as_written(session, {stem: place[stem] for each in near.values() for stem in each})
    return {word: [written[stem] for stem in near.get(word, ()) if written[stem] != word] for word in words}


def _beginning(domain: str, letter: str) -> Select[Any]:
    """Select a domain and each of its different words with a first letter, from one to the next."""
    first = _next(domain, TERM.c.word >= letter)
    step = select(first.label("word")).cte(recursive=True)
    after = _next(domain, TERM.c.word > step.c.word)
    step = step.union_all(select(after).where(step.c.word < letter + LAST))
    return select(literal(domain), step.c.word).where(step.c.word < letter + LAST)


def _next(domain: str, condition: ColumnElement[bool]) -> ScalarSelect[Any]:
    found = select(TERM.c.word).where(TERM.c.domain == domain, condition)
    return found.order_by(TERM.c.word).limit(1).scalar_subquery()


def _as_written(session: Session, places: Mapping[str, str]) -> dict[str, str]:
    """Give each folded word as it stands in some name of its domain."""
    if not places:
        return {}
    # One name for each, off the primary key of the words.
    names = session.connection().execute(_all_of(_named(domain, stem) for stem, domain in places.items()))
    return {stem: stems_of(name)[stem] for stem, name in names}


def _named(domain: str, stem: str) -> Select[Any]:
    fact = _NAMES[domain]
    return (
        select(TERM.c.word, fact.c[NAMED_BY[domain]])
        .join(fact, (fact.c.drug_id == TERM.c.drug_id) & (fact.c.id == TERM.c.fact_id))
        .where(TERM.c.domain == domain, TERM.c.word == stem)
        .order_by(TERM.c.drug_id, TERM.c.fact_id)
        .limit(1)
    )


def _all_of(selects: Iterable[Select[Any]]) -> CompoundSelect[Any]:
    return union_all(*(select(each.subquery()) for each in selects))
