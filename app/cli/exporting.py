"""The `export` command: shows progress, says what was written, and where."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console
from rich.filesize import decimal

from app.cli.progress import ROWS, metered
from app.database import make_engine, reachable_database, require_current
from app.encodings import Encoding
from app.export import Format
from app.export.file_names import require_folder_name
from app.export.run import MANIFEST, SUMS, export
from app.queries.export import Advance
from app.settings import read_settings


def run_export(target: Path, how: Format, encoding: Encoding) -> Iterator[str]:
    """Export the database of the settings, and say what that made; raises DatabaseNotReadyError and SettingsError."""
    require_folder_name(target, how, encoding)
    url = read_settings().database_url
    console = Console(highlight=False, markup=False, soft_wrap=True)
    with reachable_database(url), ExitStack() as shown:

        def begin(total: int) -> Advance:
            return shown.enter_context(metered(console, "Exporting", total, ROWS)).advance

        require_current(url)
        engine = make_engine(url, read_only=True)
        try:
            manifest = export(engine, target, how, encoding, begin)
        finally:
            engine.dispose()
    yield f"{target}: {manifest.dataset.drugs} drugs, {manifest.dataset.facts} facts"
    yield from (f"  {file.name}: {file.rows} rows, {decimal(file.bytes)}" for file in manifest.files)
    yield f"  {MANIFEST}, {SUMS}"
