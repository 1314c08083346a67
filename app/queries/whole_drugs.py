"""The monographs of the drugs that some conditions leave, by slug, read one by one as far as they are wanted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, false, func, or_, select
from sqlmodel import Session, col

from app.facts.drug import DocumentRow, LookupRow
from app.facts.facets import DrugFacetRow
from app.facts.regulatory import RegulatoryRow
from app.queries.cited_works import REFERENCE, cites
from app.queries.drug_columns import DRUG
from app.queries.drugs import LAST
from app.queries.fact_terms import TERM, named_facts
from app.queries.known_names import NAME_KINDS
from app.queries.planning import read_off_indexes

Condition = ColumnElement[bool]

# So many are in memory at once: a page often needs few, and the longest have a few hundred kilobytes each.
_BATCH = 8

_SLUG: ColumnElement[str] = DRUG.c.slug
_WHOLE = (col(DocumentRow.slug) == _SLUG) & (col(DocumentRow.name) == "")


class WholeDrug(NamedTuple):
    """The bytes of a monograph, and when they last changed."""

    slug: str
    body: bytes
    last_modified: datetime


def whole_drugs(session: Session, conditions: Iterable[Condition], first: str = "") -> Iterator[WholeDrug]:
    """Read the drugs of which all conditions hold, from a slug on: one query, read as far as it is wanted."""
    read_off_indexes(session)
    # The drugs by slug, off its index, each with its monograph by primary key.
    rows = session.connection().execute(whole_query(conditions, first), execution_options={"yield_per": _BATCH})
    with rows:
        yield from map(WholeDrug._make, rows)


def whole_query(conditions: Iterable[Condition], first: str = "") -> Select[str, bytes, datetime]:
    """Write the query of the drugs."""
    columns = (_SLUG, col(DocumentRow.body), col(DocumentRow.last_modified))
    # Always there: outer, so that it comes last, and no body is ever sorted.
    return select(*columns).outerjoin(DocumentRow, _WHOLE).where(first <= _SLUG, *conditions).order_by(_SLUG)


def count_drugs(session: Session, conditions: Iterable[Condition]) -> int:
    """Count the drugs of which all conditions hold."""
    # Off the index of slugs, and what the conditions read.
    return session.connection().scalar(select(func.count()).select_from(DRUG).where(*conditions)) or 0


def no_drug() -> Condition:
    """Leave no drug."""
    return false()


def with_slugs(slugs: Collection[str], starts: Collection[str] = ()) -> Condition:
    """Leave the drugs of these slugs, or of slugs that begin so."""
    return or_(_SLUG.in_(slugs), *(_SLUG.between(start, start + LAST) for start in starts))


def with_lookups(keys: Collection[str], kinds: Collection[str] | None = None) -> Condition:
    """Leave the drugs that go by one of these keys."""
    found = select(col(LookupRow.slug)).where(col(LookupRow.key).in_(keys))
    return _SLUG.in_(found if kinds is None else found.where(col(LookupRow.on).in_(kinds)))


def with_name_starts(starts: Collection[str]) -> Condition:
    """Leave the drugs one of whose names begins so."""
    begins = or_(no_drug(), *(col(LookupRow.key).between(start, start + LAST) for start in starts))
    return _SLUG.in_(select(col(LookupRow.slug)).where(begins, col(LookupRow.on).in_(NAME_KINDS)))


def with_facets(facets: Collection[tuple[str, str]]) -> Condition:
    """Leave the drugs that have one of these values of fields."""
    field, value = col(DrugFacetRow.field), col(DrugFacetRow.value)
    each = ((field == name) & (value == wanted) for name, wanted in facets)
    return _SLUG.in_(select(col(DrugFacetRow.slug)).where(or_(no_drug(), *each)))


def with_words(domain: str, text: str) -> Condition:
    """Leave the drugs of which a fact of a domain is about something in whose name all words of a text stand."""
    found = named_facts(domain, text, TERM.c.drug_id)
    return no_drug() if found is None else _with_ids(found)


def in_jurisdictions(jurisdictions: Collection[str]) -> Condition:
    """Leave the drugs that one of these jurisdictions has classed or approved."""
    return _with_ids(select(col(RegulatoryRow.drug_id)).where(col(RegulatoryRow.jurisdiction).in_(jurisdictions)))


def citing(identifiers: Collection[tuple[str, str | None]]) -> Condition:
    """Leave the drugs whose articles cite one of these works; see `cites`."""
    return _with_ids(select(REFERENCE.c.drug_id).where(cites(identifiers)))


def _with_ids(ids: Select[Any]) -> Condition:
    """Leave the drugs of these numbers, as slugs: in the order of the list."""
    other = DRUG.alias()
    return _SLUG.in_(select(other.c.slug).where(other.c.id.in_(ids)))


def changed_between(since: datetime | None, before: datetime | None) -> Condition:
    """Leave the drugs whose monograph last changed at a moment or later, and before another."""
    moment = col(DocumentRow.last_modified)
    bounds: Sequence[Condition] = [
        *([moment >= since] if since is not None else []),
        *([moment < before] if before is not None else []),
    ]
    return _SLUG.in_(select(col(DocumentRow.slug)).where(col(DocumentRow.name) == "", *bounds))
