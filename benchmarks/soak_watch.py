"""Watches a process: its memory, file descriptors and threads, and whether they stay what they are.

Memory counts as flat where the straight line through its samples, after the first third of the time, rises by no more
than 5 % of their mean: a service that serves for weeks must not rise at all, and what is left is what samples scatter.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean, linear_regression

WARM_UP = 1 / 3
MOST_RISE = 0.05
_SECONDS_BETWEEN = 1.0
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Sample:
    """What a process has at a moment."""

    second: float
    bytes: int
    descriptors: int
    threads: int


def sample(process: int, second: float) -> Sample:
    """Look at a process."""
    about = Path(f"/proc/{process}")
    resident = int((about / "statm").read_text(encoding="utf-8").split()[1]) * _PAGE
    return Sample(second, resident, *(len(list((about / kind).iterdir())) for kind in ("fd", "task")))


@dataclass(slots=True)
class Watch:
    """The samples of a process under load, and those at rest before and after it."""

    process: int
    before: Sample
    samples: list[Sample] = field(default_factory=list)
    after: Sample | None = None

    async def until(self, is_over: Callable[[], bool]) -> None:
        """Take samples until it is over."""
        clock = asyncio.get_running_loop().time
        begun = clock()
        while not is_over():
            self.samples.append(sample(self.process, clock() - begun))
            await asyncio.sleep(_SECONDS_BETWEEN)

    @property
    def warm(self) -> list[Sample]:
        """The samples after the time to warm up."""
        return self.samples[int(len(self.samples) * WARM_UP) :]

    @property
    def rise(self) -> float:
        """By which share of its mean the memory rises from the first to the last warm sample, along a straight line."""
        seconds, sizes = [each.second for each in self.warm], [each.bytes for each in self.warm]
        line = linear_regression(seconds, sizes)
        return line.slope * (seconds[-1] - seconds[0]) / fmean(sizes)

    @property
    def threads(self) -> int:
        """The most threads that there were."""
        return max(each.threads for each in self.samples)
