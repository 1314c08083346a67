"""Facts of all drugs, a page at a time, by drug and fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import ColumnElement, Row, Select, Table, exists, func, literal, select, tuple_
from sqlmodel import Session, SQLModel

from app.facts.document import drug_link
from app.facts.domains import DOMAINS, Domain
from app.facts.drug import DrugRow
from app.facts.rows import unflatten
from app.facts.terms import TermRow
from app.queries import fact_questions as asked
from app.queries.fact_filters import Equal, Filter, Within, Word, filters
from app.queries.fact_questions import FactQuestion
from app.queries.page import Page, place_after
from app.queries.readiness import require_facets


@dataclass(frozen=True, slots=True)
class FactList:
    """A list across drugs: its domain, what it can be asked, and what it answers."""

    domain: Domain
    question: type[FactQuestion]
    page: type[Page]


def _table(row: type[SQLModel]) -> Table:
    return SQLModel.metadata.tables[str(row.__tablename__)]


_DRUG, _TERM = _table(DrugRow), _table(TermRow)
_DOMAIN = {domain.name: domain for domain in DOMAINS}

FACT_LISTS: tuple[FactList, ...] = tuple(
    FactList(_DOMAIN[question.list_name], question, page)
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

_Place = tuple[ColumnElement[Any], ColumnElement[Any]]

# How many facts of a filter are counted to find the one that leaves fewest: more are many.
_MANY = 1000


def list_facts(session: Session, facts: FactList, question: FactQuestion) -> Page:
    """List the facts that a question asks for, from where the page before ended.

    Place and order are drug and fact id, which stay when an article is read again: nothing repeats or hides meanwhile.
    """
    wanted = rarest_first(session, facts.domain, filters(question))
    # A page of facts in the order of an index, each with its drug, and one more to see whether there is a next page.
    query = facts_query(facts.domain, question, wanted).limit(question.limit + 1)
    rows = session.connection().execute(query).all()
    if not rows and question.cursor is None:
        require_facets(session)
    shown = rows[: question.limit]
    more = place_after(question, rows, *(part for row in shown[-1:] for part in (row.drug_id, row.id)))
    return facts.page.model_validate({"items": [_item(facts, row) for row in shown], "next_cursor": more})


def facts_query(domain: Domain, question: FactQuestion, wanted: Sequence[Filter]) -> Select[Any]:
    """Write the query of a list.

    The first filter leads through an index that has the order of the list; the others test what it finds, in a way
    that leads nowhere else: an engine that has to guess which is rarer would sort, or worse.
    """
    fact = _table(domain.row)
    by_word = bool(wanted) and isinstance(wanted[0], Word)
    place = (_TERM.c.drug_id, _TERM.c.fact_id) if by_word else (fact.c.drug_id, fact.c.id)
    query = select(*fact.c, _DRUG.c.slug.label("drug_slug"), _DRUG.c.title.label("drug_title"))
    if by_word:
        query = query.select_from(_TERM).join(fact, _at(place, fact.c.drug_id, fact.c.id))
    query = query.outerjoin(_DRUG, _DRUG.c.id == place[0])  # always there: outer, so that it comes last
    query = query.where(*(condition for each in wanted[:1] for condition in _leads(domain, fact, each)))
    query = query.where(*(condition for each in wanted[1:] for condition in _tests(domain, fact, place, each)))
    if (after := question.after()) is not None:
        query = query.where(tuple_(*place) > tuple_(*after))
    return query.order_by(*place)


def rarest_first(session: Session, domain: Domain, wanted: list[Filter]) -> list[Filter]:
    """Sort filters by how many facts each leaves, as far as that is counted."""
    countable = [each for each in wanted if isinstance(each, (Word, Equal))]
    if len(countable) <= 1 or isinstance(wanted[0], Within):
        return wanted
    # How many facts each filter leaves, counted up to a bound in the index that leads to them.
    fact = _table(domain.row)
    found = ((_TERM if isinstance(each, Word) else fact, _leads(domain, fact, each)) for each in countable)
    some = (select(literal(1)).select_from(table).where(*leads).limit(_MANY).subquery() for table, leads in found)
    counts = session.connection().execute(
        select(*(select(func.count()).select_from(s).scalar_subquery() for s in some))
    )
    numbered = sorted(zip(counts.one(), range(len(countable)), countable, strict=True))
    return [*(each for _, _, each in numbered), *(each for each in wanted if each not in countable)]


def _leads(domain: Domain, fact: Table, wanted: Filter) -> Iterator[ColumnElement[bool]]:
    if isinstance(wanted, Word):
        yield from (_TERM.c.domain == domain.name, _TERM.c.word == wanted.word)
    else:
        yield from wanted.leads(fact)


def _tests(domain: Domain, fact: Table, place: _Place, wanted: Filter) -> Iterator[ColumnElement[bool]]:
    if isinstance(wanted, Word):
        term = _TERM.alias()
        stands = (term.c.domain == domain.name, term.c.word == wanted.word)
        yield exists().where(*stands, _at(place, term.c.drug_id, term.c.fact_id))
    elif not isinstance(wanted, Within):
        yield from wanted.tests(fact)


def _at(place: _Place, drug_id: ColumnElement[Any], fact_id: ColumnElement[Any]) -> ColumnElement[bool]:
    return (drug_id == place[0]) & (fact_id == place[1])


def _item(facts: FactList, row: Row[Any]) -> dict[str, Any]:
    columns = row._mapping  # noqa: SLF001  # what SQLAlchemy calls it in public
    fields = unflatten(facts.domain.fact, cast("Any", columns))
    return {"drug": drug_link(columns["drug_slug"], columns["drug_title"]), **fields}
