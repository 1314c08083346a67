"""Facts by the words in the name of what they are about."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, exists, select
from sqlmodel import SQLModel

from app.facts.terms import TermRow
from app.facts.words import words_of

TERM = SQLModel.metadata.tables[str(TermRow.__tablename__)]


def named_facts(domain: str, text: str, *columns: ColumnElement[Any]) -> Select[Any] | None:
    """Select columns of `TERM` of the facts in whose name all words of a text stand; None where it has no word."""
    words = words_of(text)
    if not words:
        return None
    found = select(*columns).where(TERM.c.domain == domain, TERM.c.word == words[0])
    for word in words[1:]:
        other = TERM.alias()
        same = (other.c.drug_id == TERM.c.drug_id) & (other.c.fact_id == TERM.c.fact_id)
        found = found.where(exists().where(other.c.domain == domain, other.c.word == word, same))
    return found
