"""The `export` command: says what was written, and where."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from rich.filesize import decimal

from app.database import make_engine, reachable_database, require_current
from app.encodings import Encoding
from app.export import Format
from app.export.run import MANIFEST, SUMS, export
from app.settings import read_settings


def run_export(target: Path, how: Format, encoding: Encoding) -> Iterator[str]:
    """Export the database of the settings, and say what that made; raises DatabaseNotReadyError and SettingsError."""
    url = read_settings().database_url
    with reachable_database():
        require_current(url)
        engine = make_engine(url, read_only=True)
        try:
            manifest = export(engine, target, how, encoding)
        finally:
            engine.dispose()
    yield f"{target}: {manifest.dataset.drugs} drugs, {manifest.dataset.facts} facts"
    yield from (f"  {file.name}: {file.rows} rows, {decimal(file.bytes)}" for file in manifest.files)
    yield f"  {MANIFEST}, {SUMS}"
