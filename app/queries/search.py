"""Search by words in the names, sections and infobox of every drug, best first.

The words are found, ranked and shown in context by the database: FTS5's bm25 on SQLite, ts_rank on PostgreSQL. The two
fold words to English stems alike but rank them differently.
"""

import re
from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, Field
from sqlalchemy import JSON, Row, text
from sqlmodel import Session

from app.facts.document import drug_link
from app.facts.evidence import Closed
from app.queries.cursors import Place
from app.queries.fact_questions import OfDrug
from app.queries.page import Page, place_after
from app.queries.questions import Question
from app.queries.search_suggestions import as_query, search_suggestions

_WORD = re.compile(r"[^\W_]+")
# Private characters, which no article has: where a word that was found begins and ends in a snippet.
_OPEN, _CLOSE = "\ue000", "\ue001"
_MARK = re.compile(f"{_OPEN}(.*?){_CLOSE}", re.DOTALL)
# Before any place: the best score there can be, and no row.
_START = (2**62, -1)


class TextSpan(Closed):
    """A stretch of a text, counted in Unicode code points."""

    start: int = Field(ge=0, description="The first.")
    end: int = Field(ge=0, description="The one after the last.")


class SearchHit(OfDrug):
    """A text in which every word stands."""

    domain: str = Field(description="`names`, `sections`, or the domain of a fact of the infobox.")
    section: list[str] = Field(description="Headings from the top; empty for the lead, names and the infobox.")
    title: str = Field(description="The name, the headings, or the parameter of the infobox.")
    snippet: str = Field(description="A part of the text around words that were found; plain text.")
    highlights: list[TextSpan] = Field(description="Where in `snippet` the words stand.")
    score: int = Field(description="The greater the better; comparable within one answer only.")


class SearchPage(Page):
    """One page of what was found."""

    items: list[SearchHit]
    truncated: bool = Field(
        description="Whether more texts match than were ranked: a better one may be missing, so ask for rarer words."
    )
    suggestions: list[str] = Field(
        description="Where nothing was found, for a word stands in no text: the same words, but with one spelled alike "
        "that finds something. They are offered and never taken, for they may be something else."
    )


def words_in(question: str) -> list[str]:
    """Split what someone asks for into plain words: nothing in it is syntax."""
    return _WORD.findall(question)


def _has_words(question: str) -> str:
    if not words_in(question):
        raise ValueError("there is no word in it")
    return question


class SearchQuestion(Question):
    """What to look for."""

    list_name = "search"
    place: ClassVar[Place] = (0, 0)
    item = SearchHit

    q: Annotated[str, AfterValidator(_has_words)] = Field(
        max_length=200,
        description="Words that all stand in a text, in any order and with any English ending.",
        examples=["kidney failure"],
    )
    limit: int = Field(default=20, ge=1, le=100, description="Most items to list.")


