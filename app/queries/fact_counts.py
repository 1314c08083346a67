"""How many facts there are, of several domains at once and of the drugs that some conditions leave."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import reduce
from operator import add

from sqlalchemy import ColumnElement, ScalarSelect, Table, false, func, select, tuple_
from sqlmodel import Session, SQLModel

from app.facts.domains import DOMAINS
from app.queries.drug_columns import DRUG
from app.queries.fact_terms import TERM, named_facts
from app.queries.planning import read_off_indexes
from app.queries.whole_drugs import Condition

_TABLES: dict[str, Table] = {domain.name: SQLModel.metadata.tables[str(domain.row.__tablename__)] for domain in DOMAINS}


def count_facts(session: Session, groups: Iterable[tuple[str, Sequence[Condition]]], drugs: Sequence[Condition]) -> int:
    """Count facts, each group those of a domain of which all conditions hold, of the drugs of which all hold."""
    counts = [_count(domain, [*conditions, *_of(domain, drugs)]) for domain, conditions in groups]
    if not counts:
        return 0
    read_off_indexes(session)
    # One query: the facts of each domain off an index of theirs, and what the conditions read.
    total: ColumnElement[int] = reduce(add, counts)
    return session.connection().scalar(select(total)) or 0


def with_value(domain: str, field: str, values: Collection[str]) -> Condition:
    """Leave the facts that have one of these values in a field."""
    return _TABLES[domain].c[field].in_(values)


def with_name(domain: str, text: str) -> Condition:
    """Leave the facts in whose name all words of a text stand."""
    found, table = named_facts(domain, text, TERM.c.drug_id, TERM.c.fact_id), _TABLES[domain]
    return false() if found is None else tuple_(table.c.drug_id, table.c.id).in_(found)


def _count(domain: str, conditions: Sequence[Condition]) -> ScalarSelect[int]:
    return select(func.count()).select_from(_TABLES[domain]).where(*conditions).scalar_subquery()


def _of(domain: str, drugs: Sequence[Condition]) -> list[Condition]:
    """Leave the facts of drugs, all of them where nothing is asked of the drugs."""
    return [_TABLES[domain].c.drug_id.in_(select(DRUG.c.id).where(*drugs))] if drugs else []
