"""Settles what documents say of other pages: which drug an interaction is with, and which titles redirect to a drug.

That depends on the other articles, so it changes with them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import Engine, bindparam
from sqlmodel import Session, col, select

from app.facts.document import DrugLink, drug_link
from app.facts.domains import DOMAINS
from app.facts.drug import DocumentRow, DrugRow, LookupRow
from app.facts.interactions import InteractionFact, InteractionRow
from app.facts.lookup import lookup_key
from app.facts.monograph import MonographDocument
from app.facts.names import NameKind
from app.store.dataset import renew_version
from app.store.lookups import lookups
from app.store.prepared import Prepared, interactants
from app.store.redirect_names import drugs_with_other_redirects, with_redirects
from app.store.redirects import redirects_to
from app.store.rendering import MONOGRAPH, Rendered, render_domain, render_json
from app.store.rows import (
    FactRows,
    add_facts,
    add_lookups,
    remove_facts,
    remove_lookups,
    rows_of,
    save_documents,
)

# What links are in, beside the monograph.
_LINKED = tuple(domain for domain in DOMAINS if domain.name in {"names", "interactions"})
_KEYS_A_QUERY = 500  # SQLite and PostgreSQL both limit the parameters of a statement
_NAMED = (
    select(LookupRow.key, DrugRow.slug, DrugRow.title)
    .join(DrugRow, col(DrugRow.slug) == col(LookupRow.slug))
    .where(col(LookupRow.key).in_(bindparam("keys", expanding=True)))
    .where(col(LookupRow.on).in_([kind.value for kind in NameKind]))
)


@dataclass(frozen=True, slots=True)
class _Links:
    """What other pages have to do with a drug: the titles that redirect to it, and the drugs by the key of a name."""

    redirects: list[str]
    drugs: dict[str, DrugLink]


def linked(session: Session, wiki: str, prepared: Prepared) -> Prepared:
    """Put redirects to the article among the names, and give each interactant the one stored drug of its name."""
    links = _links(session, wiki, prepared.title, prepared.interactants)
    if not links.redirects and not links.drugs:
        return prepared
    monograph = MonographDocument.model_validate_json(prepared.documents[MONOGRAPH].body)
    _link(monograph, links)
    return replace(
        prepared,
        rows=prepared.rows | _rows(monograph),
        lookups=lookups(monograph),
        documents=prepared.documents | {document.name: document for document in _documents(monograph)},
    )


def link_all(engine: Engine) -> int:
    """Bring the links of all drugs up to date, each drug in its own transaction; tell how many documents changed.

    Names come first: interactions are linked by them.
    """
    changed = 0
    for find_stale in (drugs_with_other_redirects, _drugs_with_other_links):
        with Session(engine) as session:
            stale = find_stale(session)
        for slug in stale:
            with Session(engine) as session, session.begin():
                changed += _relink(session, slug)
    return changed


def _links(session: Session, wiki: str, title: str, interactants: Collection[str]) -> _Links:
    return _Links(redirects_to(session, wiki, title), _drugs_by_key(session, interactants))


def _drugs_by_key(session: Session, names: Collection[str]) -> dict[str, DrugLink]:
    """Find the stored drugs by folded name; a name that several drugs share leads to none."""
    keys = sorted(names)
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for start in range(0, len(keys), _KEYS_A_QUERY):
        for key, slug, title in session.exec(_NAMED, params={"keys": keys[start : start + _KEYS_A_QUERY]}):
            found[key].add((slug, title))
    return {key: drug_link(*next(iter(drugs))) for key, drugs in found.items() if len(drugs) == 1}


def _drugs_with_other_links(session: Session) -> list[str]:
    query = select(DrugRow.slug, InteractionRow.interactant_name, InteractionRow.interactant_drug_slug).join(
        InteractionRow, col(InteractionRow.drug_id) == col(DrugRow.id)
    )
    rows = session.exec(query).all()
    links = _drugs_by_key(session, {lookup_key(name) for _, name, _ in rows})
    return sorted({slug for slug, name, stored in rows if _slug(_other(slug, links.get(lookup_key(name)))) != stored})


def _relink(session: Session, slug: str) -> int:
    drug = session.exec(select(DrugRow).where(DrugRow.slug == slug)).one()
    stored = session.get_one(DocumentRow, (slug, MONOGRAPH))
    monograph = MonographDocument.model_validate_json(stored.body)
    _link(monograph, _links(session, drug.wiki, drug.title, interactants(monograph)))
    rows = _rows(monograph)
    remove_facts(session, drug.id, rows)
    add_facts(session, drug.id, rows)
    remove_lookups(session, slug)
    add_lookups(session, slug, lookups(monograph))
    return save_documents(session, slug, _documents(monograph), renew_version(session))


def _link(monograph: MonographDocument, links: _Links) -> None:
    slug = monograph.drug.slug
    monograph.names = with_redirects(slug, monograph.names, links.redirects)
    monograph.interactions = [
        _linked(fact, _other(slug, links.drugs.get(lookup_key(fact.interactant.name))))
        for fact in monograph.interactions
    ]


def _rows(monograph: MonographDocument) -> dict[str, FactRows]:
    return {domain.name: rows_of(domain, getattr(monograph, domain.name)) for domain in _LINKED}


def _documents(monograph: MonographDocument) -> list[Rendered]:
    return [render_json(MONOGRAPH, monograph), *(render_domain(domain, monograph) for domain in _LINKED)]


def _other(slug: str, link: DrugLink | None) -> DrugLink | None:
    return link if link is not None and link.slug != slug else None


def _slug(link: DrugLink | None) -> str | None:
    return link.slug if link else None


def _linked(fact: InteractionFact, link: DrugLink | None) -> InteractionFact:
    return fact.model_copy(update={"interactant": fact.interactant.model_copy(update={"drug": link})})
