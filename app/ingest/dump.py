"""Reads MediaWiki exports (dumps), compressed or not: the articles that may be drugs, and redirects."""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterator
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree as ET

from app.ingest.compression import Advance, DamagedError, read_pieces
from app.ingest.dump_pages import Export
from app.ingest.dump_site import Site, read_site
from app.ingest.item import Broken, Item, PassedOver, PassedPage, Skipped
from app.ingest.manifest import Entry, manifest_entry
from app.ingest.skipped import SkippedError
from app.store.article import Article
from app.store.redirects import Redirect
from app.vocabulary.infobox_templates import CLASS_BOXES, DRUG_BOXES

_PASSED = PassedOver()
_WIKITEXT = "wikitext"

# Why a page is passed over.
_NO_ARTICLE = "not in the namespace of articles"
_TO_SECTION = "a redirect to a section of a page"
_NO_BOX = "no drug infobox"
_NO_REVISION = "without a revision"
_NO_TITLE = "a redirect without a title"

# A page without one of these is no drug article, whatever else it says (see app.extract.monograph_kind).
_BOXES = DRUG_BOXES | CLASS_BOXES | {"chembox pharmacology"}
_NAMES = "|".join(r"[\s_]+".join(map(re.escape, name.split())) for name in sorted(_BOXES))
_BOX = re.compile(rb"\{\{(?:[\s_]|&lt;!--[^&]{0,200}--&gt;|template:)*(?:" + _NAMES.encode() + rb")", re.IGNORECASE)

_REDIRECT = re.compile(rb"redirect title=[\"']([^\"'<>]*)[\"']")
_TITLE = re.compile(rb"title>([^<]*)<")
_NAMESPACE = re.compile(rb"ns>\s*(-?\d+)\s*<")
_NUMBER = re.compile(rb"id>\s*(\d{1,18})\s*<")
_REVISION = re.compile(rb"revision>\s*<[^<>]*id>\s*(\d{1,18})\s*<")
# A redirect to a section; the element that names its target leaves the section out.
_SECTION_LINK = re.compile(rb"text\b[^>]*>[^\[<]*\[\[[^\]|<#]*#")


def read_dump(
    path: Path,
    advance: Advance = lambda _bytes: None,
    *,
    name_passed: bool = False,
    drugs: Collection[tuple[str, int]] = (),
) -> Iterator[Item]:
    """Read an export page by page; `advance` is told how many bytes of the file are done.

    Other namespaces and pages without a drug's box are passed over; so are redirects to a section, which are no names
    of what the page is about. With `name_passed` it is said which pages those are, and why. Pages of `drugs`, each a
    wiki and a number, are read though they have no box, for something was stored of them. An export that is damaged or
    cut off gives what it has, and says so at its end.
    """
    pages = 0
    try:
        export = Export(read_pieces(path, advance))
        site = read_site(export, manifest_entry(path) or Entry())
        known = frozenset(number for wiki, number in drugs if wiki == site.wiki)
        for page in export.pages():
            found = _read_page(export, site, page, str(path), known)
            if isinstance(found, str):
                yield _named(export, site, page, found, str(path)) if name_passed else _PASSED
            else:
                yield found
            pages += 1
    except DamagedError as damaged:
        yield Broken(str(path), f"damaged or cut off after {pages} pages: {damaged.message}")
    except SkippedError as skipped:
        yield Skipped(str(path), skipped.message)


def _read_page(export: Export, site: Site, page: bytes, origin: str, known: frozenset[int]) -> Article | Redirect | str:
    """Read a page, or tell why it is passed over: in words that are the same for all such pages, and cost nothing."""
    head = page[: page.find(b"revision>")]
    namespace, target = _NAMESPACE.search(head), _REDIRECT.search(head)
    if namespace is not None and int(namespace[1]) != 0:
        return _NO_ARTICLE
    if target is not None:
        return _redirect(site.wiki, head, export.newest_only(page), target[1], origin)
    if known and (number := _NUMBER.search(head)) is not None and int(number[1]) in known:
        return _article(export, site, export.newest_only(page), origin)
    if _BOX.search(page) is None:
        return _NO_BOX
    newest = export.newest_only(page)
    return _article(export, site, newest, origin) if _BOX.search(newest) else _NO_BOX


def _redirect(wiki: str, head: bytes, page: bytes, target: bytes, origin: str) -> Redirect | str:
    title = _TITLE.search(head)
    if title is None:
        return _NO_TITLE
    if _SECTION_LINK.search(page):
        return _TO_SECTION
    return Redirect(wiki, _unescaped(title[1]), _unescaped(target), _revision(page), origin)


def _named(export: Export, site: Site, page: bytes, reason: str, origin: str) -> PassedOver:
    title = _TITLE.search(page)
    name = _unescaped(title[1]) if title else ""
    return PassedOver(PassedPage(name, site.wiki, reason, _revision(export.newest_only(page)), origin))


def _revision(page: bytes) -> int | None:
    revision = _REVISION.search(page)
    return int(revision[1]) if revision else None


def _unescaped(text: bytes) -> str:
    return " ".join(html.unescape(text.decode("utf-8", "replace")).split())


def _article(export: Export, site: Site, page: bytes, origin: str) -> Article | str:
    try:
        # Without a document type, which stood before the pages: no text is longer than it is.
        element = ET.fromstring(export.root + page + export.end)[0]  # noqa: S314
        return _read_article(element, site, origin)
    except (ET.ParseError, AttributeError, ValueError, TypeError) as error:
        title = _TITLE.search(page)
        name = _unescaped(title[1]) if title else "without a title"
        raise DamagedError(f"the page {name} is not as the schema says: {error}") from None


def _read_article(page: ET.Element, site: Site, origin: str) -> Article | str:
    names = {"": site.namespace.strip("{}")}
    revision = page.find("revision", names)
    text = revision.findtext("text", "", names) if revision is not None else ""
    if revision is None:
        return _NO_REVISION
    if (model := revision.findtext("model", _WIKITEXT, names)) != _WIKITEXT:
        return f"not wiki text but {model}"
    title = _needed(page.findtext("title", None, names))
    return Article(
        title=title,
        wiki=site.wiki,
        url=site.url(title),
        license=site.license,
        attribution=f'Contributors to {site.wiki}, "{title}"',
        wikitext=text,
        page_id=int(_needed(page.findtext("id", None, names))),
        revision_id=int(_needed(revision.findtext("id", None, names))),
        revision_timestamp=datetime.fromisoformat(_needed(revision.findtext("timestamp", None, names))),
        origin=origin,
    )


def _needed(text: str | None) -> str:
    if text is None:
        raise ValueError("it lacks a title, a number or a time")
    return text.strip()
