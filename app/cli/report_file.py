"""The file that `--report` names: opened before anything is read, and never one that would be lost by it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path

from app.database import database_file
from app.errors import SettingsError
from app.ingest.articles import is_folder
from app.ingest.ordered_lines import Recorder
from app.ingest.record import of_a_dry_run
from app.whole_lines import append_whole


@contextmanager
def open_report(
    report: Path | None, url: str, sources: Collection[Path] = (), *, dry_run: bool
) -> Iterator[Recorder | None]:
    """Open the file that gets a line of JSON for each page, where one is wanted; `url` is that of the database.

    Each line of a dry run is marked as one.

    Raises SettingsError, also where the file takes no more: then the run ends, and what was stored before is whole.
    """
    if report is None:
        yield None
        return
    _keep(report, [file for file in (*sources, database_file(url)) if file is not None])
    file = _opened(report)

    def record(line: str) -> None:
        said = of_a_dry_run(line) if dry_run else line
        try:
            append_whole(file.fileno(), f"{said}\n".encode())
        except OSError as error:
            raise SettingsError(f"--report {report}: {error.strerror}; make room, and run it again") from None

    with file:
        yield record


def _keep(report: Path, files: Collection[Path]) -> None:
    """Write over no file that is read: whoever forgets the report's name names the next argument."""
    if report.is_file() and any(file.is_file() and report.samefile(file) for file in files):
        raise SettingsError(f"--report {report}: that file is read by this very run: name another one.")


def _opened(report: Path) -> FileIO:
    try:
        return report.open("wb", buffering=0)
    except OSError as error:
        raise SettingsError(f"--report {report}: {_what_is_wrong(report, error)}") from None


def _what_is_wrong(report: Path, error: OSError) -> str:
    if is_folder(report):
        return "it is a folder: name a file in it."
    if not is_folder(report.parent):
        return f"there is no folder {report.parent}: make it first."
    return f"{error.strerror}."
