"""Makes precautions of what was read, each with the sentences that say it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.extract.evidence import sentences_evidence
from app.extract.restriction import Restriction
from app.extract.statements import Statement
from app.facts.precautions import PrecautionFact


def restricted(statement: Statement, restriction: Restriction) -> Iterator[PrecautionFact]:
    """Make a precaution of each condition that is restricted."""
    for name in restriction.conditions:
        yield precaution([statement], name, restriction.advice, restriction.limited_to)


def precaution(
    told: Sequence[Statement], name: str, advice: str | None, limited_to: str | None = None
) -> PrecautionFact:
    """Make a precaution of the sentences of one block that say it."""
    evidence = sentences_evidence(told)
    return PrecautionFact(condition=name, advice=advice, limited_to=limited_to, raw=evidence.quote, evidence=evidence)
