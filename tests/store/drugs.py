"""Makes articles and what was read of them, for tests that store them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session

from app.extract.extraction import Extracted, FactT, Problem
from app.extract.identity import identified
from app.facts.document import Missing
from app.facts.domains import DOMAINS
from app.facts.evidence import Evidence, Fact, Origin, Support
from app.facts.interactions import Finding, Interactant, InteractantKind, InteractionFact, Recommendation
from app.facts.names import NameFact, NameKind
from app.store.article import Article
from app.store.drugs import find_drug
from app.store.monograph import StoreResult
from app.store.monograph import store as store_prepared
from app.store.prepared import Prepared, prepare
from app.store.slugs import new_slug, slugify

EVIDENCE = Evidence(origin=Origin.PROSE, start=0, end=5, quote="Words", support=Support.UNCITED)


def article(title: str = "Testamine", wikitext: str = "Words.", **changes: object) -> Article:
    known: dict[str, Any] = {
        "wiki": "en.wikipedia.org",
        "url": f"https://en.wikipedia.org/wiki/{title}",
        "license": "CC BY-SA 4.0",
        "attribution": f'Wikipedia contributors, "{title}"',
        "revision_id": 7,
        "revision_timestamp": datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC),
    }
    return Article(title=title, wikitext=wikitext, **known | changes)


def extracted(
    title: str = "Testamine",
    *,
    missing: Sequence[Missing] = (),
    problems: Sequence[Problem] = (),
    **facts: Sequence[Fact],
) -> Extracted:
    slug = slugify(title)
    every = {domain.name: identified(slug, domain.name, list(facts.get(domain.name, ()))) for domain in DOMAINS}
    return Extracted(title, f"{title} is a drug.", every, list(missing), list(problems))


def prepared(title: str = "Testamine", **read: Any) -> Prepared:  # noqa: ANN401  # as `extracted` takes it
    return prepare(slugify(title), article(title), extracted(title, **read))


def store(session: Session, what: Article, read: Extracted) -> StoreResult:
    """Prepare and store, as an ingestion does."""
    stored = find_drug(session, what.wiki, what.title, what.page_id)
    slug = stored.slug if stored is not None else new_slug(session, what.wiki, what.title)
    return store_prepared(session, what, prepare(slug, what, read))


def store_all(engine: Engine, drugs: Mapping[str, Mapping[str, Any]]) -> None:
    """Store drugs that are said as facts by domain and title."""
    with Session(engine) as session, session.begin():
        for title, facts in drugs.items():
            store(session, article(title), extracted(title, **facts))


def fact(model: type[FactT], **fields: object) -> FactT:
    return model.model_validate({"raw": "Words", "evidence": EVIDENCE, **fields})


def name(text: str, kind: NameKind = NameKind.BRAND) -> NameFact:
    return NameFact(name=text, kind=kind, raw=text, evidence=EVIDENCE)


def interaction(with_what: str) -> InteractionFact:
    return InteractionFact(
        interactant=Interactant(name=with_what, kind=InteractantKind.DRUG),
        finding=Finding.INTERACTS,
        recommendation=Recommendation.AVOID,
        raw=with_what,
        evidence=EVIDENCE,
    )
