"""Reads articles from files: finds them, and says of each what its manifest or its name says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from urllib.parse import quote, unquote

from app.ingest.item import Item, Skipped
from app.ingest.manifest import Entry, manifest_entry
from app.ingest.skipped import SkippedError
from app.store.article import Article

SUFFIX = ".wikitext"

# What a file without a manifest is taken for: wiki text of drug articles is mostly from there.
_WIKI = "en.wikipedia.org"
_LICENSE = "CC BY-SA 4.0"


def find_files(paths: Sequence[Path]) -> list[Path]:
    """List the files to read, each once and in order; folders are searched for `.wikitext` files, to any depth.

    A path that is not there, or a folder without such a file, is in the list: reading it says what is wrong.
    """
    return list(dict.fromkeys(file for path in paths for file in _files_of(path)))


def read_files(files: Iterable[Path]) -> Iterator[Item]:
    """Read files one after the other: each is an article, or skipped with the reason why it is none."""
    for path in files:
        try:
            yield read_article(path)
        except SkippedError as skipped:
            yield Skipped(str(path), skipped.message)


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
    name = unquote(path.name.removesuffix(SUFFIX)).replace("_", " ")
    title = " ".join(name.split())
    return title[:1].upper() + title[1:]  # as MediaWiki does


def _files_of(path: Path) -> Iterator[Path]:
    found = sorted(path.rglob(f"*{SUFFIX}")) if _is_folder(path) else []
    yield from found or [path]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that is too long, for one: reading it says so
        return False


def _read_text(path: Path) -> str:
    if _is_folder(path):
        raise SkippedError(f"a folder without any {SUFFIX} file")
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise SkippedError("no such file") from None
    except UnicodeDecodeError as error:
        raise SkippedError(f"not UTF-8: byte {error.start} is 0x{error.object[error.start]:02x}") from None
    except OSError as error:
        raise SkippedError(f"cannot be read: {error.strerror}") from None
    if not text.strip():
        raise SkippedError("empty")
    if "\0" in text:
        raise SkippedError("not text: it holds NUL characters")
    return text
