"""Invented drugs in a real database, stored as an ingestion stores them, for tests of what reads."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlmodel import Session

from app.database import make_engine, migrate
from app.facts.document import Source, drug_link
from app.facts.domains import DOMAINS
from app.facts.drug import DrugRow
from app.facts.evidence import Evidence
from app.facts.identifiers import IdentifierFact
from app.facts.monograph import MonographDocument
from app.facts.names import NameFact
from app.store.facets import facets_of, replace_facets
from app.store.lookup_rows import add_lookups, lookup_rows
from app.store.lookups import lookups
from app.store.rendering import render
from app.store.rows import add_facts, rows_of, save_documents
from app.store.slugs import slugify

STORED = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)

_EVIDENCE = Evidence.model_validate(
    {"origin": "infobox", "parameter": "x", "start": 0, "end": 1, "quote": "x", "support": "uncited"}
)

# Each drug's names and identifiers. Zolpamab and Zolpumab share a brand and a KEGG number.
DRUGS: dict[str, tuple[list[tuple[str, str]], list[tuple[str, str]]]] = {
    "Abc/def acid": ([], []),
    "Ärmelin": ([("Sleevin", "brand")], []),
    "Zolpamab": (
        [("Zolp\u2019aid", "brand"), ("Sharedin", "brand"), ("zolpamabum", "synonym"), ("zolp-27", "synonym")],
        [("drugbank", "DB99991"), ("unii", "9ZZZZZZ28K"), ("kegg", "D99999")],
    ),
    "Zolpumab": (
        [("SHAREDIN", "brand"), ("Zolpamab", "synonym"), ("Percent 100%", "synonym")],
        [("drugbank", "DB99992"), ("kegg", "D99999")],
    ),
}

SLUGS = sorted(slugify(title) for title in DRUGS)


def fill(url: str, titles: Iterable[str] = DRUGS) -> None:
    """Make the database and put the drugs in it."""
    migrate(url)
    engine = make_engine(url)
    with Session(engine) as session, session.begin():
        for title in titles:
            put(session, title)
    engine.dispose()


def put(session: Session, title: str) -> None:
    """Store a drug's row, facts, facets, lookups and documents."""
    monograph, wikitext = monograph_of(title), f"'''{title}''' is an invented drug: 5 µg."
    row = {**monograph.source.model_dump(), "slug": monograph.drug.slug, "summary": monograph.summary}
    drug = DrugRow.model_validate({**row, "wikitext": wikitext, "text_hash": "0", "updated_at": STORED})
    session.add(drug)
    session.flush()
    add_facts(session, drug.id, {domain.name: rows_of(domain, getattr(monograph, domain.name)) for domain in DOMAINS})
    replace_facets(session, drug.slug, facets_of(monograph, ["Invented drugs"]))
    add_lookups(session, monograph.drug.slug, lookup_rows(lookups(monograph)))
    save_documents(session, monograph.drug.slug, render(monograph, wikitext), STORED)


def monograph_of(title: str) -> MonographDocument:
    """Make a monograph that has names and identifiers only."""
    names, identifiers = DRUGS.get(title, ([], []))
    facts: dict[str, list[Any]] = {domain.name: [] for domain in DOMAINS}
    facts["names"] = [NameFact.model_validate({**_fact(i), "name": n, "kind": k}) for i, (n, k) in enumerate(names)]
    facts["identifiers"] = [_identifier(i, scheme, value) for i, (scheme, value) in enumerate(identifiers)]
    return MonographDocument.model_validate(
        {
            "drug": drug_link(slugify(title), title),
            "summary": f"{title} is an invented drug.",
            "missing": [],
            "source": Source(
                wiki="example.org",
                title=title,
                revision_id=7,
                revision_timestamp=STORED,
                url=f"https://example.org/{slugify(title)}",
                license="CC BY-SA 4.0",
                attribution="Nobody",
                retrieved_at=None,
            ),
            **facts,
        }
    )


def _identifier(number: int, scheme: str, value: str) -> IdentifierFact:
    fields = {"scheme": scheme, "value": value, "curie": f"{scheme}:{value}", "valid": True, "check": "pattern"}
    return IdentifierFact.model_validate({**_fact(number), **fields})


def _fact(number: int) -> dict[str, Any]:
    return {"id": f"f{number}", "raw": "x", "evidence": _EVIDENCE}
