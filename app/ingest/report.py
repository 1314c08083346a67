"""What an ingestion did, counted as it goes, and the lines that say so at its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.extract.extraction import Problem, ProblemKind
from app.facts.domains import DOMAINS
from app.store.monograph import Outcome
from app.store.prepared import Prepared

# Each article's problems are listed up to this many articles; beyond, what stands where most often is.
_ARTICLES_IN_FULL = 10
_MOST_FREQUENT = 20
_NAMED_IN_FULL = 100
# Texts that are not whole are to be looked at one by one.
_IN_FULL = dict.fromkeys((ProblemKind.SHORTENED, ProblemKind.UNCLOSED_END), _NAMED_IN_FULL)
_LONGEST_TEXT = 100

_HEADINGS = {
    ProblemKind.SHORTENED: "Texts that lack much of what was stored",
    ProblemKind.UNCLOSED_END: "Texts that end inside markup, as if cut off",
    ProblemKind.UNTYPED_VALUE: "Values that could not be typed",
    ProblemKind.UNKNOWN_PARAMETER: "Unknown parameters",
    ProblemKind.DUPLICATE_PARAMETER: "Parameters given twice",
    ProblemKind.MALFORMED_REFERENCE: "Malformed references",
    ProblemKind.SECTION_WITHOUT_FACT: "Sections without a fact",
    ProblemKind.UNKNOWN_TEMPLATE: "Unknown templates",
}


@dataclass(slots=True)
class Report:
    """Counts of one run. `skipped`, `removed` and `broken` have what it was and the reason.

    `redirects` counts pages that lead to another one, `passed_over` those that are plainly no drug articles,
    `known_problems` those of unchanged articles by kind: they were not read again, and their problems are those that
    are stored. Of a dry run all of it only would be so.
    """

    dry_run: bool = False
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    facts: Counter[str] = field(default_factory=Counter)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    removed: list[tuple[str, str]] = field(default_factory=list)
    broken: list[tuple[str, str]] = field(default_factory=list)
    redirects: int = 0
    passed_over: int = 0
    problems: dict[ProblemKind, Problems] = field(
        default_factory=lambda: {kind: Problems(_IN_FULL.get(kind, _ARTICLES_IN_FULL)) for kind in _HEADINGS}
    )
    known_problems: Counter[ProblemKind] = field(default_factory=Counter)
    relinked: int = 0

    def add(self, outcome: Outcome, prepared: Prepared, lost: Sequence[Problem] = ()) -> None:
        """Count an article that was stored; `lost` is what the one in whose place it came had more."""
        self.outcomes[outcome] += 1
        self.facts.update(prepared.facts)
        for problem in (*lost, *prepared.problems):
            self.problems[problem.kind].add(prepared.title, problem)

    def done(self, what: str) -> str:
        """Word what became of a drug: `created`, and of a dry run `would be created`."""
        return f"would be {what}" if self.dry_run and what != Outcome.UNCHANGED else what

    def lines(self) -> Iterator[str]:
        """Say it all, a line each: totals, facts by domain, what was left out, and what became no fact."""
        if self.dry_run:
            yield "Dry run: nothing was stored or removed"
        counts = ", ".join(f"{self.outcomes[each]} {self.done(each)}" for each in Outcome)
        yield f"Drugs: {counts}, {len(self.skipped)} skipped"
        if self.redirects:
            yield f"Redirects: {self.redirects}"
        if self.passed_over:
            yield f"Pages that are no drug articles: {self.passed_over}"
        if self.relinked:
            yield f"Documents that now link to other drugs, or no longer do: {self.relinked}"
        if self.facts:
            yield f"Facts: {self.facts.total()}"
            yield from (f"  {domain.name}: {self.facts[domain.name]}" for domain in DOMAINS)
        yield from _named_lines(self.done("removed").capitalize(), self.removed)
        yield from _named_lines("Skipped", self.skipped)
        yield from self._unchanged_lines()
        if self.outcomes[Outcome.CREATED] or self.outcomes[Outcome.REPLACED]:
            for kind, heading in _HEADINGS.items():
                yield from self.problems[kind].lines(heading)

    def _unchanged_lines(self) -> Iterator[str]:
        """Say of what was not read again what is known, by kind; nothing is known to be wrong with the other kinds."""
        if unchanged := self.outcomes[Outcome.UNCHANGED]:
            problems = self.known_problems.total()
            yield f"Unchanged, so not read again: {unchanged}; problems that are stored of them: {problems}"
            known = ((heading, self.known_problems[kind]) for kind, heading in _HEADINGS.items())
            yield from (f"  {heading}: {count}" for heading, count in known if count)


def _named_lines(heading: str, named: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Say each with its reason, of many the reasons alone."""
    if not named:
        return
    yield f"{heading}: {len(named)}"
    if len(named) <= _NAMED_IN_FULL:
        yield from (f"  {name}: {reason}" for name, reason in named)
    else:
        reasons = Counter(reason for _, reason in named)
        yield from (f"  {reason}: {count} times" for reason, count in reasons.most_common(_MOST_FREQUENT))


class Problems:
    """Problems of one kind: of few articles all of them, of many where they stand. So a report stays small."""

    def __init__(self, articles_in_full: int) -> None:
        self._most = articles_in_full
        self._places: Counter[str] = Counter()
        self._articles: dict[str, list[Problem]] = {}

    def add(self, title: str, problem: Problem) -> None:
        """Count a problem of an article."""
        self._places[problem.where] += 1
        if title in self._articles or len(self._articles) <= self._most:
            self._articles.setdefault(title, []).append(problem)

    def lines(self, heading: str) -> Iterator[str]:
        """Say how many there are, then which or where."""
        yield f"{heading}: {self._places.total()}"
        if len(self._articles) > self._most:
            yield from (f"  {where}: {count} times" for where, count in self._places.most_common(_MOST_FREQUENT))
            return
        for title, problems in self._articles.items():
            yield f"  {title}"
            yield from (f"    {_line(problem)}" for problem in problems)


def _line(problem: Problem) -> str:
    text = " ".join(problem.raw.split())
    whole = len(text) <= _LONGEST_TEXT or problem.kind is ProblemKind.SHORTENED  # which says what to do at its end
    short = text if whole else f"{text[:_LONGEST_TEXT]}…"
    return f"{problem.where}: {short}" if short else problem.where
