"""Refuses wiki text that could not be read in reasonable time, before the parser meets it.

The parser reads from each opening (`{{`, `[[`, `<ref>` ...) on to its closing. Where there is none it has read to the
end of what encloses the opening, takes the opening for plain text, and begins again right behind it: thousands of
them cost minutes. `check_markup` counts the characters that would be read again, in one pass over the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mwparserfromhell.definitions import is_parsable, is_single

# In characters: several times the longest articles on drugs, and half of what MediaWiki saves ($wgMaxArticleSize).
# Time and memory grow with the length, whatever the text is.
LONGEST_SOURCE = 1024 * 1024
# Each line may be a list item, a block of its own with all that is asked of it. A long article has some thousand.
MOST_LINES = 10_000
# In characters: a second or two of the parser's time. An article with a forgotten brace here and there stays below.
MOST_READ_AGAIN = 8_000_000

# A whole tag is tried before the mere beginning of one.
_TOKEN = re.compile(
    r"<!--|<(?P<tag>[a-z][a-z0-9]*)\b(?P<rest>[^<>]*)>|</(?P<end>[a-z][a-z0-9]*)\s*>"
    r"|\{\{|\}\}|\[\[|\]\]|\[(?=https?:|ftp:|mailto:|//)|\]|<(?=[a-z])|>|\||\n",
    re.IGNORECASE,
)
_COMMENT = "<!--"
_CLOSING = {"{{": "}}", "[[": "]]", "[": "]", "<": ">", _COMMENT: "-->"}
_BEGINNINGS = ("{{", "[", "<")
_LINE_END, _BAR = "\n", "|"
# Without a bar the parser gives these up at the next brace or bracket: a name holds none.
_CHEAP_WITHOUT_BAR = ("}}", "]]")
# An external link is read on for in an eighth of the time.
_QUICK = {"]": 8}


class UnreadableMarkupError(ValueError):
    """Wiki text that is too long, in too many lines, or too deeply broken, to be read; the message says which."""


def check_markup(source: str) -> None:
    """Raise UnreadableMarkupError where reading `source` would take too long."""
    if len(source) > LONGEST_SOURCE:
        raise UnreadableMarkupError(f"too long: {len(source)} characters, where no article has {LONGEST_SOURCE}")
    lines = source.count("\n")
    if lines > MOST_LINES:
        raise UnreadableMarkupError(f"too many lines: {lines}, where no article has {MOST_LINES}")
    if len(source) * sum(map(source.count, _BEGINNINGS)) <= MOST_READ_AGAIN:
        return  # not even if all were lost, each at the beginning of the text
    openings = _Openings()
    place = 0
    while match := _TOKEN.search(source, place):
        place = openings.take(match, source)
    openings.close_all(len(source))


@dataclass(slots=True)
class _Opening:
    """An opening: what would close it, where it begins, and whether the parser reads on far for that."""

    closing: str
    start: int
    costly: bool


class _Openings:
    """The openings that wait for their closing, outermost first, and what reading on for lost ones has cost."""

    def __init__(self) -> None:
        self._waiting: list[_Opening] = []
        self._counts: dict[str, int] = {}
        self._unending: set[str] = set()
        self._read_again = 0

    def take(self, match: re.Match[str], source: str) -> int:
        """Take a token and give the place to go on from: behind it, or behind text that is no markup."""
        token = match.group()
        if token == _COMMENT:
            return self._skip(_CLOSING[token], match.end(), source)
        if tag := match["tag"]:
            return self._take_tag(tag.lower(), match, source)
        if token == _BAR:
            for innermost in self._waiting[-1:]:
                innermost.costly = True
        elif token in _CLOSING:
            self._open(_CLOSING[token], match.start())
        else:
            self._close(f"/{match['end'].lower()}" if match["end"] else token, match.end())
        return match.end()

    def close_all(self, end: int) -> None:
        """Count what is still open at the end of the text."""
        while self._waiting:
            self._lose(end)

    def _take_tag(self, tag: str, match: re.Match[str], source: str) -> int:
        if match["rest"].endswith("/") or is_single(tag):
            return match.end()
        if not is_parsable(tag):
            return self._skip(f"</{tag}", match.end(), source)
        self._open(f"/{tag}", match.start())
        return match.end()

    def _skip(self, ending: str, place: int, source: str) -> int:
        """Give the place behind `ending`; where the text has none, it is as long a way for nothing."""
        if ending not in self._unending:
            found = re.compile(re.escape(ending), re.IGNORECASE).search(source, place)
            if found:
                return found.end()
            self._unending.add(ending)
        self._count(len(source) - place)
        return place

    def _open(self, closing: str, start: int) -> None:
        self._waiting.append(_Opening(closing, start, closing not in _CHEAP_WITHOUT_BAR))
        self._counts[closing] = self._counts.get(closing, 0) + 1

    def _close(self, closing: str, end: int) -> None:
        """Close the innermost opening that waits for this; those inside it are lost, and a line ends its links."""
        if closing == _LINE_END:
            while self._waiting and self._waiting[-1].closing == "]":
                self._lose(end)
        elif self._counts.get(closing):
            while self._waiting[-1].closing != closing:
                self._lose(end)
            self._forget()

    def _lose(self, end: int) -> None:
        lost = self._waiting[-1]
        if lost.costly:
            self._count((end - lost.start) // _QUICK.get(lost.closing, 1))
        self._forget()

    def _forget(self) -> None:
        self._counts[self._waiting.pop().closing] -= 1

    def _count(self, characters: int) -> None:
        self._read_again += characters
        if self._read_again > MOST_READ_AGAIN:
            raise UnreadableMarkupError("markup too deeply broken: too many openings without their closings")
