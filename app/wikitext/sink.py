"""Takes plain text run by run and remembers where in the source each character came from."""

from __future__ import annotations

import re
import sys
from array import array

from app.vocabulary.tags import MARKUP_TAGS
from app.wikitext.document import Flag, Link, Mark, Passage

# A line break that the text itself makes (`<br>`, a list in a template), as against a line of the source.
SOFT_BREAK = "\u2028"
_BLANK = re.compile("[\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\t]")
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\x00"
# Markup that is left as text, since its other half stands outside the slice or is missing.
_LEFT_OVER = re.compile(
    rf"(?P<quotes>'{{2,}})|\[\[|\]\]|__[A-Z]{{3,20}}__|[{_INVISIBLE}]|</?(?:{'|'.join(MARKUP_TAGS)})\b[^<>\n]{{0,200}}>",
    re.IGNORECASE,
)
# The characters that every such markup has one of: most text has none, and need not be searched for all of them.
_SUSPECT = re.compile(rf"['\[\]_<{_INVISIBLE}]")
_PARAGRAPH_END = "\n\n"
_BOLD_AND_ITALIC = 5
_SHOWN_QUOTES = {2: 0, 3: 0, 4: 1, _BOLD_AND_ITALIC: 0}
# Behind every text: no mark is open.
_NOWHERE = sys.maxsize
# 0, 1, 2 and so on, as far as any text went: to copy a stretch of it is faster than to count.
_NUMBERS = array("i")


class Sink:
    """Plain text under construction."""

    def __init__(self) -> None:
        """Start empty."""
        self._pieces: list[str] = []
        self._offsets = array("i")
        self._ends = array("i")
        self._links: list[Link] = []
        self._marks: list[Mark] = []
        self._floor = 0
        self._text_end = 0
        self._blanks = ""
        self._paragraph_ended = False
        self._line_end = 0
        self._opening = _NOWHERE
        self.length = 0

    @property
    def text(self) -> str:
        """What was written, soft breaks still told apart from lines."""
        return _BLANK.sub(" ", "".join(self._pieces))

    def passage(self) -> Passage:
        """Give what was written."""
        plain = self.text.replace(SOFT_BREAK, "\n")
        return Passage(plain, self._offsets, self._ends, tuple(self._links), tuple(self._marks))

    def prose(self) -> Passage:
        """Give what was written as running text: a line of the source ends no line of a paragraph, a `<br>` does."""
        plain = self.text.replace("\n", " ").replace(SOFT_BREAK, "\n")
        return Passage(plain, self._offsets, self._ends, tuple(self._links), tuple(self._marks))

    def show(self, text: str, start: int, end: int) -> None:
        """Write text that the construct from `start` to `end` shows in its place."""
        self._append(text, array("i", [start]) * len(text), array("i", [end]) * len(text))

    def source(self, text: str, start: int) -> None:
        """Write text that stands in the source just so, beginning at `start`."""
        place = 0
        for match in _LEFT_OVER.finditer(text) if _SUSPECT.search(text) else ():
            self._run(text[place : match.start()], start + place)
            kept = match.end() - _shown_quotes(match.group("quotes") or "")
            self._run(text[kept : match.end()], start + kept)
            place = match.end()
            if match.group("quotes"):
                self._embrace(start + match.start(), start + place)
        self._run(text[place:], start + place)

    def link(self, first: int, target: str) -> None:
        """Say that the text written since `first` is the label of a link."""
        self._links.append(Link(first, self.length, target))

    def mark(self, *, reference: int | None = None, flag: Flag | None = None) -> None:
        """Hang a reference or flag on the text before it; where a block just begins, on the text that follows."""
        if self._paragraph_ended:
            self.begin_block()
        self._marks.append(Mark(max(self._text_end, self._floor + 1), reference, flag))

    def begin_block(self) -> None:
        """Say that what follows is another block: marks never hang on text before it."""
        self._floor = self.length

    def breaks_since(self, first: int) -> bool:
        """Tell whether the text written since `first` breaks a line of the source."""
        return self._line_end > first

    def close_over(self, first: int, start: int, end: int) -> None:
        """Make the text written since `first` span its whole construct, so that no slice cuts its edge."""
        if first < self.length:
            self._offsets[first] = min(start, self._offsets[first])
            self._ends[self.length - 1] = end

    def _embrace(self, start: int, end: int) -> None:
        """Make the text that a bold or italic mark stands at span the mark, so that no slice cuts one off its word."""
        if (self._pieces and self._pieces[-1][-1].isspace()) or not self.length:
            self._opening = start
        else:
            self._ends[-1] = end

    def _run(self, text: str, start: int) -> None:
        end = start + len(text)
        self._append(text, _numbers(start, end), _numbers(start + 1, end + 1))

    def _append(self, text: str, offsets: array[int], ends: array[int]) -> None:
        if text:
            self._note_blanks(text)
            self._pieces.append(text)
            self.length += len(text)
            self._offsets += offsets
            self._ends += ends
            self._offsets[-len(text)] = min(offsets[0], self._opening)
            self._opening = _NOWHERE

    def _note_blanks(self, text: str) -> None:
        """Keep where text and lines end, and whether the blanks behind the text end a paragraph."""
        bare = text.rstrip()
        if bare:
            self._text_end, self._paragraph_ended, self._blanks = self.length + len(bare), False, ""
        blanks = self._blanks + text[len(bare) :]
        self._paragraph_ended = self._paragraph_ended or _PARAGRAPH_END in blanks
        self._blanks = blanks[-1:]
        self._line_end = self.length + text.rfind("\n") + 1 if "\n" in text else self._line_end


def is_plain(text: str) -> bool:
    """Tell whether text is shown just as it stands, but for its blanks."""
    return not (_SUSPECT.search(text) and _LEFT_OVER.search(text))


def _numbers(start: int, end: int) -> array[int]:
    if len(_NUMBERS) < end:
        _NUMBERS.extend(range(len(_NUMBERS), 2 * end))
    return _NUMBERS[start:end]


def _shown_quotes(quotes: str) -> int:
    """Count the apostrophes that MediaWiki shows of a run: two, three and five of them are markup."""
    return _SHOWN_QUOTES.get(len(quotes), len(quotes) - _BOLD_AND_ITALIC) if quotes else 0
