"""The database as an ingestion sees it: what is known of an article, and where what was read of it goes."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from sqlalchemy import Engine, func
from sqlmodel import Session, col, select

from app.extract.extraction import Problem, ProblemKind
from app.facts.domains import DOMAINS
from app.facts.drug import DocumentRow, DrugRow, ProblemRow, RedirectRow
from app.ingest.manifest import NAME
from app.ingest.redirects import RedirectPile
from app.store.article import Article
from app.store.drugs import find_drug, remove_drug, remove_page
from app.store.linking import link_all
from app.store.losses import losses
from app.store.monograph import Outcome, StoreResult, store
from app.store.prepared import Prepared
from app.store.redirects import Redirect, save_redirects
from app.store.rendering import MONOGRAPH
from app.store.skipped_pages import remember_skipped, skipped_before
from app.store.slugs import new_slug, slugify
from app.store.version import article_hash
from app.store.wiki_pages import article_of

_REDIRECTS_A_TRANSACTION = 1000
_DRUGS_A_QUERY = 500


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an article before it is read; `reason` says why it need not be, `outcome` what it would be.

    `article`: what to read, which is the stored one where a source gives its text and knows less of it.
    """

    slug: str
    article: Article
    outcome: Outcome = Outcome.CREATED
    reason: str | None = None


class Library:
    """A database that is written to, some articles in a transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def look_up(self, article: Article) -> Known:
        """Tell what is known of an article."""
        with Session(self._engine) as session:
            drug = find_drug(session, article.wiki, article.title, article.page_id)
            if drug is None:
                slug = new_slug(session, article.wiki, article.title)
                return Known(slug, article, reason=skipped_before(session, article))
            article = _best_known(article, drug)
            if drug.text_hash == article_hash(article):
                return Known(drug.slug, article, Outcome.UNCHANGED)
            reason = _older(article, drug) or skipped_before(session, article)
            return Known(drug.slug, article, Outcome.REPLACED, reason)

    def put(self, drugs: Sequence[tuple[Article, Prepared]]) -> list[StoreResult]:
        """Store what was read of articles, all of it or nothing."""
        if not drugs:
            return []
        with Session(self._engine) as session, session.begin():
            return [store(session, article, prepared) for article, prepared in drugs]

    def leave_out(self, article: Article, reason: str) -> bool:
        """Remember why an article is no monograph; tell whether its page was a drug before, which is removed."""
        with Session(self._engine) as session, session.begin():
            remember_skipped(session, article, reason)
            return remove_page(session, article.wiki, article.page_id)

    def contents(self, slug: str) -> tuple[Counter[str], list[Problem]]:
        """Count a stored drug's facts by domain, and list the problems of its article."""
        with Session(self._engine) as session:
            document = json.loads(session.get_one(DocumentRow, (slug, MONOGRAPH)).body)
            query = select(ProblemRow).join(DrugRow, col(DrugRow.id) == col(ProblemRow.drug_id))
            rows = session.exec(query.where(DrugRow.slug == slug).order_by(col(ProblemRow.key))).all()
        facts = Counter({domain.name: len(document[domain.name]) for domain in DOMAINS})
        return facts, [Problem(ProblemKind(row.kind), row.where, row.raw) for row in rows]

    def count_problems(self, slugs: Sequence[str]) -> Counter[ProblemKind]:
        """Count the problems of stored drugs by kind."""
        found = Counter[ProblemKind]()
        query = select(ProblemRow.kind, func.count()).join(DrugRow, col(DrugRow.id) == col(ProblemRow.drug_id))
        for first in range(0, len(slugs), _DRUGS_A_QUERY):
            some = col(DrugRow.slug).in_(slugs[first : first + _DRUGS_A_QUERY])
            with Session(self._engine) as session:
                counted = session.exec(query.where(some).group_by(ProblemRow.kind)).all()
            found.update({ProblemKind(kind): count for kind, count in counted})
        return found

    def remove_merged(self, pile: RedirectPile) -> list[Redirect]:
        """Remove the drugs whose page has become a redirect in a later revision, and tell which those are.

        Asked when all articles are stored: a page that was moved has its new title by then.
        """
        with Session(self._engine) as session:
            rows = session.exec(select(DrugRow.wiki, DrugRow.title, DrugRow.revision_id)).all()
        revisions = {(wiki, title): revision for wiki, title, revision in rows}
        merged = [page for page in pile.titled(revisions) if _later(page.revision_id, revisions[page.wiki, page.title])]
        for page in merged:
            with Session(self._engine) as session, session.begin():
                if (drug := find_drug(session, page.wiki, page.title)) is not None:
                    remove_drug(session, drug)
        return merged

    def put_redirects(self, pile: RedirectPile) -> None:
        """Store the redirects to stored drugs that are not stored so already."""
        with Session(self._engine) as session:
            drugs = set(session.exec(select(DrugRow.wiki, DrugRow.title)).all())
            rows = session.exec(select(RedirectRow)).all()
        stored = {(row.wiki, row.title): row.target for row in rows}
        found = {(redirect.wiki, redirect.title): redirect.target for redirect in pile.leading_to(drugs)}
        fresh = (Redirect(*page, target) for page, target in found.items() if stored.get(page) != target)
        while batch := list(islice(fresh, _REDIRECTS_A_TRANSACTION)):
            with Session(self._engine) as session, session.begin():
                save_redirects(session, batch)

    def link(self) -> int:
        """Bring up to date what documents say of other pages; tell how many documents changed."""
        return link_all(self._engine)


