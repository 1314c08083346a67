"""Cuts a MediaWiki export into its pages without parsing them: in a dump of millions of pages few are of use.

The wiki text of a page is escaped, so that the tags of an export never stand in it. Source of the format:
https://www.mediawiki.org/xml/export-0.11.xsd
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from app.ingest.compression import DamagedError
from app.ingest.skipped import SkippedError

# A page of that many bytes has many revisions: all but the newest are dropped before the next piece is read.
_LONG_PAGE = 4 << 20
# MediaWiki saves no text of more than 2 MB ($wgMaxArticleSize); escaping makes that longer.
_LONGEST = 64 << 20

_ROOT = re.compile(rb"<(?P<prefix>[\w.-]+:)?mediawiki\b[^>]*>")
_CUT_ROOT = re.compile(rb"<(?:[\w.-]+:)?mediawiki\b[^>]*\Z")
# Before the first tag may stand the mark of UTF-8 and a declaration of XML.
_BEGINNING = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml\b[^>]*>\s*)?<(?:[\w.-]+:)?mediawiki\b")
_LONGEST_BEGINNING = 1024
_TIMESTAMP = re.compile(rb"timestamp>\s*([^<\s]+)")
_NUMBER = re.compile(rb"id>\s*(\d+)")


def begins_as_export(path: Path) -> bool:
    """Tell by its first bytes whether a file is an export that is not compressed, whatever it is called."""
    try:
        if not path.is_file():  # what is no file, such as a pipe, can be read once only
            return False
        with path.open("rb") as file:
            return _BEGINNING.match(file.read(_LONGEST_BEGINNING)) is not None
    except OSError:  # who reads it says so
        return False


class Export:
    """An export that is being read: `root` is its first tag, `head` all that stands before its pages.

    `end` is the last tag, `prefix` the namespace prefix of all tags, with its colon; MediaWiki writes none.
    """

    def __init__(self, pieces: Iterator[bytes]) -> None:
        """Read the head; raises SkippedError where it is that of no export, DamagedError where it is cut.

        What reading the pieces raises, it raises too.
        """
        self._pieces = pieces
        self._buffer = next(pieces, b"")
        root = _ROOT.search(self._buffer)
        if root is None and _CUT_ROOT.search(self._buffer):
            raise DamagedError("it ends within its first tag")
        if root is None:
            raise SkippedError(
                "no MediaWiki export: it does not begin with <mediawiki> "
                "(an article of its own is a .wikitext file, not compressed)"
            )
        self.root, self.prefix = root[0], root["prefix"] or b""
        self._opening, self._closing, self.end = self._tag(b"<page>"), self._tag(b"</page>"), self._tag(b"</mediawiki>")
        self.head = self._read_head()

    def pages(self) -> Iterator[bytes]:
        """Yield each page from its first tag to its last; of a very long one the newest revision, and perhaps another.

        Raises DamagedError where the export ends before its end.
        """
        searched = 0
        while True:
            yield from self._complete(searched)
            if len(self._buffer) > _LONG_PAGE:
                self._buffer = self.newest_only(self._buffer)
            if len(self._buffer) > _LONGEST:
                raise DamagedError("it has a page that does not end")
            searched = max(0, len(self._buffer) - len(self._closing))
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._buffer += piece
        if self.end not in self._buffer:
            raise DamagedError(f"it ends before {self.end.decode()}")

    def newest_only(self, page: bytes) -> bytes:
        """Leave out all revisions of a page but the newest, by the time of saving, then by number."""
        first, closing = page.find(self._tag(b"<revision>")), self._tag(b"</revision>")
        last = page.rfind(closing)
        if not 0 <= first < last:
            return page
        newest = max(page[first:last].split(closing), key=_age)
        return page[:first] + newest + page[last:]

    def _read_head(self) -> bytes:
        while (end := self._buffer.find(self._opening)) < 0 and (end := self._buffer.find(self.end)) < 0:
            piece = next(self._pieces, None)
            if piece is None or len(self._buffer) > _LONGEST:
                raise DamagedError("it ends before its first page")
            self._buffer += piece
        head, self._buffer = self._buffer[:end], self._buffer[end:]
        return head

    def _complete(self, searched: int) -> Iterator[bytes]:
        start = 0
        while (found := self._buffer.find(self._closing, max(start, searched))) >= 0:
            end = found + len(self._closing)
            begin = self._buffer.find(self._opening, start, end)
            if begin < 0:
                raise DamagedError("it has a page without a beginning")
            yield self._buffer[begin:end]
            start = end
        self._buffer = self._buffer[start:]

    def _tag(self, name: bytes) -> bytes:
        return name.replace(b"</", b"</" + self.prefix) if name.startswith(b"</") else b"<" + self.prefix + name[1:]


def _age(revision: bytes) -> tuple[bytes, int]:
    timestamp, number = _TIMESTAMP.search(revision), _NUMBER.search(revision)
    return timestamp[1] if timestamp else b"", int(number[1]) if number else 0
