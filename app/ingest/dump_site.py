"""What the head of a MediaWiki export says: its schema, and the wiki that it is of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree as ET

from app.ingest.compression import DamagedError
from app.ingest.dump_pages import Export
from app.ingest.manifest import Entry
from app.ingest.skipped import SkippedError

# https://www.mediawiki.org/xml/: what is read of an export is the same in both.
_SCHEMAS = ("0.10", "0.11")
_NAMESPACE = re.compile(r"\{http://www\.mediawiki\.org/xml/export-([\d.]+)/\}")

# The address of the main page up to its title: `https://en.wikipedia.org/wiki/`, `http://x/index.php?title=`.
_ADDRESS = re.compile(r".*(?:/|[?&]title=)")

# Where neither the export nor a manifest says it.
_WIKI = "en.wikipedia.org"
_LICENSE = "CC BY-SA 4.0"


@dataclass(frozen=True, slots=True)
class Site:
    """A wiki. `namespace` is that of the export's tags, as ElementTree writes it; `address` goes before a title."""

    namespace: str
    wiki: str
    address: str
    license: str

    def url(self, title: str) -> str:
        """Give the address of a page."""
        return self.address + quote(title.replace(" ", "_"), safe="/:(),")


def read_site(export: Export, entry: Entry) -> Site:
    """Read the head of an export; what a manifest says of its file goes before."""
    if b"<!DOCTYPE" in export.head:  # no export has one; it could make a short text endless
        raise SkippedError("no MediaWiki export: it has a document type")
    try:
        root = ET.fromstring(export.head + export.end)  # noqa: S314  # without a document type it is no longer than it is
    except ET.ParseError as error:
        raise SkippedError(f"no MediaWiki export: {error}") from None
    namespace = _NAMESPACE.match(root.tag)
    schema = namespace[1] if namespace else root.get("version")
    if schema is None:  # MediaWiki writes both
        raise DamagedError("its first tag has neither a schema nor a version")
    if namespace is None or schema not in _SCHEMAS:
        raise SkippedError(f"an export of schema {schema}, which is not read: {' and '.join(_SCHEMAS)} are")
    base = root.findtext(f"{namespace[0]}siteinfo/{namespace[0]}base") or f"https://{_WIKI}/wiki/"
    address = _ADDRESS.match(base)
    wiki = entry.wiki or urlsplit(base).netloc or _WIKI
    return Site(
        namespace=namespace[0],
        wiki=wiki,
        address=address[0] if address and not entry.wiki else f"https://{wiki}/wiki/",
        license=entry.license or _LICENSE,
    )
