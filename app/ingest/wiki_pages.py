"""Asks a wiki for its pages: which there are, under which title and revision, what leads to them, what they say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from app.errors import WikiError
from app.ingest.item import Skipped
from app.ingest.wiki_client import WikiClient
from app.store.article import Article

# What a wiki allows to any client: https://www.mediawiki.org/wiki/API:Query#Limits
PAGES_A_QUERY = 50

# The licences' own addresses say which they are: https://creativecommons.org/licenses/by-sa/4.0/
_CREATIVE_COMMONS = re.compile(r"//creativecommons\.org/licenses/([a-z-]+)/([\d.]+)")
_WIKITEXT = "wikitext"


class _Answer(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class _Link(_Answer):
    title: str
    fragment: str | None = None


class _Slot(_Answer):
    content: str | None = None
    contentmodel: str = _WIKITEXT


class _Slots(_Answer):
    main: _Slot = _Slot()


class _Revision(_Answer):
    revid: int
    timestamp: datetime | None = None
    slots: _Slots = _Slots()


class Page(_Answer):
    """A page as the wiki lists it; one that is not there has no number or no revision."""

    title: str = ""
    page_id: int | None = Field(default=None, alias="pageid")
    revision_id: int | None = Field(default=None, alias="lastrevid")
    is_redirect: bool = Field(default=False, alias="redirect")
    url: str = Field(default="", alias="canonicalurl")
    leading_here: tuple[_Link, ...] = Field(default=(), alias="redirects")
    revisions: tuple[_Revision, ...] = ()

    @property
    def exists(self) -> bool:
        """Whether there is such a page now."""
        return self.page_id is not None and self.revision_id is not None

    @property
    def names(self) -> list[str]:
        """The titles that lead to the whole page; one that leads to a section is no name of what the page is about."""
        return [link.title for link in self.leading_here if not link.fragment]


_PAGES = TypeAdapter(list[Page])


@dataclass(frozen=True, slots=True)
class Site:
    """The wiki itself: its host (with the port where it has one of its own) and the licence of its articles."""

    host: str
    license: str


class WikiPages:
    """The pages of one wiki. Every method raises WikiError where the wiki cannot be read."""

    def __init__(self, client: WikiClient) -> None:
        self._client = client

    def site(self) -> Site:
        """Ask the wiki where it is and what its licence is."""
        for query in self._client.query(meta="siteinfo", siprop="general|rightsinfo"):
            rights, server = query.get("rightsinfo", {}), query.get("general", {}).get("server", "")
            host = urlsplit(server, scheme="https").netloc or urlsplit(self._client.api).netloc
            return Site(host, _license(rights.get("url", ""), rights.get("text", "")))
        raise WikiError(f"{self._client.api} does not say what wiki it is.")

    def embedding(self, template: str) -> dict[int, Page]:
        """Find the articles that embed a template, by their number, with the redirects that lead to them."""
        title = template if ":" in template else f"Template:{template}"
        return _existing(self._listed(generator="embeddedin", geititle=title, geinamespace=0, geilimit="max"))

    def titled(self, titles: Iterable[str]) -> tuple[dict[int, Page], list[str]]:
        """Find the pages of these titles, or what those lead to, and list the titles that have no page."""
        listed = [page for some in _batches(titles) for page in self._listed(titles=some, redirects=1)]
        found = _existing(listed)
        return found, sorted({page.title for page in listed} - {page.title for page in found.values()})

    def numbered(self, numbers: Iterable[int]) -> dict[int, Page]:
        """Find the pages of these numbers, redirects too; numbers without a page are left out."""
        return _existing(page for some in _batches(map(str, numbers)) for page in self._listed(pageids=some))

    def articles(self, site: Site, numbers: Iterable[int]) -> Iterator[Article | Skipped]:
        """Fetch the newest revisions of these pages; what is gone by now is left out."""
        what = {"prop": "info|revisions", "inprop": "url", "rvslots": "main", "rvprop": "ids|timestamp|content"}
        for some in _batches(map(str, numbers)):
            for page in _existing(self._pages(pageids=some, **what)).values():
                yield _article(site, page)

    def _listed(self, **which: str | int) -> Iterator[Page]:
        what: dict[str, str | int] = {
            "prop": "info|redirects",
            "rdlimit": "max",
            "rdnamespace": 0,
            "rdprop": "title|fragment",
        }
        return self._pages(**what, **which)

    def _pages(self, **parameters: str | int) -> Iterator[Page]:
        for query in self._client.query(**parameters):
            yield from self._validated(query.get("pages", []))

    def _validated(self, pages: object) -> list[Page]:
        try:
            return _PAGES.validate_python(pages)
        except ValidationError as error:
            where = ".".join(map(str, error.errors()[0]["loc"]))
            raise WikiError(f"{self._client.api} answers what no wiki answers: pages.{where}.") from None


def _existing(pages: Iterable[Page]) -> dict[int, Page]:
    """Put together what the wiki says of each page in several answers; only one of them has the revision's number."""
    found: dict[int, Page] = {}
    for page in pages:
        if page.page_id is not None:
            found[page.page_id] = _joined(found.get(page.page_id), page)
    return {number: page for number, page in found.items() if page.exists}


def _joined(first: Page | None, more: Page) -> Page:
    if first is None:
        return more
    links, revisions = (*first.leading_here, *more.leading_here), first.revisions or more.revisions
    told = first if first.exists else more
    return told.model_copy(update={"leading_here": links, "revisions": revisions})


def _batches(values: Iterable[str]) -> Iterator[str]:
    left = iter(values)
    while some := list(islice(left, PAGES_A_QUERY)):
        yield "|".join(some)


def _license(url: str, text: str) -> str:
    known = _CREATIVE_COMMONS.search(url)
    return f"CC {known[1].upper()} {known[2]}" if known else text or url or "not stated by the wiki"


def _article(site: Site, page: Page) -> Article | Skipped:
    revision = next(iter(page.revisions), None)
    if revision is None or revision.slots.main.content is None:
        return Skipped(page.title, "its text is hidden")
    if revision.slots.main.contentmodel != _WIKITEXT:
        return Skipped(page.title, f"not wiki text but {revision.slots.main.contentmodel}")
    return Article(
        title=page.title,
        wiki=site.host,
        url=page.url,
        license=site.license,
        attribution=f'Contributors to {site.host}, "{page.title}"',
        wikitext=revision.slots.main.content,
        page_id=page.page_id,
        revision_id=revision.revid,
        revision_timestamp=revision.timestamp,
        retrieved_at=datetime.now(UTC).replace(microsecond=0),
    )
