"""What is stored, all in all: from which wikis, how many facts of which kind, how up to date."""

from datetime import datetime
from typing import Any

from sqlalchemy import func, literal, select, union_all
from sqlmodel import Field, Session, col
from sqlmodel import select as select_rows

from app.facts.dataset import DatasetRow
from app.facts.domains import DOMAINS
from app.facts.drug import DrugRow
from app.facts.evidence import Closed
from app.facts.facets import FacetRow
from app.queries.readiness import require_facets


class DatasetSource(Closed):
    """A wiki, and what was read of it under one licence."""

    wiki: str = Field(description="Host of the wiki, such as `en.wikipedia.org`.")
    license: str = Field(description="Licence of the texts.")
    attribution: str = Field(description="Whom to credit for the whole; each drug's `source` credits its article.")
    drugs: int = Field(ge=0)
    newest_revision_timestamp: datetime | None = Field(
        description="Of the newest revision that was read; null where none is known."
    )
    newest_retrieved_at: datetime | None = Field(description="When an article was last fetched; null where not known.")


class DatasetDomain(Closed):
    """A domain, and how much of it there is."""

    domain: str = Field(description="Its key in the monograph, such as `adverse_reactions`.")
    facts: int = Field(ge=0)
    drugs: int = Field(ge=0, description="Drugs with at least one fact.")
    share: float = Field(ge=0, le=1, description="`drugs` of all drugs.")


class Dataset(Closed):
    """All that is stored. Facts that are not here may be in no article, or may not have been understood."""

    version: str = Field(description="Another one after every change of any drug, and never the same again.")
    changed_at: datetime = Field(description="When a drug was last stored, changed or removed.")
    drugs: int = Field(ge=0)
    facts: int = Field(ge=0)
    sources: list[DatasetSource]
    domains: list[DatasetDomain]


def describe_dataset(session: Session) -> Dataset:
    """Describe what is stored, in four queries whatever there is; raises DatabaseNotReadyError."""
    state = dataset_state(session)
    sources = _sources(session)
    drugs, facts, complete = sum(source.drugs for source in sources), _facts(session), _drugs_by_domain(session)
    if drugs and not complete:
        require_facets(session)
    domains = [_domain(domain.name, facts[domain.name], complete.get(domain.name, 0), drugs) for domain in DOMAINS]
    return Dataset(
        version=state.version,
        changed_at=state.changed_at,
        drugs=drugs,
        facts=sum(facts.values()),
        sources=sources,
        domains=domains,
    )


def dataset_state(session: Session) -> DatasetRow:
    """Read version and time of the last change."""
    # The one row of its table.
    return session.exec(select_rows(DatasetRow)).one()


def _domain(name: str, facts: int, drugs: int, of_all: int) -> DatasetDomain:
    return DatasetDomain(domain=name, facts=facts, drugs=drugs, share=round(drugs / of_all, 4) if of_all else 0)


def _sources(session: Session) -> list[DatasetSource]:
    # The drugs by wiki and licence: one pass over the rows, whose long texts are not read.
    query: Any = (
        select(
            col(DrugRow.wiki),
            col(DrugRow.license),
            func.count().label("drugs"),
            func.max(col(DrugRow.revision_timestamp)).label("newest_revision_timestamp"),
            func.max(col(DrugRow.retrieved_at)).label("newest_retrieved_at"),
        )
        .group_by(col(DrugRow.wiki), col(DrugRow.license))
        .order_by(col(DrugRow.wiki), col(DrugRow.license))
    )
    return [
        DatasetSource(attribution=f"Contributors to the articles of {row.wiki}", **row._mapping)  # noqa: SLF001  # public
        for row in session.connection().execute(query)
    ]


def _facts(session: Session) -> dict[str, int]:
    # The facts of each domain, counted in one query, off the smallest index of each table.
    counts = [
        select(literal(domain.name).label("domain"), func.count().label("facts")).select_from(domain.row)
        for domain in DOMAINS
    ]
    return {row.domain: row.facts for row in session.connection().execute(union_all(*counts))}


def _drugs_by_domain(session: Session) -> dict[str, int]:
    # The drugs with a fact of each domain: kept at ingestion, and not counted.
    return dict(session.exec(select_rows(FacetRow.value, FacetRow.drugs).where(FacetRow.field == "domain")).all())
