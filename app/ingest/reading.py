"""Reads one article, from its wiki text to what is to be stored of it. Needs no database."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from app.extract.monograph import extract_monograph
from app.extract.monograph_kind import not_a_monograph
from app.ingest.skipped import NotRead
from app.ingest.time_limit import time_limit
from app.store.article import Article
from app.store.prepared import Prepared, prepare
from app.wikitext.breakage import UnreadableMarkupError
from app.wikitext.parse import parse_document


def read_in_time(article: Article, slug: str, seconds: float, *, or_die: bool = False) -> Prepared | NotRead:
    """Read an article, or tell that it takes longer; with `or_die` even where that needs the end of this process."""
    try:
        with _no_collection(), time_limit(seconds, or_die=or_die):
            return read_monograph(article, slug)
    except TimeoutError:
        return NotRead(f"cannot be read within {seconds:g} s")


@contextmanager
def _no_collection() -> Iterator[None]:
    """Collect no garbage meanwhile: what is read of an article has hardly any, and to search it takes a tenth longer.

    A collection may also call what was left to be called at the end of something, where a TimeoutError would be lost.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def read_monograph(article: Article, slug: str) -> Prepared | NotRead:
    """Read what an article says, or tell why it is no monograph or cannot be read."""
    try:
        document = parse_document(article.title, article.wikitext)
        reason = not_a_monograph(document)
        if reason:
            return NotRead(reason, lasting=True)
        return prepare(slug, article, extract_monograph(document, slug))
    except TimeoutError:
        raise
    except UnreadableMarkupError as error:
        return NotRead(str(error), lasting=True)
    except Exception as error:  # noqa: BLE001  # whatever is wrong with one article must not keep the others out
        return NotRead(f"cannot be read: {type(error).__name__}: {' '.join(str(error).split())}")
