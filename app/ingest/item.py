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
class PassedOver:
    """So many pages that are plainly no drug articles, which a source does not name one by one."""

    pages: int


@dataclass(frozen=True, slots=True)
class Broken:
    """An input that ended before its end: what came before counts, what would have followed is not known."""

    name: str
    reason: str


Item = Article | Redirect | Skipped | PassedOver | Broken
Source = Iterator[Item]
