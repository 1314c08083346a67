"""The monographs of the drugs that some conditions leave, by slug, read one by one as far as they are wanted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
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
from app.queries.intact import intact
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


class Order(StrEnum):
    """In which order drugs are read: by slug, or by when their monographs last changed."""

    SLUG = ""
    OLDEST_CHANGE = "_lastUpdated"
    NEWEST_CHANGE = "-_lastUpdated"


class Start(NamedTuple):
    """An order, and the drug to begin with: its slug, and the moment of its change where that is the order."""

    order: Order = Order.SLUG
    slug: str = ""
    moment: datetime | None = None


START = Start()


def whole_drugs(session: Session, conditions: Iterable[Condition], start: Start = START) -> Iterator[WholeDrug]:
    """Read the drugs of which all conditions hold, from one on: one query, read as far as it is wanted."""
    read_off_indexes(session)
    query = _by_slug(conditions, start) if start.order is Order.SLUG else _by_change(list(conditions), start)
    # The drugs off an index in that order, each with its monograph.
    rows = session.connection().execute(query, execution_options={"yield_per": _BATCH})
    with rows:
        for slug, body, etag, last_modified in rows:
            yield WholeDrug(slug, intact(slug, "", body, etag), last_modified)


def _by_slug(conditions: Iterable[Condition], start: Start) -> Select[str, bytes, str, datetime]:
    columns = (_SLUG, col(DocumentRow.body), col(DocumentRow.etag), col(DocumentRow.last_modified))
    # Always there: outer, so that it comes last, and no body is ever sorted.
    return select(*columns).outerjoin(DocumentRow, _WHOLE).where(start.slug <= _SLUG, *conditions).order_by(_SLUG)


def _by_change(conditions: Sequence[Condition], start: Start) -> Select[str, bytes, str, datetime]:
    slug, moment = col(DocumentRow.slug), col(DocumentRow.last_modified)
    query = select(slug, col(DocumentRow.body), col(DocumentRow.etag), moment).where(col(DocumentRow.name) == "")
    newest = start.order is Order.NEWEST_CHANGE
    if start.moment is not None:
        same = slug <= start.slug if newest else slug >= start.slug
        bound = moment <= start.moment if newest else moment >= start.moment
        query = query.where(bound, or_(moment != start.moment, same))
    if conditions:
        # Not by the slug itself: a planner might take the drugs first, and sort them.
        query = query.where((slug + "").in_(select(_SLUG).where(*conditions)))
    return query.order_by(moment.desc(), slug.desc()) if newest else query.order_by(moment, slug)


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
