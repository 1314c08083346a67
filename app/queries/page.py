"""What every list answers beside its items."""

from collections.abc import Sequence
from typing import Any, TypedDict

from sqlmodel import Field

from app.facts.evidence import Closed
from app.queries.cursors import encode_cursor
from app.queries.questions import Question


class Listing(TypedDict):
    """A page as it is served: its items are plain values, which were validated when they were stored."""

    items: list[dict[str, Any]]
    next_cursor: str | None


class Page(Closed):
    """One page of a list; subclasses add `items`. It describes answers; a long list is written as a `Listing`."""

    next_cursor: str | None = Field(description="What to send as `cursor` for the next page; null on the last.")


def place_after(question: Question, rows: Sequence[object], *place: str | int) -> str | None:
    """Write the cursor for the page after: `rows` are one more than were asked for where there is one."""
    return encode_cursor(question.list_name, place) if len(rows) > question.limit else None
