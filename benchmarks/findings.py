"""What a soak gives: what was tried, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that was tried, and what became of it."""

    tried: str
    figures: str
    is_well: bool


def table(findings: Iterable[Finding]) -> str:
    """Write findings as a table of Markdown."""
    lines = ["| tried | what was seen | |", "|---|---|---|"]
    lines += [f"| {each.tried} | {each.figures} | {'well' if each.is_well else '**not well**'} |" for each in findings]
    return "\n".join(lines)
