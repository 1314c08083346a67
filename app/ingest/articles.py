"""Reads an article from a file of its own, and says of it what its manifest or its name says."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote, unquote

from app.ingest.compression import compressed_article
from app.ingest.manifest import Entry, manifest_entry
from app.ingest.skipped import SkippedError
from app.store.article import Article

SUFFIX = ".wikitext"
# Other endings of files of wiki text, no part of a title either; folders are searched for the first only.
_OTHER_SUFFIXES = (".wiki", ".mediawiki", ".txt")

# What else people have articles in: with such an ending a file is no wiki text, and the ending no part of a title.
_NO_WIKITEXT = frozenset({".csv", ".doc", ".docx", ".htm", ".html", ".json", ".md", ".odt", ".pdf", ".rtf"})
# What a file without a manifest is taken for: wiki text of drug articles is mostly from there.
_WIKI = "en.wikipedia.org"
_LICENSE = "CC BY-SA 4.0"


def read_article(path: Path) -> Article:
    """Read one file; raises SkippedError saying why it cannot be an article."""
    wikitext = _read_text(path)
    entry = manifest_entry(path) or Entry()
    title = entry.title or title_of(path)
    wiki = entry.wiki or _WIKI
    return Article(
        title=title,
        wiki=wiki,
        url=entry.url or f"https://{wiki}/wiki/{quote(title.replace(' ', '_'), safe='/:(),')}",
        license=entry.license or _LICENSE,
        attribution=entry.attribution or f'Contributors to {wiki}, "{title}"',
        wikitext=wikitext,
        revision_id=entry.revision_id,
        revision_timestamp=entry.revision_timestamp,
        retrieved_at=entry.retrieved_at,
        origin=str(path),
    )


def title_of(path: Path) -> str:
    """Turn a file name into the title: `Abacavir%2Flamivudine.wikitext` is `Abacavir/lamivudine`, `_` a space."""
    bare = path.stem if path.name.endswith((SUFFIX, *_OTHER_SUFFIXES)) else path.name
    name = unquote(bare).replace("_", " ")
    title = " ".join(name.split())
    return title[:1].upper() + title[1:]  # as MediaWiki does


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder; one that cannot be looked at is none."""
    try:
        return path.is_dir()
    except OSError:  # a name that is too long, for one: reading it says so
        return False


def _read_text(path: Path) -> str:
    if is_folder(path):
        raise SkippedError(f"a folder without any {SUFFIX} or .xml[.bz2|.gz|.zst] file: name other files one by one")
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise SkippedError("no such file or folder") from None
    except UnicodeDecodeError as error:
        not_utf8 = f"not UTF-8: byte {error.start} is 0x{error.object[error.start]:02x}"
        raise SkippedError(compressed_article(error.object) or not_utf8) from None
    except OSError as error:
        raise SkippedError(f"cannot be read: {error.strerror}") from None
    if path.suffix.lower() in _NO_WIKITEXT:
        raise SkippedError(f"a {path.suffix} file: wiki text is read from {SUFFIX}, {', '.join(_OTHER_SUFFIXES)}")
    if not text.strip():
        raise SkippedError("empty")
    if "\0" in text:
        raise SkippedError("not text: it holds NUL characters")
    return text
