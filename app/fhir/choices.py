"""Which facts have resources of their own: all of a domain, or those that have one of some values in a field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.facts.indications import IndicationStatus
from app.facts.interactions import Finding
from app.facts.monograph import MonographDocument
from app.facts.regulatory import RegulatoryKind


@dataclass(frozen=True, slots=True)
class Choice:
    """Facts of a domain, those alone that have one of `values` in `field` where one is named."""

    domain: str
    field: str | None = None
    values: tuple[str, ...] = ()

    def of(self, monograph: MonographDocument) -> list[Any]:
        """Choose them, in the order of the article."""
        facts = getattr(monograph, self.domain)
        return [fact for fact in facts if self.field is None or getattr(fact, self.field) in self.values]


CONTRAINDICATIONS = Choice("contraindications")
# Uses that a prescriber may take for one: what is only studied, or advised against, is no indication.
INDICATIONS = Choice("indications", "status", (IndicationStatus.APPROVED, IndicationStatus.OFF_LABEL))
# Of the others it was found that there are none.
INTERACTIONS = Choice("interactions", "finding", (Finding.INTERACTS,))
ADVERSE_REACTIONS = Choice("adverse_reactions")
PRECAUTIONS = Choice("precautions")
MONITORING = Choice("monitoring")
PREGNANCY_CLASSES = Choice("regulatory", "kind", (RegulatoryKind.PREGNANCY_CATEGORY,))
AUTHORIZATIONS = Choice("regulatory", "kind", (RegulatoryKind.LEGAL_STATUS, RegulatoryKind.APPROVAL))
REFERENCES = Choice("references")
