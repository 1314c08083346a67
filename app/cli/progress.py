"""Says how a long run gets on: a bar with rate and time left on a terminal, plain lines in a log."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from rich.console import Console
from rich.filesize import decimal
from rich.progress import (
    BarColumn,
    DownloadColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)
from rich.text import Text

# In a log, a line each time that many seconds have passed.
_SECONDS_A_LINE = 30.0


@dataclass(frozen=True, slots=True)
class Meter:
    """What a run reports to: `say` prints a line of its own, `advance` counts what is done."""

    say: Callable[[str], None]
    advance: Callable[[int], None]


class _RateColumn(ProgressColumn):
    """How many are done in a second."""

    def render(self, task: Task) -> Text:
        return Text(f"{task.finished_speed or task.speed or 0:.1f}/s")


@dataclass(frozen=True, slots=True)
class Unit:
    """What is counted: how a number of them is said, and what a bar shows of it."""

    word: Callable[[int], str]
    columns: Callable[[], Sequence[ProgressColumn]]


BYTES = Unit(decimal, lambda: (DownloadColumn(), TransferSpeedColumn()))
PAGES = Unit("{} pages".format, lambda: (MofNCompleteColumn(), _RateColumn()))
ROWS = Unit("{} rows".format, lambda: (MofNCompleteColumn(), _RateColumn()))


@contextmanager
def metered(console: Console, what: str, total: int, unit: Unit = BYTES) -> Iterator[Meter]:
    """Show the progress of a run over so many bytes, or other units, until it ends."""
    if not console.is_terminal:
        yield Meter(console.print, _Log(console.print, what, total, unit).advance)
        return
    columns = (TextColumn(what), BarColumn(), *unit.columns(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=total)
        yield Meter(progress.console.print, lambda size: progress.advance(task, size))


class _Log:
    """Lines that say how far a run is, how fast, and how long it still takes at that rate."""

    def __init__(self, say: Callable[[str], None], what: str, total: int, unit: Unit) -> None:
        self._say, self._what, self._total, self._unit = say, what, total, unit
        self._begun = self._said = time.monotonic()
        self._done = 0

    def advance(self, size: int) -> None:
        self._done += size
        now = time.monotonic()
        if now - self._said >= _SECONDS_A_LINE:
            self._said = now
            self._say(progress_line(self._what, self._done, self._total, now - self._begun, self._unit))


def progress_line(what: str, done: int, total: int, seconds: float, unit: Unit = BYTES) -> str:
    """Word how far a run is: `Ingesting: 25 % of 4.0 GB, 10.0 MB/s, 0:05:00 left`."""
    rate = done / seconds if seconds else 0.0
    left = timedelta(seconds=round((total - done) / rate)) if rate else "unknown time"
    share = 100 * done // total if total else 100
    return f"{what}: {share} % of {unit.word(total)}, {unit.word(round(rate))}/s, {left} left"
