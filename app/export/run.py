"""An export from beginning to end: files, manifest and check sums, there together or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import Session

from app.encodings import Encoding
from app.export import Format
from app.export.files import rows_to_read, write_files
from app.export.folder import whole_folder
from app.export.manifest import Manifest, make_manifest
from app.export.output import Output
from app.queries.export import Advance
from app.queries.readiness import require_ready

MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"


# Hears, before anything is written, how many rows will be read, and gives what is told how many of them are done.
Begin = Callable[[int], Advance]


def export(
    engine: Engine, target: Path, how: Format, encoding: Encoding, begin: Begin = lambda _total: lambda _rows: None
) -> Manifest:
    """Write all that is stored to a new folder, in one state, and say what was written.

    Raises DatabaseNotReadyError, and SettingsError where the folder cannot be written.
    """
    revision = require_ready(engine)
    with whole_folder(target) as folder, Session(engine) as session:
        files = write_files(session, folder, how, encoding, begin(rows_to_read(session, how)))
        manifest = make_manifest(session, revision, how, encoding, files)
        with Output(folder, MANIFEST, Encoding.IDENTITY) as output:
            output.write(manifest.model_dump_json(indent=2).encode() + b"\n")
        # As `sha256sum --check` reads it; the manifest is the last of them.
        sums = [f"{file.sha256}  {file.name}\n" for file in [*manifest.files, output.written(1)]]
        (folder / SUMS).write_text("".join(sums), encoding="utf-8")
    return manifest
