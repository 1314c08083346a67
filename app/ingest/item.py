"""What every source yields, whatever it reads from: an article, a redirect, or what had to be left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.store.article import Article
from app.store.redirects import Redirect


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that a source leaves out: a file's path or a page's title, and the reason in one line."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class PassedPage:
    """A page that is plainly no drug article: which it is, and why that is plain."""

    title: str
    wiki: str
    reason: str
    revision_id: int | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A page that is plainly no drug article. A source says which it is where it was asked to: a dump has millions."""

    page: PassedPage | None = None


@dataclass(frozen=True, slots=True)
class Broken:
    """An input that ended before its end: what came before counts, what would have followed is not known."""

    name: str
    reason: str


Item = Article | Redirect | Skipped | PassedOver | Broken
Source = Iterator[Item]
