"""What a benchmark gives: figures of the same run held against each other, or against what was asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """One figure over another, or a figure by itself: as great as wanted, or as small, or only told."""

    name: str
    value: float
    wanted: float | None
    figures: str
    at_most: bool = False

    @property
    def is_reached(self) -> bool:
        """Tell whether it is what is wanted."""
        if self.wanted is None:
            return True
        return self.value <= self.wanted if self.at_most else self.value >= self.wanted

    @property
    def cells(self) -> tuple[str, ...]:
        """Write it as the cells of a table."""
        if self.wanted is None:
            return self.name, f"{self.value:.2f}", "", "", self.figures
        wanted = f"{'at most' if self.at_most else 'at least'} {self.wanted:g}"
        return self.name, f"{self.value:.2f}", wanted, "reached" if self.is_reached else "**missed**", self.figures


def table(ratios: Iterable[Ratio]) -> str:
    """Write ratios as a table of Markdown."""
    lines = ["| | | wanted | | figures |", "|---|--:|--:|---|---|"]
    lines += [f"| {' | '.join(ratio.cells)} |" for ratio in ratios]
    return "\n".join(lines)
