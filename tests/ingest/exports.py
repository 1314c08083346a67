"""MediaWiki exports as the schema has them, for tests: written by hand, page by page."""

from __future__ import annotations

import bz2
import gzip
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

COMPRESSIONS: dict[str, Callable[[bytes], bytes]] = {
    ".xml": bytes,
    ".xml.bz2": bz2.compress,
    ".xml.gz": gzip.compress,
    ".xml.zst": zstd.compress,
}


@dataclass(frozen=True)
class Revision:
    text: str
    number: int = 1
    timestamp: str = "2024-05-06T07:08:09Z"
    model: str = "wikitext"


@dataclass(frozen=True)
class Page:
    title: str
    revisions: list[Revision] = field(default_factory=list)
    number: int = 1
    namespace: int = 0
    redirect: str | None = None


def page(title: str, text: str, number: int = 1) -> Page:
    return Page(title, [Revision(text, number * 100)], number)


def redirect(title: str, target: str, section: str = "", revision: int = 1) -> Page:
    text = f"#REDIRECT [[{target}{section}]]\n\n{{{{R from synonym}}}}"
    return Page(title, [Revision(text, revision)], 999, 0, target)


def export(*pages: Page, schema: str = "0.11", base: str = "https://en.wikipedia.org/wiki/Main_Page") -> bytes:
    inside = "".join(map(written, pages))
    return f"{head(schema, base)}{inside}</mediawiki>\n".encode()


def head(schema: str = "0.11", base: str = "https://en.wikipedia.org/wiki/Main_Page") -> str:
    namespace = f"http://www.mediawiki.org/xml/export-{schema}/"
    return (
        f'<mediawiki xmlns="{namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'xsi:schemaLocation="{namespace} http://www.mediawiki.org/xml/export-{schema}.xsd" version="{schema}" xml:lang="en">\n'
        "  <siteinfo>\n    <sitename>Test</sitename>\n    <dbname>test</dbname>\n"
        f"    <base>{escape(base)}</base>\n    <generator>MediaWiki 1.45</generator>\n    <case>first-letter</case>\n"
        '    <namespaces>\n      <namespace key="0" case="first-letter" />\n    </namespaces>\n  </siteinfo>\n'
    )


def written(page: Page) -> str:
    leads = f"    <redirect title={quoteattr(page.redirect)} />\n" if page.redirect is not None else ""
    return (
        f"  <page>\n    <title>{escape(page.title)}</title>\n    <ns>{page.namespace}</ns>\n    <id>{page.number}</id>\n"
        f"{leads}{''.join(map(_revision, page.revisions))}  </page>\n"
    )


def _revision(revision: Revision) -> str:
    return (
        f"    <revision>\n      <id>{revision.number}</id>\n      <parentid>7</parentid>\n"
        f"      <timestamp>{revision.timestamp}</timestamp>\n"
        "      <contributor>\n        <username>Editor</username>\n        <id>5</id>\n      </contributor>\n"
        f"      <comment>{escape('a <page> of mine')}</comment>\n      <origin>{revision.number}</origin>\n"
        f"      <model>{revision.model}</model>\n      <format>text/x-wiki</format>\n"
        f'      <text bytes="{len(revision.text.encode())}" xml:space="preserve">{escape(revision.text)}</text>\n'
        "      <sha1>phoiac9h4m842xq45sp7s6u21eteeq1</sha1>\n    </revision>\n"
    )
