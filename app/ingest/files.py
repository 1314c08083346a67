"""Files and folders as a source: articles of a file each, and exports of many."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from app.errors import SettingsError
from app.ingest.articles import SUFFIX, is_folder, read_article
from app.ingest.compression import Advance
from app.ingest.dump import read_dump
from app.ingest.dump_pages import begins_as_export
from app.ingest.item import Item, Skipped
from app.ingest.skipped import SkippedError

# In folders; a file that is named itself may lack the `.xml`.
_EXPORTS = (".xml", ".xml.bz2", ".xml.gz", ".xml.zst")
_COMPRESSED = (".bz2", ".gz", ".zst", ".7z", ".zip", ".xz")


def find_files(paths: Sequence[Path]) -> list[Path]:
    """List the files to read, each once and in order; folders are searched for articles and exports, to any depth.

    A path that is not there, or a folder without such a file, is in the list: reading it says what is wrong.
    """
    return list(dict.fromkeys(file for path in paths for file in _files_of(path)))


def require_paths(paths: Iterable[Path]) -> None:
    """Raise SettingsError where a path that was named is not there: it may be misspelled, and much else be meant."""
    for path in paths:
        try:
            path.stat()
        except OSError as error:
            raise SettingsError(f"{path}: {error.strerror}: name files or folders that are there.") from None


def is_export(file: Path) -> bool:
    """Tell by its name, or by how it begins, whether a file is an export of many pages, not one article."""
    return file.name.lower().endswith((*_EXPORTS, *_COMPRESSED)) or begins_as_export(file)


def read_files(
    files: Iterable[Path],
    advance: Advance = lambda _bytes: None,
    *,
    name_passed: bool = False,
    drugs: Collection[tuple[str, int]] = (),
) -> Iterator[Item]:
    """Read files one after the other; `advance` is told how many bytes of them are done.

    With `name_passed` it is said which pages are passed over, and why. Pages of `drugs` never are: see `read_dump`.
    """
    for file in files:
        if is_export(file):
            yield from read_dump(file, advance, name_passed=name_passed, drugs=drugs)
        else:
            yield _read_one(file)
            advance(size_of(file))


def size_of(file: Path) -> int:
    """Tell how many bytes a file has; 0 where it cannot be read."""
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _read_one(file: Path) -> Item:
    try:
        return read_article(file)
    except SkippedError as skipped:
        return Skipped(str(file), skipped.message)


def _files_of(path: Path) -> Iterator[Path]:
    if not is_folder(path):
        yield path
        return
    inside = sorted(path.rglob("*"))
    found = [file for file in inside if file.name.endswith((SUFFIX, *_EXPORTS)) and not is_folder(file)]
    yield from found or [path]
