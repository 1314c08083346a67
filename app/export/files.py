"""The files of each format."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path

from sqlmodel import Session

from app.encodings import Encoding
from app.export import Format
from app.export.output import ExportFile, Output
from app.export.sqlite_file import write_tables
from app.queries.export import Advance, monographs
from app.queries.tables import TABLES, Cell, FlatTable, count_rows

_PIECE = 1 << 20


def rows_to_read(session: Session, how: Format) -> int:
    """Count the rows that `write_files` will read; each drug has one monograph."""
    return count_rows(session, TABLES[:1] if how is Format.NDJSON else TABLES)


def write_files(
    session: Session, folder: Path, how: Format, encoding: Encoding, advance: Advance = lambda _rows: None
) -> list[ExportFile]:
    """Write all that a session sees to a folder; it has one state of it. `advance` is told how many rows are done."""
    return list(_WRITERS[how](session, folder, encoding, advance))


def _ndjson(session: Session, folder: Path, encoding: Encoding, advance: Advance) -> Iterator[ExportFile]:
    """Write the monographs, a line each, as the service answers them."""
    rows = 0
    with Output(folder, "monographs.ndjson", encoding) as output:
        for line in monographs(lambda: nullcontext(session)):
            output.write(line)
            rows += 1
            advance(1)
    yield output.written(rows)


def _csv(session: Session, folder: Path, encoding: Encoding, advance: Advance) -> Iterator[ExportFile]:
    yield from (_csv_file(session, folder, table, encoding, advance) for table in TABLES)


def _csv_file(session: Session, folder: Path, table: FlatTable, encoding: Encoding, advance: Advance) -> ExportFile:
    """Write a table as RFC 4180 has it, in UTF-8, with its columns' names in the first row; null is an empty cell."""
    rows = 0
    with Output(folder, f"{table.name}.csv", encoding) as output:
        writer = csv.writer(_Utf8(output))
        writer.writerow(table.columns)
        for row in table.rows(session, advance):
            writer.writerow(map(_text, row))
            rows += 1
    return output.written(rows)


class _Utf8:
    def __init__(self, output: Output) -> None:
        self._output = output

    def write(self, text: str) -> None:
        self._output.write(text.encode())


def _text(cell: Cell) -> Cell:
    return str(cell).lower() if isinstance(cell, bool) else cell


def _sqlite(session: Session, folder: Path, encoding: Encoding, advance: Advance) -> Iterator[ExportFile]:
    """Write the tables to an SQLite file, which is hashed, and squeezed where that is wanted, when it is whole."""
    plain = folder / "unfinished.db"
    rows = write_tables(session, plain, advance)
    with plain.open("rb") as file, Output(folder, "monograph.db", encoding) as output:
        while piece := file.read(_PIECE):
            output.write(piece)
    plain.unlink()
    yield output.written(rows)


_WRITERS: dict[Format, Callable[[Session, Path, Encoding, Advance], Iterator[ExportFile]]] = {
    Format.NDJSON: _ndjson,
    Format.CSV: _csv,
    Format.SQLITE: _sqlite,
}
