"""A stored drug: its article, its source text, and its rendered documents."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel


class DrugRow(SQLModel, table=True):
    """One drug. `text_hash` is the SHA-256 of `wikitext` and the extraction's version: same hash, nothing to do."""

    __tablename__ = "drug"

    id: int | None = Field(default=None, primary_key=True)
    slug: str = Field(unique=True)
    title: str = Field(index=True)
    summary: str
    wiki: str
    revision_id: int | None = None
    revision_timestamp: datetime | None = None
    retrieved_at: datetime | None = None
    url: str
    license: str
    attribution: str
    wikitext: str
    text_hash: str
    updated_at: datetime


class DocumentRow(SQLModel, table=True):
    """One rendered resource of a drug: the bytes that a GET answers. `name` is the path's last part, "" for the whole.

    `etag` is the quoted strong validator; `media_type` is `application/json`, or `text/plain` for the wiki text.
    """

    __tablename__ = "document"

    slug: str = Field(primary_key=True, foreign_key="drug.slug", ondelete="CASCADE")
    name: str = Field(primary_key=True)
    body: bytes = Field(sa_type=LargeBinary)
    media_type: str
    etag: str
    last_modified: datetime


class LookupRow(SQLModel, table=True):
    """One way to say a drug: `key` is a folded name, slug, identifier or CURIE; several drugs may share one."""

    __tablename__ = "lookup"

    key: str = Field(primary_key=True)
    slug: str = Field(primary_key=True, foreign_key="drug.slug", ondelete="CASCADE")
    match: str = Field(primary_key=True)
    on: str
