"""Exports of a few drugs that do not exist."""

from __future__ import annotations

from pathlib import Path

from tests.ingest.exports import COMPRESSIONS, Page, export, page
from tests.ingest.wikitexts import monograph


def drugs(count: int, sentence: str = "It is used to treat [[pain]].") -> list[Page]:
    return [page(f"Drug{n}amine", monograph(f"Drug{n}amine", sentence), n) for n in range(1, count + 1)]


def write(folder: Path, *pages: Page, name: str = "dump.xml.bz2") -> Path:
    (folder / name).write_bytes(COMPRESSIONS[name[name.index(".") :]](export(*pages)))
    return folder / name
