"""The published resources of a drug as bytes: each through the model that the OpenAPI document shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.extract.extraction import Extracted
from app.facts.consistency import ConsistencyDocument, ConsistencyFinding
from app.facts.document import DrugDocument, drug_link
from app.facts.domains import DOMAINS, Domain
from app.facts.monograph import MonographDocument
from app.facts.validator import strong_validator
from app.store.article import Article
from app.store.safety import safety_document

JSON = "application/json"
TEXT = "text/plain; charset=utf-8"

MONOGRAPH = ""
SAFETY = "safety"
CONSISTENCY = "consistency"
WIKITEXT = "wikitext"


@dataclass(frozen=True)  # without slots, as `Rows`
class Rendered:
    """One resource: the last part of its path ("" for the monograph) and what a GET of it answers.

    `etag` is the strong validator, quoted: the same bytes have the same one.
    """

    name: str
    body: bytes
    media_type: str = JSON
    etag: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "etag", strong_validator(self.body))

    def columns(self) -> dict[str, str | bytes]:
        """Give what its row holds of it."""
        return {"name": self.name, "body": self.body, "media_type": self.media_type, "etag": self.etag}


def monograph_document(slug: str, article: Article, extracted: Extracted) -> MonographDocument:
    """Put what was read of an article into the document that holds everything."""
    return MonographDocument.model_validate(
        {
            "drug": drug_link(slug, article.title),
            "summary": extracted.summary,
            "missing": extracted.missing,
            "source": article.source,
            **{domain.name: extracted.facts.get(domain.name, []) for domain in DOMAINS},
        }
    )


def render(
    monograph: MonographDocument, wikitext: str, consistency: Sequence[ConsistencyFinding] = ()
) -> list[Rendered]:
    """Render every resource of a drug from the one that holds all facts, and what came of comparing them."""
    return [
        render_json(MONOGRAPH, monograph),
        *(render_domain(domain, monograph) for domain in DOMAINS),
        render_json(SAFETY, safety_document(monograph)),
        render_json(CONSISTENCY, _consistency_document(monograph, consistency)),
        Rendered(WIKITEXT, wikitext.encode(), TEXT),
    ]


def _consistency_document(monograph: MonographDocument, findings: Sequence[ConsistencyFinding]) -> ConsistencyDocument:
    return ConsistencyDocument(drug=monograph.drug, items=list(findings), missing=[], source=monograph.source)


def render_domain(domain: Domain, monograph: MonographDocument) -> Rendered:
    """Render one domain's list with what is missing in it."""
    document = domain.document.model_validate(
        {
            "drug": monograph.drug,
            "items": getattr(monograph, domain.name),
            "missing": [m for m in monograph.missing if m.what.startswith(f"{domain.name}.")],
            "source": monograph.source,
        }
    )
    return render_json(domain.path, document)


def render_json(name: str, document: DrugDocument) -> Rendered:
    """Render a validated document."""
    return Rendered(name, document.model_dump_json().encode())
