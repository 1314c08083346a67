"""Says why a domain that is read from sections has no facts."""

from __future__ import annotations

from collections.abc import Sequence

from app.extract.extraction import Extraction, FactT, Problem, ProblemKind
from app.extract.statements import Statement
from app.facts.document import Missing, MissingState


def explain_absence(
    result: Extraction[FactT], what: str, under_heading: Sequence[Statement], *, none_stated: bool = False
) -> None:
    """Add to a result without facts: the article says there is none, has text that could not be read, or is silent."""
    if result.facts:
        return
    raw = " ".join(statement.sentence.passage.quote for statement in under_heading) or None
    state = MissingState.UNPARSED if under_heading else MissingState.ABSENT
    if none_stated:
        state = MissingState.ASSERTED_NONE
    elif under_heading:
        result.problems.append(Problem(ProblemKind.SECTION_WITHOUT_FACT, under_heading[0].section.title, raw or ""))
    result.missing.append(Missing(what=what, state=state, raw=raw))
