"""What a benchmark gives: ratios of figures that were measured in the same run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """One figure over another, at least as great as wanted or not."""

    name: str
    value: float
    wanted: float
    figures: str

    @property
    def is_reached(self) -> bool:
        """Tell whether it is what is wanted."""
        return self.value >= self.wanted


def table(ratios: Iterable[Ratio]) -> str:
    """Write ratios as a table of Markdown."""
    lines = ["| | ratio | wanted | | figures |", "|---|--:|--:|---|---|"]
    for ratio in ratios:
        verdict = "reached" if ratio.is_reached else "**missed**"
        lines.append(f"| {ratio.name} | {ratio.value:.2f} | {ratio.wanted:g} | {verdict} | {ratio.figures} |")
    return "\n".join(lines)
