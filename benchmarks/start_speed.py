"""Times the start of the service: from `monograph serve` to its first answer, and the memory that it takes at rest.

Usage: start_speed.py DATABASE_FILE [--rounds 7]

The clock counts, as for whoever waits; the median of several starts, after one that warms the system's file cache. The
first answer is a stored document. Memory is what the process holds and what of it is its own (USS), after that answer.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple
from urllib.request import urlopen

from databases import document_paths
from ratios import Ratio, table
from servers import service

MOST_SECONDS = 1.0
_REST_SECONDS = 0.5


class Start(NamedTuple):
    """Seconds by the clock and of the processor, and megabytes held and owned."""

    clock: float
    processor: float
    held: float
    owned: float


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("database", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    ratios = list(measure(options.database, options.rounds))
    print(table(ratios))
    raise SystemExit(not all(ratio.is_reached for ratio in ratios))


def measure(database: Path, rounds: int) -> Iterator[Ratio]:
    """Start the service several times."""
    path, _ = document_paths(database, "")[0]
    starts = [start(database, path) for _ in range(rounds + 1)][1:]
    clock, processor, held, owned = (median(values) for values in zip(*starts, strict=True))
    figures = f"{processor:.2f} s of processor; at rest {held:.0f} MB, {owned:.0f} of them its own"
    yield Ratio("seconds to the first answer", clock, MOST_SECONDS, figures, at_most=True)


def start(database: Path, path: str) -> Start:
    """Start the service, ask it, let it rest, and end it."""
    begun = time.perf_counter()
    with service(database, path) as server:
        took, worked = time.perf_counter() - begun, server.processor_seconds()
        with urlopen(f"http://127.0.0.1:{server.port}{path}", timeout=10) as answer:
            answer.read()
        time.sleep(_REST_SECONDS)
        return Start(took, worked, *_megabytes(server.process.pid))


def _megabytes(process: int) -> tuple[float, float]:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8").splitlines()[1:]
    sizes = {name: int(size.split()[0]) / 1024 for name, _, size in (line.partition(":") for line in lines)}
    return sizes["Rss"], sizes["Private_Clean"] + sizes["Private_Dirty"]


if __name__ == "__main__":
    main()
