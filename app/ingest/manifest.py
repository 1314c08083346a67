"""What a `manifest.json` says of the files beside it: where each article is from, and whom to credit."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from app.ingest.skipped import SkippedError

NAME = "manifest.json"


class Entry(BaseModel):
    """One file's entry; what it leaves out is taken from the file's name and the defaults."""

    model_config = ConfigDict(extra="ignore")

    title: str | None = None
    wiki: str | None = None
    url: str | None = None
    revision_id: int | None = None
    revision_timestamp: datetime | None = None
    retrieved_at: datetime | None = None
    license: str | None = None
    attribution: str | None = None


_ENTRIES = TypeAdapter(dict[str, Entry])


def manifest_entry(path: Path) -> Entry | None:
    """Find the entry of a file by its name; raises SkippedError where the manifest beside it is broken."""
    manifest = path.parent / NAME
    if not manifest.is_file():
        return None
    try:
        return _entries(manifest, manifest.stat().st_mtime_ns).get(path.name)
    except (ValidationError, OSError) as error:
        raise SkippedError(f"its {NAME} cannot be read: {_first_line(error)}") from None


@cache
def _entries(manifest: Path, _changed: int) -> dict[str, Entry]:
    return _ENTRIES.validate_json(manifest.read_bytes())


def _first_line(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return " ".join(filter(None, (".".join(map(str, first["loc"])), first["msg"])))
    return str(error)
