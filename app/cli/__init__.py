"""The command line. Commands import what they need when they run: `monograph --help` answers at once."""

from __future__ import annotations

import gc
import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from app.encodings import Encoding
from app.errors import AmbiguousDrugError, MonographError, SettingsError, UnknownDrugError
from app.export import Format
from app.loading import loading

cli = typer.Typer(
    name="monograph",
    help="Drug reference data from drug monographs: typed facts, each with the sentence it came from.",
    rich_markup_mode="markdown",  # where `[mcp]` is no tag
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

_LIMIT = "Read that many articles at most; what is stored as it is does not count, so the next run goes on."


class Stage(StrEnum):
    """How far along the way from text to answer to look."""

    DOCUMENT = "document"
    FACTS = "facts"
    ROWS = "rows"
    JSON = "json"


def main() -> None:
    """Run the command line. Exit code 0: all is well; 1: something was skipped; 2: it could not be done."""
    try:
        cli()
    except MonographError as error:
        typer.echo(f"Error: {error.message}", err=True)
        if isinstance(error, UnknownDrugError | AmbiguousDrugError):
            for candidate in error.candidates:
                typer.echo(f"  {candidate['drug']['slug']} ({candidate['match']} {candidate['on']})", err=True)
        sys.exit(2)
    except OSError as error:
        where = error.filename or "standard output, or the folder of temporary files"
        typer.echo(f"Error: {where}: {error.strerror or error}", err=True)
        os._exit(2)  # at the end of any other exit, what could not be written would be tried again


def _path(text: str) -> Path:
    """Take a path as it was given. An empty one, as of a variable that is not set, would be the present folder."""
    if not text:
        raise SettingsError("A path is empty: name files or folders; the present folder is `.`.")
    return Path(text)


def _print_version(wanted: bool) -> None:
    if wanted:
        from app import __version__  # noqa: PLC0415  # reads the installed package's metadata

        typer.echo(__version__)
        raise typer.Exit


@cli.callback()
def monograph(
    version: Annotated[  # its callback does the work
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Drug reference data from drug monographs: typed facts, each with the sentence it came from."""


@cli.command()
def ingest(
    paths: Annotated[
        list[Path],
        typer.Argument(
            parser=_path,
            metavar="PATH...",
            help="Articles (.wikitext), MediaWiki exports (.xml[.bz2|.gz|.zst]), folders.",
        ),
    ],
    workers: Annotated[int | None, typer.Option(min=1, help="Processes; default one for each processor.")] = None,
    scheduler: Annotated[
        str | None,
        typer.Option(
            metavar="ADDRESS",
            help="Dask scheduler whose workers read, in the place of processes here, such as tcp://10.0.0.1:8786.",
        ),
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help=_LIMIT)] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be stored, and store nothing.")] = False,
    report: Annotated[
        Path | None, typer.Option(help="Write a line of JSON to this file for each page: what became of it, and why.")
    ] = None,
) -> None:
    """Read articles into the database; a new database gets its tables first.

    Exit code 1: something was skipped; 2: a path is not there, so that nothing was read, or a dump is damaged or cut
    off: what was before the damage is stored.

    --scheduler needs the extra: pip install 'monograph[dask]'.
    """
    from app.ingest.compression import begin_reading  # noqa: PLC0415  # see the module's docstring

    with begin_reading(paths):
        with loading():
            from app.cli.ingestion import Wishes, run_ingestion  # noqa: PLC0415
        done = run_ingestion(paths, Wishes(workers, limit, dry_run, report, scheduler))
    for name, reason in done.broken:
        typer.echo(f"Error: {name}: {reason}: get it again, and the same command does the rest.", err=True)
    raise typer.Exit(2 if done.broken else 1 if done.skipped else 0)


@cli.command()
def sync(
    api: Annotated[str | None, typer.Option(help="Address of the wiki's api.php; default MONOGRAPH_WIKI_API.")] = None,
    template: Annotated[
        list[str] | None, typer.Option(help="Take the articles with this template; default: those of a drug's box.")
    ] = None,
    title: Annotated[list[str] | None, typer.Option(help="Take only this article; may be given several times.")] = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes.")] = 1,
    limit: Annotated[int | None, typer.Option(min=1, help=_LIMIT)] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be stored, and store nothing.")] = False,
    report: Annotated[
        Path | None, typer.Option(help="Write a line of JSON to this file for each page: what became of it, and why.")
    ] = None,
) -> None:
    """Bring the database to the present state of a wiki: only what is new is fetched.

    Exit code 1: something was skipped; 2: the wiki failed, what was fetched before is stored. Run it again to go on.
    """
    with loading():
        from app.cli.ingestion import Wishes  # noqa: PLC0415  # see the module's docstring
        from app.cli.syncing import run_sync  # noqa: PLC0415

    done = run_sync(api, template or (), title or (), Wishes(workers, limit, dry_run, report))
    for _, reason in done.broken:
        typer.echo(f"Error: {reason}", err=True)
    raise typer.Exit(2 if done.broken else 1 if done.skipped else 0)


@cli.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on; default MONOGRAPH_HOST.")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="Port; default MONOGRAPH_PORT.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Processes; default MONOGRAPH_WORKERS.")] = None,
) -> None:
    """Serve the database over HTTP until interrupted; requests under way are answered."""
    gc.disable()  # until all is loaded: a sixth of the start would go into searching it for garbage, again and again
    try:
        from app.cli.serving import run_service  # noqa: PLC0415  # see the module's docstring

        run_service(host, port, workers)
    finally:
        gc.enable()


@cli.command()
def mcp() -> None:
    """Serve the database to a language model, by the Model Context Protocol on standard input and output.

    Needs the extra: pip install 'monograph[mcp]'.
    """
    from app.cli.agents import run_mcp  # noqa: PLC0415  # see the module's docstring

    run_mcp()


@cli.command()
def show(
    drug: Annotated[str, typer.Argument(help="A slug, a name or an identifier such as unii:9013DUQ28K.")],
    stage: Annotated[Stage, typer.Option(help="What to show of it.")] = Stage.FACTS,
) -> None:
    """Show what is stored of one drug, at one stage of the way from the article to the answer."""
    from app.cli.showing import show_drug  # noqa: PLC0415  # see the module's docstring

    for line in show_drug(drug, stage):
        typer.echo(line)


@cli.command()
def export(
    target: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Folder to make, not a file; it must not be there, or be empty.")
    ],
    layout: Annotated[
        Format,
        typer.Option(
            "--format", help="Monographs as lines of JSON; a CSV file for each domain; or an SQLite file of tables."
        ),
    ] = Format.NDJSON,
    compress: Annotated[Encoding, typer.Option(help="What to compress the files with.")] = Encoding.IDENTITY,
) -> None:
    """Write all that is stored to a folder, with a manifest and check sums: all of it, or nothing.

    It is one state of the database, whatever an ingestion does meanwhile.
    """
    from app.cli.exporting import run_export  # noqa: PLC0415  # see the module's docstring

    for line in run_export(target, layout, compress):
        typer.echo(line)


@cli.command()
def remove(drug: Annotated[str, typer.Argument(help="The drug's slug or its article's title.")]) -> None:
    """Remove one drug with all that was read of it; what other drugs say of it stays, without a link.

    The next ingestion or synchronisation that meets its article stores it again.
    """
    from app.cli.removing import run_remove  # noqa: PLC0415  # see the module's docstring

    for line in run_remove(drug):
        typer.echo(line)


@cli.command()
def openapi() -> None:
    """Print the OpenAPI document of the service."""
    import json  # noqa: PLC0415  # see the module's docstring

    from app.api.service import create_app  # noqa: PLC0415
    from app.database import reachable_database  # noqa: PLC0415
    from app.settings import read_settings  # noqa: PLC0415

    settings = read_settings()
    with reachable_database(settings.database_url):
        document = create_app(settings).openapi()
    typer.echo(json.dumps(document, indent=2, ensure_ascii=False))


@cli.command()
def migrate() -> None:
    """Bring the database's tables to those of this version, while no run writes to it."""
    from app.database import migrate as run_migrations  # noqa: PLC0415  # see the module's docstring
    from app.database import reachable_database  # noqa: PLC0415
    from app.ingest.run_lock import only_run  # noqa: PLC0415
    from app.settings import read_settings  # noqa: PLC0415

    url = read_settings().database_url
    with reachable_database(url), only_run(url):
        run_migrations(url)