# Scores are whole numbers, so that a cursor holds them exactly. To rank takes time for each text: of those in which
# common words stand a bounded number is ranked, titles first. A snippet takes longer still: only what is shown has one.
# What the infobox says counts half: both engines rank a text of one word above the section that explains it.
_MOST_RANKED = 2000
_SQLITE = """
WITH found AS (
    SELECT * FROM (
        SELECT rowid AS key, CAST(-1e6 * rank AS INTEGER) AS score
        FROM passage_words WHERE passage_words MATCH :titles LIMIT :most
    ) UNION ALL SELECT * FROM (
        SELECT rowid AS key, CAST(-1e6 * rank AS INTEGER) AS score
        FROM passage_words WHERE passage_words MATCH :words LIMIT :most
    )
), ranked AS (
    SELECT found.key, CASE WHEN domain IN ('names', 'sections') THEN max(score) ELSE max(score) / 2 END AS score
    FROM found JOIN passage ON passage.key = found.key GROUP BY found.key
), best AS (
    SELECT key, score FROM ranked WHERE score < :score OR (score = :score AND key > :key)
    ORDER BY score DESC, key LIMIT :limit
)
SELECT passage.key, score, domain, section, passage.title, drug.slug, drug.title AS name, (
    SELECT CASE passage.text WHEN '' THEN snippet(passage_words, 0, :open, :close, '…', 30)
        ELSE snippet(passage_words, 1, :open, :close, '…', 30) END
    FROM passage_words WHERE passage_words MATCH :words AND rowid = passage.key
) AS snippet, (
    SELECT count(*) FROM (SELECT 1 FROM passage_words WHERE passage_words MATCH :words LIMIT :most + 1)
) AS matches
FROM best JOIN passage ON passage.key = best.key JOIN drug ON drug.id = passage.drug_id
ORDER BY score DESC, passage.key
"""
_POSTGRESQL = """
WITH asked AS MATERIALIZED (
    SELECT to_tsquery('english', :words) AS words
), counted AS MATERIALIZED (
    SELECT count(*) AS matches
    FROM (SELECT 1 FROM passage, asked WHERE passage_words @@ words LIMIT :most + 1) AS matching
), found AS (
    (SELECT key, domain, passage_words FROM passage, asked WHERE to_tsvector('english', title) @@ words LIMIT :most)
    UNION ALL (SELECT key, domain, passage_words FROM passage, asked WHERE passage_words @@ words LIMIT :most)
), ranked AS (
    SELECT DISTINCT key, CAST(1e6 * ts_rank(passage_words, words) AS INTEGER)
        / CASE WHEN domain IN ('names', 'sections') THEN 1 ELSE 2 END AS score
    FROM found, asked
), best AS (
    SELECT key, score FROM ranked WHERE score < :score OR (score = :score AND key > :key)
    ORDER BY score DESC, key LIMIT :limit
)
SELECT passage.key, score, domain, section, passage.title, drug.slug, drug.title AS name, ts_headline(
    'english', CASE passage.text WHEN '' THEN passage.title ELSE passage.text END, words,
    'StartSel=' || :open || ', StopSel=' || :close || ', MaxWords=30, MinWords=15'
) AS snippet, matches
FROM asked, counted, best JOIN passage ON passage.key = best.key JOIN drug ON drug.id = passage.drug_id
ORDER BY score DESC, passage.key
"""


def search(session: Session, question: SearchQuestion) -> SearchPage:
    """Find the texts in which every word of a question stands, from where the page before ended."""
    sqlite = session.get_bind().dialect.name == "sqlite"
    score, key = question.after() or _START
    place = {"score": score, "key": key, "limit": question.limit + 1, "most": _MOST_RANKED}
    marks = {"open": _OPEN, "close": _CLOSE}
    words = words_in(question.q)
    asked = {"words": as_query(session, words), "titles": f"title : ({as_query(session, words)})"}
    # A page of passages off the index of words, each with its drug, and one more to see whether there is a next page.
    statement = text(_SQLITE if sqlite else _POSTGRESQL).columns(section=JSON)
    rows = session.connection().execute(statement, asked | place | marks).all()
    shown = rows[: question.limit]
    more = place_after(question, rows, *(part for row in shown[-1:] for part in (row.score, row.key)))
    return SearchPage(
        items=[_hit(row) for row in shown],
        truncated=any(row.matches > _MOST_RANKED for row in rows[:1]),
        suggestions=[] if rows or question.cursor else search_suggestions(session, words),
        next_cursor=more,
    )


def _hit(row: Row[Any]) -> SearchHit:
    snippet, highlights = _marked(row.snippet)
    return SearchHit(
        drug=drug_link(row.slug, row.name),
        domain=row.domain,
        section=row.section,
        title=row.title,
        snippet=snippet,
        highlights=highlights,
        score=row.score,
    )


def _marked(snippet: str) -> tuple[str, list[TextSpan]]:
    """Take the marks out of a snippet, and tell where they stood."""
    found = [
        TextSpan(start=mark.start() - 2 * number, end=mark.end() - 2 * number - 2)
        for number, mark in enumerate(_MARK.finditer(snippet))
    ]
    return _MARK.sub(r"\1", snippet), found
