"""Exports of a few drugs that do not exist."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session, select

from app.facts.drug import DocumentRow, DrugRow
from app.ingest.files import read_files
from app.ingest.report import Report
from app.ingest.run import Options, ingest
from tests.ingest.exports import COMPRESSIONS, Page, export, page
from tests.ingest.wikitexts import monograph


def drugs(count: int, sentence: str = "It is used to treat [[pain]].") -> list[Page]:
    return [page(f"Drug{n}amine", monograph(f"Drug{n}amine", sentence), n) for n in range(1, count + 1)]


def write(folder: Path, *pages: Page, name: str = "dump.xml.bz2") -> Path:
    (folder / name).write_bytes(COMPRESSIONS[name[name.index(".") :]](export(*pages)))
    return folder / name


def run(engine: Engine | None, files: Sequence[Path], options: Options | None = None) -> tuple[Report, list[str]]:
    lines: list[str] = []
    return ingest(engine, read_files(files), lines.append, options), lines


def documents(engine: Engine) -> dict[tuple[str, str], tuple[bytes, str]]:
    with Session(engine) as session:
        return {(row.slug, row.name): (row.body, row.etag) for row in session.exec(select(DocumentRow)).all()}


def titles(engine: Engine) -> list[str]:
    with Session(engine) as session:
        return sorted(session.exec(select(DrugRow.title)).all())


def recorded(engine: Engine | None, dump: Path, options: Options) -> list[dict[str, Any]]:
    lines: list[str] = []
    items = read_files([dump], name_passed=True)
    ingest(engine, items, lambda _line: None, replace(options, record=lines.append))
    return [json.loads(line) for line in lines]
