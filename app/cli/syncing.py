"""The `sync` command: one run at a time on a database, with progress, and the report at its end."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console

from app.cli.ingestion import Wishes, open_database
from app.cli.progress import PAGES, metered
from app.cli.report_file import open_report
from app.database import reachable_database
from app.ingest.report import Report
from app.ingest.run import Options
from app.ingest.run_lock import only_run
from app.ingest.wiki_client import WikiClient
from app.ingest.wiki_pages import WikiPages
from app.ingest.wiki_sync import TEMPLATES, Wanted, compare, sync
from app.settings import read_settings


def run_sync(api: str | None, templates: Sequence[str], titles: Sequence[str], wishes: Wishes) -> Report:
    """Bring the database of the settings to the state of a wiki; what is None or empty is the default.

    Raises WikiError, AlreadyRunningError, DatabaseNotReadyError and SettingsError.
    """
    settings = read_settings()
    console = Console(highlight=False, markup=False, soft_wrap=True)
    wanted = Wanted(templates or TEMPLATES, titles)
    with (
        reachable_database(settings.database_url),
        only_run(settings.database_url),
        open_report(wishes.report, settings.database_url, dry_run=wishes.dry_run) as record,
        open_database(settings.database_url, dry_run=wishes.dry_run) as engine,
        WikiClient(settings.wiki_api if api is None else api, settings, console.print) as client,
    ):
        pages = WikiPages(client)
        options = Options(wishes.workers or 1, wishes.limit, wishes.dry_run, record)
        comparison = compare(engine, pages, wanted)
        console.print(f"{comparison.site.host}: {comparison.articles} articles, {len(comparison.plan.fetch)} to fetch")
        if not comparison.pages and not titles:
            console.print(
                f"  no article there has a template {' or '.join(wanted.templates)}: see --template and --api"
            )
        with metered(console, "Syncing", comparison.articles, PAGES) as meter:
            report = sync(engine, pages, comparison, (meter.say, meter.advance), options)
    for line in report.lines():
        console.print(line)
    return report
