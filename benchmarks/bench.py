"""Runs the benchmarks that give ratios and writes them down: `make bench`.

Usage: bench.py [PART...] [--results FILE] [--database FILE]... [--few 2000] [--sizes 2000,20000,200000]
                [--rounds 5] [--seconds 2] [--questions 200] [--pages 20000]

PART is one of reads, growth, questions, ingestion, start; all without any. `--database` is a ready one of 2,000 or
20,000 whole drugs of `generated_drugs.py`: to make the larger takes half an hour, to read it harms nothing. Parts that
are not run keep what the results say of them. Exits with 1 where a part that was run misses what is wanted; it is
written down all the same.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

import growth_speed
import ingestion_speed
import question_speed
import read_speed
import results
import start_speed
from databases import FEW, MANY, Databases, count_of
from ratios import Ratio, table

_SEEDS = Path(__file__).resolve().parent.parent / "seeds"

Part = Callable[[Any, Databases], Iterator[Ratio]]


def reads(options: Any, databases: Databases) -> Iterator[Ratio]:  # noqa: ANN401  # argparse's
    """Count the answers of one worker; the sides of each ratio took turns."""
    return read_speed.measure(databases.of(options.few), options.few, options.rounds, options.seconds)


def growth(options: Any, databases: Databases) -> Iterator[Ratio]:  # noqa: ANN401
    """Time reads of one document among more and more drugs, of which the databases hold only what is read."""
    return growth_speed.measure(databases.folder, options.sizes, options.rounds, options.seconds)


def questions(options: Any, databases: Databases) -> Iterator[Ratio]:  # noqa: ANN401
    """Time questions across 20,000 drugs, the slowest of a hundred by the clock, and how they grew from 2,000 on."""
    files = [databases.of(options.few), databases.of(MANY)]
    return question_speed.compare([f"sqlite:///{file}" for file in files], options.questions)


def ingestion(options: Any, _databases: Databases) -> Iterator[Ratio]:  # noqa: ANN401
    """Time a page and a dump against parsing and decompressing alone, by the clock, and take the most memory."""
    return ingestion_speed.measure(_SEEDS, options.rounds, options.pages)


def start(options: Any, databases: Databases) -> Iterator[Ratio]:  # noqa: ANN401
    """Time from `monograph serve` to the first answer by the clock, and tell what the process takes at rest."""
    return start_speed.measure(databases.of(options.few), options.rounds)


PARTS: dict[str, Part] = {each.__name__: each for each in (reads, growth, questions, ingestion, start)}


def main() -> None:
    """Measure, print and write."""
    options = parsed()
    missed = 0
    with TemporaryDirectory() as folder:
        databases = Databases(Path(folder), {count_of(file): file.resolve() for file in options.database})
        for name in options.parts or PARTS:
            begun, before = monotonic(), results.conditions()
            print(f"{name}:", flush=True)
            ratios = list(PARTS[name](options, databases))
            took = f"{options.rounds} rounds of {options.seconds} s; the part took {monotonic() - begun:.0f} s"
            print(table(ratios), flush=True)
            about = str(PARTS[name].__doc__)
            results.write(options.results, list(PARTS), name, results.section(about, [*before, f"- {took}"], ratios))
            missed += sum(not ratio.is_reached for ratio in ratios)
    raise SystemExit(missed > 0)


def parsed() -> argparse.Namespace:
    """Read the options."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", choices=[*PARTS, []])
    parser.add_argument("--results", type=Path, default=results.RESULTS)
    parser.add_argument("--database", type=Path, action="append", default=[])
    parser.add_argument("--few", type=int, default=FEW)
    parser.add_argument(
        "--sizes", type=lambda text: [int(size) for size in text.split(",")], default=growth_speed.SIZES
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=2)
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--pages", type=int, default=20_000)
    return parser.parse_args()


if __name__ == "__main__":
    main()
