"""What every list answers beside its items."""

from __future__ import annotations

from sqlmodel import Field

from app.facts.evidence import Closed


class Page(Closed):
    """One page of a list; subclasses add `items`."""

    next_cursor: str | None = Field(description="What to send as `cursor` for the next page; null on the last.")
