"""Says why a domain that is read from sections has no facts."""

from __future__ import annotations

from collections.abc import Sequence

from app.extract.extraction import Extraction, FactT
from app.extract.statements import Statement
from app.facts.document import Missing, MissingState


def explain_absence(
    result: Extraction[FactT], what: str, under_heading: Sequence[Statement], stating_none: Sequence[Statement] = ()
) -> None:
    """Add to a result without facts: the article says there is none, has text that could not be read, or is silent.

    Where it says so, the sentence that does is the `raw` of what is missing.
    """
    if result.facts:
        return
    if stating_none:
        result.missing.append(Missing(what=what, state=MissingState.ASSERTED_NONE, raw=_quotes(stating_none[:1])))
    elif under_heading:
        result.missing.append(Missing(what=what, state=MissingState.UNPARSED, raw=_quotes(under_heading)))
    else:
        result.missing.append(Missing(what=what, state=MissingState.ABSENT))


def _quotes(statements: Sequence[Statement]) -> str:
    return " ".join(statement.sentence.passage.quote for statement in statements)
