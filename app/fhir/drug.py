"""A stored drug as resources are made of it, and what all of them carry: source, licence, evidence, version."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from hashlib import sha256
from typing import Any

from pydantic_core import to_json

from app.facts.document import Source
from app.facts.evidence import Evidence, EvidenceFlag, Fact
from app.facts.monograph import MonographDocument
from app.facts.references import ReferenceFact
from app.fhir.elements import Json, address, filled, plain, reference
from app.fhir.extensions import extended
from app.fhir.identity import drug_id, fact_id
from app.fhir.narrative import narrative, quoted
from app.fhir.versions import Version
from app.vocabulary.fhir_systems import DOI, FACT, PMC, PUBMED

_VERSION_LENGTH = 32


@dataclass(frozen=True)
class Drug:
    """A monograph, when its bytes last changed, and for which version of FHIR resources are wanted."""

    monograph: MonographDocument
    stored: datetime
    version: Version

    @cached_property
    def id(self) -> str:
        """The id of its resources, and the beginning of those of its facts."""
        return drug_id(self.monograph.drug.slug)

    @property
    def name(self) -> str:
        """What the article is called."""
        return plain(self.monograph.drug.name)

    @cached_property
    def _references(self) -> dict[int, ReferenceFact]:
        return {each.number: each for each in self.monograph.references}

    def resource(
        self, kind: str, title: str, lines: Iterable[str], elements: Json, *, id_: str | None = None, more: bool = False
    ) -> Json:
        """Make a resource: what all have, and its own elements, of which an `extension` joins the others."""
        source = self.monograph.source
        own = {**elements, "extension": [*elements.get("extension", ()), *_article(source)]}
        body = filled(
            resourceType=kind,
            id=id_ or self.id,
            meta={"lastUpdated": instant(self.stored), "source": revision_url(source)},
            text=narrative(title, lines, more=more),
            **own,
        )
        return versioned(body)

    def of_fact(self, kind: str, fact: Fact, title: str, elements: Json) -> Json:
        """Make a resource of a fact, which quotes the sentence that it was read from."""
        id_ = fact_id(self.id, fact.id)
        own = {
            "identifier": [{"system": FACT, "value": id_}],
            **elements,
            "extension": [*elements.get("extension", ()), *self.evidence(fact)],
        }
        return self.resource(kind, title, [quoted(fact.evidence)], own, id_=id_)

    def evidence(self, fact: Fact) -> list[Json]:
        """Write where a fact stands in the article and how well that backs it."""
        evidence: Evidence = fact.evidence
        return extended(
            "evidence",
            fact=fact.id,
            origin=evidence.origin.value,
            parameter=evidence.parameter,
            section=evidence.section,
            start=evidence.start,
            end=evidence.end,
            quote=evidence.quote,
            support=evidence.support.value,
            flag=[_flag(each) for each in evidence.flags],
            reference=[self._cited(self._references[n]) for n in evidence.references if n in self._references],
        )

    def _cited(self, cited: ReferenceFact) -> Json:
        """Refer to what an article cites: R4 has no Citation, so there it is only named."""
        known = next(iter(identifiers_of(cited)), None)
        there = reference("Citation", fact_id(self.id, cited.id)) if self.version is Version.R5 else {}
        return filled(**there, identifier=known, display=plain(cited.title or cited.text))


def identifiers_of(cited: ReferenceFact) -> list[Json]:
    """Give the identifiers of what is cited."""
    values = ((PUBMED, cited.pmid), (DOI, cited.doi), (PMC, cited.pmc))
    return [{"system": system, "value": plain(value)} for system, value in values if value and plain(value)]


def versioned(resource: Json) -> Json:
    """Give a resource the version that its content is: the same content has the same one."""
    digest = sha256(to_json(resource)).hexdigest()[:_VERSION_LENGTH]
    return {**resource, "meta": {"versionId": digest, **resource.get("meta", {})}}


def instant(moment: datetime) -> str:
    """Write a moment as FHIR does."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def revision_url(source: Source) -> str:
    """Give the address of the very revision, where it is known: MediaWiki's own parameter for it."""
    url = address(source.url)
    return url if source.revision_id is None else f"{url}{'&' if '?' in url else '?'}oldid={source.revision_id}"


def _article(source: Source) -> list[Json]:
    moments: dict[str, Any] = {"revised": source.revision_timestamp, "retrieved": source.retrieved_at}
    return extended(
        "article",
        wiki=source.wiki,
        title=source.title,
        url=address(source.url),
        revision=None if source.revision_id is None else str(source.revision_id),
        license=source.license,
        attribution=source.attribution,
        **{name: instant(moment) for name, moment in moments.items() if moment},
    )


def _flag(flag: EvidenceFlag) -> str:
    return f"{flag.kind} since {flag.since}" if flag.since else flag.kind
