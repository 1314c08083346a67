"""The `ingest` command: prepares the database, shows progress, prints the report."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from sqlalchemy import Engine

from app.cli.progress import metered
from app.cli.report_file import open_report
from app.database import (
    database_file,
    is_empty,
    make_engine,
    migrate,
    reachable_database,
    require_current,
    require_folder,
)
from app.errors import SettingsError
from app.ingest.files import find_files, is_export, read_files, require_paths, size_of
from app.ingest.report import Report
from app.ingest.run import Options, ingest
from app.ingest.run_lock import only_run
from app.settings import read_settings
from app.store.wiki_pages import numbered_drugs

# So few articles are read before a second process is ready to.
_FEW_ARTICLES = 20


@dataclass(frozen=True, slots=True)
class Wishes:
    """The options of the command, as they were given."""

    workers: int | None = None
    limit: int | None = None
    dry_run: bool = False
    report: Path | None = None
    scheduler: str | None = None


def run_ingestion(paths: Sequence[Path], wishes: Wishes) -> Report:
    """Ingest files and folders into the database of the settings; one run at a time.

    Raises AlreadyRunningError, ClusterError, DatabaseNotReadyError and SettingsError.
    """
    if wishes.workers and wishes.scheduler:
        raise SettingsError("--workers are processes of this machine, --scheduler has others: give one of them.")
    console = Console(highlight=False, markup=False, soft_wrap=True)
    require_paths(paths)
    files = find_files(paths)
    url = read_settings().database_url
    with (
        reachable_database(url),
        nullcontext() if wishes.dry_run else only_run(url),
        open_report(wishes.report, url, files, dry_run=wishes.dry_run) as record,
        open_database(url, dry_run=wishes.dry_run) as engine,
    ):
        workers = wishes.workers or workers_for(files)
        options = Options(workers, wishes.limit, wishes.dry_run, record, wishes.scheduler)
        with metered(console, "Ingesting", sum(map(size_of, files))) as meter:
            drugs = numbered_drugs(engine) if engine is not None else ()
            items = read_files(files, meter.advance, name_passed=record is not None, drugs=drugs)
            report = ingest(engine, items, meter.say, options)
    for line in report.lines():
        console.print(line)
    return report


def workers_for(files: Sequence[Path]) -> int:
    """Choose in how many processes to read: one for few articles, else as many as there are processors."""
    if len(files) <= _FEW_ARTICLES and not any(map(is_export, files)):
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def open_database(url: str, *, dry_run: bool) -> Iterator[Engine | None]:
    """Open the database, with its tables; for a dry run only to look at it, and not at all where there is none."""
    file = database_file(url)
    if dry_run and file is not None and not file.exists():
        yield None
        return
    require_folder(url)
    engine = make_engine(url, read_only=dry_run)
    try:
        if is_empty(engine) and not dry_run:
            migrate(url)
        require_current(url)
        yield engine
    finally:
        engine.dispose()
