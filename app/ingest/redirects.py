"""Redirects of a source, kept on disk until it is known which pages are drugs: a wiki has millions of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from tempfile import TemporaryFile
from typing import Self

from app.store.redirects import Redirect


class RedirectPile:
    """Takes redirects in any order, and gives back those that lead to one of the pages asked for."""

    def __init__(self) -> None:
        # A line for each: a title holds no tab and no line break.
        self._file = TemporaryFile("w+", encoding="utf-8", newline="\n")  # noqa: SIM115  # closed by __exit__

    def add(self, redirect: Redirect) -> None:
        """Put one on the pile."""
        self._file.write(f"{redirect.wiki}\t{redirect.title}\t{redirect.target}\t{redirect.revision_id or ''}\n")

    def leading_to(self, pages: Collection[tuple[str, str]]) -> Iterator[Redirect]:
        """List the redirects to these (wiki, title) pages; of two of the same title the later counts."""
        return (redirect for redirect in self._all() if (redirect.wiki, redirect.target) in pages)

    def titled(self, pages: Collection[tuple[str, str]]) -> Iterator[Redirect]:
        """List the redirects that are themselves one of these (wiki, title) pages."""
        return (redirect for redirect in self._all() if (redirect.wiki, redirect.title) in pages)

    def _all(self) -> Iterator[Redirect]:
        self._file.seek(0)
        for line in self._file:
            wiki, title, target, revision = line.removesuffix("\n").split("\t")
            yield Redirect(wiki, title, target, int(revision) if revision else None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
