"""Examples of answers for the OpenAPI document, made from the models, of a drug that does not exist.

Nobody should read a statement about a real drug in the documentation of an interface.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.api.check_example import check_example
from app.api.health import Health, Readiness
from app.api.index import Address, Index
from app.facts.consistency import ConsistencyDocument, ConsistencyFinding
from app.facts.document import DrugDocument, Missing, Source, drug_link
from app.facts.domains import DOMAINS
from app.facts.evidence import Closed, Evidence, Fact
from app.facts.identifiers import IdentifiersDocument
from app.facts.monograph import MonographDocument, SafetyDocument
from app.queries.atc import AtcGroup, AtcGroupPage, AtcGroups
from app.queries.batch import BatchAnswer, IncludedDocuments
from app.queries.candidates import Candidate, MatchKind, Resolution, Status
from app.queries.consistency import ConsistencyPage
from app.queries.counts import CountItem, CountPage
from app.queries.cursors import encode_cursor
from app.queries.dataset import Dataset
from app.queries.drugs import DrugItem, DrugPage
from app.queries.facts import FACT_LISTS
from app.queries.search import SearchPage
from app.queries.suggestions import Suggestion, Suggestions

_SUMMARY = "Examplamab is a medication that serves as an example."

_SOURCE = Source.model_validate(
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
_DRUG = drug_link("examplamab", "Examplamab")


def _stands(
    quote: str, *section: str, parameter: str | None = None, at: int = 0, references: tuple[int, ...] = ()
) -> dict[str, Any]:
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
_FACTS: dict[str, dict[str, Any]] = {
    "names": {"id": "names-1", "name": "Exemplo", "kind": "brand"} | _stands("Exemplo", parameter="tradename", at=160),
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
    | _stands("50-78-2", parameter="CAS_number", at=210),
    "chemistry": {
        "id": "chemistry-1",
        "property": "molecular_weight",
        "value": "180.16 g/mol",
        "quantity": {"low": 180.16, "high": 180.16, "unit": "g/mol"},
    }
    | _stands("180.16 g/mol", parameter="molecular_weight", at=270),
    "routes": {"id": "routes-1", "route": "subcutaneous"}
    | _stands("Subcutaneous", parameter="routes_of_administration", at=300),
    "pharmacokinetics": {
        "id": "pharmacokinetics-1",
        "parameter": "elimination_half_life",
        "quantity": {"low": 2, "high": 3, "unit": "h"},
        "text": "2 to 3 hours",
        "context": {"dose": "50 mg", "route": "subcutaneous", "population": "healthy adults", "n": 12},
    }
    | _stands(
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
    | _stands("It is approved for exemplary disease in adults.", "Medical uses", at=820, references=(1,)),
    "dosing": {
        "id": "dosing-1",
        "dose": "50 mg",
        "quantity": {"low": 50, "high": 50, "unit": "mg"},
        "route": "subcutaneous",
        "frequency": "once a day",
        "text": "50 mg once a day subcutaneously",
    }
    | _stands("The usual dose is 50 mg once a day subcutaneously.", "Dosage", at=900),
    "interactions": {
        "id": "interactions-1",
        "interactant": {"name": "samplinib", "kind": "drug"},
        "finding": "interacts",
        "recommendation": "avoid",
        "effect": "more infections",
    }
    | _stands("Samplinib should be avoided, for infections were more frequent.", "Interactions", at=1500),
    "contraindications": {
        "id": "contraindications-1",
        "condition": "severe renal impairment",
        "strength": "absolute",
    }
    | _stands("Severe renal impairment is an absolute contraindication.", "Contraindications", at=1200),
    "precautions": {
        "id": "precautions-1",
        "condition": "asthma",
        "advice": "use with caution",
    }
    | _stands("In asthma, use with caution.", "Precautions", at=1300),
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
    | _stands("Frequently headache (12% compared to 9% with placebo)", "Side effects", "Nervous system", at=1700),
    "monitoring": {
        "id": "monitoring-1",
        "test": "neutrophil count",
        "schedule": ["before treatment", "monthly for 3 months"],
    }
    | _stands("Neutrophil count before treatment and monthly for 3 months.", "Monitoring", at=1900),
    "regulatory": {
        "id": "regulatory-1",
        "kind": "legal_status",
        "jurisdiction": "US",
        "status": "Rx-only",
        "meaning": "Prescription only",
    }
    | _stands("Rx-only", parameter="legal_US", at=330),
    "mechanism": {
        "id": "mechanism-1",
        "statement": "It blocks the exemplary receptor.",
        "action": "antagonist",
        "target": "exemplary receptor",
    }
    | _stands("It blocks the exemplary receptor.", "Mechanism of action", at=2050),
    "references": {
        "id": "references-1",
        "number": 1,
        "text": "A study of examples. 2001.",
        "title": "A study of examples",
        "year": 2001,
        "doi": "10.5555/12345678",
        "malformed": False,
    }
    | _stands("A study of examples. 2001.", "Medical uses", at=870),
    "sections": {
        "id": "sections-1",
        "title": "Medical uses",
        "path": ["Medical uses"],
        "topic": "indications",
        "text": "It is approved for exemplary disease in adults.",
        "facts": 1,
    }
    | _stands("It is approved for exemplary disease in adults.", "Medical uses", at=820),
}

_ITEMS: dict[str, list[Fact]] = {domain.name: [domain.fact.model_validate(_FACTS[domain.name])] for domain in DOMAINS}
_MISSING = [Missing.model_validate({"what": "identifiers.chemspider", "state": "asserted_none", "raw": "none"})]

_ITEM = DrugItem(**_DRUG.model_dump(), summary=_SUMMARY, source=_SOURCE)

_DATASET = Dataset.model_validate(
    {
        "version": "0f5d1c9e7a2b4c6d8e0f1a2b3c4d5e6f",
        "changed_at": "2002-03-08T12:00:00Z",
        "drugs": 12,
        "facts": 40,
        "sources": [
            {
                "wiki": "en.wikipedia.org",
                "license": "CC BY-SA 4.0",
                "attribution": "Contributors to the articles of en.wikipedia.org",
                "drugs": 12,
                "newest_revision_timestamp": "2002-03-08T11:00:00Z",
                "newest_retrieved_at": None,
            }
        ],
        "domains": [{"domain": "names", "facts": 40, "drugs": 9, "share": 0.75}],
    }
)

_INDEX = Index(
    title="Monograph",
    version="0.1.0",
    notice="Typed facts from an encyclopaedia's articles on drugs. It is not medical advice.",
    license="Data: Creative Commons Attribution-ShareAlike 4.0 International",
    openapi="/openapi.json",
    docs="/docs",
    items=[Address(method="GET", path="/v1/drugs", operation="list_drugs", description="List drugs")],
)


def examples() -> dict[str, dict[str, Any]]:
    """Make an example of every answer, by the name of its model, with every field that is served."""
    return {type(answer).__name__: answer.model_dump(mode="json") for answer in _answers()}


def _answers() -> Iterator[Closed]:
    yield DrugPage(items=[_ITEM], next_cursor=encode_cursor("drugs", (_DRUG.slug,)))
    yield Health(status="ok")
    yield Readiness(status="ready", revision="0003")
    yield _INDEX
    yield from _names_to_drugs()
    yield from _lists_across_drugs()
    yield from _consistency()
    yield _DATASET
    yield _search()
    yield check_example(_DRUG, _FACTS["interactions"])
    documents: list[type[DrugDocument]] = [MonographDocument, SafetyDocument, *(domain.document for domain in DOMAINS)]
    for model in documents:
        yield model.model_validate({"drug": _DRUG, "missing": _missing(model), "source": _SOURCE, **_lists(model)})


def _names_to_drugs() -> Iterator[Closed]:
    brand = Candidate(drug=_DRUG, match=MatchKind.BRAND, on="Examplex", score=1)
    found = Resolution(query="examplex", status=Status.RESOLVED, drug=_DRUG, candidates=[brand])
    yield found
    yield Suggestions(items=[Suggestion(drug=_DRUG, match=MatchKind.BRAND, on="Examplex")])
    asked: dict[str, Any] = dict.fromkeys(IncludedDocuments.model_fields)
    asked["routes"] = {"drug": _DRUG, "items": _ITEMS["routes"], "missing": [], "source": _SOURCE}
    yield BatchAnswer.model_validate({"items": [{**found.model_dump(), "document": asked}]})


def _lists_across_drugs() -> Iterator[Closed]:
    for facts in FACT_LISTS:
        items = [{"drug": _DRUG, **fact.model_dump()} for fact in _ITEMS[facts.domain.name]]
        yield facts.page.model_validate({"items": items, "next_cursor": None})
    yield CountPage(field="category", items=[CountItem(value="Examples", drugs=12)], next_cursor=None)
    main = AtcGroup(code="V", level=1, name="Various", parent=None, drugs=1)
    below = AtcGroup(code="V03", level=2, name="All other therapeutic products", parent="V", drugs=1)
    yield AtcGroups(items=[main])
    yield AtcGroupPage(group=main, children=[below], items=[_DRUG], next_cursor=None)


def _consistency() -> Iterator[Closed]:
    quote = "Rash occurred in 30 of 250 people (21%)."
    evidence = _stands(quote, "Side effects", at=1700)["evidence"]
    detail = "30 of 250 is 12 %; the article states 21 %."
    found = {"id": "consistency-1", "check": "count_percent", "outcome": "disagree", "detail": detail}
    finding = ConsistencyFinding.model_validate({**found, "evidence": [evidence]})
    yield ConsistencyDocument(drug=_DRUG, items=[finding], missing=[], source=_SOURCE)
    items = [{"drug": _DRUG, **finding.model_dump()}]
    yield ConsistencyPage.model_validate({"items": items, "next_cursor": None})


def _search() -> SearchPage:
    snippet = "Rash occurred in 30 of 250 people (21%)."
    where = {"domain": "sections", "section": ["Side effects"], "title": "Side effects"}
    found = {"drug": _DRUG, **where, "snippet": snippet, "highlights": [{"start": 0, "end": 4}], "score": 2718281}
    return SearchPage.model_validate(
        {"items": [found], "truncated": False, "next_cursor": encode_cursor("search", (2718281, 7))}
    )


def _missing(model: type[DrugDocument]) -> list[Missing]:
    return _MISSING if model in (MonographDocument, IdentifiersDocument) else []


def _lists(model: type[DrugDocument]) -> dict[str, Any]:
    if model is MonographDocument:
        return {"summary": _SUMMARY, **_ITEMS}
    if model is SafetyDocument:
        overview = [_safety("contraindications", "contraindication", "severe renal impairment")]
        shown = ("contraindications", "precautions", "adverse_reactions", "monitoring")
        return {"items": overview, "pregnancy": [], "lactation": [], **{name: _ITEMS[name] for name in shown}}
    return {"items": next(_ITEMS[domain.name] for domain in DOMAINS if domain.document is model)}


def _safety(domain: str, topic: str, text: str) -> dict[str, Any]:
    fact = _ITEMS[domain][0]
    return {"id": fact.id, "topic": topic, "text": text, "evidence": fact.evidence}
