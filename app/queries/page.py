"""What every list answers beside its items."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Field

from app.facts.evidence import Closed
from app.queries.cursors import encode_cursor
from app.queries.questions import Question


class Page(Closed):
    """One page of a list; subclasses add `items`."""

    next_cursor: str | None = Field(description="What to send as `cursor` for the next page; null on the last.")


def place_after(question: Question, rows: Sequence[object], *place: str | int) -> str | None:
    """Write the cursor for the page after: `rows` are one more than were asked for where there is one."""
    return encode_cursor(question.list_name, place) if len(rows) > question.limit else None
