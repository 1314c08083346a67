"""The ingestion: one article after the other, each read and stored on its own, then the links between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from app.errors import MonographError
from app.extract.monograph import Extracted, extract_monograph
from app.extract.monograph_kind import not_a_monograph
from app.ingest.articles import read_article
from app.ingest.report import Report
from app.ingest.skipped import SkippedError
from app.store.article import Article
from app.store.linking import link_all
from app.store.monograph import Outcome, is_stored, store
from app.store.slugs import slug_of
from app.wikitext.parse import parse_document

Observer = Callable[[str], None]


def ingest(engine: Engine, files: Sequence[Path], observe: Observer) -> Report:
    """Store the article of each file; what cannot be is skipped with a reason. `observe` gets a line for each file."""
    report = Report()
    read: dict[tuple[str, str], Path] = {}
    for path in files:
        try:
            observe(_ingest_file(engine, path, read, report))
        except SkippedError as skipped:
            report.skipped.append((str(path), skipped.message))
            observe(f"{path}: skipped: {skipped.message}")
    report.relinked = link_all(engine)
    return report


def _ingest_file(engine: Engine, path: Path, read: dict[tuple[str, str], Path], report: Report) -> str:
    article = read_article(path)
    first = read.setdefault((article.wiki, article.title), path)
    if first != path:
        raise SkippedError(f"{article.title} was read from {first} already")
    with Session(engine) as session:
        slug, unchanged = slug_of(session, article.wiki, article.title, article.page_id), is_stored(session, article)
    if unchanged:
        report.outcomes[Outcome.UNCHANGED] += 1
        return f"{article.title}: unchanged"
    try:
        extracted = _extract(article, slug)
        with Session(engine) as session, session.begin():
            result = store(session, article, extracted)
    except (MonographError, DBAPIError):
        raise
    except Exception as error:  # whatever is wrong with one article must not keep the others out
        raise SkippedError(f"cannot be stored: {type(error).__name__}: {_one_line(error)}") from error
    report.add(result.outcome, extracted)
    return f"{article.title}: {result.outcome}, {sum(map(len, extracted.facts.values()))} facts"


def _extract(article: Article, slug: str) -> Extracted:
    document = parse_document(article.title, article.wikitext)
    reason = not_a_monograph(document)
    if reason is not None:
        raise SkippedError(reason)
    return extract_monograph(document, slug)


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())
