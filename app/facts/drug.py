"""A stored drug: its article, its source text, its rendered documents, and the ways to say it."""

from datetime import datetime

from sqlalchemy import Index, LargeBinary, UniqueConstraint
from sqlmodel import Field

from app.facts.moments import UtcDateTime
from app.facts.rows import WideInteger
from app.facts.table import Table


class DrugRow(Table, table=True):
    """One drug. `text_hash` covers article, source and extraction version: same hash, nothing to do.

    `page_id` is the wiki's number of the page, which stays when the page gets another title; null where not known.
    """

    __tablename__ = "drug"
    __table_args__ = (
        UniqueConstraint("wiki", "title", name="uq_drug_wiki_title"),
        Index("ix_drug_wiki_page_id", "wiki", "page_id", unique=True),
    )

    id: int | None = Field(default=None, primary_key=True)
    slug: str = Field(unique=True)
    title: str = Field(index=True)
    summary: str
    wiki: str
    page_id: int | None = Field(default=None, sa_type=WideInteger)
    revision_id: int | None = Field(default=None, sa_type=WideInteger)
    revision_timestamp: datetime | None = Field(default=None, sa_type=UtcDateTime)
    retrieved_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    url: str
    license: str
    attribution: str
    wikitext: str
    text_hash: str
    updated_at: datetime = Field(sa_type=UtcDateTime)


class DocumentRow(Table, table=True):
    """One rendered resource of a drug: the bytes that a GET answers. `name` is the path's last part, "" for the whole.

    `etag` is the quoted strong validator; `media_type` is `application/json`, or `text/plain` for the wiki text.
    """

    __tablename__ = "document"
    # Which documents have changed is read off it, without their bodies.
    __table_args__ = (Index("ix_document_name_last_modified_slug", "name", "last_modified", "slug"),)

    slug: str = Field(primary_key=True, foreign_key="drug.slug", ondelete="CASCADE")
    name: str = Field(primary_key=True)
    body: bytes = Field(sa_type=LargeBinary)
    media_type: str
    etag: str
    last_modified: datetime = Field(sa_type=UtcDateTime)


class LookupRow(Table, table=True):
    """One way to say a drug: `key` is its `lookup_key`; several drugs may share one.

    `match` is the text as written, `on` what it is: `slug`, a kind of name (`title`, `brand`, ...) or a scheme.
    """

    __tablename__ = "lookup"

    key: str = Field(primary_key=True)
    slug: str = Field(primary_key=True, foreign_key="drug.slug", ondelete="CASCADE", index=True)
    match: str = Field(primary_key=True)
    on: str = Field(primary_key=True)


class RedirectRow(Table, table=True):
    """A title of a wiki that leads to the article of a drug, which may be stored later or no longer."""

    __tablename__ = "redirect"
    __table_args__ = (Index("ix_redirect_wiki_target", "wiki", "target"),)

    wiki: str = Field(primary_key=True)
    title: str = Field(primary_key=True)
    target: str


class SkippedPageRow(Table, table=True):
    """A revision of a page that a version of the code found to be no drug article: it need not be fetched again."""

    __tablename__ = "skipped_page"

    wiki: str = Field(primary_key=True)
    page_id: int = Field(primary_key=True, sa_type=WideInteger)
    revision_id: int = Field(sa_type=WideInteger)
    version: str
    reason: str


class ProblemRow(Table, table=True):
    """Text of an article that became no fact: why, where it stands, and the text itself."""

    __tablename__ = "problem"

    key: int | None = Field(default=None, primary_key=True)
    drug_id: int = Field(foreign_key="drug.id", ondelete="CASCADE", index=True)
    kind: str
    where: str
    raw: str
