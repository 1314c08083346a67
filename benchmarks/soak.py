"""Tries for a quarter of an hour to break the service and what fills it, and writes down what was lost: `make soak`.

Usage: soak.py [PART...] [--results FILE] [--minutes 10] [--drugs 300] [--clients 32] [--kills 100] [--readers 200]
               [--replaced 1000]

The parts are load, kills and readers: all of them where none is named. Exits with 1 where anything is not as
wanted; it is written down all the same. The faults that need no long run (a full disk, damage, locks, other revisions,
a clock put back) are tried by the test command: see tests/faults.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from findings import Finding, table
from results import conditions, write
from soak_load import endure

from tests.databases import SqliteDatabases
from tests.faults.replacing import replace_under_readers
from tests.ingest.kills import survive_kills, write_articles

RESULTS = Path(__file__).with_name("SOAK.md")
_INTRO = """# Soak

Written by `make soak`: what was tried on real processes and a real file, and what was lost. The faults that need no
long run are tried by the test command (`tests/faults`); what happens when is in [`docs/faults.md`](../docs/faults.md).
"""


def load(folder: Path, options: Any) -> Iterator[Finding]:  # noqa: ANN401  # argparse's
    """Put a service under load for minutes while its drugs are replaced."""
    return endure(folder, options.minutes, options.drugs, options.clients)


def kills(folder: Path, options: Any) -> Iterator[Finding]:  # noqa: ANN401
    """Kill ingestions at random moments."""
    replaced = survive_kills(SqliteDatabases(folder), folder, write_articles, workers=1, kills=options.kills)
    figures = f"every drug whole: {sum(replaced)} new ones, the others old; the next run did the rest"
    yield Finding(f"{options.kills} ingestions killed (`kill -9`) at random moments", figures, is_well=True)


def readers(folder: Path, options: Any) -> Iterator[Finding]:  # noqa: ANN401
    """Have clients read while drugs are replaced."""
    tally = replace_under_readers(SqliteDatabases(folder), folder, options.readers, options.replaced).tally
    wrong = "; ".join(f"{count} x {what}" for what, count in tally.wrong.most_common(5)) or "none"
    figures = f"{sum(tally.answers.values()):,} answers, each whole, of the old or the new text; errors: {wrong}"
    tried = f"{options.readers} clients reading while {options.replaced:,} drugs are replaced"
    yield Finding(tried, figures, not tally.wrong)


PARTS: dict[str, Callable[[Path, Any], Iterator[Finding]]] = {"load": load, "kills": kills, "readers": readers}


def main() -> None:
    """Try the parts, print and write."""
    options = parsed()
    well = True
    for part in options.parts or PARTS:
        about = conditions()
        found = list(_tried(part, options))
        about.append(f"- at the end {os.getloadavg()[0]:.1f} processes wanted a processor")
        text = table(found) + "\n\n" + "\n".join(about)
        write(options.results, list(PARTS), part, text, _INTRO)
        well &= all(each.is_well for each in found)
    raise SystemExit(not well)


def parsed() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="PART")
    parser.add_argument("--results", type=Path, default=RESULTS)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--drugs", type=int, default=300)
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--readers", type=int, default=200)
    parser.add_argument("--replaced", type=int, default=1000)
    return parser.parse_args()


def _tried(part: str, options: argparse.Namespace) -> Iterator[Finding]:
    """Try a part in a folder of its own; what fails is a finding too."""
    with TemporaryDirectory(prefix="monograph-soak-") as folder:
        try:
            for finding in PARTS[part](Path(folder), options):
                print(table([finding]).splitlines()[-1], flush=True)
                yield finding
        except AssertionError as error:
            yield Finding(part, str(error), is_well=False)


if __name__ == "__main__":
    main()
