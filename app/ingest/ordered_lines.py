"""The lines of a report, in the order of the source, though what is read of some pages is known later."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import ParamSpec

Recorder = Callable[[str], None]
_About = ParamSpec("_About")

# In characters: a line has about two hundred, so that is twenty thousand pages behind an article that is being read.
_MOST_WAITING = 4_000_000


class OrderedLines:
    """Hands lines on in order: what comes behind an article that is being read waits for its line.

    Without a recorder no line is worded.
    """

    def __init__(self, record: Recorder | None) -> None:
        self._record = record
        # For each article under way, oldest first, the lines that come behind it.
        self._behind: deque[list[str]] = deque()
        self._waiting = 0

    @property
    def have_room(self) -> bool:
        """Whether more lines may wait before the oldest article is finished."""
        return self._waiting < _MOST_WAITING

    def expect(self) -> None:
        """Keep a place for the line of an article that is being read."""
        self._behind.append([])

    def settle(self, word: Callable[_About, str], *about: _About.args, **more: _About.kwargs) -> None:
        """Say what became of the oldest article under way, and what waited for that."""
        waited = self._behind.popleft()
        if self._record is not None:
            for line in (word(*about, **more), *waited):
                self._record(line)
            self._waiting -= sum(map(len, waited))

    def say(self, word: Callable[_About, str], *about: _About.args, **more: _About.kwargs) -> None:
        """Say what is known now."""
        if self._record is None:
            return
        line = word(*about, **more)
        if self._behind:
            self._behind[-1].append(line)
            self._waiting += len(line)
        else:
            self._record(line)
