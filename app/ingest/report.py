"""What an ingestion did, counted as it goes, and the lines that say so at its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from app.extract.extraction import Problem, ProblemKind
from app.extract.monograph import Extracted
from app.facts.domains import DOMAINS
from app.store.monograph import Outcome

# Each article's problems are listed up to this many articles; beyond, what stands where most often is.
_ARTICLES_IN_FULL = 10
_MOST_FREQUENT = 20
_LONGEST_TEXT = 100

_HEADINGS = {
    ProblemKind.UNTYPED_VALUE: "Values that could not be typed",
    ProblemKind.UNKNOWN_PARAMETER: "Unknown parameters",
    ProblemKind.DUPLICATE_PARAMETER: "Parameters given twice",
    ProblemKind.MALFORMED_REFERENCE: "Malformed references",
    ProblemKind.SECTION_WITHOUT_FACT: "Sections without a fact",
    ProblemKind.UNKNOWN_TEMPLATE: "Unknown templates",
}


@dataclass(slots=True)
class Report:
    """Counts of one run. `skipped` has the input and the reason, `problems` the article's title with each problem."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    facts: Counter[str] = field(default_factory=Counter)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    problems: list[tuple[str, Problem]] = field(default_factory=list)
    relinked: int = 0

    def add(self, outcome: Outcome, extracted: Extracted) -> None:
        """Count an article that was stored."""
        self.outcomes[outcome] += 1
        self.facts.update({name: len(facts) for name, facts in extracted.facts.items()})
        self.problems.extend((extracted.title, problem) for problem in extracted.problems)

    def lines(self) -> Iterator[str]:
        """Say it all, a line each: totals, facts by domain, what was skipped, and what became no fact."""
        counts = ", ".join(f"{self.outcomes[outcome]} {outcome}" for outcome in Outcome)
        yield f"Drugs: {counts}, {len(self.skipped)} skipped"
        if self.relinked:
            yield f"Documents that now link to other drugs, or no longer do: {self.relinked}"
        if self.facts:
            yield f"Facts: {self.facts.total()}"
            yield from (f"  {domain.name}: {self.facts[domain.name]}" for domain in DOMAINS)
        yield from self._skipped_lines()
        for kind, heading in _HEADINGS.items():
            yield from _problem_lines(heading, [entry for entry in self.problems if entry[1].kind is kind])

    def _skipped_lines(self) -> Iterator[str]:
        if self.skipped:
            yield f"Skipped: {len(self.skipped)}"
            yield from (f"  {name}: {reason}" for name, reason in self.skipped)


def _problem_lines(heading: str, entries: Sequence[tuple[str, Problem]]) -> Iterator[str]:
    yield f"{heading}: {len(entries)}"
    articles = {title for title, _ in entries}
    if len(articles) > _ARTICLES_IN_FULL:
        places = Counter(problem.where for _, problem in entries)
        yield from (f"  {where}: {count} times" for where, count in places.most_common(_MOST_FREQUENT))
        return
    for title, group in groupby(entries, key=lambda entry: entry[0]):
        yield f"  {title}"
        yield from (f"    {_line(problem)}" for _, problem in group)


def _line(problem: Problem) -> str:
    text = " ".join(problem.raw.split())
    short = text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}…"
    return f"{problem.where}: {short}" if short else problem.where
