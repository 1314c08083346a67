"""Readings of a document that several extractors ask for: done once, and kept with the document."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from app.wikitext.document import Document

T = TypeVar("T")


def remembered(read: Callable[[Document], T]) -> Callable[[Document], T]:
    """Make a reading happen once for each document. What it gives is shared, so it must not be changed."""
    key = f"{read.__module__}.{read.__qualname__}"

    @wraps(read)
    def kept(document: Document) -> T:
        notes = vars(document)
        if key not in notes:
            notes[key] = read(document)
        return notes[key]  # type: ignore[no-any-return]

    return kept
