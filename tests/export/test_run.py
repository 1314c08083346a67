from __future__ import annotations

import csv
import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from io import StringIO
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, select

from app.database import head_revision, make_engine
from app.encodings import SUFFIXES, Encoding
from app.errors import DatabaseNotReadyError, SettingsError
from app.export import Format
from app.export.files import rows_to_read, write_files
from app.export.folder import whole_folder
from app.export.manifest import make_manifest
from app.export.run import export
from app.export.sqlite_file import write_tables
from app.facts.domains import DOMAINS
from app.facts.drug import DocumentRow
from tests import shelf
from tests.cabinet import DRUGS
from tests.decoders import DECODERS
from tests.store.drugs import article, extracted, store

PLAIN = Encoding.IDENTITY


@pytest.fixture
def cabinet(cabinet_url: str) -> Iterator[Engine]:
    """An engine that reads the drugs of tests.cabinet."""
    engine = make_engine(cabinet_url, read_only=True)
    yield engine
    engine.dispose()


def manifest_of(folder: Path) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text())
    return manifest


def rows_of(folder: Path, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO((folder / f"{name}.csv").read_bytes().decode(), newline="")))


@pytest.mark.parametrize(("how", "encoding"), list(product(Format, Encoding)))
def test_the_manifest_tells_whether_the_files_are_whole(
    cabinet: Engine, tmp_path: Path, how: Format, encoding: Encoding
) -> None:
    target = tmp_path / "taken" / "away"
    export(cabinet, target, how, encoding)
    manifest = manifest_of(target)
    names = [file["name"] for file in manifest["files"]]
    assert {path.name for path in target.iterdir()} == {*names, "manifest.json", "SHA256SUMS"}
    assert all(name.endswith(SUFFIXES[encoding]) for name in names)
    for file in manifest["files"]:
        content = (target / file["name"]).read_bytes()
        assert (file["sha256"], file["bytes"]) == (hashlib.sha256(content).hexdigest(), len(content))
    sums = [line.split("  ") for line in (target / "SHA256SUMS").read_text().splitlines()]
    assert [name for _, name in sums] == [*names, "manifest.json"]
    for digest, name in sums:
        assert digest == hashlib.sha256((target / name).read_bytes()).hexdigest()


@pytest.mark.parametrize(("how", "encoding"), list(product(Format, [Encoding.GZIP, Encoding.BROTLI, Encoding.ZSTD])))
def test_what_is_squeezed_is_what_is_plain_and_the_same_each_time(
    cabinet: Engine, tmp_path: Path, how: Format, encoding: Encoding
) -> None:
    plain = export(cabinet, tmp_path / "plain", how, PLAIN)
    squeezed = export(cabinet, tmp_path / "squeezed", how, encoding)
    for one, other in zip(plain.files, squeezed.files, strict=True):
        content = (tmp_path / "squeezed" / other.name).read_bytes()
        assert DECODERS[encoding](content) == (tmp_path / "plain" / one.name).read_bytes()
    assert export(cabinet, tmp_path / "again", how, encoding).files == squeezed.files


def test_the_manifest_says_what_was_written(cabinet: Engine, tmp_path: Path) -> None:
    export(cabinet, tmp_path / "away", Format.NDJSON, PLAIN)
    manifest = manifest_of(tmp_path / "away")
    assert manifest["format"] == "ndjson"
    assert manifest["schema_revision"] == head_revision()
    assert manifest["dataset"]["drugs"] == len(DRUGS)
    assert [source["license"] for source in manifest["dataset"]["sources"]] == ["CC BY-SA 4.0"]
    assert "not medical advice" in manifest["notice"]
    assert manifest["drugs_of_other_extractions"] == 0
    (file,) = manifest["files"]
    assert (file["name"], file["rows"]) == ("monographs.ndjson", len(DRUGS))


def test_drugs_that_another_version_has_read_are_counted(engine: Engine, database_url: str, tmp_path: Path) -> None:
    shelf.fill(database_url, ["Zolpamab", "Zolpumab"])  # they say no version
    with Session(engine) as session, session.begin():
        store(session, article(), extracted())
    assert export(engine, tmp_path / "away", Format.NDJSON, PLAIN).drugs_of_other_extractions == 2


@pytest.mark.parametrize("how", Format)
def test_progress_counts_the_rows_that_are_read(cabinet: Engine, tmp_path: Path, how: Format) -> None:
    advanced: list[int] = []
    with Session(cabinet) as session:
        total = rows_to_read(session, how)
        files = write_files(session, tmp_path, how, PLAIN, advanced.append)
    written = sum(file.rows for file in files if file.name != "missing.csv")
    # What is missing is read from the monographs.
    read = {Format.NDJSON: written, Format.CSV: written + len(DRUGS), Format.SQLITE: total}[how]
    assert min(advanced) > 0
    assert sum(advanced) == total == read > 0


