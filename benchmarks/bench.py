"""Runs the benchmarks that give ratios and writes them down: `make bench`.

Usage: bench.py [RESULTS_FILE] [--database FILE] [--drugs 2000] [--rounds 5] [--seconds 2]

Exits with 1 where a ratio is not what is wanted; it is written down all the same.
"""

from __future__ import annotations

import argparse
import os
import platform
import sqlite3
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import read_speed
from ratios import Ratio, table

RESULTS = Path(__file__).with_name("RESULTS.md")
_PACKAGES = ("fastapi", "starlette", "uvicorn", "h11", "sqlmodel", "pydantic")


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", nargs="?", type=Path, default=RESULTS)
    parser.add_argument("--database", type=Path, help="one that generated_drugs.py filled with so many drugs")
    parser.add_argument("--drugs", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=2)
    options = parser.parse_args()
    conditions = list(_conditions())
    ratios = list(read_speed.measure(options.database, options.drugs, options.rounds, options.seconds))
    conditions.append(
        f"- {options.drugs:,} drugs, {options.rounds} rounds of {options.seconds} s; {_others()} at the end"
    )
    print(table(ratios))
    options.results.write_text(_page(conditions, ratios), encoding="utf-8")
    raise SystemExit(not all(ratio.is_reached for ratio in ratios))


def _page(conditions: list[str], ratios: list[Ratio]) -> str:
    intro = (
        "Written by `make bench`. Each ratio is of two figures of the same run, whose sides took turns; what a figure\n"
        "is says the script that measures it."
    )
    lines = "\n".join(conditions)
    return f"# Results\n\n{intro}\n\n{lines}\n\n## Reads (`read_speed.py`)\n\n{table(ratios)}\n"


def _conditions() -> Iterator[str]:
    """Tell what was measured, where and when; what else the machine did is part of it."""
    changed = ", with changes" if _git("status", "--porcelain") else ""
    yield f"- commit `{_git('rev-parse', '--short=12', 'HEAD')}`{changed}"
    yield f"- {datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    yield f"- {_processor()}, {os.cpu_count()} processors, {memory:.0f} GB, {platform.system()} {platform.release()}"
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    yield f"- Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {packages}"
    yield f"- before the run {_others()}"


def _others() -> str:
    return f"{os.getloadavg()[0]:.1f} processes wanted a processor"


def _processor() -> str:
    about = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    names = [line.partition(":")[2].strip() for line in about.splitlines() if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _git(*arguments: str) -> str:
    return subprocess.run(  # noqa: S603
        ["git", *arguments],  # noqa: S607  # the one that made the checkout
        cwd=RESULTS.parent, capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip


if __name__ == "__main__":
    main()
