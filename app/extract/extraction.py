"""What an extractor gives back: the facts of its domain, what is missing, and what it could not use."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from app.facts.document import Missing
from app.facts.evidence import Fact

FactT = TypeVar("FactT", bound=Fact)


class ProblemKind(StrEnum):
    """Why some text became no fact."""

    UNTYPED_VALUE = "untyped_value"
    UNKNOWN_PARAMETER = "unknown_parameter"
    DUPLICATE_PARAMETER = "duplicate_parameter"
    MALFORMED_REFERENCE = "malformed_reference"
    SECTION_WITHOUT_FACT = "section_without_fact"
    UNKNOWN_TEMPLATE = "unknown_template"


@dataclass(frozen=True, slots=True)
class Problem:
    """Text that became no fact: where it stands (parameter or heading) and the text itself."""

    kind: ProblemKind
    where: str
    raw: str


@dataclass(slots=True)
class Extraction(Generic[FactT]):
    """What one extractor read from one article."""

    facts: list[FactT] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
