"""What reading one article gives, and what it gives where that is not possible."""

from __future__ import annotations

from app.ingest.reading import read_monograph
from app.ingest.skipped import NotRead
from app.store.article import Article


def article(wikitext: str) -> Article:
    return Article(
        title="Foonib",
        wiki="en.wikipedia.org",
        url="https://en.wikipedia.org/wiki/Foonib",
        license="",
        attribution="",
        wikitext=wikitext,
    )


def test_markup_that_is_too_broken_is_not_read_for_a_lasting_reason() -> None:
    assert read_monograph(article("{{a|" * 5000), "foonib") == NotRead(
        "markup too deeply broken: too many openings without their closings", lasting=True
    )
