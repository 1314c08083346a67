"""The published resources of a drug as bytes: each through the model that the OpenAPI document shows."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from app.extract.monograph import Extracted
from app.facts.document import DrugDocument, drug_link
from app.facts.domains import DOMAINS, Domain
from app.facts.monograph import MonographDocument
from app.store.article import Article
from app.store.safety import safety_document

JSON = "application/json"
TEXT = "text/plain; charset=utf-8"

MONOGRAPH = ""
SAFETY = "safety"
WIKITEXT = "wikitext"

_ETAG_LENGTH = 32
_AT_THE_END = ("raw", "evidence", "missing", "source")


@dataclass(frozen=True, slots=True)
class Rendered:
    """One resource: the last part of its path ("" for the monograph) and what a GET of it answers."""

    name: str
    body: bytes
    media_type: str = JSON

    @property
    def etag(self) -> str:
        """The strong validator, quoted: the same bytes have the same one."""
        return f'"{hashlib.sha256(self.body).hexdigest()[:_ETAG_LENGTH]}"'


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


def render(monograph: MonographDocument, wikitext: str) -> list[Rendered]:
    """Render every resource of a drug from the one that holds everything."""
    return [
        render_json(MONOGRAPH, monograph),
        *(render_domain(domain, monograph) for domain in DOMAINS),
        render_json(SAFETY, safety_document(monograph)),
        Rendered(WIKITEXT, wikitext.encode(), TEXT),
    ]


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
    values = _for_reading(document.model_dump(mode="json"))
    return Rendered(name, json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode())


def _for_reading(value: Any) -> Any:  # noqa: ANN401  # any JSON value
    """Put what was asked for before what every fact and document has: a base model's fields come first otherwise."""
    if isinstance(value, list):
        return [_for_reading(item) for item in value]
    if not isinstance(value, dict):
        return value
    first = [key for key in value if key not in _AT_THE_END]
    return {key: _for_reading(value[key]) for key in [*first, *(key for key in _AT_THE_END if key in value)]}
