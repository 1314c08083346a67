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


class WordsListing(Listing):
    """One of a list that is asked for by words."""

    searched: list[dict[str, Any]]
    suggestions: list[str]


class Page(Closed):
    """One page of a list; subclasses add `items`. It describes answers; a long list is written as a `Listing`."""

    next_cursor: str | None = Field(description="What to send as `cursor` for the next page; null on the last.")


class SearchedWord(Closed):
    """A word that was looked for."""

    word: str = Field(description="As it was asked for, folded.")
    same: list[str] = Field(description="What was looked for as well, for it is the same to whoever asks.")


class FoundByWords(Page):
    """One page of a list that is asked for by words."""

    searched: list[SearchedWord] = Field(description="The words that were looked for; empty where none was asked for.")
    suggestions: list[str] = Field(
        description="Where nothing was found, for a word stands in no name here: the same words, but with one spelled "
        "almost alike that finds something, nearest first. They are offered and never taken, for they may be something "
        "else."
    )


def place_after(question: Question, rows: Sequence[object], *place: str | int) -> str | None:
    """Write the cursor for the page after: `rows` are one more than were asked for where there is one."""
    return encode_cursor(question.list_name, place) if len(rows) > question.limit else None