class TrialLibrary(Library):
    """A database that is only looked at, or none at all: what an ingestion would do is told, and nothing is done."""

    def __init__(self, engine: Engine | None) -> None:
        self._outcomes: dict[tuple[str, str], Outcome] = {}
        self._exists = engine is not None
        if engine is not None:
            super().__init__(engine)

    def look_up(self, article: Article) -> Known:
        """Tell what is known of an article."""
        known = super().look_up(article) if self._exists else Known(slugify(article.title) or "drug", article)
        self._outcomes[article.wiki, article.title] = known.outcome
        return known

    def put(self, drugs: Sequence[tuple[Article, Prepared]]) -> list[StoreResult]:
        """Tell what storing would do."""
        return [self._would_be(article, prepared) for article, prepared in drugs]

    def _would_be(self, article: Article, prepared: Prepared) -> StoreResult:
        outcome, lost = self._outcomes[article.wiki, article.title], tuple[Problem, ...]()
        if outcome is Outcome.REPLACED:
            with Session(self._engine) as session:
                drug = find_drug(session, article.wiki, article.title, article.page_id)
                lost = losses(session, drug, article, prepared)
        return StoreResult(prepared.slug, outcome, 0, lost)

    def leave_out(self, article: Article, reason: str) -> bool:
        """Remember nothing, and remove nothing."""
        del article, reason
        return False

    def remove_merged(self, pile: RedirectPile) -> list[Redirect]:
        """Remove nothing."""
        del pile
        return []

    def put_redirects(self, pile: RedirectPile) -> None:
        """Store nothing."""

    def link(self) -> int:
        """Link nothing."""
        return 0


def _later(revision: int | None, than: int | None) -> bool:
    return revision is not None and than is not None and revision > than


def _best_known(article: Article, drug: DrugRow) -> Article:
    """Give the stored article where this is its text without a revision: what is known of it is not to be lost."""
    if article.revision_id is not None or drug.revision_id is None:
        return article
    # Blanks at the end are no difference: a wiki saves none, and an editor of files adds a line's end.
    same = article.wikitext.rstrip() == drug.wikitext.rstrip()
    return replace(article_of(drug), origin=article.origin) if same else article


def _older(article: Article, drug: DrugRow) -> str | None:
    """Say that a newer revision is stored, or may be: of a text without a revision nobody knows how old it is."""
    if drug.revision_id is None:
        return None
    if article.revision_id is None:
        return (
            f"no revision is known of this text, and revision {drug.revision_id} is stored with another one: "
            f"`monograph remove {drug.slug}` first, or name its revision in a {NAME}"
        )
    if article.revision_id >= drug.revision_id:
        return None
    return f"revision {article.revision_id} is older than the stored revision {drug.revision_id}"
