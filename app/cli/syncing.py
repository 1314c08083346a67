"""The `sync` command: one run at a time on a database, with progress, and the report at its end."""

from __future__ import annotations

from rich.console import Console
from sqlalchemy import Engine

from app.database import is_empty, make_engine, migrate, reachable_database, require_current
from app.ingest.report import Report
from app.ingest.run import Options
from app.ingest.run_lock import only_run
from app.ingest.wiki_client import WikiClient
from app.ingest.wiki_pages import WikiPages
from app.ingest.wiki_sync import Wanted, sync
from app.settings import Settings, read_settings


def run_sync(api: str | None, wanted: Wanted, options: Options) -> Report:
    """Bring the database of the settings to the state of a wiki.

    Raises WikiError, AlreadyRunningError, DatabaseNotReadyError.
    """
    settings = read_settings()
    console = Console(highlight=False, markup=False, soft_wrap=True)
    with reachable_database(), only_run(settings.database_url):
        report = _sync(settings, api or settings.wiki_api, wanted, options, console)
    for line in report.lines():
        console.print(line)
    return report


def _sync(settings: Settings, api: str, wanted: Wanted, options: Options, console: Console) -> Report:
    engine = _open(settings.database_url, dry_run=options.dry_run)
    try:
        with WikiClient(api, settings, console.print) as client:
            return sync(engine, WikiPages(client), wanted, console.print, options)
    finally:
        engine.dispose()


def _open(url: str, *, dry_run: bool) -> Engine:
    if dry_run:
        require_current(url)
        return make_engine(url, read_only=True)
    engine = make_engine(url)
    if is_empty(engine):
        migrate(url)
    require_current(url)
    return engine
