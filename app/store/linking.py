"""Settles what documents say of other pages: which drug an interaction is with, and which titles redirect to a drug.

That depends on the other articles, so it changes with them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from pydantic_core import from_json, to_json
from sqlalchemy import Engine, bindparam
from sqlmodel import Session, col, select

from app.facts.document import DrugLink, drug_link
from app.facts.domains import DOMAINS
from app.facts.drug import DocumentRow, DrugRow, LookupRow
from app.facts.interactions import InteractionFact, InteractionRow, InteractionsDocument
from app.facts.lookup import lookup_key
from app.facts.names import NameKind, NamesDocument
from app.store.dataset import renew_version
from app.store.lookup_rows import replace_redirect_lookups
from app.store.prepared import Prepared, interactants
from app.store.redirect_names import drugs_with_other_redirects, with_redirects
from app.store.redirects import redirects_to
from app.store.rendering import MONOGRAPH, Rendered, render_json
from app.store.rows import FactRows, add_facts, remove_facts, rows_of, save_documents
from app.store.statements import fetch_rows

# What links are in, beside the monograph.
_NAMES, _INTERACTIONS = (domain for domain in DOMAINS if domain.name in {"names", "interactions"})
_SHOWING = (MONOGRAPH, _NAMES.path, _INTERACTIONS.path)
_KEYS_A_QUERY = 500  # SQLite and PostgreSQL both limit the parameters of a statement
_ROWS_AT_A_TIME = 1000
# As many as are stored together, and for the same reason.
_DRUGS_A_TRANSACTION = 16
_NAMED = (
    select(LookupRow.key, DrugRow.slug, DrugRow.title)
    .join(DrugRow, col(DrugRow.slug) == col(LookupRow.slug))
    .where(col(LookupRow.key).in_(bindparam("keys", expanding=True)))
    .where(col(LookupRow.on).in_([kind.value for kind in NameKind]))
)
# Made once: they are executed for each drug that is linked.
_DRUG = select(DrugRow.id, DrugRow.wiki, DrugRow.title).where(DrugRow.slug == bindparam("a_slug"))
_BODY = select(DocumentRow.body).where(DocumentRow.slug == bindparam("a_slug"), DocumentRow.name == bindparam("a_name"))


@dataclass(frozen=True, slots=True)
class _Links:
    """What other pages have to do with a drug: the titles that redirect to it, and the drugs by the key of a name."""

    redirects: list[str]
    drugs: dict[str, DrugLink]


@dataclass(frozen=True, slots=True)
class _Changed:
    """What links change of a drug: rows by domain, and the documents that show them."""

    rows: dict[str, FactRows]
    documents: list[Rendered]


class _Shown:
    """What a drug shows of links: the bytes of its documents by name, and those that can be linked."""

    def __init__(self, bodies: Mapping[str, bytes]) -> None:
        self._bodies = bodies
        self._names = NamesDocument.model_validate_json(bodies[_NAMES.path])
        self.interactions = InteractionsDocument.model_validate_json(bodies[_INTERACTIONS.path])

    def link(self, links: _Links) -> _Changed:
        """Give what is otherwise with these links."""
        slug = self._names.drug.slug
        self._names.items = with_redirects(slug, self._names.items, links.redirects)
        self.interactions.items = [
            _linked(fact, _other(slug, links.drugs.get(lookup_key(fact.interactant.name))))
            for fact in self.interactions.items
        ]
        changed = _Changed({}, [])
        monograph: dict[str, Any] = {}
        for domain, document in ((_NAMES, self._names), (_INTERACTIONS, self.interactions)):
            rendered = render_json(domain.path, document)
            if rendered.body != self._bodies[domain.path]:
                changed.rows[domain.name] = rows_of(domain, document.items)
                changed.documents.append(rendered)
                monograph[domain.name] = from_json(rendered.body)["items"]
        if monograph:
            changed.documents.append(self._monograph(monograph))
        return changed

    def _monograph(self, changed: Mapping[str, Any]) -> Rendered:
        """Put lists in their places in the whole, which need not be read for that: its values alone make its bytes."""
        return Rendered(MONOGRAPH, to_json({**from_json(self._bodies[MONOGRAPH]), **changed}))


def linked(session: Session, wiki: str, prepared: Prepared) -> Prepared:
    """Put redirects to the article among the names, and give each interactant the one stored drug of its name."""
    links = _links(session, wiki, prepared.title, prepared.interactants)
    if not links.redirects and not links.drugs:
        return prepared
    changed = _Shown({name: prepared.documents[name].body for name in _SHOWING}).link(links)
    return replace(
        prepared,
        rows=prepared.rows | changed.rows,
        lookups=prepared.lookups.with_redirects(links.redirects),
        documents=prepared.documents | {document.name: document for document in changed.documents},
    )


def link_all(engine: Engine) -> int:
    """Bring the links of all drugs up to date, some drugs in a transaction; tell how many documents changed.

    Names come first: interactions are linked by them.
    """
    changed = 0
    for find_stale in (drugs_with_other_redirects, _drugs_with_other_links):
        with Session(engine) as session:
            stale = find_stale(session)
        for start in range(0, len(stale), _DRUGS_A_TRANSACTION):
            with Session(engine) as session, session.begin():
                now = renew_version(session)
                changed += sum(_relink(session, slug, now) for slug in stale[start : start + _DRUGS_A_TRANSACTION])
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
    names = session.exec(select(InteractionRow.interactant_name).distinct())
    links = _drugs_by_key(session, {lookup_key(name) for name in names})
    query = select(DrugRow.slug, InteractionRow.interactant_name, InteractionRow.interactant_drug_slug).join(
        InteractionRow, col(InteractionRow.drug_id) == col(DrugRow.id)
    )
    rows = session.exec(query.execution_options(yield_per=_ROWS_AT_A_TIME))
    return sorted({slug for slug, name, stored in rows if _slug(_other(slug, links.get(lookup_key(name)))) != stored})


def _relink(session: Session, slug: str, now: datetime) -> int:
    [(drug_id, wiki, title)] = fetch_rows(session, _DRUG, a_slug=slug)
    shown = _Shown({name: fetch_rows(session, _BODY, a_slug=slug, a_name=name)[0][0] for name in _SHOWING})
    links = _links(session, wiki, title, interactants(shown.interactions.items))
    changed = shown.link(links)
    remove_facts(session, drug_id, changed.rows)
    add_facts(session, drug_id, changed.rows)
    if _NAMES.name in changed.rows:
        replace_redirect_lookups(session, slug, links.redirects)
    return save_documents(session, slug, changed.documents, now)


def _other(slug: str, link: DrugLink | None) -> DrugLink | None:
    return link if link is not None and link.slug != slug else None


def _slug(link: DrugLink | None) -> str | None:
    return link.slug if link else None


def _linked(fact: InteractionFact, link: DrugLink | None) -> InteractionFact:
    return fact.model_copy(update={"interactant": fact.interactant.model_copy(update={"drug": link})})
