"""Which code reads the articles: when it changes, stored facts are out of date though their text is the same."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

from app.store.article import Article

_APP = Path(__file__).resolve().parent.parent
# Every package that has a say in what a document holds. A number kept by hand would be forgotten.
_STAGES = ("vocabulary", "facts", "values", "wikitext", "extract", "store")


@cache
def extraction_version() -> str:
    """Hash the source code of all stages from the wiki text to the document, and the version of the parser."""
    digest = hashlib.sha256(version("mwparserfromhell").encode())
    for path in sorted(path for stage in _STAGES for path in (_APP / stage).rglob("*.py")):
        digest.update(path.relative_to(_APP).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def article_hash(article: Article) -> str:
    """Hash all that decides what is stored of an article; the moment it was fetched does not count."""
    parts = (
        extraction_version(),
        *(article.title, article.wiki, article.url, article.license, article.attribution),
        *(str(article.revision_id), str(article.revision_timestamp)),
        article.wikitext,
    )
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
