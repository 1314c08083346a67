"""Says what it means that a domain has no facts: nothing is written, or there is text that gave none."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from app.extract.extraction import Extraction, FactT, Problem, ProblemKind
from app.extract.statements import section_topics
from app.facts.document import Missing, MissingState
from app.vocabulary.topics import Topic
from app.wikitext.document import Document


def report_unread(document: Document, extraction: Extraction[FactT], what: str, topics: AbstractSet[Topic]) -> None:
    """Add what is missing: `unparsed` with the first section on these topics that has text, else `absent`."""
    sections = [section for section in document.sections if topics & set(section_topics(section)) and section.text]
    state = MissingState.UNPARSED if sections else MissingState.ABSENT
    extraction.missing.append(Missing(what=what, state=state, raw=sections[0].text if sections else None))
    extraction.problems.extend(
        Problem(ProblemKind.SECTION_WITHOUT_FACT, " > ".join(section.path), section.text) for section in sections
    )
