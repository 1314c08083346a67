"""Tells the apostrophes that are text from those that are bold and italic markup, as MediaWiki does line by line.

Three apostrophes are bold. But where a line has an odd number of both bold and italic marks, one of the bold ones is an
apostrophe before an italic one: `''N''-(2-furyl)-''N'''-methyl` shows N', as the names of chemicals have it. Which one:
the first behind a word of one letter, else the first behind a longer word, else the first behind a blank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_RUN = re.compile(r"'{2,}")
_ITALIC, _BOLD, _BOTH = 2, 3, 5


def text_apostrophes(source: str) -> Iterator[int]:
    """Give the places of apostrophes that are text though they begin a run of three, in order."""
    for start, end in _lines_in_bold(source):
        lengths = [len(run[0]) for run in _RUN.finditer(source, start, end)]
        italic = sum(length == _ITALIC or length >= _BOTH for length in lengths)
        if italic % 2 and (len(lengths) - lengths.count(_ITALIC)) % 2:
            yield from _first_apostrophe(source, start, end)


def _lines_in_bold(source: str) -> Iterator[tuple[int, int]]:
    """Give where the lines begin and end that have three in a row: only those can have one to tell."""
    end = 0
    while (place := source.find("'''", end)) >= 0:
        end = source.find("\n", place)
        end = len(source) if end < 0 else end
        yield source.rfind("\n", 0, place) + 1, end


def _first_apostrophe(source: str, start: int, end: int) -> list[int]:
    places = [run.start() for run in _RUN.finditer(source, start, end) if len(run[0]) == _BOLD]
    ranked = sorted(places, key=lambda place: _rank(source[max(place - 2, start) : place]))
    return ranked[:1]


def _rank(before: str) -> int:
    if before.endswith(" "):
        return 2
    return 0 if before[:-1] == " " else 1
