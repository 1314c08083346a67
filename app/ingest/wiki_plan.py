"""Compares a wiki's pages with the stored drugs: what is new, what has changed or moved. No net, no database."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from app.ingest.wiki_pages import Page
from app.store.wiki_pages import SkippedPage, StoredPage


@dataclass(slots=True)
class Plan:
    """What a run has to do. Numbers are page numbers, in the order in which to work."""

    # The number that a drug has to be given before its article is stored, by slug: it had none, or another.
    numbers: dict[str, int] = field(default_factory=dict)
    fetch: list[int] = field(default_factory=list)
    # Slugs of drugs whose page has another title now.
    renamed: set[str] = field(default_factory=set)
    # Slugs of drugs whose stored text is that of the wiki.
    keep: list[str] = field(default_factory=list)
    # Pages that are known to be no drug articles, and why.
    skipped: dict[int, str] = field(default_factory=dict)


def match_pages(pages: Mapping[int, Page], stored: Collection[StoredPage]) -> dict[int, StoredPage]:
    """Find the stored drug of each page: by its number, else by its title, else by its title that now leads there.

    The last is for drugs of unknown number alone: a page that is known and redirects now was merged, not moved.
    """
    by_number = {drug.page_id: drug for drug in stored if drug.page_id is not None}
    matched = {number: by_number[number] for number in pages if number in by_number}
    _match_rest(matched, {page.title: number for number, page in pages.items()}, stored)
    leading = {title: number for number, page in pages.items() for title in page.names}
    _match_rest(matched, leading, [drug for drug in stored if drug.page_id is None])
    return matched


def make_plan(pages: Mapping[int, Page], matched: Mapping[int, StoredPage], skipped: Mapping[int, SkippedPage]) -> Plan:
    """Decide page by page. Moved pages come first, so that the titles that they leave are free."""
    plan = Plan(numbers={drug.slug: number for number, drug in matched.items() if drug.page_id != number})
    plan.renamed.update(drug.slug for number, drug in matched.items() if drug.title != pages[number].title)
    for number in sorted(pages, key=lambda number: number not in matched or matched[number].slug not in plan.renamed):
        page, drug, known = pages[number], matched.get(number), skipped.get(number)
        if drug is not None and (drug.title, drug.revision_id) == (page.title, page.revision_id):
            plan.keep.append(drug.slug)
        elif known is not None and known.revision_id == page.revision_id:
            plan.skipped[number] = known.reason
        else:
            plan.fetch.append(number)
    return plan


def _match_rest(matched: dict[int, StoredPage], numbers: Mapping[str, int], stored: Collection[StoredPage]) -> None:
    taken = {drug.slug for drug in matched.values()}
    for drug in stored:
        number = numbers.get(drug.title)
        if number is not None and number not in matched and drug.slug not in taken:
            matched[number] = drug
