"""Writes all that is stored to disk, to be taken away: files in a folder, with a manifest that says what they are."""

from __future__ import annotations

from enum import StrEnum


class Format(StrEnum):
    """What an export is written as."""

    NDJSON = "ndjson"
    CSV = "csv"
    SQLITE = "sqlite"
