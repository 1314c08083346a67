"""The `ingest` command: prepares the database, shows progress, prints the report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from sqlalchemy import Engine

from app.database import is_empty, make_engine, migrate, reachable_database, require_current
from app.ingest.articles import find_files, read_files
from app.ingest.report import Report
from app.ingest.run import ingest
from app.settings import read_settings


def run_ingestion(paths: Sequence[Path]) -> Report:
    """Ingest files and folders into the database of the settings; raises DatabaseNotReadyError."""
    console = Console(highlight=False, markup=False, soft_wrap=True)
    with reachable_database():
        report = _ingest(read_settings().database_url, paths, console)
    for line in report.lines():
        console.print(line)
    return report


def _ingest(url: str, paths: Sequence[Path], console: Console) -> Report:
    engine = make_engine(url)
    try:
        if is_empty(engine):
            migrate(url)
        require_current(url)
        return _with_progress(engine, find_files(paths), console)
    finally:
        engine.dispose()


def _with_progress(engine: Engine, files: Sequence[Path], console: Console) -> Report:
    """Show a bar above the lines on a terminal, only the lines elsewhere."""
    if not console.is_terminal:
        return ingest(engine, read_files(files), console.print)
    columns = (TextColumn("Ingesting"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=len(files))

        def observe(line: str) -> None:
            progress.console.print(line)
            progress.advance(task)

        return ingest(engine, read_files(files), observe)
