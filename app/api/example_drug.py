"""A drug that does not exist, with a fact of every domain, for the examples of answers."""

from __future__ import annotations

from typing import Any

from app.facts.document import Missing, Source, drug_link
from app.facts.domains import DOMAINS
from app.facts.evidence import Evidence, Fact

SUMMARY = "Examplamab is a medication that serves as an example."

SOURCE = Source.model_validate(
    {
        "wiki": "en.wikipedia.org",
        "title": "Examplamab",
        "revision_id": None,
        "revision_timestamp": None,
        "url": "https://en.wikipedia.org/wiki/Examplamab",
        "license": "CC BY-SA 4.0",
        "attribution": "Wikipedia contributors, Examplamab",
        "retrieved_at": None,
    }
)
DRUG = drug_link("examplamab", "Examplamab")


def stands(
    quote: str, *section: str, parameter: str | None = None, at: int = 0, references: tuple[int, ...] = ()
) -> dict[str, Any]:
    """Give the words of a fact and its evidence: where the quote stands in the example's article."""
    evidence = Evidence.model_validate(
        {
            "origin": "infobox" if parameter else "prose",
            "parameter": parameter,
            "section": list(section),
            "start": at,
            "end": at + len(quote),
            "quote": quote,
            "references": list(references),
            "support": "cited" if references else "uncited",
        }
    )
    return {"raw": quote, "evidence": evidence}


# Domain by domain: the fields of one fact, and where it stands.
FACTS: dict[str, dict[str, Any]] = {
    "names": {"id": "names-1", "name": "Exemplo", "kind": "brand"} | stands("Exemplo", parameter="tradename", at=160),
    "identifiers": {
        "id": "identifiers-1",
        "scheme": "cas",
        "value": "50-78-2",
        "curie": "cas:50-78-2",
        "uri": "https://commonchemistry.cas.org/detail?cas_rn=50-78-2",
        "verification": "correct",
        "valid": True,
        "check": "check_digit",
    }
    | stands("50-78-2", parameter="CAS_number", at=210),
    "chemistry": {
        "id": "chemistry-1",
        "property": "molecular_weight",
        "value": "180.16 g/mol",
        "quantity": {"low": 180.16, "high": 180.16, "unit": "g/mol"},
    }
    | stands("180.16 g/mol", parameter="molecular_weight", at=270),
    "routes": {"id": "routes-1", "route": "subcutaneous"}
    | stands("Subcutaneous", parameter="routes_of_administration", at=300),
    "pharmacokinetics": {
        "id": "pharmacokinetics-1",
        "parameter": "elimination_half_life",
        "quantity": {"low": 2, "high": 3, "unit": "h"},
        "text": "2 to 3 hours",
        "context": {"dose": "50 mg", "route": "subcutaneous", "population": "healthy adults", "n": 12, "subject": None},
    }
    | stands(
        "After 50 mg subcutaneously, the half-life was 2 to 3 hours in healthy adults (n = 12).",
        "Pharmacokinetics",
        at=2140,
        references=(1,),
    ),
    "indications": {
        "id": "indications-1",
        "indication": "exemplary disease",
        "status": "approved",
        "population": "adults",
    }
    | stands("It is approved for exemplary disease in adults.", "Medical uses", at=820, references=(1,)),
    "dosing": {
        "id": "dosing-1",
        "dose": "50 mg",
        "quantity": {"low": 50, "high": 50, "unit": "mg"},
        "route": "subcutaneous",
        "frequency": "once a day",
        "text": "50 mg once a day subcutaneously",
    }
    | stands("The usual dose is 50 mg once a day subcutaneously.", "Dosage", at=900),
    "interactions": {
        "id": "interactions-1",
        "interactant": {"name": "samplinib", "kind": "drug"},
        "finding": "interacts",
        "recommendation": "avoid",
        "effect": "more infections",
    }
    | stands("Samplinib should be avoided, for infections were more frequent.", "Interactions", at=1500),
    "contraindications": {
        "id": "contraindications-1",
        "condition": "severe renal impairment",
        "strength": "absolute",
    }
    | stands("Severe renal impairment is an absolute contraindication.", "Contraindications", at=1200),
    "precautions": {
        "id": "precautions-1",
        "condition": "asthma",
        "advice": "use with caution",
    }
    | stands("In asthma, use with caution.", "Precautions", at=1300),
    "adverse_reactions": {
        "id": "adverse_reactions-1",
        "reaction": "headache",
        "system_organ_class": "Nervous system",
        "frequency": "frequently",
        "frequency_band": "very_common",
        "frequency_basis": "percent",
        "percent": {"low": 12, "high": 12},
        "comparator": {"arm": "placebo", "percent": {"low": 9, "high": 9}},
    }
    | stands("Frequently headache (12% compared to 9% with placebo)", "Side effects", "Nervous system", at=1700),
    "monitoring": {
        "id": "monitoring-1",
        "test": "neutrophil count",
        "schedule": ["before treatment", "monthly for 3 months"],
    }
    | stands("Neutrophil count before treatment and monthly for 3 months.", "Monitoring", at=1900),
    "regulatory": {
        "id": "regulatory-1",
        "kind": "legal_status",
        "jurisdiction": "US",
        "status": "Rx-only",
        "meaning": "Prescription only",
    }
    | stands("Rx-only", parameter="legal_US", at=330),
    "mechanism": {
        "id": "mechanism-1",
        "statement": "It blocks the exemplary receptor.",
        "action": "antagonist",
        "target": "exemplary receptor",
    }
    | stands("It blocks the exemplary receptor.", "Mechanism of action", at=2050),
    "references": {
        "id": "references-1",
        "number": 1,
        "text": "A study of examples. 2001.",
        "title": "A study of examples",
        "year": 2001,
        "doi": "10.5555/12345678",
        "malformed": False,
    }
    | stands("A study of examples. 2001.", "Medical uses", at=870),
    "set_aside": {
        "id": "set_aside-1",
        "statement": "seizures",
        "context": "overdose",
        "domain": "adverse_reactions",
    }
    | stands("An overdose may cause seizures.", "Overdose", at=2100, references=(1,)),
    "sections": {
        "id": "sections-1",
        "title": "Medical uses",
        "path": ["Medical uses"],
        "topic": "indications",
        "text": "It is approved for exemplary disease in adults.",
        "facts": 1,
    }
    | stands("It is approved for exemplary disease in adults.", "Medical uses", at=820),
}

ITEMS: dict[str, list[Fact]] = {domain.name: [domain.fact.model_validate(FACTS[domain.name])] for domain in DOMAINS}
MISSING = [Missing.model_validate({"what": "identifiers.chemspider", "state": "asserted_none", "raw": "none"})]
