"""Facts of all drugs, a page at a time, by drug and fact."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Row,
    ScalarSelect,
    Select,
    Table,
    exists,
    func,
    literal,
    select,
    tuple_,
)
from sqlmodel import Session, SQLModel

from app.facts.domains import DOMAINS, Domain
from app.facts.rows import Reader, columns_of, reader
from app.queries import fact_questions as asked
from app.queries.asked_words import asked_words
from app.queries.drug_columns import DRUG, drug_columns
from app.queries.fact_filters import Equal, Filter, Within, Word
from app.queries.fact_questions import FactQuestion
from app.queries.fact_terms import TERM, Place, is_any, stands_in
from app.queries.interactant_names import ways_to_ask
from app.queries.near_words import suggestions
from app.queries.page import Listing, Page, WordsListing, place_after
from app.queries.planning import read_off_indexes
from app.queries.readiness import require_facets


@dataclass(frozen=True, slots=True)
class FactList:
    """A list across drugs: its domain, what it can be asked, and what it answers.

    `columns` are what is read of each fact, and `read` makes an item of them.
    """

    domain: Domain
    question: type[FactQuestion]
    page: type[Page]
    columns: tuple[ColumnElement[Any], ...]
    read: Reader


def _table(row: type[SQLModel]) -> Table:
    return SQLModel.metadata.tables[str(row.__tablename__)]


_DOMAIN = {domain.name: domain for domain in DOMAINS}


def _fact_list(question: type[FactQuestion], page: type[Page]) -> FactList:
    domain = _DOMAIN[question.list_name]
    names = columns_of(question.item)
    columns: Mapping[str, ColumnElement[Any]] = {**_table(domain.row).c, **drug_columns("drug_")}
    return FactList(domain, question, page, tuple(columns[name] for name in names), reader(question.item, names))


FACT_LISTS: tuple[FactList, ...] = tuple(
    _fact_list(question, page)
    for question, page in (
        (asked.IdentifierQuestion, asked.IdentifierPage),
        (asked.PharmacokineticQuestion, asked.PharmacokineticPage),
        (asked.IndicationQuestion, asked.IndicationPage),
        (asked.InteractionQuestion, asked.InteractionPage),
        (asked.ContraindicationQuestion, asked.ContraindicationPage),
        (asked.PrecautionQuestion, asked.PrecautionPage),
        (asked.AdverseReactionQuestion, asked.AdverseReactionPage),
        (asked.MonitoringQuestion, asked.MonitoringPage),
    )
)

# How many facts of a filter are counted to find the one that leaves fewest: more are many.
_MANY = 1000


def list_facts(session: Session, facts: FactList, question: FactQuestion) -> Listing | WordsListing:
    """List the facts that a question asks for, from where the page before ended.

    Place and order are drug and fact id, which stay when an article is read again: nothing repeats or hides meanwhile.
    """
    read_off_indexes(session)
    rows = _rows(session, facts, question)
    if not rows and question.cursor is None:
        require_facets(session)
    shown = rows[: question.limit]
    more = place_after(question, rows, *(part for row in shown[-1:] for part in (row.drug_id, row.id)))
    page: Listing = {"items": list(map(facts.read, shown)), "next_cursor": more}
    if question.words is None:
        return page
    asked = asked_words(getattr(question, question.words) or "")
    offered = [] if rows or question.cursor else suggestions(session, facts.domain.name, asked)
    return {**page, "searched": [{"word": each.text, "same": each.same} for each in asked], "suggestions": offered}


def _rows(session: Session, facts: FactList, question: FactQuestion) -> list[Row[Any]]:
    """Read the facts of a page, and one more where there is a next page; what is found in several ways, once."""
    found: dict[tuple[int, str], Row[Any]] = {}
    for way in ways_to_ask(session, question):
        for wanted in led_by_each(rarest_first(session, facts.domain, way)):
            # A page of facts in the order of an index, each with its drug, and one more.
            query = facts_query(facts, question, wanted).limit(question.limit + 1)
            found |= {(row.drug_id, row.id): row for row in session.connection().execute(query)}
    return [found[place] for place in sorted(found)][: question.limit + 1]


def led_by_each(wanted: list[Filter]) -> list[list[Filter]]:
    """Let a word that leads be one word: of what may stand in several ways, each leads a query of its own."""
    match wanted:
        case [Word(ways), *rest]:
            return [[*(Word(((word,),)) for word in way), *rest] for way in ways]
        case _:
            return [wanted]


def facts_query(facts: FactList, question: FactQuestion, wanted: Sequence[Filter]) -> Select[Any]:
    """Write the query of a list.

    The first filter leads through an index that has the order of the list; the others are asked of their own indexes
    for each fact that it finds: an engine that has to guess which is rarer would sort, or worse.
    """
    domain, fact = facts.domain, _table(facts.domain.row)
    by_word = bool(wanted) and isinstance(wanted[0], Word)
    place = (TERM.c.drug_id, TERM.c.fact_id) if by_word else (fact.c.drug_id, fact.c.id)
    query = select(*facts.columns, fact.c.drug_id)
    if by_word:
        query = query.select_from(TERM).join(fact, _at(place, fact.c.drug_id, fact.c.id))
    query = query.outerjoin(DRUG, DRUG.c.id == place[0])  # always there: outer, so that it comes last
    leading = (condition for each in wanted[:1] for condition in _conditions(domain, _answering(domain, each), each))
    query = query.where(*leading, *(_holds(domain, place, each) for each in wanted[1:]))
    if (after := question.after()) is not None:
        query = query.where(tuple_(*place) > tuple_(*after))
    return query.order_by(*place)


def rarest_first(session: Session, domain: Domain, wanted: list[Filter]) -> list[Filter]:
    """Sort filters by how many facts each leaves, as far as that is counted."""
    countable = [each for each in wanted if isinstance(each, (Word, Equal))]
    if len(countable) <= 1 or isinstance(wanted[0], Within):
        return wanted
    # How many facts each filter leaves, counted up to a bound in the index that leads to them.
    counts = session.connection().execute(select(*(_up_to_many(domain, each) for each in countable)))
    numbered = sorted(zip(counts.one(), range(len(countable)), countable, strict=True))
    return [*(each for _, _, each in numbered), *(each for each in wanted if each not in countable)]


def _up_to_many(domain: Domain, wanted: Filter) -> ScalarSelect[int]:
    table = _answering(domain, wanted)
    some = select(literal(1)).select_from(table).where(*_conditions(domain, table, wanted)).limit(_MANY)
    return select(func.count()).select_from(some.subquery()).scalar_subquery()


def _conditions(domain: Domain, table: FromClause, wanted: Filter) -> Iterator[ColumnElement[bool]]:
    """Say a filter of the table whose index answers it: that of the words, or that of the facts."""
    if isinstance(wanted, Word):
        yield from (table.c.domain == domain.name, is_any(table.c.word, wanted.first))
    else:
        yield from wanted.conditions(table)


def _holds(domain: Domain, place: Place, wanted: Filter) -> ColumnElement[bool]:
    """Ask a filter's index whether it has the fact at a place."""
    if isinstance(wanted, Word):
        return stands_in(domain.name, place, wanted.ways)
    table = _table(domain.row).alias()
    return exists().where(*_conditions(domain, table, wanted), _at(place, table.c.drug_id, table.c.id))


def _answering(domain: Domain, wanted: Filter) -> Table:
    return TERM if isinstance(wanted, Word) else _table(domain.row)


def _at(place: Place, drug_id: ColumnElement[Any], fact_id: ColumnElement[Any]) -> ColumnElement[bool]:
    return (drug_id == place[0]) & (fact_id == place[1])
