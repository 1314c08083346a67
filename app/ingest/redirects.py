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
        self._file.write(f"{redirect.wiki}\t{redirect.title}\t{redirect.target}\n")

    def leading_to(self, pages: Collection[tuple[str, str]]) -> Iterator[Redirect]:
        """List the redirects to these (wiki, title) pages; of two of the same title the later counts."""
        self._file.seek(0)
        for line in self._file:
            wiki, title, target = line.removesuffix("\n").split("\t")
            if (wiki, target) in pages:
                yield Redirect(wiki, title, target)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