def test_an_export_says_how_much_there_is_before_it_begins(cabinet: Engine, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []

    def begin(total: int) -> Callable[[int], None]:
        (draft,) = tmp_path.iterdir()
        told.append(("total", total, len(list(draft.iterdir()))))
        return lambda rows: told.append(("rows", rows, len(list(draft.iterdir()))))

    export(cabinet, tmp_path / "away", Format.NDJSON, PLAIN, begin)
    assert told == [("total", len(DRUGS), 0), *[("rows", 1, 1)] * len(DRUGS)]


def test_lines_are_the_monographs_as_they_are_stored(cabinet: Engine, tmp_path: Path) -> None:
    export(cabinet, tmp_path / "away", Format.NDJSON, PLAIN)
    with Session(cabinet) as session:
        query = select(DocumentRow.body).where(DocumentRow.name == "").order_by(DocumentRow.slug)
        stored = session.exec(query).all()
    assert (tmp_path / "away" / "monographs.ndjson").read_bytes().splitlines() == stored


def test_each_domain_is_a_file_of_typed_columns(cabinet: Engine, tmp_path: Path) -> None:
    manifest = export(cabinet, tmp_path / "away", Format.CSV, PLAIN)
    rows = {file.name: file.rows for file in manifest.files}
    for domain in manifest.dataset.domains:
        assert rows[f"{domain.domain}.csv"] == domain.facts == len(rows_of(tmp_path / "away", domain.domain))
    first, second, *_ = rows_of(tmp_path / "away", "pharmacokinetics")
    assert list(first)[:4] == ["drug", "id", "parameter", "quantity_low"]
    assert (first["drug"], first["quantity_low"], first["quantity_high"], first["quantity_unit"]) == (
        *("alphamine", "2.0", "3.0", "h"),
    )
    assert (second["context_dose"], second["evidence_references"], second["evidence_support"]) == ("", "[1]", "cited")
    assert {row["valid"] for row in rows_of(tmp_path / "away", "identifiers")} == {"true"}
    internal = {"key", "drug_id", "base_low", "base_high", "base_unit"}
    assert not internal & {
        column for domain in DOMAINS for row in rows_of(tmp_path / "away", domain.name) for column in row
    }
    drug, *_ = rows_of(tmp_path / "away", "drugs")
    assert (drug["slug"], drug["revision_id"], drug["revision_timestamp"]) == ("alphamine", "7", "2020-01-02T03:04:05Z")


def test_what_is_missing_and_what_contradicts_itself_is_taken_along(ingested_seed: str, tmp_path: Path) -> None:
    engine = make_engine(ingested_seed, read_only=True)
    export(engine, tmp_path / "away", Format.CSV, PLAIN)
    engine.dispose()
    missing = {row["what"]: (row["drug"], row["state"], row["raw"]) for row in rows_of(tmp_path / "away", "missing")}
    assert missing["identifiers.chemspider"] == ("anakinra", "asserted_none", "none")
    outcomes = {row["outcome"] for row in rows_of(tmp_path / "away", "consistency")}
    assert {"agree", "disagree"} <= outcomes


def test_a_database_file_has_plain_tables_that_lead_to_their_drug(cabinet: Engine, tmp_path: Path) -> None:
    manifest = export(cabinet, tmp_path / "away", Format.SQLITE, PLAIN)
    with closing(sqlite3.connect(tmp_path / "away" / "monograph.db")) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        counted = [file.execute(f'SELECT count(*) FROM "{d.domain}"').fetchone()[0] for d in manifest.dataset.domains]  # noqa: S608
        assert counted == [domain.facts for domain in manifest.dataset.domains]
        query = "SELECT title, quantity_low, valid, revision_id FROM pharmacokinetics JOIN drugs ON drug = slug"
        found = file.execute(f"{query} JOIN identifiers USING (drug) WHERE parameter = 'volume_of_distribution'")
        assert set(found) == {("Betamine", 0.5, 1, 7)}
        kinds = dict(file.execute("SELECT name, type FROM pragma_table_info('drugs')"))
        assert (kinds["revision_id"], kinds["slug"]) == ("INTEGER", "TEXT")


def test_all_is_of_one_state_whatever_is_stored_meanwhile(engine: Engine, database_url: str, tmp_path: Path) -> None:
    shelf.fill(database_url, ["Zolpamab"])
    reader = make_engine(database_url, read_only=True)
    with Session(reader) as session:
        files = write_files(session, tmp_path, Format.NDJSON, PLAIN)
        with Session(engine) as writing, writing.begin():
            shelf.put(writing, "Zolpumab")
        manifest = make_manifest(session, "0", Format.NDJSON, PLAIN, files)
    reader.dispose()
    assert [file.rows for file in manifest.files] == [1] == [manifest.dataset.drugs]


@pytest.mark.parametrize("how", Format)
def test_half_an_export_is_none(engine: Engine, database_url: str, tmp_path: Path, how: Format) -> None:
    shelf.fill(database_url, ["Zolpamab"])
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE document RENAME TO gone")  # from which the last table is made
    with pytest.raises(DBAPIError):
        export(engine, tmp_path / "away", how, PLAIN)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_where_something_is(cabinet: Engine, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    export(cabinet, tmp_path / "empty", Format.NDJSON, PLAIN)
    before = (tmp_path / "empty" / "manifest.json").read_bytes()
    with pytest.raises(SettingsError, match="is there already"):
        export(cabinet, tmp_path / "empty", Format.CSV, PLAIN)
    assert (tmp_path / "empty" / "manifest.json").read_bytes() == before
    with pytest.raises(SettingsError, match="is there already"):
        export(cabinet, tmp_path / "empty" / "manifest.json", Format.CSV, PLAIN)
    with pytest.raises(SettingsError, match="cannot be written"):
        export(cabinet, tmp_path / "empty" / "manifest.json" / "below", Format.CSV, PLAIN)


def test_a_disk_that_refuses_is_one_line(cabinet: Engine, tmp_path: Path) -> None:
    refused = pytest.raises(SettingsError, match="away cannot be written: unable to open")
    with refused, Session(cabinet) as session, whole_folder(tmp_path / "away") as folder:
        write_tables(session, folder / "no" / "such.db", lambda _rows: None)
    assert list(tmp_path.iterdir()) == []


def test_a_database_without_drugs_is_no_empty_export(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(DatabaseNotReadyError, match="holds no drug"):
        export(engine, tmp_path / "away", Format.NDJSON, PLAIN)
    assert list(tmp_path.iterdir()) == []
