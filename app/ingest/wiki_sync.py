"""Brings the stored drugs to the present state of a wiki: asks which pages there are, and fetches only what is new.

A run that was killed is taken up by running it again: each drug is stored whole, with the number
and the revision of its page, so what is stored already is not asked for again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Engine
from sqlmodel import Session

from app.errors import WikiError
from app.ingest.item import Broken, PassedOver, PassedPage, Skipped, Source
from app.ingest.record import removed_page
from app.ingest.report import Report
from app.ingest.run import Observer, Options, ingest
from app.ingest.wiki_pages import Page, Site, WikiPages
from app.ingest.wiki_plan import Plan, make_plan, match_pages
from app.store.article import Article
from app.store.drugs import remove_page
from app.store.redirects import Redirect, drop_redirects
from app.store.wiki_pages import (
    SkippedPage,
    StoredPage,
    redirects_of,
    set_page,
    skipped_pages,
    stored_articles,
    stored_pages,
)

Advance = Callable[[int], None]

_GONE = "the wiki has deleted its page, or merged it into another"
# The last is that of a chemical which is a drug: the box of its article is a Chembox.
TEMPLATES = ("Infobox drug", "Drugbox", "Chembox Pharmacology")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pages to look at: all that embed one of the templates, or those of the titles where there are any."""

    templates: Sequence[str] = TEMPLATES
    titles: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A wiki beside what is stored of it. `gone`: drugs whose page is no longer there; `absent`: titles without one."""

    site: Site
    pages: Mapping[int, Page]
    stored: Sequence[StoredPage]
    gone: Sequence[StoredPage]
    absent: Sequence[str]
    plan: Plan

    @property
    def articles(self) -> int:
        """How many articles there are to look at."""
        return len(self.plan.fetch) + len(self.plan.keep)


def sync(
    engine: Engine | None, wiki: WikiPages, comparison: Comparison, meter: tuple[Observer, Advance], options: Options
) -> Report:
    """Bring the drugs to the state of the wiki; without an engine, which only a dry run may be, all of it is new.

    A wiki that fails meanwhile breaks the run off: what was stored stands, and is linked.
    """
    observe, advance = meter
    if engine is not None and not options.dry_run:
        settle(engine, comparison)
    done = Report(dry_run=options.dry_run).done("removed")
    for drug in comparison.gone:
        observe(f"{drug.title}: {done}: {_GONE}")
        if options.record is not None:
            options.record(removed_page(comparison.site.host, drug.title, _GONE))
    items = _counted(changes(engine, wiki, comparison), advance)
    report = ingest(engine, items, observe, options)
    report.removed[:0] = [(drug.title, _GONE) for drug in comparison.gone]
    return report


def compare(engine: Engine | None, wiki: WikiPages, wanted: Wanted) -> Comparison:
    """Ask which pages there are, and say what is to be done. Changes nothing; raises WikiError."""
    site = wiki.site()
    pages, absent = _listed(wiki, wanted)
    stored, skipped = _known(engine, site.host)
    asked = {*wanted.titles, *absent, *(page.title for page in pages.values())} if wanted.titles else None
    unseen = _unseen(pages, stored, asked)
    pages |= {number: page for number, page in wiki.numbered(unseen).items() if not page.is_redirect}
    matched = match_pages(pages, stored)
    kept = {drug.slug for drug in matched.values()}
    gone = [drug for number, drug in unseen.items() if number not in pages and drug.slug not in kept]
    return Comparison(site, pages, stored, gone, absent, make_plan(pages, matched, skipped))


def settle(engine: Engine, comparison: Comparison) -> None:
    """Do what needs no article: remove the drugs of pages that are gone, say which page a drug is, drop redirects."""
    host = comparison.site.host
    for drug in comparison.gone:
        with Session(engine) as session, session.begin():
            remove_page(session, host, drug.page_id)
    with Session(engine) as session, session.begin():
        for slug, number in comparison.plan.numbers.items():
            set_page(session, slug, number)
        drop_redirects(session, host, _old_redirects(redirects_of(session, host), comparison))


def changes(engine: Engine | None, wiki: WikiPages, comparison: Comparison) -> Source:
    """Yield what is new of redirects and articles, and the stored articles whose revision is the wiki's.

    These are read again where another version of the code has read them.
    """
    yield from (Skipped(title, "the wiki has no page of that title") for title in comparison.absent)
    yield from _passed_over(comparison)
    yield from _new_redirects(engine, comparison)
    try:
        yield from wiki.articles(comparison.site, comparison.plan.fetch)
    except WikiError as error:
        yield Broken(comparison.site.host, error.message)
    if engine is not None:
        yield from stored_articles(engine, comparison.plan.keep)


def _listed(wiki: WikiPages, wanted: Wanted) -> tuple[dict[int, Page], list[str]]:
    if wanted.titles:
        return wiki.titled(wanted.titles)
    embedding = (wiki.embedding(template) for template in wanted.templates)
    return {number: page for found in embedding for number, page in found.items()}, []


def _unseen(
    pages: Mapping[int, Page], stored: Sequence[StoredPage], asked: Collection[str] | None
) -> dict[int, StoredPage]:
    """Find the drugs whose pages were not listed, by number; where titles were asked for, only those of the titles.

    A drug whose page has no known number is from a file: the wiki may never have had it.
    """
    unseen = {drug.page_id: drug for drug in stored if drug.page_id is not None and drug.page_id not in pages}
    return {number: drug for number, drug in unseen.items() if asked is None or drug.title in asked}


def _known(engine: Engine | None, host: str) -> tuple[list[StoredPage], dict[int, SkippedPage]]:
    if engine is None:
        return [], {}
    with Session(engine) as session:
        return stored_pages(session, host), skipped_pages(session, host)


def _counted(items: Source, advance: Advance) -> Source:
    for item in items:
        yield item
        if isinstance(item, Article):
            advance(1)


def _passed_over(comparison: Comparison) -> Iterator[PassedOver]:
    for number, reason in comparison.plan.skipped.items():
        page = comparison.pages[number]
        yield PassedOver(PassedPage(page.title, comparison.site.host, reason, page.revision_id))


def _new_redirects(engine: Engine | None, comparison: Comparison) -> Iterator[Redirect]:
    host, known = comparison.site.host, dict[str, set[str]]()
    if engine is not None:
        with Session(engine) as session:
            known = redirects_of(session, host)
    for page in comparison.pages.values():
        new = set(page.names) - known.get(page.title, set())
        yield from (Redirect(host, title, page.title) for title in sorted(new))


def _old_redirects(known: Mapping[str, Collection[str]], comparison: Comparison) -> Iterator[str]:
    """List the titles that led to one of the pages, under its title of now or before, and do so no longer."""
    listed = {page.title: set(page.names) for page in comparison.pages.values()}
    before = {drug.title for drug in comparison.stored if drug.slug in comparison.plan.renamed}
    for target in (listed.keys() | before) & known.keys():
        yield from set(known[target]) - listed.get(target, set())
