"""Examples of answers for the OpenAPI document, made from the models, of a drug that does not exist.

Nobody should read a statement about a real drug in the documentation of an interface.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.api.check_example import check_example
from app.api.example_drug import DRUG, FACTS, ITEMS, MISSING, SOURCE, SUMMARY, stands
from app.api.health import Health, Readiness
from app.api.index import Address, ServiceIndex
from app.facts.consistency import ConsistencyDocument, ConsistencyFinding
from app.facts.document import DrugDocument, Missing
from app.facts.domains import DOMAINS
from app.facts.evidence import Closed
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
from app.replicas import Role

_ITEM = DrugItem(**DRUG.model_dump(), summary=SUMMARY, source=SOURCE)

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

_INDEX = ServiceIndex(
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
    yield DrugPage(items=[_ITEM], next_cursor=encode_cursor("drugs", (DRUG.slug,)))
    yield Health(status="ok")
    yield Readiness(status="ready", revision="0003", server=1, role=Role.PRIMARY)
    yield _INDEX
    yield from _names_to_drugs()
    yield from _lists_across_drugs()
    yield from _consistency()
    yield _DATASET
    yield _search()
    yield check_example(DRUG, FACTS["interactions"])
    documents: list[type[DrugDocument]] = [MonographDocument, SafetyDocument, *(domain.document for domain in DOMAINS)]
    for model in documents:
        yield model.model_validate({"drug": DRUG, "missing": _missing(model), "source": SOURCE, **_lists(model)})


def _names_to_drugs() -> Iterator[Closed]:
    brand = Candidate(drug=DRUG, match=MatchKind.BRAND, on="Examplex", score=1)
    found = Resolution(query="examplex", status=Status.RESOLVED, drug=DRUG, candidates=[brand])
    yield found
    yield Suggestions(items=[Suggestion(drug=DRUG, match=MatchKind.BRAND, on="Examplex")])
    asked: dict[str, Any] = dict.fromkeys(IncludedDocuments.model_fields)
    asked["routes"] = {"drug": DRUG, "items": ITEMS["routes"], "missing": [], "source": SOURCE}
    yield BatchAnswer.model_validate({"items": [{**found.model_dump(), "document": asked}]})


def _lists_across_drugs() -> Iterator[Closed]:
    for facts in FACT_LISTS:
        items = [{"drug": DRUG, **fact.model_dump()} for fact in ITEMS[facts.domain.name]]
        searched = {"searched": [{"word": "renal", "same": ["kidney"]}], "suggestions": []}
        words: dict[str, Any] = searched if facts.question.words else {}
        yield facts.page.model_validate({"items": items, "next_cursor": None, **words})
    yield CountPage(field="category", items=[CountItem(value="Examples", drugs=12)], next_cursor=None)
    main = AtcGroup(code="V", level=1, name="Various", parent=None, drugs=1)
    below = AtcGroup(code="V03", level=2, name="All other therapeutic products", parent="V", drugs=1)
    yield AtcGroups(items=[main])
    yield AtcGroupPage(group=main, children=[below], items=[DRUG], next_cursor=None)


def _consistency() -> Iterator[Closed]:
    quote = "Rash occurred in 30 of 250 people (21%)."
    evidence = stands(quote, "Side effects", at=1700)["evidence"]
    detail = "30 of 250 is 12 %; the article states 21 %."
    found = {"id": "consistency-1", "check": "count_percent", "outcome": "disagree", "detail": detail}
    finding = ConsistencyFinding.model_validate({**found, "evidence": [evidence]})
    yield ConsistencyDocument(drug=DRUG, items=[finding], missing=[], source=SOURCE)
    items = [{"drug": DRUG, **finding.model_dump()}]
    yield ConsistencyPage.model_validate({"items": items, "next_cursor": None})


def _search() -> SearchPage:
    snippet = "Rash occurred in 30 of 250 people (21%)."
    where = {"domain": "sections", "section": ["Side effects"], "title": "Side effects"}
    found = {"drug": DRUG, **where, "snippet": snippet, "highlights": [{"start": 0, "end": 4}], "score": 2718281}
    return SearchPage.model_validate(
        {"items": [found], "truncated": False, "suggestions": [], "next_cursor": encode_cursor("search", (2718281, 7))}
    )


def _missing(model: type[DrugDocument]) -> list[Missing]:
    return MISSING if model in (MonographDocument, IdentifiersDocument) else []


def _lists(model: type[DrugDocument]) -> dict[str, Any]:
    if model is MonographDocument:
        return {"summary": SUMMARY, **ITEMS}
    if model is SafetyDocument:
        overview = [_safety("contraindications", "contraindication", "severe renal impairment")]
        shown = ("contraindications", "precautions", "adverse_reactions", "monitoring")
        return {"items": overview, "pregnancy": [], "lactation": [], **{name: ITEMS[name] for name in shown}}
    return {"items": next(ITEMS[domain.name] for domain in DOMAINS if domain.document is model)}


def _safety(domain: str, topic: str, text: str) -> dict[str, Any]:
    fact = ITEMS[domain][0]
    return {"id": fact.id, "topic": topic, "text": text, "evidence": fact.evidence}
