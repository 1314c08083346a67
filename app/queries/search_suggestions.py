"""What may be meant where a search finds nothing: its words, with those that stand in no text spelled almost alike."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from sqlalchemy import text
from sqlmodel import Session

from app.facts.lookup import lookup_key
from app.facts.terms import NAMED_BY
from app.queries.asked_words import AskedWord
from app.queries.near_words import MOST_SUGGESTED, near_words, written_again
from app.queries.spelling import near_spellings

# Longer questions are not mended.
_MOST_WORDS = 8
_MOST_UNKNOWN = 3

# Whether words stand in any text at all, off the index of words.
_SQLITE = "SELECT 1 FROM passage_words WHERE passage_words MATCH :words LIMIT 1"
_POSTGRESQL = "SELECT 1 FROM passage WHERE passage_words @@ to_tsquery('english', :words) LIMIT 1"


def search_suggestions(session: Session, words: Sequence[str]) -> list[str]:
    """Write a search again with words that stand in names of drugs or of what facts are about, and find something."""
    if len(words) > _MOST_WORDS:
        return []
    unknown = [word for word in dict.fromkeys(words) if not _stand(session, [word])][:_MOST_UNKNOWN]
    near = {word: list(dict.fromkeys([*found, *_names(session, word)])) for word, found in _facts(session, unknown)}
    again = written_again([AskedWord(word, ((word,),)) for word in words], near)
    return list(islice((each for each in again if _stand(session, each.split())), MOST_SUGGESTED))


def as_query(session: Session, words: Sequence[str]) -> str:
    """Write words so that the database takes each for a word, whatever it is."""
    # In quotes a word is a word, even `NEAR`; letters and digits are no syntax of PostgreSQL's.
    return " ".join(f'"{word}"' for word in words) if _is_sqlite(session) else " & ".join(words)


def _facts(session: Session, unknown: Sequence[str]) -> list[tuple[str, list[str]]]:
    return list(near_words(session, NAMED_BY, unknown).items())


def _names(session: Session, word: str) -> list[str]:
    """List the names of one word that are spelled almost so."""
    near = (each.on for each in near_spellings(session, [lookup_key(word)]))
    return [name for name in near if name.isalnum()]


def _stand(session: Session, words: Sequence[str]) -> bool:
    statement = text(_SQLITE if _is_sqlite(session) else _POSTGRESQL)
    return session.connection().scalar(statement, {"words": as_query(session, words)}) is not None


def _is_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"
