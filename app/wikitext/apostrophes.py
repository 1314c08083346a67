"""Tells the apostrophes that are text from those that are bold and italic markup, as MediaWiki does line by line.

Three apostrophes are bold. But where a line has an odd number of both bold and italic marks, one of the bold ones is an
apostrophe before an italic one: `''N''-(2-furyl)-''N'''-methyl` shows N', as the names of chemicals have it. Which one:
the first behind a word of one letter, else the first behind a longer word, else the first behind a blank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# Only a line that has three in a row can have one to tell.
_LINE = re.compile(r"[^\n]*?'''[^\n]*")
_RUN = re.compile(r"'{2,}")
_ITALIC, _BOLD, _BOTH = 2, 3, 5


def text_apostrophes(source: str) -> Iterator[int]:
    """Give the places of apostrophes that are text though they begin a run of three, in order."""
    for line in _LINE.finditer(source) if "'''" in source else ():
        lengths = [len(run[0]) for run in _RUN.finditer(source, line.start(), line.end())]
        italic = sum(length == _ITALIC or length >= _BOTH for length in lengths)
        if italic % 2 and (len(lengths) - lengths.count(_ITALIC)) % 2:
            yield from _first_apostrophe(source, line.start(), line.end())


def _first_apostrophe(source: str, start: int, end: int) -> list[int]:
    places = [run.start() for run in _RUN.finditer(source, start, end) if len(run[0]) == _BOLD]
    ranked = sorted(places, key=lambda place: _rank(source[max(place - 2, start) : place]))
    return ranked[:1]


def _rank(before: str) -> int:
    if before.endswith(" "):
        return 2
    return 0 if before[:-1] == " " else 1
