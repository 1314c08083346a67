"""Times reads of one document in databases of more and more drugs: what the slowest of a hundred takes longer.

Usage: growth_speed.py [--sizes 2000,20000,200000] [--rounds 7] [--seconds 2]

The databases are those of `generated_documents.py`, which tells what they leave out: whole drugs would take 100 GB.
They are made, measured and deleted here. One service for each, a worker each, asked in turns for every drug once before
any again; the median of the rounds' ratios to the first size counts.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import generated_documents
from databases import document_paths, write_paths
from ratios import Ratio, table
from servers import Load, load, service

SIZES = (2_000, 20_000, 200_000)
MOST_GROWTH = 1.5
_DOCUMENT = "pharmacokinetics"


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=sizes, default=SIZES)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=int, default=2)
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        ratios = list(measure(Path(folder), options.sizes, options.rounds, options.seconds))
    print(table(ratios))
    raise SystemExit(not all(ratio.is_reached for ratio in ratios))


def sizes(text: str) -> list[int]:
    """Read numbers of drugs."""
    return list(map(int, text.split(",")))


def measure(folder: Path, numbers: Sequence[int], rounds: int, seconds: int) -> Iterator[Ratio]:
    """Give the growth of the slowest reads from the first size to each other one."""
    files = {size: folder / f"documents-{size}.db" for size in numbers}
    try:
        for size, file in files.items():
            print(f"... making the documents of {size:,} drugs", flush=True)
            generated_documents.fill(file, size)
        yield from _growth(_take_turns(folder, files, rounds, seconds))
    finally:
        for file in files.values():
            file.unlink(missing_ok=True)


def _take_turns(folder: Path, files: dict[int, Path], rounds: int, seconds: int) -> dict[int, list[Load]]:
    paths = {
        size: write_paths(folder / f"paths-{size}", document_paths(file, _DOCUMENT)) for size, file in files.items()
    }
    measured: dict[int, list[Load]] = {size: [] for size in files}
    with ExitStack() as stack:
        servers = {size: stack.enter_context(service(file)) for size, file in files.items()}
        for number in range(rounds + 1):
            print(f"... round {number} of {rounds} at {len(files)} sizes", flush=True)
            for size, server in servers.items():
                found = load(server, paths[size], seconds)
                if number:  # the first round warms up
                    measured[size].append(found)
    return measured


def _growth(measured: dict[int, list[Load]]) -> Iterator[Ratio]:
    first, *others = measured
    for size in others:
        rounds = zip(measured[first], measured[size], strict=True)
        growth = median(much.p99_ms / few.p99_ms for few, much in rounds)
        figures = f"{_figures(measured[size])} : {_figures(measured[first])}"
        wanted = MOST_GROWTH if size == max(others) else None
        yield Ratio(f"p99 of {_DOCUMENT}, {size:,} : {first:,} drugs", growth, wanted, figures, at_most=True)


def _figures(loads: list[Load]) -> str:
    p50, p99 = median(each.p50_ms for each in loads), median(each.p99_ms for each in loads)
    return f"p50 {p50:.1f} ms, p99 {p99:.1f} ms, {median(each.by_clock for each in loads):,.0f}/s"


if __name__ == "__main__":
    main()
