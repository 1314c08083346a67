"""What extractors give back: facts, what is missing, and what they could not use; one of a domain, or all of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from app.facts.consistency import ConsistencyFinding
from app.facts.document import Missing
from app.facts.evidence import Fact

FactT = TypeVar("FactT", bound=Fact)


class ProblemKind(StrEnum):
    """Why some text became no fact, or may not be there."""

    UNTYPED_VALUE = "untyped_value"
    UNKNOWN_PARAMETER = "unknown_parameter"
    DUPLICATE_PARAMETER = "duplicate_parameter"
    MALFORMED_REFERENCE = "malformed_reference"
    SECTION_WITHOUT_FACT = "section_without_fact"
    UNKNOWN_TEMPLATE = "unknown_template"
    # Signs that the text is not all of the article: found in it, and by comparing it with the one that it replaced.
    UNCLOSED_END = "unclosed_end"
    SHORTENED = "shortened"


@dataclass(frozen=True, slots=True)
class Problem:
    """Text that became no fact: where it stands (parameter or heading) and the text itself.

    Of text that may not be there, `raw` says how much that is, and what to do.
    """

    kind: ProblemKind
    where: str
    raw: str


@dataclass(frozen=True, slots=True)
class Extracted:
    """All that was read from an article: facts by domain name, what is missing, and what could not be used.

    `categories` are those that the article puts itself in, as it writes them; `consistency` is what came of holding
    its statements against each other.
    """

    title: str
    summary: str
    facts: dict[str, list[Fact]]
    missing: list[Missing]
    problems: list[Problem]
    categories: list[str] = field(default_factory=list)
    consistency: list[ConsistencyFinding] = field(default_factory=list)


@dataclass(slots=True)
class Extraction(Generic[FactT]):
    """What one extractor read from one article."""

    facts: list[FactT] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
