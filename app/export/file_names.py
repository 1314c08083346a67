"""Tells names of files from names of folders: who exports to `drugs.sqlite` wants a file, and would get a folder."""

from __future__ import annotations

import shlex
from pathlib import Path

from app.encodings import SUFFIXES, Encoding
from app.errors import SettingsError
from app.export import Format

# What files of such data end in, and which format is nearest to what they hold.
_FORMATS = {
    ".ndjson": Format.NDJSON,
    ".jsonl": Format.NDJSON,
    ".json": Format.NDJSON,
    ".txt": Format.NDJSON,
    ".zip": Format.NDJSON,
    ".tar": Format.NDJSON,
    ".tgz": Format.NDJSON,
    ".csv": Format.CSV,
    ".tsv": Format.CSV,
    ".xlsx": Format.CSV,
    ".parquet": Format.CSV,
    ".sql": Format.SQLITE,
    ".sqlite": Format.SQLITE,
    ".sqlite3": Format.SQLITE,
    ".db": Format.SQLITE,
}
_ENCODINGS = {suffix: encoding for encoding, suffix in SUFFIXES.items() if suffix}


def require_folder_name(target: Path, how: Format, encoding: Encoding) -> None:
    """Raise SettingsError, with the command to run, where a target is named as a file and no such folder is there.

    What the name says of format and compression goes into that command, unless others than the usual were asked for.
    """
    squeezed = _ENCODINGS.get(target.suffix.lower())
    inner = target.with_suffix("") if squeezed else target
    named = _FORMATS.get(inner.suffix.lower())
    if target.is_dir() or (named is None and squeezed is None):
        return
    folder = inner.with_suffix("") if named else inner
    how = named if named and how is Format.NDJSON else how
    encoding = squeezed if squeezed and encoding is Encoding.IDENTITY else encoding
    raise SettingsError(
        f"{target} is the name of a file, and an export is a folder, of files with a manifest and check sums: "
        f"run `{_command(folder, how, encoding)}`."
    )


def _command(folder: Path, how: Format, encoding: Encoding) -> str:
    squeezing = [] if encoding is Encoding.IDENTITY else ["--compress", encoding.value]
    return shlex.join(["monograph", "export", str(folder), "--format", how.value, *squeezing])
