"""What a check is given, and how it says what it found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.cue import AnyCue, Cue, mask_of
from app.extract.extraction import FactT
from app.extract.remembered import remembered
from app.extract.statements import Statement, statements
from app.facts.consistency import ConsistencyCheck, ConsistencyFinding, ConsistencyOutcome
from app.facts.evidence import Evidence, Fact
from app.facts.quantity import Comparator, Quantity
from app.vocabulary.consistency import UNIT_NAMES
from app.wikitext.document import Document

# `agree`, `disagree` or `cannot_check`.
Verdict = Callable[..., ConsistencyFinding]

_DECIMALS = 3


@remembered
def _masked(document: Document) -> list[tuple[int, Statement]]:
    """Give each sentence with the cues that may match in it: several checks ask."""
    return [(mask_of(statement.text), statement) for statement in statements(document)]


@dataclass(frozen=True, slots=True)
class Examined:
    """An article and the facts that were read from it, by domain."""

    document: Document
    facts: Mapping[str, Sequence[Fact]]

    def of(self, domain: str, kind: type[FactT]) -> list[FactT]:
        """Give the facts of a domain, which are of that kind."""
        return [fact for fact in self.facts.get(domain, ()) if isinstance(fact, kind)]

    def sentences(self, cue: Cue | AnyCue) -> list[Statement]:
        """Give the sentences in which a cue may match."""
        return [statement for mask, statement in _masked(self.document) if cue.admits(mask)]


def agree(check: ConsistencyCheck, detail: str, *evidence: Evidence) -> ConsistencyFinding:
    """Say that both sides can be true."""
    return _finding(check, ConsistencyOutcome.AGREE, detail, evidence)


def disagree(check: ConsistencyCheck, detail: str, *evidence: Evidence) -> ConsistencyFinding:
    """Say that not both sides can be true."""
    return _finding(check, ConsistencyOutcome.DISAGREE, detail, evidence)


def cannot_check(check: ConsistencyCheck, detail: str, *evidence: Evidence) -> ConsistencyFinding:
    """Say why the two sides cannot be compared."""
    return _finding(check, ConsistencyOutcome.CANNOT_CHECK, detail, evidence)


def _finding(
    check: ConsistencyCheck, outcome: ConsistencyOutcome, detail: str, evidence: Sequence[Evidence]
) -> ConsistencyFinding:
    """Name each passage once: facts often share one."""
    passages = {(each.start, each.end): each for each in evidence}
    return ConsistencyFinding(check=check, outcome=outcome, detail=detail, evidence=list(passages.values()))


def number(value: float) -> str:
    """Write a number for reading: `17,257.661`, `0.4`."""
    text = f"{value:,.{_DECIMALS}f}"
    return text.rstrip("0").rstrip(".")


def share(low: float | None, high: float | None) -> str:
    """Write a share: `8 %`, `1 to 10 %`, `up to 1 %`, `10 % or more`."""
    return _bounds(low, high, "%")


def measured(quantity: Quantity) -> str:
    """Write a quantity for reading: `4 to 6 hours`, `about 90 %`, `less than 1 hour`."""
    unit, comparator = UNIT_NAMES.get(quantity.unit, quantity.unit), quantity.comparator
    if comparator is Comparator.LESS_THAN and quantity.high is not None:
        return f"less than {_with_unit(quantity.high, unit)}"
    if comparator is Comparator.GREATER_THAN and quantity.low is not None:
        return f"more than {_with_unit(quantity.low, unit)}"
    about = "about " if comparator is Comparator.APPROXIMATELY else ""
    return about + _bounds(quantity.low, quantity.high, unit)


def _bounds(low: float | None, high: float | None, unit: str) -> str:
    if low is None:
        return f"up to {_with_unit(high or 0, unit)}"
    if high is None:
        return f"{_with_unit(low, unit)} or more"
    return _with_unit(high, unit) if low == high else f"{number(low)} to {_with_unit(high, unit)}"


def _with_unit(value: float, unit: str) -> str:
    one = value == 1 and unit in UNIT_NAMES.values()
    return f"{number(value)} {unit.removesuffix('s') if one else unit}"
